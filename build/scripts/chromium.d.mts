export function ensureChromium(): Promise<void>;
