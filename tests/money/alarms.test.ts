import { expect, test } from 'vitest';
import { assessAll, dueItems, missingItems, type DutyState } from '../../shared/duties';
import type { Change } from '../../shared/ledger';
import { ledgerOf, record } from '../makers/ledgers';

const begun = record('term', { startedOn: '2024-01-01', years: '5' });
const budget = record('budget', { year: '2026', adoptedOn: '2026-01-10', lines: [{ category: 'allocation', amount: 100_000, note: '' }, { category: 'activities', amount: 50_000, note: '' }] });
const spent = (bookedOn: string, amount: number, forService = true) => record('voucher', { bookedOn, amount, category: 'activities', summary: '活动', forService });
const income = (bookedOn: string, amount: number) => record('voucher', { bookedOn, direction: 'income', category: 'allocation', amount, summary: '留成' });
const birthday = (heldOn: string, amount: number) => record('condolence', { title: '生日', condolenceKind: 'birthday', heldOn, recipients: [{ who: { person: '', name: '甲' }, goods: '', amount, signedOn: null, agent: '' }] });

/** What the page of today says of a duty: with a day, without one, or nothing. */
function shown(id: string, today: string, records: readonly Change[]): readonly [state: DutyState, where: 'due' | 'missing' | 'nothing'] {
  const ledger = ledgerOf(...records);
  const { state } = assessAll(ledger, today).find((a) => a.duty.id === id)!.assessment;
  const due = dueItems(ledger, today).some((i) => i.key === id && i.state !== 'notYet');
  return [state, due ? 'due' : missingItems(ledger, today).some((i) => i.key === id) ? 'missing' : 'nothing'];
}

const fee = record('feePayment', { month: '2026-02', payroll: 1_000_000 });

test.each<[what: string, id: string, today: string, records: readonly Change[], said: readonly [DutyState, string]]>([
  ['the 15th itself', 'S-3.21', '2026-03-15', [fee], ['dueSoon', 'due']], ['the day after it', 'S-3.21', '2026-03-16', [fee], ['overdue', 'due']],
  ['the day before the budget is overrun', 'REP-6', '2026-05-05', [begun, budget, spent('2026-05-06', 50_001)], ['met', 'nothing']], ['the day on which it is', 'REP-6', '2026-05-06', [begun, budget, spent('2026-05-06', 50_001)], ['overdue', 'missing']],
  ['the budget spent to the 分', 'REP-6', '2026-05-06', [begun, budget, spent('2026-05-06', 50_000)], ['met', 'nothing']],
  ['31 days before the year ends below 70 %', 'S-3.22', '2026-11-30', [begun, income('2026-01-16', 10_000), spent('2026-05-06', 6999)], ['notYet', 'nothing']], ['30 days before', 'S-3.22', '2026-12-01', [begun, income('2026-01-16', 10_000), spent('2026-05-06', 6999)], ['dueSoon', 'due']],
  ['the first day after the year ended below', 'S-3.22', '2027-01-01', [begun, income('2026-01-16', 10_000), spent('2026-05-06', 6999)], ['overdue', 'due']], ['ended at 70 %', 'S-3.22', '2026-12-31', [begun, income('2026-01-16', 10_000), spent('2026-05-06', 7000)], ['met', 'nothing']],
  ['the day before a gift above the limit', 'BJM-2', '2026-03-04', [birthday('2026-03-05', 30_001)], ['notYet', 'nothing']], ['the day of it', 'BJM-2', '2026-03-05', [birthday('2026-03-05', 30_001)], ['overdue', 'missing']], ['at the limit', 'BJM-2', '2026-03-05', [birthday('2026-03-05', 30_000)], ['met', 'nothing']],
])('%s (%s, %s)', (_, id, today, records, said) => {
  expect(shown(id, today, records)).toEqual(said);
});
