import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { letterheads } from './options';
import { date, keysOf, longText, requiredDate, requiredText, text, texts, yesNo } from './values';

export const noticeKinds = {
  notice: '通知', announcement: '公告', 'public-notice': '公示', 'good-news': '喜报', 'sympathy-letter': '慰问信', 'thanks-letter': '感谢信', appeal: '倡议书',
} as const;
/** From how far a poster is to be read. */
export const readingDistances = { largest: '自动，字尽量大', '1': '1米', '1.5': '1.5米', '2': '2米', '3': '3米' } as const;

const schema = z.object({
  noticeKind: keysOf(noticeKinds).default('notice'),
  title: requiredText('标题', 120),
  addressee: text(200),
  body: longText(),
  attachments: texts(20),
  issuedOn: requiredDate('成文日期'),
  number: text(60),
  sealed: yesNo(),
  shownFrom: date(),
  shownTo: date(),
  shownAt: text(100),
  supervision: text(200),
  contact: text(200),
  letterhead: keysOf(letterheads).default('none'),
  copiesTo: text(300),
  distance: keysOf(readingDistances).default('largest'),
  objections: longText(2000),
  concludedOn: date(),
});

export type Notice = z.infer<typeof schema>;

/** A notice, announcement or public notice; its text is typed plainly and laid out by the program. */
export const notice = defineKind({
  kind: 'notice',
  label: '通知公告',
  hint: '还没有通知。写好正文，程序会按公文格式排版，可以打印张贴。',
  schema,
  fields: {
    noticeKind: { input: 'choice', label: '文种', options: noticeKinds },
    title: { input: 'text', label: '标题', required: true, wide: true },
    addressee: { input: 'text', label: '主送', help: '如：各工会小组。公告、公示可不填' },
    body: { input: 'longText', label: '正文', help: '一段一行。以“一、”“（一）”“1.”开头的行自动成为标题' },
    attachments: { input: 'texts', label: '附件', item: '个附件' },
    issuedOn: { input: 'date', label: '成文日期', required: true },
    number: { input: 'text', label: '文号', help: '如：青工发〔2026〕3号；不编号的留空' },
    sealed: { input: 'yesNo', label: '盖章', help: '盖章时落款处留出印章位置' },
    shownFrom: { input: 'date', label: '公示开始' },
    shownTo: { input: 'date', label: '公示结束' },
    shownAt: { input: 'text', label: '公示地点' },
    supervision: { input: 'text', label: '监督电话和受理人', help: '只用于公示' },
    contact: { input: 'text', label: '联系人和电话' },
    letterhead: { input: 'choice', label: '版头', options: letterheads, help: '日常通知不用；上级要求正式行文时再选' },
    copiesTo: { input: 'text', label: '抄送', help: '只用于红头文件，印在最后一页下方' },
    distance: { input: 'choice', label: '张贴时离多远看得清', options: readingDistances, help: '用于喜报、倡议书等张贴件' },
    objections: { input: 'longText', label: '公示期间收到的意见', help: '没有就写“没有”。打印公示情况说明时用' },
    concludedOn: { input: 'date', label: '公示情况说明日期' },
  },
  sections: [
    { title: '文种和标题', fields: ['noticeKind', 'title', 'addressee', 'number'] },
    { title: '正文', fields: ['body', 'attachments'] },
    { title: '公示期', fields: ['shownFrom', 'shownTo', 'shownAt', 'supervision', 'objections', 'concludedOn'] },
    { title: '落款', fields: ['issuedOn', 'sealed', 'contact'] },
    { title: '版式', fields: ['letterhead', 'copiesTo', 'distance'] },
  ],
  columns: ['noticeKind', 'title', 'issuedOn', 'number'],
  blank: (today) => ({ ...schema.parse({ title: '？', issuedOn: today, sealed: true }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, r.body.slice(0, 500), r.number],
  problems(r) {
    const found: FieldProblem[] = [];
    if (r.shownFrom && r.shownTo && r.shownTo < r.shownFrom) {
      found.push({ path: 'shownTo', message: '公示结束日期早于开始日期' });
    }
    if (r.concludedOn && r.shownTo && r.concludedOn <= r.shownTo) {
      found.push({ path: 'concludedOn', message: '公示还没有结束，情况说明的日期应在公示结束之后' });
    }
    return found;
  },
  dayOf: (r) => r.issuedOn,
});
