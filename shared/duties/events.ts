import { addYears, type PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import { dateWords } from '../words';
import { headOf, notApplicable, pendingState, type Applies, type Assessment, type Duty, type DutyHead, type Evidence, type NextStep, type Waiting } from './duty';
import { publicLabel } from './evidence';

/** Something that happened and asks for an answer. */
export interface Happening {
  /** The record, with the day that proves the answer, or the day it happened while that is open. */
  readonly evidence: Evidence;
  readonly dueOn: PlainDate;
  readonly doneOn: PlainDate | null;
  /** What still has to be done, as in 还没有报告上一级工会. */
  readonly open: string;
  /** How the agenda calls it, where that is not the duty's title and the record. */
  readonly title?: string;
  /** Which part of the record it is, where one record asks for several things. */
  readonly part?: string;
  /** Whether it was answered too late, where the day alone does not tell. */
  readonly late?: boolean;
}

/** A duty that arises from events. Such duties differ in data only: rows of a table. */
export interface EventDuty extends DutyHead {
  readonly needed: string;
  happenings(ledger: Ledger, today: PlainDate): readonly Happening[];
  /** What is said while nothing has happened. */
  readonly none: string;
  /** Registers an event. */
  readonly next: NextStep;
  readonly applies?: Applies;
  /** The agenda knows these things from elsewhere. */
  readonly listedElsewhere?: true;
}

/** Answered events prove the duty for so many years. */
const YEARS = 3;

const isOpen = (h: Happening, today: PlainDate): boolean => h.doneOn === null || h.doneOn > today;

const named = (found: readonly Happening[]): string =>
  `${found.slice(0, 3).map((h) => `“${publicLabel(h.evidence)}”${h.open}`).join('；')}${found.length > 3 ? `；另有${found.length - 3}件` : ''}`;

/**
 * Open events decide: the one due first. Otherwise met by the events answered in the last three years; how many were
 * answered late is said. While nothing happened there is nothing to do and nothing to prove.
 */
export function assessEvents(row: EventDuty, ledger: Ledger, today: PlainDate): Assessment {
  const stopped = row.applies?.(ledger, today) ?? null;
  if (stopped) return stopped;
  const all = row.happenings(ledger, today);
  const open = all.filter((h) => isOpen(h, today)).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
  const since = addYears(today, -YEARS);
  const done = all.filter((h) => h.doneOn !== null && h.doneOn <= today && h.doneOn >= since).toSorted((a, b) => (a.doneOn! < b.doneOn! ? 1 : -1));
  const evidence = done.slice(0, 20).map((h) => h.evidence);
  const first = open[0];
  if (first) {
    const { kind, id } = first.evidence;
    return {
      state: pendingState(first.dueOn, today, numberOn(ledger, 'due-soon-days', today)),
      dueOn: first.dueOn,
      done: `待办${open.length}件，已办${done.length}件`,
      needed: row.needed,
      evidence,
      missing: `${named(open)}（应在${dateWords(first.dueOn)}前办理）`,
      next: { label: '去办理', kind, id },
    };
  }
  if (done.length === 0) {
    if (row.actor === 'GU (may)') return notApplicable(row.none);
    return { state: 'notYet', dueOn: null, done: '没有发生', needed: row.needed, evidence: [], missing: row.none, next: row.next };
  }
  const late = done.filter((h) => h.late ?? h.doneOn! > h.dueOn).length;
  return { state: 'met', dueOn: null, done: `近${YEARS}年${done.length}件${late === 0 ? '，都按期办理' : `，其中${late}件超过期限`}`, needed: row.needed, evidence, missing: '', next: null };
}

/** What is open, one by one, for the agenda. */
export function openItems(row: EventDuty, ledger: Ledger, today: PlainDate): readonly Waiting[] {
  if (row.listedElsewhere || (row.applies?.(ledger, today) ?? null) !== null) return [];
  return row.happenings(ledger, today).filter((h) => isOpen(h, today)).map((h): Waiting => ({
    title: h.title ?? `${row.title}：${publicLabel(h.evidence)}`, detail: h.open, dueOn: h.dueOn, next: { label: '去办理', kind: h.evidence.kind, id: h.evidence.id },
    ...(h.part === undefined ? {} : { part: h.part }),
  }));
}

/** A row of the table as a duty. */
export function eventDuty(row: EventDuty): Duty {
  return { ...headOf(row), assess: (ledger, today) => assessEvents(row, ledger, today), items: (ledger, today) => openItems(row, ledger, today) };
}
