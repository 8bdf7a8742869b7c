import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../shared/failures';
import { apply, entriesOf, inverseOf, isSealed, judge, problemsBeside, type Change, type Commit, type Ledger, type Way } from '../../shared/ledger';
import { bookOf, brokenSeals, closeChanges, closingOf, lastNumber, missingNumbers, nextNumber, openYears, yearPeriod } from '../../shared/money';
import { kinds, type Voucher } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';
import { anyBook, bookLedger } from './help';

const TODAY = '2026-02-10';
const NOBODY = { person: '', name: '' };
const more = { reasons: {}, closedBy: NOBODY, note: '' };

let next = 0;
const newId = () => `made-${(next += 1)}`;
const v = (number: string, bookedOn: string, fields: Partial<Voucher> = {}, id = newId()): Change => record('voucher', { number, bookedOn, amount: 1000, summary: '甲', ...fields }, id);

/** The ledger after some changes, by the rules of a way; the commit too. */
function after(ledger: Ledger, changes: readonly Change[], way: Way = 'ordinary', today = TODAY): { readonly ledger: Ledger; readonly commit: Commit } {
  const commit: Commit = { sequence: ledger.sequence + 1, at: '', who: '', why: '', changes: judge(ledger, changes, today, way) };
  return { ledger: apply(ledger, commit), commit };
}

function refusal(ledger: Ledger, changes: readonly Change[], way: Way = 'ordinary'): string {
  try {
    after(ledger, changes, way);
  } catch (error) {
    if (error instanceof Failure) return `${error.failure} ${error.message}`;
    throw error;
  }
  return '';
}

const close = (ledger: Ledger, year: string, today = TODAY) => after(ledger, closeChanges(ledger, year, today, more, newId), 'ordinary', today);
const change = (ledger: Ledger, kind: 'voucher' | 'budget', id: string, fields: object | null): Change => {
  const { revision, record: now } = (kind === 'voucher' ? ledger.tables.voucher[id] : ledger.tables.budget[id])!;
  return { kind, id, basedOn: revision, after: fields === null ? null : { ...now, ...fields } };
};

const start = ledgerOf(
  record('openingBalance', { since: '2024-01-01', amount: 100_000 }), v('2024-001', '2024-05-05', {}, 'a'), v('2025-001', '2025-05-05', { direction: 'income', category: 'dues' }, 'b'), v('2025-002', '2025-06-06', {}, 'c'),
  record('budget', { year: '2025', adoptedOn: '2025-01-10', lines: [{ category: 'dues', amount: 5000, note: '' }] }, 'plan'), record('annualPlan', { year: '2025', title: '2025年度重点工作方案', content: '一、2025年' }, 'work'),
);
const first = close(start, '2024').ledger;
const both = close(first, '2025');

describe('closing a year', () => {
  test('seals its figures, carries the balance, and drafts the next year in one step', () => {
    expect(openYears(start, TODAY)).toEqual(['2024', '2025']);
    const sealed = entriesOf(both.ledger, 'yearClose').map((e) => e.record);
    expect(sealed.map((c) => [c.year, c.closedOn, c.opening, c.income, c.expense, c.closing, c.vouchers, c.lastNumber])).toEqual([['2024', TODAY, 100_000, 0, 1000, 99_000, 1, '2024-001'], ['2025', TODAY, 99_000, 1000, 1000, 99_000, 2, '2025-002']]);
    expect(bookOf(both.ledger, yearPeriod('2026')).opening).toBe(99_000);
    const budget = entriesOf(both.ledger, 'budget').map((e) => e.record).find((b) => b.year === '2026')!;
    expect([budget.lines, budget.adoptedOn]).toEqual([[{ category: 'dues', amount: 5000, note: '' }], null]);
    const plan = entriesOf(both.ledger, 'annualPlan').map((e) => e.record).find((p) => p.year === '2026')!;
    expect([plan.title, plan.content, plan.yes, plan.askedOn]).toEqual(['2026年度重点工作方案', '一、2025年', null, null]);
    expect([nextNumber(both.ledger, '2026-01-05'), nextNumber(both.ledger, '2025-12-31')]).toEqual(['2026-001', '2025-003']);
    expect(openYears(both.ledger, TODAY)).toEqual([]);
    expect(brokenSeals(both.ledger)).toEqual([]);
  });

  test('a year without a budget gets an empty one, so that its report can be made', () => {
    expect(entriesOf(first, 'budget').map((e) => e.record.year).toSorted()).toEqual(['2024', '2025']);
  });

  test('one undo takes all of it back', () => {
    const back = after(both.ledger, inverseOf(both.ledger, both.commit), 'undo').ledger;
    expect([entriesOf(back, 'yearClose').length, entriesOf(back, 'budget').length, entriesOf(back, 'annualPlan').length]).toEqual([1, 2, 1]);
    expect(refusal(back, [v('2025-003', '2025-12-31')])).toBe('');
  });

  test('what stands against it is said: order, an unfinished year, a negative balance', () => {
    const blocks = (ledger: Ledger, year: string) => closingOf(ledger, year, TODAY).remarks.filter((r) => r.blocks).map((r) => r.text);
    expect(blocks(start, '2025')).toEqual(['2024年还没有结账，请先结前面的年度']);
    expect(blocks(start, '2024')).toEqual([]);
    expect(blocks(both.ledger, '2026')).toEqual(['2026年还没有过完，不能结账']);
    expect(blocks(ledgerOf(v('', '2025-01-05')), '2025')).toEqual(['余额小于0，请先核对期初余额和凭证']);
    expect(refusal(start, closeChanges(start, '2025', TODAY, more, newId))).toContain('2024年还没有结账');
  });

  test('figures that the book does not give are not sealed', () => {
    const [seal, ...rest] = closeChanges(start, '2024', TODAY, more, newId) as [Change, ...Change[]];
    const wrong = (fields: object) => refusal(start, [{ ...seal, after: { ...seal.after, ...fields } }, ...rest]);
    expect(wrong({ income: 1, closing: 99_001 })).toContain('不一致');
    expect(wrong({ opening: 99_999, closing: 98_999 })).toContain('不一致');
    expect(wrong({ closing: 99_001 })).toContain('不等于年末余额');
    expect(wrong({ closedOn: '2024-12-31' })).toContain('还没有过完');
  });

  test('any random book closes year after year, and every seal holds', () => {
    fc.assert(fc.property(anyBook, (book) => {
      let ledger = bookLedger([book[0], 3_000_000_000_000]);
      const today = '2027-01-15';
      for (const year of openYears(ledger, today)) {
        const { remarks, record: c } = closingOf(ledger, year, today);
        const blocked = remarks.some((r) => r.blocks);
        expect(blocked).toBe(c.income < 0 || c.expense < 0 || c.opening < 0 || c.closing < 0);
        // A year with more taken back than spent is not closed, and none after it.
        if (blocked) return;
        ledger = close(ledger, year, today).ledger;
      }
      expect(openYears(ledger, today)).toEqual([]);
      expect(brokenSeals(ledger)).toEqual([]);
      const years = entriesOf(ledger, 'yearClose').map((e) => e.record);
      for (const c of years) expect(c.opening + c.income - c.expense).toBe(c.closing);
      for (const { record: r } of entriesOf(ledger, 'voucher')) expect(isSealed(ledger, 'voucher', { ...r })).toBe(true);
    }), { numRuns: 25 });
  });
});

describe('a closed year stays as it is', () => {
  const l = both.ledger;

  test.each<[string, Change[]]>([
    ['a voucher added', [v('2025-003', '2025-12-31')]], ['changed', [change(l, 'voucher', 'b', { amount: 999 })]], ['deleted', [change(l, 'voucher', 'b', null)]], ['moved out of it', [change(l, 'voucher', 'b', { bookedOn: '2026-01-05', number: '' })]],
    ['its budget changed', [change(l, 'budget', 'plan', { lines: [] })]], ['its opening changed', [{ kind: 'openingBalance', id: 'openingbalance-1', basedOn: 1, after: { ...kinds.openingBalance.blank(TODAY), since: '2024-01-01', amount: 1 } }]],
  ])('%s: refused', (_, changes) => {
    expect(refusal(l, changes)).toMatch(/^year-closed 202[45]年已经结账，/);
  });

  test('one that is moved into it is refused too, and one that did not change is no change', () => {
    const now = after(l, [v('2026-001', '2026-01-05', {}, 'n')]).ledger;
    expect(refusal(now, [change(now, 'voucher', 'n', { bookedOn: '2025-12-31', number: '' })])).toMatch(/^year-closed/);
    expect(refusal(l, [change(l, 'voucher', 'b', {})])).toBe('');
  });

  test('words about its budget can still be written, and the days of its audit', () => {
    expect(refusal(l, [change(l, 'budget', 'plan', { problemsNote: '支出不均', auditedOn: '2026-02-01', filedOn: '2026-02-05' })])).toBe('');
  });

  test('the seal itself can be neither changed nor taken away but by undo', () => {
    const seal = entriesOf(l, 'yearClose').at(-1)!;
    expect(refusal(l, [{ kind: 'yearClose', id: seal.id, basedOn: seal.revision, after: { ...seal.record, note: '改' } }])).toContain('已经封存');
    expect(refusal(l, [{ kind: 'yearClose', id: seal.id, basedOn: seal.revision, after: null }])).toContain('已经封存');
    expect(refusal(l, [{ kind: 'yearClose', id: seal.id, basedOn: seal.revision, after: null }], 'undo')).toBe('');
  });

  test('an undo of an older step does not reach into it; a backup does', () => {
    const made = after(first, [v('2025-003', '2025-07-07', {}, 'late')]);
    const closed = close(made.ledger, '2025').ledger;
    expect(refusal(closed, inverseOf(closed, made.commit), 'undo')).toMatch(/^year-closed/);
    expect(refusal(closed, inverseOf(closed, made.commit), 'restore')).toBe('');
  });

  test('a correction is an entry of an open year that names it', () => {
    const fixed = after(l, [v('2026-001', '2026-01-05', { corrects: 'c', reversing: true, amount: 200 })]).ledger;
    expect(bookOf(fixed, yearPeriod('2026'))).toMatchObject({ opening: 99_000, expense: -200, closing: 99_200 });
    expect(brokenSeals(fixed)).toEqual([]);
    expect(refusal(first, [v('2025-003', '2025-06-05', { corrects: 'c' })])).toContain('更正的日期早于原来的凭证');
    expect(refusal(first, [v('2025-003', '2025-06-07', { corrects: 'self' }, 'self')])).toContain('不能更正自己');
    expect(refusal(fixed, [change(fixed, 'voucher', 'c', null)])).toMatch(/^(year-closed|record-in-use)/);
  });
});

describe('numbers', () => {
  test.each<[string, Change[], string]>([
    ['the next one', [v('2025-003', '2025-07-07')], ''], ['given twice', [v('2025-002', '2025-07-07')], '凭证号“2025-002”在2025年已经用过'], ['one skipped', [v('2025-004', '2025-07-07')], '凭证号跳过了2025-003'],
    ['one skipped and said why', [v('2025-004', '2025-07-07', { note: '003作废' })], ''], ['two in one step', [v('2025-003', '2025-07-07', {}, 'x'), v('2025-004', '2025-07-08', {}, 'y')], ''], ['twice in one step', [v('2025-003', '2025-07-07', {}, 'x'), v('2025-003', '2025-07-08', {}, 'y')], '已经用过'],
    ['the first of a new year', [v('2026-001', '2026-01-05')], ''], ['a book that begins in the middle', [v('2026-037', '2026-01-05')], ''], ['of another form', [v('记-12', '2025-07-07')], ''], ['of another year', [v('2025-003', '2026-01-05')], '凭证号要用这一年的'], ['none', [v('', '2025-07-07')], ''],
    ['before the book began', [v('', '2023-12-31')], '账从2024-01-01记起'],
  ])('%s', (_, changes, says) => {
    if (says === '') expect(refusal(first, changes)).toBe('');
    else expect(refusal(first, changes)).toContain(says);
  });

  test('a gap that a deletion left is named at the end of the year', () => {
    const gap = after(after(first, [v('2025-003', '2025-07-07')]).ledger, [change(first, 'voucher', 'c', null)]).ledger;
    expect([missingNumbers(gap, '2025'), lastNumber(gap, '2025'), nextNumber(gap, '2025-12-31')]).toEqual([['2025-002'], '2025-003', '2025-004']);
    const sealed = after(gap, closeChanges(gap, '2025', TODAY, { ...more, reasons: { '2025-002': '填错作废' } }, newId)).ledger;
    expect(entriesOf(sealed, 'yearClose').at(-1)!.record.gaps).toEqual([{ number: '2025-002', reason: '填错作废' }]);
  });

  test('the form hears of it before it is saved', () => {
    expect(problemsBeside(first, 'voucher', 'x', v('2025-002', '2025-07-07').after!).map((p) => p.path)).toEqual(['number']);
    expect(problemsBeside(first, 'person', 'x', {})).toEqual([]);
  });
});

test('one budget a year, one opening, and none after the first voucher', () => {
  expect(refusal(start, [record('budget', { year: '2025' }, 'b2')])).toContain('2025年度已经有预算');
  expect(refusal(start, [record('openingBalance', { since: '2023-01-01', amount: 1 }, 'o2')])).toContain('期初余额只有一个');
  expect(refusal(ledgerOf(v('', '2025-05-05')), [record('openingBalance', { since: '2025-05-06', amount: 1 }, 'o')])).toContain('期初余额的日期不能晚于它');
  expect(refusal(ledgerOf(v('', '2025-05-05')), [record('openingBalance', { since: '2025-05-05', amount: 1 }, 'o')])).toBe('');
});

test('a report that was sent keeps what it said; how it was sent can be completed', () => {
  const draft = after(start, [record('report', { title: '报告', year: '2025', quarter: '4', content: '甲' }, 'r')]);
  const of = (fields: object): Change => ({ kind: 'report', id: 'r', basedOn: entriesOf(sent.ledger, 'report')[0]!.revision, after: { ...entriesOf(sent.ledger, 'report')[0]!.record, ...fields } });
  const sent = after(draft.ledger, [{ kind: 'report', id: 'r', basedOn: draft.ledger.sequence, after: { ...entriesOf(draft.ledger, 'report')[0]!.record, sentOn: '2026-01-05', channel: 'mail', figures: [{ key: 'a', label: '职工', value: '3', unit: '人' }] } }]);
  for (const fields of [{ content: '乙' }, { figures: [] }, { sentOn: null }, { title: '改' }, { quarter: '3' }]) expect(refusal(sent.ledger, [of(fields)])).toContain('内容已经封存');
  expect(refusal(sent.ledger, [{ ...of({}), after: null }])).toContain('内容已经封存');
  expect(refusal(sent.ledger, [of({ channel: 'fax', recipient: '办公室' })])).toBe('');
  expect(refusal(sent.ledger, inverseOf(sent.ledger, sent.commit), 'undo')).toBe('');
});
