import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, reference, requiredDate, requiredText, text } from './values';

export const disclosureSubjects = {
  money: '工会经费', services: '重点服务项目', promises: '办实事承诺', contact: '工会联系方式', condolence: '慰问帮扶',
  affairs: '厂务公开', other: '其他',
} as const;
export const disclosureWays = { board: '公示栏', web: '网络', wechat: '微信群', meeting: '会议', print: '工会刊物', other: '其他' } as const;

const schema = z.object({
  subject: keysOf(disclosureSubjects).default('money'),
  title: requiredText('公开事项', 120),
  disclosedOn: requiredDate('公开日期'),
  until: date(),
  way: keysOf(disclosureWays).default('board'),
  place: text(100),
  from: date(),
  to: date(),
  content: longText(),
  feedback: longText(5000),
  notice: reference(),
});

export type Disclosure = z.infer<typeof schema>;

/** Something that the union laid open to its members: where, how long, and what they said. */
export const disclosure = defineKind({
  kind: 'disclosure',
  label: '公开记录',
  hint: '还没有公开记录。经费收支、办实事承诺等公开后，记下时间、地点和方式，留作凭据。',
  schema,
  fields: {
    subject: { input: 'choice', label: '公开内容', options: disclosureSubjects },
    title: { input: 'text', label: '公开事项', required: true, wide: true, help: '如：2025年度工会经费收支情况' },
    disclosedOn: { input: 'date', label: '公开日期', required: true },
    until: { input: 'date', label: '公开截止日期', help: '长期公开的留空' },
    way: { input: 'choice', label: '公开方式', options: disclosureWays },
    place: { input: 'text', label: '地点（网址、群名）' },
    from: { input: 'date', label: '公开的经费从哪天起', help: '打印经费公开表用；不填就从公开那年的1月1日算起' },
    to: { input: 'date', label: '到哪天止' },
    content: { input: 'longText', label: '公开的内容' },
    feedback: { input: 'longText', label: '职工反映和处理' },
    notice: { input: 'reference', to: 'notice', label: '公开所用的公告' },
  },
  sections: [
    { title: '公开', fields: ['subject', 'title', 'disclosedOn', 'until', 'way', 'place', 'notice', 'from', 'to', 'content'] },
    { title: '反馈', fields: ['feedback'] },
  ],
  columns: ['disclosedOn', 'title', 'subject', 'way', 'place', 'until'],
  blank: (today) => ({ ...schema.parse({ title: '？', disclosedOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.disclosedOn}）`,
  searchText: (r) => [r.title, disclosureSubjects[r.subject], r.place],
  problems: (r) => [...orderProblems(r, [['disclosedOn', '公开'], ['until', '公开截止']]), ...orderProblems(r, [['from', '经费开始'], ['to', '经费截止']])],
  warnings: (r, today) => futureWarnings(r, ['disclosedOn'], today),
  dayOf: (r) => r.disclosedOn,
});
