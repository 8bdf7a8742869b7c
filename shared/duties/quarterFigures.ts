import { addDays, before, dateOf, dayOf, partsOf, quarterNumber, quarterOf, within, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { vouchersIn } from '../money';
import { isMemberOn, isStaffOn, takingPart, type MeetingType, type Person } from '../records';
import { dateWords, quarterWords, shareWords, yuanFigures } from '../words';
import { proof } from './evidence';
import { countedFigure, figureWords, moneyFigure, peopleFigure, totalOf, type Figure, type FigureWords, type SumFigure } from './figures';
import { informationGaps } from './information';

/** 期初 + 增加 − 减少 = 期末, of the staff or the members. */
export interface Movement {
  readonly opening: Figure;
  readonly joined: Figure;
  readonly left: Figure;
  readonly closing: Figure;
}

export interface QuarterFigures {
  readonly period: Period;
  readonly staff: Movement;
  readonly members: Movement;
  readonly informed: Figure;
  readonly carded: Figure;
  readonly work: readonly Figure[];
  readonly heads: SumFigure;
  readonly money: readonly SumFigure[];
}

/** The quarter of a year, 1 to 4. */
export function quarterPeriod(year: number, quarter: 1 | 2 | 3 | 4): Period {
  return quarterOf(dateOf(year, quarter * 3 - 2, 1)!);
}

/** Who was there on the day before the period and on its last day; those who came and went within it count in neither. */
export function movementOf(ledger: Ledger, period: Period, word: string, there: (p: Person, day: PlainDate) => boolean): Movement {
  const before = addDays(period.from, -1);
  const all = entriesOf(ledger, 'person');
  const first = all.filter(({ record }) => there(record, before));
  const last = all.filter(({ record }) => there(record, period.to));
  const [atFirst, atLast] = [new Set(first.map((e) => e.id)), new Set(last.map((e) => e.id))];
  return {
    opening: peopleFigure(`${word}-opening`, `期初${word}`, first, before),
    joined: peopleFigure(`${word}-joined`, `增加${word}`, last.filter((e) => !atFirst.has(e.id)), period.to),
    left: peopleFigure(`${word}-left`, `减少${word}`, first.filter((e) => !atLast.has(e.id)), period.to),
    closing: peopleFigure(`${word}-closing`, `期末${word}`, last, period.to),
  };
}

const staffOn = isStaffOn;
/** Whether somebody counts as a member on a day: a member who has left the unit no longer does. */
export const memberOn = (p: Person, day: PlainDate): boolean => isStaffOn(p, day) && isMemberOn(p, day);

const MEETINGS: readonly (readonly [string, readonly MeetingType[]])[] = [
  ['会员（代表）大会', ['member-assembly', 'delegate-assembly']], ['委员会会议', ['committee']], ['与行政沟通会议', ['management']], ['其他会议', ['audit-committee', 'women-committee', 'group', 'bargaining', 'congress', 'other']],
];

function workOf(ledger: Ledger, p: Period): readonly Figure[] {
  const at = (moment: string): PlainDate => dayOf(moment);
  return [
    countedFigure(ledger, p, '文体活动', '次', 'activity', (r) => r.heldOn, (r) => r.state === 'held'),
    ...MEETINGS.map(([label, types]) => countedFigure(ledger, p, label, '次', 'meeting', (r) => at(r.heldAt), (r) => r.state === 'held' && types.includes(r.meetingType))),
    countedFigure(ledger, p, '慰问', '次', 'condolence', (r) => r.heldOn),
    countedFigure(ledger, p, '接待职工求助', '件', 'helpRequest', (r) => at(r.receivedAt)),
    countedFigure(ledger, p, '其中已办结', '件', 'helpRequest', (r) => at(r.receivedAt), (r) => r.handledOn !== null && r.handledOn <= p.to),
    countedFigure(ledger, p, '新建困难职工档案', '份', 'hardship', (r) => r.appliedOn),
    countedFigure(ledger, p, '法律政策咨询', '件', 'consultation', (r) => r.askedOn),
    countedFigure(ledger, p, '劳动争议', '件', 'dispute', (r) => at(r.learnedAt)),
    countedFigure(ledger, p, '突发事件', '件', 'incident', (r) => at(r.foundAt)),
    countedFigure(ledger, p, '提出工会意见的重大事项', '件', 'majorMatter', (r) => r.sentOn),
    countedFigure(ledger, p, '收到建议案', '件', 'proposal', (r) => r.submittedOn),
    countedFigure(ledger, p, '培训', '次', 'training', (r) => r.heldOn),
    countedFigure(ledger, p, '签订集体合同', '份', 'contract', (r) => r.signedOn),
    countedFigure(ledger, p, '经费和服务项目公开', '次', 'disclosure', (r) => r.disclosedOn),
  ];
}

/** Those who took part in the activities of a period, counted each time. */
export function participantsOf(ledger: Ledger, period: Period): SumFigure {
  const held = entriesOf(ledger, 'activity').filter(({ record: r }) => r.state === 'held' && within(period, r.heldOn));
  return { key: 'participants', label: '活动参加人次', unit: '人次', parts: held.map((e) => ({ ...proof('activity', e, e.record.heldOn), adds: takingPart(e.record) ?? 0 })) };
}

/** Income, expense and what of it served the members in a period, from the book. */
export function moneyOf(ledger: Ledger, period: Period): readonly SumFigure[] {
  const own = vouchersIn(ledger, period);
  const spent = own.filter(({ record: r }) => r.direction === 'expense');
  return [
    moneyFigure('income', '经费收入', own.filter(({ record: r }) => r.direction === 'income')), moneyFigure('expense', '经费支出', spent),
    moneyFigure('service', '其中用于会员服务', spent.filter(({ record: r }) => r.forService)),
  ];
}

/** The figures of a quarter report, each with its records. */
export function quarterFigures(ledger: Ledger, period: Period): QuarterFigures {
  const members = movementOf(ledger, period, '会员', memberOn);
  const atEnd = entriesOf(ledger, 'person').filter(({ record }) => memberOn(record, period.to));
  return {
    period,
    staff: movementOf(ledger, period, '职工', staffOn),
    members,
    informed: peopleFigure('informed', '信息已采集会员', atEnd.filter(({ record }) => informationGaps(record, ledger, period.to).length === 0), period.to),
    carded: peopleFigure('carded', '已领京卡会员', atEnd.filter(({ record }) => record.cardStep === 'issued'), period.to),
    work: workOf(ledger, period),
    heads: participantsOf(ledger, period),
    money: moneyOf(ledger, period),
  };
}

/** All figures one after another, for a table. */
export function allFigures(f: QuarterFigures): readonly Figure[] {
  return [f.staff.opening, f.staff.joined, f.staff.left, f.staff.closing, f.members.opening, f.members.joined, f.members.left, f.members.closing, f.informed, f.carded, ...f.work];
}

/** All figures as they are written, those that count and those that sum. */
export function writtenFigures(f: QuarterFigures): readonly FigureWords[] {
  return [...allFigures(f), f.heads, ...f.money].map(figureWords);
}

/** What the report of the quarter before said at its end, against what this one begins with; empty where they agree or none was sent. */
export function breaksFrom(f: QuarterFigures, ledger: Ledger): readonly string[] {
  const last = before(f.period, quarterOf);
  const sent = entriesOf(ledger, 'report').find(({ record: r }) => r.reportKind === 'quarter' && r.sentOn !== null && r.year === String(partsOf(last.from).year) && r.quarter === String(quarterNumber(last.from)));
  return [f.staff, f.members].flatMap((m): string[] => {
    const told = sent?.record.figures.find((row) => row.key === m.closing.key)?.value;
    const now = m.opening.records.length;
    return told === undefined || told === String(now) ? [] : [`${m.opening.label}${now}人，上季度报送的期末是${told}人，请核对名册里的入职、入会和离开日期`];
  });
}

/** What is wrong with the figures, in Chinese; empty when they agree. A report with such a fault is not sent. */
export function figureFaults(f: QuarterFigures): readonly string[] {
  const faults = [f.staff, f.members].flatMap((m): string[] =>
    (m.opening.records.length + m.joined.records.length - m.left.records.length === m.closing.records.length ? [] : [`${m.closing.label}不等于期初加增加减减少，请检查名册`]));
  if (f.members.closing.records.length > f.staff.closing.records.length) faults.push('期末会员多于期末职工，请检查名册');
  return faults;
}

/** Heads that the text of a report tells otherwise than the records do now: it was written before they changed. */
export function textFaults(f: QuarterFigures, content: string): readonly string[] {
  return [f.staff.opening, f.staff.closing, f.members.opening, f.members.closing].flatMap(({ label, records }): string[] => {
    const told = new RegExp(`${label}(\\d+)人`).exec(content)?.[1];
    return told === undefined || told === String(records.length) ? [] : [`正文写的${label}是${told}人，台账现在是${records.length}人，请按现在的数字重写正文，或核对名册`];
  });
}

/** The text of a quarter report drawn from its figures; works that did not occur are left out. */
export function quarterReportText(f: QuarterFigures): string {
  const n = (figure: Figure): string => `${figure.records.length}${figure.unit}`;
  const line = (m: Movement, word: string): string => `期初${word}${n(m.opening)}，本季增加${n(m.joined)}，减少${n(m.left)}，期末${word}${n(m.closing)}。`;
  const [staff, members] = [f.staff.closing.records.length, f.members.closing.records.length];
  const done = f.work.filter((w) => w.records.length > 0).map((w) => `${w.label}${n(w)}`);
  const meetings = done.length > 0 ? `本季${done.join('，')}。` : '本季没有登记的工作。';
  const money = f.money.filter((m) => m.parts.length > 0).map((m) => `${m.label}${yuanFigures(totalOf(m))}元`);
  const funds = money.length > 0 ? [`${money.join('，')}。`] : [];
  return [
    `现将${quarterWords(f.period.from)}（${dateWords(f.period.from)}至${dateWords(f.period.to)}）工会工作情况报告如下：`,
    '一、职工队伍情况', line(f.staff, '职工'),
    '二、会员基础数据', `${line(f.members, '会员')}职工入会率${shareWords(members, staff)}，会员信息采集率${shareWords(f.informed.records.length, members)}，已领京卡${n(f.carded)}。`,
    '三、工作开展情况', meetings, ...funds,
    '四、存在的问题和下季度安排', '（请补充）',
  ].join('\n');
}
