import { never, type ChapterCases } from './case';
import { halfYearly, quarterly, standing, yearly } from './periods';
import { disclosure, made, meeting, opinion, own, report, rule, term } from './records';
import type { RecordOf } from '../../../shared/records';

const DAY = '2026-03-05';
const END = '2026-12-31';
const planned = meeting('member-assembly', '2026-03-20', 'planned');
const held = meeting('member-assembly', '2026-03-20');
const judged = (objects: readonly string[], satisfied: number | null = 90) => (evaluatedOn: string) =>
  made('evaluation', { year: evaluatedOn.slice(0, 4), evaluatedOn, objects: objects.map((object) => ({ object, satisfied })) });
const evaluated = (reportedPartyOn: string | null, reportedSuperiorOn: string | null, evaluatedOn = '2026-02-03') => made('evaluation', { year: '2026', evaluatedOn, reportedPartyOn, reportedSuperiorOn });
const quarter = (year: string, number: '1' | '2' | '3' | '4', sentOn: string | null) => report('quarter', sentOn, year, number);
/** A quarter report that is sent within the quarter it tells of. */
const sent = (day: string) => quarter(day.slice(0, 4), String(Math.ceil(Number(day.slice(5, 7)) / 3)) as '1', day);
const topics = (['facility', 'service', 'feedback', 'performance'] as const).map((topic) => rule(topic, '2024-02-29'));
const systemOf = (system: RecordOf<'regulation'>['system'], adoptedOn = '2024-02-29') => rule('general', adoptedOn, { system });
const systems = (['basic', 'bargaining', 'congress', 'growth', 'relief'] as const).map((name) => systemOf(name));
const emergency = (fields: Partial<RecordOf<'regulation'>> = {}, adoptedOn = '2025-03-05') => rule('emergency', adoptedOn, { system: 'other', ...fields });
const conference = (day: string) => meeting('management', day, 'held', { alsoRegular: true });

export const system: ChapterCases = {
  table: {
    'S-3.35': [
      ['a rule for the assembly', DAY, [rule('assembly', DAY)], 'met', null], ['with delegates theirs is asked for too', DAY, [rule('assembly', DAY), meeting('delegate-assembly', '2026-02-02')], 'overdue', null, '还缺：会员代表常任制'],
      ['both', DAY, [rule('assembly', DAY), rule('delegates', DAY), meeting('delegate-assembly', '2026-02-02')], 'met', null, '2项齐全'], ['delegates meet only tomorrow', DAY, [rule('assembly', DAY), meeting('delegate-assembly', '2026-03-06')], 'met', null],
      ['repealed today', DAY, [rule('assembly', '2024-02-29', { repealedOn: DAY })], 'unknown', null], ['adopted tomorrow', DAY, [rule('assembly', '2026-03-06')], 'unknown', null],
      ['a revision planned for tomorrow takes nothing away', DAY, [rule('assembly', '2024-02-29', { revisedOn: '2026-03-06' })], 'met', null],
    ],
    'S-3.37': [
      ...halfYearly((day) => disclosure('money', day)), ['of services', '2026-06-30', [disclosure('services', '2026-02-02')], 'met', '2026-06-30'], ['of other things', '2026-06-30', [disclosure('contact', '2026-02-02')], 'dueSoon', '2026-06-30'],
      ['own number 2', '2026-06-30', [disclosure('money', '2026-02-02'), own('disclosures-per-half-year', '2')], 'dueSoon', '2026-06-30'], ['own number 0', '2026-06-30', [own('disclosures-per-half-year', '0')], 'notApplicable', null],
    ],
    'S-3.38': [...yearly((day) => meeting('member-assembly', day)), ['of delegates', END, [meeting('delegate-assembly', '2026-02-02')], 'met', END], ['planned', END, [meeting('member-assembly', '2026-12-30', 'planned')], 'dueSoon', END]],
    'S-3.39': [
      ['linked to the assembly', DAY, [planned, opinion('2025-12-01', 'meeting-1')], 'met', '2026-03-20', '1条意见'], ['60 days before it', DAY, [planned, opinion('2026-01-19')], 'met', '2026-03-20'], ['61 days before it', DAY, [planned, opinion('2026-01-18')], 'dueSoon', '2026-03-20'],
      ['collected tomorrow', DAY, [planned, opinion('2026-03-06')], 'dueSoon', '2026-03-20'], ['31 days before it', '2026-02-17', [planned], 'notYet', '2026-03-20'], ['30 days before it', '2026-02-18', [planned], 'dueSoon', '2026-03-20'],
      ['held without any', '2026-03-21', [held], 'overdue', '2026-03-20', '之前没有收集'], ['collected on its day', '2026-03-25', [held, opinion('2026-03-20')], 'met', '2026-03-20'], ['collected only afterwards', '2026-03-25', [held, opinion('2026-03-21', 'meeting-1')], 'overdue', '2026-03-20'],
      ['own 10 days', DAY, [planned, opinion('2026-03-01'), own('opinions-before-days', '10')], 'dueSoon', '2026-03-20'], ['own 10 days only from tomorrow', DAY, [planned, opinion('2026-03-01'), own('opinions-before-days', '10', '2026-03-06')], 'met', '2026-03-20'],
      ['the next assembly counts, not the last', DAY, [meeting('member-assembly', '2025-03-20'), opinion('2025-03-01'), planned], 'dueSoon', '2026-03-20'], ['the assembly was cancelled', DAY, [meeting('member-assembly', '2026-03-20', 'cancelled')], 'notYet', null],
    ],
    'S-3.40': [
      ...yearly(judged(['leaders', 'work'])), ['only the work', END, [judged(['work'])('2026-10-10')], 'dueSoon', END], ['only the leaders', END, [judged(['leaders'])('2026-10-10')], 'dueSoon', END], ['not counted', END, [judged(['leaders', 'work'], null)('2026-10-10')], 'dueSoon', END],
      ['own number 2', END, [judged(['leaders', 'work'])('2026-10-10'), own('evaluations-per-year', '2')], 'dueSoon', END], ['own number 0', END, [own('evaluations-per-year', '0')], 'notApplicable', null],
    ],
    'S-3.41': [
      ['both on the 30th day', DAY, [evaluated('2026-02-10', '2026-03-05')], 'met', null, '都按期办理'], ['one on the 31st', '2026-03-06', [evaluated('2026-02-10', '2026-03-06')], 'met', null, '其中1件超过期限'],
      ['only to the party, last day', DAY, [evaluated('2026-02-10', null)], 'dueSoon', DAY, '还没有报上级工会'], ['only to the superior union', '2026-03-06', [evaluated(null, '2026-02-10')], 'overdue', DAY, '还没有报同级党组织'],
      ['the other tomorrow', '2026-03-06', [evaluated('2026-02-10', '2026-03-07')], 'overdue', DAY, '还没有报上级工会'], ['own 60 days', '2026-03-04', [evaluated(null, null), own('evaluation-report-days', '60')], 'notYet', '2026-04-04'], ['evaluated tomorrow', '2026-02-02', [evaluated(null, null)], 'notYet', null],
    ],
    'S-3.42': [
      ['four', DAY, topics, 'met', null, '4项齐全'], ['three', DAY, topics.slice(0, 3), 'overdue', null, '还缺：绩效评价指标'], ['the fourth was repealed today', DAY, [...topics.slice(0, 3), rule('performance', '2024-02-29', { repealedOn: DAY })], 'overdue', null],
      ['the fourth from tomorrow', DAY, [...topics.slice(0, 3), rule('performance', '2026-03-06')], 'overdue', null], ['other rules', DAY, [rule('money', DAY)], 'unknown', null],
    ],
    'S-3.43': [
      ['five', DAY, systems, 'met', null, '5项齐全'], ['four', DAY, systems.slice(0, 4), 'overdue', null, '还缺：解困助贫帮扶'], ['the fifth from tomorrow', DAY, [...systems.slice(0, 4), systemOf('relief', '2026-03-06')], 'overdue', null],
      ['the fifth without its day', DAY, [...systems.slice(0, 4), rule('general', null, { system: 'relief' })], 'overdue', null, '通过日期'], ['outside the five', DAY, [rule('general', DAY, { system: 'other' })], 'unknown', null],
    ],
    'S-3.52': [
      ...quarterly(sent).filter(([, , , state]) => state !== 'overdue'),
      ['sent on the last day', '2026-03-31', [quarter('2026', '1', '2026-03-31')], 'met', '2026-03-31'], ['a draft is no report', '2026-03-31', [quarter('2026', '1', null)], 'dueSoon', '2026-03-31'],
      ['the next quarter', '2026-04-01', [quarter('2026', '1', '2026-03-31')], 'notYet', '2026-06-30'], ['31 days before', '2026-05-30', [quarter('2026', '1', '2026-03-31')], 'notYet', '2026-06-30'], ['30 days before', '2026-05-31', [quarter('2026', '1', '2026-03-31')], 'dueSoon', '2026-06-30'],
      ['last quarter forgotten', '2026-01-01', [quarter('2025', '3', '2025-09-30')], 'overdue', '2025-12-31'], ['a committee when it began', '2026-04-01', [term('2026-01-01')], 'overdue', '2026-03-31'],
      ['sent late', '2026-01-10', [quarter('2025', '3', '2025-09-30'), quarter('2025', '4', '2026-01-10')], 'notYet', '2026-03-31'], ['sent tomorrow', '2026-03-30', [quarter('2026', '1', '2026-03-31')], 'dueSoon', '2026-03-31'],
      ['of another year', '2026-03-31', [quarter('2025', '1', '2026-03-30')], 'dueSoon', '2026-03-31'], ['nobody was there yet', '2026-01-15', [term('2026-01-10')], 'notYet', '2026-03-31'],
    ],
    'S-3.53': [
      ['adopted, 31 days before a year is over', '2026-02-02', [emergency()], 'met', '2026-03-05'], ['30 days before', '2026-02-03', [emergency()], 'dueSoon', '2026-03-05'], ['on the day', '2026-03-05', [emergency()], 'dueSoon', '2026-03-05'], ['a year without a look at it', '2026-03-06', [emergency()], 'overdue', '2026-03-05'],
      ['looked at since', '2026-03-06', [emergency({ reviewedOn: '2025-10-10' })], 'met', '2026-10-10'], ['revised since', '2026-03-06', [emergency({ revisedOn: '2025-11-11', reviewedOn: '2025-10-10' })], 'met', '2026-11-11'], ['looked at tomorrow', '2026-03-06', [emergency({ reviewedOn: '2026-03-07' })], 'overdue', '2026-03-05'],
      ['from 29 February', '2025-03-01', [emergency({}, '2024-02-29')], 'overdue', '2025-02-28'], ['own 6 months', '2025-09-06', [emergency(), own('emergency-review-months', '6')], 'overdue', '2025-09-05'], ['own 6 months only from tomorrow', '2025-09-06', [emergency(), own('emergency-review-months', '6', '2025-09-07')], 'met', '2026-03-05'],
      ['repealed today', DAY, [emergency({ repealedOn: DAY })], 'unknown', null], ['adopted tomorrow', '2025-03-04', [emergency()], 'unknown', null],
    ],
    'S-3.55': [
      ...yearly(conference), ['a talk with management that was not marked', END, [meeting('management', '2026-05-20')], 'dueSoon', END], ['planned', END, [meeting('management', '2026-05-20', 'planned', { alsoRegular: true })], 'dueSoon', END],
      ['own number 2', END, [conference('2026-05-20'), own('conferences-per-year', '2')], 'dueSoon', END], ['own number 0', END, [own('conferences-per-year', '0')], 'notApplicable', null],
    ],
    'S-4.11': standing((adoptedOn, repealedOn) => rule('implementation', adoptedOn, { repealedOn }), 'first day without it'),
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-3.35', 'S-3.42', 'S-3.43', 'S-4.11'),
    never('overdue', 'one thing: there or not recorded', 'S-4.11'),
    never('notYet', 'a plan that was looked at proves the duty until a month before the next look', 'S-3.53'),
    never('unknown', 'none recorded counts as none done', 'S-3.37', 'S-3.38', 'S-3.39', 'S-3.40', 'S-3.41', 'S-3.52', 'S-3.55'),
    never('notApplicable', 'binds every union', 'S-3.35', 'S-3.38', 'S-3.39', 'S-3.41', 'S-3.42', 'S-3.43', 'S-3.52', 'S-3.53', 'S-4.11'),
  ],
};
