import { randomUUID } from 'node:crypto';
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

/** Lays a saved record's paper away as it is now, as PDF and Word, with its number, day, version and a mark of each file. */
export async function finishPaper(hands: FinishHands, { number: asked, ...request }: FinishRequest): Promise<Finished> {
  const { archive, papers, house, state, today } = hands;
  const { document, of } = request;
  const spec = documentSpec(document);
  const entry = spec.kind === null ? undefined : entryOf(state(), spec.kind, of);
  if (spec.kind !== null && !entry) throw new Failure('unknown-record', '这条记录还没有保存，请先保存再定稿。');
  // What is laid away is what is saved, not what stands half typed in a form.
  const saved = entry ? (entry.record as unknown as Fields) : null;
  const number = numberOf(state(), saved, request, asked);
  const changed: Fields | null = saved && asked !== undefined && carriesNumber(document) && saved['number'] !== number ? { ...saved, number } : null;
  const version = Math.max(0, ...issuedOf(state(), document, of).map((r) => r.version ?? 0)) + 1;
  const on = today();
  const record = saved && asked !== undefined && HEADED.includes(document) ? { ...saved, number } : (changed ?? saved);
  const pdf = await papers.make({ ...request, record }, 'pdf');
  const docx = await papers.make({ ...request, record }, 'docx');
  const title = pdf.paper.name;
  const filing = { year: on.slice(0, 4), drawer: occasions[spec.occasion], on, title, version };
  const files = [{ format: 'pdf' as const, ...(await archive.keep(filing, 'pdf', pdf.bytes)) }, { format: 'docx' as const, ...(await archive.keep(filing, 'docx', docx.bytes)) }];
  const issued: Issued = { ...kinds.issued.blank(on), title, document, kind: spec.kind ?? '', of, number, version, issuedOn: on, files };
  const changes: readonly Change[] = [
    ...(changed && entry && spec.kind !== null ? [{ kind: spec.kind, id: of, basedOn: entry.revision, after: { ...changed } }] : []),
    { kind: 'issued', id: randomUUID(), basedOn: 0, after: issued },
  ];
  return { commit: await house.commit({ changes, why: `定稿归档“${title}”` }), issued, missing: pdf.missing, missingGlyphs: [...new Set([...pdf.missingGlyphs, ...docx.missingGlyphs])], stale: pdf.stale };
}

/** The number that was asked for, or that of the record where it is this paper's, checked against every other. */
function numberOf(ledger: Ledger, record: Fields | null, { document, of }: Pick<FinishRequest, 'document' | 'of'>, asked: string | undefined): string {
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
