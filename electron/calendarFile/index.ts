import ical, { ICalAlarmType } from 'ical-generator';
import { addDays, dayNumber, type PlainDate } from '../../shared/calendar';
import type { DueItem } from '../../shared/duties';

const ALARM_DAYS = [7, 1] as const;
/** Deadlines of contracts, and the duties to have one, are reminded of on days of their own. */
const OF_CONTRACTS = /^contract\/|^S-5\.[12]$/;

/** A plain date as the midnight in UTC that the library prints as a day. */
function dayStart(date: PlainDate): Date {
  return new Date(dayNumber(date) * 86_400_000);
}

/**
 * What is due as an .ics file: whole-day events with stable ids, so that a second import replaces the first. Alarms go
 * off at 9 in the morning, `contractDays` before a deadline of a contract, 7 days and 1 before any other.
 */
export function calendarText(items: readonly DueItem[], name: string, stampedAt: Date, contractDays: readonly number[]): string {
  const calendar = ical({ name, prodId: { company: 'UnionDesk', product: 'UnionDesk', language: 'ZH' } });
  for (const item of items) {
    const event = calendar.createEvent({
      id: `${item.key.replaceAll('/', '-')}@uniondesk`,
      start: dayStart(item.dueOn),
      end: dayStart(addDays(item.dueOn, 1)),
      allDay: true,
      summary: item.title,
      description: [item.detail, `依据：${item.source}`].filter((t) => t !== '').join('\n'),
      stamp: stampedAt,
    });
    const alarms = OF_CONTRACTS.test(item.key) ? contractDays : ALARM_DAYS;
    for (const days of alarms) event.createAlarm({ type: ICalAlarmType.display, trigger: days * 86_400 - 9 * 3600, description: item.title });
  }
  return calendar.toString();
}
