import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import { headOf, notApplicable, pendingState, unknown, type Applies, type Assessment, type Duty, type DutyHead, type Evidence, type NextStep } from './duty';
import { begunBy, inPeriod, newestFirst, periodsOn, periodWords, type Every } from './period';

/** One thing that has to be there. */
export interface Requirement {
  readonly label: string;
  /** What proves it on a day; only what is in force then. */
  find(ledger: Ledger, today: PlainDate): readonly Evidence[];
  /** How many are asked for; one where it is not said. */
  least?(ledger: Ledger, today: PlainDate): number;
  /** Asked for only under a condition. */
  when?(ledger: Ledger, today: PlainDate): boolean;
  readonly next: NextStep;
  /** The next step where it depends on what is there already. */
  step?(ledger: Ledger, today: PlainDate): NextStep;
  /** The day without which a record proves nothing, as in 启用日期; said where it is lacking. */
  readonly dated?: string;
}

/** A duty that asks for certain things to be there, at all times or anew in each period. Such duties differ in data only. */
export interface StandingDuty extends DutyHead {
  readonly needs: readonly Requirement[];
  /** Proof must lie in the present period; without it, things once put in place stay. */
  readonly every?: Every;
  /** Left to the union: nothing there means that it does not apply. */
  readonly optional?: string;
  readonly applies?: Applies;
}

interface Looked {
  readonly need: Requirement;
  readonly next: NextStep;
  readonly least: number;
  readonly all: readonly Evidence[];
}

function assessStanding(row: StandingDuty, ledger: Ledger, today: PlainDate): Assessment {
  const stopped = row.applies?.(ledger, today) ?? null;
  if (stopped) return stopped;
  const looked = row.needs
    .filter((need) => need.when?.(ledger, today) ?? true)
    .map((need): Looked => ({ need, next: need.step?.(ledger, today) ?? need.next, least: need.least?.(ledger, today) ?? 1, all: need.find(ledger, today).filter((e) => e.on <= today) }));
  return row.every === undefined ? judgeAlways(row, looked) : judgePeriod(row.every, looked, ledger, today);
}

/** Which days have to be filled in for the records to count. */
function datedWords(lacking: readonly Looked[]): string {
  const days = [...new Set(lacking.flatMap(({ need }) => need.dated ?? []))];
  return days.length === 0 ? '' : `（登记时请填${days.join('、')}，作为凭据）`;
}

const labels = (looked: readonly Looked[]): string => looked.map(({ need, least }) => `${need.label}${least > 1 ? `不少于${least}名` : ''}`).join('、');

function judgeAlways(row: StandingDuty, looked: readonly Looked[]): Assessment {
  const lacking = looked.filter(({ all, least }) => all.length < least);
  const evidence = looked.flatMap(({ all }) => newestFirst(all).slice(0, 5));
  const needed = looked.length === 1 ? labels(looked) : `${looked.length}项：${labels(looked)}`;
  const first = lacking[0];
  if (!first) return { state: 'met', dueOn: null, done: looked.length === 1 ? `已登记${looked[0]!.all.length}条` : `${looked.length}项齐全`, needed, evidence, missing: '', next: null };
  if (looked.every(({ all }) => all.length === 0)) {
    return row.optional === undefined ? unknown(`还没有登记：${labels(lacking)}${datedWords(lacking)}`, needed, first.next) : notApplicable(row.optional);
  }
  const done = looked.length === 1 ? `已登记${looked[0]!.all.length}条` : `${looked.length - lacking.length}/${looked.length}项`;
  return { state: 'overdue', dueOn: null, done, needed, evidence, missing: `还缺：${labels(lacking)}${datedWords(lacking)}`, next: first.next };
}

function judgePeriod(every: Every, looked: readonly Looked[], ledger: Ledger, today: PlainDate): Assessment {
  const period = periodsOn(every, today);
  const [thisWord, lastWord] = periodWords[every];
  const lacking = looked.filter(({ all }) => inPeriod(all, period.now).length === 0);
  const evidence = looked.flatMap(({ all }) => newestFirst(inPeriod(all, period.now)).slice(0, 5));
  const base = { done: `${thisWord}${looked.length - lacking.length}/${looked.length}项`, needed: `${thisWord}${labels(looked)}`, evidence };
  const first = lacking[0];
  if (!first) return { ...base, state: 'met', dueOn: period.now.to, missing: '', next: null };
  const everything = looked.flatMap(({ all }) => all);
  const before = looked.filter(({ all }) => inPeriod(all, period.last).length === 0);
  const missed = before.length > 0 && begunBy(period.last.from, ledger, everything);
  const same = before.length === lacking.length && before.every((b) => lacking.includes(b));
  const pastWords = missed ? `${lastWord}${same ? '也没有记录' : `没有${labels(before)}的记录`}；` : '';
  return {
    ...base,
    state: missed ? 'overdue' : pendingState(period.now.to, today, numberOn(ledger, 'due-soon-days', today)),
    dueOn: missed ? period.last.to : period.now.to,
    missing: `${pastWords}${thisWord}还缺：${labels(lacking)}`,
    next: first.next,
  };
}

/** A row of the table as a duty. */
export function standingDuty(row: StandingDuty): Duty {
  return { ...headOf(row), assess: (ledger, today) => assessStanding(row, ledger, today) };
}
