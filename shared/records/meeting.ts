import { z } from 'zod';
import type { FieldProblem } from './field';
import { dayOf, timeOf } from '../calendar';
import { defineKind } from './kind';
import { attendanceOf } from './attendance';
import { keptProblems } from './meetingKept';
import { ballotPaperProblems, verdictProblems } from './meetingVotes';
import { count, date, keysOf, listOf, longText, nameValue, requiredDate, requiredMoment, requiredText, text, time, texts, yesNo } from './values';

export const meetingTypes = {
  'member-assembly': '会员大会', 'delegate-assembly': '会员代表大会', committee: '工会委员会会议',
  'audit-committee': '经费审查委员会会议', 'women-committee': '女职工委员会会议', group: '工会小组会',
  management: '与行政沟通会议', bargaining: '集体协商会议', congress: '职工代表大会', other: '其他会议',
} as const;
export const meetingStates = { planned: '筹备中', held: '已召开', cancelled: '已取消' } as const;
export const presences = { present: '出席', leave: '请假', absent: '缺席' } as const;
export const roles = { voting: '应到', observer: '列席' } as const;
export const voteMethods = { none: '不表决', hands: '举手表决', secret: '无记名投票' } as const;
export const outcomes = { heard: '听取', passed: '通过', rejected: '未通过', deferred: '下次再议' } as const;

export const agendaTopics = {
  general: '一般事项', 'work-report': '工会工作报告', 'money-report': '经费收支情况报告', 'audit-report': '经费审查报告',
  'key-plan': '重点工作或重大活动方案', 'annual-plan': '年度重点工作方案', evaluation: '民主评议', 'contract-report': '集体合同履行情况',
  election: '选举', recall: '罢免', draft: '集体合同草案', regulation: '规章制度', credentials: '代表资格审查报告', 'proposals-report': '建议案办理情况报告',
  'election-rules': '选举办法', scrutineers: '监票人、计票人名单', resolution: '大会决议', discussion: '分组审议', ceremony: '开幕、闭幕',
} as const;

const participant = z.object({
  who: nameValue(),
  role: keysOf(roles).default('voting'),
  presence: keysOf(presences).default('present'),
  reason: text(100),
});

const resolution = z.object({
  text: requiredText('决议内容', 1000),
  owner: nameValue(),
  dueOn: date(),
  doneOn: date(),
});

const agendaItem = z.object({
  title: requiredText('议题', 200),
  topic: keysOf(agendaTopics).default('general'),
  reporter: nameValue(),
  discussion: longText(),
  minutes: count(600),
  papers: texts(20),
  method: keysOf(voteMethods).default('none'),
  issued: count(),
  returned: count(),
  valid: count(),
  yes: count(),
  no: count(),
  abstain: count(),
  outcome: keysOf(outcomes).default('heard'),
  exception: text(300),
  resolutions: listOf(resolution, 50),
});

const amendment = z.object({
  on: requiredDate('更正日期'),
  text: requiredText('更正内容', 2000),
  reason: requiredText('更正原因', 300),
  by: nameValue(),
});

const schema = z.object({
  meetingType: keysOf(meetingTypes).default('committee'),
  title: requiredText('会议名称', 120),
  number: text(60),
  state: keysOf(meetingStates).default('planned'),
  heldAt: requiredMoment('开会时间'),
  endedAt: time(),
  noticedOn: date(),
  letterOn: date(),
  answeredOn: date(),
  alsoRegular: yesNo(),
  place: text(100),
  chair: nameValue(),
  recorder: nameValue(),
  participants: listOf(participant, 5000),
  shouldAttend: count(),
  present: count(),
  agenda: listOf(agendaItem, 100),
  pending: longText(2000),
  copiesTo: texts(20),
  confirmedOn: date(),
  amendments: listOf(amendment, 50),
});

export type Meeting = z.infer<typeof schema>;
export type AgendaItem = Meeting['agenda'][number];
export type Participant = Meeting['participants'][number];
export type MeetingType = Meeting['meetingType'];

/** An item of an agenda from the fields that matter, the others blank. */
export function agendaItemOf(fields: Partial<AgendaItem> & { readonly title: string }): AgendaItem {
  return { ...agendaItem.parse({ title: fields.title }), ...fields };
}

const resolutionFields = {
  text: { input: 'longText', label: '决议内容', required: true },
  owner: { input: 'name', to: 'person', label: '责任人' },
  dueOn: { input: 'date', label: '完成期限' },
  doneOn: { input: 'date', label: '完成日期' },
} as const;

const agendaFields = {
  title: { input: 'text', label: '议题', required: true },
  topic: { input: 'choice', label: '议题类别', options: agendaTopics },
  reporter: { input: 'name', to: 'person', label: '汇报人' },
  discussion: { input: 'longText', label: '汇报和讨论情况' },
  minutes: { input: 'count', label: '用时（分钟）' },
  papers: { input: 'texts', label: '会议文件', item: '份文件' },
  method: { input: 'choice', label: '表决方式', options: voteMethods },
  issued: { input: 'count', label: '发出票数', help: '无记名投票填' },
  returned: { input: 'count', label: '收回票数' },
  valid: { input: 'count', label: '有效票数' },
  yes: { input: 'count', label: '同意' },
  no: { input: 'count', label: '反对' },
  abstain: { input: 'count', label: '弃权' },
  outcome: { input: 'choice', label: '结果', options: outcomes },
  exception: { input: 'text', label: '例外说明', help: '票数不够而按例外通过的才填，会印在记录里', wide: true },
  resolutions: { input: 'list', label: '决议', item: '项决议', fields: resolutionFields },
} as const;

function voteProblems(item: AgendaItem, present: number | null, at: string): FieldProblem[] {
  if (item.method === 'none') return [];
  const cast = (item.yes ?? 0) + (item.no ?? 0) + (item.abstain ?? 0);
  const found: FieldProblem[] = [];
  // What an election decided stands in the election itself.
  if (item.yes === null && item.outcome === 'passed' && item.topic !== 'election') {
    found.push({ path: `${at}.yes`, message: '结果为“通过”，请填写同意票数' });
  }
  if (present !== null && cast > present) {
    found.push({ path: `${at}.yes`, message: `三项票数合计${cast}，多于实到${present}人` });
  }
  return found;
}

/** A meeting from its planning to its resolutions. */
export const meeting = defineKind({
  kind: 'meeting',
  label: '会议',
  hint: '还没有会议。先记一次最近开过的会，以后的会就能照着来。',
  schema,
  fields: {
    meetingType: { input: 'choice', label: '会议类别', options: meetingTypes },
    title: { input: 'text', label: '会议名称', required: true, wide: true },
    number: { input: 'text', label: '记录编号', help: '如：青工记〔2026〕7号' },
    state: { input: 'choice', label: '状态', options: meetingStates },
    heldAt: { input: 'moment', label: '开会时间', required: true },
    endedAt: { input: 'time', label: '散会时间' },
    noticedOn: { input: 'date', label: '会议通知发出日期' },
    letterOn: { input: 'date', label: '约见函日期', help: '与行政的会议填' },
    answeredOn: { input: 'date', label: '行政答复日期', help: '与行政的会议填' },
    alsoRegular: { input: 'yesNo', label: '同时作为与行政的定期会议' },
    place: { input: 'text', label: '地点' },
    chair: { input: 'name', to: 'person', label: '主持人' },
    recorder: { input: 'name', to: 'person', label: '记录人' },
    participants: {
      input: 'list',
      label: '参会人员',
      item: '人',
      fields: {
        who: { input: 'name', to: 'person', label: '姓名' },
        role: { input: 'choice', label: '身份', options: roles },
        presence: { input: 'choice', label: '到会', options: presences },
        reason: { input: 'text', label: '请假、缺席原因' },
      },
    },
    shouldAttend: { input: 'count', label: '应到人数', help: '列出了参会人员的，按名单计算，不用填' },
    present: { input: 'count', label: '实到人数', help: '列出了参会人员的，按名单计算，不用填' },
    agenda: { input: 'list', label: '议题', item: '项议题', fields: agendaFields },
    pending: { input: 'longText', label: '遗留问题' },
    copiesTo: { input: 'texts', label: '纪要分送', item: '个单位' },
    confirmedOn: { input: 'date', label: '记录核定日期', help: '核定以后，记录不再改写，只能在下面写更正' },
    amendments: {
      input: 'list',
      label: '更正',
      item: '处更正',
      fields: {
        on: { input: 'date', label: '更正日期', required: true },
        text: { input: 'longText', label: '更正内容', required: true },
        reason: { input: 'text', label: '更正原因', required: true },
        by: { input: 'name', to: 'person', label: '更正人' },
      },
    },
  },
  sections: [
    { title: '会议', fields: ['meetingType', 'title', 'number', 'state', 'heldAt', 'endedAt', 'place', 'chair', 'recorder'] },
    { title: '参会人员', fields: ['participants', 'shouldAttend', 'present'] },
    { title: '议题', fields: ['agenda', 'pending'] },
    { title: '通知和行政答复', fields: ['noticedOn', 'letterOn', 'answeredOn', 'alsoRegular'] },
    { title: '分送', fields: ['copiesTo'] },
    { title: '核定和更正', fields: ['confirmedOn', 'amendments'] },
  ],
  columns: ['heldAt', 'title', 'meetingType', 'state', 'place', 'chair'],
  blank: (today) => ({ ...schema.parse({ title: '？', heldAt: `${today}T14:00` }), title: '' }),
  summary: (r) => `${r.title}（${dayOf(r.heldAt)}）`,
  searchText: (r) => [r.title, r.place, r.number, ...r.agenda.map((item) => item.title)],
  problems(r) {
    const found: FieldProblem[] = [];
    const heads = attendanceOf(r);
    if (heads.shouldAttend !== null && heads.present !== null && heads.present > heads.shouldAttend) {
      found.push({ path: 'present', message: `实到${heads.present}人多于应到${heads.shouldAttend}人` });
    }
    if (r.endedAt !== '' && r.endedAt < timeOf(r.heldAt)) {
      found.push({ path: 'endedAt', message: '散会时间早于开会时间' });
    }
    if (r.noticedOn !== null && r.noticedOn > dayOf(r.heldAt)) found.push({ path: 'noticedOn', message: '会议通知发出日期晚于开会日期' });
    if (r.letterOn !== null && r.answeredOn !== null && r.answeredOn < r.letterOn) found.push({ path: 'answeredOn', message: '行政答复日期早于约见函日期' });
    r.agenda.forEach((item, i) => found.push(...voteProblems(item, heads.present, `agenda.${i}`)));
    found.push(...ballotPaperProblems(r), ...verdictProblems(r));
    if (r.confirmedOn !== null && r.confirmedOn < dayOf(r.heldAt)) found.push({ path: 'confirmedOn', message: '记录核定日期早于开会日期' });
    if (r.confirmedOn !== null && r.state !== 'held') found.push({ path: 'confirmedOn', message: '会议还不是“已召开”，不能核定记录' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = [];
    if (r.state === 'planned' && dayOf(r.heldAt) < today) {
      found.push({ path: 'state', message: '开会日期已过，还是“筹备中”。开过了请改为“已召开”，职责检查才会计入' });
    }
    r.agenda.forEach((item, i) => {
      if (item.outcome !== 'heard') return;
      if (item.method !== 'none' || item.resolutions.length > 0) {
        found.push({ path: `agenda.${i}.outcome`, message: '有表决或决议，结果却是“听取”；通过了请改为“通过”，否则不会写进纪要' });
      }
    });
    return found;
  },
  kept: keptProblems,
  dayOf: (r) => dayOf(r.heldAt),
});
