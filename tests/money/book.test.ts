import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, quarterOf } from '../../shared/calendar';
import { paperOf, type DocumentId } from '../../shared/documents';
import { assessAll, figureWords, quarterFigures, statisticsOf, totalOf } from '../../shared/duties';
import type { Ledger } from '../../shared/ledger';
import { accountSums, balanceOn, bookOf, bookYears, budgetLines, categorySums, monthsOf, serviceShareOf, yearPeriod } from '../../shared/money';
import { textOfPaper, type Paper } from '../../shared/paper';
import { categoriesOf, kinds, type RecordOf } from '../../shared/records';
import { amountWords, yuanFigures } from '../../shared/words';
import { ledgerOf, record } from '../makers/ledgers';
import { anyBook, bookLedger, END, YEAR } from './help';

const whole = yearPeriod(YEAR);
const sum = (all: readonly { readonly amount: number }[]) => all.reduce((a, b) => a + b.amount, 0);

/** The figures behind a label in the tables of a paper, in the order of the tables. */
function figuresBehind(paper: Paper, label: string): readonly (readonly string[])[] {
  return paper.blocks.flatMap((b) => (b.block === 'table' ? b.rows.filter((r) => r[0] === label).map((r) => r.slice(1)) : []));
}

const budget: RecordOf<'budget'> = { ...kinds.budget.blank(END), year: YEAR, adoptedOn: '2026-01-10', lines: [{ category: 'dues', amount: 100_000, note: '' }, { category: 'activities', amount: 5_000_000, note: '' }] };
const disclosed: RecordOf<'disclosure'> = { ...kinds.disclosure.blank(END), title: '经费', from: whole.from, to: whole.to };
const audited: RecordOf<'fundAudit'> = { ...kinds.fundAudit.blank(END), from: whole.from, to: whole.to, opinion: 'true' };
const made = (id: DocumentId, ledger: Ledger, from: unknown): Paper => paperOf(id, ledger, from, END).paper;

describe('random books', () => {
  test('opening + income − expense = closing, over any period, month by month and year by year', () => {
    fc.assert(fc.property(anyBook, fc.integer({ min: 0, max: 1000 }), fc.integer({ min: 0, max: 500 }), (book, from, length) => {
      const ledger = bookLedger(book);
      const period = { from: addDays('2024-01-01', from), to: addDays('2024-01-01', from + length) };
      const b = bookOf(ledger, period);
      expect(b.opening + b.income - b.expense).toBe(b.closing);
      expect([b.opening, b.income, b.expense, b.closing].every(Number.isSafeInteger)).toBe(true);
      expect(b.closing).toBe(balanceOn(ledger, period.to));
      expect(b.lines.at(-1)?.balance ?? b.opening).toBe(b.closing);
      const months = monthsOf(ledger, period);
      months.reduce((before, m) => { expect(m.opening).toBe(before); return m.closing; }, b.opening);
      expect([months.reduce((a, m) => a + m.income, 0), months.reduce((a, m) => a + m.expense, 0), months.at(-1)!.closing]).toEqual([b.income, b.expense, b.closing]);
    }), { numRuns: 60 });
  });

  test('each year opens with what the one before left, the first with what the book began with', () => {
    fc.assert(fc.property(anyBook, (book) => {
      const ledger = bookLedger(book);
      const years = ['2024', '2025', '2026'].map((y) => bookOf(ledger, yearPeriod(y)));
      expect(years[0]!.opening).toBe(book[1] ?? 0);
      expect([years[1]!.opening, years[2]!.opening]).toEqual([years[0]!.closing, years[1]!.closing]);
      expect(bookYears(ledger).every((y) => ['2024', '2025', '2026'].includes(y))).toBe(true);
    }), { numRuns: 40 });
  });

  test('headings add up to the whole, items to their heading, and the accounts of 2021 to the same', () => {
    fc.assert(fc.property(anyBook, fc.boolean(), (book, service) => {
      const ledger = bookLedger(book, record('parameter', { key: 'help-account', value: service ? '2' : '1', since: '2020-01-01', reason: '本会选定' }));
      const all = bookOf(ledger, whole);
      for (const [direction, total] of [['income', all.income], ['expense', all.expense]] as const) {
        const headings = categorySums(ledger, whole, direction);
        expect(sum(headings)).toBe(total);
        for (const h of headings) expect(sum(h.items)).toBe(h.amount);
        const accounts = accountSums(ledger, whole, direction, END);
        expect(sum(accounts)).toBe(total);
        for (const a of accounts) expect(sum(a.lines)).toBe(a.amount);
        expect(accounts.flatMap((a) => a.entries.map((e) => e.id)).toSorted()).toEqual(headings.flatMap((h) => h.entries.map((e) => e.id)).toSorted());
        expect(sum(budgetLines(ledger, budget, direction, END))).toBe(total);
      }
      const share = serviceShareOf(ledger, whole, END);
      expect(share.service + share.otherwise).toBe(all.expense);
    }), { numRuns: 60 });
  });

  test('report, settlement, disclosure, audit, sheet, quarter figures, duty and page say the same to the 分', () => {
    fc.assert(fc.property(anyBook, (book) => {
      const ledger = bookLedger(book, record('budget', budget));
      const { opening, income, expense, closing } = bookOf(ledger, whole);
      const share = serviceShareOf(ledger, whole, END);
      const [report, settlement, disclosure] = [made('finance-report', ledger, budget), made('settlement-table', ledger, budget), made('fund-disclosure', ledger, disclosed)];
      expect(figuresBehind(report, '收入合计').map((r) => r[1])).toEqual([yuanFigures(income)]);
      expect(figuresBehind(report, '支出合计').map((r) => r[1])).toEqual([yuanFigures(expense)]);
      expect([figuresBehind(settlement, '本年收入合计')[0]![1], figuresBehind(settlement, '本年支出合计')[0]![1]]).toEqual([yuanFigures(income), yuanFigures(expense)]);
      expect([figuresBehind(settlement, '收入合计')[0]![0], figuresBehind(settlement, '支出合计')[0]![0]]).toEqual([yuanFigures(income), yuanFigures(expense)]);
      expect(['期初结余', '收入合计', '支出合计', '期末结余'].map((l) => figuresBehind(disclosure, l)[0]![0])).toEqual([opening, income, expense, closing].map(yuanFigures));
      for (const paper of [report, settlement]) expect([figuresBehind(paper, '上年结余')[0]![1], figuresBehind(paper, '年末结余')[0]![1]]).toEqual([yuanFigures(opening), yuanFigures(closing)]);
      for (const paper of [report, made('audit-report', ledger, audited)]) for (const fen of [opening, income, expense, closing]) expect(textOfPaper(paper)).toContain(amountWords(fen));
      for (const paper of [report, disclosure, made('audit-report', ledger, audited)]) expect(textOfPaper(paper)).toContain(`用于会员普惠制、项目制服务${amountWords(share.service)}`);
      const duty = assessAll(ledger, END).find(({ duty: d }) => d.id === 'S-3.22')!.assessment;
      if (share.base > 0) expect(duty.done).toContain(`（${amountWords(share.service)}/${amountWords(share.base)}）`);
      const sheet = statisticsOf(ledger, whole).flatMap((p) => p.figures);
      expect(['income-all', 'expense-all'].map((key) => figureWords(sheet.find((f) => f.key === key)!).value)).toEqual([yuanFigures(income), yuanFigures(expense)]);
      const quarters = ['01', '04', '07', '10'].map((m) => quarterFigures(ledger, quarterOf(`${YEAR}-${m}-01`)).money);
      expect([0, 1, 2].map((i) => quarters.reduce((a, q) => a + totalOf(q[i]!), 0))).toEqual([income, expense, share.service]);
    }), { numRuns: 40 });
  });

  test('the budget table has last year’s figures, the settlement and the report this year’s, heading by heading', () => {
    fc.assert(fc.property(anyBook, (book) => {
      const ledger = bookLedger(book, record('budget', budget));
      const last = [...categorySums(ledger, yearPeriod('2025'), 'income'), ...categorySums(ledger, yearPeriod('2025'), 'expense')];
      const now = [...categorySums(ledger, whole, 'income'), ...categorySums(ledger, whole, 'expense')];
      const [plan, settlement, report] = [made('budget-table', ledger, budget), made('settlement-table', ledger, budget), made('finance-report', ledger, budget)];
      [...categoriesOf('income'), ...categoriesOf('expense')].forEach((c, i) => {
        const label = { dues: '会费收入', allocation: '拨缴经费收入', 'superior-aid': '上级工会补助收入', 'admin-aid': '行政补助收入', 'undertaking-income': '事业收入', investment: '投资收益', 'other-income': '其他收入', activities: '职工活动支出', rights: '维权支出', operations: '业务支出', capital: '资本性支出', undertaking: '事业支出', 'other-expense': '其他支出' }[c];
        expect(figuresBehind(plan, label)[0]![0]).toBe(yuanFigures(last[i]!.amount));
        const settled = figuresBehind(settlement, label).find((r) => r.length === 4);
        if (settled) expect(settled[1]).toBe(yuanFigures(now[i]!.amount));
        else expect(now[i]!.entries).toEqual([]);
        const told = figuresBehind(report, label)[0];
        if (told) expect(told[1]).toBe(yuanFigures(now[i]!.amount));
        else expect(now[i]!.amount).toBe(0);
      });
      expect(figuresBehind(plan, '上年结转')[0]![1]).toBe(yuanFigures(bookOf(ledger, whole).opening));
    }), { numRuns: 25 });
  });
});

test('a book that begins within a period opens with what it began with', () => {
  const ledger = ledgerOf(record('openingBalance', { since: '2026-03-01', amount: 500 }), record('voucher', { bookedOn: '2026-03-01', amount: 100, summary: '甲' }));
  expect(bookOf(ledger, whole)).toMatchObject({ opening: 500, income: 0, expense: 100, closing: 400 });
  expect([balanceOn(ledger, '2026-02-28'), balanceOn(ledger, '2026-03-01'), bookOf(ledger, { from: '2026-01-01', to: '2026-02-28' }).closing]).toEqual([0, 400, 0]);
  expect(bookOf(ledger, { from: '2026-03-01', to: '2026-03-31' }).opening).toBe(500);
});

test('what takes back is taken from its heading, by hand', () => {
  const v = (bookedOn: string, direction: 'income' | 'expense', category: RecordOf<'voucher'>['category'], amount: number, fields: Partial<RecordOf<'voucher'>> = {}) => record('voucher', { bookedOn, direction, category, amount, summary: '甲', ...fields });
  const ledger = ledgerOf(
    record('openingBalance', { since: '2026-01-01', amount: 10_000 }), v('2026-01-05', 'income', 'dues', 5000), v('2026-02-05', 'income', 'dues', 700, { reversing: true }), v('2026-02-06', 'expense', 'activities', 3000, { forService: true }),
    v('2026-03-01', 'expense', 'activities', 400, { reversing: true, forService: true }), v('2026-03-02', 'expense', 'operations', 50),
  );
  expect(bookOf(ledger, whole)).toMatchObject({ opening: 10_000, income: 4300, expense: 2650, closing: 11_650 });
  expect(categorySums(ledger, whole, 'expense').filter((c) => c.entries.length > 0).map((c) => [c.category, c.amount])).toEqual([['activities', 2600], ['operations', 50]]);
  expect(serviceShareOf(ledger, whole, END)).toMatchObject({ service: 2600, otherwise: 50 });
  expect(bookOf(ledger, whole).lines.map((l) => l.balance)).toEqual([15_000, 14_300, 11_300, 11_700, 11_650]);
});

test('lines stand by day, then by their number, whatever the order of entry', () => {
  const v = (number: string, bookedOn: string) => record('voucher', { number, bookedOn, amount: 1, summary: number });
  const ledger = ledgerOf(v('2026-002', '2026-01-05'), v('2026-003', '2026-01-04'), v('2026-001', '2026-01-05'), v('记-9', '2026-01-05'));
  expect(bookOf(ledger, whole).lines.map((l) => l.entry.record.number)).toEqual(['2026-003', '2026-001', '2026-002', '记-9']);
});
