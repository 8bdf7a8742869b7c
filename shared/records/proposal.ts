import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, listOf, longText, nameValue, reference, requiredDate, requiredText, text } from './values';

export const proposalCategories = {
  union: '工会工作', safety: '劳动保护', wages: '工资福利', canteen: '生活后勤', training: '培训发展', democracy: '民主管理', other: '其他',
} as const;
export const proposalDecisions = { pending: '待审查', accepted: '立案', merged: '并案', declined: '不立案' } as const;
export const satisfactions = { none: '未反馈', satisfied: '满意', fair: '基本满意', unsatisfied: '不满意' } as const;

const seconder = z.object({ who: nameValue() });

const schema = z.object({
  number: text(40),
  title: requiredText('案由', 120),
  proposer: nameValue(),
  seconders: listOf(seconder, 200),
  submittedOn: requiredDate('提出日期'),
  meeting: reference(),
  category: keysOf(proposalCategories).default('union'),
  content: requiredText('内容和建议', 10_000),
  decision: keysOf(proposalDecisions).default('pending'),
  decidedOn: date(),
  reason: text(500),
  handler: text(100),
  dueOn: date(),
  answer: longText(),
  answeredOn: date(),
  satisfaction: keysOf(satisfactions).default('none'),
  ratedOn: date(),
  againAnswer: longText(),
  againAnsweredOn: date(),
  againSatisfaction: keysOf(satisfactions).default('none'),
  closedOn: date(),
});

export type Proposal = z.infer<typeof schema>;

/** A proposal of members, decided on, answered, and rated by who made it. */
export const proposal = defineKind({
  kind: 'proposal',
  label: '建议案',
  hint: '还没有建议案。会员（代表）提出的建议登记后，可以跟踪立案、答复和满意不满意。',
  schema,
  fields: {
    number: { input: 'text', label: '编号' },
    title: { input: 'text', label: '案由', required: true, wide: true },
    proposer: { input: 'name', to: 'person', label: '提出人' },
    seconders: { input: 'list', label: '附议人', item: '名附议人', fields: { who: { input: 'name', to: 'person', label: '姓名' } } },
    submittedOn: { input: 'date', label: '提出日期', required: true },
    meeting: { input: 'reference', to: 'meeting', label: '提交的会议' },
    category: { input: 'choice', label: '类别', options: proposalCategories },
    content: { input: 'longText', label: '内容和建议', required: true },
    decision: { input: 'choice', label: '审查结果', options: proposalDecisions },
    decidedOn: { input: 'date', label: '审查日期' },
    reason: { input: 'text', label: '理由', wide: true, help: '不立案的要写明理由' },
    handler: { input: 'text', label: '承办部门或人员' },
    dueOn: { input: 'date', label: '办理期限' },
    answer: { input: 'longText', label: '答复' },
    answeredOn: { input: 'date', label: '答复日期' },
    satisfaction: { input: 'choice', label: '提出人意见', options: satisfactions },
    ratedOn: { input: 'date', label: '反馈日期' },
    againAnswer: { input: 'longText', label: '重新办理后的答复', help: '提出人不满意的，重新办理后再答复' },
    againAnsweredOn: { input: 'date', label: '再次答复日期' },
    againSatisfaction: { input: 'choice', label: '提出人再次意见', options: satisfactions },
    closedOn: { input: 'date', label: '办结日期' },
  },
  sections: [
    { title: '建议案', fields: ['number', 'title', 'proposer', 'submittedOn', 'meeting', 'category', 'content', 'seconders'] },
    { title: '审查和交办', fields: ['decision', 'decidedOn', 'reason', 'handler', 'dueOn'] },
    { title: '答复和反馈', fields: ['answer', 'answeredOn', 'satisfaction', 'ratedOn'] },
    { title: '重新办理', fields: ['againAnswer', 'againAnsweredOn', 'againSatisfaction', 'closedOn'] },
  ],
  columns: ['number', 'title', 'proposer', 'submittedOn', 'decision', 'handler', 'answeredOn', 'satisfaction'],
  blank: (today) => ({ ...schema.parse({ title: '？', content: '？', submittedOn: today }), title: '', content: '' }),
  summary: (r) => `${r.title}（${r.submittedOn}）`,
  searchText: (r) => [r.title, r.proposer.name, r.number, r.handler],
  problems(r) {
    const found: FieldProblem[] = [
      ...orderProblems(r, [['submittedOn', '提出'], ['decidedOn', '审查'], ['answeredOn', '答复'], ['ratedOn', '反馈'], ['againAnsweredOn', '再次答复'], ['closedOn', '办结']]),
    ];
    if (r.decision === 'declined' && r.reason.trim() === '') found.push({ path: 'reason', message: '不立案的，请写明理由' });
    if (r.closedOn !== null && r.satisfaction === 'unsatisfied' && r.againAnsweredOn === null) {
      found.push({ path: 'closedOn', message: '提出人不满意，要重新办理并填写再次答复日期后才能办结' });
    }
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['submittedOn', 'decidedOn', 'answeredOn', 'ratedOn', 'againAnsweredOn', 'closedOn'], today);
    if (r.decision !== 'pending' && r.decidedOn === null) found.push({ path: 'decidedOn', message: '已有审查结果，请补填审查日期' });
    return found;
  },
  dayOf: (r) => r.submittedOn,
});
