import { addDays, addMonths, addYears, type PlainDate } from '../calendar';
import type { NameValue, RecordOf } from '../records';
import type { Officers } from './meetings';
import { batch, type Batch } from './record';

const premises = (o: Officers, since: PlainDate): readonly Partial<RecordOf<'premise'>>[] => [
  { name: '工会办公室', premiseKind: 'office', place: '办公楼三层301室', area: '24平方米', openedOn: since, keeper: o.organiser, equipment: '办公桌椅3套、电脑2台、打印机1台、文件柜4个' },
  {
    name: '青禾职工之家', premiseKind: 'home', place: '办公楼三层', area: '180平方米', openedOn: since, openHours: '工作日12:00—13:00、17:30—20:00', keeper: o.sports,
    // The fifth light is still to be lit.
    lights: ['亮牌子', '亮职责', '亮制度', '亮服务', '亮承诺'].map((item, i) => ({ item, litOn: i < 4 ? addDays(since, 30) : null, note: '' })),
  },
  { name: '职工书屋', premiseKind: 'library', place: '办公楼三层305室', openedOn: since, keeper: o.sports, equipment: '图书1200册' },
  { name: '心理咨询室', premiseKind: 'counselling', place: '办公楼三层306室', openedOn: addYears(since, 1), keeper: o.womenHead },
  { name: '职工活动室', premiseKind: 'activity', place: '办公楼三层307室', openedOn: since, keeper: o.sports, equipment: '乒乓球台2张、健身器材8件' },
  { name: '职工服务窗口', premiseKind: 'service', place: '办公楼一层大厅', openedOn: since, keeper: o.organiser },
];

const signs = (o: Officers, since: PlainDate, checkedOn: PlainDate): readonly Partial<RecordOf<'sign'>>[] => [
  { signKind: 'office-plate', title: '青禾精密仪器有限公司工会委员会', place: '办公楼三层301室门侧', putUpOn: since },
  { signKind: 'home-plate', title: '职工之家', place: '办公楼三层入口', putUpOn: since },
  { signKind: 'organisation', title: '工会组织机构图', place: '职工之家', putUpOn: addDays(since, 30), checkedOn },
  { signKind: 'rules', title: '工会工作制度', place: '职工之家', putUpOn: addDays(since, 30), checkedOn },
  { signKind: 'duties', title: '工会委员职责', place: '职工之家', putUpOn: addDays(since, 30), checkedOn },
  { signKind: 'services', title: '职工服务项目示意图', place: '办公楼一层大厅', putUpOn: addDays(since, 30), checkedOn },
  { signKind: 'badge', title: '工会工作证', putUpOn: addDays(since, 45), wearers: [o.chair, o.organiser, o.womenHead, o.sports, o.production].map((w) => w.name) },
];

const TOPICS: readonly (readonly [string, RecordOf<'regulation'>['system'], RecordOf<'regulation'>['topic']])[] = [
  ['工会会员代表大会制度', 'basic', 'assembly'], ['工会委员会会议制度', 'basic', 'general'], ['平等协商和集体合同制度', 'bargaining', 'general'], ['职工代表大会实施办法', 'congress', 'general'],
  ['职工技能竞赛和奖励办法', 'growth', 'general'], ['困难职工帮扶办法', 'relief', 'general'], ['工会主席联系职工制度', 'basic', 'contact'], ['建议案办理制度', 'congress', 'proposal'],
  ['办实事公开承诺制度', 'basic', 'promise'], ['职工服务设施建设标准', 'basic', 'facility'], ['职工服务标准', 'basic', 'service'], ['服务评价反馈办法', 'basic', 'feedback'],
  ['工会经费管理办法', 'basic', 'money'], ['印章使用管理制度', 'basic', 'seal'], ['贯彻基层工会建设实施方案的工作安排', 'basic', 'implementation'], ['会员代表常任制办法', 'basic', 'delegates'],
];

/** Rules of the house; performance measures are still missing, and the emergency plan waits for its yearly review. */
function regulations(since: PlainDate, today: PlainDate): readonly Partial<RecordOf<'regulation'>>[] {
  const adoptedOn = addMonths(since, 2);
  return [
    ...TOPICS.map(([title, system, topic], i) => ({ title, system, topic, adoptedOn, number: `青工制〔${adoptedOn.slice(0, 4)}〕${i + 1}号`, content: '一、适用范围\n适用于本单位工会和全体会员。\n二、基本要求\n按规定办理，留有记录，接受会员监督。' })),
    { title: '职工群体性事件和突发事件应急预案', system: 'other' as const, topic: 'emergency' as const, adoptedOn, reviewedOn: addDays(addMonths(today, -12), 12), content: '一、发现和报告\n二、现场处置\n三、后续跟进' },
  ];
}

/** Rooms, boards, papers and rules, all since the present term began. */
export function samplePlaces(o: Officers, since: PlainDate, today: PlainDate, members: readonly NameValue[]): readonly Batch[] {
  const checkedOn = addMonths(today, -3);
  return [
    batch('premise', today, premises(o, since)),
    batch('sign', today, signs(o, since, checkedOn)),
    batch('certificate', today, [
      { certificateKind: 'legal-person', title: '工会法人资格证书', number: '81110000123456788N', issuedBy: '云桥区总工会', issuedOn: addDays(since, 20), validUntil: addDays(addYears(addDays(since, 20), 5), -1), keeper: o.organiser, place: '301室保险柜' },
      { certificateKind: 'account', title: '工会经费账户开户许可', issuedBy: '云桥银行青禾支行', issuedOn: addDays(since, 40), keeper: o.organiser },
    ]),
    batch('sealUse', today, [30, 12, 4].map((back, i) => ({ usedAt: `${addDays(today, -back)}T10:20`, seal: 'union' as const, matter: ['季度报告', '职工互助保障材料', '会员信息核对表'][i]!, copies: i + 1, applicant: o.sports, approver: o.chair, handler: o.organiser }))),
    batch('regulation', today, regulations(since, today)),
    batch('onlineGroup', today, [{ name: '青禾职工群', platform: 'wechat', purpose: '通知、意见收集', keeper: o.organiser, since: addDays(since, 10), members: 212 }]),
    batch('group', today, [
      { name: '乒乓球兴趣小组', groupKind: 'interest', leader: o.sports, foundedOn: addMonths(since, 3), members: members.slice(30, 42).map((who) => ({ who })) },
      { name: '摄影兴趣小组', groupKind: 'interest', leader: members[25]!, foundedOn: addMonths(since, 8), members: members.slice(42, 50).map((who) => ({ who })) },
      { name: '生产区服务网格', groupKind: 'grid', leader: o.production, foundedOn: addMonths(since, 4), area: '加工一部、加工二部、装配部' },
    ]),
  ];
}

