import { expect, test } from 'vitest';
import { calendarText } from '../../electron/calendarFile';
import { contractReminderDays, dueItems } from '../../shared/duties';
import { emptyLedger } from '../../shared/ledger';
import { ledgerOf, record } from '../makers/ledgers';

const TODAY = '2026-03-05';

/** Events of an .ics text: unfolded lines, and for each event its day and the days before it on which an alarm goes off. */
function eventsIn(ics: string): readonly { readonly id: string; readonly day: string; readonly leads: readonly number[] }[] {
  const lines = ics.replace(/\r\n[ \t]/g, '').split('\r\n');
  return lines.join('\n').split('BEGIN:VEVENT').slice(1).map((event) => ({
    id: /^UID:(.*)$/m.exec(event)![1]!,
    day: /^DTSTART;VALUE=DATE:(\d{8})$/m.exec(event)![1]!,
    leads: [...event.matchAll(/^TRIGGER:-P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?)?$/gm)].map(([, weeks = '0', days = '0', hours = '0']) => (Number(weeks) * 168 + Number(days) * 24 + Number(hours) + 9) / 24),
  }));
}

test('a contract’s deadlines go off on the reminder days, at nine in the morning', () => {
  const ledger = ledgerOf(record('contract', { contractKind: 'wage', title: '工资合同', signedOn: '2026-03-02', endsOn: '2027-02-28' }), record('parameter', { key: 'contract-reminder-2', value: '45', since: '2026-01-01', reason: '主席习惯' }));
  const items = dueItems(ledger, TODAY);
  const found = eventsIn(calendarText(items, '日历', new Date(0), contractReminderDays(ledger, TODAY)));
  expect(found).toHaveLength(items.length);
  expect(found.find((e) => e.id.startsWith('contract-contract-1-filing'))).toEqual({ id: 'contract-contract-1-filing@uniondesk', day: '20260309', leads: [90, 45, 30, 7] });
  expect(found.find((e) => e.id.startsWith('contract-contract-1-renewal-window'))).toMatchObject({ day: '20261230', leads: [90, 45, 30, 7] });
  expect(found.filter((e) => !/^contract-|^S-5\.[12]@/.test(e.id)).every((e) => e.leads.join() === '7,1')).toBe(true);
  expect(contractReminderDays(emptyLedger(), TODAY)).toEqual([90, 60, 30, 7]);
});
