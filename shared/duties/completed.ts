import { isPlainDate } from '../calendar';
import { Failure } from '../failures';
import type { Ledger } from '../ledger';
import { nextNumber } from '../money';
import type { AnyRecord, KindName, Report, Voucher } from '../records';
import type { FigureWords } from './figures';
import { figureFaults, quarterFigures, quarterPeriod, textFaults, writtenFigures } from './quarterFigures';
import { statisticsFaults, statisticsOf, writtenStatistics } from './statistics';

/** The figures that go with a report as they are now; none for one without a known period. */
export function figuresFor(ledger: Ledger, r: Pick<Report, 'reportKind' | 'year' | 'quarter' | 'from' | 'to'>): readonly FigureWords[] {
  if (r.reportKind === 'quarter' && r.quarter !== 'none' && /^20\d{2}$/.test(r.year)) return writtenFigures(quarterFigures(ledger, quarterPeriod(Number(r.year), Number(r.quarter) as 1 | 2 | 3 | 4)));
  if (r.reportKind === 'statistics' && r.from !== null && r.to !== null && r.from <= r.to) return writtenStatistics(ledger, { from: r.from, to: r.to });
  return [];
}

/** What speaks against sending a report as it is: figures that do not agree, and a text that was written before they changed. */
export function sendingFaults(ledger: Ledger, r: Pick<Report, 'reportKind' | 'year' | 'quarter' | 'from' | 'to' | 'content'>): readonly string[] {
  if (r.reportKind === 'quarter' && r.quarter !== 'none' && /^20\d{2}$/.test(r.year)) {
    const f = quarterFigures(ledger, quarterPeriod(Number(r.year), Number(r.quarter) as 1 | 2 | 3 | 4));
    return [...figureFaults(f), ...textFaults(f, r.content)];
  }
  return r.reportKind === 'statistics' && r.from !== null && r.to !== null && r.from <= r.to ? statisticsFaults(statisticsOf(ledger, { from: r.from, to: r.to })) : [];
}

/**
 * What the program fills in when a record is saved: the next number of a voucher, and the figures of a report when it is
 * marked as sent, which stay with it. `before` is the record as it was kept, null for a new one. Throws a Failure when a
 * report that does not agree with itself is marked as sent.
 */
export function completed(kind: KindName, record: AnyRecord, before: AnyRecord | null, ledger: Ledger): AnyRecord {
  if (kind === 'voucher') {
    const { number, bookedOn } = record as unknown as Voucher;
    return number === '' && isPlainDate(bookedOn) ? { ...record, number: nextNumber(ledger, bookedOn) } : record;
  }
  if (kind === 'report') {
    const r = record as unknown as Report;
    const sending = r.sentOn !== null && (before === null || before['sentOn'] === null);
    const faults = sending ? sendingFaults(ledger, r) : [];
    if (faults.length > 0) throw new Failure('record-invalid', `还不能登记报送：${faults.join('；')}。`);
    return sending && r.figures.length === 0 ? { ...record, figures: figuresFor(ledger, r) } : record;
  }
  return record;
}
