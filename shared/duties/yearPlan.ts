import { addDays, addMonths, addYears, dateOf, dayOf, festivalsOf, halfYearOf, monthOf, partsOf, quarterOf, within, yearOf, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds } from '../records';
import { dueItems, type DueItem } from './agenda';
import type { Duty, NextStep } from './duty';
import type { Every } from './period';
import { assessAll } from './registry';

/** One entry of the union's year. `monthly` comes every month and is told once; `done` has been held. */
export interface YearEntry {
  readonly key: string;
  readonly on: PlainDate;
  readonly title: string;
  readonly kind: 'due' | 'monthly' | 'festival' | 'planned' | 'done';
  readonly source: string;
  readonly next: NextStep | null;
}

const OF = { month: monthOf, quarter: quarterOf, halfYear: halfYearOf, year: yearOf } as const;

/** The periods of a kind within a year. */
function periodsOf(year: number, every: Every): readonly Period[] {
  const found: Period[] = [];
  for (let from = dateOf(year, 1, 1)!; partsOf(from).year === year; from = addDays(found.at(-1)!.to, 1)) found.push(OF[every](from));
  return found;
}

const clauseOf = (duty: Duty): string => `${duty.source.text}${duty.source.clause}`;

/** Duties that come again: at the end of each period after the one that is judged now, which is the last one while that is open. */
function recurring(ledger: Ledger, year: number, today: PlainDate): YearEntry[] {
  return assessAll(ledger, today).flatMap(({ duty, assessment }) => {
    const { every } = duty;
    if (every === undefined || duty.partOf !== undefined || assessment.state === 'notApplicable') return [];
    const kind = every === 'month' ? 'monthly' : 'due';
    return periodsOf(year, every).filter((p) => p.to >= today && p.to > (assessment.dueOn ?? '')).map((p): YearEntry => ({ key: `${duty.id}@${p.to}`, on: p.to, title: duty.title, kind, source: clauseOf(duty), next: null }));
  });
}

/** Fixed days of the year that no period's end gives: the fee of each month, what is to be made known at the year's start. */
function fixed(ledger: Ledger, year: number, today: PlainDate): YearEntry[] {
  const day = numberOn(ledger, 'fee-day', today);
  const startEnds = addDays(addMonths(dateOf(year, numberOn(ledger, 'year-start-month', today), 1)!, 1), -1);
  const ofDuty = (id: string, on: PlainDate, kind: YearEntry['kind'], title?: string): YearEntry[] =>
    assessAll(ledger, today).filter(({ duty, assessment: a }) => duty.id === id && on > today && (a.state === 'met' || a.dueOn !== on)).map(({ duty }) => ({ key: `${id}@${on}`, on, title: title ?? duty.title, kind, source: clauseOf(duty), next: null }));
  const asked = partsOf(today).year === year ? [] : [...ofDuty('S-3.33f', startEnds, 'due'), ...ofDuty('S-3.33d', startEnds, 'due')];
  return [...Array.from({ length: 12 }, (_, i) => ofDuty('S-3.21', dateOf(year, i + 1, day)!, 'monthly', '缴纳上月工会经费')).flat(), ...asked];
}

/** Meetings of the year, planned ones and those that were held. */
function meetings(ledger: Ledger, period: Period): YearEntry[] {
  return entriesOf(ledger, 'meeting').flatMap(({ id, record: r }): YearEntry[] => {
    const on = dayOf(r.heldAt);
    if (r.state === 'cancelled' || !within(period, on)) return [];
    return [{ key: `meeting/${id}`, on, title: r.title === '' ? kinds.meeting.summary(r) : r.title, kind: r.state === 'held' ? 'done' : 'planned', source: '', next: { label: '打开会议', kind: 'meeting', id } }];
  });
}

/** The year of the union from its first to its last day: what is due, what recurs, festivals, meetings planned and held. */
export function yearPlan(ledger: Ledger, year: number, today: PlainDate): readonly YearEntry[] {
  const period = yearOf(dateOf(year, 1, 1)!);
  const due = dueItems(ledger, today).filter((i) => within(period, i.dueOn)).map((i): YearEntry => ({ key: i.key, on: i.dueOn, title: i.title, kind: 'due', source: i.source, next: i.next }));
  const festivals = festivalsOf(year).map((f): YearEntry => ({ key: `festival/${f.name}/${year}`, on: f.on, title: f.word, kind: 'festival', source: '', next: null }));
  const entries = [...due, ...recurring(ledger, year, today), ...fixed(ledger, year, today), ...festivals, ...meetings(ledger, period)];
  return [...new Map(entries.map((e) => [e.key, e])).values()].toSorted((a, b) => (a.on === b.on ? a.key.localeCompare(b.key) : a.on < b.on ? -1 : 1));
}

/** What goes into a calendar of another program: all that waits, and what recurs within a year from today. */
export function calendarItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  const waiting = dueItems(ledger, today);
  const until = addYears(today, 1);
  const { year } = partsOf(today);
  const coming = [year, year + 1].flatMap((y) => yearPlan(ledger, y, today))
    .filter((e) => e.on > today && e.on <= until && (e.kind === 'due' || e.kind === 'monthly' || e.kind === 'planned') && !waiting.some((w) => w.key === e.key))
    .map((e): DueItem => ({ key: e.key, title: e.title, detail: '', dueOn: e.on, state: 'notYet', source: e.source === '' ? '本会安排' : e.source, next: e.next }));
  return [...waiting, ...coming];
}
