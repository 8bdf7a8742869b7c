import { useSyncExternalStore } from 'react';

/** How this machine shows the page. Kept by the page itself: it is no record of the union. */
export interface Settings {
  readonly largeType: boolean;
  readonly columns: Readonly<Record<string, readonly string[]>>;
}

const KEY = 'uniondesk-settings';
const DEFAULTS: Settings = { largeType: false, columns: {} };

function read(): Settings {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    return { ...DEFAULTS, ...(found as Partial<Settings>) };
  } catch {
    return DEFAULTS;
  }
}

let settings = read();
const listeners = new Set<() => void>();

/** Changes settings and keeps them. */
export function changeSettings(change: Partial<Settings>): void {
  settings = { ...settings, ...change };
  localStorage.setItem(KEY, JSON.stringify(settings));
  for (const listener of listeners) listener();
}

export function useSettings(): Settings {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => settings,
  );
}
