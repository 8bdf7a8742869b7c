import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { channels } from './options';
import { date, keysOf, longText, nameValue, requiredText, text } from './values';

export const reportKinds = { quarter: '季度报告', year: '年度报告', incident: '突发事件报告', request: '请示', other: '其他报告' } as const;
export const quarters = { none: '', '1': '第一季度', '2': '第二季度', '3': '第三季度', '4': '第四季度' } as const;

const schema = z.object({
  title: requiredText('报告名称', 120),
  reportKind: keysOf(reportKinds).default('quarter'),
  year: text(4),
  quarter: keysOf(quarters).default('none'),
  sentOn: date(),
  channel: keysOf(channels).default('none'),
  recipient: text(100),
  sender: nameValue(),
  content: longText(),
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
    sentOn: { input: 'date', label: '报送日期' },
    channel: { input: 'choice', label: '报送方式', options: channels },
    recipient: { input: 'text', label: '接收单位和接收人' },
    sender: { input: 'name', to: 'person', label: '报送人' },
    content: { input: 'longText', label: '内容' },
  },
  sections: [
    { title: '报告', fields: ['reportKind', 'title', 'year', 'quarter', 'content'] },
    { title: '报送', fields: ['sentOn', 'channel', 'recipient', 'sender'] },
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
    return found;
  },
  dayOf: (r) => r.sentOn,
});
