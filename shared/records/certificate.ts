import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { date, keysOf, nameValue, requiredText, text } from './values';

export const certificateKinds = { 'legal-person': '工会法人资格证书', account: '银行开户许可', other: '其他证照' } as const;

const schema = z.object({
  certificateKind: keysOf(certificateKinds).default('legal-person'),
  title: requiredText('证照名称', 120),
  number: text(60),
  issuedBy: text(100),
  issuedOn: date(),
  validUntil: date(),
  keeper: nameValue(),
  place: text(100),
  note: text(500),
});

export type Certificate = z.infer<typeof schema>;

/** A certificate or licence of the union and where it is kept. */
export const certificate = defineKind({
  kind: 'certificate',
  label: '证照',
  hint: '还没有登记证照。登记工会法人资格证书和有效期，到期前会提醒换领。',
  schema,
  fields: {
    certificateKind: { input: 'choice', label: '类别', options: certificateKinds },
    title: { input: 'text', label: '证照名称', required: true, wide: true },
    number: { input: 'text', label: '编号', privacy: 'sensitive', aliases: ['证号', '证书编号'] },
    issuedBy: { input: 'text', label: '发证机关' },
    issuedOn: { input: 'date', label: '发证日期' },
    validUntil: { input: 'date', label: '有效期至', help: '长期有效的留空' },
    keeper: { input: 'name', to: 'person', label: '保管人' },
    place: { input: 'text', label: '存放地点' },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '证照', fields: ['certificateKind', 'title', 'number', 'issuedBy', 'issuedOn', 'validUntil', 'keeper', 'place', 'note'] }],
  columns: ['title', 'certificateKind', 'issuedBy', 'issuedOn', 'validUntil', 'keeper'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, certificateKinds[r.certificateKind], r.issuedBy, r.keeper.name],
  problems(r): FieldProblem[] {
    const wrong = r.issuedOn !== null && r.validUntil !== null && r.validUntil <= r.issuedOn;
    return wrong ? [{ path: 'validUntil', message: '有效期应晚于发证日期' }] : [];
  },
  warnings(r, today): FieldProblem[] {
    return r.validUntil !== null && r.validUntil < today ? [{ path: 'validUntil', message: '已过有效期，请换领；换领后填写新的有效期' }] : [];
  },
  dayOf: (r) => r.issuedOn,
});
