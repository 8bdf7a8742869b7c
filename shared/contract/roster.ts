import { z } from 'zod';
import { isPlainDate } from '../calendar';
import type { Commit } from '../ledger';
import { importKinds, type ImportKind, type ImportPreview } from '../importing';
import { call } from './call';

const token = z.string().max(60);

/** A preview and the token under which the program keeps the file's rows until they are accepted. */
export interface RosterPreview extends ImportPreview {
  readonly kind: ImportKind;
  readonly token: string;
  readonly fileName: string;
}

export const rosterCalls = {
  /** Asks for a file; null when the chair chose none. */
  'roster:choose': call<RosterPreview | null>()(z.object({ kind: z.enum(importKinds).default('person') })),
  'roster:remap': call<RosterPreview>()(z.object({ token, mapping: z.record(z.string(), z.string().nullable()) })),
  'roster:accept': call<{ readonly commit: Commit; readonly accepted: number }>()(z.object({ token })),
  'roster:save-refused': call<{ readonly path: string | null; readonly rows: number }>()(z.object({ token })),
  /** The book of a year as a spreadsheet. */
  'book:save': call<{ readonly path: string | null; readonly rows: number }>()(z.object({ from: z.string().refine(isPlainDate), to: z.string().refine(isPlainDate) })),
};
