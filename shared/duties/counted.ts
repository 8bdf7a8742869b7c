import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn, type ParameterKey } from '../policy';
import type { KindName } from '../records';
import { headOf, notApplicable, pendingState, type Applies, type Assessment, type Duty, type DutyHead, type Evidence } from './duty';
import { begunBy, inPeriod, newestFirst, periodsOn, periodWords, type Every } from './period';

/** A duty that asks for so many of something in each calendar period. Such duties differ in data only: rows of a table. */
export interface CountedDuty extends DutyHead {
  readonly every: Every;
  /** Number asked for in each period: a parameter, or 1. */
  readonly times: ParameterKey | 1;
  readonly unit: string;
  /** What is counted, as in 会员（代表）大会. */
  readonly what: string;
  readonly applies?: Applies;
  /** All evidence the ledger holds, of any day up to `today`. */
  evidence(ledger: Ledger, today: PlainDate): readonly Evidence[];
  readonly nextKind: KindName;
  readonly nextLabel: string;
  readonly preset?: Readonly<Record<string, unknown>>;
  /** What is counted is there only since then: an earlier period is nobody's fault. */
  readonly since?: PlainDate;
}

/**
 * Judges the present period. Met only with the full number of dated records. A shortfall of the period before stays
 * overdue until the present period is full, if the union was already at work then.
 */
export function assessCounted(row: CountedDuty, ledger: Ledger, today: PlainDate): Assessment {
  const stopped = row.applies?.(ledger, today) ?? null;
  if (stopped) return stopped;
  const period = periodsOn(row.every, today);
  const needed = row.times === 1 ? 1 : numberOn(ledger, row.times, today);
  if (needed === 0) return notApplicable('本会自定的次数是0，不作要求');
  const all = row.evidence(ledger, today).filter((e) => e.on <= today);
  const now = newestFirst(inPeriod(all, period.now));
  const past = inPeriod(all, period.last).length;
  const [thisWord, lastWord] = periodWords[row.every];
  const done = `${thisWord}${now.length}${row.unit}`;
  const base = { done, needed: `${thisWord}${needed}${row.unit}`, evidence: now };
  if (now.length >= needed && now.length > 0) return { ...base, state: 'met', dueOn: period.now.to, missing: '', next: null };
  const missed = past < needed && (row.since ?? '') <= period.last.from && begunBy(period.last.from, ledger, all);
  const pastWords = missed ? `${lastWord}${past === 0 ? '没有记录' : `只有${past}${row.unit}`}，做过而没有记的请补记；` : '';
  return {
    ...base,
    state: missed ? 'overdue' : pendingState(period.now.to, today, numberOn(ledger, 'due-soon-days', today)),
    dueOn: missed ? period.last.to : period.now.to,
    missing: `${pastWords}${thisWord}还差${needed - now.length}${row.unit}${row.what}`,
    next: { label: row.nextLabel, kind: row.nextKind, ...(row.preset ? { preset: row.preset } : {}) },
  };
}

/** A row of the table as a duty. */
export function countedDuty(row: CountedDuty): Duty {
  const numbers = [...(row.numbers ?? []), ...(row.times === 1 ? [] : [row.times])];
  return { ...headOf({ ...row, numbers }), assess: (ledger, today) => assessCounted(row, ledger, today) };
}
