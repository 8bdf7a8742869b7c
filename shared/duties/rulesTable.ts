import { addMonths, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { Person, RecordOf } from '../records';
import type { Evidence } from './duty';
import { heldActivities, heldMeetings, lastDay, proof, proofs, regulationsOn } from './evidence';
import { beijingUnion, letter } from './sources';
import { headCountOn } from './staff';
import { standingDuty, type Requirement, type StandingDuty } from './standing';
import { postSince, postsOn, termOn, toTerm } from './terms';

type Topic = RecordOf<'regulation'>['topic'];
type System = RecordOf<'regulation'>['system'];

const rule = (label: string, topic: Topic, when?: Requirement['when']): Requirement => ({
  label,
  dated: '通过日期',
  find: (ledger, today) => regulationsOn(ledger, today, (r) => r.topic === topic),
  next: { label: `登记${label}`, kind: 'regulation', preset: { topic, title: label } },
  ...(when ? { when } : {}),
});

const system = (label: string, name: System): Requirement => ({
  label, dated: '通过日期', find: (ledger, today) => regulationsOn(ledger, today, (r) => r.system === name), next: { label: `登记${label}制度`, kind: 'regulation', preset: { system: name } },
});

/** People who hold a post in the union on a day, by the day they took it. */
function holders(ledger: Ledger, today: PlainDate, post: Person['posts'][number]['post']): readonly Evidence[] {
  return proofs(ledger, 'person', (r) => r.posts.find((p) => p.post === post && p.from !== null && p.from <= today && (p.to === null || p.to >= today))?.from ?? null,
    (r) => r.leftUnitOn === null || r.leftUnitOn > today);
}

const post = (label: string, name: Person['posts'][number]['post']): Requirement => ({
  label, dated: '任职起始日期', find: (ledger, today) => holders(ledger, today, name), next: { label: '到名册里登记职务', kind: 'person' },
});

/** As many information officers as the chosen number asks for. */
const informationOfficer: Requirement = { ...post('兼职信息员', 'information-officer'), least: (ledger, today) => numberOn(ledger, 'info-officers-min', today) };

/** Talks of a kind; within so many months where an old one proves nothing. */
const talks = (label: string, talkKind: RecordOf<'talk'>['talkKind'], months?: number): Requirement => ({
  label, find: (ledger, today) => proofs(ledger, 'talk', (r) => r.heldOn, (r) => r.talkKind === talkKind && (months === undefined || r.heldOn > addMonths(today, -months))), next: { label: '记一次联系', kind: 'talk', preset: { talkKind } },
});

const helped = (label: string, topic: RecordOf<'helpRequest'>['topic'], more: (ledger: Ledger, today: PlainDate) => readonly Evidence[] = () => []): Requirement => ({
  label,
  find: (ledger, today) => [...proofs(ledger, 'helpRequest', (r) => r.receivedAt.slice(0, 10), (r) => r.topic === topic), ...more(ledger, today)],
  next: { label: '登记求助', kind: 'helpRequest', preset: { topic } },
});

const filled = (r: RecordOf<'unionProfile'>): boolean => r.unitName !== '' && r.unionName !== '' && r.phone !== '';

/** The profile has no day of its own: it stands from the day on which the present term began. */
const profile: Requirement = {
  label: '单位和工会概况', dated: '本届起始日期',
  find(ledger, today) {
    const term = termOn(ledger, today);
    return term ? entriesOf(ledger, 'unionProfile').filter(({ record }) => filled(record)).map((e) => proof('unionProfile', e, term.record.startedOn)) : [];
  },
  next: { label: '去填写', kind: 'unionProfile', id: 'union' },
  step: (ledger) => (entriesOf(ledger, 'unionProfile').some(({ record }) => filled(record)) ? { label: '登记本届委员会', kind: 'term' } : { label: '去填写', kind: 'unionProfile', id: 'union' }),
};

const roster = (label: string, members: boolean): Requirement => ({
  label, dated: members ? '入会日期' : '入职日期',
  find: (ledger, today) => {
    const { staff, members: joined } = headCountOn(ledger, today);
    return (members ? joined : staff).flatMap(({ id, record: r }): Evidence[] => {
      const on = members ? r.joinedUnionOn : r.joinedUnitOn;
      return on === null ? [] : [{ kind: 'person', id, on, label: r.name }];
    });
  },
  next: { label: '导入名册', kind: 'person', to: 'import' },
});

const online = (label: string, platforms: readonly RecordOf<'onlineGroup'>['platform'][]): Requirement => ({
  label,
  find: (ledger, today) => proofs(ledger, 'onlineGroup', (r) => r.since, (r) => platforms.includes(r.platform) && (r.closedOn === null || r.closedOn > today)),
  next: { label: '登记线上平台', kind: 'onlineGroup', preset: { platform: platforms[0] } },
});

const hasDelegates = (ledger: Ledger, today: PlainDate): boolean => heldMeetings(ledger, ['delegate-assembly'], today).length > 0;
const auditedTerm: Requirement = {
  label: '经费审查委员会',
  find(ledger, today): readonly Evidence[] {
    const term = termOn(ledger, today);
    const head = term && postsOn(term, today).find((p) => p.post === 'audit-head');
    if (!head) return [];
    return [{ kind: 'term', id: term.id, on: lastDay(today, term.record.auditFoundedOn) ?? postSince(head, term), label: `经费审查委员会（主任：${head.holder.name}）` }];
  },
  next: toTerm(undefined),
  step: (ledger, today) => toTerm(termOn(ledger, today)),
};

/** What has to be written down, appointed or kept up. */
const rows: readonly StandingDuty[] = [
  { id: 'S-1.1', title: '掌握企业、职工、会员基本状况', chapter: 'know', clause: '二（一）：密切联系职工，实时掌握企业、职工和会员的基本状况', source: letter('二（一）'), actor: 'GU', needs: [profile, roster('职工名册', false), roster('会员名册', true)] },
  { id: 'S-1.3', title: '兼职信息员', chapter: 'know', clause: '二（一）：每个基层工会配备1名兼职信息员', source: letter('二（一）'), actor: 'GU', numbers: ['info-officers-min'], needs: [informationOfficer] },
  { id: 'S-4.4', title: '专项帮扶经费', chapter: 'help', clause: '二（四）：有条件的可以设立专项经费，解决职工生活、就业、子女教育、就医困难', source: letter('二（四）'), actor: 'GU (may)', optional: '有条件的才设立；本会没有登记专项经费管理办法', needs: [rule('专项帮扶经费管理办法', 'relief-fund')] },
  { id: 'S-3.26', title: '工会积极分子', chapter: 'cadres', clause: '三（二）1：培养工会积极分子，使其成为工会工作骨干', source: letter('三（二）1'), actor: 'GU', needs: [post('工会积极分子', 'activist')] },
  { id: 'S-3.31b', title: '线上交流平台', chapter: 'cadres', clause: '三（二）3：综合利用QQ群、微信群、论坛等平台', source: letter('三（二）3'), actor: 'GU', needs: [online('工会工作群或线上平台', ['wechat', 'work-wechat', 'qq', 'forum', 'app', 'site', 'other'])] },
  { id: 'S-3.32', title: '与服务站、社区工会日常联系', chapter: 'service', clause: '三（三）1：会站家合一，加强与街道（乡镇）工会服务站、社区（村）联合工会的日常联系', source: letter('三（三）1'), actor: 'GU', every: 'year', needs: [talks('与服务站、社区工会的联系', 'station')] },
  { id: 'S-3.33a', title: '主席联系职工制度', chapter: 'service', clause: '三（三）2：建立工会主席联系职工制度', source: letter('三（三）2'), actor: 'GU', needs: [rule('主席联系职工制度', 'contact'), talks('主席联系职工（近12个月）', 'member', 12)] },
  { id: 'S-3.33c', title: '掌上工会等新载体', chapter: 'service', clause: '三（三）2：通过论坛、微博、微信扩大职工参与渠道，鼓励开发手机应用、移动频道', source: letter('三（三）2'), actor: 'GU (may)', optional: '鼓励开展；本会没有登记手机应用、论坛或网站', needs: [online('手机应用、论坛或网站', ['app', 'forum', 'site'])] },
  {
    id: 'S-3.33e', title: '日常服务六项', chapter: 'service', clause: '三（三）3：反映职工诉求、接待日常求助、调解劳动争议、缓解心理压力、服务职工发展、开展文体活动', source: letter('三（三）3'), actor: 'GU', every: 'year',
    needs: [
      helped('反映职工诉求', 'appeal', (ledger) => proofs(ledger, 'opinion', (r) => r.collectedOn)),
      helped('日常求助', 'daily', (ledger) => proofs(ledger, 'helpRequest', (r) => r.receivedAt.slice(0, 10), (r) => ['living', 'medical', 'education', 'other'].includes(r.topic))),
      helped('调解争议', 'mediation', (ledger) => proofs(ledger, 'dispute', (r) => r.mediatedFrom)),
      helped('缓解心理压力', 'stress'),
      helped('服务职工发展', 'growth', (ledger) => proofs(ledger, 'training', (r) => r.heldOn, (r) => r.trainingKind === 'skill')),
      helped('文体活动', 'culture', (ledger, today) => heldActivities(ledger, today)),
    ],
  },
  { id: 'S-3.35', title: '会员民主办会制度', chapter: 'system', clause: '三（四）1：健全会员（代表）大会、会员代表常任制，落实会员“四权”', source: letter('三（四）1'), actor: 'GU', numbers: ['four-rights'], needs: [rule('会员（代表）大会制度', 'assembly'), rule('会员代表常任制', 'delegates', hasDelegates)] },
  { id: 'S-3.42', title: '标准、反馈和绩效制度', chapter: 'system', clause: '三（四）2：建立服务设施建设标准、服务标准、评价反馈机制和绩效评价指标', source: letter('三（四）2'), actor: 'GU', needs: [rule('服务设施建设标准', 'facility'), rule('服务标准', 'service'), rule('评价反馈机制', 'feedback'), rule('绩效评价指标', 'performance')] },
  { id: 'S-3.43', title: '五项制度体系', chapter: 'system', clause: '三（四）2：基础工作、集体协商、职代会、职业发展、解困助贫五项制度体系', source: letter('三（四）2'), actor: 'GU', needs: [system('工会基础工作', 'basic'), system('平等协商集体合同', 'bargaining'), system('职代会民主管理', 'congress'), system('职业发展激励', 'growth'), system('解困助贫帮扶', 'relief')] },
  { id: 'S-4.11', title: '本单位实施方案', chapter: 'assurance', clause: '四（一）：结合时间节点和本单位实际，制定实施方案，健全工作责任制', source: letter('四（一）'), actor: 'GU/UP', needs: [rule('贯彻实施方案', 'implementation')] },
  { id: 'ORG-18', title: '经费审查委员会', chapter: 'law', clause: '北京办法第58条：独立管理经费的工会应当选举产生经费审查委员会', source: beijingUnion('第58条'), actor: 'GU', needs: [auditedTerm] },
];

export const ruleDuties = rows.map(standingDuty);
