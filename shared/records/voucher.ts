import { z } from 'zod';
import { amountWords } from '../words';
import type { FieldProblem } from './field';
import { defineKind, type TurnProblem } from './kind';
import { futureWarnings } from './order';
import { keysOf, nameValue, reference, requiredAmount, requiredDate, requiredText, text, UNTYPED_AMOUNT, yesNo } from './values';
import { categoriesOf, itemsOf, voucherCategories, voucherDirections, voucherItems, type VoucherCategory } from './voucherHeadings';
import { counterOf, numberProblems } from './voucherNumbers';

/** What the headings are called elsewhere: without 收入 and 支出, and by the accounting rules of 2021. */
const OTHER_WORDS: Readonly<Record<string, VoucherCategory>> = {
  会费: 'dues', 拨缴经费: 'allocation', 拨缴收入: 'allocation', 经费返还: 'allocation', 上级补助: 'superior-aid', 上级补助收入: 'superior-aid', 行政补助: 'admin-aid', 投资收入: 'investment',
  职工活动: 'activities', 职工活动费: 'activities', 活动支出: 'activities', 维权: 'rights', 业务: 'operations', 业务费: 'operations', 资本性: 'capital', 对附属单位的支出: 'undertaking', 其他: 'other-expense',
};

const schema = z.object({
  bookedOn: requiredDate('记账日期'),
  number: text(40),
  direction: keysOf(voucherDirections).default('expense'),
  category: keysOf(voucherCategories).default('activities'),
  item: keysOf(voucherItems).default('none'),
  amount: requiredAmount('金额'),
  summary: requiredText('摘要', 200),
  payee: text(100),
  handler: nameValue(),
  approver: nameValue(),
  forService: yesNo(),
  activity: reference(),
  condolence: reference(),
  hardship: reference(),
  corrects: reference(),
  reversing: yesNo(),
  note: text(500),
});

export type Voucher = z.infer<typeof schema>;

/** What a voucher adds to its heading, in 分: less than nothing where it takes back an earlier one. */
export function signedAmount({ amount, reversing }: Pick<Voucher, 'amount' | 'reversing'>): number {
  return reversing ? -amount : amount;
}

/** One receipt or payment of the union's money. */
export const voucher = defineKind({
  kind: 'voucher',
  label: '收支凭证',
  hint: '还没有收支凭证。每收一笔、付一笔记一张，年底的收支表就能直接算出来。',
  schema,
  fields: {
    bookedOn: { input: 'date', label: '记账日期', required: true, aliases: ['日期', '凭证日期', '业务日期', '交易日期', '记账时间'] },
    number: { input: 'text', label: '凭证号', help: '留空，保存时自动接着编', aliases: ['凭证编号', '凭证字号', '编号', '号数'] },
    direction: { input: 'choice', label: '收支', options: voucherDirections, synonyms: { 收: 'income', 支: 'expense', 付: 'expense', 支付: 'expense', 借: 'income', 贷: 'expense' }, aliases: ['收/支', '收支类型', '类型', '方向'] },
    category: { input: 'choice', label: '科目', options: voucherCategories, aliases: ['收支科目', '一级科目', '类别', '科目名称'], synonyms: OTHER_WORDS },
    item: { input: 'choice', label: '细目', options: voucherItems, aliases: ['明细科目', '二级科目', '子目', '明细'] },
    amount: { input: 'amount', label: '金额', required: true, aliases: ['金额（元）', '发生额'] },
    summary: { input: 'text', label: '摘要', required: true, wide: true, aliases: ['内容', '事由', '用途', '说明'] },
    payee: { input: 'text', label: '收款（付款）单位或个人', aliases: ['收款单位', '付款单位', '往来单位', '对方单位', '对方户名'] },
    handler: { input: 'name', to: 'person', label: '经办人', aliases: ['经手人', '报销人'] },
    approver: { input: 'name', to: 'person', label: '审批人', aliases: ['批准人', '签批人'] },
    forService: { input: 'yesNo', label: '计入普惠制、项目制服务', help: '只用于支出', aliases: ['计入会员服务', '服务支出'] },
    activity: { input: 'reference', to: 'activity', label: '对应的活动' },
    condolence: { input: 'reference', to: 'condolence', label: '对应的慰问' },
    hardship: { input: 'reference', to: 'hardship', label: '对应的困难帮扶' },
    corrects: { input: 'reference', to: 'voucher', label: '更正哪一张', help: '结账年度的凭证不能改，在这里新记一笔更正' },
    reversing: { input: 'yesNo', label: '红字（冲减）', help: '勾选后，金额从原科目减去；退款、更正用', aliases: ['红字', '冲减'] },
    note: { input: 'text', label: '备注', aliases: ['附注'] },
  },
  sections: [
    { title: '凭证', fields: ['bookedOn', 'direction', 'category', 'item', 'amount', 'number', 'summary', 'payee'] },
    { title: '经手', fields: ['handler', 'approver', 'forService'] },
    { title: '用在哪里', fields: ['activity', 'condolence', 'hardship', 'note'] },
    { title: '更正', fields: ['corrects', 'reversing'] },
  ],
  columns: ['bookedOn', 'number', 'direction', 'category', 'summary', 'amount', 'handler'],
  blank: (today) => ({ ...schema.parse({ bookedOn: today, amount: 0, summary: '？' }), amount: UNTYPED_AMOUNT, summary: '' }),
  summary: (r) => `${r.summary}${r.amount === null ? '' : ` ${amountWords(signedAmount(r))}`}（${r.bookedOn}）`,
  searchText: (r) => [r.summary, r.number, r.payee, voucherCategories[r.category], voucherItems[r.item]],
  problems(r) {
    const found: FieldProblem[] = [];
    if (!categoriesOf(r.direction).includes(r.category)) {
      found.push({ path: 'category', message: `“${voucherCategories[r.category]}”不是${voucherDirections[r.direction]}科目，请改选` });
    }
    if (!itemsOf(r.category).includes(r.item)) found.push({ path: 'item', message: `“${voucherItems[r.item]}”不在“${voucherCategories[r.category]}”下面，请改选` });
    if (r.forService && r.direction !== 'expense') found.push({ path: 'forService', message: '只有支出才能计入普惠制、项目制服务' });
    const year = counterOf(r.number)?.year;
    if (year !== undefined && year !== r.bookedOn.slice(0, 4)) found.push({ path: 'number', message: `记账日期在${r.bookedOn.slice(0, 4)}年，凭证号要用这一年的；留空会自动编` });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['bookedOn'], today);
    if (r.amount === 0) found.push({ path: 'amount', message: '金额是0，请核对' });
    if (r.reversing && r.corrects === '' && r.note === '') found.push({ path: 'reversing', message: '红字请选更正哪一张，或在备注里写明原因' });
    return found;
  },
  dayOf: (r) => r.bookedOn,
  bookDay: (r) => r.bookedOn,
  beside(turns, standing, undoing) {
    const started = standing('openingBalance').map(({ record }) => String(record['since']))[0];
    const days = new Map(standing('voucher').map(({ id, record }) => [id, String(record['bookedOn'])]));
    const own = turns.flatMap(({ id, after }): TurnProblem[] => {
      if (after === null) return [];
      if (started !== undefined && after.bookedOn < started) return [{ id, path: 'bookedOn', message: `账从${started}记起，以前的收支已经在期初余额里；要补记，请先改期初余额的日期` }];
      const day = after.corrects === '' ? undefined : days.get(after.corrects);
      if (after.corrects === id) return [{ id, path: 'corrects', message: '不能更正自己，请直接改这一张' }];
      return day !== undefined && day > after.bookedOn ? [{ id, path: 'bookedOn', message: `更正的日期早于原来的凭证（${day}）` }] : [];
    });
    return undoing ? [] : [...own, ...numberProblems(turns, standing, undoing)];
  },
});
