import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { count, date, keysOf, listOf, nameValue, requiredText, text } from './values';

export const contractKinds = {
  collective: '集体合同', wage: '工资专项集体合同', women: '女职工权益保护专项集体合同',
} as const;
export const contractEnds = { none: '', replaced: '已续订新合同', expired: '期满未续', dissolved: '协商解除' } as const;

const performanceReport = z.object({ reportedOn: date(), congress: text(100), note: text(500) });

const schema = z.object({
  contractKind: keysOf(contractKinds).default('collective'),
  title: requiredText('合同名称', 120),
  number: text(60),
  unionChief: nameValue(),
  employerChief: text(60),
  requestedOn: date(),
  repliedOn: date(),
  congressOn: date(),
  congressAll: count(),
  congressPresent: count(),
  congressYes: count(),
  signedOn: date(),
  filedOn: date(),
  receivedOn: date(),
  objectedOn: date(),
  effectiveOn: date(),
  publishedOn: date(),
  startsOn: date(),
  endsOn: date(),
  ended: keysOf(contractEnds).default('none'),
  endedOn: date(),
  performanceReports: listOf(performanceReport, 20),
  note: text(1000),
});

export type Contract = z.infer<typeof schema>;

/** The dates of the procedure in the order in which they can happen; null ones are skipped. */
const ORDER = [
  ['requestedOn', '提出协商要约'], ['repliedOn', '对方答复'], ['congressOn', '职代会通过'], ['signedOn', '双方签字'],
  ['filedOn', '报送备案'], ['receivedOn', '人社部门收到'], ['effectiveOn', '生效'], ['publishedOn', '公布'],
] as const;

function orderProblems(r: Contract): FieldProblem[] {
  const given = ORDER.filter(([field]) => r[field] !== null);
  return given.flatMap(([field, word], i) => {
    const earlier = given[i - 1];
    if (!earlier || r[field]! >= r[earlier[0]]!) return [];
    return [{ path: field, message: `“${word}”的日期早于“${earlier[1]}”的日期（${r[earlier[0]]}）` }];
  });
}

function congressProblems(r: Contract): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (r.congressAll !== null && r.congressPresent !== null && r.congressPresent > r.congressAll) {
    found.push({ path: 'congressPresent', message: '出席人数多于全体人数' });
  }
  if (r.congressPresent !== null && r.congressYes !== null && r.congressYes > r.congressPresent) {
    found.push({ path: 'congressYes', message: '同意人数多于出席人数' });
  }
  return found;
}

/** A collective, wage or women workers' contract and the dates of its procedure. */
export const contract = defineKind({
  kind: 'contract',
  label: '集体合同',
  schema,
  fields: {
    contractKind: { input: 'choice', label: '合同类别', options: contractKinds },
    title: { input: 'text', label: '合同名称', required: true, wide: true },
    number: { input: 'text', label: '备案编号' },
    unionChief: { input: 'name', to: 'person', label: '职工方首席代表' },
    employerChief: { input: 'text', label: '用人单位方首席代表' },
    requestedOn: { input: 'date', label: '提出协商要约日期' },
    repliedOn: { input: 'date', label: '对方书面答复日期' },
    congressOn: { input: 'date', label: '职代会（职工大会）通过日期' },
    congressAll: { input: 'count', label: '全体代表（职工）人数' },
    congressPresent: { input: 'count', label: '出席人数' },
    congressYes: { input: 'count', label: '同意人数' },
    signedOn: { input: 'date', label: '双方首席代表签字日期' },
    filedOn: { input: 'date', label: '单位报送备案日期' },
    receivedOn: { input: 'date', label: '人社部门收到日期' },
    objectedOn: { input: 'date', label: '人社部门提出异议日期', help: '没有异议的留空' },
    effectiveOn: { input: 'date', label: '实际生效日期', help: '留空则按收到之日起15日届满计算' },
    publishedOn: { input: 'date', label: '向职工公布日期' },
    startsOn: { input: 'date', label: '合同期限开始' },
    endsOn: { input: 'date', label: '合同期限届满' },
    ended: { input: 'choice', label: '终止情况', options: contractEnds },
    endedOn: { input: 'date', label: '终止（解除）日期' },
    performanceReports: {
      input: 'list',
      label: '履行情况报告',
      item: '次报告',
      fields: {
        reportedOn: { input: 'date', label: '报告日期' },
        congress: { input: 'text', label: '向谁报告' },
        note: { input: 'text', label: '内容摘要' },
      },
    },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '合同', fields: ['contractKind', 'title', 'startsOn', 'endsOn', 'unionChief', 'employerChief'] },
    { title: '协商和通过', fields: ['requestedOn', 'repliedOn', 'congressOn', 'congressAll', 'congressPresent', 'congressYes'] },
    { title: '签订和备案', fields: ['signedOn', 'filedOn', 'number', 'receivedOn', 'objectedOn', 'effectiveOn', 'publishedOn'] },
    { title: '履行和终止', fields: ['performanceReports', 'ended', 'endedOn', 'note'] },
  ],
  columns: ['title', 'contractKind', 'signedOn', 'startsOn', 'endsOn', 'ended'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, r.number, contractKinds[r.contractKind]],
  problems(r) {
    const found = [...orderProblems(r), ...congressProblems(r)];
    if (r.startsOn && r.endsOn && r.endsOn <= r.startsOn) {
      found.push({ path: 'endsOn', message: '届满日期应晚于开始日期' });
    }
    if (r.ended === 'dissolved' && r.endedOn === null) found.push({ path: 'endedOn', message: '协商解除的，请填写解除日期' });
    return found;
  },
  warnings(r) {
    const { congressAll: all, congressPresent: present, congressYes: yes } = r;
    const found: FieldProblem[] = [];
    // 《集体合同规定》第36条、《北京市集体合同条例》第38条
    if (all !== null && present !== null && present * 3 < all * 2) {
      found.push({ path: 'congressPresent', message: '出席人数不足全体的三分之二，表决不成立' });
    }
    if (all !== null && yes !== null && yes * 2 < all) {
      found.push({ path: 'congressYes', message: '同意人数不足全体的半数，草案未获通过' });
    }
    return found;
  },
  dayOf: (r) => r.startsOn ?? r.signedOn ?? r.requestedOn,
});
