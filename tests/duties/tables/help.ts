import { never, type ChapterCases } from './case';
import { yearly } from './periods';
import { help, made, name, own, rule } from './records';

const DAY = '2026-03-05';
const condolence = (condolenceKind: string) => (heldOn: string) => made('condolence', { title: '慰问', condolenceKind, festival: condolenceKind === 'festival' ? 'spring' : 'none', heldOn });
const festival = condolence('festival');
const file = (fields: Parameters<typeof made<'hardship'>>[1]) => made('hardship', { who: name('乙'), appliedOn: '2026-02-01', ...fields });
const visit = (visitedOn: string) => ({ visitedOn });
const given = (givenOn: string) => ({ givenOn });
const seen = { visits: [visit('2026-02-10')], reportedOn: '2026-02-12', help: [given('2026-02-20')] };
const asked = (fields: Parameters<typeof help>[0] = {}) => help({ receivedAt: '2026-02-20T10:00', ...fields });

export const helpCases: ChapterCases = {
  table: {
    'S-4.1': [
      ...yearly(festival),
      ['a birthday is no festival', '2026-12-31', [condolence('birthday')('2026-05-01')], 'dueSoon', '2026-12-31'],
      ['own number 2, one held', '2026-12-31', [festival('2026-02-10'), own('festivals-per-year', '2')], 'dueSoon', '2026-12-31', '还差1次'],
      ['own number 2, both held', '2026-12-31', [festival('2026-02-10'), festival('2026-09-25'), own('festivals-per-year', '2')], 'met', '2026-12-31'],
      ['own number 0', '2026-12-31', [own('festivals-per-year', '0')], 'notApplicable', null],
    ],
    'S-4.2': [
      ['visited, reported, helped within 30 days', DAY, [file(seen)], 'met', null, '都按期办理'],
      ['a later visit makes nothing late', '2026-06-01', [file({ ...seen, visits: [visit('2026-02-10'), visit('2026-05-20')] })], 'met', null, '都按期办理'],
      ['reported on the 31st day', '2026-04-01', [file({ ...seen, reportedOn: '2026-03-04' })], 'met', null, '其中1件超过期限'],
      ['reported on the 30th day', '2026-04-01', [file({ ...seen, reportedOn: '2026-03-03' })], 'met', null, '都按期办理'],
      ['not yet reported', '2026-03-03', [file({ ...seen, reportedOn: null })], 'dueSoon', '2026-03-03', '还没有报告上级工会'],
      ['not reported in time', '2026-03-04', [file({ ...seen, reportedOn: null })], 'overdue', '2026-03-03'],
      ['the visit is of tomorrow', DAY, [file({ ...seen, visits: [visit('2026-03-06')] })], 'overdue', '2026-03-03', '还没有走访'],
      ['another visit is planned for tomorrow', DAY, [file({ ...seen, visits: [visit('2026-02-10'), visit('2026-03-06')] })], 'met', null],
      ['coordinated instead of helped', DAY, [file({ ...seen, help: [], coordination: '已协调医疗救助' })], 'met', null, '都按期办理'],
      ['own 60 days', DAY, [file({}), own('hardship-days', '60')], 'dueSoon', '2026-04-02'],
      ['own 90 days', DAY, [file({}), own('hardship-days', '90')], 'notYet', '2026-05-02'],
      ['looked at 12 months ago less a day', '2027-02-19', [file(seen)], 'met', null],
      ['looked at 12 months ago', '2027-02-20', [file(seen)], 'dueSoon', '2027-02-20', '没有复核'],
      ['a review is overdue', '2027-02-21', [file(seen)], 'overdue', '2027-02-20'],
      ['from 29 February', '2025-02-28', [file({ appliedOn: '2024-02-01', visits: [visit('2024-02-29')], reportedOn: '2024-02-05', coordination: '已协调' })], 'dueSoon', '2025-02-28'],
      ['reviewed since', '2027-02-21', [file({ ...seen, reviewedOn: '2026-12-01' })], 'met', null],
      ['a file that was closed asks for nothing', '2028-01-01', [file({ ...seen, exitedOn: '2026-12-01' })], 'met', null],
      ['closed tomorrow', '2027-02-21', [file({ ...seen, exitedOn: '2027-02-22' })], 'overdue', '2027-02-20'],
      ['applied for tomorrow', '2026-01-31', [file({})], 'notYet', null],
    ],
    'S-4.3': [
      ['settled on the 15th day', '2026-04-01', [asked({ handledOn: '2026-03-07' })], 'met', null, '都按期办理'], ['settled on the 16th', '2026-04-01', [asked({ handledOn: '2026-03-08' })], 'met', null, '其中1件超过期限'],
      ['open on the 15th day', '2026-03-07', [asked()], 'dueSoon', '2026-03-07'], ['open on the 16th', '2026-03-08', [asked()], 'overdue', '2026-03-07'],
      ['a day that was promised', '2026-03-08', [asked({ dueOn: '2026-03-20' })], 'dueSoon', '2026-03-20'], ['settled tomorrow', '2026-03-08', [asked({ handledOn: '2026-03-09' })], 'overdue', '2026-03-07'],
      ['own 90 days', DAY, [asked(), own('help-days', '90')], 'notYet', '2026-05-21'], ['received tomorrow', '2026-02-19', [asked()], 'notYet', null],
    ],
    'S-4.4': [
      ['rules for a fund', DAY, [rule('relief-fund', DAY)], 'met', null], ['repealed today', DAY, [rule('relief-fund', '2020-01-01', { repealedOn: DAY })], 'notApplicable', null],
      ['adopted tomorrow', DAY, [rule('relief-fund', '2026-03-06')], 'notApplicable', null], ['other rules', DAY, [rule('money', '2020-01-01')], 'notApplicable', null],
    ],
    'S-4.5': [
      ['passed on within 15 days', '2026-04-01', [asked({ satisfied: 'no', feedbackOn: '2026-03-01', escalatedOn: '2026-03-16' })], 'met', null, '都按期办理'],
      ['passed on a day later', '2026-04-01', [asked({ satisfied: 'no', feedbackOn: '2026-03-01', escalatedOn: '2026-03-17' })], 'met', null, '其中1件超过期限'],
      ['not passed on, last day', '2026-03-16', [asked({ satisfied: 'no', feedbackOn: '2026-03-01' })], 'dueSoon', '2026-03-16'],
      ['not passed on', '2026-03-17', [asked({ satisfied: 'no', feedbackOn: '2026-03-01' })], 'overdue', '2026-03-16'],
      ['passed on tomorrow', '2026-03-17', [asked({ satisfied: 'no', feedbackOn: '2026-03-01', escalatedOn: '2026-03-18' })], 'overdue', '2026-03-16'],
      ['nobody said when', '2026-03-10', [asked({ satisfied: 'no' })], 'overdue', '2026-03-07'],
      ['passed on though content', DAY, [asked({ escalatedOn: '2026-03-01' })], 'met', null],
      ['content', DAY, [asked({ satisfied: 'yes', feedbackOn: '2026-03-01' })], 'notYet', null],
      ['own 60 days', DAY, [asked({ satisfied: 'no', feedbackOn: '2026-03-01' }), own('escalation-days', '60')], 'notYet', '2026-04-30'],
    ],
  },
  exceptions: [
    never('unknown', 'none recorded counts as none done', 'S-4.1'),
    never('unknown', 'arises only when something happens', 'S-4.2', 'S-4.3', 'S-4.5'),
    never('notApplicable', 'binds every union; without a case it is 未到期', 'S-4.2', 'S-4.3', 'S-4.5'),
    never(['dueSoon', 'overdue', 'notYet', 'unknown'], 'left to the union: there or not', 'S-4.4'),
  ],
};
