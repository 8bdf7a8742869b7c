import type { PlainDate } from '../calendar';
import type { Contract } from '../records';
import { shareWords } from '../words';

type Check = Contract['performance'][number];

/** How a contract was kept, clause by clause. */
export interface Fulfilment {
  readonly full: number;
  readonly partly: number;
  readonly not: number;
  /** Clauses of the checklist without a verdict. */
  readonly unchecked: number;
  readonly checked: number;
  /** Kept clauses of those checked, cut after one decimal; `—` while none was checked. */
  readonly rate: string;
}

/** Counts the checklist of a contract. */
export function fulfilmentOf(c: Pick<Contract, 'performance'>): Fulfilment {
  const of = (word: Check['fulfilled']) => c.performance.filter((p) => p.fulfilled === word).length;
  const [full, partly, not, unchecked] = [of('full'), of('partly'), of('not'), of('unknown')];
  const checked = full + partly + not;
  return { full, partly, not, unchecked, checked, rate: shareWords(full, checked) };
}

/** Something of a contract that was not kept and is to be mended; `at` is its row in the checklist. */
export interface Shortfall extends Check {
  readonly at: number;
}

/** What was found wanting in the checks of a contract, mended or not. */
export function shortfallsOf(c: Pick<Contract, 'performance'>): readonly Shortfall[] {
  return c.performance.flatMap((p, at) => (p.fulfilled === 'partly' || p.fulfilled === 'not' || p.shortfall.trim() !== '' ? [{ ...p, at }] : []));
}

/** Shortfalls with a day that are not mended on a day. */
export function openShortfalls(c: Pick<Contract, 'performance'>, today: PlainDate): readonly (Shortfall & { readonly dueOn: PlainDate })[] {
  return shortfallsOf(c).flatMap((s) => (s.dueOn === null || (s.doneOn !== null && s.doneOn <= today) ? [] : [{ ...s, dueOn: s.dueOn }]));
}
