import type { Meeting } from '../../../shared/records';
import { never, type Case, type ChapterCases } from './case';
import { halfYearly, yearly } from './periods';
import { item, meeting, own } from './records';

const END = '2026-12-31';
const assembly = (day: string) => meeting('member-assembly', day);
const committee = (day: string) => meeting('committee', day);
const management = (day: string) => meeting('management', day);
const motion = (type: Meeting['meetingType'], title: string, outcome: 'passed' | 'rejected' | 'heard' = 'passed', topic = 'general') => (day: string) =>
  meeting(type, day, 'held', { agenda: [item(title, outcome, topic)] });
/** Not held, or another meeting: each leaves the duty open. */
const others = (type: Meeting['meetingType'], other: Meeting['meetingType'], day: string, dueOn: string): readonly Case[] => [
  ['planned', dueOn, [meeting(type, day, 'planned')], 'dueSoon', dueOn], ['cancelled', dueOn, [meeting(type, day, 'cancelled')], 'dueSoon', dueOn], ['another meeting', dueOn, [meeting(other, day)], 'dueSoon', dueOn],
];

export const meet: ChapterCases = {
  table: {
    'S-7.1': [
      ...yearly(assembly), ...others('member-assembly', 'congress', '2026-06-02', END),
      ['of delegates', END, [meeting('delegate-assembly', '2026-12-31')], 'met', END],
      ['own number 2', END, [assembly('2026-01-01'), own('assemblies-per-year', '2')], 'dueSoon', END, '还差1次'],
      ['own number 2 only from tomorrow', END, [assembly('2026-01-01'), own('assemblies-per-year', '2', '2027-01-01')], 'met', END],
    ],
    'S-7.2': [
      ...yearly(motion('member-assembly', '报告', 'passed', 'work-report')),
      ['rejected', END, [motion('member-assembly', '工会工作报告', 'rejected', 'work-report')('2026-03-02')], 'dueSoon', END], ['only heard', END, [motion('member-assembly', '工会工作报告', 'heard', 'work-report')('2026-03-02')], 'dueSoon', END],
      ['known by its words', END, [motion('delegate-assembly', '2025年度工会工作报告')('2026-03-02')], 'met', END],
      ['the report of the audit committee is another', END, [motion('member-assembly', '经费审查委员会工作报告')('2026-03-02')], 'dueSoon', END],
      ['that of the women’s committee is another', END, [motion('member-assembly', '女职工委员会工作报告')('2026-03-02')], 'dueSoon', END],
      ['of the committee, not of an assembly', END, [motion('committee', '工会工作报告', 'passed', 'work-report')('2026-03-02')], 'dueSoon', END],
    ],
    'S-7.3': [
      ...yearly(motion('member-assembly', '报告', 'passed', 'money-report')),
      ['known by its words', END, [motion('member-assembly', '2025年度工会经费收支情况报告')('2026-03-02')], 'met', END],
      ['the audit report is another', END, [motion('member-assembly', '2025年度工会经费审查报告')('2026-03-02')], 'dueSoon', END],
      ['also where it names the accounts', END, [motion('member-assembly', '经费收支审查报告')('2026-03-02')], 'dueSoon', END],
      ['rejected', END, [motion('member-assembly', '经费收支情况报告', 'rejected', 'money-report')('2026-03-02')], 'dueSoon', END],
    ],
    'S-7.4': [
      ...halfYearly(committee), ...others('committee', 'audit-committee', '2026-06-02', '2026-06-30'),
      ['own number 2', '2026-06-30', [committee('2026-06-30'), own('committee-per-half-year', '2')], 'dueSoon', '2026-06-30'],
    ],
    'S-7.5': [
      ...halfYearly(motion('committee', '要点', 'heard', 'key-plan')),
      ['the year’s plan', '2026-06-30', [motion('committee', '要点', 'passed', 'annual-plan')('2026-02-02')], 'met', '2026-06-30'], ['known by its words', '2026-06-30', [motion('committee', '职工运动会活动方案')('2026-02-02')], 'met', '2026-06-30'],
      ['a meeting on other things', '2026-06-30', [motion('committee', '上半年经费收支情况')('2026-02-02')], 'dueSoon', '2026-06-30'],
      ['of another meeting', '2026-06-30', [motion('group', '要点', 'heard', 'key-plan')('2026-02-02')], 'dueSoon', '2026-06-30'],
    ],
    'S-7.6': [
      ...halfYearly(management), ...others('management', 'bargaining', '2026-06-02', '2026-06-30'),
      ['own number 2', '2026-06-30', [management('2026-06-30'), own('management-per-half-year', '2')], 'dueSoon', '2026-06-30'],
      ['that which is also the yearly conference counts', '2026-06-30', [meeting('management', '2026-05-20', 'held', { alsoRegular: true })], 'met', '2026-06-30'],
    ],
  },
  exceptions: [
    never('unknown', 'none recorded counts as none done', 'S-7.1', 'S-7.2', 'S-7.3', 'S-7.4', 'S-7.5', 'S-7.6'),
    never('notApplicable', 'binds every union', 'S-7.1', 'S-7.2', 'S-7.3', 'S-7.4', 'S-7.5', 'S-7.6'),
  ],
};
