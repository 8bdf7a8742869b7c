import { addDays, addMonths, monthOf, within, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { counterOf, signedAmount, type Voucher } from '../records';

export type VoucherEntry = Entry<Voucher>;

/** One line of the book with the money that is there after it, in 分. */
export interface BookLine {
  readonly entry: VoucherEntry;
  readonly balance: number;
}

/** The book of a period, in 分: opening + income − expense = closing. */
export interface Book {
  readonly period: Period;
  readonly opening: number;
  readonly income: number;
  readonly expense: number;
  readonly closing: number;
  readonly lines: readonly BookLine[];
}

const inOrder = (a: VoucherEntry, b: VoucherEntry): number => {
  if (a.record.bookedOn !== b.record.bookedOn) return a.record.bookedOn < b.record.bookedOn ? -1 : 1;
  const [x, y] = [counterOf(a.record.number)?.count ?? Infinity, counterOf(b.record.number)?.count ?? Infinity];
  return x === y ? a.revision - b.revision || (a.id < b.id ? -1 : 1) : x - y;
};

const ordered = new WeakMap<Ledger, readonly VoucherEntry[]>();

/** All vouchers by day, then by their counter. */
export function vouchersInOrder(ledger: Ledger): readonly VoucherEntry[] {
  const known = ordered.get(ledger);
  if (known) return known;
  const found = entriesOf(ledger, 'voucher').toSorted(inOrder);
  ordered.set(ledger, found);
  return found;
}

/** What a voucher adds to the money that is there, in 分. */
export function changeOf(r: Voucher): number {
  return r.direction === 'income' ? signedAmount(r) : -signedAmount(r);
}

/** The sum that vouchers add to their headings, in 分; those that take back count below zero. */
export function sumOf(entries: readonly VoucherEntry[]): number {
  return entries.reduce((sum, { record }) => sum + signedAmount(record), 0);
}

/** Vouchers of a period. */
export function vouchersIn(ledger: Ledger, period: Period): readonly VoucherEntry[] {
  return vouchersInOrder(ledger).filter(({ record }) => within(period, record.bookedOn));
}

/** The money that is there in the evening of a day, in 分: what the book began with and all that was booked since. */
export function balanceOn(ledger: Ledger, day: PlainDate): number {
  const start = entriesOf(ledger, 'openingBalance').filter(({ record }) => record.since <= day).reduce((sum, { record }) => sum + record.amount, 0);
  return vouchersInOrder(ledger).filter(({ record }) => record.bookedOn <= day).reduce((sum, { record }) => sum + changeOf(record), start);
}

/** The money in the morning of a day; an opening balance of that very day is there already. */
function balanceBefore(ledger: Ledger, day: PlainDate): number {
  const fresh = entriesOf(ledger, 'openingBalance').filter(({ record }) => record.since === day).reduce((sum, { record }) => sum + record.amount, 0);
  return balanceOn(ledger, addDays(day, -1)) + fresh;
}

/** The book of a period. One that begins before the book itself opens with what the book opened with. */
export function bookOf(ledger: Ledger, period: Period): Book {
  const begun = entriesOf(ledger, 'openingBalance').filter(({ record }) => record.since > period.from && record.since <= period.to).reduce((sum, { record }) => sum + record.amount, 0);
  const opening = balanceBefore(ledger, period.from) + begun;
  const own = vouchersIn(ledger, period);
  let balance = opening;
  const lines = own.map((entry): BookLine => ({ entry, balance: (balance += changeOf(entry.record)) }));
  return {
    period, opening, lines, closing: balance,
    income: sumOf(own.filter(({ record }) => record.direction === 'income')), expense: sumOf(own.filter(({ record }) => record.direction === 'expense')),
  };
}

/** The books of the months that a period touches, each cut to the period. */
export function monthsOf(ledger: Ledger, period: Period): readonly Book[] {
  const books: Book[] = [];
  for (let month = monthOf(period.from); month.from <= period.to; month = monthOf(addMonths(month.from, 1))) {
    const from = month.from < period.from ? period.from : month.from;
    books.push(bookOf(ledger, { from, to: month.to > period.to ? period.to : month.to }));
  }
  return books;
}

/** The calendar years in which something was booked or the book was opened, the newest first. */
export function bookYears(ledger: Ledger): readonly string[] {
  const days = [...vouchersInOrder(ledger).map(({ record }) => record.bookedOn), ...entriesOf(ledger, 'openingBalance').map(({ record }) => record.since)];
  return [...new Set(days.map((d) => d.slice(0, 4)))].toSorted().toReversed();
}
