import { titleLines } from '../paper';
import { budgetTotal, type BudgetLine } from '../money';
import { voucherCategories } from '../records';
import { dateWords, yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { lastYearOf, yearFunds, yuanOr } from './parts/funds';

/** 预算表: the year's plan beside what was booked the year before (rules REP-1, REP-2). */
export const budgetTable = documentOf({
  id: 'budget-table',
  title: '预算表',
  occasion: 'money',
  kind: 'budget',
  sizes: ['A4'],
  purpose: '年初编制工会经费收支预算，送经审会审查、委员会（大会）通过后报上一级工会备案',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(!record.lines.some((l) => l.amount !== null), 'lines', '还没有填写预算数'),
    ...record.lines.flatMap((l, i) => lackOf(l.amount === null, `lines.${i}.amount`, `“${voucherCategories[l.category]}”没有填预算数`)),
    ...lackOf(budgetTotal(record, 'expense') > budgetTotal(record, 'income') && record.drawn === null, 'drawn', '预算支出大于预算收入，没有填写动用以前年度结余'),
  ],
  build({ ledger, record }, today) {
    const funds = yearFunds(ledger, record, today);
    const opening = funds.book.opening;
    const [income, expense] = [budgetTotal(record, 'income'), budgetTotal(record, 'expense')];
    const rows = (lines: readonly BudgetLine[], last: readonly BudgetLine[]) => lines.map((l, i) => [voucherCategories[l.category], yuanFigures(last[i]?.amount ?? 0), yuanOr(l.budget), l.note]);
    const [lastIn, lastOut] = [lastYearOf(ledger, record, 'income', today), lastYearOf(ledger, record, 'expense', today)];
    const sum = (lines: readonly BudgetLine[]): string => yuanFigures(lines.reduce((a, l) => a + l.amount, 0));
    return {
      name: `${funds.year}年度工会经费收支预算表`, style: 'form', size: 'A4', pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${funds.year}年度工会经费收支预算表`) },
        { block: 'facts', rows: [[{ label: '编制单位', text: profileOf(ledger).unionName }, { label: '编报日期', text: dateWords(record.adoptedOn ?? today) }], [{ label: '年度', text: funds.year }, { label: '金额单位', text: '元' }]] },
        {
          block: 'table',
          columns: [{ title: '科目', weight: 32, align: 'left' }, { title: '上年决算数', weight: 20, align: 'right' }, { title: '本年预算数', weight: 20, align: 'right' }, { title: '说明', weight: 28, align: 'left' }],
          rows: [
            ['上年结转', '', yuanFigures(opening), ''], ...rows(funds.incomes, lastIn), ['本年收入合计', sum(lastIn), yuanFigures(income), ''], ['动用以前年度结余', '', yuanOr(record.drawn), ''],
            ...rows(funds.expenses, lastOut), ['本年支出合计', sum(lastOut), yuanFigures(expense), ''], ['预计年末结余', '', yuanFigures(opening + income - expense), ''],
          ],
          rowHeightMm: 8,
        },
        { block: 'signatures', labels: ['工会主席', '财务负责人', '复核', '制表'] },
      ],
    };
  },
});
