import { describe, expect, test } from 'vitest';
import { assessAll, duties, type Assessment, type DutyState } from '../../shared/duties';
import { emptyLedger, type Change, type Ledger } from '../../shared/ledger';
import type { Contract, Meeting, Person } from '../../shared/records';
import { sampleIdNumber } from '../../shared/sample';
import { ledgerOf, record } from '../makers/ledgers';

const COVERED = ['S-2.4', 'S-2.5', 'S-3.4', 'S-3.17', 'S-3.52', 'S-5.1', 'S-5.2', 'S-7.1', 'S-7.4', 'S-7.6'] as const;
type Id = (typeof COVERED)[number];

function assess(id: Id, today: string, ...records: readonly Change[]): Assessment {
  return duties.find((d) => d.id === id)!.assess(ledgerOf(...records), today);
}

const activity = (heldOn: string) => record('activity', { title: '健步走', heldOn });
const meeting = (meetingType: Meeting['meetingType'], day: string, state: Meeting['state'] = 'held') => record('meeting', { meetingType, title: '会', heldAt: `${day}T14:00`, state });
const term = (startedOn: string, years: '3' | '5' = '5', extendedTo: string | null = null) => record('term', { startedOn, years, extendedTo });
const report = (year: string, quarter: '1' | '2' | '3' | '4', sentOn: string | null) => record('report', { title: '季报', reportKind: 'quarter', year, quarter, sentOn });
const contract = (contractKind: Contract['contractKind'], fields: Partial<Contract>) => record('contract', { title: '合同', contractKind, ...fields });
const own = (key: string, value: string) => record('parameter', { key, value, since: '2020-01-01', reason: '本会决定' });

/** So many people, the first of them members. */
function staff(count: number, members: number, fields: (index: number) => Partial<Person> = () => ({})): Change[] {
  return Array.from({ length: count }, (_, i) =>
    record('person', { name: `职工${i}`, ...(i < members ? { memberState: 'member', joinedUnionOn: '2020-01-01' } : {}), ...fields(i) }, `p-${i}`));
}

const complete = (i: number): Partial<Person> => {
  const birthDate = '1990-05-03';
  return { idNumber: sampleIdNumber(birthDate, i, 'male'), sex: 'male', birthDate, phone: `139${String(i).padStart(8, '0')}` };
};

type Case = readonly [what: string, today: string, records: readonly Change[], state: DutyState, dueOn: string | null];

const WAGE = { signedOn: '2025-03-20', startsOn: '2025-04-01', endsOn: '2026-03-31' };
const ROUND = { signedOn: '2023-05-20', startsOn: '2023-06-01', endsOn: '2026-05-31' };

const table: Readonly<Record<Id, readonly Case[]>> = {
  'S-2.4': [
    ['90 %', '2026-03-05', staff(10, 9), 'met', null], ['89.9 %', '2026-03-05', staff(1000, 899), 'overdue', null], ['90 % of a thousand', '2026-03-05', staff(1000, 900), 'met', null],
    ['kept membership does not count', '2026-03-05', staff(10, 9, (i) => (i === 0 ? { memberState: 'retained' } : {})), 'overdue', null],
    ['those who left count nowhere', '2026-03-05', staff(11, 9, (i) => (i === 10 ? { leftUnitOn: '2026-03-05' } : {})), 'met', null],
    ['a member who left the unit is none', '2026-03-05', staff(10, 9, (i) => (i === 0 ? { leftUnitOn: '2026-03-05' } : {})), 'overdue', null],
    ['the typed number of staff wins', '2026-03-05', [...staff(9, 9), record('unionProfile', { unionName: '工会', staffCount: 11 })], 'overdue', null],
    ['members without any date prove nothing', '2026-03-05', staff(2, 2, () => ({ joinedUnionOn: null })), 'unknown', null],
    ['own floor of 80 %', '2026-03-05', [...staff(10, 8), own('join-rate-min', '80')], 'met', null],
  ],
  'S-2.5': [
    ['complete', '2026-03-05', staff(10, 10, complete), 'met', null], ['one of ten lacks the phone', '2026-03-05', staff(10, 10, (i) => ({ ...complete(i), ...(i === 0 ? { phone: '' } : {}) })), 'met', null],
    ['two of ten', '2026-03-05', staff(10, 10, (i) => ({ ...complete(i), ...(i < 2 ? { phone: '' } : {}) })), 'overdue', null],
    ['those who are no members do not count', '2026-03-05', staff(20, 10, (i) => (i < 10 ? complete(i) : {})), 'met', null], ['no member', '2026-03-05', staff(5, 0), 'unknown', null],
  ],
  'S-3.4': [
    ['two', '2026-03-31', [activity('2026-03-01'), activity('2026-03-31')], 'met', '2026-03-31'],
    ['one', '2026-03-15', [activity('2026-03-01'), activity('2026-02-28'), activity('2026-02-01')], 'dueSoon', '2026-03-31'],
    ['last month short, records before', '2026-03-15', [activity('2026-03-01'), activity('2026-02-28'), activity('2026-01-31')], 'overdue', '2026-02-28'],
    ['last month short, a committee before', '2026-03-15', [term('2026-02-01')], 'overdue', '2026-02-28'],
    ['committee only since last month', '2026-03-15', [term('2026-02-02')], 'dueSoon', '2026-03-31'],
    ['one to come does not count', '2026-03-15', [activity('2026-03-01'), activity('2026-03-16')], 'dueSoon', '2026-03-31'],
    ['leap day', '2024-02-29', [activity('2024-02-29'), activity('2024-02-01')], 'met', '2024-02-29'],
    ['the full number mends last month', '2026-03-15', [term('2020-01-01'), activity('2026-03-01'), activity('2026-03-02')], 'met', '2026-03-31'],
    ['own number 1', '2026-03-15', [activity('2026-03-01'), own('activities-per-month', '1')], 'met', '2026-03-31'],
    ['own number 0', '2026-03-15', [own('activities-per-month', '0')], 'notApplicable', null],
  ],
  'S-3.17': [
    ['five years', '2025-09-04', [term('2021-03-06')], 'met', '2026-03-05'], ['six months before', '2025-09-05', [term('2021-03-06')], 'dueSoon', '2026-03-05'],
    ['last day', '2026-03-05', [term('2021-03-06')], 'dueSoon', '2026-03-05'], ['over', '2026-03-06', [term('2021-03-06')], 'overdue', '2026-03-05'],
    ['three years', '2026-03-06', [term('2023-03-06', '3')], 'overdue', '2026-03-05'], ['from a leap day', '2027-02-28', [term('2024-02-29', '3')], 'dueSoon', '2027-02-28'],
    ['extended', '2026-03-06', [term('2021-03-06', '5', '2026-12-31')], 'met', '2026-12-31'], ['only one to come', '2026-03-05', [term('2026-03-06')], 'unknown', null],
    ['the newest counts', '2026-03-06', [term('2021-03-06'), term('2026-03-06')], 'met', '2031-03-05'], ['own warning of 1 month', '2026-02-04', [term('2021-03-06'), own('term-warning-months', '1')], 'met', '2026-03-05'],
  ],
  'S-3.52': [
    ['sent on the last day', '2026-03-31', [report('2026', '1', '2026-03-31')], 'met', '2026-03-31'], ['a draft is no report', '2026-03-31', [report('2026', '1', null)], 'dueSoon', '2026-03-31'],
    ['the next quarter', '2026-04-01', [report('2026', '1', '2026-03-31')], 'notYet', '2026-06-30'], ['30 days before', '2026-05-31', [report('2026', '1', '2026-03-31')], 'dueSoon', '2026-06-30'],
    ['last quarter forgotten', '2026-01-01', [report('2025', '3', '2025-09-30')], 'overdue', '2025-12-31'], ['sent late', '2026-01-10', [report('2025', '3', '2025-09-30'), report('2025', '4', '2026-01-10')], 'notYet', '2026-03-31'],
    ['sent tomorrow', '2026-03-31', [report('2026', '1', '2026-04-01')], 'dueSoon', '2026-03-31'], ['of another year', '2026-03-31', [report('2025', '1', '2026-03-30')], 'dueSoon', '2026-03-31'],
    ['nobody was there yet', '2026-01-15', [term('2026-01-10')], 'notYet', '2026-03-31'],
  ],
  'S-5.1': [
    ['in force', '2026-01-29', [contract('wage', WAGE)], 'met', '2026-03-31'], ['60 days before the end', '2026-01-30', [contract('wage', WAGE)], 'dueSoon', '2026-03-31'],
    ['last day', '2026-03-31', [contract('wage', WAGE)], 'dueSoon', '2026-03-31'], ['over', '2026-04-01', [contract('wage', WAGE)], 'overdue', '2026-03-31'],
    ['not signed', '2026-01-01', [contract('wage', { ...WAGE, signedOn: null })], 'unknown', null], ['signed tomorrow', '2025-03-19', [contract('wage', WAGE)], 'unknown', null],
    ['without an end it lasts a year', '2025-12-01', [contract('wage', { signedOn: '2025-03-01' })], 'met', '2026-03-01'], ['another kind', '2026-01-01', [contract('collective', WAGE)], 'unknown', null],
    ['renewed', '2026-04-01', [contract('wage', WAGE), contract('wage', { signedOn: '2026-03-20', startsOn: '2026-04-01', endsOn: '2027-03-31' })], 'met', '2027-03-31'],
  ],
  'S-5.2': [
    ['in force', '2026-02-27', [contract('collective', ROUND)], 'met', '2026-05-31'], ['three months before the end', '2026-02-28', [contract('collective', ROUND)], 'dueSoon', '2026-05-31'],
    ['over', '2026-06-01', [contract('collective', ROUND)], 'overdue', '2026-05-31'], ['dissolved', '2025-01-02', [contract('collective', { ...ROUND, ended: 'dissolved', endedOn: '2025-01-01' })], 'overdue', '2025-01-01'],
    ['own cycle of 1 year, no end', '2026-06-01', [contract('collective', { signedOn: '2025-05-20' }), own('collective-contract-years', '1')], 'overdue', '2026-05-20'],
  ],
  'S-7.1': [
    ['held', '2026-12-31', [meeting('member-assembly', '2026-01-01')], 'met', '2026-12-31'], ['delegates', '2026-12-31', [meeting('delegate-assembly', '2026-12-31')], 'met', '2026-12-31'],
    ['new year', '2026-01-01', [meeting('member-assembly', '2025-12-31')], 'notYet', '2026-12-31'], ['31 days before', '2026-11-30', [meeting('member-assembly', '2025-06-01')], 'notYet', '2026-12-31'],
    ['30 days before', '2026-12-01', [meeting('member-assembly', '2025-06-01')], 'dueSoon', '2026-12-31'], ['planned', '2026-12-31', [meeting('member-assembly', '2026-12-30', 'planned')], 'dueSoon', '2026-12-31'],
    ['cancelled', '2026-12-31', [meeting('member-assembly', '2026-12-30', 'cancelled')], 'dueSoon', '2026-12-31'], ['another meeting', '2026-12-31', [meeting('congress', '2026-06-01')], 'dueSoon', '2026-12-31'],
    ['none last year', '2026-02-01', [meeting('member-assembly', '2024-06-01')], 'overdue', '2025-12-31'], ['own number 2', '2026-12-31', [meeting('member-assembly', '2026-01-01'), own('assemblies-per-year', '2')], 'dueSoon', '2026-12-31'],
  ],
  'S-7.4': [
    ['first half', '2026-06-30', [meeting('committee', '2026-06-30')], 'met', '2026-06-30'], ['second half begins', '2026-07-01', [meeting('committee', '2026-06-30')], 'notYet', '2026-12-31'],
    ['none in the first half', '2026-07-01', [meeting('committee', '2025-12-31')], 'overdue', '2026-06-30'], ['the audit committee is another', '2026-06-30', [meeting('audit-committee', '2026-06-30')], 'dueSoon', '2026-06-30'],
  ],
  'S-7.6': [
    ['held', '2026-06-30', [meeting('management', '2026-01-01')], 'met', '2026-06-30'], ['bargaining is another', '2026-06-01', [meeting('bargaining', '2026-01-05')], 'dueSoon', '2026-06-30'],
    ['a term since before', '2026-07-01', [term('2026-01-01')], 'overdue', '2026-06-30'], ['a term since then', '2026-07-01', [term('2026-01-02')], 'notYet', '2026-12-31'],
  ],
};

function expectHonest(id: string, a: Assessment, ledger: Ledger, today: string): void {
  if (a.state === 'met') {
    expect(a.evidence.length, id).toBeGreaterThan(0);
    expect(a.missing).toBe('');
  } else expect(a.missing, id).not.toBe('');
  for (const e of a.evidence) {
    expect(e.on <= today && /^\d{4}-\d{2}-\d{2}$/.test(e.on), `${id} ${e.on}`).toBe(true);
    expect(Object.hasOwn(ledger.tables[e.kind], e.id)).toBe(true);
  }
  if (a.state === 'overdue' && a.dueOn !== null) expect(a.dueOn < today).toBe(true);
  if (a.state === 'dueSoon' || a.state === 'notYet') expect(a.dueOn! >= today).toBe(true);
  expect(`${a.done}${a.needed}${a.missing}`).not.toMatch(/undefined|NaN|null/);
}

describe.each(COVERED.map((id) => [id, table[id]] as const))('%s', (id, cases) => {
  test.each(cases)('%s (%s)', (_, today, records, state, dueOn) => {
    const found = assess(id, today, ...records);
    expect([found.state, found.dueOn]).toEqual([state, dueOn]);
    expectHonest(id, found, ledgerOf(...records), today);
  });

  test.each(['2026-01-01', '2026-03-31', '2024-02-29', '2026-12-31'])('an empty ledger is never green (%s)', (today) => {
    const found = assess(id, today);
    expect(['met', 'notApplicable', 'overdue']).not.toContain(found.state);
    expectHonest(id, found, emptyLedger(), today);
    expect(found.next).not.toBeNull();
  });
});

test('the table covers every duty, and each has its clause and source', () => {
  expect(duties.map((d) => d.id)).toEqual([...COVERED].toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })));
  for (const d of duties) expect([d.title, d.clause, d.source.text, d.source.clause].every((t) => t !== '') && 'ABSKP'.includes(d.source.confidence)).toBe(true);
  expect(assessAll(emptyLedger(), '2026-03-05').map((a) => a.duty)).toEqual(duties);
});

test('figures are told as they are', () => {
  expect(assess('S-2.4', '2026-03-05', ...staff(1000, 899))).toMatchObject({ done: '89.9%（899/1000人）', needed: '不低于90%', missing: '还差1人入会' });
  expect(assess('S-3.4', '2026-03-15', term('2020-01-01'), activity('2026-02-03'), activity('2026-03-02'))).toMatchObject({ done: '本月1次', needed: '本月2次', missing: '上月只有1次，开过而没有记的请补记；本月还差1次文体活动' });
  expect(assess('S-3.52', '2026-01-01', report('2025', '3', '2025-09-30')).next).toMatchObject({ kind: 'report', preset: { year: '2025', quarter: '4' } });
});
