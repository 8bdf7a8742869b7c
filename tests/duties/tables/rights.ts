import { never, type ChapterCases } from './case';
import { made, own } from './records';

const DAY = '2026-03-05';
const asked = (answeredOn: string | null = null) => made('consultation', { askedOn: '2026-03-01', answeredOn });
const dispute = (learnedAt: string, fields: Parameters<typeof made<'dispute'>>[1] = {}) => made('dispute', { title: '争议', learnedAt, ...fields });
const matter = (fields: Parameters<typeof made<'majorMatter'>>[1] = {}) => made('majorMatter', { title: '方案', informedOn: '2026-02-20', ...fields });
const refused = { sentOn: '2026-02-25', stance: 'disagreed', repliedOn: '2026-03-01' } as const;

export const rights: ChapterCases = {
  table: {
    'S-6.1': [
      ['answered on the 7th day', '2026-04-01', [asked('2026-03-08')], 'met', null, '都按期办理'], ['on the 8th', '2026-04-01', [asked('2026-03-09')], 'met', null, '其中1件超过期限'],
      ['open on the 7th day', '2026-03-08', [asked()], 'dueSoon', '2026-03-08'], ['open on the 8th', '2026-03-09', [asked()], 'overdue', '2026-03-08'],
      ['answered tomorrow', '2026-03-09', [asked('2026-03-10')], 'overdue', '2026-03-08'], ['own 60 days', DAY, [asked(), own('consultation-days', '60')], 'notYet', '2026-04-30'],
      ['asked tomorrow', '2026-02-28', [asked()], 'notYet', null],
    ],
    'S-6.2': [
      ['24 hours each, to the minute, over the end of a month', DAY, [dispute('2026-02-28T23:30', { requestedAt: '2026-03-01T23:30', intervenedAt: '2026-03-02T23:30' })], 'met', null, '都按期办理'],
      ['asked for a minute late', DAY, [dispute('2026-02-28T23:30', { requestedAt: '2026-03-01T23:31', intervenedAt: '2026-03-02T10:00' })], 'met', null, '其中1件超过期限'],
      ['the lawyer a minute late', DAY, [dispute('2026-02-28T23:30', { requestedAt: '2026-03-01T10:00', intervenedAt: '2026-03-02T10:01' })], 'met', null, '其中1件超过期限'],
      ['not asked for, on the leap day', '2024-02-29', [dispute('2024-02-28T10:00')], 'dueSoon', '2024-02-29', '2024-02-29 10:00'],
      ['not asked for, the day after', '2024-03-01', [dispute('2024-02-28T10:00')], 'overdue', '2024-02-29', '还没有报请上级委派律师'],
      ['asked for, no lawyer yet, over midnight of the year', '2025-12-31', [dispute('2025-12-31T08:00', { requestedAt: '2025-12-31T09:05' })], 'dueSoon', '2026-01-01', '2026-01-01 09:05'],
      ['no lawyer within the day', '2026-01-02', [dispute('2025-12-31T08:00', { requestedAt: '2025-12-31T09:05' })], 'overdue', '2026-01-01', '律师还没有介入'],
      ['asked for tomorrow', '2026-03-03', [dispute('2026-03-01T08:00', { requestedAt: '2026-03-04T08:00' })], 'overdue', '2026-03-02'],
      ['the lawyer comes tomorrow', '2026-03-04', [dispute('2026-03-01T08:00', { requestedAt: '2026-03-01T09:00', intervenedAt: '2026-03-05T08:00' })], 'overdue', '2026-03-02'],
      ['settled by mediation the next day', DAY, [dispute('2026-03-01T08:00', { mediation: 'agreed', mediatedFrom: '2026-03-02', mediatedTo: '2026-03-02' })], 'met', null, '都按期办理'],
      ['to be settled tomorrow', '2026-03-03', [dispute('2026-03-01T08:00', { mediation: 'agreed', mediatedFrom: '2026-03-02', mediatedTo: '2026-03-04' })], 'overdue', '2026-03-02'],
      ['closed without a lawyer', DAY, [dispute('2026-03-01T08:00', { requestedAt: '2026-03-01T09:00', closedOn: '2026-03-04' })], 'met', null],
      ['to be closed tomorrow', '2026-03-03', [dispute('2026-03-01T08:00', { requestedAt: '2026-03-01T09:00', closedOn: '2026-03-04' })], 'overdue', '2026-03-02'],
      ['own 168 hours, reminded a day before', DAY, [dispute('2026-03-05T08:00'), own('dispute-request-hours', '168'), own('due-soon-days', '1')], 'notYet', '2026-03-12'],
      ['own 48 hours for the lawyer', '2026-03-03', [dispute('2026-03-01T08:00', { requestedAt: '2026-03-01T09:00' }), own('lawyer-hours', '48')], 'dueSoon', '2026-03-03'],
      ['learned of tomorrow', '2026-02-28', [dispute('2026-03-01T08:00')], 'notYet', null],
    ],
    'S-6.3': [
      ['sent on the 15th day', '2026-04-01', [matter({ sentOn: '2026-03-07' })], 'met', null, '都按期办理'], ['on the 16th', '2026-04-01', [matter({ sentOn: '2026-03-08' })], 'met', null, '其中1件超过期限'],
      ['open on the 15th day', '2026-03-07', [matter()], 'dueSoon', '2026-03-07'], ['open on the 16th', '2026-03-08', [matter()], 'overdue', '2026-03-07'],
      ['it takes effect before that', DAY, [matter({ effectiveOn: '2026-03-04' })], 'overdue', '2026-03-04'], ['it takes effect long after', DAY, [matter({ effectiveOn: '2026-06-01' })], 'dueSoon', '2026-03-07'],
      ['sent tomorrow', '2026-03-08', [matter({ sentOn: '2026-03-09' })], 'overdue', '2026-03-07'], ['own 60 days', DAY, [matter(), own('opinion-days', '60')], 'notYet', '2026-04-21'],
      ['told tomorrow', '2026-02-19', [matter()], 'notYet', null],
    ],
    'S-6.4': [
      ['passed on within 15 days', '2026-04-01', [matter({ ...refused, escalatedOn: '2026-03-16' })], 'met', null, '都按期办理'], ['a day later', '2026-04-01', [matter({ ...refused, escalatedOn: '2026-03-17' })], 'met', null, '其中1件超过期限'],
      ['open on the 15th day', '2026-03-16', [matter(refused)], 'dueSoon', '2026-03-16'], ['open on the 16th', '2026-03-17', [matter(refused)], 'overdue', '2026-03-16'],
      ['taken over in part', '2026-03-17', [matter({ ...refused, stance: 'partly' })], 'overdue', '2026-03-16'], ['passed on tomorrow', '2026-03-17', [matter({ ...refused, escalatedOn: '2026-03-18' })], 'overdue', '2026-03-16'],
      ['agreed', DAY, [matter({ ...refused, stance: 'agreed' })], 'notYet', null], ['not answered yet', DAY, [matter({ sentOn: '2026-02-25' })], 'notYet', null],
      ['passed on though agreed', DAY, [matter({ ...refused, stance: 'agreed', escalatedOn: '2026-03-02' })], 'met', null],
      ['given up by the employer', DAY, [matter({ ...refused, closedOn: '2026-03-04' })], 'met', null], ['own 60 days', DAY, [matter(refused), own('escalation-days', '60')], 'notYet', '2026-04-30'],
    ],
  },
  exceptions: [
    never('unknown', 'arises only when something happens', 'S-6.1', 'S-6.2', 'S-6.3', 'S-6.4'),
    never('notApplicable', 'binds every union; without a case it is 未到期', 'S-6.1', 'S-6.2', 'S-6.3', 'S-6.4'),
  ],
};
