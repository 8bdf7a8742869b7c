import { z } from 'zod';
import { amountWords } from '../words';
import type { FieldProblem } from './field';
import { defineKind, type Standing, type TurnProblem } from './kind';
import { yearProblems } from './order';
import { amount, count, listOf, nameValue, requiredAmount, requiredDate, requiredText, text } from './values';

const gap = z.object({ number: text(40), reason: text(200) });

const schema = z.object({
  year: requiredText('年度', 4),
  closedOn: requiredDate('结账日期'),
  opening: requiredAmount('年初余额'),
  income: requiredAmount('本年收入'),
  expense: requiredAmount('本年支出'),
  closing: requiredAmount('年末余额'),
  base: amount(),
  service: amount(),
  vouchers: count(),
  lastNumber: text(40),
  gaps: listOf(gap, 500),
  closedBy: nameValue(),
  note: text(500),
});

export type YearClose = z.infer<typeof schema>;

/** A year of the book that is closed: its figures, sealed with the day. Nothing dated in it changes any more. */
export const yearClose = defineKind({
  kind: 'yearClose',
  label: '年度结账',
  hint: '还没有结过账。年终核对以后在“经费”的“年度结账”里结账，这一年的账就不再变动。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true },
    closedOn: { input: 'date', label: '结账日期', required: true },
    opening: { input: 'amount', label: '年初余额', required: true },
    income: { input: 'amount', label: '本年收入', required: true },
    expense: { input: 'amount', label: '本年支出', required: true },
    closing: { input: 'amount', label: '年末余额', required: true },
    base: { input: 'amount', label: '本级留成经费' },
    service: { input: 'amount', label: '用于会员服务' },
    vouchers: { input: 'count', label: '凭证张数' },
    lastNumber: { input: 'text', label: '最后一张凭证号' },
    gaps: { input: 'list', label: '缺号说明', item: '个缺号', fields: { number: { input: 'text', label: '缺号' }, reason: { input: 'text', label: '原因' } } },
    closedBy: { input: 'name', to: 'person', label: '结账人' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '结账', fields: ['year', 'closedOn', 'closedBy', 'note'] },
    { title: '封存的数字', fields: ['opening', 'income', 'expense', 'closing', 'base', 'service', 'vouchers', 'lastNumber', 'gaps'] },
  ],
  columns: ['year', 'closedOn', 'opening', 'income', 'expense', 'closing', 'vouchers', 'closedBy'],
  blank: (today) => schema.parse({ year: String(Number(today.slice(0, 4)) - 1), closedOn: today, opening: 0, income: 0, expense: 0, closing: 0 }),
  summary: (r) => `${r.year}年度结账（余额${amountWords(r.closing)}）`,
  searchText: (r) => [`${r.year}年度结账`, r.lastNumber],
  problems(r) {
    const found: FieldProblem[] = [...yearProblems(r.year)];
    if (r.opening + r.income - r.expense !== r.closing) found.push({ path: 'closing', message: '年初余额加收入减支出不等于年末余额' });
    if (r.closedOn <= `${r.year}-12-31`) found.push({ path: 'closedOn', message: '这一年还没有过完，不能结账' });
    return found;
  },
  dayOf: (r) => r.closedOn,
  beside(turns, standing, undoing) {
    const years = standing('yearClose').map(({ id, record }) => ({ id, year: String(record['year']) }));
    return turns.flatMap(({ id, before, after }): TurnProblem[] => {
      if (before !== null && !undoing) return [{ id, path: 'year', message: `${before.year}年的账已经封存，不能改也不能删。确要重开，请在“台账”页的历史里撤销结账那一步` }];
      if (after === null) return [];
      if (years.some((y) => y.id !== id && y.year === after.year)) return [{ id, path: 'year', message: `${after.year}年已经结过账` }];
      const open = openBefore(after.year, new Set(years.map((y) => y.year)), standing);
      if (open !== undefined) return [{ id, path: 'year', message: `${open}年还没有结账，请先结${open}年` }];
      return sumsDiffer(after, standing) ? [{ id, path: 'income', message: '数字和账上的凭证不一致，请重新结账' }] : [];
    });
  },
});

const bookedIn = (standing: Standing): readonly { readonly year: string; readonly direction: unknown; readonly fen: number }[] =>
  standing('voucher').map(({ record: r }) => ({ year: String(r['bookedOn']).slice(0, 4), direction: r['direction'], fen: r['reversing'] === true ? -Number(r['amount']) : Number(r['amount']) }));

/** The first earlier year with vouchers that is still open. */
function openBefore(year: string, closed: ReadonlySet<string>, standing: Standing): string | undefined {
  return bookedIn(standing).map((v) => v.year).filter((y) => y < year && !closed.has(y)).toSorted()[0];
}

function sumsDiffer(close: Pick<YearClose, 'year' | 'opening' | 'income' | 'expense'>, standing: Standing): boolean {
  const booked = bookedIn(standing);
  const sum = (keep: (v: (typeof booked)[number]) => boolean) => booked.filter(keep).reduce((a, v) => a + v.fen, 0);
  const start = standing('openingBalance').reduce((a, { record }) => a + Number(record['amount']), 0);
  const opening = start + sum((v) => v.year < close.year && v.direction === 'income') - sum((v) => v.year < close.year && v.direction === 'expense');
  return opening !== close.opening || sum((v) => v.year === close.year && v.direction === 'income') !== close.income || sum((v) => v.year === close.year && v.direction === 'expense') !== close.expense;
}
