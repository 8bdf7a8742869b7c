import type { Change } from '../../../shared/ledger';
import { never, type ChapterCases } from './case';
import { yearly } from './periods';
import { activity, help, made, online, opinion, own, profile, rule, staff, talk, term, training } from './records';

const DAY = '2026-03-05';
const contactRule = rule('contact', '2024-02-29');
const proposalRule = rule('proposal', '2024-02-29');
const proposal = (fields: Parameters<typeof made<'proposal'>>[1] = {}) => made('proposal', { title: '建议', content: '建议', submittedOn: '2026-01-05', ...fields });
const accepted = { decision: 'accepted', decidedOn: '2026-01-10' } as const;
const refused = { ...accepted, answeredOn: '2026-02-01', satisfaction: 'unsatisfied', ratedOn: '2026-02-05' } as const;
const plan = (yes: number | null, fields: Parameters<typeof made<'annualPlan'>>[1] = {}) => made('annualPlan', { year: '2026', title: '方案', askedOn: '2026-02-10', all: 300, present: 240, yes, ...fields });
const asked = (topic: string, day: string) => help({ topic, receivedAt: `${day}T10:00` });
const five = ['appeal', 'daily', 'mediation', 'stress', 'growth'];
const six = (day: string, last = day): Change[] => [...five.map((topic) => asked(topic, day)), asked('culture', last)];
const promise = (year: string, fields: Parameters<typeof made<'promise'>>[1] = {}) => made('promise', { year, title: '实事', ...fields });
const adviser = talk('adviser');
const bound = profile({ staffCount: 50 });

export const service: ChapterCases = {
  table: {
    'S-3.32': [...yearly(talk('station')), ['a talk of another kind', '2026-12-31', [talk('member')('2026-05-06')], 'dueSoon', '2026-12-31']],
    'S-3.33a': [
      ['a rule and a contact', DAY, [contactRule, talk('member')(DAY)], 'met', null], ['on New Year’s Day the contact of December counts', '2026-01-01', [contactRule, talk('member')('2025-12-31')], 'met', null],
      ['a contact 12 months ago', DAY, [contactRule, talk('member')('2025-03-05')], 'overdue', null, '还缺：主席联系职工'], ['a day less', DAY, [contactRule, talk('member')('2025-03-06')], 'met', null],
      ['a contact tomorrow', DAY, [contactRule, talk('member')('2026-03-06')], 'overdue', null], ['no rule', DAY, [talk('member')(DAY)], 'overdue', null, '还缺：主席联系职工制度'],
      ['the rule was repealed today', DAY, [rule('contact', '2024-02-29', { repealedOn: DAY }), talk('member')(DAY)], 'overdue', null], ['neither', DAY, [rule('talk', '2024-02-29'), talk('heart')(DAY)], 'unknown', null],
    ],
    'S-3.33b': [
      ['a rule, no proposal yet', DAY, [proposalRule], 'met', null, '有制度，还没有建议案'], ['answered on the 90th day', '2026-05-06', [proposalRule, proposal({ ...accepted, answeredOn: '2026-04-10' })], 'met', null, '都按期办理'],
      ['answered on the 91st', '2026-05-06', [proposalRule, proposal({ ...accepted, answeredOn: '2026-04-11' })], 'met', null, '其中1件超过期限'],
      ['not decided for 30 days', '2026-02-04', [proposalRule, proposal()], 'dueSoon', '2026-02-04'], ['not decided for 31 days', '2026-02-05', [proposalRule, proposal()], 'overdue', '2026-02-04', '还没有审查立案'], ['own 60 days to decide', '2026-02-05', [proposalRule, proposal(), own('proposal-review-days', '60')], 'dueSoon', '2026-03-06'],
      ['open, 31 days before', '2026-03-10', [proposalRule, proposal(accepted)], 'notYet', '2026-04-10'], ['open, 30 days before', '2026-03-11', [proposalRule, proposal(accepted)], 'dueSoon', '2026-04-10'], ['open after', '2026-04-11', [proposalRule, proposal(accepted)], 'overdue', '2026-04-10', '还没有答复'],
      ['by the day that was promised', DAY, [proposalRule, proposal({ ...accepted, dueOn: '2026-03-04' })], 'overdue', '2026-03-04'], ['answered tomorrow', '2026-04-11', [proposalRule, proposal({ ...accepted, answeredOn: '2026-04-12' })], 'overdue', '2026-04-10'],
      ['not satisfied: again within 30 days', '2026-03-07', [proposalRule, proposal(refused)], 'dueSoon', '2026-03-07', '再次办理'], ['and not done', '2026-03-08', [proposalRule, proposal(refused)], 'overdue', '2026-03-07'],
      ['answered again in time', '2026-03-08', [proposalRule, proposal({ ...refused, againAnsweredOn: '2026-03-07' })], 'met', null, '都按期办理'], ['answered again a day late', '2026-03-08', [proposalRule, proposal({ ...refused, againAnsweredOn: '2026-03-08' })], 'met', null, '其中1件超过期限'],
      ['answered again tomorrow', '2026-03-08', [proposalRule, proposal({ ...refused, againAnsweredOn: '2026-03-09' })], 'overdue', '2026-03-07'], ['own 60 days for that', '2026-03-08', [proposalRule, proposal(refused), own('proposal-again-days', '60')], 'dueSoon', '2026-04-06'],
      ['declined with a reason', DAY, [proposalRule, proposal({ decision: 'declined', decidedOn: '2026-01-10', reason: '不属工会职责' })], 'met', null], ['all answered, but no rule', DAY, [proposal({ ...accepted, answeredOn: '2026-02-01' })], 'unknown', null, '建议案办理制度'],
      ['the rule was repealed today', DAY, [rule('proposal', '2024-02-29', { repealedOn: DAY })], 'unknown', null], ['a rule from tomorrow', DAY, [rule('proposal', '2026-03-06')], 'unknown', null],
    ],
    'S-3.33c': [
      ['an app', DAY, [online('app', DAY)], 'met', null], ['closed today', DAY, [online('app', '2024-02-29', DAY)], 'notApplicable', null], ['from tomorrow', DAY, [online('site', '2026-03-06')], 'notApplicable', null], ['a chat group is none', DAY, [online('wechat', DAY)], 'notApplicable', null],
    ],
    'S-3.33d': [
      ['exactly two thirds of all', DAY, [plan(200)], 'met', '2026-03-31', '300人中200人同意'], ['one less', DAY, [plan(199)], 'dueSoon', '2026-03-31', '需要200人同意，现有199人'], ['two thirds of 100 are 67', DAY, [plan(67, { all: 100, present: 100 })], 'met', '2026-03-31'], ['66 are not', DAY, [plan(66, { all: 100, present: 100 })], 'dueSoon', '2026-03-31'],
      ['base 1: 180 of all 300', DAY, [plan(180)], 'dueSoon', '2026-03-31'], ['base 2: 180 of the 240 present', DAY, [plan(180), own('plan-consent-base', '2')], 'met', '2026-03-31', '240人中180人同意'],
      ['base 2, exactly two thirds', DAY, [plan(160), own('plan-consent-base', '2')], 'met', '2026-03-31'], ['base 2, one less', DAY, [plan(159), own('plan-consent-base', '2')], 'dueSoon', '2026-03-31'], ['base 2 only from tomorrow', DAY, [plan(180), own('plan-consent-base', '2', '2026-03-06')], 'dueSoon', '2026-03-31'],
      ['31 days before the end of the year’s start', '2026-02-28', [plan(null)], 'notYet', '2026-03-31', '还没有征求同意的人数'], ['30 days before', '2026-03-01', [plan(null)], 'dueSoon', '2026-03-31'], ['after it', '2026-04-01', [plan(199)], 'overdue', '2026-03-31'],
      ['asked tomorrow', '2026-02-09', [plan(200)], 'notYet', '2026-03-31'], ['asked without a day', DAY, [plan(200, { askedOn: null })], 'dueSoon', '2026-03-31', '还没有填征求意见日期'],
      ['began on the day of consent', DAY, [plan(200, { startsOn: '2026-02-10' })], 'met', '2026-03-31'], ['began a day before', DAY, [plan(200, { startsOn: '2026-02-09' })], 'overdue', '2026-02-09', '征得同意之前'],
      ['begins without consent, on the day', '2026-03-01', [plan(null, { startsOn: '2026-03-01', askedOn: null })], 'dueSoon', '2026-03-01'], ['began without consent', '2026-03-02', [plan(null, { startsOn: '2026-03-01', askedOn: null })], 'overdue', '2026-03-01'],
      ['one of two plans was asked for in time', DAY, [plan(200, { startsOn: '2026-02-09' }), plan(200)], 'met', '2026-03-31'], ['a plan of last year', DAY, [plan(200, { year: '2025' })], 'dueSoon', '2026-03-31', '还没有登记'],
      ['no plan, a committee since before', '2026-04-01', [term('2026-03-31')], 'overdue', '2026-03-31'], ['no plan, begun since then', '2026-04-01', [term('2026-04-01')], 'unknown', null],
      ['own month: February of a leap year', '2024-02-29', [plan(null, { year: '2024', askedOn: null }), own('year-start-month', '2')], 'dueSoon', '2024-02-29'], ['own month: February', '2026-03-01', [plan(null), own('year-start-month', '2')], 'overdue', '2026-02-28'],
    ],
    'S-3.33e': [
      ['all six', '2026-12-31', six('2026-01-01'), 'met', '2026-12-31', '今年6/6项'], ['the sixth tomorrow', '2026-12-30', six('2026-01-01', '2026-12-31'), 'dueSoon', '2026-12-31', '还缺：文体活动'],
      ['five, 31 days before the end', '2026-11-30', six('2026-01-01', '2025-12-31'), 'notYet', '2026-12-31'], ['29 February', '2024-02-29', six('2024-02-29'), 'met', '2024-12-31'], ['new year', '2026-01-01', six('2025-12-31'), 'notYet', '2026-12-31'],
      ['one was lacking last year', '2026-02-02', six('2025-12-31', '2024-12-31'), 'overdue', '2025-12-31', '去年没有文体活动'], ['a committee since before, nothing', '2026-02-02', [term('2025-01-01')], 'overdue', '2025-12-31'],
      ['by other records', '2026-12-31', [
        opinion('2026-02-02'), asked('living', '2026-02-02'), made('dispute', { title: '争议', learnedAt: '2026-02-02T08:00', mediatedFrom: '2026-02-03' }), asked('stress', '2026-02-02'), training('skill', '2026-02-02'), activity('2026-02-02'),
      ], 'met', '2026-12-31'],
    ],
    'S-3.33f': [
      ['made known and done', '2026-07-01', [promise('2026', { publishedOn: '2026-03-31', dueOn: '2026-06-30', doneOn: '2026-06-30' })], 'met', null], ['made known, due later', DAY, [promise('2026', { publishedOn: '2026-02-20', dueOn: '2026-06-30' })], 'met', '2026-06-30'],
      ['30 days before it is due', '2026-05-31', [promise('2026', { publishedOn: '2026-02-20', dueOn: '2026-06-30' })], 'dueSoon', '2026-06-30'], ['not done', '2026-07-01', [promise('2026', { publishedOn: '2026-02-20', dueOn: '2026-06-30' })], 'overdue', '2026-06-30', '还没有办结'],
      ['done tomorrow', '2026-07-01', [promise('2026', { publishedOn: '2026-02-20', dueOn: '2026-06-30', doneOn: '2026-07-02' })], 'overdue', '2026-06-30'], ['made known tomorrow', '2026-03-31', [promise('2026', { publishedOn: '2026-04-01' })], 'dueSoon', '2026-03-31', '还没有向职工公布'],
      ['not made known, 31 days before', '2026-02-28', [promise('2026')], 'notYet', '2026-03-31'], ['not made known', '2026-04-01', [promise('2026')], 'overdue', '2026-03-31'], ['one of two not made known', '2026-04-01', [promise('2026', { publishedOn: '2026-02-20' }), promise('2026')], 'overdue', '2026-03-31'],
      ['last year’s are not this year’s', DAY, [promise('2025', { publishedOn: '2025-02-20', doneOn: '2025-12-10' })], 'dueSoon', '2026-03-31', '还没有登记'], ['last year’s stay open until they are done', DAY, [promise('2025', { publishedOn: '2025-02-20', dueOn: '2025-12-31' }), promise('2026', { publishedOn: '2026-02-20' })], 'overdue', '2025-12-31'],
      ['none, a committee since before', '2026-04-01', [term('2026-03-31')], 'overdue', '2026-03-31'], ['none, begun since then', '2026-04-01', [term('2026-04-01')], 'unknown', null], ['own month: June', '2026-04-01', [promise('2026'), own('year-start-month', '6')], 'notYet', '2026-06-30'],
      ['own month only from tomorrow', '2026-04-01', [promise('2026'), own('year-start-month', '6', '2026-04-02')], 'overdue', '2026-03-31'],
    ],
    'S-3.33g': [
      ['50 staff, the first of the month', '2026-03-31', [bound, adviser('2026-03-01')], 'met', '2026-03-31'], ['the last of the month', '2026-03-31', [bound, adviser('2026-03-31')], 'met', '2026-03-31'], ['29 February', '2024-02-29', [bound, adviser('2024-02-29')], 'met', '2024-02-29'],
      ['tomorrow', '2026-03-30', [bound, adviser('2026-03-31')], 'dueSoon', '2026-03-31'], ['a month begins', '2026-03-01', [bound, adviser('2026-02-28')], 'dueSoon', '2026-03-31'], ['a month begins, reminded 20 days before', '2026-03-01', [bound, adviser('2026-02-28'), own('due-soon-days', '20')], 'notYet', '2026-03-31'],
      ['none last month', DAY, [bound, adviser('2026-01-31')], 'overdue', '2026-02-28', '上月没有记录'], ['a committee since before', DAY, [bound, term('2026-02-01')], 'overdue', '2026-02-28'], ['a committee since then', DAY, [bound, term('2026-02-02')], 'dueSoon', '2026-03-31'],
      ['over the end of the year', '2026-01-01', [bound, adviser('2025-11-30')], 'overdue', '2025-12-31'], ['49 staff', DAY, [profile({ staffCount: 49 })], 'notApplicable', null, '职工49人，不足50人'],
      ['49 on the roster', DAY, staff(49, 0), 'notApplicable', null], ['50 on the roster', DAY, staff(50, 0), 'dueSoon', '2026-03-31'], ['50, one leaves today', DAY, staff(50, 0, (i) => (i === 0 ? { leftUnitOn: DAY } : {})), 'notApplicable', null],
      ['own number of staff 30', DAY, [profile({ staffCount: 30 }), own('adviser-staff-min', '30')], 'dueSoon', '2026-03-31'], ['own number of staff only from tomorrow', DAY, [profile({ staffCount: 30 }), own('adviser-staff-min', '30', '2026-03-06')], 'notApplicable', null],
      ['own number 2', DAY, [bound, adviser('2026-03-02'), own('adviser-contacts-per-month', '2')], 'dueSoon', '2026-03-31'], ['own number 0', DAY, [bound, own('adviser-contacts-per-month', '0')], 'notApplicable', null],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-3.33a'),
    never('unknown', 'none recorded counts as none done', 'S-3.32', 'S-3.33e'),
    never(['dueSoon', 'overdue', 'notYet', 'unknown'], 'left to the union: there or not', 'S-3.33c'),
    never('notApplicable', 'binds every union', 'S-3.32', 'S-3.33a', 'S-3.33b', 'S-3.33d', 'S-3.33e', 'S-3.33f'),
  ],
};
