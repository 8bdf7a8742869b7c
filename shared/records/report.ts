import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind, type TurnProblem } from './kind';
import { channels, letterheads } from './options';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, listOf, longText, nameValue, requiredText, text, texts } from './values';

export const reportKinds = { quarter: '季度报告', year: '年度报告', statistics: '统计工作表', incident: '突发事件报告', request: '请示', other: '其他报告' } as const;
export const quarters = { none: '', '1': '第一季度', '2': '第二季度', '3': '第三季度', '4': '第四季度' } as const;

const figure = z.object({ key: text(60), label: text(60), value: text(40), unit: text(10) });

/** What stays as it was sent; how it was sent can still be completed. */
const FROZEN = ['title', 'reportKind', 'year', 'quarter', 'from', 'to', 'content', 'attachments', 'figures', 'sentOn'] as const;

const schema = z.object({
  title: requiredText('报告名称', 120),
  reportKind: keysOf(reportKinds).default('quarter'),
  year: text(4),
  quarter: keysOf(quarters).default('none'),
  from: date(),
  to: date(),
  sentOn: date(),
  channel: keysOf(channels).default('none'),
  recipient: text(100),
  sender: nameValue(),
  content: longText(),
  attachments: texts(30),
  contact: text(100),
  number: text(60),
  letterhead: keysOf(letterheads).default('none'),
  signer: nameValue(),
  figures: listOf(figure, 300),
});

export type Report = z.infer<typeof schema>;

/** A report to the superior union: what, for which period, when and how it was sent. */
export const report = defineKind({
  kind: 'report',
  label: '上报记录',
  hint: '还没有上报记录。每季度末向上一级工会报告一次。',
  schema,
  fields: {
    title: { input: 'text', label: '报告名称', required: true, wide: true },
    reportKind: { input: 'choice', label: '类别', options: reportKinds },
    year: { input: 'text', label: '所属年度', help: '四位数字，如2026' },
    quarter: { input: 'choice', label: '所属季度', options: quarters },
    from: { input: 'date', label: '期间开始', help: '统计工作表要填；可以不按自然年度' },
    to: { input: 'date', label: '期间结束' },
    sentOn: { input: 'date', label: '报送日期', help: '填上并保存后，内容和数字就封存，不再改动' },
    channel: { input: 'choice', label: '报送方式', options: channels },
    recipient: { input: 'text', label: '接收单位和接收人' },
    sender: { input: 'name', to: 'person', label: '报送人' },
    content: { input: 'longText', label: '内容' },
    attachments: { input: 'texts', label: '附件', item: '个附件' },
    contact: { input: 'text', label: '联系人和电话', help: '请示写在附注里' },
    number: { input: 'text', label: '文号', help: '如：青工报〔2026〕3号；不编号的留空' },
    letterhead: { input: 'choice', label: '版头', options: letterheads, help: '日常报告不用；上级要求正式行文时再选' },
    signer: { input: 'name', to: 'person', label: '签发人', help: '红头上行文要写签发人，一般是工会主席' },
    figures: {
      input: 'list', label: '报送时的数字', item: '个数字',
      fields: { key: { input: 'text', label: '代号' }, label: { input: 'text', label: '指标' }, value: { input: 'text', label: '数字' }, unit: { input: 'text', label: '单位' } },
    },
  },
  sections: [
    { title: '报告', fields: ['reportKind', 'title', 'year', 'quarter', 'from', 'to', 'content', 'attachments', 'contact'] },
    { title: '版式', fields: ['number', 'letterhead', 'signer'] },
    { title: '报送', fields: ['sentOn', 'channel', 'recipient', 'sender', 'figures'] },
  ],
  columns: ['title', 'reportKind', 'year', 'quarter', 'sentOn', 'channel', 'recipient'],
  blank: (today) => ({ ...schema.parse({ title: '？', year: today.slice(0, 4) }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, r.recipient],
  problems(r) {
    const found: FieldProblem[] = [];
    if (r.year !== '' && !/^20\d{2}$/.test(r.year)) found.push({ path: 'year', message: '年度应为四位数字，如2026' });
    if (r.reportKind === 'quarter' && r.quarter === 'none') {
      found.push({ path: 'quarter', message: '季度报告要选所属季度' });
    }
    if (r.reportKind === 'statistics' && (r.from === null || r.to === null)) found.push({ path: r.from === null ? 'from' : 'to', message: '统计工作表要填起止日期' });
    return [...found, ...orderProblems(r, [['from', '期间开始'], ['to', '期间结束']])];
  },
  warnings: (r, today) => [...futureWarnings(r, ['sentOn'], today), ...(r.sentOn !== null && r.channel === 'none' ? [{ path: 'channel', message: '填了报送日期，请选报送方式，凭证才完整' }] : [])],
  dayOf: (r) => r.sentOn,
  beside(turns, _standing, undoing) {
    return undoing ? [] : turns.flatMap(({ id, before, after }): TurnProblem[] => {
      if (before === null || before.sentOn === null) return [];
      const path = after === null ? 'sentOn' : FROZEN.find((f) => JSON.stringify(before[f]) !== JSON.stringify(after[f]));
      return path === undefined ? [] : [{ id, path, message: `这份报告已于${before.sentOn}报送，内容已经封存，不能再改。有变化请另写一份；登记错了，请撤销登记那一步` }];
    });
  },
});
