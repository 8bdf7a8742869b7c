import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, nameValue, reference, requiredDate, requiredText, text } from './values';

export const opinionWays = {
  onsite: '代表活动日现场办公', visit: '走访一线', hotline: '代表热线', box: '意见箱', online: '线上征集', form: '书面征求', other: '其他',
} as const;

const schema = z.object({
  collectedOn: requiredDate('收集日期'),
  way: keysOf(opinionWays).default('onsite'),
  collector: nameValue(),
  from: text(60),
  content: requiredText('意见内容', 5000),
  meeting: reference(),
  answer: longText(5000),
  answeredOn: date(),
});

export type Opinion = z.infer<typeof schema>;

/** What members said before a meeting, and what they were answered. */
export const opinion = defineKind({
  kind: 'opinion',
  label: '会前意见',
  hint: '还没有会前意见。开会前收集的职工意见一条一条记下，会上研究后再填答复。',
  schema,
  fields: {
    collectedOn: { input: 'date', label: '收集日期', required: true },
    way: { input: 'choice', label: '收集方式', options: opinionWays },
    collector: { input: 'name', to: 'person', label: '收集人' },
    from: { input: 'text', label: '反映人', help: '可不填' },
    content: { input: 'longText', label: '意见内容', required: true },
    meeting: { input: 'reference', to: 'meeting', label: '提交的会议' },
    answer: { input: 'longText', label: '答复' },
    answeredOn: { input: 'date', label: '答复日期' },
  },
  sections: [
    { title: '意见', fields: ['collectedOn', 'way', 'collector', 'from', 'content', 'meeting'] },
    { title: '答复', fields: ['answeredOn', 'answer'] },
  ],
  columns: ['collectedOn', 'content', 'way', 'collector', 'from', 'answeredOn'],
  blank: (today) => ({ ...schema.parse({ collectedOn: today, content: '？' }), content: '' }),
  summary: (r) => `${r.content.split('\n')[0]!.slice(0, 30)}（${r.collectedOn}）`,
  searchText: (r) => [r.content.slice(0, 500), r.from, r.collector.name],
  problems: (r) => orderProblems(r, [['collectedOn', '收集'], ['answeredOn', '答复']]),
  warnings: (r, today) => futureWarnings(r, ['collectedOn', 'answeredOn'], today),
  dayOf: (r) => r.collectedOn,
});
