import { daysBetween, type PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import type { Source } from '../policy';
import type { KindName } from '../records';

/**
 * met: done, with evidence. dueSoon, overdue: not done, due within the reminder range or past. notYet: not done, due
 * later. notApplicable: the rule does not bind this union. unknown: records that decide it are missing.
 */
export type DutyState = 'met' | 'dueSoon' | 'overdue' | 'notYet' | 'notApplicable' | 'unknown';

export const stateWords: Readonly<Record<DutyState, { readonly sign: string; readonly word: string }>> = {
  met: { sign: '✓', word: '已完成' },
  dueSoon: { sign: '◔', word: '临近' },
  overdue: { sign: '!', word: '逾期' },
  notYet: { sign: '○', word: '未到期' },
  notApplicable: { sign: '–', word: '不适用' },
  unknown: { sign: '?', word: '资料不足' },
};

/** A record that proves something; `on` is the day that counts. */
export interface Evidence {
  readonly kind: KindName;
  readonly id: string;
  readonly on: PlainDate;
  readonly label: string;
}

/** What the chair can do next: open a list, a new record or an existing one. */
export interface NextStep {
  readonly label: string;
  readonly kind: KindName;
  readonly id?: string;
  /** Leads to the import of a roster instead of a record. */
  readonly to?: 'import';
  /** Fields of the new record that are already known. */
  readonly preset?: Readonly<Record<string, unknown>>;
}

export interface Assessment {
  readonly state: DutyState;
  /** By when; null for standing duties. */
  readonly dueOn: PlainDate | null;
  /** What has been reached, in words or figures: `2次`, `91.3%`. */
  readonly done: string;
  readonly needed: string;
  readonly evidence: readonly Evidence[];
  /** What is missing, in a sentence; empty when nothing is. */
  readonly missing: string;
  readonly next: NextStep | null;
}

/** One duty of the policy or the law. */
export interface Duty {
  /** Id of the rule table, as in S-7.1. */
  readonly id: string;
  readonly title: string;
  /** Clause with its gist in our own words. */
  readonly clause: string;
  readonly source: Source;
  readonly actor: 'GU' | 'GU+EMP' | 'GU→EMP';
  assess(ledger: Ledger, today: PlainDate): Assessment;
}

/** A duty that does not bind this union, with the reason. */
export function notApplicable(reason: string): Assessment {
  return { state: 'notApplicable', dueOn: null, done: '—', needed: '—', evidence: [], missing: reason, next: null };
}

/** A duty that can not be judged for want of records. */
export function unknown(missing: string, needed: string, next: NextStep): Assessment {
  return { state: 'unknown', dueOn: null, done: '—', needed, evidence: [], missing, next };
}

/** Not yet done and due on a day: overdue after it, due soon within `soonDays` before it. */
export function pendingState(dueOn: PlainDate, today: PlainDate, soonDays: number): 'overdue' | 'dueSoon' | 'notYet' {
  if (dueOn < today) return 'overdue';
  return daysBetween(today, dueOn) <= soonDays ? 'dueSoon' : 'notYet';
}
