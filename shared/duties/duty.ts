import { daysBetween, type PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import type { ParameterKey, Source } from '../policy';
import type { KindName } from '../records';
import type { Chapter } from './chapters';
import type { Every } from './period';

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

/** Sign and word of a judgement. A standing duty has no day to be late for: it is 未达标, not 逾期. */
export function wordsOf(a: Pick<Assessment, 'state' | 'dueOn'>): { readonly sign: string; readonly word: string } {
  return a.state === 'overdue' && a.dueOn === null ? { sign: '!', word: '未达标' } : stateWords[a.state];
}

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

/** Everything of a duty but its arithmetic. */
export interface DutyHead {
  /** Id of the rule table, as in S-7.1. */
  readonly id: string;
  readonly title: string;
  readonly chapter: Chapter;
  /** Clause with its gist in our own words. */
  readonly clause: string;
  readonly source: Source;
  /** Who has to do it; `may` marks what the policy leaves to the union. */
  readonly actor: 'GU' | 'GU+EMP' | 'GU/EMP' | 'GU→EMP' | 'GU→UP' | 'GU/UP' | 'UP+GU' | 'GU (may)';
  /** Whom it binds, where not every union. */
  readonly binds?: string;
  /** The numbers it is judged by; the chair may change them. */
  readonly numbers?: readonly ParameterKey[];
  /** It comes again in each period of this length. */
  readonly every?: Every;
  /** The duty with which it is done in one go: an assembly that is held also hears the reports. */
  readonly partOf?: string;
}

/** One duty of the policy or the law. */
export interface Duty extends DutyHead {
  assess(ledger: Ledger, today: PlainDate): Assessment;
  /** The single things that wait, where the duty is about many; without it the judgement itself is what waits. */
  items?(ledger: Ledger, today: PlainDate): readonly Waiting[];
}

/** One of the things that a duty waits for. */
export interface Waiting {
  readonly title: string;
  readonly detail: string;
  readonly dueOn: PlainDate;
  readonly next: NextStep;
  /** Tells apart what one record asks for. */
  readonly part?: string;
}

/** The head of a row, without what only its arithmetic needs. */
export function headOf({ id, title, chapter, clause, source, actor, binds, numbers, every, partOf }: DutyHead): DutyHead {
  return {
    id, title, chapter, clause, source, actor, ...(binds === undefined ? {} : { binds }), ...(numbers === undefined ? {} : { numbers }),
    ...(every === undefined ? {} : { every }), ...(partOf === undefined ? {} : { partOf }),
  };
}

/** Why a duty is not judged further: it does not bind this union, or what decides that is not known. Null: it binds. */
export type Applies = (ledger: Ledger, today: PlainDate) => Assessment | null;

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
