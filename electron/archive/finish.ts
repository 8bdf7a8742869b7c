import { randomUUID } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import type { PlainDate } from '../../shared/calendar';
import { carriesNumber, documentSpec, issuedOf, occasions, takenBy, type DocumentId, type Lack } from '../../shared/documents';
import { Failure } from '../../shared/failures';
import { entryOf, type Change, type Commit, type Ledger } from '../../shared/ledger';
import type { Edit, Paper, PaperSize } from '../../shared/paper';
import { kinds, type Issued } from '../../shared/records';
import { documentNumberWords, readDocumentNumber } from '../../shared/words';
import type { Archive } from './index';

/** Which paper is laid away: of a saved record, or of the whole ledger where `of` is empty. */
export interface FinishRequest {
  readonly document: DocumentId;
  readonly of: string;
  readonly size?: PaperSize;
  readonly faces?: 'own' | 'bundled';
  /** The number it goes out under; without it that of the record, where that is the paper's own. */
  readonly number?: string;
}

interface Made {
  readonly paper: Paper;
  readonly bytes: Uint8Array;
  readonly missing: readonly Lack[];
  readonly missingGlyphs: readonly string[];
  readonly stale: readonly Edit[];
}

/** What laying away needs of the other rooms. */
export interface FinishHands {
  readonly archive: Archive;
  readonly papers: { make(request: Omit<FinishRequest, 'number'> & { readonly record: unknown }, format: 'pdf' | 'docx'): Promise<Made> };
  readonly house: { commit(request: { readonly changes: readonly Change[]; readonly why: string }): Promise<Commit> };
  readonly state: () => Ledger;
  readonly today: () => PlainDate;
}

/** A finished paper as it stands in the register, the step that put it there, and what is not as it should be on it. */
export interface Finished {
  readonly commit: Commit;
  readonly issued: Issued;
  readonly missing: readonly Lack[];
  /** Letters that no font has, in either file. */
  readonly missingGlyphs: readonly string[];
  /** Changes by hand that found their passage no more. */
  readonly stale: readonly Edit[];
}

type Fields = Readonly<Record<string, unknown>>;

/** Papers whose head shows the number they go out under, though the one in the record is another paper's. */
const HEADED: readonly DocumentId[] = ['minutes'];

/** What a paper is to be made from, and what giving it its number changes. */
interface Plan {
  readonly revision: number;
  readonly number: string;
  /** As it is printed. */
  readonly record: Fields | null;
  /** The record with its number, where the number is written into it. */
  readonly changes: readonly Change[];
}

/** Lays a saved record's paper away as it is now, as PDF and Word, with its number, day, version and a mark of each file. */
export function finishPaper(hands: FinishHands, request: FinishRequest): Promise<Finished> {
  return hands.archive.inTurn(() => finishNow(hands, request));
}

async function finishNow(hands: FinishHands, request: FinishRequest): Promise<Finished> {
  const { papers, state } = hands;
  const { number: _number, ...paper } = request;
  const { revision, record } = planOf(state(), request);
  const pdf = await papers.make({ ...paper, record }, 'pdf');
  const docx = await papers.make({ ...paper, record }, 'docx');
  // Making takes seconds, in which others go on saving: nothing is laid away that was overtaken, or whose number is gone.
  const plan = planOf(state(), request);
  // The same record may still read differently in the two files, by the roster or by a change of words between them.
  if (plan.revision !== revision || !isDeepStrictEqual(pdf.paper, docx.paper)) throw new Failure('record-changed-meanwhile', '这份文书的内容在定稿的时候又被改动过，没有归档。请看过现在的内容，再定一次稿。');
  return layAway(hands, request, plan, pdf, docx);
}

function planOf(ledger: Ledger, request: FinishRequest): Plan {
  const { document, of, number: asked } = request;
  const { kind } = documentSpec(document);
  if (kind === null) return { revision: 0, number: numberOf(ledger, null, request), record: null, changes: [] };
  const entry = entryOf(ledger, kind, of);
  if (!entry) throw new Failure('unknown-record', '这条记录还没有保存，请先保存再定稿。');
  // What is laid away is what is saved, not what stands half typed in a form.
  const saved = entry.record as unknown as Fields;
  const number = numberOf(ledger, saved, request);
  const own = carriesNumber(document);
  const record = asked !== undefined && (own || HEADED.includes(document)) ? { ...saved, number } : saved;
  const changes = own && record['number'] !== saved['number'] ? [{ kind, id: of, basedOn: entry.revision, after: { ...record } }] : [];
  return { revision: entry.revision, number, record, changes };
}

/** Writes both files and then the register; where the register refuses, the files go again. */
async function layAway({ archive, house, state, today }: FinishHands, { document, of }: FinishRequest, { number, changes }: Plan, pdf: Made, docx: Made): Promise<Finished> {
  const spec = documentSpec(document);
  const version = Math.max(0, ...issuedOf(state(), document, of).map((r) => r.version ?? 0)) + 1;
  const on = today();
  const title = pdf.paper.name;
  const filing = { year: on.slice(0, 4), drawer: occasions[spec.occasion], on, title, version };
  const files: Issued['files'][number][] = [];
  try {
    for (const [format, { bytes }] of [['pdf', pdf], ['docx', docx]] as const) files.push({ format, ...(await archive.keep(filing, format, bytes)) });
    const issued: Issued = { ...kinds.issued.blank(on), title, document, kind: spec.kind ?? '', of, number, version, issuedOn: on, files };
    const commit = await house.commit({ changes: [...changes, { kind: 'issued', id: randomUUID(), basedOn: 0, after: issued }], why: `定稿归档“${title}”` });
    return { commit, issued, missing: pdf.missing, missingGlyphs: [...new Set([...pdf.missingGlyphs, ...docx.missingGlyphs])], stale: pdf.stale };
  } catch (error) {
    await Promise.all(files.map((file) => archive.discard(file)));
    throw error;
  }
}

/** The number that was asked for, or that of the record where it is this paper's, checked against every other. */
function numberOf(ledger: Ledger, record: Fields | null, { document, of, number: asked }: FinishRequest): string {
  const own = carriesNumber(document) && typeof record?.['number'] === 'string' ? record['number'].trim() : '';
  const text = asked ?? own;
  const number = readDocumentNumber(text);
  if (!number && asked !== undefined) throw new Failure('bad-request', `文号“${asked}”写得不对，应像“青工发〔2026〕3号”这样写。`);
  if (!number) return '';
  const ownNumber = readDocumentNumber(own);
  if (ownNumber && documentNumberWords(ownNumber) !== documentNumberWords(number)) throw new Failure('number-taken', `这条记录的文号已经是“${own}”，不能再用“${text}”定稿。要换文号，请先改记录。`);
  const taken = takenBy(ledger, number, of, document);
  if (taken) throw new Failure('number-taken', `文号“${text}”已经用在另一份文书上，不能再用。请取下一个号。`, { kind: taken.kind, id: taken.id });
  return asked === undefined ? own : documentNumberWords(number);
}
