import { useSyncExternalStore } from 'react';

/** How this machine shows the page. Kept by the page itself: it is no record of the union. */
export interface Settings {
  readonly largeType: boolean;
  readonly columns: Readonly<Record<string, readonly string[]>>;
  /** Papers in the machine's own 仿宋, 小标宋, 黑体, 楷体, where it has them. */
  readonly ownFaces: boolean;
  /** By how many millimetres each printer sets a sheet too far right and too low. */
  readonly printers: readonly PrinterOffset[];
  /** The printer in use; empty for none that was measured. */
  readonly printer: string;
  /** There is no A3 printer here: A3 papers are printed on two A4 sheets. */
  readonly tiled: boolean;
}

export interface PrinterOffset {
  readonly name: string;
  readonly rightMm: number;
  readonly downMm: number;
}

const KEY = 'uniondesk-settings';
const DEFAULTS: Settings = { largeType: false, columns: {}, ownFaces: false, printers: [], printer: '', tiled: false };

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

/** The settings outside of what is drawn. */
export function currentSettings(): Settings {
  return settings;
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
