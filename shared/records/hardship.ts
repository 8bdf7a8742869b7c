import { z } from 'zod';
import { addMonths, type PlainDate } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { amount, count, date, keysOf, listOf, longText, nameValue, requiredDate, requiredName, text } from './values';

export const hardshipLevels = { deep: '深度困难', relative: '相对困难', accident: '意外致困' } as const;
export const hardshipCauses = {
  illness: '本人或家人患病', disability: '残疾', schooling: '子女上学', accident: '意外伤害', disaster: '灾害',
  unemployment: '失业', other: '其他',
} as const;
export const helpKinds = { living: '生活', job: '就业', education: '子女教育', medical: '就医', other: '其他' } as const;

const relative = z.object({ name: text(60), relation: text(20), age: count(150), work: text(100), health: text(200) });
const visit = z.object({ visitedOn: date(), visitor: nameValue(), note: longText(2000) });
const given = z.object({ givenOn: date(), helpKind: keysOf(helpKinds).default('living'), content: text(300), amount: amount(), source: text(100) });

const schema = z.object({
  who: requiredName('困难职工姓名'),
  level: keysOf(hardshipLevels).default('relative'),
  cause: keysOf(hardshipCauses).default('illness'),
  causeNote: longText(2000),
  appliedOn: requiredDate('申请日期'),
  approvedOn: date(),
  household: count(50),
  family: listOf(relative, 50),
  income: amount(),
  expenses: amount(),
  standard: amount(),
  visits: listOf(visit, 200),
  help: listOf(given, 500),
  reportedOn: date(),
  coordination: longText(2000),
  reviewedOn: date(),
  exitedOn: date(),
  exitReason: text(300),
});

export type Hardship = z.infer<typeof schema>;

/** The file of a worker in hardship: the family, what comes in, visits, help, and how it ended. */
export const hardship = defineKind({
  kind: 'hardship',
  label: '困难职工档案',
  confidential: true,
  hint: '还没有困难职工档案。有职工申请帮扶时建一份，记清家庭情况、走访和帮扶。',
  schema,
  fields: {
    who: { input: 'name', to: 'person', label: '困难职工', required: true, aliases: ['姓名', '职工姓名'] },
    level: { input: 'choice', label: '困难类别', options: hardshipLevels },
    cause: { input: 'choice', label: '致困原因', options: hardshipCauses },
    causeNote: { input: 'longText', label: '困难情况', privacy: 'sensitive' },
    appliedOn: { input: 'date', label: '申请日期', required: true },
    approvedOn: { input: 'date', label: '审定（建档）日期' },
    household: { input: 'count', label: '家庭人口' },
    family: {
      input: 'list',
      label: '家庭成员',
      item: '名家庭成员',
      privacy: 'sensitive',
      fields: {
        name: { input: 'text', label: '姓名' },
        relation: { input: 'text', label: '关系' },
        age: { input: 'count', label: '年龄' },
        work: { input: 'text', label: '工作或学习单位' },
        health: { input: 'text', label: '健康状况' },
      },
    },
    income: { input: 'amount', label: '家庭年收入', privacy: 'sensitive' },
    expenses: { input: 'amount', label: '年刚性支出', privacy: 'sensitive', help: '看病、上学等非花不可的钱' },
    standard: { input: 'amount', label: '当地低保标准（每月）' },
    visits: {
      input: 'list',
      label: '走访',
      item: '次走访',
      fields: {
        visitedOn: { input: 'date', label: '走访日期' },
        visitor: { input: 'name', to: 'person', label: '走访人' },
        note: { input: 'longText', label: '情况' },
      },
    },
    help: {
      input: 'list',
      label: '帮扶',
      item: '次帮扶',
      fields: {
        givenOn: { input: 'date', label: '帮扶日期' },
        helpKind: { input: 'choice', label: '帮扶类别', options: helpKinds },
        content: { input: 'text', label: '内容' },
        amount: { input: 'amount', label: '金额' },
        source: { input: 'text', label: '资金来源' },
      },
    },
    reportedOn: { input: 'date', label: '报告上级工会日期' },
    coordination: { input: 'longText', label: '协调情况' },
    reviewedOn: { input: 'date', label: '最近复核日期' },
    exitedOn: { input: 'date', label: '退出（脱困）日期' },
    exitReason: { input: 'text', label: '退出原因' },
  },
  sections: [
    { title: '档案', fields: ['who', 'level', 'cause', 'appliedOn', 'approvedOn', 'reviewedOn', 'causeNote'] },
    { title: '家庭', fields: ['household', 'income', 'expenses', 'standard', 'family'] },
    { title: '走访和帮扶', fields: ['visits', 'help', 'coordination', 'reportedOn'] },
    { title: '退出', fields: ['exitedOn', 'exitReason'] },
  ],
  columns: ['who', 'level', 'appliedOn', 'approvedOn', 'household', 'reviewedOn', 'reportedOn', 'exitedOn'],
  blank: (today) => ({ ...schema.parse({ who: { person: '', name: '？' }, appliedOn: today }), who: { person: '', name: '' } }),
  summary: (r) => `${r.who.name}（${hardshipLevels[r.level]}）`,
  searchText: (r) => [r.who.name],
  problems: (r) => [
    ...orderProblems(r, [['appliedOn', '申请'], ['approvedOn', '审定'], ['exitedOn', '退出']]),
    ...orderProblems(r, [['appliedOn', '申请'], ['reviewedOn', '最近复核']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['appliedOn', 'approvedOn', 'reviewedOn', 'exitedOn'], today);
    if (r.exitedOn !== null) return found;
    if (today > staleOn(r)) found.push({ path: 'reviewedOn', message: '一年多没有走访、帮扶或复核，请核实情况；已经脱困的请填写退出日期' });
    if (!r.help.some((h) => h.givenOn !== null) && today > addMonths(r.approvedOn ?? r.appliedOn, 3)) {
      found.push({ path: 'help', message: '建档三个月还没有帮扶记录' });
    }
    return found;
  },
  dayOf: (r) => r.appliedOn,
});

/**
 * What a member of the household has to live on, in 分 a month: income less expenses of the year, by twelve, by heads;
 * cut to whole 分, never below 0. Expenses that are not given count as none; null where income or heads are not known.
 */
export function perCapita(record: Pick<Hardship, 'income' | 'expenses' | 'household'>): number | null {
  const { income, expenses, household } = record;
  if (income === null || household === null || household === 0) return null;
  const left = Math.max(0, income - (expenses ?? 0));
  const parts = 12 * household;
  return (left - (left % parts)) / parts;
}

/** The day until which a file counts as fresh: 12 months after the newest of application, visits, help and review. */
export function staleOn(record: Pick<Hardship, 'appliedOn' | 'visits' | 'help' | 'reviewedOn'>): PlainDate {
  const days = [record.appliedOn, record.reviewedOn, ...record.visits.map((v) => v.visitedOn), ...record.help.map((h) => h.givenOn)];
  const newest = days.reduce<PlainDate>((last, day) => (day !== null && day > last ? day : last), record.appliedOn);
  return addMonths(newest, 12);
}
