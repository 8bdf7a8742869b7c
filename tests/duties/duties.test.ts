import { describe, expect, test } from 'vitest';
import { assessAll, chapters, duties, stateWords, wordsOf, type Assessment, type DutyState } from '../../shared/duties';
import { emptyLedger, type Change, type Ledger } from '../../shared/ledger';
import { ledgerOf } from '../makers/ledgers';
import { exceptions, table, tabledIds, type Case } from './tables';
import { emptyStates } from './tables/empty';
import { activity, profile, report, staff, term } from './tables/records';

const STATES = Object.keys(stateWords) as readonly DutyState[];
const ids = duties.map((d) => d.id);
const dutyOf = (id: string) => duties.find((d) => d.id === id)!;
const assess = (id: string, today: string, ...records: readonly Change[]): Assessment => dutyOf(id).assess(ledgerOf(...records), today);
const isExcepted = (id: string, state: DutyState) => exceptions.some((e) => e.states.includes(state) && e.ids.includes(id));

/** What every judgement keeps: proof that is there and of a day that has come, words, and days that fit the state. */
function expectHonest(id: string, a: Assessment, ledger: Ledger, today: string): void {
  if (a.state === 'met') {
    expect(a.evidence.length, id).toBeGreaterThan(0);
    expect([a.missing, a.next]).toEqual(['', null]);
  } else expect(a.missing, id).not.toBe('');
  for (const e of a.evidence) {
    expect(e.on <= today && /^\d{4}-\d{2}-\d{2}$/.test(e.on), `${id} ${e.on}`).toBe(true);
    expect(Object.hasOwn(ledger.tables[e.kind], e.id)).toBe(true);
  }
  if (a.state === 'overdue' && a.dueOn !== null) expect(a.dueOn < today, id).toBe(true);
  if (a.state === 'dueSoon') expect(a.dueOn! >= today, id).toBe(true);
  if (a.state === 'notYet' && a.dueOn !== null) expect(a.dueOn > today, id).toBe(true);
  if (a.state === 'unknown' || a.state === 'notApplicable') expect(a.dueOn).toBeNull();
  // A step without a record begins a new one, except on the roster.
  if (a.next && a.next.id === undefined && /^(打开|去更新|去补填)/.test(a.next.label)) expect(a.next.kind, `${id} ${a.next.label}`).toBe('person');
  if (a.next?.id !== undefined && a.next.kind !== 'unionProfile') expect(Object.hasOwn(ledger.tables[a.next.kind], a.next.id), id).toBe(true);
  expect(wordsOf(a)).toEqual(a.state === 'overdue' && a.dueOn === null ? { sign: '!', word: '未达标' } : stateWords[a.state]);
  expect(`${a.done}${a.needed}${a.missing}`).not.toMatch(/undefined|NaN|null|\[object/);
}

describe.each(Object.entries(table))('%s', (id, cases) => {
  test.each(cases.map((c): readonly [string, string, Case] => [c[0], c[1], c]))('%s (%s)', (_, today, [, , records, state, dueOn, says = '']) => {
    const found = assess(id, today, ...records);
    expect([found.state, found.dueOn]).toEqual([state, dueOn]);
    expect(`${found.done}｜${found.needed}｜${found.missing}`).toContain(says);
    expectHonest(id, found, ledgerOf(...records), today);
  });
});

test.each(['2026-11-22', '2026-01-01', '2026-03-31', '2024-02-29', '2026-12-31'])('an empty ledger is never green and never late (%s)', (today) => {
  for (const { duty, assessment: a } of assessAll(emptyLedger(), today)) {
    expect(['met', 'overdue'], duty.id).not.toContain(a.state);
    expectHonest(duty.id, a, emptyLedger(), today);
    expect(a.next === null, duty.id).toBe(a.state === 'notApplicable');
  }
});

test('what each duty says of an empty ledger', () => {
  const found = Object.fromEntries(assessAll(emptyLedger(), '2026-11-22').map(({ duty, assessment }) => [duty.id, assessment.state]));
  const key = Object.fromEntries(Object.entries(emptyStates).flatMap(([state, of]) => of.map((id) => [id, state])));
  expect(found).toEqual(key);
});

describe('nothing is left out', () => {
  test('every duty has its cases, once, and every case its duty', () => {
    expect([...tabledIds].toSorted()).toEqual([...ids].toSorted());
    for (const id of ids) expect(table[id]!.length, id).toBeGreaterThan(3);
  });

  test.each(STATES)('every duty has a case of %s, or a reason why it has none', (state) => {
    const empty: readonly string[] = state === 'met' || state === 'overdue' ? [] : emptyStates[state];
    const reached = (id: string) => empty.includes(id) || table[id]!.some((c) => c[3] === state);
    expect(ids.filter((id) => !reached(id) && !isExcepted(id, state))).toEqual([]);
    expect(ids.filter((id) => reached(id) && isExcepted(id, state)), 'reached all the same').toEqual([]);
  });

  test('a reason is a reason: done and undone can always be told apart', () => {
    for (const e of exceptions) {
      expect(e.reason.length > 8 && e.states.length > 0 && e.ids.length > 0, e.reason).toBe(true);
      expect(e.ids.filter((id) => !ids.includes(id))).toEqual([]);
      expect(e.states).not.toContain('met');
    }
  });

  test('every duty has its clause, source and chapter, and the numbers it is judged by', () => {
    for (const d of duties) {
      expect([d.title, d.source.text, d.source.clause].every((t) => t !== '') && d.clause.length > 8 && 'ABSKP'.includes(d.source.confidence), d.id).toBe(true);
      expect(Object.keys(chapters), d.id).toContain(d.chapter);
    }
    expect(assessAll(emptyLedger(), '2026-03-05').map((a) => a.duty)).toEqual(duties);
  });

  test('a number that changes a judgement in the tables is named by its duty', () => {
    for (const [id, cases] of Object.entries(table)) {
      const used = cases.flatMap((c) => c[2]).flatMap((r) => (r.kind === 'parameter' ? [String((r.after as { readonly key?: unknown }).key)] : []));
      const named: readonly string[] = [...(dutyOf(id).numbers ?? []), 'due-soon-days', 'staff-base'];
      expect(used.filter((key) => !named.includes(key)), id).toEqual([]);
    }
  });

  test('the tables ask for edges: a day before and the day, tomorrow, an own number from tomorrow', () => {
    const all = Object.values(table).flat();
    const days = new Set(all.map((c) => c[1]));
    for (const day of ['2024-02-29', '2026-06-30', '2026-07-01', '2026-12-31', '2026-01-01', '2026-03-31', '2026-04-01', '2027-02-28', '2029-03-01']) expect(days, day).toContain(day);
    expect(all.filter(([what]) => /tomorrow/.test(what)).length).toBeGreaterThan(60);
  });
});

test('figures are told as they are', () => {
  expect(assess('S-2.4', '2026-03-05', ...staff(1000, 899))).toMatchObject({ done: '89.9%（899/1000人）', needed: '不低于90%', missing: '还差1人入会' });
  expect(assess('S-3.4', '2026-03-15', term('2020-01-01'), activity('2026-02-03'), activity('2026-03-02'))).toMatchObject({ done: '本月1次', needed: '本月2次', missing: '上月只有1次，做过而没有记的请补记；本月还差1次文体活动' });
  expect(assess('S-3.52', '2026-01-01', report('quarter', '2025-09-30', '2025', '3')).next).toMatchObject({ kind: 'report', preset: { year: '2025', quarter: '4' } });
});

test('the next step leads to where the gap is', () => {
  const known = profile({ unitName: '甲公司', unionName: '甲公司工会', phone: '010-60001234' });
  expect(assess('S-1.1', '2026-03-05', known).next).toEqual({ label: '登记本届委员会', kind: 'term' });
  expect(assess('S-1.1', '2026-03-05', term('2026-03-01')).next).toMatchObject({ kind: 'unionProfile' });
  expect(assess('S-3.4', '2026-03-15').next).toMatchObject({ kind: 'activity' });
});
