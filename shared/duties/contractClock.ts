import { bargainingClock, countFrom, deadlineRules, effectiveDayOf, progressOf, protectionOf, reminderDays, representativeProblems, stepNameOf, type ClockStep, type Ground, type Progress, type Protection, type RepresentativeProblem, type StepId } from '../bargaining';
import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { parameterOn } from '../policy';
import type { Contract } from '../records';
import { eventsOf } from './contractEvents';
import { holidayTableOf } from './holidayTable';

export type ContractStep = StepId;

/** One deadline of a contract's procedure. */
export interface ContractDeadline extends Omit<ClockStep, 'label'> {
  readonly what: string;
  /** What the chair does about it, and the document it leads to; null where there is none. */
  readonly todo: string;
  readonly paper: string | null;
}

/** The numbers and the days off that a union's deadlines are counted with. */
export function bargainingGround(ledger: Ledger, today: PlainDate): Ground {
  return {
    table: holidayTableOf(ledger),
    numbers: (key) => {
      const { value, override } = parameterOn(ledger, key, today);
      return { value, own: override !== null };
    },
  };
}

/** The day on which a contract takes effect: the day given, else 15 days after the labour office received it. */
export function effectiveDay(contract: Contract, ledger: Ledger, today: PlainDate): PlainDate | null {
  return effectiveDayOf(contract.contractKind, eventsOf(contract), bargainingGround(ledger, today).numbers);
}

/** The first day on which either side may ask for renewal. */
export function renewalOpens(contract: Contract, ledger: Ledger, today: PlainDate): PlainDate | null {
  if (!contract.endsOn) return null;
  return countFrom('renewal-window', contract.contractKind, contract.endsOn, bargainingGround(ledger, today).numbers);
}

/** The deadlines of a contract in the order of the procedure: the bargaining clock over the contract's dates. */
export function contractDeadlines(c: Contract, ledger: Ledger, today: PlainDate): readonly ContractDeadline[] {
  return bargainingClock(c.contractKind, eventsOf(c), today, bargainingGround(ledger, today)).map(({ label, ...step }) => {
    const { todo, paper } = deadlineRules[stepNameOf(step.step)];
    return { ...step, what: label, todo, paper };
  });
}

/** The days before a contract's deadline on which the union wants to be reminded, the earliest first. */
export function contractReminderDays(ledger: Ledger, today: PlainDate): readonly number[] {
  return reminderDays(bargainingGround(ledger, today).numbers);
}

/** Where a contract's round stands, and how its representatives do. */
export interface ContractStanding {
  readonly progress: Progress;
  /** Empty while no representatives were entered. */
  readonly representatives: readonly RepresentativeProblem[];
  readonly protection: Protection | null;
}

/** Where a contract's round stands on a day; seats that fell vacant and were filled anew count for the new holder only. */
export function contractStanding(c: Contract, ledger: Ledger, today: PlainDate): ContractStanding {
  const { numbers } = bargainingGround(ledger, today);
  const seated = c.representatives.filter((r) => r.vacantOn === null || r.vacantOn > today);
  const all = seated.map((r) => ({ side: r.side, person: r.who.person, name: r.who.name, chief: r.chief, outsider: r.outsider }));
  const around = {
    publishedOn: c.representativesPublishedOn,
    firstSessionOn: c.sessions.map((s) => s.heldOn).filter((day) => day !== null).toSorted()[0] ?? null,
    recorders: c.sessions.map((s) => s.recorder),
  };
  return {
    progress: progressOf(c.contractKind, eventsOf(c), today, numbers),
    representatives: all.length === 0 ? [] : representativeProblems(all, around, numbers),
    protection: protectionOf(c.representativesPublishedOn, c.ended === 'none' ? null : (c.endedOn ?? c.endsOn), c.endsOn),
  };
}
