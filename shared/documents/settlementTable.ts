import { addDays, yearOf, type PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { accounts, accountSums, yearPeriod, type AccountSum, type BudgetLine } from '../money';
import { titleLines, type Block } from '../paper';
import { voucherCategories, voucherItems } from '../records';
import { yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { fundLacks, madeOnWords, rateWords, upToWords, yearFunds, yuanOr, type YearFunds } from './parts/funds';

/** A heading with its items below it; one under which nothing was booked or planned is left out, so that the table keeps to its page. */
function headingRows(l: BudgetLine): readonly (readonly string[])[] {
  if (l.entries.length === 0 && l.budget === null) return [];
  const items = l.items.filter((i) => i.item !== 'none');
  return [
    [voucherCategories[l.category], yuanOr(l.budget), yuanFigures(l.amount), rateWords(l.amount, l.budget), `${l.entries.length}`],
    ...items.map((i) => [`其中：${voucherItems[i.item]}`, '', yuanFigures(i.amount), '', `${i.entries.length}`]),
  ];
}

function settlement({ incomes, expenses, book }: YearFunds): Block {
  const total = (word: string, lines: readonly BudgetLine[], actual: number): readonly string[] => {
    const planned = lines.some((l) => l.budget !== null) ? lines.reduce((sum, l) => sum + (l.budget ?? 0), 0) : null;
    return [word, yuanOr(planned), yuanFigures(actual), rateWords(actual, planned), `${lines.reduce((n, l) => n + l.entries.length, 0)}`];
  };
  return {
    block: 'table',
    columns: [{ title: '科目（总工办发〔2017〕32号）', weight: 37, align: 'left' }, { title: '预算数', weight: 18, align: 'right' }, { title: '决算数', weight: 18, align: 'right' }, { title: '完成率', weight: 12, align: 'centre' }, { title: '凭证张数', weight: 15, align: 'right' }],
    rows: [
      ['上年结余', '', yuanFigures(book.opening), '', ''], ...incomes.flatMap(headingRows), total('本年收入合计', incomes, book.income), ...expenses.flatMap(headingRows), total('本年支出合计', expenses, book.expense),
      ['年末结余', '', yuanFigures(book.closing), '', ''],
    ],
    rowHeightMm: 7,
  };
}

function accountRows(now: readonly AccountSum[], last: readonly AccountSum[]): readonly (readonly string[])[] {
  return now.flatMap((a, i) => (a.entries.length === 0 && (last[i]?.entries.length ?? 0) === 0 ? [] : [
    [accounts[a.account], yuanFigures(a.amount), yuanFigures(last[i]?.amount ?? 0)],
    ...a.lines.filter((l) => l.line !== '不分细目').map((l) => [`其中：${l.line}`, yuanFigures(l.amount), yuanFigures(last[i]?.lines.find((o) => o.line === l.line)?.amount ?? 0)]),
  ]));
}

/** The same vouchers by the headings of the accounting rules of 2021, this year beside the last. */
function byAccounts(ledger: Ledger, { year, book }: YearFunds, today: PlainDate): Block {
  const before = yearOf(addDays(yearPeriod(year).from, -1));
  const sums = (direction: 'income' | 'expense') => [accountSums(ledger, book.period, direction, today), accountSums(ledger, before, direction, today)] as const;
  const [incomes, expenses] = [sums('income'), sums('expense')];
  const total = (of: readonly AccountSum[]): string => yuanFigures(of.reduce((sum, a) => sum + a.amount, 0));
  return {
    block: 'table',
    columns: [{ title: '科目（财会〔2021〕7号）', weight: 50, align: 'left' }, { title: '本年数', weight: 25, align: 'right' }, { title: '上年数', weight: 25, align: 'right' }],
    rows: [
      ...accountRows(...incomes), ['收入合计', total(incomes[0]), total(incomes[1])], ...accountRows(...expenses), ['支出合计', total(expenses[0]), total(expenses[1])],
    ],
    rowHeightMm: 7,
  };
}

/** 决算表: the year's book by both schemes of headings, from the same vouchers. */
export const settlementTable = documentOf({
  id: 'settlement-table',
  title: '决算表',
  occasion: 'money',
  kind: 'budget',
  sizes: ['A4'],
  purpose: '年末编制工会经费收支决算，另附按工会会计制度科目列示的收入支出表；两套科目怎样对应，报送前请与上级工会核对',
  applies: () => true,
  missing: ({ ledger, record }) => [...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'), ...fundLacks(record, ledger)],
  build({ ledger, record }, today) {
    const funds = yearFunds(ledger, record, today);
    const head: Block = { block: 'facts', rows: [[{ label: '编制单位', text: profileOf(ledger).unionName }, { label: '编报日期', text: madeOnWords(funds.year, today) }], [{ label: '年度', text: `${funds.year}${upToWords(funds)}` }, { label: '金额单位', text: '元' }]] };
    return {
      name: `${funds.year}年度工会经费收支决算表`, style: 'form', size: 'A4', pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${funds.year}年度工会经费收支决算表`) }, head, settlement(funds), { block: 'signatures', labels: ['工会主席', '财务负责人', '复核', '制表'] },
        { block: 'pageBreak' }, { block: 'title', lines: titleLines(`${funds.year}年度收入支出表`) }, head, byAccounts(ledger, funds, today),
        { block: 'note', text: '没有发生的科目不列。本表与决算表出自同一套凭证，只是科目名称不同。' },
      ],
    };
  },
});
