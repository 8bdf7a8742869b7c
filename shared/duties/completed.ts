import { isPlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { nextNumber } from '../money';
import type { AnyRecord, KindName, Report, Voucher } from '../records';
import type { FigureWords } from './figures';
import { quarterFigures, quarterPeriod, writtenFigures } from './quarterFigures';
import { writtenStatistics } from './statistics';

/** The figures that go with a report as they are now; none for one without a known period. */
export function figuresFor(ledger: Ledger, r: Pick<Report, 'reportKind' | 'year' | 'quarter' | 'from' | 'to'>): readonly FigureWords[] {
  if (r.reportKind === 'quarter' && r.quarter !== 'none' && /^20\d{2}$/.test(r.year)) return writtenFigures(quarterFigures(ledger, quarterPeriod(Number(r.year), Number(r.quarter) as 1 | 2 | 3 | 4)));
  if (r.reportKind === 'statistics' && r.from !== null && r.to !== null && r.from <= r.to) return writtenStatistics(ledger, { from: r.from, to: r.to });
  return [];
}

/**
 * What the program fills in when a record is saved: the next number of a voucher, and the figures of a report when it is
 * marked as sent, which stay with it. `before` is the record as it was kept, null for a new one.
 */
export function completed(kind: KindName, record: AnyRecord, before: AnyRecord | null, ledger: Ledger): AnyRecord {
  if (kind === 'voucher') {
    const { number, bookedOn } = record as unknown as Voucher;
    return number === '' && isPlainDate(bookedOn) ? { ...record, number: nextNumber(ledger, bookedOn) } : record;
  }
  if (kind === 'report') {
    const r = record as unknown as Report;
    const sending = r.sentOn !== null && (before === null || before['sentOn'] === null);
    return sending && r.figures.length === 0 ? { ...record, figures: figuresFor(ledger, r) } : record;
  }
  return record;
}
