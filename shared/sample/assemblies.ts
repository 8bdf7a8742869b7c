import { usualAgenda } from '../assembly';
import { addDays, addMonths, partsOf, type PlainDate } from '../calendar';
import { isMemberOn, isStaffOn, kinds, type AgendaItem, type Assembly, type Delegate, type Delegation, type Election, type Meeting, type NameValue, type Participant, type Person } from '../records';
import { delegatesOn } from '../records';
import { shareOut } from '../voting';
import { numeral } from '../words';
import type { Officers } from './meetings';
import { workdayFrom } from './record';

/** What the assemblies are made from: the roster with its ids, and when the term began. */
export interface AssemblyGround {
  readonly officers: Officers;
  readonly people: readonly Person[];
  readonly groupIds: readonly string[];
  readonly startedOn: PlainDate;
  readonly today: PlainDate;
  who(index: number): NameValue;
}

const SEATS = 47;
/** Members when the delegates were elected. */
const MEMBERS = 205;
const FRONTLINE = new Set(['操作工', '数控车工', '钳工', '检验员', '班组长']);
const TECHNICAL = new Set(['工程师', '技术员']);

const later = (a: PlainDate, b: PlainDate): PlainDate => (a > b ? a : b);

function delegateAt(g: AssemblyGround, index: number): Delegate {
  const person = g.people[index]!;
  const category = index === 0 || index === 5 ? 'manager' : FRONTLINE.has(person.position) ? 'frontline' : TECHNICAL.has(person.position) ? 'technical' : 'other';
  const from = later(addDays(g.startedOn, -20), addMonths(person.joinedUnionOn!, 6));
  return { who: g.who(index), group: person.group, category, from, to: null, reason: '' };
}

/** Forty-seven delegates of ten units; who joined later was elected later for those who left. */
export function sampleDelegation(g: AssemblyGround): Delegation {
  const { people, startedOn, today } = g;
  const able = people.map((p, i) => ({ p, i })).filter(({ p }) => p.joinedUnionOn !== null && addMonths(p.joinedUnionOn, 6) <= addMonths(today, -20) && isStaffOn(p, today) && isMemberOn(p, today));
  const sizes = g.groupIds.map((id) => ({ size: people.filter((p) => p.group === id && isMemberOn(p, today)).length }));
  const members = shareOut(MEMBERS, sizes);
  const seats = shareOut(SEATS, members.map((size) => ({ size })));
  const first = ({ p, i }: (typeof able)[number]): number => (i < 6 ? 0 : p.joinedUnionOn! < addMonths(startedOn, -8) ? (FRONTLINE.has(p.position) ? 1 : 2) : 3);
  const delegates = g.groupIds.flatMap((id, unit) => able.filter(({ p }) => p.group === id).toSorted((a, b) => first(a) - first(b) || a.i - b.i).slice(0, seats[unit]).map(({ i }) => delegateAt(g, i)));
  return {
    ...kinds.delegation.blank(today), title: '第三届会员代表大会', term: 'sample-term-3', startedOn, members: MEMBERS, seats: SEATS,
    units: g.groupIds.map((group, i) => ({ group, members: members[i]!, seats: seats[i]!, electedOn: addDays(startedOn, -20) })),
    delegates, reviewers: [g.officers.auditHead, g.who(20), g.who(21)].map((who) => ({ who })),
    reviewedOn: addDays(startedOn, -2),
  };
}

/** The day of the yearly assembly of a year. */
export function yearlyAssembly(year: number): PlainDate {
  return workdayFrom(`${year}-03-18`);
}

/** The day of the newest yearly assembly that was held. */
export function newestAssembly(today: PlainDate): PlainDate {
  const { year } = partsOf(today);
  return yearlyAssembly(year) <= today ? yearlyAssembly(year) : yearlyAssembly(year - 1);
}

/** So many of those who should come stay away. */
const AWAY = 3;

/** Delegates of a day, the last of them on leave; officers who are no delegates sit in. */
function participantsOn(delegation: Delegation, officers: Officers, day: PlainDate): readonly Participant[] {
  const delegates = delegatesOn(delegation, day);
  const listed = new Set(delegates.map((d) => d.who.person));
  const speakers = new Set(Object.values(officers).map((o: NameValue) => o.person));
  const leaving = new Set(delegates.filter((d) => !speakers.has(d.who.person)).slice(-AWAY).map((d) => d.who.person));
  return [
    ...delegates.map(({ who }): Participant => (leaving.has(who.person) ? { who, role: 'voting', presence: 'leave', reason: '夜班调休' } : { who, role: 'voting', presence: 'present', reason: '' })),
    ...Object.values(officers).filter((o: NameValue) => !listed.has(o.person)).map((who: NameValue): Participant => ({ who, role: 'observer', presence: 'present', reason: '' })),
  ];
}

/** How many should come to an assembly, come, and agree to its plan. */
export function assemblyHeads(delegation: Delegation, day: PlainDate): { readonly all: number; readonly present: number; readonly yes: number } {
  const all = delegatesOn(delegation, day).length;
  return { all, present: all - AWAY, yes: all - AWAY - 1 };
}

/** The items as they were decided: reports with two abstaining, the plan with one, elections by their own ballots. */
function decided(agenda: readonly AgendaItem[], present: number): AgendaItem[] {
  return agenda.map((item): AgendaItem => {
    if (item.method === 'none') return item;
    if (item.topic === 'election') return { ...item, outcome: 'passed' };
    const abstain = item.topic === 'annual-plan' ? 1 : 2;
    return { ...item, yes: present - abstain, no: 0, abstain, outcome: 'passed' };
  });
}

function heldAssembly(g: AssemblyGround, delegation: Delegation, day: PlainDate, title: string, agenda: readonly AgendaItem[]): Meeting {
  const { officers: o } = g;
  const participants = [...participantsOn(delegation, o, day)];
  const present = participants.filter((p) => p.role === 'voting' && p.presence === 'present').length;
  return {
    ...kinds.meeting.blank(day), meetingType: 'delegate-assembly', title, number: `青工记〔${partsOf(day).year}〕1号`, state: 'held', noticedOn: workdayFrom(addDays(day, -12)), heldAt: `${day}T13:30`, endedAt: '16:00',
    place: '公司多功能厅', chair: o.chair, recorder: o.organiser, participants, agenda: decided(agenda, present), copiesTo: ['各工会小组', '报云桥街道总工会'],
  };
}

const speakers = (o: Officers) => ({ chair: o.chair, money: o.organiser, audit: o.auditHead, proposals: o.production, credentials: o.auditHead });

/** 第三届第五次会员代表大会: the first was held when the term began, then one each spring. */
export function yearlyAssemblyMeeting(g: AssemblyGround, delegation: Delegation, year: number): Meeting {
  const agenda = usualAgenda(speakers(g.officers), { delegates: false, plan: `${year}年度工会重点工作方案`, evaluation: false, proposals: true, elections: [], year: String(year - 1) });
  const at = agenda.findIndex((i) => i.topic === 'discussion');
  const evaluated: AgendaItem = { ...agenda[at]!, title: `${year - 1}年度民主评议结果报告`, topic: 'evaluation', reporter: g.officers.organiser, minutes: 5 };
  const title = `第三届第${numeral(year - partsOf(g.startedOn).year + 1)}次会员代表大会`;
  return heldAssembly(g, delegation, yearlyAssembly(year), title, [...agenda.slice(0, at), evaluated, ...agenda.slice(at)]);
}

const ELECTIONS = ['第三届工会委员会委员选举', '第三届经费审查委员会委员选举', '第三届工会主席选举'] as const;

/** The assembly at the beginning of the term, with its elections. */
export function firstAssemblyMeeting(g: AssemblyGround, delegation: Delegation): Meeting {
  const day = g.startedOn;
  const agenda = usualAgenda(speakers(g.officers), { delegates: true, plan: null, evaluation: false, proposals: false, elections: ELECTIONS, year: String(partsOf(day).year - 1) });
  return heldAssembly(g, delegation, day, '第三届第一次会员代表大会', agenda);
}

/** Two members of the roster besides the officers who are elected to the audit committee, and one who is not elected. */
export function otherCandidates(delegation: Delegation, officers: Officers, day: PlainDate): readonly NameValue[] {
  const taken = new Set(Object.values(officers).map((o: NameValue) => o.person));
  return delegatesOn(delegation, day).filter((d) => !taken.has(d.who.person)).slice(0, 9).map((d) => d.who);
}

/** Committee (with a tie at the last seat and a second ballot), audit committee and chair, each as it was counted. */
export function sampleElections(g: AssemblyGround, delegation: Delegation, meeting: string): readonly Election[] {
  const { officers: o, startedOn: day } = g;
  const present = delegatesOn(delegation, day).length - AWAY;
  const valid = present - 1;
  const [auditorA, auditorB, beaten, head, second, third, counter] = otherCandidates(delegation, o, day) as [NameValue, NameValue, NameValue, NameValue, NameValue, NameValue, NameValue];
  const line = (who: NameValue, yes: number, of = valid) => ({ name: who.name, yes, no: of - yes > 1 ? of - yes - 1 : 0, abstain: of - yes > 1 ? 1 : of - yes, writtenIn: false });
  const round = (seats: number, results: Election['rounds'][number]['results'], spoiled = 1): Election['rounds'][number] =>
    ({ kind: 'first', seats, names: [], issued: present, returned: present, spoiled, firstPass: '', secondPass: '', results });
  const equal = Math.floor(valid * 0.6);
  const made = (title: string, body: Election['body'], seats: number, way: Election['way'], candidates: readonly NameValue[], rounds: readonly Election['rounds'][number][]): Election => ({
    ...kinds.election.blank(day), title, body, meeting, seats, way, candidates: candidates.map((who) => ({ who, bar: 'none', place: null, note: '' })), publishedOn: addDays(day, -20),
    scrutineers: [{ who: head, role: 'head' }, { who: second, role: 'scrutineer' }, { who: third, role: 'scrutineer' }, { who: counter, role: 'counter' }],
    rounds: [...rounds], reportedOn: addDays(day, 3), approvedOn: addDays(day, 9), approvalNumber: `云工批〔${partsOf(day).year}〕18号`, term: 'sample-term-3',
  });
  const members = [o.chair, o.organiser, o.womenHead, o.sports, o.production];
  return [
    made(ELECTIONS[0], 'committee', 5, 'surplus', [...members, beaten], [
      round(5, [line(o.chair, valid - 1), line(o.organiser, valid - 2), line(o.womenHead, valid - 3), line(o.sports, valid - 4), line(o.production, equal), line(beaten, equal)]),
      { ...round(1, [line(o.production, valid - 14, valid + 1), { ...line(beaten, 13, valid + 1), no: valid - 12, abstain: 0 }], 0), kind: 'runoff', names: [o.production.name, beaten.name] },
    ]),
    made(ELECTIONS[1], 'audit', 3, 'equal', [o.auditHead, auditorA, auditorB], [round(3, [line(o.auditHead, valid - 1), line(auditorA, valid - 2), line(auditorB, valid - 2)])]),
    made(ELECTIONS[2], 'chair', 1, 'equal', [o.chair], [round(1, [line(o.chair, valid - 1)])]),
  ];
}

const TICKED: readonly (readonly [Assembly['steps'][number]['step'], number])[] = [['opinions', -18], ['proposals', -14], ['drafts', -10], ['print', -2], ['rehearsal', -1], ['minutes', 3], ['report', 4], ['publish', 6], ['file', 25]];

/** The preparation of an assembly, all done. */
export function sampleAssembly(g: AssemblyGround, day: PlainDate, fields: Partial<Assembly>): Assembly {
  const { today } = g;
  return {
    ...kinds.assembly.blank(today), year: String(partsOf(day).year - 1), delegation: 'sample-delegation-1', leaveBy: addDays(day, -3), notes: '请提前15分钟签到，手机调至静音。', guests: ['云桥街道总工会'],
    shortcomings: '一是服务一线夜班职工的办法还不多；二是有的工会小组活动不够经常；三是建议案的答复还要更快。',
    nextYear: '（一）把会员信息和京卡办理做扎实。\n（二）按时开展工资集体协商和合同续订。\n（三）每月开展不少于两次文体活动，向夜班倾斜。\n（四）困难职工一户一档，走访到户。',
    decided: '大会认为，报告符合实际，下一年的安排可行。\n大会要求，工会委员会带领全体会员落实大会精神，把会员的意见和建议办实办好。',
    steps: TICKED.flatMap(([step, days]) => (addDays(day, days) <= today ? [{ step, dueOn: null, doneOn: addDays(day, days) }] : [])),
    ...fields,
  };
}
