import { apply, emptyLedger, judge, type Change, type Ledger } from '../../shared/ledger';
import { kindOf, type KindName, type RecordOf } from '../../shared/records';

/** A day far enough ahead that no record of a test is refused for lying in the future. */
const LATER = '2040-01-01';

/** One new record: the fields that matter, the others blank. */
export function record<K extends KindName>(kind: K, fields: Partial<RecordOf<K>>, id = ''): Change {
  return { kind, id, basedOn: 0, after: { ...kindOf(kind).blank('2026-01-01'), ...fields } };
}

/** A ledger that holds these records; those without an id are numbered by kind: activity-1, activity-2 … */
export function ledgerOf(...records: readonly Change[]): Ledger {
  const counts = new Map<string, number>();
  const changes = records.map((change) => {
    const next = (counts.get(change.kind) ?? 0) + 1;
    counts.set(change.kind, next);
    return change.id === '' ? { ...change, id: kindOf(change.kind).singleton ?? `${change.kind.toLowerCase()}-${next}` } : change;
  });
  return changes.length === 0 ? emptyLedger() : apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), changes, LATER) });
}
