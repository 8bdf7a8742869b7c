import { z } from 'zod';
import type { FieldNote } from './field';
import { clauseSubjects, contractSides, fulfilments, representativeSexes } from './contractSubjects';
import { amount, count, date, keysOf, listOf, longText, nameValue, text, yesNo } from './values';

/** The rows of a contract's lists: their schemas and their notes side by side. */
type Notes<S extends z.ZodObject> = Readonly<Record<keyof z.infer<S> & string, FieldNote>>;

const representative = z.object({
  side: keysOf(contractSides).default('union'), who: nameValue(), chief: yesNo(), outsider: yesNo(), sex: keysOf(representativeSexes).default('unknown'),
  age: count(120), unit: text(100), post: text(60), idNumber: text(18), vacantOn: date(), replacedOn: date(),
});
const representativeNotes: Notes<typeof representative> = {
  side: { input: 'choice', label: '哪一方', options: contractSides },
  who: { input: 'name', to: 'person', label: '姓名' },
  chief: { input: 'yesNo', label: '首席代表' },
  outsider: { input: 'yesNo', label: '外部人员', help: '书面委托的本单位以外的专业人员' },
  sex: { input: 'choice', label: '性别', options: representativeSexes },
  age: { input: 'count', label: '年龄' },
  unit: { input: 'text', label: '工作单位' },
  post: { input: 'text', label: '职务' },
  idNumber: { input: 'idNumber', label: '居民身份证号码', privacy: 'sensitive', help: '只用于备案材料' },
  vacantOn: { input: 'date', label: '空缺日期', help: '仍在任的留空' },
  replacedOn: { input: 'date', label: '补选日期' },
};

const session = z.object({
  heldOn: date(), place: text(100), chairSide: keysOf(contractSides).default('union'), recorder: nameValue(), content: longText(),
  unionSigned: yesNo(), employerSigned: yesNo(),
});
const sessionNotes: Notes<typeof session> = {
  heldOn: { input: 'date', label: '会议日期' },
  place: { input: 'text', label: '地点' },
  chairSide: { input: 'choice', label: '由哪一方主持', options: contractSides, help: '双方首席代表轮流主持' },
  recorder: { input: 'name', to: 'person', label: '记录员', help: '双方共同确定，不能是协商代表' },
  content: { input: 'longText', label: '协商情况' },
  unionSigned: { input: 'yesNo', label: '职工方首席代表已签字' },
  employerSigned: { input: 'yesNo', label: '用人单位方首席代表已签字' },
};

const pause = z.object({ from: date(), agreedUntil: date(), resumedOn: date() });
const pauseNotes: Notes<typeof pause> = {
  from: { input: 'date', label: '中止日期' },
  agreedUntil: { input: 'date', label: '约定恢复日期' },
  resumedOn: { input: 'date', label: '实际恢复日期' },
};

const objection = z.object({ objectedOn: date(), opinion: longText(2000), resignedOn: date(), resubmittedOn: date(), receivedOn: date() });
const objectionNotes: Notes<typeof objection> = {
  objectedOn: { input: 'date', label: '提出异议日期' },
  opinion: { input: 'longText', label: '审查意见' },
  resignedOn: { input: 'date', label: '修改后重新签字日期' },
  resubmittedOn: { input: 'date', label: '再次报送日期' },
  receivedOn: { input: 'date', label: '人社部门再次收到日期' },
};

const change = z.object({
  requestedOn: date(), requestedBy: keysOf(contractSides).default('union'), reason: longText(2000), repliedOn: date(), sessionOn: date(), draftedOn: date(),
  congressOn: date(), congressAll: count(), congressPresent: count(), congressYes: count(), signedOn: date(), filedOn: date(), receivedOn: date(), droppedOn: date(),
});
const changeNotes: Notes<typeof change> = {
  requestedOn: { input: 'date', label: '提出变更日期' },
  requestedBy: { input: 'choice', label: '由哪一方提出', options: contractSides },
  reason: { input: 'longText', label: '变更的理由和内容' },
  repliedOn: { input: 'date', label: '对方答复日期' },
  sessionOn: { input: 'date', label: '协商会议日期' },
  draftedOn: { input: 'date', label: '形成草案日期' },
  congressOn: { input: 'date', label: '职代会审议日期' },
  congressAll: { input: 'count', label: '全体人数' },
  congressPresent: { input: 'count', label: '出席人数' },
  congressYes: { input: 'count', label: '同意人数' },
  signedOn: { input: 'date', label: '签字日期' },
  filedOn: { input: 'date', label: '报送日期' },
  receivedOn: { input: 'date', label: '人社部门收到日期' },
  droppedOn: { input: 'date', label: '不再变更日期', help: '没有谈成的填' },
};

const clause = z.object({
  subject: keysOf(clauseSubjects).default('pay'), asked: longText(), offered: longText(), agreed: longText(), lastYear: longText(),
});
const clauseNotes: Notes<typeof clause> = {
  subject: { input: 'choice', label: '协商内容', options: clauseSubjects },
  asked: { input: 'longText', label: '职工方要求' },
  offered: { input: 'longText', label: '用人单位方意见' },
  agreed: { input: 'longText', label: '约定' },
  lastYear: { input: 'longText', label: '上一份合同的约定' },
};

const wage = z.object({
  growthHundredths: count(100_000), averageLastYear: amount(), average: amount(), minimumPost: amount(), overtimeBase: amount(), payday: count(31),
});
const wageNotes: Notes<typeof wage> = {
  growthHundredths: { input: 'count', label: '平均工资增长（万分之几）', help: '增长5.5%写550' },
  averageLastYear: { input: 'amount', label: '上年度月平均工资' },
  average: { input: 'amount', label: '本年度月平均工资' },
  minimumPost: { input: 'amount', label: '最低岗位工资（每月）', help: '不得低于当地最低工资标准' },
  overtimeBase: { input: 'amount', label: '加班工资计发基数' },
  payday: { input: 'count', label: '每月发薪日' },
};

const performance = z.object({
  clause: text(200), checkedOn: date(), evidence: longText(2000), fulfilled: keysOf(fulfilments).default('unknown'), shortfall: longText(2000),
  owner: nameValue(), dueOn: date(), doneOn: date(),
});
const performanceNotes: Notes<typeof performance> = {
  clause: { input: 'text', label: '条款' },
  checkedOn: { input: 'date', label: '检查日期' },
  evidence: { input: 'longText', label: '履行情况和凭据' },
  fulfilled: { input: 'choice', label: '结论', options: fulfilments },
  shortfall: { input: 'longText', label: '存在的问题' },
  owner: { input: 'name', to: 'person', label: '整改责任人' },
  dueOn: { input: 'date', label: '整改期限' },
  doneOn: { input: 'date', label: '完成日期' },
};

const report = z.object({ reportedOn: date(), congress: text(100), note: text(500) });
const reportNotes: Notes<typeof report> = {
  reportedOn: { input: 'date', label: '报告日期' },
  congress: { input: 'text', label: '向谁报告' },
  note: { input: 'text', label: '内容摘要' },
};

/** The schemas of the lists and of the wage figures. */
export const contractRows = {
  representatives: listOf(representative, 40), sessions: listOf(session, 40), pauses: listOf(pause, 10), objections: listOf(objection, 10),
  changes: listOf(change, 10), clauses: listOf(clause, 60), wage: wage.prefault({}), performance: listOf(performance, 200),
  performanceReports: listOf(report, 20),
} as const;

/** Their notes. */
export const contractRowNotes = {
  representatives: { input: 'list', label: '协商代表', item: '名代表', fields: representativeNotes },
  sessions: { input: 'list', label: '协商会议', item: '次会议', fields: sessionNotes },
  pauses: { input: 'list', label: '中止协商', item: '次中止', fields: pauseNotes },
  objections: { input: 'list', label: '审查意见和修改', item: '次异议', fields: objectionNotes },
  changes: { input: 'list', label: '合同期内的变更', item: '次变更', fields: changeNotes },
  clauses: { input: 'list', label: '协商内容', item: '项内容', fields: clauseNotes },
  wage: { input: 'group', label: '工资数字', fields: wageNotes },
  performance: { input: 'list', label: '履行情况检查', item: '项检查', fields: performanceNotes },
  performanceReports: { input: 'list', label: '履行情况报告', item: '次报告', fields: reportNotes },
} as const;
