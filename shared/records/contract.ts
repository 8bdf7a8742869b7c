import { z } from 'zod';
import { contractRowNotes, contractRows } from './contractRows';
import { contractEnds, contractKinds, contractSides } from './contractSubjects';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { count, date, keysOf, nameValue, requiredText, text, yesNo } from './values';

const schema = z.object({
  contractKind: keysOf(contractKinds).default('collective'),
  title: requiredText('合同名称', 120),
  number: text(60),
  unionChief: nameValue(),
  employerChief: text(60),
  requestedOn: date(),
  requestedBy: keysOf(contractSides).default('union'),
  repliedOn: date(),
  replyRefused: yesNo(),
  mediationOn: date(),
  mediationEndedOn: date(),
  representativesPublishedOn: date(),
  representatives: contractRows.representatives,
  firstSessionOn: date(),
  materialsBy: date(),
  materialsOn: date(),
  draftBy: date(),
  sessions: contractRows.sessions,
  pauses: contractRows.pauses,
  clauses: contractRows.clauses,
  wage: contractRows.wage,
  draftedOn: date(),
  congressOn: date(),
  congressAll: count(),
  congressPresent: count(),
  congressYes: count(),
  signedOn: date(),
  filingOffice: text(100),
  filedOn: date(),
  receivedOn: date(),
  objectedOn: date(),
  objections: contractRows.objections,
  effectiveOn: date(),
  publishedOn: date(),
  startsOn: date(),
  endsOn: date(),
  ended: keysOf(contractEnds).default('none'),
  endedOn: date(),
  endedFiledOn: date(),
  renewalRequestedOn: date(),
  changes: contractRows.changes,
  performance: contractRows.performance,
  performanceReports: contractRows.performanceReports,
  note: text(1000),
});

export type Contract = z.infer<typeof schema>;

/** The dates of the procedure in the order in which they can happen; null ones are skipped. */
const ORDER = [
  ['requestedOn', '提出协商要约'], ['repliedOn', '对方答复'], ['draftedOn', '形成草案'], ['congressOn', '职代会通过'], ['signedOn', '双方签字'],
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

/** The dates within the rows of the lists, in the order in which they can happen. */
function rowProblems(r: Contract): FieldProblem[] {
  const found: FieldProblem[] = [];
  const ordered = (at: string, days: readonly (readonly [field: string, day: string | null])[]) => {
    const given = days.filter(([, day]) => day !== null);
    given.forEach(([field, day], i) => {
      const earlier = given[i - 1];
      if (earlier && day! < earlier[1]!) found.push({ path: `${at}.${field}`, message: `日期早于前一步的${earlier[1]}` });
    });
  };
  r.pauses.forEach((p, i) => {
    ordered(`pauses.${i}`, [['from', p.from], ['resumedOn', p.resumedOn]]);
    ordered(`pauses.${i}`, [['from', p.from], ['agreedUntil', p.agreedUntil]]);
  });
  r.objections.forEach((o, i) => ordered(`objections.${i}`, [['objectedOn', o.objectedOn], ['resignedOn', o.resignedOn], ['resubmittedOn', o.resubmittedOn], ['receivedOn', o.receivedOn]]));
  r.changes.forEach((c, i) => ordered(`changes.${i}`, [
    ['requestedOn', c.requestedOn], ['repliedOn', c.repliedOn], ['sessionOn', c.sessionOn], ['draftedOn', c.draftedOn], ['congressOn', c.congressOn],
    ['signedOn', c.signedOn], ['filedOn', c.filedOn], ['receivedOn', c.receivedOn],
  ]));
  r.representatives.forEach((x, i) => ordered(`representatives.${i}`, [['vacantOn', x.vacantOn], ['replacedOn', x.replacedOn]]));
  return found;
}

/** A collective, wage or women workers' contract and the dates of its procedure. */
export const contract = defineKind({
  kind: 'contract',
  label: '集体合同',
  hint: '还没有合同。登记现行合同后，程序会提醒续订、备案和公布的期限。',
  schema,
  fields: {
    contractKind: { input: 'choice', label: '合同类别', options: contractKinds },
    title: { input: 'text', label: '合同名称', required: true, wide: true },
    number: { input: 'text', label: '备案编号' },
    unionChief: { input: 'name', to: 'person', label: '职工方首席代表' },
    employerChief: { input: 'text', label: '用人单位方首席代表' },
    requestedOn: { input: 'date', label: '提出协商要约日期', help: '写对方收到之日，答复期限从次日起算' },
    requestedBy: { input: 'choice', label: '由哪一方提出', options: contractSides },
    repliedOn: { input: 'date', label: '对方书面答复日期' },
    replyRefused: { input: 'yesNo', label: '对方拒绝协商' },
    mediationOn: { input: 'date', label: '人社部门受理协调日期', help: '没有申请协调的留空' },
    mediationEndedOn: { input: 'date', label: '协调处理结束日期' },
    representativesPublishedOn: { input: 'date', label: '公布协商代表名单日期' },
    representatives: contractRowNotes.representatives,
    firstSessionOn: { input: 'date', label: '约定首次协商日期' },
    materialsBy: { input: 'date', label: '约定提供资料日期', help: '工资协商的，最迟在协商开始前5日' },
    materialsOn: { input: 'date', label: '提供资料日期' },
    draftBy: { input: 'date', label: '约定形成草案日期', help: '没有约定的留空' },
    sessions: contractRowNotes.sessions,
    pauses: contractRowNotes.pauses,
    clauses: contractRowNotes.clauses,
    wage: contractRowNotes.wage,
    draftedOn: { input: 'date', label: '形成草案日期', help: '双方首席代表在草案上签字' },
    congressOn: { input: 'date', label: '职代会（职工大会）通过日期' },
    congressAll: { input: 'count', label: '全体代表（职工）人数' },
    congressPresent: { input: 'count', label: '出席人数' },
    congressYes: { input: 'count', label: '同意人数' },
    signedOn: { input: 'date', label: '双方首席代表签字日期' },
    filingOffice: { input: 'text', label: '报送的人社部门', help: '印在报送审查说明上，如：某某区人力资源和社会保障局' },
    filedOn: { input: 'date', label: '单位报送备案日期' },
    receivedOn: { input: 'date', label: '人社部门收到日期' },
    objectedOn: { input: 'date', label: '人社部门提出异议日期', help: '没有异议的留空' },
    objections: contractRowNotes.objections,
    effectiveOn: { input: 'date', label: '实际生效日期', help: '留空则按收到之日起15日届满计算' },
    publishedOn: { input: 'date', label: '向职工公布日期' },
    startsOn: { input: 'date', label: '合同期限开始' },
    endsOn: { input: 'date', label: '合同期限届满' },
    ended: { input: 'choice', label: '终止情况', options: contractEnds },
    endedOn: { input: 'date', label: '终止（解除）日期' },
    endedFiledOn: { input: 'date', label: '解除、终止备案日期' },
    renewalRequestedOn: { input: 'date', label: '提出续订日期' },
    changes: contractRowNotes.changes,
    performance: contractRowNotes.performance,
    performanceReports: contractRowNotes.performanceReports,
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '合同', fields: ['contractKind', 'title', 'startsOn', 'endsOn', 'unionChief', 'employerChief'] },
    { title: '要约和答复', fields: ['requestedOn', 'requestedBy', 'repliedOn', 'replyRefused', 'mediationOn', 'mediationEndedOn'] },
    { title: '协商代表', fields: ['representativesPublishedOn', 'representatives'] },
    { title: '协商', fields: ['firstSessionOn', 'materialsBy', 'materialsOn', 'draftBy', 'sessions', 'pauses'] },
    { title: '协商内容', fields: ['clauses', 'wage'] },
    { title: '草案和审议', fields: ['draftedOn', 'congressOn', 'congressAll', 'congressPresent', 'congressYes'] },
    { title: '签订和备案', fields: ['signedOn', 'filingOffice', 'filedOn', 'number', 'receivedOn', 'objectedOn', 'objections', 'effectiveOn', 'publishedOn'] },
    { title: '履行和变更', fields: ['performance', 'performanceReports', 'changes'] },
    { title: '续订和终止', fields: ['renewalRequestedOn', 'ended', 'endedOn', 'endedFiledOn', 'note'] },
  ],
  columns: ['title', 'contractKind', 'signedOn', 'startsOn', 'endsOn', 'ended'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, r.number, contractKinds[r.contractKind]],
  problems(r) {
    const found = [...orderProblems(r), ...congressProblems(r), ...rowProblems(r)];
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
