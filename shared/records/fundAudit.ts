import { z } from 'zod';
import { dateWords } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, listOf, longText, nameValue, requiredDate, text, texts } from './values';

export const auditOpinions = { none: '', true: '真实、合规', partly: '基本真实、合规，有问题需要整改', not: '存在违规问题，须整改后复审' } as const;

const finding = z.object({ issue: text(300), asked: text(300), fixedOn: date() });
const reviewer = z.object({ who: nameValue() });

const schema = z.object({
  from: requiredDate('审查期间开始'),
  to: requiredDate('审查期间结束'),
  reviewedOn: requiredDate('审查日期'),
  head: nameValue(),
  reviewers: listOf(reviewer, 30),
  vouchersSeen: count(),
  listsSeen: count(),
  activitiesSeen: count(),
  opinion: keysOf(auditOpinions).default('none'),
  findings: listOf(finding, 100),
  earlier: longText(3000),
  suggestions: texts(30),
  reportedOn: date(),
});

export type FundAudit = z.infer<typeof schema>;

/** The audit committee's look at the union's money over a period, and what came of it (《工会法》第45条). */
export const fundAudit = defineKind({
  kind: 'fundAudit',
  label: '经费审查',
  hint: '还没有经费审查记录。经审会每年审查收支，记下看了什么、发现什么、怎样整改，审查报告就能打印。',
  schema,
  fields: {
    from: { input: 'date', label: '审查期间开始', required: true },
    to: { input: 'date', label: '审查期间结束', required: true },
    reviewedOn: { input: 'date', label: '审查日期', required: true },
    head: { input: 'name', to: 'person', label: '经审会主任（审查人）' },
    reviewers: { input: 'list', label: '参加审查的委员', item: '名委员', fields: { who: { input: 'name', to: 'person', label: '姓名' } } },
    vouchersSeen: { input: 'count', label: '查看凭证张数' },
    listsSeen: { input: 'count', label: '查看发放签收表份数' },
    activitiesSeen: { input: 'count', label: '抽查活动次数' },
    opinion: { input: 'choice', label: '审查意见', options: auditOpinions },
    findings: {
      input: 'list', label: '发现的问题', item: '个问题',
      fields: { issue: { input: 'text', label: '问题', wide: true }, asked: { input: 'text', label: '整改要求' }, fixedOn: { input: 'date', label: '整改完成日期' } },
    },
    earlier: { input: 'longText', label: '上次审查问题的整改情况' },
    suggestions: { input: 'texts', label: '建议', item: '条建议' },
    reportedOn: { input: 'date', label: '向大会报告日期' },
  },
  sections: [
    { title: '审查', fields: ['from', 'to', 'reviewedOn', 'head', 'reviewers', 'vouchersSeen', 'listsSeen', 'activitiesSeen'] },
    { title: '意见', fields: ['opinion', 'findings', 'earlier', 'suggestions', 'reportedOn'] },
  ],
  columns: ['reviewedOn', 'from', 'to', 'head', 'opinion', 'reportedOn'],
  blank: (today) => schema.parse({ from: `${Number(today.slice(0, 4)) - 1}-01-01`, to: `${Number(today.slice(0, 4)) - 1}-12-31`, reviewedOn: today }),
  summary: (r) => `${dateWords(r.from)}至${dateWords(r.to)}经费审查`,
  searchText: (r) => ['经费审查', r.head.name],
  problems: (r): FieldProblem[] => orderProblems(r, [['from', '审查期间开始'], ['to', '审查期间结束'], ['reviewedOn', '审查']]),
  warnings: (r, today) => futureWarnings(r, ['reviewedOn', 'reportedOn'], today),
  dayOf: (r) => r.reviewedOn,
});
