import { isWorkday, addDays, type PlainDate } from '../calendar';
import { kindOf, type AnyRecord, type KindName, type RecordOf } from '../records';

/** Records of one kind, to be numbered in their order. */
export interface Batch {
  readonly kind: KindName;
  readonly records: readonly AnyRecord[];
}

/** Records of a kind from the fields that matter, the others blank; those that lie ahead are left out. */
export function batch<K extends KindName>(kind: K, today: PlainDate, all: readonly Partial<RecordOf<K>>[]): Batch {
  const about = kindOf(kind);
  const records = all.map((fields): AnyRecord => ({ ...about.blank(today), ...fields }));
  return { kind, records: records.filter((r) => (about.dayOf?.(r) ?? '') <= today) };
}

/** The next working day, the day itself included. */
export function workdayFrom(date: PlainDate): PlainDate {
  let day = date;
  while (!isWorkday(day)) day = addDays(day, 1);
  return day;
}
