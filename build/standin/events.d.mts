export const EVENTS: Record<string, { fired: string[]; silent: string[] }>;
