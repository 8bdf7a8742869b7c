import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { calendarText } from '../../electron/calendarFile';
import { daysBetween } from '../../shared/calendar';
import { calendarItems, contractReminderDays } from '../../shared/duties';
import { apply, emptyLedger, judge } from '../../shared/ledger';
import { sampleChanges } from '../../shared/sample';

const TODAY = '2026-11-22';

test('the calendar file opens in a library of another maker and gives the same days, words and alarms', () => {
  const ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });
  const items = calendarItems(ledger, TODAY);
  const reminders = contractReminderDays(ledger, TODAY);
  const text = calendarText(items, '工会工作日历', new Date('2026-11-22T01:00:00Z'), reminders);
  const events = new ICAL.Component(ICAL.parse(text) as [string, unknown[], unknown[]]).getAllSubcomponents('vevent');
  expect(events).toHaveLength(items.length);
  const read = new Map(events.map((component) => {
    const event = new ICAL.Event(component);
    const alarms = component.getAllSubcomponents('valarm').map((a) => (a.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds());
    return [`${event.startDate.toString()} ${event.summary}`, { event, alarms }] as const;
  }));
  let contracts = 0;
  for (const item of items) {
    const found = read.get(`${item.dueOn} ${item.title}`);
    expect(found, item.title).toBeDefined();
    expect([found!.event.startDate.isDate, daysBetween(found!.event.startDate.toString(), found!.event.endDate.toString())]).toEqual([true, 1]);
    if (item.source !== '') expect(found!.event.description).toContain(item.source.slice(0, 20));
    // Each alarm rings at nine in the morning, so many days before.
    const days = found!.alarms.map((seconds) => (9 * 3600 - seconds) / 86_400).toSorted((a, b) => b - a);
    if (item.key.startsWith('contract/') && !item.key.includes('shortfall')) {
      contracts += 1;
      expect(days).toEqual([...reminders].toSorted((a, b) => b - a));
    } else expect(days.every((d) => Number.isInteger(d) && d > 0) && days.length > 0, item.key).toBe(true);
  }
  expect(contracts).toBeGreaterThan(1);
});
