import { addDays, addMonths, addWorkdays, addYears, before, dateOf, monthOf, partsOf, quarterNumber, quarterOf, type PlainDate } from '../calendar';
import type { Change } from '../ledger';
import { isMemberOn, isStaffOn, kinds, type Activity, type KindName, type NameValue, type Notice, type Report, type RecordOf, type Term, type UnionProfile } from '../records';
import { quarterWords } from '../words';
import { assemblyHeads, firstAssemblyMeeting, newestAssembly, otherCandidates, sampleAssembly, sampleDelegation, sampleElections, yearlyAssemblyMeeting, type AssemblyGround } from './assemblies';
import { sampleContracts } from './contracts';
import { sampleMeetings, type Officers } from './meetings';
import { departments, samplePeople } from './people';
import { samplePlaces } from './places';
import { randomFrom, type Random } from './random';
import type { Batch } from './record';
import { sampleServices } from './services';
import { sampleYears } from './yearly';

export { sampleIdNumber } from './people';

const STAFF = 236;
const FIRST_ASSEMBLY = 'sample-meeting-first';

function profile(): UnionProfile {
  return {
    ...(kinds.unionProfile.blank('2000-01-01')),
    unitName: '青禾精密仪器有限公司',
    unionName: '青禾精密仪器有限公司工会委员会',
    shortName: '青禾公司工会',
    documentCode: '青工发',
    superiorName: '云桥街道总工会',
    address: '北京市云桥街道青禾路8号',
    phone: '010-60001234',
    unionCreditCode: '81110000123456788N',
    unitCreditCode: '91980101000000001P',
  };
}

/** The three seals and the account, since shortly after the term began. */
function registered(o: Officers, since: PlainDate): Partial<UnionProfile> {
  return {
    bankName: '云桥银行青禾支行', bankAccount: '0000123412341234', bankOpenedOn: addDays(since, 40),
    seals: (['union', 'finance', 'audit'] as const).map((seal) => ({ seal, keeper: seal === 'union' ? o.organiser : o.auditHead, madeOn: addDays(since, 25), note: '' })),
  };
}

function term(o: Officers, auditors: readonly NameValue[], startedOn: PlainDate): Term {
  const post = (holder: NameValue, name: Term['posts'][number]['post'], duty: string) => ({ post: name, holder, duty, from: startedOn, to: null, fullTime: false });
  return {
    ...kinds.term.blank(startedOn),
    number: 3,
    startedOn,
    years: '5',
    approvedOn: addDays(startedOn, 9),
    approvalNumber: `云工批〔${partsOf(startedOn).year}〕18号`,
    posts: [
      post(o.chair, 'chair', ''), post(o.organiser, 'committee-member', '组织委员'), post(o.womenHead, 'committee-member', '女工委员'),
      post(o.sports, 'committee-member', '文体委员'), post(o.production, 'committee-member', '生产委员'), post(o.auditHead, 'audit-head', ''), ...auditors.map((who) => post(who, 'audit-member', '')), post(o.womenHead, 'women-head', ''),
    ],
  };
}

const ACTIVITIES = [['工间操比赛', 'sport'], ['乒乓球友谊赛', 'sport'], ['职工书屋读书会', 'reading'], ['技能比武', 'contest'], ['健步走', 'sport'], ['书法交流', 'culture'], ['羽毛球联赛', 'sport'], ['志愿服务日', 'volunteer']] as const;

/** Two or three a month for three years; the present month has one so far. */
function activities(o: Officers, regulars: readonly NameValue[], today: PlainDate, random: Random): readonly Activity[] {
  const found: Activity[] = [];
  for (let back = 35; back >= 0; back -= 1) {
    const month = monthOf(addMonths(today, -back));
    const { year, month: number } = partsOf(month.from);
    const times = back === 0 ? 1 : 2 + random.below(2);
    for (let i = 0; i < times; i += 1) {
      const heldOn = dateOf(year, number, back === 0 ? Math.max(1, partsOf(today).day - 2) : 6 + i * 8 + random.below(4))!;
      const [title, activityKind] = random.pick(ACTIVITIES);
      found.push({
        ...kinds.activity.blank(today),
        title, activityKind, heldOn, place: '职工之家活动室', organiser: o.sports, headCount: 12 + random.below(60), outline: '按方案举行，职工反映良好。', budget: 300_000, cost: 260_000,
        plan: '利用下班后时间举行，自愿报名，设参与奖。', ...(back === 0 ? { participants: regulars.map((who) => ({ who, signed: true })) } : {}),
      });
    }
  }
  return found;
}

/** Every quarter's report for three years up to the quarter before last: the last one was forgotten. */
function reports(o: Officers, today: PlainDate): readonly Report[] {
  const found: Report[] = [];
  let quarter = before(before(quarterOf(today), quarterOf), quarterOf);
  for (let i = 0; i < 11; i += 1) {
    found.unshift({
      ...kinds.report.blank(today),
      title: `${quarterWords(quarter.from)}工会工作报告`,
      reportKind: 'quarter',
      year: String(partsOf(quarter.from).year),
      quarter: String(quarterNumber(quarter.from)) as Report['quarter'],
      sentOn: addDays(quarter.to, -2),
      channel: 'mail',
      recipient: '云桥街道总工会办公室',
      sender: o.organiser,
      content: '一、职工队伍情况\n职工队伍总体稳定，名册按月核对。\n二、会员基础数据\n新入职职工及时入会，信息随时更新。\n三、工作开展情况\n按计划开展文体活动、慰问和帮扶。',
    });
    quarter = before(quarter, quarterOf);
  }
  return found;
}

function notices(today: PlainDate): readonly Notice[] {
  const lastOn = (month: number, day: number) => {
    const date = dateOf(partsOf(today).year, month, day)!;
    return date <= today ? date : addYears(date, -1);
  };
  const checkOn = lastOn(8, 25);
  const shownFrom = lastOn(4, 13);
  const shownTo = addWorkdays(addDays(shownFrom, -1), 5);
  const { year } = partsOf(checkOn);
  const body = [
    '为做好会员实名管理，经工会委员会研究，决定开展会员信息核对。现将有关事项通知如下：',
    '一、核对时间', `${year}年9月1日至9月12日。`,
    '二、核对内容', '姓名、证件号码、联系电话、所在部门、入会日期、京卡领取情况。',
    '三、工作要求', '请各工会小组长于9月12日17:00前将《会员信息核对表》交组织委员。',
  ].join('\n');
  const blank = kinds.notice.blank(today);
  return [
    { ...blank, noticeKind: 'notice', title: `关于开展${year}年会员信息核对工作的通知`, addressee: '各工会小组', body, attachments: ['会员信息核对表'], issuedOn: checkOn, number: `青工发〔${year}〕3号`, contact: '何川，电话：010-60001234' },
    { ...blank, noticeKind: 'announcement', title: '关于集体合同生效的公告', body: '《青禾精密仪器有限公司集体合同》已报人力资源和社会保障部门备案，现已生效，全文张贴于公司公告栏。', issuedOn: lastOn(4, 8) },
    {
      ...blank, noticeKind: 'public-notice', title: '关于拟推荐区级先进职工对象的公示',
      body: '根据上级工会通知，经工会小组推荐、工会委员会研究并听取部门意见，拟推荐陈喆、李䶮两名同志为区级先进职工。现予公示，接受职工监督。',
      issuedOn: addDays(shownFrom, -3), shownFrom, shownTo, shownAt: '公司公告栏', supervision: '工会经费审查委员会，010-60001235',
      objections: '没有', concludedOn: addDays(shownTo, 1),
    },
    {
      ...blank, noticeKind: 'notice', title: `关于开展${year}年职工技能竞赛的通知`, addressee: '各部门、各工会小组', issuedOn: lastOn(3, 16), number: `青工发〔${year}〕2号`, letterhead: 'document', copiesTo: '公司党支部，公司行政办公室',
      body: ['为提高职工技能，公司和工会决定联合开展技能竞赛。现将有关事项通知如下：', '一、竞赛项目', '数控车工、仪器装配、质量检验。', '二、参赛对象', '全体一线职工，自愿报名。', '三、组织工作', '各工会小组于3月27日前把报名表交工会；竞赛由工会组织，公司生产部提供场地和设备。'].join('\n'),
    },
    {
      ...blank, noticeKind: 'good-news', title: '区职工技能大赛喜报', addressee: '全体职工', issuedOn: lastOn(10, 18), sealed: false,
      body: '在区职工技能大赛数控车工项目中，我公司加工一部李䶮同志沉着应赛、精益求精，获得个人第一名，为公司赢得了荣誉！\n谨向李䶮同志表示热烈祝贺，希望全体职工以身边榜样为镜，学技能、比贡献、促发展。',
    },
    {
      ...blank, noticeKind: 'sympathy-letter', title: '致坚守一线职工的慰问信', addressee: '亲爱的职工朋友们', issuedOn: lastOn(7, 3),
      body: '连日来气温持续攀升，大家顶着暑热坚守岗位，保住了交付，守住了质量。工会向你们和你们的家人致以诚挚的问候！\n工会将为各班组送去清凉用品，并与公司行政一起检查车间通风降温。身体不适请立即停工并告诉班组长。\n愿大家平安度夏，工作顺利，阖家安康！',
    },
    {
      ...blank, noticeKind: 'thanks-letter', title: '感谢信', addressee: '云桥街道社区卫生服务中心', issuedOn: lastOn(6, 22),
      body: '贵中心六月派出医护人员到我公司为职工做健康检查和咨询，态度热情，讲解细致，受到职工好评。\n在此，向贵中心和各位医护人员表示衷心感谢！',
    },
    {
      ...blank, noticeKind: 'appeal', title: '文明就餐、杜绝浪费倡议书', addressee: '各位会员', issuedOn: lastOn(5, 8),
      body: '为养成节约的好习惯，工会向全体会员倡议：\n一、按需取餐，吃多少取多少。\n二、文明排队，礼让他人。\n三、就餐完毕，餐具归位。\n节约从我做起，从现在做起！',
    },
  ];
}

/**
 * The fictional union 青禾精密仪器有限公司工会: 236 staff and three years of records up to a day, with met, due and
 * overdue duties, contracts and a term near their end. The same for the same day. One commit makes it, one undo
 * takes it away.
 */
export function sampleChanges(today: PlainDate): readonly Change[] {
  const random = randomFrom(20_150_109);
  const changes: Change[] = [];
  const add = <K extends KindName>(kind: K, id: string, record: RecordOf<K>) => {
    changes.push({ kind, id, basedOn: 0, after: record as unknown as Change['after'] });
  };
  const groupIds = departments.map((_, i) => `sample-group-${i + 1}`);
  const people = samplePeople(STAFF, today, groupIds, random);
  const who = (index: number): NameValue => ({ person: `sample-person-${index + 1}`, name: people[index]!.name });
  const officers: Officers = { chair: who(0), organiser: who(1), womenHead: who(2), sports: who(3), production: who(4), auditHead: who(5) };
  departments.forEach((name, i) => add('group', groupIds[i]!, { ...kinds.group.blank(today), name: `${name}工会小组`, leader: who(people.findIndex((p, n) => n > 5 && p.group === groupIds[i] && isStaffOn(p, today) && isMemberOn(p, today))), foundedOn: addDays(addYears(addMonths(today, 4), -5), 31) }));
  people.forEach((record, i) => add('person', `sample-person-${i + 1}`, record));
  const startedOn = addDays(addYears(addMonths(today, 4), -5), 1);
  add('unionProfile', 'union', { ...profile(), ...registered(officers, startedOn) });
  const ground: AssemblyGround = { officers, people, groupIds, startedOn, today, who };
  const delegation = sampleDelegation(ground);
  const auditors = otherCandidates(delegation, officers, startedOn).slice(0, 2);
  add('term', 'sample-term-3', term(officers, auditors, startedOn));
  const meetings = sampleMeetings(officers, (year) => yearlyAssemblyMeeting(ground, delegation, year), today);
  meetings.forEach((record, i) => add('meeting', `sample-meeting-${i + 1}`, record));
  add('meeting', FIRST_ASSEMBLY, firstAssemblyMeeting(ground, delegation));
  add('delegation', 'sample-delegation-1', delegation);
  sampleElections(ground, delegation, FIRST_ASSEMBLY).forEach((record, i) => add('election', `sample-election-${i + 1}`, record));
  const newest = newestAssembly(today);
  const yearly = partsOf(newest).year - partsOf(today).year + 3;
  add('assembly', 'sample-assembly-1', sampleAssembly(ground, startedOn, {
    meeting: FIRST_ASSEMBLY, requestNumber: `青工发〔${partsOf(startedOn).year}〕2号`, requestedOn: addDays(startedOn, -30), approvedOn: addDays(startedOn, -18), approvalNumber: `云工批〔${partsOf(startedOn).year}〕9号`,
    workReport: '（一）建会和入会工作稳步推进，工会小组健全。\n（二）按年开展工资集体协商。\n（三）坚持节日慰问和困难帮扶。',
  }));
  add('assembly', 'sample-assembly-2', sampleAssembly(ground, newest, { meeting: `sample-meeting-${meetings.findIndex((m) => m.heldAt.startsWith(newest)) + 1}`, plan: `sample-annualplan-${yearly}`, evaluation: `sample-evaluation-${yearly - 1}` }));
  const talks = { officers, recorder: who(6), person: (name: NameValue) => people.find((_, i) => `sample-person-${i + 1}` === name.person) };
  sampleContracts(talks, today).forEach((record, i) => add('contract', `sample-contract-${i + 1}`, record));
  activities(officers, people.slice(6, 26).map((_, i) => who(i + 6)), today, random).forEach((record, i) => add('activity', `sample-activity-${i + 1}`, record));
  reports(officers, today).forEach((record, i) => add('report', `sample-report-${i + 1}`, record));
  notices(today).forEach((record, i) => add('notice', `sample-notice-${i + 1}`, record));
  const joined = people.flatMap((p, i) => (isMemberOn(p, today) ? [who(i)] : []));
  const numbered = new Map(changes.map((c) => [c.kind, changes.filter((d) => d.kind === c.kind).length]));
  for (const { kind, records } of [...samplePlaces(officers, startedOn, today, joined), ...sampleServices(officers, joined, today), ...sampleYears(officers, joined, auditors, (day) => assemblyHeads(delegation, day), today)] satisfies readonly Batch[]) {
    for (const record of records) {
      const number = (numbered.get(kind) ?? 0) + 1;
      numbered.set(kind, number);
      changes.push({ kind, id: `sample-${kind.toLowerCase()}-${number}`, basedOn: 0, after: record });
    }
  }
  return changes;
}
