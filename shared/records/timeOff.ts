import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { count, date, requiredDate, requiredName, requiredText, yesNo } from './values';

const schema = z.object({
  who: requiredName('姓名'),
  on: requiredDate('日期'),
  hours: count(24),
  matter: requiredText('事由', 200),
  consentOn: date(),
  exempt: yesNo(),
});

export type TimeOff = z.infer<typeof schema>;

/** Working time that somebody without a full-time post spent on union work. */
export const timeOff = defineKind({
  kind: 'timeOff',
  label: '占用工作时间',
  confidential: true,
  hint: '还没有占用工作时间的记录。非专职人员在上班时间参加工会工作的，记下时长和单位同意的日期。',
  schema,
  fields: {
    who: { input: 'name', to: 'person', label: '姓名', required: true, aliases: ['职工姓名'] },
    on: { input: 'date', label: '日期', required: true },
    hours: { input: 'count', label: '小时数' },
    matter: { input: 'text', label: '事由', required: true, wide: true },
    consentOn: { input: 'date', label: '单位同意日期' },
    exempt: { input: 'yesNo', label: '依法履行监督、检查、调解职责，不计入' },
  },
  sections: [{ title: '占用工作时间', fields: ['who', 'on', 'hours', 'matter', 'consentOn', 'exempt'] }],
  columns: ['on', 'who', 'hours', 'matter', 'consentOn'],
  blank: (today) => ({ ...schema.parse({ who: { person: '', name: '？' }, on: today, matter: '？' }), who: { person: '', name: '' }, matter: '' }),
  summary: (r) => `${r.who.name}：${r.matter}（${r.on}）`,
  searchText: (r) => [r.who.name, r.matter],
  warnings(r): FieldProblem[] {
    return r.consentOn !== null && r.consentOn > r.on ? [{ path: 'consentOn', message: '单位同意的日期晚于占用的日期，请核对' }] : [];
  },
  dayOf: (r) => r.on,
});
