import { never, type ChapterCases } from './case';
import { quarterly } from './periods';
import { holder, made, own, profile, report, staff, term } from './records';
import { record } from '../../makers/ledgers';

const known = { unitName: '甲公司', unionName: '甲公司工会', phone: '010-60001234' };
const dated = (count: number, members: number) => staff(count, members, () => ({ joinedUnitOn: '2019-05-04' }));
const changed = (day: string) => record('person', { name: '甲', collectedOn: day });
const incident = (foundAt: string, reportedAt = '') => made('incident', { title: '停产', foundAt, reportedAt });

export const know: ChapterCases = {
  table: {
    'S-1.1': [
      ['profile, staff and members', '2026-03-05', [profile(known), term('2026-03-05'), ...dated(2, 1)], 'met', null, '3项齐全'],
      ['no telephone', '2026-03-05', [profile({ ...known, phone: '' }), term('2026-03-05'), ...dated(2, 1)], 'overdue', null, '还缺：单位和工会概况'],
      ['the term begins tomorrow', '2026-03-05', [profile(known), term('2026-03-06'), ...dated(2, 1)], 'overdue', null, '本届起始日期'],
      ['no member', '2026-03-05', [profile(known), term('2026-03-05'), ...dated(2, 0)], 'overdue', null, '还缺：会员名册'],
      ['staff without any day', '2026-03-05', [profile(known), term('2026-03-05'), ...staff(2, 1)], 'overdue', null, '入职日期'],
      ['those who left are no staff', '2026-03-05', [profile(known), term('2026-03-05'), ...staff(1, 1, () => ({ joinedUnitOn: '2019-05-04', leftUnitOn: '2026-03-05' }))], 'overdue', null, '1/3项'],
      ['those who begin tomorrow are no staff', '2026-03-05', staff(1, 0, () => ({ joinedUnitOn: '2026-03-06' })), 'unknown', null],
    ],
    'S-1.2': [
      ...quarterly(changed),
      ['somebody left', '2026-03-31', [record('person', { name: '甲', leftUnitOn: '2026-02-01' })], 'met', '2026-03-31'],
      ['the roster was checked for the quarter report', '2026-03-31', [report('quarter', '2026-03-30', '2026', '1')], 'met', '2026-03-31'],
      ['a year report is no check', '2026-03-31', [report('year', '2026-03-30')], 'dueSoon', '2026-03-31'],
    ],
    'S-1.3': [
      ['since today', '2026-03-05', [holder('information-officer', '2026-03-05')], 'met', null],
      ['until today', '2026-03-05', [holder('information-officer', '2024-02-29', '2026-03-05')], 'met', null],
      ['until yesterday', '2026-03-05', [holder('information-officer', '2024-02-29', '2026-03-04')], 'unknown', null],
      ['from tomorrow', '2026-03-05', [holder('information-officer', '2026-03-06')], 'unknown', null],
      ['without a day', '2026-03-05', [holder('information-officer', null)], 'unknown', null, '任职起始日期'],
      ['left the unit', '2026-03-05', [holder('information-officer', '2024-02-29', null, { leftUnitOn: '2026-03-05' })], 'unknown', null],
      ['another post', '2026-03-05', [holder('activist', '2024-02-29')], 'unknown', null],
      ['own number 2, one there', '2026-03-05', [holder('information-officer', '2024-02-29'), own('info-officers-min', '2')], 'overdue', null, '不少于2名'],
      ['own number 2, two there', '2026-03-05', [holder('information-officer', '2024-02-29'), holder('information-officer', '2025-01-01'), own('info-officers-min', '2')], 'met', null],
      ['own number 2 only from tomorrow', '2026-03-05', [holder('information-officer', '2024-02-29'), own('info-officers-min', '2', '2026-03-06')], 'met', null],
    ],
    'S-1.4': [
      ['24 hours to the minute, over the end of a month', '2026-03-05', [incident('2026-02-28T23:30', '2026-03-01T23:30')], 'met', null, '都按期办理'],
      ['a minute more', '2026-03-05', [incident('2026-02-28T23:30', '2026-03-01T23:31')], 'met', null, '其中1件超过期限'],
      ['over midnight, a minute more', '2026-03-05', [incident('2026-03-03T23:59', '2026-03-05T00:00')], 'met', null, '其中1件超过期限'],
      ['open, into the leap day', '2024-02-28', [incident('2024-02-28T10:00')], 'dueSoon', '2024-02-29', '2024-02-29 10:00'],
      ['open, on its last day', '2024-02-29', [incident('2024-02-28T10:00')], 'dueSoon', '2024-02-29'],
      ['open, the day after', '2024-03-01', [incident('2024-02-28T10:00')], 'overdue', '2024-02-29'],
      ['over the end of the year', '2025-12-31', [incident('2025-12-31T00:00')], 'dueSoon', '2026-01-01', '2026-01-01 00:00'],
      ['reported tomorrow', '2026-03-05', [incident('2026-03-03T10:00', '2026-03-06T09:00')], 'overdue', '2026-03-04'],
      ['found tomorrow', '2026-03-05', [incident('2026-03-06T10:00')], 'notYet', null],
      ['own limit of 2 hours', '2026-03-05', [incident('2026-03-03T10:00', '2026-03-03T12:01'), own('incident-report-hours', '2')], 'met', null, '其中1件超过期限'],
      ['own limit only from tomorrow', '2026-03-05', [incident('2026-03-03T10:00', '2026-03-03T12:01'), own('incident-report-hours', '2', '2026-03-06')], 'met', null, '都按期办理'],
      ['72 hours, reminded a day before', '2026-03-05', [incident('2026-03-05T10:00'), own('incident-report-hours', '72'), own('due-soon-days', '1')], 'notYet', '2026-03-08'],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-1.1', 'S-1.3'),
    never('notApplicable', 'binds every union', 'S-1.1', 'S-1.2', 'S-1.3', 'S-1.4'),
    never('unknown', 'none recorded counts as none done', 'S-1.2'),
    never('unknown', 'arises only when something happens', 'S-1.4'),
  ],
};
