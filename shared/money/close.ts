import { addDays, addYears, isPlainDate, type PlainDate } from '../calendar';
import { closedYearsOf, entriesOf, type Change, type Ledger } from '../ledger';
import { kinds, type AnyRecord, type YearClose } from '../records';
import { amountWords } from '../words';
import { bookOf, vouchersIn, vouchersInOrder } from './book';
import { budgetFor, yearPeriod } from './budgets';
import { lastNumber, missingNumbers } from './numbers';
import { reconcile } from './bank';
import { serviceShareOf } from './share';

/** Something that stands against closing a year, or should be looked at before. */
export interface CloseRemark {
  readonly text: string;
  readonly blocks: boolean;
}

export interface Closing {
  readonly record: YearClose;
  readonly gaps: readonly string[];
  readonly remarks: readonly CloseRemark[];
  /** What goes into the next year, in words. */
  readonly carried: readonly string[];
}

/** The years that can be closed: past ones with vouchers that are still open, the oldest first. */
export function openYears(ledger: Ledger, today: PlainDate): readonly string[] {
  const closed = closedYearsOf(ledger);
  const years = new Set(vouchersInOrder(ledger).map(({ record }) => record.bookedOn.slice(0, 4)));
  return [...years].filter((y) => !closed.has(y) && y < today.slice(0, 4)).toSorted();
}

function remarksOn(ledger: Ledger, year: string, today: PlainDate): readonly CloseRemark[] {
  const own = vouchersIn(ledger, yearPeriod(year));
  const book = bookOf(ledger, yearPeriod(year));
  const bank = entriesOf(ledger, 'bankLine').length === 0 ? 0 : reconcile(ledger, yearPeriod(year)).unexplained;
  const bare = own.filter(({ record }) => record.number === '').length;
  const zero = own.filter(({ record }) => record.amount === 0 && record.note === '').length;
  const say = (when: boolean, text: string, blocks: boolean): readonly CloseRemark[] => (when ? [{ text, blocks }] : []);
  return [
    ...say(year >= today.slice(0, 4), `${year}年还没有过完，不能结账`, true),
    ...say(openYears(ledger, today).some((y) => y < year), `${openYears(ledger, today)[0]}年还没有结账，请先结前面的年度`, true),
    ...say(book.closing < 0 || book.opening < 0, '余额小于0，请先核对期初余额和凭证', true),
    ...say(book.income < 0 || book.expense < 0, '冲减比这一年的收入或支出还多，合计小于0：请把多出的更正改记为其他收入或其他支出', true),
    ...say(bare > 0, `有${bare}张凭证没有编号`, false),
    ...say(zero > 0, `有${zero}张凭证金额是0，又没有备注`, false),
    ...say(bank > 0, `银行对账单还有${bank}处没有对上，也没有写明原因`, false),
    ...say(budgetFor(ledger, year) === undefined, `没有${year}年度预算，决算表里没有预算数`, false),
    ...say(!entriesOf(ledger, 'fundAudit').some(({ record: a }) => a.to >= `${year}-12-31` && a.from <= `${year}-12-31`), `经审会还没有审查${year}年的收支`, false),
  ];
}

/** What closing a year would seal, what stands against it, and what would go over into the next year. */
export function closingOf(ledger: Ledger, year: string, today: PlainDate): Closing {
  const period = yearPeriod(year);
  const book = bookOf(ledger, period);
  const share = serviceShareOf(ledger, period, period.to);
  const next = String(Number(year) + 1);
  const plans = entriesOf(ledger, 'annualPlan').filter(({ record }) => record.year === year).length;
  const nextPlans = entriesOf(ledger, 'annualPlan').some(({ record }) => record.year === next);
  const copies = budgetFor(ledger, year) !== undefined && budgetFor(ledger, next) === undefined;
  return {
    record: {
      ...kinds.yearClose.blank(today), year, closedOn: today, opening: book.opening, income: book.income, expense: book.expense, closing: book.closing,
      base: share.base, service: Math.max(0, share.service), vouchers: book.lines.length, lastNumber: lastNumber(ledger, year),
    },
    gaps: missingNumbers(ledger, year),
    remarks: remarksOn(ledger, year, today),
    carried: [
      `余额${amountWords(book.closing)}结转${next}年`, `${next}年凭证从${next}-001号编起`,
      ...(copies ? [`按${year}年的科目建立${next}年度预算草稿`] : []),
      ...(plans > 0 && !nextPlans ? [`照抄${year}年度重点工作方案为${next}年草稿`] : []),
      '兴趣小组、工会小组和定期工作继续沿用，不用重建',
    ],
  };
}

/** A day of the year after; none stays none. */
const yearOn = (day: PlainDate | null): PlainDate | null => (day !== null && isPlainDate(day) ? addYears(day, 1) : null);

/** Drafts of the next year from this one: the headings of the budget and the plan of the main work. Groups simply go on. */
function copiedChanges(ledger: Ledger, year: string, newId: () => string): readonly Change[] {
  const next = String(Number(year) + 1);
  const add = (kind: Change['kind'], after: AnyRecord): Change => ({ kind, id: newId(), basedOn: 0, after });
  const budget = budgetFor(ledger, year)?.record;
  const planned = entriesOf(ledger, 'annualPlan').some(({ record }) => record.year === next);
  return [
    ...(budget && budgetFor(ledger, next) === undefined ? [add('budget', { ...budget, year: next, adoptedOn: null, auditedOn: null, filedOn: null, problemsNote: '', note: `照${year}年度预算起草，请修改` })] : []),
    // The report of the year is made from its budget, also where none was drawn up.
    ...(budget ? [] : [add('budget', { ...kinds.budget.blank(`${year}-01-01`), year, note: '这一年没有编制预算' })]),
    ...(planned ? [] : entriesOf(ledger, 'annualPlan').filter(({ record }) => record.year === year).map(({ record }) => add('annualPlan', {
      ...kinds.annualPlan.blank(addDays(`${year}-12-31`, 1)), year: next, title: record.title.replaceAll(year, next), content: record.content, way: record.way, startsOn: yearOn(record.startsOn),
    }))),
  ];
}

/** The one step that closes a year: its figures sealed, the drafts of the next year made. `reasons` explain missing numbers. */
export function closeChanges(
  ledger: Ledger, year: string, today: PlainDate, more: { readonly reasons: Readonly<Record<string, string>>; readonly closedBy: YearClose['closedBy']; readonly note: string }, newId: () => string,
): readonly Change[] {
  const { record, gaps } = closingOf(ledger, year, today);
  const sealed: YearClose = { ...record, gaps: gaps.map((number) => ({ number, reason: more.reasons[number] ?? '' })), closedBy: more.closedBy, note: more.note };
  return [{ kind: 'yearClose', id: newId(), basedOn: 0, after: sealed }, ...copiedChanges(ledger, year, newId)];
}

/** The years whose book no longer gives the figures they were sealed with: nobody but another program can have done that. */
export function brokenSeals(ledger: Ledger): readonly string[] {
  return entriesOf(ledger, 'yearClose').filter(({ record: c }) => {
    const book = bookOf(ledger, yearPeriod(c.year));
    return book.opening !== c.opening || book.income !== c.income || book.expense !== c.expense || book.closing !== c.closing;
  }).map(({ record }) => record.year);
}

