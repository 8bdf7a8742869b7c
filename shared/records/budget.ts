import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems, yearProblems } from './order';
import { amount, date, keysOf, listOf, requiredText, text } from './values';
import { voucherCategories, type VoucherCategory } from './voucherHeadings';

const line = z.object({ category: keysOf(voucherCategories).default('activities'), amount: amount(), note: text(200) });

const schema = z.object({
  year: requiredText('年度', 4),
  lines: listOf(line, 60),
  drawn: amount(),
  adoptedOn: date(),
  auditedOn: date(),
  filedOn: date(),
  problemsNote: text(1000),
  note: text(500),
});

export type Budget = z.infer<typeof schema>;

/** What a year's budget gives to a heading, in 分; null where it has no line. */
export function budgeted(budget: Pick<Budget, 'lines'>, category: VoucherCategory): number | null {
  const own = budget.lines.filter((l) => l.category === category && l.amount !== null);
  return own.length === 0 ? null : own.reduce((sum, l) => sum + (l.amount ?? 0), 0);
}

/** The union's budget of one year, heading by heading, and how it was adopted (《工会法》第45条). */
export const budget = defineKind({
  kind: 'budget',
  label: '年度预算',
  hint: '还没有年度预算。年初按科目定下收支预算，超了程序会提醒，年底预算表、决算表能直接打印。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '四位数字，如2026' },
    lines: {
      input: 'list',
      label: '预算科目',
      item: '个科目',
      fields: {
        category: { input: 'choice', label: '科目', options: voucherCategories },
        amount: { input: 'amount', label: '预算数' },
        note: { input: 'text', label: '说明' },
      },
    },
    drawn: { input: 'amount', label: '动用以前年度结余', help: '支出大于收入时填写' },
    adoptedOn: { input: 'date', label: '委员会（大会）通过日期' },
    auditedOn: { input: 'date', label: '经审会审查日期' },
    filedOn: { input: 'date', label: '报上级工会备案日期' },
    problemsNote: { input: 'text', label: '预算执行中的问题', wide: true, help: '写进经费收支情况报告' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '预算', fields: ['year', 'lines', 'drawn'] },
    { title: '审批', fields: ['adoptedOn', 'auditedOn', 'filedOn'] },
    { title: '说明', fields: ['problemsNote', 'note'] },
  ],
  columns: ['year', 'adoptedOn', 'auditedOn', 'filedOn', 'note'],
  blank: (today) => schema.parse({ year: today.slice(0, 4) }),
  summary: (r) => `${r.year}年度预算`,
  searchText: (r) => [`${r.year}年度预算`],
  problems(r) {
    const found: FieldProblem[] = [...yearProblems(r.year), ...orderProblems(r, [['adoptedOn', '通过'], ['filedOn', '报备案']])];
    r.lines.forEach((l, i) => {
      if (r.lines.findIndex((o) => o.category === l.category) < i) found.push({ path: `lines.${i}.category`, message: `“${voucherCategories[l.category]}”已经有一行，请合并` });
    });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['adoptedOn', 'auditedOn', 'filedOn'], today);
    r.lines.forEach((l, i) => { if (l.amount === null) found.push({ path: `lines.${i}.amount`, message: '还没有填预算数' }); });
    return found;
  },
  dayOf: (r) => (yearProblems(r.year).length === 0 ? `${r.year}-01-01` : null),
  bookDay: (r) => (yearProblems(r.year).length === 0 ? `${r.year}-12-31` : null),
  openFields: ['auditedOn', 'filedOn', 'problemsNote', 'note'],
  beside(turns, standing, undoing) {
    const years = standing('budget').map(({ id, record }) => ({ id, year: String(record['year']) }));
    return undoing ? [] : turns.flatMap(({ id, after }) => (after !== null && years.some((y) => y.id !== id && y.year === after.year) ? [{ id, path: 'year', message: `${after.year}年度已经有预算，请打开那一份修改` }] : []));
  },
});
