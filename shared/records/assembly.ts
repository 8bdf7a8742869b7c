import { z } from 'zod';
import { defineKind } from './kind';
import { orderProblems, yearProblems } from './order';
import { count, date, keysOf, listOf, longText, reference, requiredText, text, texts } from './values';

/** What is done for an assembly and after it, in its order. Days are counted from the day of the assembly. */
export const assemblySteps = {
  request: '书面请示上一级工会', opinions: '收集会员意见', candidates: '候选人酝酿和公示', proposals: '征集建议案', drafts: '会议文件定稿、送代表征求意见', notice: '发出会议通知和文件',
  print: '打印全套文书', rehearsal: '会务演练', held: '召开大会', minutes: '印发纪要', report: '向上一级工会报告结果', publish: '公布决议和选举结果', file: '材料归档',
} as const;

const step = z.object({ step: keysOf(assemblySteps).default('opinions'), dueOn: date(), doneOn: date() });
const copy = z.object({ document: requiredText('文书', 60), copies: count(2000) });

const schema = z.object({
  year: requiredText('年度', 4),
  meeting: reference(),
  delegation: reference(),
  evaluation: reference(),
  plan: reference(),
  steps: listOf(step, 40),
  leaveBy: date(),
  notes: text(300),
  guests: texts(30),
  workReport: longText(),
  shortcomings: longText(5000),
  nextYear: longText(10_000),
  decided: longText(5000),
  requestNumber: text(60),
  requestedOn: date(),
  approvedOn: date(),
  approvalNumber: text(60),
  copies: listOf(copy, 60),
});

export type Assembly = z.infer<typeof schema>;
export type AssemblyStep = keyof typeof assemblySteps;

/** How an assembly is prepared: what is told beside the meeting itself, and how far the preparations have come. */
export const assembly = defineKind({
  kind: 'assembly',
  label: '大会筹备',
  hint: '还没有大会筹备。从“开一次年会”开始，程序会倒排时间、备齐文书，开完会把结果写回台账。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '报告哪一年的工作，四位数字，如2026' },
    meeting: { input: 'reference', to: 'meeting', label: '大会' },
    delegation: { input: 'reference', to: 'delegation', label: '会员代表', help: '开会员代表大会的选' },
    evaluation: { input: 'reference', to: 'evaluation', label: '民主评议', help: '在大会上评议或通报评议结果的选' },
    plan: { input: 'reference', to: 'annualPlan', label: '年度重点工作方案', help: '交大会表决的选' },
    steps: {
      input: 'list', label: '筹备进度', item: '个步骤',
      fields: { step: { input: 'choice', label: '步骤', options: assemblySteps }, dueOn: { input: 'date', label: '自定期限', help: '留空按会期倒排' }, doneOn: { input: 'date', label: '完成日期' } },
    },
    leaveBy: { input: 'date', label: '请假截止日期' },
    notes: { input: 'text', label: '会务提示', wide: true, help: '印在会议通知里，如：请提前15分钟签到' },
    guests: { input: 'texts', label: '来宾', item: '名来宾' },
    workReport: { input: 'longText', label: '工作报告：过去一年工作', help: '可用“按台账起草”写出初稿再改' },
    shortcomings: { input: 'longText', label: '工作报告：存在的不足' },
    nextYear: { input: 'longText', label: '工作报告：下一年工作安排' },
    decided: { input: 'longText', label: '决议中的评价和要求', help: '大会认为……大会要求……' },
    requestNumber: { input: 'text', label: '请示文号' },
    requestedOn: { input: 'date', label: '请示日期' },
    approvedOn: { input: 'date', label: '批复日期' },
    approvalNumber: { input: 'text', label: '批复文号' },
    copies: { input: 'list', label: '文书份数', item: '种文书', help: '没有列出的按默认份数', fields: { document: { input: 'text', label: '文书', required: true }, copies: { input: 'count', label: '份数' } } },
  },
  sections: [
    { title: '大会', fields: ['year', 'meeting', 'delegation', 'evaluation', 'plan', 'leaveBy', 'notes', 'guests'] },
    { title: '工作报告', fields: ['workReport', 'shortcomings', 'nextYear'] },
    { title: '决议', fields: ['decided'] },
    { title: '请示和批复', fields: ['requestNumber', 'requestedOn', 'approvedOn', 'approvalNumber'] },
    { title: '筹备进度', fields: ['steps'] },
    { title: '份数', fields: ['copies'] },
  ],
  columns: ['year', 'meeting', 'delegation', 'requestedOn', 'approvedOn'],
  blank: (today) => schema.parse({ year: today.slice(0, 4) }),
  summary: (r) => `${r.year}年度大会筹备`,
  searchText: (r) => [`${r.year}年度大会筹备`],
  problems: (r) => [...yearProblems(r.year), ...orderProblems(r, [['requestedOn', '请示'], ['approvedOn', '批复']])],
  dayOf: (r) => r.requestedOn,
});
