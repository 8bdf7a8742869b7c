import { before, halfYearOf, monthOf, quarterOf, within, yearOf, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import type { Evidence } from './duty';

export type Every = 'month' | 'quarter' | 'halfYear' | 'year';

const PERIODS = { month: monthOf, quarter: quarterOf, halfYear: halfYearOf, year: yearOf } as const;

/** Words of the present period and the one before. */
export const periodWords: Readonly<Record<Every, readonly [now: string, last: string]>> = {
  month: ['本月', '上月'], quarter: ['本季度', '上季度'], halfYear: ['本半年', '上个半年'], year: ['今年', '去年'],
};

/** The present period and the one before. */
export function periodsOn(every: Every, today: PlainDate): { readonly now: Period; readonly last: Period } {
  const of = PERIODS[every];
  const now = of(today);
  return { now, last: before(now, of) };
}

/** Evidence that lies in a period. */
export function inPeriod(all: readonly Evidence[], period: Period): readonly Evidence[] {
  return all.filter((e) => within(period, e.on));
}

/** Evidence with the latest day first. */
export function newestFirst(all: readonly Evidence[]): readonly Evidence[] {
  return all.toSorted((a, b) => (a.on < b.on ? 1 : a.on > b.on ? -1 : 0));
}

/** Whether the union already kept such records, or had a committee, when a period began: before that nobody is blamed. */
export function begunBy(day: PlainDate, ledger: Ledger, all: readonly Evidence[]): boolean {
  return all.some((e) => e.on < day) || entriesOf(ledger, 'term').some(({ record }) => record.startedOn <= day);
}
