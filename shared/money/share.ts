import { within, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { VoucherCategory, VoucherItem } from '../records';
import { sumOf, vouchersIn, type VoucherEntry } from './book';

/** Retained funds and what of them served the members, in 分, each with what it was counted from. */
export interface ServiceShare {
  readonly base: number;
  readonly service: number;
  /** What was spent without being counted as service. */
  readonly otherwise: number;
  readonly baseEntries: readonly VoucherEntry[];
  readonly serviceEntries: readonly VoucherEntry[];
  /** The base came from the register of fees, since no income of it is booked. */
  readonly fromFees: boolean;
}

/**
 * The share of retained funds spent on members' services in a period, up to today (京工发〔2015〕11号 三（一）4; rules AMB-6,
 * AMB-7). The base is what was allocated, or all income, by the union's choice.
 */
export function serviceShareOf(ledger: Ledger, period: Period, today: PlainDate): ServiceShare {
  const booked = vouchersIn(ledger, period).filter(({ record }) => record.bookedOn <= today);
  const all = numberOn(ledger, 'retained-base', today) === 2;
  const baseEntries = booked.filter(({ record: r }) => r.direction === 'income' && (all || r.category === 'allocation'));
  const spent = booked.filter(({ record: r }) => r.direction === 'expense');
  const serviceEntries = spent.filter(({ record: r }) => r.forService);
  const income = sumOf(baseEntries);
  const retained = entriesOf(ledger, 'feePayment').filter(({ record: r }) => r.retainedOn !== null && within(period, r.retainedOn) && r.retainedOn <= today).reduce((sum, { record }) => sum + (record.retained ?? 0), 0);
  const service = sumOf(serviceEntries);
  return { base: income > 0 ? income : retained, service, otherwise: sumOf(spent) - service, baseEntries, serviceEntries, fromFees: income <= 0 && retained > 0 };
}

/** Items that usually serve the members, whoever they are or by project; the chair's own mark on the voucher counts (P). */
const SERVES: readonly VoucherItem[] = ['education', 'culture', 'welfare', 'model-rest', 'member-service', 'other-activity', 'protection', 'legal-aid', 'hardship-help', 'warmth'];
/** Where no item is chosen: the headings that are for members as a whole. */
const SERVING_CATEGORIES: readonly VoucherCategory[] = ['activities', 'rights'];

/** Whether an expense of this heading usually counts as members' service: what the form proposes. */
export function usuallyServes(category: VoucherCategory, item: VoucherItem): boolean {
  return item === 'none' ? SERVING_CATEGORIES.includes(category) : SERVES.includes(item);
}
