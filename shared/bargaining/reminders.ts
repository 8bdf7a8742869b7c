import { addDays, type PlainDate } from '../calendar';
import type { ClockStep } from './clock';
import { deadlineRules, stepNames, type Numbers, type StepName } from './rules';

/** One reminder of a step that is not done. */
export interface Reminder {
  readonly step: ClockStep['step'];
  readonly label: string;
  readonly dueOn: PlainDate;
  /** The day on which to remind. */
  readonly on: PlainDate;
  /** Days before the due day; 0 on the day itself. */
  readonly lead: number;
  readonly article: string;
  readonly todo: string;
  /** The document that the step leads to, null where there is none. */
  readonly paper: string | null;
}

const LEADS = ['contract-reminder-1', 'contract-reminder-2', 'contract-reminder-3', 'contract-reminder-4'] as const;

/** The days before a deadline on which the union wants to be reminded, the earliest first, each once. */
export function reminderDays(numbers: Numbers): readonly number[] {
  return [...new Set(LEADS.map((key) => numbers(key).value))].sort((a, b) => b - a);
}

/** The step's name without its number. */
export function stepNameOf(step: ClockStep['step']): StepName {
  return stepNames.find((name) => name === step || step.startsWith(`${name}-`) && /^\d+$/.test(step.slice(name.length + 1)))!;
}

/** The reminders of the steps that are not done, the earliest first, and one on the last day itself. */
export function remindersOf(steps: readonly ClockStep[], numbers: Numbers): readonly Reminder[] {
  const leads = [...reminderDays(numbers), 0];
  return steps
    .filter((s) => s.state !== 'done')
    .flatMap((s) => {
      const { todo, paper } = deadlineRules[stepNameOf(s.step)];
      return leads.map((lead): Reminder => ({ step: s.step, label: s.label, dueOn: s.dueOn, on: addDays(s.dueOn, -lead), lead, article: s.article, todo, paper }));
    })
    .sort((a, b) => (a.on === b.on ? a.lead - b.lead : a.on < b.on ? -1 : 1));
}

/** The reminder that holds on a day for each step: the last one whose day has come. */
export function remindersOn(steps: readonly ClockStep[], today: PlainDate, numbers: Numbers): readonly Reminder[] {
  const come = remindersOf(steps, numbers).filter((r) => r.on <= today);
  return come.filter((r, i) => !come.slice(i + 1).some((later) => later.step === r.step));
}
