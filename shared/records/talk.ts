import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, nameValue, requiredDate, requiredText, text } from './values';

export const talkKinds = {
  heart: '工会领导与干部谈心', member: '主席联系职工', station: '与服务站、社区工会联系', adviser: '工资集体协商指导员联系',
  visit: '上级走访', purchase: '购买社会服务', other: '其他',
} as const;

const schema = z.object({
  talkKind: keysOf(talkKinds).default('heart'),
  heldOn: requiredDate('日期'),
  by: nameValue(),
  with: nameValue(),
  unit: text(100),
  place: text(100),
  content: requiredText('内容', 10_000),
  followUp: text(500),
  followUpDueOn: date(),
  followUpDoneOn: date(),
});

export type Talk = z.infer<typeof schema>;

/** A talk with staff, officers, or those outside who work with the union. */
export const talk = defineKind({
  kind: 'talk',
  label: '谈心和联系',
  confidential: true,
  hint: '还没有谈心和联系记录。与干部谈心、走访职工、与服务站联系，谈完记几句就行。',
  schema,
  fields: {
    talkKind: { input: 'choice', label: '类别', options: talkKinds },
    heldOn: { input: 'date', label: '日期', required: true },
    by: { input: 'name', to: 'person', label: '谈话（联系）人' },
    with: { input: 'name', to: 'person', label: '谈话（联系）对象' },
    unit: { input: 'text', label: '对方单位' },
    place: { input: 'text', label: '地点' },
    content: { input: 'longText', label: '内容', required: true },
    followUp: { input: 'text', label: '要跟进的事', wide: true },
    followUpDueOn: { input: 'date', label: '跟进期限' },
    followUpDoneOn: { input: 'date', label: '跟进完成日期' },
  },
  sections: [
    { title: '谈话和联系', fields: ['talkKind', 'heldOn', 'by', 'with', 'unit', 'place', 'content'] },
    { title: '跟进', fields: ['followUp', 'followUpDueOn', 'followUpDoneOn'] },
  ],
  columns: ['heldOn', 'talkKind', 'by', 'with', 'unit', 'followUp', 'followUpDueOn', 'followUpDoneOn'],
  blank: (today) => ({ ...schema.parse({ heldOn: today, content: '？' }), content: '' }),
  summary: (r) => `${talkKinds[r.talkKind]}${r.with.name === '' ? '' : `：${r.with.name}`}（${r.heldOn}）`,
  searchText: (r) => [r.with.name, r.by.name, r.unit, talkKinds[r.talkKind]],
  problems: (r) => [
    ...orderProblems(r, [['heldOn', '谈话'], ['followUpDueOn', '跟进期限']]),
    ...orderProblems(r, [['heldOn', '谈话'], ['followUpDoneOn', '跟进完成']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['heldOn', 'followUpDoneOn'], today);
    if (r.followUpDoneOn === null && r.followUpDueOn !== null && r.followUpDueOn < today) {
      found.push({ path: 'followUpDueOn', message: '跟进期限已过，办完了请填写完成日期' });
    }
    return found;
  },
  dayOf: (r) => r.heldOn,
});
