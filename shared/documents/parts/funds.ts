import { addDays, yearOf, type Period, type PlainDate } from '../../calendar';
import { entriesOf, type Ledger } from '../../ledger';
import { bookOf, budgetLines, feeMonth, serviceShareOf, yearPeriod, type Book, type BudgetLine, type ServiceShare } from '../../money';
import { numberOn } from '../../policy';
import { budgeted, categoriesOf, type Budget, type VoucherDirection } from '../../records';
import { amountWords, dateWords, shareWords, yuanFigures } from '../../words';
import { lackOf, type Lack } from '../document';
import { BLANK_DATE } from './blank';

/** The money of one year up to today, as all its papers tell it. */
export interface YearFunds {
  readonly year: string;
  readonly book: Book;
  readonly incomes: readonly BudgetLine[];
  readonly expenses: readonly BudgetLine[];
  readonly share: ServiceShare;
  /** The year is over. */
  readonly whole: boolean;
}

/** The whole year, or as much of it as there is. */
function upTo(period: Period, today: PlainDate): Period {
  return { from: period.from, to: period.to > today && period.from <= today ? today : period.to };
}

/** The money of the year of a budget. */
export function yearFunds(ledger: Ledger, budget: Budget, today: PlainDate): YearFunds {
  const year = /^20\d{2}$/.test(budget.year) ? budget.year : today.slice(0, 4);
  const period = yearPeriod(year);
  const own = { ...budget, year };
  return {
    year, book: bookOf(ledger, upTo(period, today)), incomes: budgetLines(ledger, own, 'income', today), expenses: budgetLines(ledger, own, 'expense', today),
    share: serviceShareOf(ledger, period, today < period.to ? today : period.to), whole: period.to < today,
  };
}

/** How much of a budget was carried out: `—` where there is no budget. */
export function rateWords(actual: number, budget: number | null): string {
  return budget === null ? '—' : shareWords(Math.max(0, actual), budget);
}

/** An amount, or nothing where none is known. */
export function yuanOr(fen: number | null): string {
  return fen === null ? '' : yuanFigures(fen);
}

/** 截至 a day, where a year is not over yet. */
export function upToWords({ whole, book }: YearFunds): string {
  return whole ? '' : `（截至${dateWords(book.period.to)}）`;
}

/** What was booked under a heading the year before. */
export function lastYearOf(ledger: Ledger, budget: Budget, direction: VoucherDirection, today: PlainDate): readonly BudgetLine[] {
  const last = yearOf(addDays(yearPeriod(/^20\d{2}$/.test(budget.year) ? budget.year : today.slice(0, 4)).from, -1));
  return budgetLines(ledger, { ...budget, year: last.from.slice(0, 4), lines: [] }, direction, today);
}

/** What every paper about a year's money lacks without. */
export function fundLacks(budget: Budget, ledger: Ledger): readonly Lack[] {
  const all = [...categoriesOf('income'), ...categoriesOf('expense')];
  return [
    ...lackOf(all.every((c) => budgeted(budget, c) === null), 'lines', '还没有填写预算数'),
    ...lackOf(!entriesOf(ledger, 'voucher').some(({ record }) => record.bookedOn.startsWith(budget.year)), 'year', `${budget.year}年还没有收支凭证，决算数都是0`),
  ];
}

/** The fee of the wage months of a year: due, paid and what came back, in 分. */
export function yearFees(ledger: Ledger, year: string, today: PlainDate): { readonly due: number; readonly paid: number; readonly retained: number; readonly months: number } {
  const months = [...new Set(entriesOf(ledger, 'feePayment').map(({ record }) => record.month).filter((m) => m.startsWith(year)))].map((m) => feeMonth(ledger, m, today));
  const sum = (of: (m: (typeof months)[number]) => number): number => months.reduce((a, m) => a + of(m), 0);
  return { due: sum((m) => m.due ?? 0), paid: sum((m) => m.paid), retained: sum((m) => m.retained), months: months.length };
}

/** What the share of members' service comes to, against the floor of the letter, in a sentence. */
export function shareSentence(ledger: Ledger, { share }: Pick<YearFunds, 'share'>, today: PlainDate): string {
  const floor = numberOn(ledger, 'service-share-min', today);
  if (share.base <= 0) return `用于会员普惠制、项目制服务${amountWords(share.service)}。`;
  const reached = share.service * 100 >= share.base * floor;
  return `本级留成经费${amountWords(share.base)}，其中用于会员普惠制、项目制服务${amountWords(share.service)}，占${shareWords(share.service, share.base)}，${reached ? '达到' : '没有达到'}不低于${floor}%的要求。`;
}

/** When a paper about a year's funds is made: today, or a gap where the year is long past and the day was another one. */
export function madeOnWords(year: number | string, today: PlainDate): string {
  return Number(today.slice(0, 4)) - Number(year) > 1 ? BLANK_DATE : dateWords(today);
}
