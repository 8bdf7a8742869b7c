import { addMonths, dateOf, daysBetween, monthOf, partsOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { feeDue, type FeePayment } from '../records';

/** The fee on one month's wages, in 分: due, paid by today, still short, with the records it was counted from. */
export interface FeeMonth {
  readonly month: string;
  readonly dueOn: PlainDate;
  /** Null while no wages are known. */
  readonly due: number | null;
  readonly paid: number;
  /** Null while no wages are known. */
  readonly short: number | null;
  readonly retained: number;
  /** What the law adds for each day after the last one, in 分, up to today (北京办法第55条). */
  readonly late: number;
  readonly records: readonly Entry<FeePayment>[];
}

/** The day by which the fee on a month's wages is due: the 15th of the month after (北京办法第55条). */
export function feeDueOn(month: string, ledger: Ledger, today: PlainDate): PlainDate {
  const next = partsOf(addMonths(`${month}-01`, 1));
  return dateOf(next.year, next.month, numberOn(ledger, 'fee-day', today))!;
}

/** The fee on one month's wages as it stands today. */
export function feeMonth(ledger: Ledger, month: string, today: PlainDate): FeeMonth {
  const records = entriesOf(ledger, 'feePayment').filter(({ record }) => record.month === month);
  const payrolls = records.map(({ record }) => record.payroll).filter((p) => p !== null);
  const perMille = numberOn(ledger, 'fee-per-mille', today);
  const due = payrolls.length === 0 ? null : payrolls.reduce((sum, p) => sum + feeDue(p, perMille), 0);
  const paid = records.filter(({ record: r }) => r.paidOn !== null && r.paidOn <= today).reduce((sum, { record }) => sum + (record.paid ?? 0), 0);
  const short = due === null ? null : Math.max(0, due - paid);
  const dueOn = feeDueOn(month, ledger, today);
  const days = dueOn < today ? daysBetween(dueOn, today) : 0;
  return {
    month, dueOn, due, paid, short, records,
    retained: records.filter(({ record: r }) => r.retainedOn !== null && r.retainedOn <= today).reduce((sum, { record }) => sum + (record.retained ?? 0), 0),
    late: feeDue(short ?? 0, numberOn(ledger, 'fee-late-per-mille', today)) * days,
  };
}

/** Wage months from the first one kept, at most the last `most`, to the one before today's. */
export function feeMonths(ledger: Ledger, today: PlainDate, most = 12): readonly FeeMonth[] {
  const first = entriesOf(ledger, 'feePayment').map(({ record }) => record.month).toSorted()[0];
  if (first === undefined) return [];
  const asked = Array.from({ length: most }, (_, i) => addMonths(monthOf(today).from, i - most).slice(0, 7)).filter((m) => m >= first);
  return asked.map((month) => feeMonth(ledger, month, today));
}
