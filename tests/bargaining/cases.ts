import { addDays } from '../../shared/calendar';
import type { BargainingEvent, BargainingKind, EventName, StepId } from '../../shared/bargaining';
import type { ParameterKey } from '../../shared/policy';

/** Counted day, due day, state, and the day it was done. */
export type Expected = readonly [countedOn: string, dueOn: string, state: 'done' | 'open' | 'late', doneOn?: string];

/** A case worked out by hand: the events, the day on which one looks, and what the clock must say. */
export interface Case {
  readonly name: string;
  readonly article: RegExp;
  readonly kind: BargainingKind;
  readonly today: string;
  readonly events: readonly BargainingEvent[];
  readonly own?: Readonly<Partial<Record<ParameterKey, number>>>;
  readonly steps: Readonly<Partial<Record<StepId, Expected>>>;
  readonly note?: RegExp;
  readonly absent?: readonly StepId[];
}

type Bare = Exclude<EventName, 'replied' | 'term-agreed' | 'schedule-agreed' | 'congress'>;
export const at = (event: Bare, on: string): BargainingEvent => ({ event, on }) as BargainingEvent;
export const replied = (on: string, accepts = true, firstSessionOn?: string): BargainingEvent => ({ event: 'replied', on, accepts, ...(firstSessionOn === undefined ? {} : { firstSessionOn }) });
export const voted = (on: string, all = 60, present = 40, yes = 30): BargainingEvent => ({ event: 'congress', on, all, present, yes });
export const term = (on: string, endsOn: string, startsOn?: string): BargainingEvent => ({ event: 'term-agreed', on, endsOn, ...(startsOn === undefined ? {} : { startsOn }) });

/** What leads up to the signatures of a day, all of it in order. */
export const signedOn = (day: string): readonly BargainingEvent[] => [
  at('requested', addDays(day, -40)), replied(addDays(day, -30)), at('representatives-published', addDays(day, -25)), at('session', addDays(day, -20)),
  at('drafted', addDays(day, -15)), voted(addDays(day, -5)), at('signed', day),
];
/** Signed, filed and received; with a term where one is given. */
export const receivedOn = (day: string, endsOn?: string, startsOn?: string): readonly BargainingEvent[] => [
  ...signedOn(addDays(day, -4)).slice(0, -1), ...(endsOn === undefined ? [] : [term(addDays(day, -9), endsOn, startsOn)]),
  at('signed', addDays(day, -4)), at('filed', addDays(day, -1)), at('received', day),
];

const talks = [at('requested', '2026-03-02'), replied('2026-03-10')];
const pausedFrom = [...talks, at('representatives-published', '2026-03-11'), at('session', '2026-03-13')];
/** Received on 3 April 2026, in force on the 18th. */
const spring = (...more: readonly BargainingEvent[]): readonly BargainingEvent[] => [...receivedOn('2026-04-03'), ...more];

export const cases: readonly Case[] = [
  // The answer: 20 days from the day after the request came in.
  { name: 'an ordinary request, the last day a Sunday', article: /集体合同条例》第32条/, kind: 'collective', today: '2026-03-05', events: talks.slice(0, 1), steps: { reply: ['2026-03-22', '2026-03-23', 'open'] }, note: /2026-03-22是休息日，顺延.*第203条/ },
  { name: 'into the National Day', article: /第32条/, kind: 'wage', today: '2025-09-30', events: [at('requested', '2025-09-11')], steps: { reply: ['2025-10-01', '2025-10-09', 'open'] } },
  { name: 'over the end of February, common year', article: /第32条/, kind: 'collective', today: '2026-02-10', events: [at('requested', '2026-02-09')], steps: { reply: ['2026-03-01', '2026-03-02', 'open'] } },
  { name: 'onto the leap day', article: /第32条/, kind: 'collective', today: '2024-02-20', events: [at('requested', '2024-02-09')], steps: { reply: ['2024-02-29', '2024-02-29', 'open'] } },
  { name: 'no answer by the last day', article: /第32条/, kind: 'women', today: '2026-03-23', events: talks.slice(0, 1), steps: { reply: ['2026-03-22', '2026-03-23', 'open'] } },
  { name: 'no answer a day later', article: /第32条/, kind: 'women', today: '2026-03-24', events: talks.slice(0, 1), steps: { reply: ['2026-03-22', '2026-03-23', 'late'] } },
  { name: 'a late answer', article: /第32条/, kind: 'collective', today: '2026-04-01', events: [talks[0]!, replied('2026-03-30')], steps: { reply: ['2026-03-22', '2026-03-23', 'done', '2026-03-30'] }, note: /迟于期限7天/ },
  { name: 'a refusal', article: /第32条/, kind: 'collective', today: '2026-03-12', events: [talks[0]!, replied('2026-03-10', false)], steps: { reply: ['2026-03-22', '2026-03-23', 'done', '2026-03-10'] }, note: /对方拒绝协商.*申请人社部门协调/ },
  { name: 'a refusal, brought to the labour office', article: /第50条/, kind: 'collective', today: '2026-03-20', events: [talks[0]!, replied('2026-03-10', false), at('mediation-accepted', '2026-03-12')], steps: { mediation: ['2026-04-11', '2026-04-13', 'open'] }, note: /延长15日，到2026年4月26日/ },
  { name: 'a refusal, asked anew', article: /第32条/, kind: 'collective', today: '2026-03-20', events: [talks[0]!, replied('2026-03-10', false), at('requested', '2026-03-16')], steps: { 'reply-2': ['2026-04-05', '2026-04-07', 'open'], reply: ['2026-03-22', '2026-03-23', 'done', '2026-03-10'] } },
  // Representatives and materials.
  { name: 'a seat falls vacant', article: /集体合同规定》第31条/, kind: 'collective', today: '2026-03-20', events: [...talks, at('representative-vacant', '2026-03-13')], steps: { vacancy: ['2026-03-28', '2026-03-30', 'open'] } },
  { name: 'a seat filled in time, another not', article: /第31条/, kind: 'collective', today: '2026-04-10', events: [...talks, at('representative-vacant', '2026-03-12'), at('representative-replaced', '2026-03-20'), at('representative-vacant', '2026-03-24')], steps: { vacancy: ['2026-03-27', '2026-03-27', 'done', '2026-03-20'], 'vacancy-2': ['2026-04-08', '2026-04-08', 'late'] } },
  { name: 'the list goes up after the talks began', article: /集体合同条例》第11条/, kind: 'collective', today: '2026-03-20', events: [...talks, at('session', '2026-03-13'), at('representatives-published', '2026-03-16')], steps: { representatives: ['2026-03-13', '2026-03-13', 'done', '2026-03-16'] }, note: /迟于期限3天/ },
  { name: 'wage: papers 5 days before the meeting agreed upon', article: /试行办法》第18条|第11条/, kind: 'wage', today: '2026-03-12', events: [talks[0]!, replied('2026-03-10', true, '2026-03-20')], steps: { materials: ['2026-03-15', '2026-03-15', 'open'], representatives: ['2026-03-20', '2026-03-20', 'open'] }, note: /休息日，宜提前/ },
  { name: 'collective: papers on the day agreed upon', article: /^双方约定$/, kind: 'collective', today: '2026-03-19', events: [...talks, { event: 'materials-asked', on: '2026-03-11', by: '2026-03-18' }], steps: { materials: ['2026-03-18', '2026-03-18', 'late'] } },
  // Pauses.
  { name: 'a pause with a day agreed upon', article: /集体合同条例》第37条/, kind: 'collective', today: '2026-04-15', events: [...pausedFrom, { event: 'paused', on: '2026-03-16', agreedUntil: '2026-04-15' }], steps: { resume: ['2026-05-15', '2026-04-15', 'open'] }, note: /最长可到2026年5月15日/ },
  { name: 'a pause within 60 days', article: /第37条/, kind: 'collective', today: '2026-05-20', events: [...pausedFrom, at('paused', '2026-03-16'), at('resumed', '2026-05-15')], steps: { resume: ['2026-05-15', '2026-05-15', 'done', '2026-05-15'] } },
  { name: 'a pause that does not end', article: /第37条/, kind: 'collective', today: '2026-05-16', events: [...pausedFrom, at('paused', '2026-03-16')], steps: { resume: ['2026-05-15', '2026-05-15', 'late'] } },
  { name: 'a pause over 60 days', article: /第37条/, kind: 'collective', today: '2026-06-01', events: [...pausedFrom, at('paused', '2026-03-16'), at('resumed', '2026-05-20')], steps: { resume: ['2026-05-15', '2026-05-15', 'done', '2026-05-20'] }, note: /超过最长期限5天/ },
  { name: 'a pause that ends on a Sunday is not made longer', article: /第37条/, kind: 'wage', today: '2026-04-01', events: [...pausedFrom, at('paused', '2026-03-18')], steps: { resume: ['2026-05-17', '2026-05-17', 'open'] }, note: /不因休息日延长/ },
  { name: 'a pause moves the draft agreed upon', article: /^双方约定$/, kind: 'collective', today: '2026-04-20', events: [...pausedFrom, { event: 'schedule-agreed', on: '2026-03-13', draftBy: '2026-04-10' }, at('paused', '2026-03-16'), at('resumed', '2026-04-05')], steps: { draft: ['2026-04-10', '2026-04-30', 'open'] }, note: /中止协商20天/ },
  // Filing, 10 days and 7.
  { name: 'collective: 10 days to file', article: /集体合同条例》第39条/, kind: 'collective', today: '2026-03-31', events: signedOn('2026-03-30'), steps: { filing: ['2026-04-09', '2026-04-09', 'open'] } },
  { name: 'women: 10 days to file, a Saturday', article: /第39条/, kind: 'women', today: '2026-03-10', events: signedOn('2026-03-04'), steps: { filing: ['2026-03-14', '2026-03-16', 'open'] } },
  { name: 'collective: filing over the National Day', article: /第39条/, kind: 'collective', today: '2025-10-09', events: signedOn('2025-09-21'), steps: { filing: ['2025-10-01', '2025-10-09', 'open'] } },
  { name: 'wage: 7 days, and the 10 of the other rule are named', article: /试行办法》第21条/, kind: 'wage', today: '2026-03-31', events: signedOn('2026-03-30'), steps: { filing: ['2026-04-06', '2026-04-07', 'open'] }, note: /按7日提示，《北京市集体合同条例》第39条的最后期限是2026年4月9日/ },
  { name: 'wage: 10 days by parameter, and the 7 are named', article: /第21条/, kind: 'wage', today: '2026-04-08', own: { 'wage-filing-days': 10 }, events: signedOn('2026-03-30'), steps: { filing: ['2026-04-09', '2026-04-09', 'open'] }, note: /按本会自定的期限计算；.*第21条为7日（到2026年4月7日）/ },
  { name: 'wage: late under 7, in time under 10', article: /第21条/, kind: 'wage', today: '2026-04-08', events: signedOn('2026-03-30'), steps: { filing: ['2026-04-06', '2026-04-07', 'late'] } },
  { name: 'wage: a Sunday that is worked', article: /第21条/, kind: 'wage', today: '2025-09-28', events: signedOn('2025-09-21'), steps: { filing: ['2025-09-28', '2025-09-28', 'open'] } },
  { name: 'wage: over the Spring Festival', article: /第21条/, kind: 'wage', today: '2026-02-24', events: signedOn('2026-02-08'), steps: { filing: ['2026-02-15', '2026-02-24', 'open'] } },
  { name: 'a year whose holidays are not announced', article: /第39条/, kind: 'collective', today: '2027-09-25', events: signedOn('2027-09-22'), steps: { filing: ['2027-10-02', '2027-10-04', 'open'] }, note: /放假安排尚未收录/ },
  // Taking effect and making known.
  { name: 'onto the leap day, then 5 days to publish', article: /第39条|第23条/, kind: 'wage', today: '2024-03-01', events: receivedOn('2024-02-14'), steps: { effect: ['2024-02-29', '2024-02-29', 'done', '2024-02-29'], publish: ['2024-03-05', '2024-03-05', 'open'] } },
  { name: 'past the end of February of a common year', article: /第39条/, kind: 'collective', today: '2023-02-28', events: receivedOn('2023-02-14'), steps: { effect: ['2023-03-01', '2023-03-01', 'open'] }, absent: ['publish'] },
  { name: 'taking effect does not wait for the holiday to end', article: /第39条/, kind: 'collective', today: '2026-10-05', events: receivedOn('2026-09-20'), steps: { effect: ['2026-10-05', '2026-10-05', 'done', '2026-10-05'] } },
  { name: 'wage: publishing waits for the holiday to end', article: /试行办法》第23条|第39条/, kind: 'wage', today: '2026-10-08', events: receivedOn('2026-09-12'), steps: { effect: ['2026-09-27', '2026-09-27', 'done', '2026-09-27'], publish: ['2026-10-02', '2026-10-08', 'open'] } },
  { name: 'the office agrees before the 15 days are over', article: /第39条|第23条/, kind: 'wage', today: '2026-04-20', events: spring(at('effective', '2026-04-10'), at('published', '2026-04-14')), steps: { effect: ['2026-04-10', '2026-04-10', 'done', '2026-04-10'], publish: ['2026-04-15', '2026-04-15', 'done', '2026-04-14'] } },
  // Objections.
  { name: 'an objection stops the effect', article: /./, kind: 'collective', today: '2026-05-01', events: spring(at('objected', '2026-04-15')), steps: {}, absent: ['effect', 'publish'] },
  { name: 'an objection on the fifteenth day', article: /./, kind: 'collective', today: '2026-05-01', events: spring(at('objected', '2026-04-18')), steps: {}, absent: ['effect'] },
  { name: 'after an objection: signed, filed and received anew', article: /第39条/, kind: 'collective', today: '2026-05-05', events: spring(at('objected', '2026-04-10'), at('signed', '2026-04-13'), at('filed', '2026-04-16'), at('received', '2026-04-20')), steps: { 'filing-2': ['2026-04-23', '2026-04-23', 'done', '2026-04-16'], effect: ['2026-05-05', '2026-05-05', 'done', '2026-05-05'] } },
  { name: 'two objections', article: /第21条|第39条|第23条/, kind: 'wage', today: '2026-05-10', events: spring(at('objected', '2026-04-10'), at('signed', '2026-04-13'), at('filed', '2026-04-14'), at('received', '2026-04-15'), at('objected', '2026-04-20'), at('session', '2026-04-21'), at('drafted', '2026-04-21'), voted('2026-04-22'), at('signed', '2026-04-24'), at('filed', '2026-04-27'), at('received', '2026-04-28')), steps: { 'filing-2': ['2026-04-20', '2026-04-20', 'done', '2026-04-14'], 'filing-3': ['2026-05-01', '2026-05-06', 'done', '2026-04-27'], effect: ['2026-05-13', '2026-05-13', 'open'], publish: ['2026-05-18', '2026-05-18', 'open'] } },
  // A change in mid-term.
  { name: 'a change runs the same way again', article: /第32条|第39条/, kind: 'collective', today: '2026-09-01', events: spring(at('change-requested', '2026-07-01'), replied('2026-07-20'), at('session', '2026-07-27'), at('drafted', '2026-08-03'), voted('2026-08-07'), at('signed', '2026-08-10'), at('filed', '2026-08-14'), at('received', '2026-08-17')), steps: { 'reply-2': ['2026-07-21', '2026-07-21', 'done', '2026-07-20'], 'filing-2': ['2026-08-20', '2026-08-20', 'done', '2026-08-14'], effect: ['2026-04-18', '2026-04-18', 'done', '2026-04-18'], 'effect-2': ['2026-09-01', '2026-09-01', 'done', '2026-09-01'] } },
  // Yearly reports, renewal and end.
  { name: 'a report a year, over Labour Day', article: /第41条/, kind: 'collective', today: '2025-05-07', events: [...receivedOn('2024-04-10', '2027-04-30', '2024-05-01'), at('performance-reported', '2025-04-28')], steps: { performance: ['2025-05-01', '2025-05-06', 'done', '2025-04-28'], 'performance-2': ['2026-05-01', '2026-05-06', 'open'] } },
  { name: 'a year without a report stays late', article: /第41条/, kind: 'collective', today: '2025-05-07', events: receivedOn('2024-04-10', '2027-04-30', '2024-05-01'), steps: { performance: ['2025-05-01', '2025-05-06', 'late'] } },
  { name: '3 months before the end of May', article: /第43条/, kind: 'collective', today: '2026-01-10', events: receivedOn('2023-05-20', '2026-05-31'), steps: { 'renewal-window': ['2026-02-28', '2026-02-28', 'open'], expiry: ['2026-05-31', '2026-05-31', 'open'] } },
  { name: '3 months before the end of May in a leap year', article: /第43条/, kind: 'women', today: '2024-01-10', events: receivedOn('2021-05-20', '2024-05-31'), steps: { 'renewal-window': ['2024-02-29', '2024-02-29', 'open'] } },
  { name: 'wage: 60 days before the end', article: /试行办法》第24条/, kind: 'wage', today: '2025-12-31', events: receivedOn('2025-02-20', '2026-03-01'), steps: { 'renewal-window': ['2025-12-31', '2025-12-31', 'done', '2025-12-31'], expiry: ['2026-03-01', '2026-03-01', 'open'] } },
  { name: 'early renewal, answered by a worked Sunday', article: /第43条|第32条/, kind: 'collective', today: '2026-09-01', events: [...receivedOn('2024-01-10', '2026-12-31'), at('renewal-requested', '2026-08-31')], steps: { 'renewal-window': ['2026-09-30', '2026-09-30', 'done', '2026-08-31'], 'reply-2': ['2026-09-20', '2026-09-20', 'open'] }, note: /早于窗口30天/ },
  { name: 'a lapsed contract stays late', article: /第43条/, kind: 'collective', today: '2026-11-22', events: receivedOn('2023-04-10', '2026-03-31'), steps: { expiry: ['2026-03-31', '2026-03-31', 'late'] }, note: /期满后还没有登记/ },
  { name: 'a lapsed contract, settled by a new one', article: /第43条/, kind: 'collective', today: '2026-11-22', events: [...receivedOn('2023-04-10', '2026-03-31'), at('renewed', '2026-07-01')], steps: { expiry: ['2026-03-31', '2026-03-31', 'done', '2026-07-01'] }, absent: ['end-filing'] },
  { name: 'expired at the end of the year, into a year not announced', article: /第48条/, kind: 'collective', today: '2027-01-11', events: [...receivedOn('2024-01-10', '2026-12-31'), at('expired', '2026-12-31')], steps: { 'end-filing': ['2027-01-10', '2027-01-11', 'open'] }, note: /放假安排尚未收录/ },
  { name: 'dissolved and filed', article: /第48条/, kind: 'wage', today: '2026-07-01', events: spring(at('dissolved', '2026-06-01'), at('end-filed', '2026-06-10')), steps: { 'end-filing': ['2026-06-11', '2026-06-11', 'done', '2026-06-10'] } },
];

/** Orders that can not be, each with a part of the reason. */
export const impossible: readonly (readonly [name: string, kind: BargainingKind, events: readonly BargainingEvent[], reason: RegExp])[] = [
  ['an answer to nothing', 'collective', [replied('2026-03-10')], /书面答复.*尚未提出协商/],
  ['a meeting before the answer', 'collective', [at('requested', '2026-03-02'), at('session', '2026-03-05')], /协商会议.*要先有对方同意协商的书面答复/],
  ['a meeting after a refusal', 'wage', [at('requested', '2026-03-02'), replied('2026-03-05', false), at('session', '2026-03-06')], /对方拒绝协商/],
  ['a meeting during a pause', 'wage', [...pausedFrom, at('paused', '2026-03-16'), at('session', '2026-03-17')], /中止协商/],
  ['a pause of 61 days', 'collective', [...pausedFrom, { event: 'paused', on: '2026-03-16', agreedUntil: '2026-05-16' }], /不得超过60日，最迟2026年5月15日.*第37条/],
  ['a draft without a meeting', 'collective', [...talks, at('drafted', '2026-03-12')], /先开协商会议/],
  ['a vote without a draft', 'collective', [...pausedFrom, voted('2026-03-20')], /先形成草案/],
  ['signing without a vote', 'collective', [...pausedFrom, at('drafted', '2026-03-16'), at('signed', '2026-03-17')], /三分之二以上出席，全体半数以上同意.*第38条/],
  ['signing when too few were there', 'wage', [...pausedFrom, at('drafted', '2026-03-16'), voted('2026-03-17', 60, 39, 39), at('signed', '2026-03-18')], /出席39人，不足三分之二（至少40人）/],
  ['signing when too few agreed', 'women', [...pausedFrom, at('drafted', '2026-03-16'), voted('2026-03-17', 61, 41, 30), at('signed', '2026-03-18')], /同意30人，不足半数（至少31人）/],
  ['more there than there are', 'collective', [...pausedFrom, at('drafted', '2026-03-16'), voted('2026-03-17', 60, 61, 30)], /出席人数61多于全体人数60/],
  ['more votes than people there', 'collective', [...pausedFrom, at('drafted', '2026-03-16'), voted('2026-03-17', 60, 41, 42)], /同意人数42多于出席人数41/],
  ['filing before signing', 'collective', [...signedOn('2026-03-30').slice(0, -1), at('filed', '2026-03-30')], /首席代表签字/],
  ['receipt without filing', 'collective', [...signedOn('2026-03-30'), at('received', '2026-04-02')], /登记单位报送备案/],
  ['effect without filing', 'collective', [...signedOn('2026-03-30'), at('effective', '2026-04-20')], /报送备案并由人社部门收到/],
  ['publishing before the effect', 'wage', spring(at('published', '2026-04-17')), /合同生效以后才能公布/],
  ['an objection on the sixteenth day', 'collective', spring(at('objected', '2026-04-19')), /15日已于2026年4月18日届满/],
  ['ending before the end', 'collective', [...receivedOn('2024-01-10', '2026-12-31'), at('expired', '2026-06-01')], /还没有到合同届满日期/],
  ['filing an end that is none', 'collective', spring(at('end-filed', '2026-06-01')), /先登记期满终止或协商解除/],
  ['changing what is not in force', 'collective', [...signedOn('2026-03-30'), at('change-requested', '2026-04-01')], /生效以后才能变更/],
  ['a seat filled that was not vacant', 'collective', [...talks, at('representative-replaced', '2026-03-20')], /没有登记过空缺/],
  ['a longer term after the effect', 'collective', spring(term('2026-06-01', '2030-01-01')), /期限不能改/],
];
