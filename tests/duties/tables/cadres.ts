import type { Change } from '../../../shared/ledger';
import { never, type ChapterCases } from './case';
import { standing, yearly } from './periods';
import { holder, made, name, officers, online, own, profile, staff, talk, training } from './records';

const DAY = '2026-03-05';
const count = (staffCount: number): Change => profile({ staffCount });
const chair = (fields: Parameters<typeof officers>[1][number]) => officers('2024-02-29', [{ fullTime: true, ...fields }]);
const worker = (id: string, from = '2024-02-29', to: string | null = null) => holder('full-time', from, to, { name: '丙' }, id);
const hiring = (requestedOn: string | null, approvedOn: string | null, startsOn: string | null) => made('hiring', { who: name('丁'), post: '干事', requestedOn, approvedOn, startsOn });
/** Two people of one name; p-1 is chair. */
const namesakes = staff(2, 0, () => ({ name: '周敏' }));
const min = (id: string) => name('周敏', id);
const headed = [...namesakes, officers('2025-03-05', [{ post: 'chair', holder: min('p-1') }])];

export const cadres: ChapterCases = {
  table: {
    'S-3.24': [
      ['199 staff', DAY, [count(199)], 'notApplicable', null, '职工199人，不足200人'], ['200 staff', DAY, [count(200)], 'overdue', null],
      ['199 on the roster', DAY, staff(199, 0), 'notApplicable', null], ['200 on the roster', DAY, staff(200, 0), 'overdue', null],
      ['one of the 200 is sent by an agency, who are left out', DAY, [...staff(200, 0, (i) => (i === 0 ? { employmentForm: 'dispatched' } : {})), own('staff-base', '3')], 'notApplicable', null],
      ['a full-time chair', DAY, [count(200), chair({ post: 'chair' })], 'met', null], ['a full-time vice chair', DAY, [count(200), chair({ post: 'vice-chair', to: DAY })], 'met', null],
      ['a full-time member', DAY, [count(200), chair({ post: 'committee-member' })], 'overdue', null], ['a part-time chair', DAY, [count(200), chair({ post: 'chair', fullTime: false })], 'overdue', null],
      ['from tomorrow', DAY, [count(200), chair({ post: 'chair', from: '2026-03-06' })], 'overdue', null], ['until yesterday', DAY, [count(200), chair({ post: 'chair', to: '2026-03-04' })], 'overdue', null],
      ['nobody named', DAY, [count(200), chair({ post: 'chair', holder: name('') })], 'overdue', null],
      ['own number of 300', DAY, [count(299), own('full-time-chair-staff', '300')], 'notApplicable', null], ['own number only from tomorrow', DAY, [count(299), own('full-time-chair-staff', '300', '2026-03-06')], 'overdue', null],
    ],
    'S-3.25': [
      ['199 staff', DAY, [count(199)], 'notApplicable', null], ['200 need one', DAY, [count(200)], 'overdue', null, '还差1名'], ['333 need one', DAY, [count(333), worker('w-1')], 'met', null],
      ['334 need two', DAY, [count(334), worker('w-1')], 'overdue', null, '还差1名'], ['334 with two', DAY, [count(334), worker('w-1'), worker('w-2')], 'met', null],
      ['1000 need three', DAY, [count(1000), worker('w-1'), worker('w-2'), worker('w-3')], 'met', null, '不少于3人'], ['1001 need four', DAY, [count(1001), worker('w-1'), worker('w-2'), worker('w-3')], 'overdue', null, '不少于4人'],
      ['a chair and a worker', DAY, [count(334), worker('w-1'), chair({ post: 'chair' })], 'met', null], ['the same person twice', DAY, [count(334), worker('w-1'), chair({ post: 'chair', holder: name('丙', 'w-1') })], 'overdue', null],
      ['the same person in two posts', DAY, [count(334), officers('2024-02-29', [{ post: 'chair', fullTime: true }, { post: 'women-head', fullTime: true }])], 'overdue', null],
      ['from tomorrow', DAY, [count(200), worker('w-1', '2026-03-06')], 'overdue', null], ['until yesterday', DAY, [count(200), worker('w-1', '2024-02-29', '2026-03-04')], 'overdue', null],
      ['left the unit', DAY, [count(200), holder('full-time', '2024-02-29', null, { leftUnitOn: DAY })], 'overdue', null],
      ['own 6‰: 200 need two', DAY, [count(200), worker('w-1'), own('full-time-per-mille', '6')], 'overdue', null, '不少于2人'], ['own 6‰ only from tomorrow', DAY, [count(200), worker('w-1'), own('full-time-per-mille', '6', '2026-03-06')], 'met', null],
      ['own 0‰', DAY, [count(200), own('full-time-per-mille', '0')], 'notApplicable', null], ['own beginning at 50', DAY, [count(50), own('full-time-staff-from', '50')], 'overdue', null],
    ],
    'S-3.26': standing((from, to) => holder('activist', from, to), 'last day of it'),
    'S-3.27': [
      ['approved on the day of the beginning', DAY, [hiring('2026-01-05', '2026-02-02', '2026-02-02')], 'met', null, '都按期办理'], ['approved a day after', DAY, [hiring('2026-01-05', '2026-02-03', '2026-02-02')], 'met', null, '其中1件超过期限'],
      ['begins in 30 days', DAY, [hiring(null, null, '2026-04-04')], 'dueSoon', '2026-04-04'], ['begins in 31 days', DAY, [hiring(null, null, '2026-04-05')], 'notYet', '2026-04-05'],
      ['begins today', DAY, [hiring('2026-02-02', null, DAY)], 'dueSoon', DAY], ['began yesterday', DAY, [hiring('2026-02-02', null, '2026-03-04')], 'overdue', '2026-03-04', '书面批准'], ['approved tomorrow', DAY, [hiring('2026-02-02', '2026-03-06', '2026-03-04')], 'overdue', '2026-03-04'],
      ['asked for, no beginning', DAY, [hiring('2026-02-03', null, null)], 'dueSoon', DAY], ['own 10 days of waiting', DAY, [hiring('2026-02-03', null, null), own('hiring-approval-days', '10')], 'overdue', '2026-02-13'],
      ['no day at all', DAY, [hiring(null, null, null)], 'notApplicable', null], ['approved more than three years ago', DAY, [hiring(null, '2023-03-04', '2023-04-01')], 'notApplicable', null],
    ],
    'S-3.29': [
      ['trained', '2026-03-06', [...headed, training('chair', '2025-06-02', min('p-1'))], 'met', '2026-03-05'], ['trained with other officers', '2026-03-06', [...headed, training('officer', '2025-03-05', min('p-1'))], 'met', '2026-03-05'],
      ['31 days before', '2026-02-02', headed, 'notYet', '2026-03-05'], ['30 days before', '2026-02-03', headed, 'dueSoon', '2026-03-05'], ['on the last day', '2026-03-05', headed, 'dueSoon', '2026-03-05'], ['not trained', '2026-03-06', headed, 'overdue', '2026-03-05', '周敏'],
      ['somebody of the same name was', '2026-03-06', [...headed, training('chair', '2025-06-02', min('p-0'))], 'overdue', '2026-03-05'], ['the name was only typed', '2026-03-06', [...headed, training('chair', '2025-06-02', name('周敏'))], 'met', '2026-03-05'],
      ['before taking office', '2026-03-06', [...headed, training('chair', '2025-03-04', min('p-1'))], 'overdue', '2026-03-05'], ['tomorrow', '2026-03-06', [...headed, training('chair', '2026-03-07', min('p-1'))], 'overdue', '2026-03-05'],
      ['in another matter', '2026-03-06', [...headed, training('skill', '2025-06-02', min('p-1'))], 'overdue', '2026-03-05'], ['late, but trained', '2026-06-01', [...headed, training('chair', '2026-05-06', min('p-1'))], 'met', '2026-03-05'],
      ['from 29 February', '2025-03-01', [officers('2024-02-29', [{ post: 'chair' }])], 'overdue', '2025-02-28'], ['own 2 years', '2026-03-06', [...headed, own('chair-training-years', '2')], 'notYet', '2027-03-05'],
      ['own 2 years only from tomorrow', '2026-03-06', [...headed, own('chair-training-years', '2', '2026-03-07')], 'overdue', '2026-03-05'],
      ['elected again: trained in the first term', '2026-03-06', [...headed, officers('2020-03-05', [{ post: 'chair', holder: min('p-1') }]), training('chair', '2020-06-01', min('p-1'))], 'met', '2021-03-05'],
      ['the chair left', DAY, [officers('2025-03-05', [{ post: 'chair', to: '2026-03-04' }])], 'unknown', null], ['the chair begins tomorrow', DAY, [officers('2025-03-05', [{ post: 'chair', from: '2026-03-06' }])], 'unknown', null],
    ],
    'S-3.31': [
      ...yearly(talk('heart')), ['a talk of another kind', '2026-12-31', [talk('member')('2026-05-06')], 'dueSoon', '2026-12-31'],
      ['own number 2', '2026-12-31', [talk('heart')('2026-05-06'), own('talks-per-year', '2')], 'dueSoon', '2026-12-31', '还差1次'], ['own number 0', '2026-12-31', [own('talks-per-year', '0')], 'notApplicable', null],
    ],
    'S-3.31b': standing((since, closedOn) => online('qq', since, closedOn), 'first day without it'),
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-3.24', 'S-3.25', 'S-3.26', 'S-3.31b'),
    never('overdue', 'one thing: there or not recorded', 'S-3.26', 'S-3.31b'),
    never('notApplicable', 'binds every union', 'S-3.26', 'S-3.29', 'S-3.31b'),
    never('unknown', 'none recorded counts as none done', 'S-3.31'),
    never('unknown', 'left to the union: without one it does not apply', 'S-3.27'),
  ],
};
