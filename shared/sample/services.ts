import { addDays, addMonths, addYears, dateOf, partsOf, type PlainDate } from '../calendar';
import type { NameValue, RecordOf } from '../records';
import type { Officers } from './meetings';
import { batch, workdayFrom, type Batch } from './record';

const YUAN = 100;

/** Festival and other condolences of three years, all signed for; one birthday round of this year. */
function condolences(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Partial<RecordOf<'condolence'>>[] {
  const { year } = partsOf(today);
  const festival = (y: number, month: number, day: number, word: string, name: RecordOf<'condolence'>['festival'], goods: string): Partial<RecordOf<'condolence'>> => {
    const heldOn = workdayFrom(dateOf(y, month, day)!);
    return {
      title: `${y}年${word}慰问`, condolenceKind: 'festival', festival: name, heldOn, goods, perHead: 200 * YUAN, budget: members.length * 200 * YUAN, plan: `向全体会员发放${goods}，按小组签领。`,
      recipients: members.slice(0, 40).map((who) => ({ who, goods, amount: 200 * YUAN, signedOn: heldOn, agent: '' })), disclosedOn: addDays(heldOn, 10),
    };
  };
  const found = [year - 2, year - 1, year].flatMap((y) => [festival(y, 1, 20, '春节', 'spring', '米面油'), festival(y, 9, 12, '中秋节', 'mid-autumn', '月饼')]);
  const sick = members[33]!;
  return [
    ...found.map((c) => (c.disclosedOn! > today ? { ...c, disclosedOn: null } : c)),
    { title: `${sick.name}住院慰问`, condolenceKind: 'illness', heldOn: addMonths(today, -2), goods: '慰问品', perHead: 300 * YUAN, recipients: [{ who: sick, goods: '慰问品', amount: 300 * YUAN, signedOn: addMonths(today, -2), agent: '' }] },
    { title: `${o.sports.name}生日慰问`, condolenceKind: 'birthday', heldOn: addMonths(today, -4), goods: '蛋糕券', perHead: 200 * YUAN, recipients: [{ who: o.sports, goods: '蛋糕券', amount: 200 * YUAN, signedOn: addMonths(today, -4), agent: '' }] },
  ];
}

/** One file that is kept up, one whose family got through and left. */
function hardships(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Partial<RecordOf<'hardship'>>[] {
  const opened = addMonths(today, -14);
  const visit = (on: PlainDate, note: string) => ({ visitedOn: on, visitor: o.womenHead, note });
  return [
    {
      who: members[60]!, level: 'relative', cause: 'illness', causeNote: '配偶长期治疗，自付费用高。', appliedOn: opened, approvedOn: addDays(opened, 12), household: 3,
      family: [{ name: '配偶', relation: '配偶', age: 44, work: '无', health: '慢性病' }, { name: '女儿', relation: '子女', age: 15, work: '在校', health: '健康' }],
      income: 72_000 * YUAN, expenses: 41_000 * YUAN, standard: 1_395 * YUAN,
      visits: [visit(addDays(opened, 3), '入户了解治疗和收入情况。'), visit(addMonths(today, -3), '治疗稳定，女儿升学。')],
      help: [{ givenOn: addDays(opened, 25), helpKind: 'medical', content: '医疗帮扶金', amount: 2_000 * YUAN, source: '工会经费' }, { givenOn: addMonths(today, -2), helpKind: 'education', content: '助学金', amount: 1_500 * YUAN, source: '上级帮扶资金' }],
      reportedOn: addDays(opened, 8), coordination: '已协调街道服务站办理医疗救助。', reviewedOn: addMonths(today, -3),
    },
    {
      who: members[75]!, level: 'accident', cause: 'accident', causeNote: '家中火灾。', appliedOn: addYears(today, -2), approvedOn: addDays(addYears(today, -2), 10), household: 4, income: 58_000 * YUAN, expenses: 30_000 * YUAN, standard: 1_320 * YUAN,
      visits: [visit(addDays(addYears(today, -2), 2), '现场慰问。')], help: [{ givenOn: addDays(addYears(today, -2), 15), helpKind: 'living', content: '生活帮扶金', amount: 3_000 * YUAN, source: '工会经费' }],
      reportedOn: addDays(addYears(today, -2), 4), reviewedOn: addYears(today, -1), exitedOn: addYears(today, -1), exitReason: '房屋修复，收入恢复',
    },
  ];
}

const ASKED: readonly (readonly [RecordOf<'helpRequest'>['topic'], string, string, number])[] = [
  ['appeal', '希望错峰安排食堂就餐', '与行政沟通，已分两批就餐', 150], ['daily', '补办京卡', '已协助办理补卡', 120], ['mediation', '两名职工因工位调整发生口角', '班组长和调解员共同谈话，已和解', 95],
  ['stress', '夜班睡眠差，情绪低落', '安排心理咨询两次，调整班次一个月', 70], ['growth', '想参加数控高级工培训', '已报名街道培训班', 45], ['medical', '咨询互助保障理赔', '材料已报送', 33],
];

/** Requests for help, all settled but the last. */
function helpRequests(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Partial<RecordOf<'helpRequest'>>[] {
  const settled = ASKED.map(([topic, content, result, back], i): Partial<RecordOf<'helpRequest'>> => {
    const on = addDays(today, -back);
    return { number: `求〔${on.slice(0, 4)}〕${i + 1}号`, receivedAt: `${on}T09:${10 + i}`, who: members[100 + i]!, topic, content, handler: o.organiser, handledOn: addDays(on, 6), result, feedbackOn: addDays(on, 12), satisfied: 'yes' };
  });
  return [...settled, { number: `求〔${today.slice(0, 4)}〕${ASKED.length + 1}号`, receivedAt: `${addDays(today, -18)}T15:30`, who: members[110]!, topic: 'living', content: '外地来京租房，咨询公租房申请条件', handler: o.organiser }];
}

function rights(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Batch[] {
  const on = (back: number) => addDays(today, -back);
  return [
    batch('consultation', today, [
      { askedOn: on(80), who: members[120]!, topic: 'hours', question: '年休假未休完，能否折算工资？', answer: '按日工资收入的300%支付，含正常工资。', adviser: o.chair, answeredOn: on(78) },
      { askedOn: on(20), who: members[121]!, topic: 'injury', question: '上班途中摔伤是否算工伤？', answer: '须看是否为非本人主要责任的交通事故，建议先就医并保存材料。', adviser: o.chair, answeredOn: on(19) },
    ]),
    batch('dispute', today, [{
      title: '加班工资争议', disputeKind: 'wages', who: members[122]!, people: 1, learnedAt: `${on(200)}T10:05`, happenedOn: on(210), content: '对节假日加班工资计算基数有异议。', mediator: o.production, mediatedFrom: on(198), mediatedTo: on(190), mediation: 'agreed',
      requestedAt: `${on(200)}T15:40`, receiver: '云桥街道总工会权益部', lawyer: '孙律师', intervenedAt: `${on(199)}T09:30`, outcome: '单位补发差额，双方签订调解协议。', closedOn: on(188),
    }]),
    batch('incident', today, [{
      title: '装配部空调管路漏水停产', incidentKind: 'safety', happenedAt: `${on(260)}T08:10`, foundAt: `${on(260)}T08:30`, foundBy: o.production, place: '装配部', people: 18, women: 7, casualties: '无', cause: '管路老化。', demands: '当日工资照发。', trend: '职工情绪稳定。', managementMeasures: '设备部连夜更换管路。', content: '管路爆裂，地面积水，无人受伤。', measures: '组织撤离，通知设备部抢修。',
      reportedAt: `${on(260)}T11:00`, channel: 'phone', receiver: '云桥街道总工会值班室', followUps: [{ at: on(258), stage: 'final', content: '已恢复生产，职工当日工资照发。', channel: 'phone', receiver: '云桥街道总工会值班室' }], closedOn: on(258),
    }]),
    batch('majorMatter', today, [
      { title: '计件工资单价调整方案', matterKind: 'wages', informedOn: on(300), effectiveOn: on(270), people: 86, content: '调整装配线计件单价。', discussedOn: on(295), opinion: '建议单价下调的工序设三个月过渡期。', sentOn: on(293), receivedBy: '人力资源部', stance: 'agreed', repliedOn: on(288), closedOn: on(270) },
      { title: '供应部合并方案', matterKind: 'restructuring', informedOn: on(9), effectiveOn: addDays(today, 40), people: 12, content: '供应部拟并入销售部。', discussedOn: on(4), opinion: '涉及岗位变动的应与本人协商，工资待遇不降低。' },
    ]),
  ];
}

const talk = (talkKind: RecordOf<'talk'>['talkKind'], heldOn: PlainDate, by: NameValue, withWhom: Partial<RecordOf<'talk'>>, content: string): Partial<RecordOf<'talk'>> => ({ talkKind, heldOn, by, content, ...withWhom });

/** Monthly contacts with the adviser for a year, the chair's visits, talks and contacts with the service station. */
function talks(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Partial<RecordOf<'talk'>>[] {
  const monthly = Array.from({ length: 14 }, (_, i) => talk('adviser', dateOf(partsOf(addMonths(today, -i)).year, partsOf(addMonths(today, -i)).month, 1)!, o.chair, { unit: '云桥区总工会', with: { person: '', name: '秦指导员' } }, '通报工资协商准备情况。'));
  return [
    ...monthly,
    ...[400, 220, 35].map((back, i) => talk('member', addDays(today, -back), o.chair, { with: members[130 + i]! }, '了解班组生产和生活情况。')),
    ...[330, 40].map((back) => talk('heart', addDays(today, -back), o.chair, { with: o.sports }, '交流分工和工作量。')),
    ...[380, 60].map((back) => talk('station', addDays(today, -back), o.organiser, { unit: '云桥街道工会服务站' }, '对接会员服务项目。')),
  ];
}

/** Help, condolences, rights and contacts of the sample union. */
export function sampleServices(o: Officers, members: readonly NameValue[], today: PlainDate): readonly Batch[] {
  return [
    batch('condolence', today, condolences(o, members, today)), batch('hardship', today, hardships(o, members, today)),
    batch('helpRequest', today, helpRequests(o, members, today)), ...rights(o, members, today), batch('talk', today, talks(o, members, today)),
  ];
}
