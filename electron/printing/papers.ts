import type { PlainDate } from '../../shared/calendar';
import { documentSpec, paperOf, wordingOf, type DocumentId, type Lack } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import type { Ledger } from '../../shared/ledger';
import { withEdits, type Edit, type Paper, type PaperSize } from '../../shared/paper';
import { kindOf, parseRecord, problemSentence } from '../../shared/records';
import { printInParts, type Watch } from './batch';
import type { PrintFormat } from './messages';
import type { Printer } from './printer';
import { tiled } from './tiles';

export interface PaperRequest {
  readonly document: DocumentId;
  /** The record as it stands in the form, saved or not; null for papers about the whole ledger. */
  readonly record: unknown;
  readonly size?: PaperSize;
  /** The record's id, where it is saved: what the chair changed by hand in its paper is put in. */
  readonly of?: string;
  readonly faces?: 'own' | 'bundled';
  /** A sideways paper turned onto upright pages, to be bound with others. */
  readonly bound?: boolean;
  /** An A3 paper on two A4 sheets; only as PDF, Word keeps the whole sheet. */
  readonly tiled?: boolean;
}

export interface FinishedPaper {
  readonly paper: Paper;
  readonly bytes: Uint8Array;
  readonly missing: readonly Lack[];
  readonly missingGlyphs: readonly string[];
  /** Changes by hand whose passage is no longer in the paper. */
  readonly stale: readonly Edit[];
}

/** From a record to a printed paper. */
export interface Papers {
  make(request: PaperRequest, format: PrintFormat, watch?: Watch): Promise<FinishedPaper>;
  /** A paper that was built elsewhere. */
  print(paper: Paper): Promise<FinishedPaper>;
}

/** Builds papers from the ledger as `state` gives it and prints them with `printer`. */
export function makePapers(state: () => Ledger, today: () => PlainDate, printer: Printer): Papers {
  return {
    async make(request, format, watch) {
      const { paper, missing } = paperOf(request.document, state(), recordOf(request), today(), request.size);
      const edits = request.of === undefined ? [] : (wordingOf(state(), request.document, request.of)?.record.edits ?? []);
      const edited = withEdits(request.bound === true ? { ...paper, bound: true } : paper, edits);
      const printed = await printInParts(printer, edited.paper, format, request.faces ?? 'bundled', watch);
      const inHalves = request.tiled === true && format === 'pdf' && edited.paper.size === 'A3';
      const bytes = inHalves ? await tiled(printed.bytes, async (notes) => (await printer.print(notes, 'pdf')).bytes) : printed.bytes;
      return { ...edited, missing, ...printed, bytes };
    },
    async print(paper) {
      return { paper, missing: [], stale: [], ...(await printer.print(paper, 'pdf')) };
    },
  };
}

function recordOf({ document, record }: PaperRequest): unknown {
  const spec = documentSpec(document);
  if (spec.kind === null) return null;
  const kind = kindOf(spec.kind);
  const parsed = parseRecord(kind, record);
  if (!parsed.ok) throw new Failure('print-incomplete', problemSentence(kind, parsed.problems).replace('没有保存', '还不能打印'), { problems: parsed.problems });
  if (!spec.applies(parsed.record)) throw new Failure('unknown-document', `这条${kind.label}不能打印成“${spec.title}”。`);
  return parsed.record;
}
