import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { countedDuty, type CountedDuty } from './counted';
import type { Evidence } from './duty';
import { ASSEMBLIES, heldMeetings, proofs } from './evidence';
import { staffFrom } from './staff';
import { beijingUnion, letter } from './sources';
import type { AgendaItem } from '../records';

type Topic = AgendaItem['topic'];

/** Meetings at which an item was passed. Older records without a topic are known by the words of the item. */
function passedAt(topics: readonly Topic[], words: RegExp) {
  return (meeting: { readonly agenda: readonly AgendaItem[] }): boolean =>
    meeting.agenda.some((a) => (topics.includes(a.topic) || (a.topic === 'general' && words.test(a.title))) && a.outcome === 'passed');
}

const assembliesWith = (topics: readonly Topic[], words: RegExp) => (ledger: Ledger, today: PlainDate): readonly Evidence[] =>
  heldMeetings(ledger, ASSEMBLIES, today, passedAt(topics, words));

const assembly = { every: 'year', unit: '次', nextKind: 'meeting', nextLabel: '安排大会', preset: { meetingType: 'member-assembly' } } as const;

/** Duties that ask for a number of times in a period. */
const rows: readonly CountedDuty[] = [
  {
    id: 'S-0.2', title: '年度工作总结', chapter: 'goal', clause: '一：经过努力，做到工会组织有形覆盖、工会工作有效覆盖，职工遇到困难想得起、找得着、靠得住（以每年一份工作总结为凭）',
    source: letter('一'), actor: 'GU', every: 'year', times: 1, unit: '份', what: '年度工作总结',
    evidence: (ledger) => proofs(ledger, 'report', (r) => r.sentOn, (r) => r.reportKind === 'year'),
    nextKind: 'report', nextLabel: '写年度总结', preset: { reportKind: 'year' },
  },
  {
    id: 'S-1.2', title: '基础数据动态管理', chapter: 'know', clause: '二（一）：职工和会员的基础数据随时更新（每季度至少核对一次，入职、离职、入会、转出、采集的登记和季度报告都算）',
    source: letter('二（一）'), actor: 'GU', every: 'quarter', times: 1, unit: '次', what: '名册更新或核对',
    evidence: rosterChanges, nextKind: 'person', nextLabel: '打开名册',
  },
  {
    id: 'S-4.1', title: '节日慰问', chapter: 'help', clause: '二（四）：组织开展节日慰问职工活动',
    source: letter('二（四）'), actor: 'GU', every: 'year', times: 'festivals-per-year', unit: '次', what: '节日慰问',
    evidence: (ledger) => proofs(ledger, 'condolence', (r) => r.heldOn, (r) => r.condolenceKind === 'festival'),
    nextKind: 'condolence', nextLabel: '记一次慰问', preset: { condolenceKind: 'festival' },
  },
  {
    id: 'S-7.1', title: '会员（代表）大会', chapter: 'meet', clause: '二（七）：每年至少召开1次会员（代表）大会', source: letter('二（七）'), actor: 'GU',
    ...assembly, times: 'assemblies-per-year', what: '会员（代表）大会', evidence: (ledger, today) => heldMeetings(ledger, ASSEMBLIES, today),
  },
  {
    id: 'S-7.2', partOf: 'S-7.1', title: '大会审议工会工作报告', chapter: 'meet', clause: '二（七）：会员（代表）大会审议和批准工会工作报告', source: letter('二（七）'), actor: 'GU',
    ...assembly, times: 1, what: '审议通过工作报告', evidence: assembliesWith(['work-report'], /^(?!.*(审查|经审|审计|女职工)).*工作报告/),
  },
  {
    id: 'S-7.3', partOf: 'S-7.1', title: '大会审议经费收支情况报告', chapter: 'meet', clause: '二（七）：会员（代表）大会审议和批准工会经费收支情况报告', source: letter('二（七）'), actor: 'GU',
    ...assembly, times: 1, what: '审议通过经费收支情况报告', evidence: assembliesWith(['money-report'], /^(?!.*(审查|经审|审计)).*经费.*(收支|报告)/),
  },
  {
    id: 'S-7.4', title: '工会委员会全体会议', chapter: 'meet', clause: '二（七）：每半年至少召开1次工会委员会全体会议', source: letter('二（七）'), actor: 'GU',
    every: 'halfYear', times: 'committee-per-half-year', unit: '次', what: '委员会全体会议', evidence: (ledger, today) => heldMeetings(ledger, ['committee'], today),
    nextKind: 'meeting', nextLabel: '安排委员会会议', preset: { meetingType: 'committee' },
  },
  {
    id: 'S-7.5', partOf: 'S-7.4', title: '委员会研究重点工作和重大活动', chapter: 'meet', clause: '二（七）：委员会全体会议研究本单位工会重点工作和重大活动实施方案', source: letter('二（七）'), actor: 'GU',
    every: 'halfYear', times: 1, unit: '次', what: '研究重点工作或重大活动方案的委员会会议',
    evidence: (ledger, today) => heldMeetings(ledger, ['committee'], today, (m) => m.agenda.some((a) => ['key-plan', 'annual-plan'].includes(a.topic) || (a.topic === 'general' && /方案|重点工作|重大活动/.test(a.title)))),
    nextKind: 'meeting', nextLabel: '安排委员会会议', preset: { meetingType: 'committee' },
  },
  {
    id: 'S-7.6', title: '约见单位行政', chapter: 'meet', clause: '二（七）：每半年至少1次主动约见单位行政，沟通职工关心的事项', source: letter('二（七）'), actor: 'GU→EMP',
    every: 'halfYear', times: 'management-per-half-year', unit: '次', what: '与行政的沟通会议', evidence: (ledger, today) => heldMeetings(ledger, ['management'], today),
    nextKind: 'meeting', nextLabel: '安排约见', preset: { meetingType: 'management' },
  },
  {
    id: 'S-3.31', title: '工会领导与干部谈心', chapter: 'cadres', clause: '三（二）3：建立工会领导与工会干部谈心制度', source: letter('三（二）3'), actor: 'GU',
    every: 'year', times: 'talks-per-year', unit: '次', what: '谈心', evidence: (ledger) => proofs(ledger, 'talk', (r) => r.heldOn, (r) => r.talkKind === 'heart'),
    nextKind: 'talk', nextLabel: '记一次谈心', preset: { talkKind: 'heart' },
  },
  {
    id: 'S-3.33g', title: '工资集体协商指导员联系', chapter: 'service', clause: '三（三）3：50人以上单位有1名兼职工资集体协商指导员，每月至少1次工作联系', source: letter('三（三）3'), actor: 'UP+GU',
    binds: '职工50人以上的单位', numbers: ['adviser-staff-min'], applies: staffFrom('adviser-staff-min'),
    every: 'month', times: 'adviser-contacts-per-month', unit: '次', what: '与指导员的工作联系', evidence: (ledger) => proofs(ledger, 'talk', (r) => r.heldOn, (r) => r.talkKind === 'adviser'),
    nextKind: 'talk', nextLabel: '记一次联系', preset: { talkKind: 'adviser' },
  },
  {
    id: 'S-3.37', title: '经费重点服务项目公开', chapter: 'system', clause: '三（四）1：工会经费投入的重点服务项目定期向会员公开，接受监督', source: letter('三（四）1'), actor: 'GU',
    every: 'halfYear', times: 'disclosures-per-half-year', unit: '次', what: '经费或服务项目公开', evidence: (ledger) => proofs(ledger, 'disclosure', (r) => r.disclosedOn, (r) => r.subject === 'money' || r.subject === 'services'),
    nextKind: 'disclosure', nextLabel: '记一次公开', preset: { subject: 'money' },
  },
  {
    id: 'S-3.38', partOf: 'S-7.1', title: '每年召开会员（代表）大会', chapter: 'system', clause: '三（四）1：确保每年召开1次工会会员（代表）大会', source: letter('三（四）1'), actor: 'GU',
    ...assembly, times: 'assemblies-per-year', what: '会员（代表）大会', evidence: (ledger, today) => heldMeetings(ledger, ASSEMBLIES, today),
  },
  {
    id: 'S-3.40', title: '会员民主评议工会', chapter: 'system', clause: '三（四）1：每年由会员民主评议工会领导班子和工会工作', source: letter('三（四）1'), actor: 'GU',
    every: 'year', times: 'evaluations-per-year', unit: '次', what: '对领导班子和工会工作的评议', evidence: (ledger) => proofs(ledger, 'evaluation', (r) => r.evaluatedOn, (r) => (['leaders', 'work'] as const).every((o) => r.objects.some((x) => x.object === o && x.satisfied !== null))),
    nextKind: 'evaluation', nextLabel: '记一次评议',
  },
  {
    id: 'S-3.55', title: '与行政定期会议', chapter: 'system', clause: '三（四）3：建立与单位行政定期会议制度，每年至少召开1次（与约见是两项要求，同一次会议可以注明同时作为定期会议）', source: letter('三（四）3'), actor: 'GU+EMP',
    every: 'year', times: 'conferences-per-year', unit: '次', what: '注明为定期会议的沟通会议', evidence: (ledger, today) => heldMeetings(ledger, ['management'], today, (m) => m.alsoRegular),
    nextKind: 'meeting', nextLabel: '安排定期会议', preset: { meetingType: 'management', alsoRegular: true },
  },
  {
    id: 'FIN-6', title: '经费审查', chapter: 'law', clause: '工会法第45条、北京办法第58条：经费收支由同级经费审查委员会审查，定期向大会报告（每年至少1次）', source: beijingUnion('第58条；《工会法》第45条'), actor: 'GU',
    every: 'year', times: 1, unit: '次', what: '经费审查会议、审查记录或大会上的经费审查报告',
    evidence: (ledger, today) => [...proofs(ledger, 'fundAudit', (r) => (r.reviewedOn <= today ? r.reviewedOn : null)), ...heldMeetings(ledger, ['audit-committee'], today), ...assembliesWith(['audit-report'], /经费审查|经审/)(ledger, today)],
    nextKind: 'meeting', nextLabel: '安排经审会议', preset: { meetingType: 'audit-committee' },
  },
];

/** The days on which the roster changed, and the quarter reports in which it was checked. */
function rosterChanges(ledger: Ledger): readonly Evidence[] {
  const days = (['joinedUnitOn', 'leftUnitOn', 'joinedUnionOn', 'leftUnionOn', 'collectedOn'] as const).flatMap((field) => proofs(ledger, 'person', (r) => r[field]));
  return [...days, ...proofs(ledger, 'report', (r) => r.sentOn, (r) => r.reportKind === 'quarter')];
}

export const countedDuties = rows.map(countedDuty);
