import { dateOf, yearOf, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { budgeted, categoriesOf, type Budget, type VoucherCategory, type VoucherDirection } from '../records';
import { categorySums, type CategorySum } from './sums';

/** One heading of a budget against what was booked, in 分. */
export interface BudgetLine extends CategorySum {
  readonly budget: number | null;
  readonly note: string;
  /** How much more than the budget was spent; 0 for income and where there is no budget. */
  readonly over: number;
}

/** The calendar year as a period. */
export function yearPeriod(year: string): Period {
  return yearOf(dateOf(Number(year), 1, 1)!);
}

/** The budget of a year, if there is one. */
export function budgetFor(ledger: Ledger, year: string): Entry<Budget> | undefined {
  return entriesOf(ledger, 'budget').find(({ record }) => record.year === year);
}

/** Budget against actual of a year up to today, heading by heading; a heading without budget or booking stays in the list. */
export function budgetLines(ledger: Ledger, budget: Budget, direction: VoucherDirection, today: PlainDate): readonly BudgetLine[] {
  const year = yearPeriod(budget.year);
  const period = { from: year.from, to: year.to > today && year.from <= today ? today : year.to };
  return categorySums(ledger, period, direction).map((sum): BudgetLine => {
    const plan = budgeted(budget, sum.category);
    const note = budget.lines.find((l) => l.category === sum.category)?.note ?? '';
    return { ...sum, budget: plan, note, over: direction === 'expense' && plan !== null ? Math.max(0, sum.amount - plan) : 0 };
  });
}

/** Expense headings that have spent more than their budget. */
export function overruns(ledger: Ledger, budget: Budget, today: PlainDate): readonly BudgetLine[] {
  return budgetLines(ledger, budget, 'expense', today).filter((l) => l.over > 0);
}

/** The whole of a budget's income or expense, in 分. */
export function budgetTotal(budget: Pick<Budget, 'lines'>, direction: VoucherDirection): number {
  const own: readonly VoucherCategory[] = categoriesOf(direction);
  return budget.lines.filter((l) => own.includes(l.category)).reduce((sum, l) => sum + (l.amount ?? 0), 0);
}
