import type { BudgetLine } from '@shared/money';
import { directionOf } from '@shared/records';
import { amountWords, shareWords } from '@shared/words';

/** How a heading stands against its budget, in words: no bar, no colour is needed to understand it. */
export function budgetWords(line: Pick<BudgetLine, 'category' | 'amount' | 'budget' | 'over'>): string {
  if (line.budget === null) return line.amount === 0 ? '' : '没有预算';
  const done = `${directionOf(line.category) === 'income' ? '完成' : '已用'}${shareWords(Math.max(0, line.amount), line.budget)}`;
  return line.over > 0 ? `! 超出${amountWords(line.over)}` : done;
}
