import { z } from 'zod';
import { amountWords } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { keysOf, nameValue, reference, requiredAmount, requiredDate, requiredText, text, UNTYPED_AMOUNT, yesNo } from './values';

export const voucherDirections = { income: '收入', expense: '支出' } as const;

/** Headings of a grassroots union's books (总工办发〔2017〕32号). */
const incomes = {
  dues: '会费收入', allocation: '拨缴经费收入', 'superior-aid': '上级工会补助收入', 'admin-aid': '行政补助收入',
  'undertaking-income': '事业收入', investment: '投资收益', 'other-income': '其他收入',
} as const;
const expenses = {
  activities: '职工活动支出', rights: '维权支出', operations: '业务支出', capital: '资本性支出', undertaking: '事业支出',
  'other-expense': '其他支出',
} as const;
export const voucherCategories = { ...incomes, ...expenses } as const;

const schema = z.object({
  bookedOn: requiredDate('记账日期'),
  number: text(40),
  direction: keysOf(voucherDirections).default('expense'),
  category: keysOf(voucherCategories).default('activities'),
  amount: requiredAmount('金额'),
  summary: requiredText('摘要', 200),
  payee: text(100),
  handler: nameValue(),
  approver: nameValue(),
  forService: yesNo(),
  activity: reference(),
  condolence: reference(),
  hardship: reference(),
  note: text(500),
});

export type Voucher = z.infer<typeof schema>;
export type VoucherDirection = Voucher['direction'];
export type VoucherCategory = Voucher['category'];

/** The headings of one direction, in the order of the books. */
export function categoriesOf(direction: VoucherDirection): readonly VoucherCategory[] {
  return Object.keys(direction === 'income' ? incomes : expenses) as VoucherCategory[];
}

/** One receipt or payment of the union's money. */
export const voucher = defineKind({
  kind: 'voucher',
  label: '收支凭证',
  hint: '还没有收支凭证。每收一笔、付一笔记一张，年底的收支表就能直接算出来。',
  schema,
  fields: {
    bookedOn: { input: 'date', label: '记账日期', required: true },
    number: { input: 'text', label: '凭证号' },
    direction: { input: 'choice', label: '收支', options: voucherDirections },
    category: { input: 'choice', label: '科目', options: voucherCategories },
    amount: { input: 'amount', label: '金额', required: true },
    summary: { input: 'text', label: '摘要', required: true, wide: true },
    payee: { input: 'text', label: '收款（付款）单位或个人' },
    handler: { input: 'name', to: 'person', label: '经办人' },
    approver: { input: 'name', to: 'person', label: '审批人' },
    forService: { input: 'yesNo', label: '计入普惠制、项目制服务', help: '只用于支出' },
    activity: { input: 'reference', to: 'activity', label: '对应的活动' },
    condolence: { input: 'reference', to: 'condolence', label: '对应的慰问' },
    hardship: { input: 'reference', to: 'hardship', label: '对应的困难帮扶' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '凭证', fields: ['bookedOn', 'number', 'direction', 'category', 'amount', 'summary', 'payee'] },
    { title: '经手', fields: ['handler', 'approver', 'forService'] },
    { title: '用在哪里', fields: ['activity', 'condolence', 'hardship', 'note'] },
  ],
  columns: ['bookedOn', 'number', 'direction', 'category', 'summary', 'amount', 'handler'],
  blank: (today) => ({ ...schema.parse({ bookedOn: today, amount: 0, summary: '？' }), amount: UNTYPED_AMOUNT, summary: '' }),
  summary: (r) => `${r.summary}${r.amount === null ? '' : ` ${amountWords(r.amount)}`}（${r.bookedOn}）`,
  searchText: (r) => [r.summary, r.number, r.payee, voucherCategories[r.category]],
  problems(r) {
    const found: FieldProblem[] = [];
    if (!categoriesOf(r.direction).includes(r.category)) {
      found.push({ path: 'category', message: `“${voucherCategories[r.category]}”不是${voucherDirections[r.direction]}科目，请改选` });
    }
    if (r.forService && r.direction !== 'expense') found.push({ path: 'forService', message: '只有支出才能计入普惠制、项目制服务' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['bookedOn'], today);
    if (r.amount === 0) found.push({ path: 'amount', message: '金额是0，请核对' });
    return found;
  },
  dayOf: (r) => r.bookedOn,
});
