import { z } from 'zod';
import { amountWords } from '../words';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { amount, keysOf, listOf, reference, requiredAmount, requiredDate, text, UNTYPED_AMOUNT } from './values';
import { voucherDirections } from './voucherHeadings';

const match = z.object({ voucher: reference() });

const schema = z.object({
  paidOn: requiredDate('交易日期'),
  direction: keysOf(voucherDirections).default('expense'),
  amount: requiredAmount('金额'),
  counterparty: text(100),
  memo: text(200),
  serial: text(60),
  balance: amount(),
  matches: listOf(match, 200),
  reason: text(300),
});

export type BankLine = z.infer<typeof schema>;

/** One line of the bank's statement, and the vouchers that the chair found to belong to it. */
export const bankLine = defineKind({
  kind: 'bankLine',
  label: '银行对账单',
  hint: '还没有银行对账单。从网上银行导出明细，在“经费”的“对账”里导入，再和凭证一一对上。',
  schema,
  fields: {
    paidOn: { input: 'date', label: '交易日期', required: true, aliases: ['日期', '交易时间', '记账日期', '入账日期', '交易日'] },
    direction: { input: 'choice', label: '收支', options: voucherDirections, synonyms: { 收: 'income', 支: 'expense', 贷: 'income', 借: 'expense', 转入: 'income', 转出: 'expense' }, aliases: ['借贷标志', '借贷', '收/支', '方向', '交易类型'] },
    amount: { input: 'amount', label: '金额', required: true, aliases: ['交易金额', '发生额', '金额（元）'] },
    counterparty: { input: 'text', label: '对方户名', privacy: 'personal', aliases: ['对方名称', '对方单位', '交易对方', '户名'] },
    memo: { input: 'text', label: '银行摘要', wide: true, aliases: ['摘要', '用途', '附言', '备注'] },
    serial: { input: 'text', label: '流水号', aliases: ['交易流水号', '凭证号', '序号', '核心流水号'] },
    balance: { input: 'amount', label: '账户余额', aliases: ['余额'] },
    matches: { input: 'list', label: '对上的凭证', item: '张凭证', fields: { voucher: { input: 'reference', to: 'voucher', label: '凭证' } } },
    reason: { input: 'text', label: '差异说明', wide: true, help: '金额对不上，或没有凭证的，写明原因' },
  },
  sections: [
    { title: '银行流水', fields: ['paidOn', 'direction', 'amount', 'counterparty', 'memo', 'serial', 'balance'] },
    { title: '对账', fields: ['matches', 'reason'] },
  ],
  columns: ['paidOn', 'direction', 'amount', 'counterparty', 'memo', 'matches', 'reason'],
  blank: (today) => ({ ...schema.parse({ paidOn: today, amount: 0 }), amount: UNTYPED_AMOUNT }),
  summary: (r) => `${r.direction === 'income' ? '银行收入' : '银行支出'}${r.amount === null ? '' : amountWords(r.amount)}（${r.paidOn}）`,
  searchText: (r) => [r.memo, r.counterparty, r.serial],
  problems: (r) => r.matches.flatMap((m, i) => (m.voucher !== '' && r.matches.findIndex((o) => o.voucher === m.voucher) < i ? [{ path: `matches.${i}.voucher`, message: '同一张凭证选了两次' }] : [])),
  warnings: (r, today) => futureWarnings(r, ['paidOn'], today),
  dayOf: (r) => r.paidOn,
});
