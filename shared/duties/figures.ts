import type { PlainDate } from '../calendar';
import type { Entry, Ledger } from '../ledger';
import { signedAmount, type KindName, type Person, type RecordOf } from '../records';
import { yuanFigures } from '../words';
import type { VoucherEntry } from '../money';
import type { Evidence } from './duty';
import { proof, proofs } from './evidence';
import { within, type Period } from '../calendar';

/** One figure of a report with the records it was counted from: `records.length` is the figure. */
export interface Figure {
  readonly key: string;
  readonly label: string;
  readonly unit: string;
  readonly records: readonly Evidence[];
}

/** A record with what it adds to a sum: 分, or heads. */
export interface Part extends Evidence {
  readonly adds: number;
}

/** A sum over records: the sum of what they add is the figure. */
export interface SumFigure {
  readonly key: string;
  readonly label: string;
  readonly unit: '元' | '人次';
  readonly parts: readonly Part[];
}

/** A figure as it is written: the number without its unit. */
export interface FigureWords {
  readonly key: string;
  readonly label: string;
  readonly value: string;
  readonly unit: string;
}

/** The sum of a figure: 分 or heads. */
export function totalOf(figure: SumFigure): number {
  return figure.parts.reduce((sum, p) => sum + p.adds, 0);
}

/** How a figure is written. */
export function figureWords(figure: Figure | SumFigure): FigureWords {
  const { key, label, unit } = figure;
  if ('records' in figure) return { key, label, unit, value: String(figure.records.length) };
  return { key, label, unit, value: unit === '元' ? yuanFigures(totalOf(figure)) : String(totalOf(figure)) };
}

/** The records behind a figure of either sort. */
export function recordsOf(figure: Figure | SumFigure): readonly Evidence[] {
  return 'records' in figure ? figure.records : figure.parts;
}

/** A count of people, all of them listed by name. */
export function peopleFigure(key: string, label: string, people: readonly Entry<Person>[], on: PlainDate): Figure {
  return { key, label, unit: '人', records: people.map((entry) => proof('person', entry, on)) };
}

/** A count of records of a kind whose day lies in a period. */
export function countedFigure<K extends KindName>(
  ledger: Ledger, period: Period, label: string, unit: string, kind: K, day: (r: RecordOf<K>) => PlainDate | null, keep?: (r: RecordOf<K>) => boolean,
): Figure {
  return { key: `${kind}-${label}`, label, unit, records: proofs(ledger, kind, day, keep).filter((e) => within(period, e.on)) };
}

/** A sum of vouchers, in 元. */
export function moneyFigure(key: string, label: string, entries: readonly VoucherEntry[]): SumFigure {
  return { key, label, unit: '元', parts: entries.map((e): Part => ({ ...proof('voucher', e, e.record.bookedOn), adds: signedAmount(e.record) })) };
}
