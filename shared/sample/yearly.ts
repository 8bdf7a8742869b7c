import { addDays, addMonths, dateOf, monthOf, partsOf, type PlainDate } from '../calendar';
import type { NameValue, RecordOf } from '../records';
import type { Officers } from './meetings';
import { sampleMoney } from './money';
import { batch, workdayFrom, type Batch } from './record';

/** How many should come to an assembly on a day, came, and agreed. */
type Heads = (day: PlainDate) => { readonly all: number; readonly present: number; readonly yes: number };

const upTo = (date: PlainDate, today: PlainDate): PlainDate | null => (date <= today ? date : null);

/** The work of one year: plan, promises, proposals, opinions before the assembly, evaluation, training, disclosure. */
function yearOf(y: number, o: Officers, members: readonly NameValue[], heads: Heads, today: PlainDate): Batch[] {
  const on = (month: number, day: number) => workdayFrom(dateOf(y, month, day)!);
  const assembly = on(3, 18);
  return [
    batch('annualPlan', today, [{ year: String(y), title: `${y}年度工会重点工作方案`, content: '一、深化职工之家建设\n二、开展技能竞赛\n三、做好工资集体协商', startsOn: addDays(assembly, 3), way: 'assembly', askedOn: assembly, ...heads(assembly), publishedOn: upTo(addDays(assembly, 5), today) }]),
    batch('promise', today, [
      { year: String(y), title: '改善夜班用餐', goal: '增设夜餐窗口', owner: o.womenHead, dueOn: on(6, 30), publishedOn: on(2, 20), publishedAt: '公司公告栏、青禾职工群', progress: [{ on: on(4, 15), percent: 60, note: '窗口完成改造' }].filter((p) => p.on <= today), doneOn: upTo(on(6, 20), today) },
      { year: String(y), title: '职工书屋更新图书300册', goal: '征集书目并上架', owner: o.sports, dueOn: dateOf(y, 12, 31)!, publishedOn: on(2, 20), publishedAt: '公司公告栏、青禾职工群', doneOn: y < partsOf(today).year ? on(12, 10) : null },
    ].map((p) => (p.publishedOn > today ? { ...p, publishedOn: null } : p))),
    batch('opinion', today, [
      { collectedOn: addDays(assembly, -20), way: 'visit', collector: o.chair, content: '希望把淋浴间开放到20:00。', answer: '已延长开放。', answeredOn: upTo(addDays(assembly, 6), today) },
      { collectedOn: addDays(assembly, -12), way: 'onsite', collector: o.organiser, content: '建议公布计件单价的调整依据。' },
    ]),
    batch('proposal', today, [{
      number: `案〔${y}〕1号`, title: '关于增设电动车充电位的建议', proposer: members[24]!, seconders: members.slice(140, 143).map((who) => ({ who })), submittedOn: assembly, category: 'canteen', content: '车棚充电位不足，建议增设二十个。',
      ...(addDays(assembly, 40) <= today ? { decision: 'accepted' as const, decidedOn: addDays(assembly, 5), handler: '综合办公室', answer: '已列入年度计划，分两批安装。', answeredOn: addDays(assembly, 40), ...(addDays(assembly, 60) <= today ? { satisfaction: 'satisfied' as const, ratedOn: addDays(assembly, 60), closedOn: addDays(assembly, 60) } : {}) } : {}),
    }]),
    batch('evaluation', today, [{
      year: String(y), evaluatedOn: on(10, 28), way: '无记名填写测评表', group: [o.organiser, o.auditHead, members[24]!].map((who) => ({ who })), issued: 190, returned: 188, spoiled: 3,
      objects: [
        { object: 'leaders', name: '', satisfied: 172, fair: 9, unsatisfied: 1, unknown: 3, firstPass: '', secondPass: '' },
        { object: 'work', name: '', satisfied: 169, fair: 12, unsatisfied: 1, unknown: 3, firstPass: '', secondPass: '' },
      ],
      reportedPartyOn: upTo(on(11, 6), today), ...(y < partsOf(today).year ? { reportedSuperiorOn: on(11, 8), receiver: '云桥街道总工会' } : {}), comments: '希望多组织亲子活动。',
    }]),
    batch('training', today, [
      { title: `${y}年基层工会干部培训班`, trainingKind: 'officer', heldOn: on(5, 12), endedOn: upTo(on(5, 13), today), organiser: '云桥区总工会', hours: 12, attendees: [o.chair, o.organiser, o.womenHead, o.sports, o.production].map((who) => ({ who, certificate: '' })) },
      { title: '数控技能提升培训', trainingKind: 'skill', heldOn: on(8, 20), organiser: '本工会', hours: 8, attendees: members.slice(150, 165).map((who) => ({ who, certificate: '' })) },
    ].map((t) => ({ ...t, trainingKind: t.trainingKind as RecordOf<'training'>['trainingKind'] }))),
    batch('disclosure', today, [[2, 25], [7, 15]].map(([month, day]) => ({ subject: 'money' as const, title: `${y}年${month! < 7 ? '上' : '下'}半年工会经费重点服务项目`, disclosedOn: on(month!, day!), way: 'board' as const, place: '公司公告栏', content: '节日慰问、文体活动、困难帮扶支出情况。', from: dateOf(month! < 7 ? y - 1 : y, month! < 7 ? 7 : 1, 1)!, to: dateOf(month! < 7 ? y - 1 : y, month! < 7 ? 12 : 6, month! < 7 ? 31 : 30)! }))),
    batch('incoming', today, [
      { title: '关于做好职工互助保障续保工作的通知', number: `云工发〔${y}〕6号`, from: '云桥街道总工会', receivedOn: on(4, 8), task: '4月底前完成续保。', dueOn: on(4, 30), handler: o.organiser, relayedOn: upTo(on(4, 10), today), relayedTo: '各工会小组', doneOn: upTo(on(4, 27), today), result: '已续保198人。' },
    ]),
    batch('honour', today, y === partsOf(today).year - 1 ? [{ title: '区级模范职工小家', awardedTo: '装配部工会小组', awardedBy: '云桥区总工会', awardedOn: on(4, 28), level: 'district' }] : []),
  ];
}

/** Three years of the union's year, its money and the time its officers took. */
export function sampleYears(o: Officers, members: readonly NameValue[], auditors: readonly NameValue[], heads: Heads, today: PlainDate): readonly Batch[] {
  const { year } = partsOf(today);
  const yearly = [year - 2, year - 1, year].flatMap((y) => yearOf(y, o, members, heads, today));
  const reports = [year - 2, year - 1].map((y): Partial<RecordOf<'report'>> => ({ title: `${y}年度工会工作总结`, reportKind: 'year', year: String(y), sentOn: dateOf(y, 12, 20)!, channel: 'mail', recipient: '云桥街道总工会办公室', sender: o.organiser, content: '全年工作总结。' }));
  return [
    ...yearly,
    ...sampleMoney(o, auditors, today),
    batch('disclosure', today, [{ subject: 'contact', title: '工会联系方式', disclosedOn: addMonths(today, -8), way: 'board', place: '公司公告栏', content: '工会办公室301室，电话010-60001234。' }]),
    batch('timeOff', today, [
      { who: o.sports, on: addDays(today, -40), hours: 4, matter: '筹备羽毛球联赛', consentOn: addDays(today, -45) },
      { who: o.production, on: monthOf(today).from, hours: 6, matter: '参加街道安全检查', consentOn: addDays(monthOf(today).from, -3) },
    ]),
    batch('report', today, reports),
  ];
}
