import { z } from 'zod';
import { isDocumentId, type Lack } from '../documents';
import { isKindName } from '../records';
import { call } from './call';

const document = z.string().refine(isDocumentId);
const size = z.enum(['A4', 'A3']);

/** Which paper: a document of a record as it stands in the form, saved or not; null for papers about the whole ledger. */
const request = { document, record: z.record(z.string(), z.unknown()).nullable(), size: size.exactOptional() };

export interface RenderedPaper {
  /** Fetched from PAPER_PATH. */
  readonly token: string;
  readonly name: string;
  readonly missing: readonly Lack[];
  readonly missingGlyphs: readonly string[];
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
  'paper:save': call<{ readonly path: string | null; readonly missingGlyphs: readonly string[] }>()(
    z.object({ ...request, format: z.enum(['pdf', 'docx']) }),
  ),
  'calendar:save': call<{ readonly path: string | null; readonly events: number }>()(z.object({})),
  'list:save': call<{ readonly path: string | null; readonly rows: number }>()(shownList),
  /** What a list shows as a paper; personal fields stay masked on it. */
  'list:render': call<RenderedPaper>()(shownList),
};
