export const root: string;
export const standin: string;
export function electronBinary(): string | undefined;
export function findChromium(): string | undefined;
export function noChromium(): string;
export type Runtime =
  | { name: 'electron'; program: string }
  | { name: 'standin'; program: string; chromium: string }
  | { name: 'none' };
export function chooseRuntime(): Runtime;
