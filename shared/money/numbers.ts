import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { counterOf, missingCounters, numberOf } from '../records';
import { vouchersInOrder } from './book';

const numbersOf = (ledger: Ledger, year: string): readonly string[] => vouchersInOrder(ledger).filter(({ record }) => record.bookedOn.startsWith(year)).map(({ record }) => record.number);

/** The number that the next voucher of a day's year gets: the counter starts anew with each year. */
export function nextNumber(ledger: Ledger, day: PlainDate): string {
  const year = day.slice(0, 4);
  const last = numbersOf(ledger, year).reduce((most, n) => Math.max(most, counterOf(n)?.count ?? 0), 0);
  return numberOf(year, last + 1);
}

/** Numbers of a year that are missing between its first and its last one. */
export function missingNumbers(ledger: Ledger, year: string): readonly string[] {
  return missingCounters(numbersOf(ledger, year), year).map((n) => numberOf(year, n));
}

/** The number with the highest counter of a year; empty when none is counted. */
export function lastNumber(ledger: Ledger, year: string): string {
  const counts = numbersOf(ledger, year).flatMap((n) => { const c = counterOf(n); return c?.year === year ? [c.count] : []; });
  return counts.length === 0 ? '' : numberOf(year, counts.reduce((a, b) => Math.max(a, b)));
}
