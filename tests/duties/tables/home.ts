import { never, type ChapterCases } from './case';
import { standing } from './periods';
import { activity, group, own, premise, term } from './records';

const DAY = '2026-03-15';
const each = own('activity-base', '2');
const ball = (foundedOn: string | null, dissolvedOn: string | null = null) => group('interest', foundedOn, { name: '乒乓球组', dissolvedOn }, 'ball');
const photo = (foundedOn: string) => group('interest', foundedOn, { name: '摄影组' }, 'photo');
const rooms = [premise('library', '2024-02-29'), premise('counselling', '2024-02-29'), premise('activity', '2024-02-29')];

export const home: ChapterCases = {
  table: {
    'S-3.1': standing((openedOn, closedOn) => premise('home', openedOn, { closedOn }), 'first day without it'),
    'S-3.2': [
      ['all three', DAY, rooms, 'met', null, '3项齐全'], ['two of three', DAY, rooms.slice(0, 2), 'overdue', null, '还缺：职工活动室'],
      ['one was closed today', DAY, [...rooms.slice(0, 2), premise('activity', '2024-02-29', { closedOn: DAY })], 'overdue', null],
      ['one opens tomorrow', DAY, [...rooms.slice(0, 2), premise('activity', '2026-03-16')], 'overdue', null], ['other rooms', DAY, [premise('home', '2024-02-29'), premise('other', '2024-02-29')], 'unknown', null],
    ],
    'S-3.3': [
      ...standing((foundedOn, dissolvedOn) => group('interest', foundedOn, { dissolvedOn }), 'first day without it'),
      ['a group of another kind', DAY, [group('group', '2024-02-29'), group('grid', '2024-02-29')], 'unknown', null],
    ],
    'S-3.4': [
      ['two', '2026-03-31', [activity('2026-03-01'), activity('2026-03-31')], 'met', '2026-03-31'],
      ['one', DAY, [activity('2026-03-01'), activity('2026-02-28'), activity('2026-02-01')], 'dueSoon', '2026-03-31'],
      ['31 days before the end', '2026-03-01', [activity('2026-02-28'), activity('2026-02-01'), own('due-soon-days', '29')], 'notYet', '2026-03-31'],
      ['last month short, records before', DAY, [activity('2026-03-01'), activity('2026-02-28'), activity('2026-01-31')], 'overdue', '2026-02-28'],
      ['last month short, a committee before', DAY, [term('2026-02-01')], 'overdue', '2026-02-28'],
      ['committee only since last month', DAY, [term('2026-02-02')], 'dueSoon', '2026-03-31'],
      ['one to come does not count', DAY, [activity('2026-03-01'), activity('2026-03-16')], 'dueSoon', '2026-03-31'],
      ['planned and cancelled ones do not count', DAY, [activity('2026-03-01'), activity('2026-03-02', '', 'planned'), activity('2026-03-03', '', 'cancelled')], 'dueSoon', '2026-03-31'],
      ['leap day', '2024-02-29', [activity('2024-02-29'), activity('2024-02-01')], 'met', '2024-02-29'],
      ['the end of the year', '2026-01-01', [activity('2025-12-31'), activity('2025-12-01')], 'dueSoon', '2026-01-31'],
      ['the full number mends last month', DAY, [term('2020-01-01'), activity('2026-03-01'), activity('2026-03-02')], 'met', '2026-03-31'],
      ['own number 1', DAY, [activity('2026-03-01'), own('activities-per-month', '1')], 'met', '2026-03-31'],
      ['own number 1 only from tomorrow', DAY, [activity('2026-03-01'), own('activities-per-month', '1', '2026-03-16')], 'dueSoon', '2026-03-31'],
      ['own number 0', DAY, [own('activities-per-month', '0')], 'notApplicable', null],
      ['the union’s total does not ask which group', DAY, [ball('2026-01-01'), photo('2026-01-01'), activity('2026-03-01', 'ball'), activity('2026-03-02', 'ball')], 'met', '2026-03-31'],
      ['each group: one has none', DAY, [each, ball('2026-03-01'), photo('2026-03-01'), activity('2026-03-01', 'ball'), activity('2026-03-02', 'ball')], 'dueSoon', '2026-03-31', '摄影组'],
      ['each group: both have two', DAY, [each, ball('2026-03-01'), photo('2026-03-01'), ...['ball', 'photo'].flatMap((g) => [activity('2026-03-01', g), activity('2026-03-02', g)])], 'met', '2026-03-31', '2/2个小组达到'],
      ['each group: one founded this month has no last month', DAY, [each, term('2020-01-01'), ball('2026-03-01'), activity('2026-03-01', 'ball')], 'dueSoon', '2026-03-31'],
      ['each group: one founded before is late for last month', DAY, [each, term('2020-01-01'), ball('2026-02-01'), activity('2026-03-01', 'ball')], 'overdue', '2026-02-28', '乒乓球组'],
      ['each group: one dissolved or not yet founded is not asked', DAY, [each, ball('2020-01-01', DAY), photo('2026-03-16'), activity('2026-03-01'), activity('2026-03-02')], 'met', '2026-03-31'],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-3.1', 'S-3.2', 'S-3.3'),
    never('overdue', 'one thing: there or not recorded', 'S-3.1', 'S-3.3'),
    never('notApplicable', 'binds every union', 'S-3.1', 'S-3.2', 'S-3.3'),
    never('unknown', 'none recorded counts as none done', 'S-3.4'),
  ],
};
