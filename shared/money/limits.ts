import { partsOf, within, yearOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn, parameterSpecs, type ParameterKey } from '../policy';
import type { Condolence } from '../records';
import { amountWords } from '../words';
import { budgetFor, budgetTotal } from './budgets';

/** The parameter that says how much one member may get, in 元, by the occasion; 0 where no limit is set. */
export const HEAD_LIMITS = {
  birthday: 'limit-birthday', wedding: 'limit-wedding', birth: 'limit-birth', illness: 'limit-illness', bereavement: 'limit-bereavement', retirement: 'limit-retirement',
} as const satisfies Partial<Record<Condolence['condolenceKind'], ParameterKey>>;
type Limited = keyof typeof HEAD_LIMITS;

/** Something given above its limit. `entry` is the record it shows in; `on` the day of it. */
export interface Excess {
  readonly entry: Entry<Condolence>;
  readonly on: PlainDate;
  /** What is above what, without anybody's name. */
  readonly words: string;
}

const isLimited = (kind: Condolence['condolenceKind']): kind is Limited => Object.hasOwn(HEAD_LIMITS, kind);
const keyOf = (who: Condolence['recipients'][number]['who']): string => (who.person === '' ? who.name : who.person);

/** What one gets on one occasion: what is written beside the name, else what is planned for each. */
function givenTo(c: Condolence, index: number): number {
  return c.recipients[index]?.amount ?? c.perHead ?? 0;
}

/** What was given in all, in 分. */
export function givenInAll(c: Condolence): number {
  return c.recipients.length === 0 ? (c.budget ?? c.perHead ?? 0) : c.recipients.reduce((sum, _, i) => sum + givenTo(c, i), 0);
}

/** Condolences of the year of a day, up to that day, in the order of their days. */
function ofYear(ledger: Ledger, today: PlainDate): readonly Entry<Condolence>[] {
  const year = yearOf(today);
  return entriesOf(ledger, 'condolence').filter(({ record: r }) => within(year, r.heldOn) && r.heldOn <= today).toSorted((a, b) => (a.record.heldOn < b.record.heldOn ? -1 : 1));
}

/** A birthday counts once a year for each member, the others by occasion. */
function headExcesses(ledger: Ledger, today: PlainDate): readonly Excess[] {
  const sofar = new Map<string, number>();
  return ofYear(ledger, today).flatMap((entry): Excess[] => {
    const c = entry.record;
    if (!isLimited(c.condolenceKind)) return [];
    const key = HEAD_LIMITS[c.condolenceKind];
    const limit = numberOn(ledger, key, c.heldOn) * 100;
    const rows = c.recipients.length === 0 ? [c.perHead ?? 0] : c.recipients.map((r, i) => {
      if (c.condolenceKind !== 'birthday') return givenTo(c, i);
      const total = (sofar.get(keyOf(r.who)) ?? 0) + givenTo(c, i);
      sofar.set(keyOf(r.who), total);
      return total;
    });
    const most = rows.reduce((a, b) => Math.max(a, b), 0);
    return limit === 0 || most <= limit ? [] : [{ entry, on: c.heldOn, words: `每人${amountWords(most)}，超过${parameterSpecs[key].label}${amountWords(limit)}` }];
  });
}

/** Festival gifts of a year against the share of the year's budgeted income (BJM-3); nothing where there is no budget. */
function festivalExcess(ledger: Ledger, today: PlainDate): readonly Excess[] {
  const budget = budgetFor(ledger, String(partsOf(today).year));
  const income = budget === undefined ? 0 : budgetTotal(budget.record, 'income');
  if (income === 0) return [];
  const share = numberOn(ledger, 'festival-share-max', today);
  let sum = 0;
  return ofYear(ledger, today).filter(({ record }) => record.condolenceKind === 'festival').flatMap((entry): Excess[] => {
    const before = sum;
    sum += givenInAll(entry.record);
    const over = (total: number) => total * 100 > income * share;
    return over(sum) && !over(before) ? [{ entry, on: entry.record.heldOn, words: `全年节日慰问${amountWords(sum)}，超过预算收入${amountWords(income)}的${share}%` }] : [];
  });
}

/** Everything of the year of a day that was given above a limit, up to that day. */
export function excesses(ledger: Ledger, today: PlainDate): readonly Excess[] {
  return [...headExcesses(ledger, today), ...festivalExcess(ledger, today)];
}

/** Condolences of the year that a limit looks at, the newest first. */
export function limitedCondolences(ledger: Ledger, today: PlainDate): readonly Entry<Condolence>[] {
  return ofYear(ledger, today).filter(({ record }) => isLimited(record.condolenceKind) || record.condolenceKind === 'festival').toReversed();
}

