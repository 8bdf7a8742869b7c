import { z } from 'zod';
import { isDocumentId, type Lack } from '../documents';
import type { Commit } from '../ledger';
import type { Edit } from '../paper';
import { isKindName } from '../records';
import { call } from './call';

const document = z.string().refine(isDocumentId);
const size = z.enum(['A4', 'A3']);

/** Which paper: a document of a record as it stands in the form, saved or not; null for papers about the whole ledger. */
const request = {
  document, record: z.record(z.string(), z.unknown()).nullable(), size: size.exactOptional(),
  /** The id of a saved record; the empty text for papers about the whole ledger. */
  of: z.string().max(40).exactOptional(),
  faces: z.enum(['own', 'bundled']).exactOptional(),
  /** An A3 paper on two A4 sheets, for an office without an A3 printer; Word keeps the whole sheet. */
  tiled: z.boolean().exactOptional(),
};
/** Names a long print, so that it can be watched and stopped. */
const job = z.string().regex(/^[a-z0-9-]{1,40}$/);

export interface RenderedPaper {
  /** Fetched from PAPER_PATH. */
  readonly token: string;
  readonly name: string;
  readonly missing: readonly Lack[];
  readonly missingGlyphs: readonly string[];
  /** Whether it lies sideways. */
  readonly landscape: boolean;
  /** What was changed by hand and finds its passage no more. */
  readonly stale: readonly Edit[];
}

/** How far a long print has come, in pieces. */
export interface PrintProgress {
  readonly done: number;
  readonly total: number;
}

/** A list as the page shows it. */
const shownList = z.object({
  kind: z.string().refine(isKindName),
  columns: z.array(z.string().max(40)).min(1).max(60),
  ids: z.array(z.string().max(40)).max(60_000),
});

export const paperCalls = {
  /** Asks for a folder and writes the filing packet of a saved contract into a folder of its own there. */
  'packet:save': call<{ readonly folder: string | null; readonly files: number }>()(z.object({ contract: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/) })),
  /** Asks for a folder and writes the whole set of an assembly into a folder of its own there. */
  'pack:save': call<{ readonly folder: string | null; readonly files: number; readonly made: number }>()(z.object({ meeting: z.string().regex(/^[a-z0-9][a-z0-9-]{0,39}$/) })),
  'paper:render': call<RenderedPaper>()(z.object(request)),
  /** Writes a paper where the chair says: as PDF, as Word, or both side by side. */
  'paper:save': call<{ readonly path: string | null; readonly missingGlyphs: readonly string[] }>()(
    z.object({ ...request, format: z.enum(['pdf', 'docx', 'both']), job: job.exactOptional(), bound: z.boolean().exactOptional() }),
  ),
  /** How far the print of that name has come; null when there is none. */
  'paper:progress': call<PrintProgress | null>()(z.object({ job })),
  'paper:stop': call<null>()(z.object({ job })),
  /** Lays a saved record's paper away as it is now, as PDF and Word, with its number and a mark of each file. */
  /** The step that laid it away; letters that no font has, and how many changes by hand found their passage no more. */
  'paper:finish': call<{ readonly commit: Commit; readonly missingGlyphs: readonly string[]; readonly stale: number }>()(z.object({ document, size: size.exactOptional(), of: z.string().max(40), faces: request.faces })),
  /** Whether the files of a finished paper are still what was laid away; one answer a file. */
  'issued:check': call<readonly ('intact' | 'changed' | 'gone')[]>()(z.object({ id: z.string().max(40) })),
  'issued:show': call<null>()(z.object({ id: z.string().max(40) })),
  'calendar:save': call<{ readonly path: string | null; readonly events: number }>()(z.object({})),
  'list:save': call<{ readonly path: string | null; readonly rows: number }>()(shownList),
  /** What a list shows as a paper; personal fields stay masked on it. */
  'list:render': call<RenderedPaper>()(shownList),
};
