import { apply, emptyLedger, entryOf, judge, type Change, type Ledger } from '../../shared/ledger';
import type { KindName, RecordOf } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';

export const TODAY = '2026-11-22';
export const YEARLY = 'sample-meeting-10';
export const FIRST = 'sample-meeting-first';

/** The sample union. */
export const sample: Ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });

/** A ledger after some changes, judged as they would be on the day. */
export function after(ledger: Ledger, changes: readonly Change[], today = TODAY): Ledger {
  return apply(ledger, { sequence: ledger.sequence + 1, changes: judge(ledger, changes, today) });
}

/** A ledger in which one record is otherwise. */
export function edited<K extends KindName>(ledger: Ledger, kind: K, id: string, edit: (record: RecordOf<K>) => Partial<RecordOf<K>>): Ledger {
  const changed = (record: RecordOf<K>): Change['after'] => Object.assign({}, record, edit(record));
  const entry = entryOf(ledger, kind, id);
  if (!entry) throw new Error(`${kind}/${id} is not there`);
  return after(ledger, [{ kind, id, basedOn: entry.revision, after: changed(entry.record) }]);
}
