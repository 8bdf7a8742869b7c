import { z } from 'zod';
import { dayOf } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { sealKinds } from './options';
import { futureWarnings } from './order';
import { count, keysOf, nameValue, requiredMoment, requiredText, text } from './values';

const schema = z.object({
  usedAt: requiredMoment('用印时间'),
  seal: keysOf(sealKinds).default('union'),
  matter: requiredText('用印事由', 200),
  copies: count(10_000),
  applicant: nameValue(),
  approver: nameValue(),
  handler: nameValue(),
  note: text(300),
});

export type SealUse = z.infer<typeof schema>;

/** One use of a seal: when, for what, who asked and who allowed it. */
export const sealUse = defineKind({
  kind: 'sealUse',
  label: '用印登记',
  hint: '还没有用印登记。每次盖章记一笔：事由、份数、谁申请、谁批准。',
  schema,
  fields: {
    usedAt: { input: 'moment', label: '用印时间', required: true },
    seal: { input: 'choice', label: '印章', options: sealKinds },
    matter: { input: 'text', label: '用印事由', required: true, wide: true, help: '写明文件名称，如：关于换届选举的请示' },
    copies: { input: 'count', label: '份数' },
    applicant: { input: 'name', to: 'person', label: '申请人' },
    approver: { input: 'name', to: 'person', label: '批准人' },
    handler: { input: 'name', to: 'person', label: '经办人' },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '用印', fields: ['usedAt', 'seal', 'matter', 'copies', 'applicant', 'approver', 'handler', 'note'] }],
  columns: ['usedAt', 'matter', 'seal', 'copies', 'applicant', 'approver', 'handler'],
  blank: (today) => ({ ...schema.parse({ usedAt: `${today}T09:00`, matter: '？' }), matter: '' }),
  summary: (r) => `${r.matter}（${dayOf(r.usedAt)}）`,
  searchText: (r) => [r.matter, sealKinds[r.seal], r.applicant.name, r.approver.name],
  warnings(r, today): FieldProblem[] {
    const unapproved = r.approver.name === '' && r.approver.person === '';
    return [...futureWarnings(r, ['usedAt'], today), ...(unapproved ? [{ path: 'approver', message: '没有批准人，请补填' }] : [])];
  },
  dayOf: (r) => dayOf(r.usedAt),
});
