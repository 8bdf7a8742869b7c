import { dayOf, daysBetween, type PlainDate } from '../calendar';
import { calendarItems, dueSoonItems, pendingStateOf, type DueItem } from '../duties';
import { entriesOf, type Ledger } from '../ledger';
import { meetingOf } from './heads';
import { timelineOf } from './timeline';

/** After so many days an assembly is over: what was not ticked off then is not asked for any more. */
const OVER_AFTER_DAYS = 60;

/** The open steps of assemblies in preparation or just held, as things to do. */
export function assemblyItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  return entriesOf(ledger, 'assembly').flatMap(({ id, record }) => {
    const meeting = meetingOf(ledger, record)?.record;
    if (!meeting || meeting.state === 'cancelled' || daysBetween(dayOf(meeting.heldAt), today) > OVER_AFTER_DAYS) return [];
    return timelineOf(ledger, record, today).filter((s) => s.state !== 'done').map((s): DueItem => ({
      key: `assembly/${id}/${s.step}`, title: `${meeting.title}：${s.label}`, detail: s.unsure ? '放假安排还没有录入，只按周末推算' : '', dueOn: s.dueOn, state: pendingStateOf(ledger, s.dueOn, today), source: s.why,
      next: { label: '打开筹备', kind: 'assembly', id },
    }));
  });
}

/** What goes into a calendar of another program: the duties and the steps of assemblies. */
export function allCalendarItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  return [...calendarItems(ledger, today), ...assemblyItems(ledger, today)];
}

/** What is overdue or near, the duties and the steps of assemblies together, the earliest day first. */
export function allDueSoon(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  const steps = assemblyItems(ledger, today).filter((i) => i.state !== 'notYet');
  return [...dueSoonItems(ledger, today), ...steps].toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : a.dueOn > b.dueOn ? 1 : 0));
}
