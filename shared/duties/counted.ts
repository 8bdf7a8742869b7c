import { before, halfYearOf, monthOf, quarterOf, within, yearOf, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn, type ParameterKey, type Source } from '../policy';
import type { KindName } from '../records';
import { notApplicable, pendingState, type Assessment, type Duty, type Evidence } from './duty';

/** A duty that asks for so many of something in each calendar period. Such duties differ in data only: rows of a table. */
export interface CountedDuty {
  readonly id: string;
  readonly title: string;
  readonly clause: string;
  readonly source: Source;
  readonly actor: Duty['actor'];
  readonly every: 'month' | 'quarter' | 'halfYear' | 'year';
  /** Number asked for in each period: a parameter, or 1. */
  readonly times: ParameterKey | 1;
  readonly unit: string;
  /** What is counted, as in 会员（代表）大会. */
  readonly what: string;
  /** All evidence the ledger holds, of any day up to `today`. */
  evidence(ledger: Ledger, today: PlainDate): readonly Evidence[];
  readonly nextKind: KindName;
  readonly nextLabel: string;
  readonly preset?: Readonly<Record<string, unknown>>;
}

const PERIODS = { month: monthOf, quarter: quarterOf, halfYear: halfYearOf, year: yearOf } as const;
const PERIOD_WORDS = { month: ['本月', '上月'], quarter: ['本季度', '上季度'], halfYear: ['本半年', '上个半年'], year: ['今年', '去年'] } as const;

/** Whether the union already kept such records, or had a committee, when a period began: before that nobody is blamed. */
function begunBy(day: PlainDate, ledger: Ledger, all: readonly Evidence[]): boolean {
  return all.some((e) => e.on < day) || entriesOf(ledger, 'term').some(({ record }) => record.startedOn <= day);
}

/**
 * Judges the present period. Met only with the full number of dated records. A shortfall of the period before stays
 * overdue until the present period is full, if the union was already at work then.
 */
export function assessCounted(row: CountedDuty, ledger: Ledger, today: PlainDate): Assessment {
  const of = PERIODS[row.every];
  const period = of(today);
  const earlier = before(period, of);
  const needed = row.times === 1 ? 1 : numberOn(ledger, row.times, today);
  if (needed === 0) return notApplicable('本会自定的次数是0，不作要求');
  const all = row.evidence(ledger, today).filter((e) => e.on <= today);
  const now = all.filter((e) => within(period, e.on));
  const past = all.filter((e) => within(earlier, e.on)).length;
  const [thisWord, lastWord] = PERIOD_WORDS[row.every];
  const done = `${thisWord}${now.length}${row.unit}`;
  const base = { done, needed: `${thisWord}${needed}${row.unit}`, evidence: now };
  if (now.length >= needed && now.length > 0) return { ...base, state: 'met', dueOn: period.to, missing: '', next: null };
  const missed = past < needed && begunBy(earlier.from, ledger, all);
  const pastWords = missed ? `${lastWord}${past === 0 ? '没有记录' : `只有${past}${row.unit}`}，开过而没有记的请补记；` : '';
  return {
    ...base,
    state: missed ? 'overdue' : pendingState(period.to, today, numberOn(ledger, 'due-soon-days', today)),
    dueOn: missed ? earlier.to : period.to,
    missing: `${pastWords}${thisWord}还差${needed - now.length}${row.unit}${row.what}`,
    next: { label: row.nextLabel, kind: row.nextKind, ...(row.preset ? { preset: row.preset } : {}) },
  };
}

/** A row of the table as a duty. */
export function countedDuty(row: CountedDuty): Duty {
  const { id, title, clause, source, actor } = row;
  return { id, title, clause, source, actor, assess: (ledger, today) => assessCounted(row, ledger, today) };
}
