import { z } from 'zod';
import { isPlainDate } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { amount, date, requiredText, text } from './values';

const schema = z.object({
  month: requiredText('所属月份', 7),
  payroll: amount(),
  paidOn: date(),
  paid: amount(),
  retained: amount(),
  retainedOn: date(),
  voucher: text(60),
  note: text(500),
});

export type FeePayment = z.infer<typeof schema>;

const isMonth = (text: string): boolean => /^20\d{2}-\d{2}$/.test(text) && isPlainDate(`${text}-01`);

/** The employer's union fee of one month: its base, what was paid, and what came back to this union. */
export const feePayment = defineKind({
  kind: 'feePayment',
  label: '工会经费拨缴',
  hint: '还没有经费拨缴记录。按月登记工资总额、实缴金额和本级留成到账，少缴漏缴就看得出来。',
  schema,
  fields: {
    month: { input: 'text', label: '所属月份', required: true, help: '以哪个月的工资为基数，如2026-03' },
    payroll: { input: 'amount', label: '工资总额' },
    paidOn: { input: 'date', label: '缴纳日期' },
    paid: { input: 'amount', label: '实缴金额' },
    retained: { input: 'amount', label: '本级留成到账' },
    retainedOn: { input: 'date', label: '留成到账日期' },
    voucher: { input: 'text', label: '凭证号' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '拨缴', fields: ['month', 'payroll', 'paid', 'paidOn', 'voucher'] },
    { title: '留成', fields: ['retained', 'retainedOn', 'note'] },
  ],
  columns: ['month', 'payroll', 'paid', 'paidOn', 'retained', 'retainedOn', 'voucher'],
  blank: (today) => schema.parse({ month: today.slice(0, 7) }),
  summary: (r) => `${r.month}工会经费`,
  searchText: (r) => [r.month, r.voucher],
  problems(r): FieldProblem[] {
    const found: FieldProblem[] = isMonth(r.month) ? [] : [{ path: 'month', message: '月份应像2026-03这样填写' }];
    if (r.paidOn !== null && isMonth(r.month) && r.paidOn < `${r.month}-01`) found.push({ path: 'paidOn', message: '缴纳日期早于所属月份' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['paidOn', 'retainedOn'], today);
    if (r.paid !== null && r.payroll !== null && r.paid > r.payroll) found.push({ path: 'paid', message: '实缴金额超过工资总额，请核对' });
    if (r.paid !== null && r.retained !== null && r.retained > r.paid) found.push({ path: 'retained', message: '留成超过实缴金额，请核对' });
    if (r.paid !== null && r.paidOn === null) found.push({ path: 'paidOn', message: '填了实缴金额，请补填缴纳日期' });
    return found;
  },
  dayOf: (r) => (isMonth(r.month) ? `${r.month}-01` : null),
});

/** The fee due on a payroll, in 分, at so many thousandths; exact, and half a 分 rounds up. */
export function feeDue(payroll: number, perMille: number): number {
  return Number((BigInt(payroll) * BigInt(perMille) + 500n) / 1000n);
}
