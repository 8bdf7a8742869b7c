import { z } from 'zod';
import type { Commit } from '../ledger';
import { call } from './call';

/** A remark about the ledger that the chair should read. */
export interface HealthNote {
  readonly level: 'info' | 'warning' | 'error';
  readonly text: string;
}

/** What the page needs to know before it shows anything. The ledger itself is fetched from {@link LEDGER_PATH}. */
export interface AppState {
  readonly version: string;
  readonly runtime: string;
  readonly folder: string;
  readonly today: string;
  readonly mode: 'writable' | 'read-only';
  readonly notes: readonly HealthNote[];
  /** Faces of the standard that this machine has itself: 仿宋, 小标宋, 黑体, 楷体. */
  readonly ownFaces: readonly string[];
}

/** Where the page fetches the whole ledger once, at the start. */
export const LEDGER_PATH = '/data/ledger.json';
/** Where the page finds rare letters. */
export const FONT_PATH = '/data/font/sans.ttf';
/** Where rendered papers are fetched from, followed by their token. */
export const PAPER_PATH = '/data/paper/';
/** Where pictures are fetched from, followed by their name. */
export const PHOTO_PATH = '/data/photo/';

export const appCalls = {
  'app:state': call<AppState>()(z.object({})),
  'app:show-folder': call<null>()(z.object({})),
  /** Asks for a picture and copies it into the ledger's folder; null when none was chosen. */
  'photo:add': call<{ readonly name: string | null }>()(z.object({})),
  'backup:save': call<{ readonly path: string | null; readonly records: number }>()(z.object({})),
  /** Asks for a backup file and takes its records over in one commit; null when none was chosen or nothing differs. */
  'backup:restore': call<Commit | null>()(z.object({})),
  'draft:read': call<string | null>()(z.object({ key: draftKey() })),
  'draft:keep': call<null>()(z.object({ key: draftKey(), text: z.string().max(2_000_000) })),
  'draft:drop': call<null>()(z.object({ key: draftKey() })),
};

function draftKey() {
  return z.string().regex(/^[a-zA-Z0-9-]{1,80}$/);
}
