import { Failure } from '../failures';
import { kindOf, problemSentence, type AnyRecord, type KindName, type Standing, type TurnProblem } from '../records';
import { entryOf, type DoneChange, type Entry, type Ledger } from './shape';

/** How a step comes about. */
export type Way = 'ordinary' | 'undo' | 'restore';

/** The years of the book that are closed, with the id of the record that closed each. */
export function closedYearsOf(ledger: Ledger): ReadonlyMap<string, string> {
  return new Map(Object.values(ledger.tables.yearClose).map(({ id, record }) => [record.year, id]));
}

/** Whether a record lies in a closed year of the book, so that it can only be corrected by a new entry. */
export function isSealed(ledger: Ledger, kind: KindName, record: AnyRecord): boolean {
  const day = kindOf(kind).bookDay?.(record) ?? null;
  return day !== null && closedYearsOf(ledger).has(day.slice(0, 4));
}

/** What a closed year keeps of a record: all but the fields that stay open. */
function sealedPart(kind: KindName, record: AnyRecord | null): string {
  const open = kindOf(kind).openFields ?? [];
  return JSON.stringify(record && Object.entries(record).filter(([field]) => !open.includes(field)));
}

/** Refuses what would change a year of the book that is closed and stays so. */
export function refuseClosedYears(ledger: Ledger, done: readonly DoneChange[]): void {
  const touched = new Set(done.filter((c) => c.kind === 'yearClose').map((c) => c.id));
  const closed = new Set([...closedYearsOf(ledger)].filter(([, id]) => !touched.has(id)).map(([year]) => year));
  for (const { kind, id, before, after } of closed.size === 0 ? [] : done) {
    const spec = kindOf(kind);
    const years = [before, after].map((r) => (r === null ? null : (spec.bookDay?.(r) ?? null))?.slice(0, 4));
    const year = years.find((y) => y !== undefined && closed.has(y));
    if (year === undefined || sealedPart(kind, before) === sealedPart(kind, after)) continue;
    throw new Failure('year-closed', `${year}年已经结账，这一年的${spec.label}不能再增加、修改或删除。要更正，请在还没有结账的年度新记一笔，在“更正哪一张”里选上原来的凭证。`, { kind, id, year });
  }
}

function standingAfter(ledger: Ledger, done: readonly DoneChange[]): Standing {
  const kept = new Map<string, ReturnType<Standing>>();
  return (kind) => {
    const known = kept.get(kind);
    if (known) return known;
    const changed = new Map(done.filter((c) => c.kind === kind).map((c) => [c.id, c.after]));
    const old = (Object.values(ledger.tables[kind as KindName]) as readonly Entry[]).filter(({ id }) => !changed.has(id));
    const found = [...old, ...[...changed].flatMap(([id, record]) => (record === null ? [] : [{ id, record }]))];
    kept.set(kind, found);
    return found;
  };
}

/** Refuses what other records forbid, by the rules that each kind has for itself. */
export function refuseBeside(ledger: Ledger, done: readonly DoneChange[], undoing: boolean): void {
  const standing = standingAfter(ledger, done);
  for (const name of new Set(done.map((c) => c.kind))) {
    const kind = kindOf(name);
    const turns = done.filter((c) => c.kind === name).map(({ id, before, after }) => ({ id, before, after }));
    const problems: readonly TurnProblem[] = kind.beside?.(turns, standing, undoing) ?? [];
    const first = problems[0];
    if (first) throw new Failure('record-invalid', problemSentence(kind, problems), { id: first.id, problems: problems.filter((p) => p.id === first.id) });
  }
}

/** What other records say of one that is being typed, before it is saved; the form shows it under its field. */
export function problemsBeside(ledger: Ledger, kind: KindName, id: string, after: AnyRecord): readonly TurnProblem[] {
  const before = entryOf(ledger, kind, id)?.record ?? null;
  const change: DoneChange = { kind, id, basedOn: 0, before, after };
  return kindOf(kind).beside?.([{ id, before, after }], standingAfter(ledger, [change]), false) ?? [];
}
