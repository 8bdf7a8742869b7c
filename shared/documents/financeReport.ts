import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { budgetFor, budgetTotal, givenInAll, type BudgetLine } from '../money';
import { titleLines, type Block } from '../paper';
import { voucherCategories } from '../records';
import { amountWords, shareWords, yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { fundLacks, madeOnWords, rateWords, shareSentence, upToWords, yearFees, yearFunds, yuanOr, type YearFunds } from './parts/funds';

const paragraph = (text: string): Block => ({ block: 'paragraph', text });
const heading = (text: string): Block => ({ block: 'heading', level: 1, text, rest: '' });

function listWords(lines: readonly BudgetLine[], all: number): string {
  const said = lines.filter((l) => l.amount !== 0).map((l) => `${voucherCategories[l.category]}${amountWords(l.amount)}${all > 0 ? `，占${shareWords(Math.max(0, l.amount), all)}` : ''}`);
  return said.length === 0 ? '' : `其中${said.join('；')}。`;
}

function incomeBlocks(ledger: Ledger, funds: YearFunds, today: PlainDate): readonly Block[] {
  const fees = yearFees(ledger, funds.year, today);
  return [
    heading('一、收入情况'), paragraph(`全年收入${amountWords(funds.book.income)}${upToWords(funds)}。${listWords(funds.incomes, funds.book.income)}`),
    ...(fees.months === 0 ? [] : [paragraph(`单位按工资总额2%拨缴经费：登记${fees.months}个月，应缴${amountWords(fees.due)}，已缴${amountWords(fees.paid)}，本级留成到账${amountWords(fees.retained)}。`)]),
  ];
}

/** Gifts and help of the year in numbers, without a name. */
function careWords(ledger: Ledger, year: string): string {
  const given = entriesOf(ledger, 'condolence').map(({ record }) => record).filter((c) => c.heldOn.startsWith(year));
  const heads = given.reduce((sum, c) => sum + c.recipients.length, 0);
  const helps = entriesOf(ledger, 'hardship').flatMap(({ record }) => record.help).filter((h) => h.givenOn?.startsWith(year) === true);
  const condoled = given.length === 0 ? '' : `慰问${given.length}次、${heads}人次，金额${amountWords(given.reduce((sum, c) => sum + givenInAll(c), 0))}。`;
  return `${condoled}${helps.length === 0 ? '' : `帮扶困难职工${helps.length}次，金额${amountWords(helps.reduce((sum, h) => sum + (h.amount ?? 0), 0))}。`}`;
}

function expenseBlocks(ledger: Ledger, funds: YearFunds, today: PlainDate): readonly Block[] {
  const care = careWords(ledger, funds.year);
  return [
    heading('二、支出情况'), paragraph(`全年支出${amountWords(funds.book.expense)}${upToWords(funds)}。${listWords(funds.expenses, funds.book.expense)}`), paragraph(shareSentence(ledger, funds, today)), ...(care === '' ? [] : [paragraph(care)]),
  ];
}

function balanceBlocks({ book, year }: YearFunds): readonly Block[] {
  return [heading('三、结余情况'), paragraph(`上年结余${amountWords(book.opening)}，${year}年收支相抵${amountWords(book.income - book.expense)}，滚存结余${amountWords(book.closing)}。`)];
}

function executionBlocks(funds: YearFunds, problems: string): readonly Block[] {
  const over = funds.expenses.filter((l) => l.over > 0).map((l) => `${voucherCategories[l.category]}超出${amountWords(l.over)}`);
  return [
    heading('四、预算执行和管理'),
    paragraph(`${over.length === 0 ? (funds.expenses.some((l) => l.budget !== null) ? '各项支出没有超过预算。' : '') : `${over.join('、')}，其余各项没有超过预算。`}经费独立设账，收支由经费审查委员会审查，定期向会员公开。`), ...problems.split('\n').map((t) => t.trim()).filter((t) => t !== '').map(paragraph),
  ];
}

function nextBlocks(ledger: Ledger, year: string): readonly Block[] {
  const next = budgetFor(ledger, String(Number(year) + 1))?.record;
  if (!next) return [];
  return [heading(`五、${next.year}年预算（草案）`), paragraph(`${next.year}年计划收入${amountWords(budgetTotal(next, 'income'))}，计划支出${amountWords(budgetTotal(next, 'expense'))}，提请审议。`)];
}

function tableOf({ incomes, expenses, book }: YearFunds): Block {
  const row = (l: BudgetLine): readonly string[] => [voucherCategories[l.category], yuanOr(l.budget), yuanFigures(l.amount), rateWords(l.amount, l.budget), l.note];
  const shown = (all: readonly BudgetLine[]) => all.filter((l) => l.amount !== 0 || l.budget !== null).map(row);
  const total = (word: string, lines: readonly BudgetLine[], actual: number): readonly string[] => {
    const planned = lines.some((l) => l.budget !== null) ? lines.reduce((sum, l) => sum + (l.budget ?? 0), 0) : null;
    return [word, yuanOr(planned), yuanFigures(actual), rateWords(actual, planned), ''];
  };
  return {
    block: 'table',
    columns: [{ title: '项目', weight: 26, align: 'left' }, { title: '预算（元）', weight: 19, align: 'right' }, { title: '决算（元）', weight: 19, align: 'right' }, { title: '完成率', weight: 13, align: 'centre' }, { title: '说明', weight: 23, align: 'left' }],
    rows: [
      ['上年结余', '', yuanFigures(book.opening), '', ''], ...shown(incomes), total('收入合计', incomes, book.income), ...shown(expenses), total('支出合计', expenses, book.expense), ['年末结余', '', yuanFigures(book.closing), '', ''],
    ],
    rowHeightMm: 8,
  };
}

/** 经费收支情况报告: the year's money in words and one table, to be read out at the assembly. */
export const financeReport = documentOf({
  id: 'finance-report',
  title: '经费收支情况报告',
  occasion: 'money',
  kind: 'budget',
  sizes: ['A4'],
  purpose: '每年向会员（代表）大会报告工会经费收支情况，附收支明细表',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写，落款会空着', 'unionProfile'), ...fundLacks(record, ledger),
  ],
  build({ ledger, record }, today) {
    const funds = yearFunds(ledger, record, today);
    const title = `关于${funds.year}年度工会经费收支情况的报告`;
    return {
      name: title, style: 'official', size: 'A4', pageNumber: 'outer',
      blocks: [
        { block: 'title', lines: titleLines(title) }, { block: 'addressee', text: '各位代表：' }, paragraph(`受工会委员会委托，现报告${funds.year}年度工会经费收支情况，请审议。`),
        ...incomeBlocks(ledger, funds, today), ...expenseBlocks(ledger, funds, today), ...balanceBlocks(funds), ...executionBlocks(funds, record.problemsNote), ...nextBlocks(ledger, funds.year),
        { block: 'attachments', names: [`${funds.year}年度工会经费收支明细表`] },
        ...(profileOf(ledger).unionName === '' ? [] : [{ block: 'signOff', organ: profileOf(ledger).unionName, date: madeOnWords(funds.year, today), sealed: true } as const]),
        { block: 'pageBreak' }, { block: 'line', text: '附件', face: 'hei', pt: 16, align: 'left' }, { block: 'title', lines: titleLines(`${funds.year}年度工会经费收支明细表`) }, tableOf(funds),
      ],
    };
  },
});
