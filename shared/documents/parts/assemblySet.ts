import { assemblyFor, contradictionsOf, delegationOf, electionsOf, meetingOf, opinionsFor, resultIds, withRosterNames, workReportDraft, type Contradiction } from '../../assembly';
import type { PlainDate } from '../../calendar';
import { entriesOf, entryOf, type Entry, type Ledger } from '../../ledger';
import { textOfPaper, withEdits, type Paper } from '../../paper';
import { attendanceOf, type Assembly, type KindName, type Meeting, type Wording } from '../../records';
import type { DocumentSpec, Lack } from '../document';
import { textContradictions, type ReadPaper } from './setFacts';

/** When a paper of the set is needed: before the day, on the day, after it. */
export type SetPhase = 'before' | 'day' | 'after';

/** One paper of an assembly's set, with the record it is made from. */
export interface SetItem {
  readonly document: string;
  readonly title: string;
  readonly kind: KindName | null;
  /** Id of the record; empty where the preparation was not written down. */
  readonly id: string;
  readonly record: unknown;
  readonly copies: number;
  readonly phase: SetPhase;
  readonly paper: Paper;
  readonly lacks: readonly Lack[];
}

export interface AssemblySet {
  readonly assembly: Entry<Assembly>;
  readonly meeting: Entry<Meeting>;
  /** In printing order. */
  readonly items: readonly SetItem[];
  readonly contradictions: readonly Contradiction[];
}

/** How the set sees the catalogue; some of its papers may not be in it. */
export interface Catalogue {
  find(id: string): DocumentSpec<unknown> | undefined;
  /** What the chair changed by hand in the paper of a record. */
  editsOf(id: string, of: string): Wording['edits'];
}

type Copies = 'each' | number;

interface Wanted {
  readonly document: string;
  readonly phase: SetPhase;
  readonly copies: Copies;
  records(parts: Ground): readonly { readonly id: string; readonly record: unknown }[];
}

interface Ground {
  readonly ledger: Ledger;
  readonly assembly: Entry<Assembly>;
  readonly meeting: Entry<Meeting>;
}

const of = (document: string, phase: SetPhase, copies: Copies, records: Wanted['records']): Wanted => ({ document, phase, copies, records });
const own: Wanted['records'] = ({ assembly }) => [assembly];
const meetingItself: Wanted['records'] = ({ meeting }) => [meeting];
const elections: Wanted['records'] = ({ ledger, meeting }) => electionsOf(ledger, meeting.id);
const whenElecting = (records: Wanted['records']): Wanted['records'] => (g) => (electionsOf(g.ledger, g.meeting.id).length > 0 ? records(g) : []);
const onAgenda = (topic: Meeting['agenda'][number]['topic'], records: Wanted['records']): Wanted['records'] => (g) => (g.meeting.record.agenda.some((i) => i.topic === topic) ? records(g) : []);
const held = (records: Wanted['records']): Wanted['records'] => (g) => (g.meeting.record.state === 'held' ? records(g) : []);
const delegates: Wanted['records'] = ({ ledger, assembly }) => {
  const found = delegationOf(ledger, assembly.record);
  return found ? [found] : [];
};
const evaluated = (here: boolean): Wanted['records'] => ({ ledger, assembly, meeting }) => {
  const found = assembly.record.evaluation === '' ? undefined : entryOf(ledger, 'evaluation', assembly.record.evaluation);
  return found && (!here || found.record.meeting === meeting.id) ? [found] : [];
};

/** The announcement and the report to the superior, once they are written. */
const written = (kind: 'notice' | 'report'): Wanted['records'] => ({ ledger, meeting }) => {
  const found = entryOf(ledger, kind, resultIds(meeting.id)[kind]);
  return found ? [found] : [];
};

/** The newest record of a kind that is of the year reported on, where it has a year; the whole ledger where it needs none. */
const ofYear = (document: string, catalogue: Catalogue): Wanted['records'] => ({ ledger, assembly }) => {
  const kind = catalogue.find(document)?.kind ?? null;
  if (kind === null) return [{ id: '', record: null }];
  const all = entriesOf(ledger, kind) as readonly { readonly id: string; readonly record: unknown }[];
  const yearOf = (record: unknown): unknown => (record as { readonly year?: unknown }).year;
  const found = all.filter((e) => yearOf(e.record) === assembly.record.year).at(-1) ?? all.filter((e) => yearOf(e.record) === undefined).at(-1);
  return found ? [found] : [];
};

/** Every paper of documents.md's assembly set, in the order in which it is printed and used. */
function wanted(catalogue: Catalogue): readonly Wanted[] {
  return [
    of('term-request', 'before', 2, whenElecting(own)), of('assembly-notice', 'before', 'each', own), of('assembly-agenda', 'before', 'each', own),
    of('delegates-roster', 'before', 3, delegates), of('qualification-report', 'before', 'each', onAgenda('credentials', delegates)),
    of('work-report', 'before', 'each', onAgenda('work-report', own)), of('finance-report', 'before', 'each', onAgenda('money-report', ofYear('finance-report', catalogue))),
    of('audit-report', 'before', 'each', onAgenda('audit-report', ofYear('audit-report', catalogue))), of('proposals-report', 'before', 'each', onAgenda('proposals-report', own)), of('opinions-summary', 'before', 'each', (g) => (opinionsFor(g.ledger, g.meeting.id).length > 0 ? [g.assembly] : [])),
    of('election-rules', 'before', 'each', whenElecting(own)), of('assembly-resolution', 'before', 'each', onAgenda('resolution', own)),
    of('host-script', 'day', 2, own), of('sign-in-sheet', 'day', 1, meetingItself), of('delegate-badge', 'day', 1, meetingItself), of('table-card', 'day', 1, meetingItself),
    of('ballot', 'day', 1, elections), of('tally-report', 'day', 3, elections), of('evaluation-form', 'day', 'each', evaluated(true)),
    of('meeting-record', 'after', 1, held(meetingItself)), of('minutes', 'after', 5, held(meetingItself)), of('evaluation-report', 'after', 3, held(evaluated(false))), of('election-report', 'after', 3, held(whenElecting(own))),
    of('announcement', 'after', 2, written('notice')), of('upward-report', 'after', 2, written('report')),
  ];
}

/** How often a paper is printed: as the chair wrote down, else one for each who comes, else the usual number. */
function copiesOf(assembly: Assembly, document: string, title: string, usual: Copies, heads: number): number {
  const typed = assembly.copies.find((c) => c.document.trim() === document || c.document.trim() === title)?.copies ?? null;
  return typed ?? (usual === 'each' ? Math.max(1, heads) : usual);
}

function itemsOf(want: Wanted, ground: Ground, catalogue: Catalogue, today: PlainDate): readonly SetItem[] {
  const spec = catalogue.find(want.document);
  if (!spec) return [];
  const { shouldAttend } = attendanceOf(ground.meeting.record);
  return want.records(ground).filter(({ record }) => spec.kind === null || spec.applies(record)).map(({ id, record }): SetItem => {
    const input = { ledger: ground.ledger, record };
    const copies = copiesOf(ground.assembly.record, want.document, spec.title, want.copies, shouldAttend ?? 1);
    return { document: want.document, title: spec.title, kind: spec.kind, id, record, copies, phase: want.phase, paper: withEdits(spec.build(input, today, spec.sizes[0]), catalogue.editsOf(want.document, id)).paper, lacks: spec.missing(input, today) };
  });
}

/** The set of an assembly from the records as they stand: its papers, what each lacks, and what disagrees. Null without the meeting. */
export function setOf(written: Ledger, meetingId: string, today: PlainDate, catalogue: Catalogue): AssemblySet | null {
  const ledger = withRosterNames(written);
  const assembly = assemblyFor(ledger, meetingId);
  const meeting = meetingOf(ledger, assembly.record);
  if (!meeting) return null;
  const ground: Ground = { ledger, assembly, meeting };
  const items = wanted(catalogue).flatMap((want) => itemsOf(want, ground, catalogue, today));
  const read = items.map((i): ReadPaper => ({ title: i.paper.name, text: textOfPaper(i.paper), at: { kind: i.kind ?? 'assembly', id: i.id, path: '' } }));
  const typed = assembly.record.workReport.trim();
  const figures = typed === '' ? null : { typed, counted: workReportDraft(ledger, assembly.record.year, today), at: { kind: 'assembly', id: assembly.id, path: 'workReport' } as const };
  return { assembly, meeting, items, contradictions: [...contradictionsOf(ledger, assembly), ...textContradictions(read, figures)] };
}
