import { addDays, addYears, ageOn, partsOf, type PlainDate } from '../calendar';
import { kinds, type Contract, type NameValue, type Person } from '../records';
import type { Officers } from './meetings';
import { sampleIdNumber } from './people';

type Representative = Contract['representatives'][number];
type Clause = Contract['clauses'][number];

/** The people of the talks: officers, one who takes the minutes, and the roster they are on. */
export interface TalksPeople {
  readonly officers: Officers;
  readonly recorder: NameValue;
  person(who: NameValue): Person | undefined;
}

const EMPLOYER: readonly (readonly [name: string, sex: 'male' | 'female', post: string, birth: PlainDate])[] = [
  ['方越', 'male', '总经理', '1971-04-09'], ['沈岩', 'male', '副总经理', '1975-10-21'], ['顾青', 'female', '人力资源部经理', '1982-02-03'], ['韩松', 'male', '财务部经理', '1979-07-16'],
];

const blankSeat: Omit<Representative, 'side' | 'who'> = { chief: false, outsider: false, sex: 'unknown', age: null, unit: '', post: '', idNumber: '', vacantOn: null, replacedOn: null };

function representatives(all: TalksPeople, on: PlainDate): readonly Representative[] {
  const { chair, organiser, womenHead, production } = all.officers;
  const union = ([[chair, '工会主席'], [organiser, '组织委员'], [womenHead, '女职工委员会主任'], [production, '生产委员']] as const).map(([who, post], i): Representative => {
    const known = all.person(who);
    const sex = known?.sex === 'male' || known?.sex === 'female' ? known.sex : 'unknown';
    return { ...blankSeat, side: 'union', who, chief: i === 0, post, sex, age: known?.birthDate ? ageOn(known.birthDate, on) : null, idNumber: known?.idNumber ?? '' };
  });
  const employer = EMPLOYER.map(([name, sex, post, birth], i): Representative => ({
    ...blankSeat, side: 'employer', who: { person: '', name }, chief: i === 0, post, sex, age: ageOn(birth, on), idNumber: sampleIdNumber(birth, 300 + i, sex),
  }));
  return [...union, ...employer];
}

const session = (heldOn: PlainDate, chairSide: 'union' | 'employer', recorder: NameValue, content: string): Contract['sessions'][number] =>
  ({ heldOn, place: '公司二层会议室', chairSide, recorder, content, unionSigned: true, employerSigned: true });

const clause = (subject: Clause['subject'], asked: string, offered: string, agreed: string, lastYear = ''): Clause => ({ subject, asked, offered, agreed, lastYear });

const percent = (hundredths: number): string => `${hundredths / 100}%`;

function wageClauses(growth: number, before: number | null): readonly Clause[] {
  return [
    clause('wage-term', '', '', '本合同的工资标准自合同期限开始之日起执行；期限届满前，双方就下一年度工资开展协商。'),
    clause('wage-system', '一线岗位增设技能等级工资', '同意，分两年实行', '实行岗位工资和技能等级工资相结合的制度，一线岗位增设四级技能工资。'),
    clause('wage-level', `平均工资增长${percent(growth + 150)}`, `增长${percent(growth - 150)}`, `年度平均工资增长${percent(growth)}，向一线职工倾斜。`, before === null ? '' : `年度平均工资增长${percent(before)}。`),
    clause('wage-bonus', '高温津贴、夜班津贴提高', '夜班津贴每班提高5元', '夜班津贴每班25元，高温津贴按规定标准发放，全勤奖每月200元。', before === null ? '' : '夜班津贴每班20元，全勤奖每月200元。'),
    clause('wage-payment', '发薪日遇休息日提前', '同意', '发薪日遇休息日、节假日的提前发放，并提供工资清单。'),
    clause('wage-amendment', '', '', '经双方协商一致可以变更，变更适用订立时的程序。'),
    clause('wage-breach', '', '', '没有按照本合同支付工资的，补发差额并依法承担责任。'),
  ];
}

const COLLECTIVE: readonly Clause[] = [
  clause('pay', '每年协商工资', '同意', '工资分配制度由双方协商确定，每年另行订立工资专项集体合同。'),
  clause('hours', '控制加班', '生产旺季除外', '执行标准工时制，每月加班不超过法定限度，加班先与本人协商。'),
  clause('leave', '年休假当年休完', '同意', '年休假由车间与职工商定，当年安排完毕。'),
  clause('safety', '更换除尘设备', '列入年度预算', '第一年内更换加工车间除尘设备，每年安排一次职业健康检查。'),
  clause('insurance', '', '', '依法参加社会保险，每年向职工公布缴纳情况。'),
  clause('women', '增设哺乳室', '同意', '设置女职工休息和哺乳室，每年安排一次妇科检查。'),
  clause('training', '培训费用公开', '同意', '职工教育经费主要用于一线职工，每年向工会通报。'),
  clause('term', '', '', '合同期限三年；期满前双方协商续订。'),
  clause('amendment', '', '', '经双方协商一致可以变更或者解除，适用订立时的程序。'),
  clause('dispute', '', '', '履行发生争议先协商，协商不成的依法申请仲裁。'),
];

type Check = Contract['performance'][number];

const kept = (text: string, evidence: string) => ({ clause: text, evidence });
const WAGE_CHECKS = [
  kept('平均工资增长', '抽查工资表12个月，平均工资达到约定数额'), kept('发薪日', '银行代发记录，每月10日前到账'), kept('最低岗位工资', '全部岗位核对，没有低于约定的'), kept('社会保险', '缴费明细已在公告栏公布'),
] as const;
const COLLECTIVE_CHECKS = [
  kept('加班管理', '抽查考勤6个月，没有超过限度'), kept('年休假', '应休职工全部休完或者补偿'), kept('除尘设备', '加工车间已更换，验收单在设备部'), kept('职业健康检查', '当年体检报告齐全'), kept('培训费用公开', '费用明细已向工会通报'),
] as const;

/** A check of all clauses on one day, none while it lies ahead. */
function checks(all: readonly { readonly clause: string; readonly evidence: string }[], on: PlainDate, today: PlainDate): readonly Check[] {
  return on > today ? [] : all.map((c): Check => ({ ...c, checkedOn: on, fulfilled: 'full', shortfall: '', owner: { person: '', name: '' }, dueOn: null, doneOn: null }));
}

/** A wage contract's check finds one thing to mend; it takes a month. */
function wageChecks(owner: NameValue, on: PlainDate, today: PlainDate): readonly Check[] {
  const mended = addDays(on, 30);
  const found: Check = {
    clause: '夜班津贴', checkedOn: on, evidence: '抽查3个月夜班登记和工资表', fulfilled: 'partly', shortfall: '装配部有2名职工的夜班津贴少计3个班', owner, dueOn: addDays(on, 45), doneOn: mended <= today ? mended : null,
  };
  const rest = checks(WAGE_CHECKS, on, today);
  return rest.length === 0 ? [] : [...rest, found];
}

/** A report to the workers' congress in the last month of each year of a contract, as far as that has come. */
function reportsOn(startsOn: PlainDate, endsOn: PlainDate, today: PlainDate): Contract['performanceReports'] {
  return [1, 2, 3].map((n) => addDays(addYears(startsOn, n), -30)).filter((on) => on <= today && on <= endsOn)
    .map((reportedOn) => ({ reportedOn, congress: '职工代表大会', note: '各项条款均已履行。' }));
}

/** A whole round: the call seventy days before the term begins, the talks, the vote, the filing, the publication. */
function round(all: TalksPeople, today: PlainDate, startsOn: PlainDate, endsOn: PlainDate, fields: Partial<Contract>): Contract {
  const before = (days: number) => addDays(startsOn, -days);
  const { officers, recorder } = all;
  return {
    ...kinds.contract.blank(today),
    unionChief: officers.chair, employerChief: '总经理方越',
    requestedOn: before(70), repliedOn: before(58), representativesPublishedOn: before(57), representatives: [...representatives(all, before(57))],
    firstSessionOn: before(50), materialsBy: before(56), materialsOn: before(56), draftBy: before(38),
    sessions: [
      session(before(50), 'union', recorder, '职工方说明要求和理由。\n用人单位方介绍上年度经营情况。'),
      session(before(43), 'employer', recorder, '双方逐条协商，对主要条款取得一致，由工作小组整理草案。'),
    ],
    draftedOn: before(40), congressOn: before(30), congressAll: 60, congressPresent: 55, congressYes: 52,
    signedOn: before(28), filingOffice: '云桥区人力资源和社会保障局', filedOn: before(24), receivedOn: before(23), effectiveOn: before(8), publishedOn: before(6),
    performanceReports: reportsOn(startsOn, endsOn, today),
    startsOn, endsOn,
    ...fields,
  };
}

const WOMEN: readonly Clause[] = [
  clause('labour-contract', '', '', '招用职工不因性别设置限制，女职工孕期、产期、哺乳期内劳动合同期满的依法顺延。'),
  clause('pay', '', '', '实行男女同工同酬。'),
  clause('women', '每年妇科检查', '同意', '每年安排一次妇科检查，检查时间按出勤计算；孕期女职工不安排夜班。'),
  clause('safety', '公布投诉渠道', '同意', '公布性骚扰投诉渠道，接到投诉后及时处理并保护隐私。'),
  clause('dispute', '', '', '履行发生争议先协商，协商不成的依法申请仲裁。'),
];

/** Three years of a women workers' contract that ran out and was not renewed, its end told to the office in time. */
function womenContract(all: TalksPeople, today: PlainDate): Contract {
  const ends = addDays(today, -120);
  return round(all, today, addDays(addYears(ends, -3), 1), ends, {
    contractKind: 'women', title: '女职工权益保护专项集体合同', clauses: [...WOMEN], ended: 'expired', endedOn: ends, endedFiledOn: addDays(ends, 5),
    performance: [...checks([kept('妇科检查', '体检报告齐全'), kept('男女同工同酬', '抽查同岗位工资，没有差别')], addDays(ends, -90), today)],
  });
}

const AVERAGE_FEN = 780_000;

/** The figures of a wage year: each average grows out of the one before. */
function wageYears(): readonly Contract['wage'][] {
  let last = AVERAGE_FEN;
  return [500, 600, 550].map((growthHundredths, i) => {
    const averageLastYear = last;
    // Rounded to whole 元, as it is agreed.
    last = Math.round((averageLastYear * (10_000 + growthHundredths)) / 1_000_000) * 100;
    return { growthHundredths, averageLastYear, average: last, minimumPost: 350_000 + i * 15_000, overtimeBase: 520_000 + i * 20_000, payday: 10 };
  });
}

/** A collective contract near its end, three wage contracts of which the newest may be renewed, and a women workers' contract that is over; each a whole round. */
export function sampleContracts(all: TalksPeople, today: PlainDate): readonly Contract[] {
  const collectiveEnds = addDays(today, 61);
  const wageEnds = addDays(today, 40);
  const years = wageYears();
  const wage = (back: 0 | 1 | 2): Contract => {
    const ends = addYears(wageEnds, -back);
    const starts = addDays(addYears(ends, -1), 1);
    const [at, growths] = [2 - back, [500, 600, 550]];
    return round(all, today, starts, ends, {
      contractKind: 'wage', title: `${partsOf(starts).year}年度工资专项集体合同`, wage: years[at]!, clauses: [...wageClauses(growths[at]!, growths[at - 1] ?? null)],
      performance: [...wageChecks(all.officers.organiser, addDays(starts, back === 0 ? 310 : 330), today)], ...(back === 0 ? {} : { ended: 'replaced', endedOn: ends }),
    });
  };
  const starts = addDays(addYears(collectiveEnds, -3), 1);
  return [
    round(all, today, starts, collectiveEnds, {
      contractKind: 'collective', title: '青禾精密仪器有限公司集体合同', clauses: [...COLLECTIVE], pauses: [{ from: addDays(starts, -49), agreedUntil: addDays(starts, -44), resumedOn: addDays(starts, -44) }],
      performance: [...checks(COLLECTIVE_CHECKS, addDays(starts, 1010), today)],
    }),
    wage(2), wage(1), wage(0), womenContract(all, today),
  ];
}
