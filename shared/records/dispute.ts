import { z } from 'zod';
import { dayOf } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { labourTopics } from './options';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, longText, nameValue, optionalMoment, requiredMoment, requiredText, text } from './values';

export const mediations = { none: '未调解', agreed: '调解成功', failed: '调解不成', refused: '不愿调解' } as const;

const schema = z.object({
  title: requiredText('争议名称', 120),
  disputeKind: keysOf(labourTopics).default('contract'),
  who: nameValue(),
  people: count(),
  learnedAt: requiredMoment('工会得知时间'),
  happenedOn: date(),
  content: longText(),
  mediator: nameValue(),
  mediatedFrom: date(),
  mediatedTo: date(),
  mediation: keysOf(mediations).default('none'),
  requestedAt: optionalMoment(),
  receiver: text(100),
  lawyer: text(60),
  intervenedAt: optionalMoment(),
  outcome: longText(),
  closedOn: date(),
});

export type Dispute = z.infer<typeof schema>;

/** A labour dispute from the moment the union heard of it: mediation, a lawyer of the superior union, the end. */
export const dispute = defineKind({
  kind: 'dispute',
  label: '劳动争议',
  confidential: true,
  hint: '还没有劳动争议。得知争议后马上登记，记下得知时间、调解经过和上级律师介入时间。',
  schema,
  fields: {
    title: { input: 'text', label: '争议名称', required: true, wide: true },
    disputeKind: { input: 'choice', label: '类别', options: labourTopics },
    who: { input: 'name', to: 'person', label: '职工（代表）' },
    people: { input: 'count', label: '涉及人数' },
    happenedOn: { input: 'date', label: '发生日期' },
    learnedAt: { input: 'moment', label: '工会得知时间', required: true },
    content: { input: 'longText', label: '争议经过' },
    mediator: { input: 'name', to: 'person', label: '调解人' },
    mediatedFrom: { input: 'date', label: '调解开始日期' },
    mediatedTo: { input: 'date', label: '调解结束日期' },
    mediation: { input: 'choice', label: '调解结果', options: mediations },
    requestedAt: { input: 'moment', label: '报请上级委派律师时间' },
    receiver: { input: 'text', label: '上级接收人' },
    lawyer: { input: 'text', label: '律师' },
    intervenedAt: { input: 'moment', label: '律师介入时间' },
    outcome: { input: 'longText', label: '处理结果' },
    closedOn: { input: 'date', label: '了结日期' },
  },
  sections: [
    { title: '争议', fields: ['title', 'disputeKind', 'who', 'people', 'happenedOn', 'learnedAt', 'content'] },
    { title: '调解', fields: ['mediator', 'mediatedFrom', 'mediatedTo', 'mediation'] },
    { title: '上级律师', fields: ['requestedAt', 'receiver', 'lawyer', 'intervenedAt'] },
    { title: '结果', fields: ['outcome', 'closedOn'] },
  ],
  columns: ['learnedAt', 'title', 'disputeKind', 'people', 'mediation', 'mediatedFrom', 'closedOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', learnedAt: `${today}T09:00` }), title: '' }),
  summary: (r) => `${r.title}（${dayOf(r.learnedAt)}）`,
  searchText: (r) => [r.title, r.who.name, labourTopics[r.disputeKind], r.lawyer],
  problems: (r) => [
    ...orderProblems(r, [['happenedOn', '发生'], ['learnedAt', '工会得知'], ['mediatedFrom', '调解开始'], ['mediatedTo', '调解结束'], ['closedOn', '了结']]),
    ...orderProblems(r, [['learnedAt', '工会得知'], ['requestedAt', '报请上级'], ['intervenedAt', '律师介入']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['learnedAt', 'mediatedFrom', 'mediatedTo', 'requestedAt', 'intervenedAt', 'closedOn'], today);
    if (r.mediation === 'none' && r.mediatedTo !== null) found.push({ path: 'mediation', message: '调解已经结束，请选调解结果' });
    return found;
  },
  dayOf: (r) => dayOf(r.learnedAt),
});
