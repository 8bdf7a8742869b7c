import { describe, expect, test } from 'vitest';
import { calendarItems, dueItems, dueSoonItems, missingItems, reminderWords, yearPlan, type DueItem } from '../../shared/duties';
import { apply, emptyLedger, judge, type Change, type Ledger } from '../../shared/ledger';
import { kindNames, kindOf, type FieldNote } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { ledgerOf } from '../makers/ledgers';
import { table } from './tables';
import { contract, item, made, meeting, own, profile, resolution, rows, staff, term } from './tables/records';

const sample = (today: string): Ledger => apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(today), today) });
const at = (items: readonly DueItem[], start: string) => items.filter((i) => i.key.startsWith(start));
const keysOf = (items: readonly { readonly key: string }[]) => items.map((i) => i.key);
const twice = (texts: readonly string[]) => texts.filter((t, i) => texts.indexOf(t) < i);

const RUNNING = { title: '集体合同', contractKind: 'collective', signedOn: '2026-02-10', startsOn: '2026-03-02', endsOn: '2029-03-01' } as const;
const WAGE = { title: '工资合同', contractKind: 'wage', signedOn: '2026-02-10', filedOn: '2026-02-11', receivedOn: '2026-02-12', startsOn: '2026-03-02', endsOn: '2027-03-01' } as const;

describe.each([['2026-11-22', sample('2026-11-22')], ['2026-01-05', sample('2026-01-05')], ['2028-02-29', sample('2028-02-29')], ['2026-12-31', emptyLedger()], ['2026-02-01', ledgerOf(term('2020-01-01'))]] as const)('what waits on %s', (today, ledger) => {
  const items = dueItems(ledger, today);

  test('the most urgent first, nothing twice, and the state fits the day', () => {
    expect(items.map((i) => i.dueOn)).toEqual(items.map((i) => i.dueOn).toSorted());
    expect(twice(keysOf(items))).toEqual([]);
    expect(twice(items.map((i) => `${i.title}@${i.dueOn}`))).toEqual([]);
    for (const i of items) expect(i.dueOn < today, i.key).toBe(i.state === 'overdue');
    expect(items.every((i) => i.title !== '' && i.source !== '')).toBe(true);
  });

  test('soon is what is overdue or near, and what has no day is listed apart', () => {
    expect(keysOf(dueSoonItems(ledger, today))).toEqual(keysOf(items.filter((i) => i.state !== 'notYet')));
    const missing = keysOf(missingItems(ledger, today));
    expect(twice(missing)).toEqual([]);
    expect(missing.filter((key) => keysOf(items).includes(key))).toEqual([]);
  });
});

describe('steps that lead to the same new record are one thing to do', () => {
  const items = dueItems(emptyLedger(), '2026-12-15');

  test('one assembly hears both reports; one committee meeting discusses the plans', () => {
    const assembly = items.find((i) => i.key === 'S-3.38')!;
    expect(assembly).toMatchObject({ title: '每年召开会员（代表）大会', state: 'dueSoon', dueOn: '2026-12-31', next: { kind: 'meeting', preset: { meetingType: 'member-assembly' } } });
    expect(assembly.detail).toContain('同时满足：会员（代表）大会、大会审议工会工作报告、大会审议经费收支情况报告');
    expect(keysOf(items).filter((k) => ['S-7.1', 'S-7.2', 'S-7.3', 'S-3.38'].includes(k))).toHaveLength(1);
    expect(keysOf(items).filter((k) => ['S-7.4', 'S-7.5'].includes(k))).toHaveLength(1);
  });

  test('a talk with management and the yearly conference are two', () => {
    expect(keysOf(items)).toEqual(expect.arrayContaining(['S-7.6', 'S-3.55']));
  });

  test('the roster is a list, not a new record: two things to do on it stay two', () => {
    const found = dueItems(ledgerOf(...staff(1, 1, () => ({ joinedUnionOn: '2026-03-01' }))), '2026-03-05');
    expect(keysOf(found)).toEqual(expect.arrayContaining(['S-2.2', 'S-2.3']));
  });

  test('the merged item is as urgent as its most urgent part', () => {
    const ledger = ledgerOf(term('2020-01-01'), meeting('member-assembly', '2025-03-01', 'held', { agenda: [item('报告', 'passed', 'work-report')] }));
    expect(dueItems(ledger, '2026-02-01').find((i) => i.next?.preset?.['meetingType'] === 'member-assembly')).toMatchObject({ key: 'S-7.3', dueOn: '2025-12-31', state: 'overdue' });
  });
});

describe('single things', () => {
  const agenda = [item('甲', 'passed', 'general', [resolution('甲事', '2026-03-01'), resolution('乙事', '2026-03-01')]), item('乙', 'passed', 'general', [resolution('丙事', '2026-06-01'), resolution('丁事', '2026-03-02', '2026-03-02')])];
  const ledger = (done: string | null) => ledgerOf(meeting('committee', '2026-02-10', 'held', { agenda: [item('甲', 'passed', 'general', [resolution('甲事', '2026-03-01', done), resolution('乙事', '2026-03-01')]), agenda[1]] }), made('incoming', { title: '续保', receivedOn: '2026-03-01', task: '续保', dueOn: '2026-03-20' }));

  test('each resolution and each task by itself, under its own words', () => {
    expect(at(dueItems(ledger(null), '2026-03-05'), 'S-0.3').map((i) => [i.key, i.title, i.state])).toEqual([
      ['S-0.3/meeting/meeting-1/0-0', '落实决议：甲事', 'overdue'], ['S-0.3/meeting/meeting-1/0-1', '落实决议：乙事', 'overdue'],
      ['S-0.3/incoming/incoming-1', '执行大会决议和上级任务：续保（2026-03-01）', 'dueSoon'], ['S-0.3/meeting/meeting-1/1-0', '落实决议：丙事', 'notYet'],
    ]);
  });

  test('a key stays the same when another is done: a calendar that is imported again replaces, and does not double', () => {
    const left = keysOf(at(dueItems(ledger('2026-03-05'), '2026-03-05'), 'S-0.3'));
    expect(left).toEqual(['S-0.3/meeting/meeting-1/0-1', 'S-0.3/incoming/incoming-1', 'S-0.3/meeting/meeting-1/1-0']);
  });
});

describe('deadlines of contracts', () => {
  test('are the clock’s: not once more by the duties to file, to publish and to report', () => {
    const items = dueItems(ledgerOf(contract(RUNNING), contract(WAGE)), '2026-03-05');
    expect(keysOf(at(items, 'contract/')).toSorted()).toEqual(['contract/contract-1/filing', 'contract/contract-1/renewal-window', 'contract/contract-2/performance', 'contract/contract-2/publish', 'contract/contract-2/renewal-window']);
    expect(items.filter((i) => /^(BCC-14|WCN-11)/.test(i.key))).toEqual([]);
    expect(keysOf(at(items, 'S-5.3'))).toEqual(['S-5.3/contract/contract-1']);
    expect(keysOf(at(items, 'S-5.3')).length + items.filter((i) => /performance/.test(i.key)).length).toBe(2);
  });

  test('a contract that the clock knows to be in effect is asked about by the clock alone', () => {
    const items = dueItems(ledgerOf(contract({ ...RUNNING, filedOn: '2026-02-11', effectiveOn: '2026-03-02' })), '2027-03-10');
    expect(items.filter((i) => /performance|S-5\.3/.test(i.key)).map((i) => [i.key, i.state])).toEqual([['contract/contract-1/performance', 'overdue'], ['contract/contract-1/performance-2', 'notYet']]);
  });
});

describe('the plan of a year', () => {
  const titled = (ledger: Ledger, year: number, today: string, kind: string) => yearPlan(ledger, year, today).filter((e) => e.kind === kind);

  test.each([
    [2024, ['2024-01-01', '2024-02-10', '2024-04-04', '2024-05-01', '2024-06-10', '2024-09-17', '2024-10-01']],
    [2026, ['2026-01-01', '2026-02-17', '2026-04-05', '2026-05-01', '2026-06-19', '2026-09-25', '2026-10-01']],
    [2028, ['2028-01-01', '2028-01-26', '2028-04-04', '2028-05-01', '2028-05-28', '2028-10-01', '2028-10-03']],
  ])('festivals of %i on their days', (year, days) => {
    expect(titled(emptyLedger(), year, `${year}-01-01`, 'festival').map((e) => e.on)).toEqual(days);
  });

  // Without the Spring Festival: its new moon falls minutes before midnight, and the machine's lunar calendar may miss it.
  test('festivals of 2027 on their days', () => {
    expect(titled(emptyLedger(), 2027, '2027-01-01', 'festival').map((e) => e.on).toSpliced(1, 1)).toEqual(['2027-01-01', '2027-04-05', '2027-05-01', '2027-06-09', '2027-09-15', '2027-10-01']);
  });

  const ends = (year: number, february: string) => ['01-31', february, '03-31', '04-30', '05-31', '06-30', '07-31', '08-31', '09-30', '10-31', '11-30', '12-31'].map((d) => `${year}-${d}`);

  test.each([[2028, '2028-01-01', '02-29'], [2027, '2026-12-31', '02-28']])('every period of %i ends on its last day', (year, today, february) => {
    const plan = yearPlan(ledgerOf(profile({ staffCount: 60 })), year, today);
    const on = (id: string) => plan.filter((e) => e.key === id || e.key.startsWith(`${id}@`)).map((e) => e.on);
    expect(on('S-3.4')).toEqual(ends(year, february));
    expect(on('S-3.33g')).toEqual(ends(year, february));
    expect(on('S-3.21')).toEqual(ends(year, february).map((d) => `${d.slice(0, 8)}15`));
    expect(on('S-3.52')).toEqual([`${year}-03-31`, `${year}-06-30`, `${year}-09-30`, `${year}-12-31`]);
    expect(on('S-7.4')).toEqual([`${year}-06-30`, `${year}-12-31`]);
    expect([on('S-3.33f'), on('S-3.33d'), on('S-3.40')]).toEqual([[`${year}-03-31`], [`${year}-03-31`], [`${year}-12-31`]]);
  });

  test.each([['2026-11-22', 2026], ['2026-11-22', 2027], ['2026-01-05', 2026], ['2028-02-29', 2028], ['2026-11-22', 2025]])('of the sample union on %s for %i: in order, within the year, nothing twice, monthly things once a month', (today, year) => {
    const plan = yearPlan(sample(today), year, today);
    expect(plan.map((e) => e.on)).toEqual(plan.map((e) => e.on).toSorted());
    expect(plan.every((e) => e.on.startsWith(String(year)) && e.title !== '')).toBe(true);
    expect(twice(keysOf(plan))).toEqual([]);
    expect(twice(plan.filter((e) => e.kind !== 'done').map((e) => `${e.title}@${e.on}`))).toEqual([]);
    expect(twice(plan.filter((e) => e.kind === 'monthly').map((e) => `${e.title}@${e.on.slice(0, 7)}`))).toEqual([]);
    expect(plan.filter((e) => e.kind === 'monthly' && e.on <= today)).toEqual([]);
    expect(plan.filter((e) => e.kind === 'festival')).toHaveLength(7);
  });

  test('what is open from the last period does not hide the end of this one', () => {
    const plan = yearPlan(sample('2026-11-22'), 2026, '2026-11-22');
    expect(plan.filter((e) => e.title === '季度报告').map((e) => [e.on, e.kind])).toEqual([['2026-09-30', 'due'], ['2026-12-31', 'due']]);
  });

  test('the fee that waits is told once on its day', () => {
    const unpaid = ledgerOf(made('feePayment', { month: '2026-02', payroll: 100_000_00, paid: 0, paidOn: '2026-03-01' }));
    expect(yearPlan(unpaid, 2026, '2026-03-10').filter((e) => e.key.startsWith('S-3.21')).map((e) => [e.on, e.kind])).toEqual([
      ['2026-03-15', 'due'], ...['04', '05', '06', '07', '08', '09', '10', '11', '12'].map((m) => [`2026-${m}-15`, 'monthly']),
    ]);
  });

  test('meetings that are planned and that were held, none that were cancelled', () => {
    const ledger = ledgerOf(meeting('committee', '2026-02-10'), meeting('member-assembly', '2026-05-20', 'planned'), meeting('group', '2026-06-01', 'cancelled'), meeting('committee', '2025-02-10'));
    expect(yearPlan(ledger, 2026, '2026-03-05').filter((e) => e.key.startsWith('meeting/')).map((e) => [e.on, e.kind])).toEqual([['2026-02-10', 'done'], ['2026-05-20', 'planned']]);
  });

  test('what is done in one go with another duty is told with it', () => {
    const plan = titled(emptyLedger(), 2027, '2026-12-31', 'due').map((e) => e.key.split('@')[0]!);
    expect(['S-7.1', 'S-7.2', 'S-7.3', 'S-3.38', 'S-7.4', 'S-7.5'].filter((id) => plan.includes(id))).toEqual(['S-7.1', 'S-7.4']);
  });

  test('what does not bind this union is not in its year', () => {
    expect(titled(ledgerOf(profile({ staffCount: 49 })), 2027, '2026-12-31', 'monthly').map((e) => e.key.split('@')[0])).not.toContain('S-3.33g');
  });
});

describe.each([['2026-11-22', '2027-11-22'], ['2028-02-29', '2029-02-28'], ['2026-12-31', '2027-12-31']])('the calendar for other programs on %s', (today, until) => {
  const ledger = sample(today);
  const items = calendarItems(ledger, today);

  test('holds what waits and a year ahead, nothing twice', () => {
    expect(twice(keysOf(items))).toEqual([]);
    expect(twice(items.map((i) => `${i.title}@${i.dueOn}`))).toEqual([]);
    const waiting = keysOf(dueItems(ledger, today));
    expect(keysOf(items)).toEqual(expect.arrayContaining(waiting));
    for (const i of items) if (!waiting.includes(i.key)) expect(i.dueOn > today && i.dueOn <= until, i.key).toBe(true);
    expect(items.some((i) => i.key.startsWith('festival/'))).toBe(false);
    expect(items.filter((i) => i.title === '缴纳上月工会经费').length).toBeGreaterThan(10);
  });
});

describe('what the desktop says', () => {
  const SECRET = '欧阳若曦';
  const TEXTS = ['title', 'name', 'content', 'question', 'summary', 'matter', 'post', 'unionName', 'text', 'from', 'comments'];

  /** The same record with one name wherever a name or a free text can stand. */
  function seeded(fields: Readonly<Record<string, FieldNote>>, record: Readonly<Record<string, unknown>>): Record<string, unknown> {
    return Object.fromEntries(Object.entries(record).map(([field, value]) => {
      const note = fields[field];
      if (note?.input === 'name') return [field, { ...(value as object), name: SECRET }];
      if (note?.input === 'list') return [field, (value as readonly Readonly<Record<string, unknown>>[]).map((row) => seeded(note.fields, row))];
      return [field, (note?.input === 'text' || note?.input === 'longText') && TEXTS.includes(field) ? SECRET : value];
    }));
  }
  const withName = (change: Change): Change => ({ ...change, after: seeded(kindOf(change.kind).fields, change.after ?? {}) });
  const SENTENCE = /^(\d+件已经逾期)?(，)?(\d+件在\d+天内到期或进入办理期)?。打开“今日”逐件办理。$/;

  test('counts, and never a name, whatever waits', () => {
    let said = 0;
    const kinds = new Set<string>();
    for (const [id, cases] of Object.entries(table)) {
      for (const [what, today, records] of cases.filter((c) => c[2].length < 60)) {
        for (const r of records) kinds.add(r.kind);
        const ledger = ledgerOf(...records.map(withName));
        const words = reminderWords(ledger, today);
        if (words === null) continue;
        said += 1;
        expect(words, `${id} ${what}`).toMatch(SENTENCE);
        expect(words).not.toContain(SECRET);
      }
    }
    expect(said).toBeGreaterThan(500);
    const without = kindNames.filter((k) => !kinds.has(k));
    expect(without.toSorted(), 'kinds that no duty reads').toEqual(['assembly', 'bankLine', 'delegation', 'election', 'fundAudit', 'honour', 'issued', 'notice', 'openingBalance', 'sealUse', 'wording', 'yearClose']);
    const others = ledgerOf(...without.map((k) => withName({ kind: k, id: '', basedOn: 0, after: rows(k, {}) })), withName(meeting('committee', '2026-02-10')), own('due-soon-days', '365'));
    expect(reminderWords(others, '2026-03-05')).toMatch(SENTENCE);
  });

  test('what is about people is called by its kind and day in everything that can be printed or sent', () => {
    for (const cases of Object.values(table)) {
      for (const [what, today, records] of cases.filter((c) => c[2].length < 60)) {
        const ledger = ledgerOf(...records.map(withName));
        const listed = [...calendarItems(ledger, today), ...missingItems(ledger, today)].filter((i) => i.next && kindOf(i.next.kind).confidential);
        expect(listed.filter((i) => `${i.title}${i.detail}`.includes(SECRET)), what).toEqual([]);
      }
    }
  });

  test('the figures are those of the list, and nothing where nothing waits', () => {
    const ledger = sample('2026-11-22');
    const items = dueSoonItems(ledger, '2026-11-22');
    const late = items.filter((i) => i.state === 'overdue').length;
    expect(reminderWords(ledger, '2026-11-22')).toBe(`${late}件已经逾期，${items.length - late}件在30天内到期或进入办理期。打开“今日”逐件办理。`);
    expect(reminderWords(ledgerOf(own('due-soon-days', '1')), '2026-01-05')).toBeNull();
    expect(reminderWords(ledgerOf(own('due-soon-days', '7')), '2026-01-28')).toBe('1件在7天内到期或进入办理期。打开“今日”逐件办理。');
  });
});
