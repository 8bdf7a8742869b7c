import { z } from 'zod';
import { defineKind } from './kind';
import { ballotFieldProblems, candidateProblems, candidateWarnings } from './electionChecks';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, listOf, nameValue, reference, requiredText, text, texts, yesNo } from './values';

/** What is elected, by one ballot paper each. */
export const electionBodies = {
  committee: '工会委员会委员', audit: '经费审查委员会委员', women: '女职工委员会委员', chair: '工会主席', 'vice-chair': '工会副主席',
  'audit-head': '经费审查委员会主任', 'women-head': '女职工委员会主任', delegates: '会员代表',
} as const;
export const electionWays = { surplus: '差额选举', equal: '等额选举' } as const;

/** What keeps somebody from being a candidate for some posts (rules ORG-2, ORG-3, EL-2, EL-18). */
export const electionBars = {
  none: '无', relative: '单位主要负责人的近亲属', legal: '单位法定代表人', manager: '分管劳动、工资、人事的负责人', finance: '财务负责人或管钱管物人员', officer: '工会主席、副主席', retained: '保留会籍',
} as const;
export const scrutineerRoles = { head: '总监票人', scrutineer: '监票人', counter: '计票人' } as const;
export const roundKinds = { first: '第一次投票', again: '另行选举', runoff: '再次投票（得票相等）' } as const;

const candidate = z.object({ who: nameValue(), bar: keysOf(electionBars).default('none'), place: count(500), note: text(200) });
const scrutineer = z.object({ who: nameValue(), role: keysOf(scrutineerRoles).default('scrutineer') });
const line = z.object({ name: text(60), yes: count(), no: count(), abstain: count(), writtenIn: yesNo() });
const round = z.object({
  kind: keysOf(roundKinds).default('first'),
  seats: count(500),
  names: texts(500),
  issued: count(),
  returned: count(),
  spoiled: count(),
  firstPass: text(200_000),
  secondPass: text(200_000),
  results: listOf(line, 600),
});

const schema = z.object({
  title: requiredText('选举名称', 120),
  body: keysOf(electionBodies).default('committee'),
  meeting: reference(),
  unit: reference(),
  heldOn: date(),
  seats: count(500),
  way: keysOf(electionWays).default('surplus'),
  all: count(),
  present: count(),
  candidates: listOf(candidate, 500),
  publishedOn: date(),
  scrutineers: listOf(scrutineer, 60),
  rounds: listOf(round, 20),
  reportedOn: date(),
  approvedOn: date(),
  approvalNumber: text(60),
  term: reference(),
});

export type Election = z.infer<typeof schema>;
export type ElectionRound = Election['rounds'][number];
export type ElectionBody = Election['body'];

const candidateFields = {
  who: { input: 'name', to: 'person', label: '姓名' },
  bar: { input: 'choice', label: '不宜担任的情形', options: electionBars, help: '按实际情况选；不能担任的会指出来' },
  place: { input: 'count', label: '排列序号', help: '留空按姓氏笔画排列' },
  note: { input: 'text', label: '简要情况' },
} as const;

const roundFields = {
  kind: { input: 'choice', label: '投票', options: roundKinds },
  seats: { input: 'count', label: '应选人数' },
  names: { input: 'texts', label: '选票上的候选人', item: '名候选人', help: '按选票顺序；留空为全部候选人' },
  issued: { input: 'count', label: '发出选票' },
  returned: { input: 'count', label: '收回选票' },
  spoiled: { input: 'count', label: '废票' },
  firstPass: { input: 'text', label: '初次录入', help: '在上面的“计票”里录入' },
  secondPass: { input: 'text', label: '复核录入' },
  results: {
    input: 'list', label: '得票', item: '人得票',
    fields: { name: { input: 'text', label: '姓名' }, yes: { input: 'count', label: '赞成' }, no: { input: 'count', label: '不赞成' }, abstain: { input: 'count', label: '弃权' }, writtenIn: { input: 'yesNo', label: '另选人' } },
  },
} as const;

/** An election by paper ballots: candidates, scrutineers, each ballot as it was counted, and what followed from it. */
export const election = defineKind({
  kind: 'election',
  label: '选举',
  hint: '还没有选举。换届、补选和选会员代表时在这里登记候选人，开会时计票，结果会写进届次。',
  schema,
  fields: {
    title: { input: 'text', label: '选举名称', required: true, wide: true, help: '如：第四届工会委员会委员选举' },
    body: { input: 'choice', label: '选举', options: electionBodies },
    meeting: { input: 'reference', to: 'meeting', label: '选举的会议' },
    unit: { input: 'reference', to: 'group', label: '选举单位', help: '选会员代表的填' },
    heldOn: { input: 'date', label: '选举日期', help: '选了会议的不用填' },
    seats: { input: 'count', label: '应选人数' },
    way: { input: 'choice', label: '方式', options: electionWays },
    all: { input: 'count', label: '应到人数', help: '选了会议的，按会议名单计算，不用填' },
    present: { input: 'count', label: '实到人数', help: '选了会议的，按会议名单计算，不用填' },
    candidates: { input: 'list', label: '候选人', item: '名候选人', fields: candidateFields },
    publishedOn: { input: 'date', label: '候选人公示日期' },
    scrutineers: { input: 'list', label: '监票人、计票人', item: '人', fields: { who: { input: 'name', to: 'person', label: '姓名' }, role: { input: 'choice', label: '职责', options: scrutineerRoles } } },
    rounds: { input: 'list', label: '投票和计票', item: '次投票', fields: roundFields },
    reportedOn: { input: 'date', label: '选举结果上报日期' },
    approvedOn: { input: 'date', label: '上级批复日期' },
    approvalNumber: { input: 'text', label: '批复文号' },
    term: { input: 'reference', to: 'term', label: '写入的届次', help: '采用结果时自动填写' },
  },
  sections: [
    { title: '选举', fields: ['title', 'body', 'meeting', 'unit', 'heldOn', 'seats', 'way', 'all', 'present'] },
    { title: '候选人', fields: ['candidates', 'publishedOn'] },
    { title: '监票人和计票人', fields: ['scrutineers'] },
    { title: '投票', fields: ['rounds'] },
    { title: '报批', fields: ['reportedOn', 'approvedOn', 'approvalNumber', 'term'] },
  ],
  columns: ['title', 'body', 'heldOn', 'seats', 'way', 'approvedOn'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, ...r.candidates.map((c) => c.who.name)],
  problems: (r) => [
    ...candidateProblems(r), ...ballotFieldProblems(r),
    ...orderProblems(r, [['publishedOn', '公示'], ['heldOn', '选举'], ['reportedOn', '上报'], ['approvedOn', '批复']]),
  ],
  warnings: (r, today) => [...candidateWarnings(r), ...futureWarnings(r, ['publishedOn', 'heldOn', 'reportedOn', 'approvedOn'], today)],
  dayOf: (r) => r.heldOn ?? r.publishedOn,
});
