import { never, type ChapterCases } from './case';
import { item, made, meeting, own, report, resolution } from './records';
import { yearly } from './periods';

const votes = (satisfied: number | null, fair = 0, unsatisfied = 0, unknown = 0) => ({ satisfied, fair, unsatisfied, unknown });
type Votes = ReturnType<typeof votes>;
const evaluation = (evaluatedOn: string, work: Votes | null, leaders: Votes | null = null) =>
  made('evaluation', { year: evaluatedOn.slice(0, 4), evaluatedOn, objects: [...(leaders ? [{ object: 'leaders', ...leaders }] : []), ...(work ? [{ object: 'work', ...work }] : [])] });
const held = (resolutions: readonly unknown[], outcome: 'passed' | 'rejected' = 'passed', day = '2026-02-10', state: 'held' | 'planned' | 'cancelled' = 'held') =>
  meeting('member-assembly', day, state, { agenda: [item('议题', outcome, 'general', resolutions)] });
const task = (fields: Parameters<typeof made<'incoming'>>[1]) => made('incoming', { title: '通知', receivedOn: '2026-03-01', ...fields });

export const goal: ChapterCases = {
  table: {
    'S-0.1': [
      ['90.0 %', '2026-03-05', [evaluation('2026-03-01', votes(90, 10))], 'met', null, '工会工作90.0%（加基本满意100.0%）'],
      ['89.9 %', '2026-03-05', [evaluation('2026-03-01', votes(899, 0, 101))], 'overdue', null, '89.9%'],
      ['89.96 % is not rounded up', '2026-03-05', [evaluation('2026-03-01', votes(2249, 0, 251))], 'overdue', null, '89.9%'],
      ['the leaders count too', '2026-03-05', [evaluation('2026-03-01', votes(95, 5), votes(89, 11))], 'overdue', null, '领导班子89.0%'],
      ['不了解 is a valid vote', '2026-03-05', [evaluation('2026-03-01', votes(90, 0, 0, 11))], 'overdue', null],
      ['formula 1: 基本满意 is not 满意', '2026-03-05', [evaluation('2026-03-01', votes(85, 10, 5))], 'overdue', null],
      ['formula 2: it is', '2026-03-05', [evaluation('2026-03-01', votes(85, 10, 5)), own('satisfaction-formula', '2')], 'met', null, '工会工作95.0%（只算满意85.0%）'],
      ['formula 2, exactly 90 %', '2026-03-05', [evaluation('2026-03-01', votes(80, 10, 10)), own('satisfaction-formula', '2')], 'met', null],
      ['formula 2 only from tomorrow', '2026-03-05', [evaluation('2026-03-01', votes(80, 10, 10)), own('satisfaction-formula', '2', '2026-03-06')], 'overdue', null],
      ['own floor of 80 %', '2026-03-05', [evaluation('2026-03-01', votes(80, 20)), own('satisfaction-min', '80', '2026-03-05')], 'met', null],
      ['own floor only from tomorrow', '2026-03-05', [evaluation('2026-03-01', votes(80, 20)), own('satisfaction-min', '80', '2026-03-06')], 'overdue', null],
      ['the newest counts', '2026-03-05', [evaluation('2026-03-01', votes(80, 20)), evaluation('2025-03-01', votes(99, 1))], 'overdue', null],
      ['evaluated tomorrow', '2026-03-05', [evaluation('2026-03-06', votes(99, 1))], 'unknown', null],
      ['two years ago', '2026-03-05', [evaluation('2024-03-05', votes(99, 1))], 'unknown', null],
      ['a day less', '2026-03-05', [evaluation('2024-03-06', votes(99, 1))], 'met', null],
      ['only the leaders were judged', '2026-03-05', [evaluation('2026-03-01', null, votes(99, 1))], 'unknown', null],
      ['not counted yet', '2026-03-05', [evaluation('2026-03-01', votes(null))], 'unknown', null],
      ['no valid vote', '2026-03-05', [evaluation('2026-03-01', votes(0))], 'unknown', null],
    ],
    'S-0.2': [
      ...yearly((day) => report('year', day)),
      ['a quarter report is none', '2026-12-31', [report('quarter', '2026-12-30', '2026', '3')], 'dueSoon', '2026-12-31'],
      ['a draft is none', '2026-12-31', [report('year', null)], 'dueSoon', '2026-12-31'],
    ],
    'S-0.3': [
      ['done on the last day', '2026-03-05', [held([resolution('甲事', '2026-03-04', '2026-03-04')])], 'met', null, '近3年1件，都按期办理'],
      ['done a day late', '2026-03-05', [held([resolution('甲事', '2026-03-03', '2026-03-04')])], 'met', null, '其中1件超过期限'],
      ['open, due today', '2026-03-05', [held([resolution('甲事', '2026-03-05')])], 'dueSoon', '2026-03-05'],
      ['open, due yesterday', '2026-03-05', [held([resolution('甲事', '2026-03-04')])], 'overdue', '2026-03-04', '甲事'],
      ['open, due in 30 days', '2026-03-05', [held([resolution('甲事', '2026-04-04')])], 'dueSoon', '2026-04-04'],
      ['open, due in 31 days', '2026-03-05', [held([resolution('甲事', '2026-04-05')])], 'notYet', '2026-04-05'],
      ['done tomorrow', '2026-03-05', [held([resolution('甲事', '2026-03-04', '2026-03-06')])], 'overdue', '2026-03-04'],
      ['the earliest open one decides', '2026-03-05', [held([resolution('甲事', '2026-04-30'), resolution('乙事', '2026-03-10'), resolution('丙事', '2026-03-01', '2026-03-01')])], 'dueSoon', '2026-03-10', '待办2件，已办1件'],
      ['rejected', '2026-03-05', [held([resolution('甲事', '2026-03-01')], 'rejected')], 'notYet', null],
      ['without a day', '2026-03-05', [held([resolution('甲事', null)])], 'notYet', null],
      ['of a cancelled meeting', '2026-03-05', [held([resolution('甲事', '2026-03-01')], 'passed', '2026-02-10', 'cancelled')], 'notYet', null],
      ['of a meeting of tomorrow', '2026-03-05', [held([resolution('甲事', '2026-03-01')], 'passed', '2026-03-06')], 'notYet', null],
      ['done three years ago', '2026-03-05', [held([resolution('甲事', '2023-03-05', '2023-03-05')], 'passed', '2023-01-10')], 'met', null],
      ['done a day longer ago', '2026-03-05', [held([resolution('甲事', '2023-03-05', '2023-03-04')], 'passed', '2023-01-10')], 'notYet', null],
      ['a task of the superior union, done', '2026-03-05', [task({ task: '续保', dueOn: '2026-03-31', doneOn: '2026-03-05' })], 'met', null],
      ['a task without a day has 30', '2026-03-05', [task({ task: '续保' })], 'dueSoon', '2026-03-31'],
      ['own number of 3 days', '2026-03-05', [task({ task: '续保' }), own('task-days', '3')], 'overdue', '2026-03-04'],
      ['a task, done tomorrow', '2026-04-01', [task({ task: '续保', doneOn: '2026-04-02' })], 'overdue', '2026-03-31'],
      ['a paper to be known only', '2026-03-05', [task({})], 'notYet', null],
      ['received tomorrow', '2026-02-28', [task({ task: '续保' })], 'notYet', null],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'a result has no day', 'S-0.1'),
    never('notApplicable', 'binds every union', 'S-0.1', 'S-0.2', 'S-0.3'),
    never('unknown', 'none recorded counts as none done', 'S-0.2'),
    never('unknown', 'arises only when something happens', 'S-0.3'),
  ],
};
