import { never, type ChapterCases } from './case';
import { contract, own } from './records';

const WAGE = { contractKind: 'wage', signedOn: '2025-03-20', startsOn: '2025-04-01', endsOn: '2026-03-31' } as const;
const LONG = { ...WAGE, endsOn: '2028-03-31' } as const;
const ROUND = { contractKind: 'collective', signedOn: '2023-05-20', startsOn: '2023-06-01', endsOn: '2026-05-31' } as const;
/** Three years from a Monday; each year’s report is due on 3 March. */
const RUNNING = { contractKind: 'collective', signedOn: '2025-02-10', effectiveOn: '2025-03-03', startsOn: '2025-03-03', endsOn: '2028-03-02' } as const;
const reported = (...days: readonly string[]) => ({ performanceReports: days.map((reportedOn) => ({ reportedOn })) });

export const bargain: ChapterCases = {
  table: {
    'S-5.1': [
      ['in force', '2026-01-29', [contract(WAGE)], 'met', '2026-03-31'], ['60 days before the end', '2026-01-30', [contract(WAGE)], 'dueSoon', '2026-03-31'],
      ['last day', '2026-03-31', [contract(WAGE)], 'dueSoon', '2026-03-31'], ['over', '2026-04-01', [contract(WAGE)], 'overdue', '2026-03-31'],
      ['not signed', '2026-01-01', [contract({ ...WAGE, signedOn: null })], 'unknown', null], ['signed tomorrow', '2025-03-19', [contract(WAGE)], 'unknown', null],
      ['without an end it lasts a year', '2025-12-01', [contract({ contractKind: 'wage', signedOn: '2025-03-01' })], 'met', '2026-03-01'],
      ['a year from 29 February', '2025-03-01', [contract({ contractKind: 'wage', signedOn: '2024-02-29' })], 'overdue', '2025-02-28'],
      ['another kind', '2026-01-01', [contract({ ...WAGE, contractKind: 'collective' })], 'unknown', null],
      ['renewed', '2026-04-01', [contract(WAGE), contract({ contractKind: 'wage', signedOn: '2026-03-20', startsOn: '2026-04-01', endsOn: '2027-03-31' })], 'met', '2027-03-31'],
      ['made for three years: every year all the same', '2026-01-30', [contract(LONG)], 'met', '2026-04-01', '2028年3月31日届满'],
      ['60 days before its year is over', '2026-01-31', [contract(LONG)], 'dueSoon', '2026-04-01'],
      ['its year is over', '2026-04-02', [contract(LONG)], 'overdue', '2026-04-01', '已满1年'],
      ['own cycle of 3 years', '2026-04-02', [contract(LONG), own('wage-contract-years', '3')], 'met', '2028-03-31'],
      ['own cycle only from tomorrow', '2026-04-02', [contract(LONG), own('wage-contract-years', '3', '2026-04-03')], 'overdue', '2026-04-01'],
      ['own window of 10 days', '2026-03-20', [contract(WAGE), own('wage-renewal-days', '10')], 'met', '2026-03-31'],
      ['dissolved', '2025-10-02', [contract({ ...WAGE, ended: 'dissolved', endedOn: '2025-10-01' })], 'overdue', '2025-10-01'],
    ],
    'S-5.2': [
      ['in force', '2026-02-27', [contract(ROUND)], 'met', '2026-05-31'], ['three months before the end', '2026-02-28', [contract(ROUND)], 'dueSoon', '2026-05-31'],
      ['last day', '2026-05-31', [contract(ROUND)], 'dueSoon', '2026-05-31'], ['over', '2026-06-01', [contract(ROUND)], 'overdue', '2026-05-31'],
      ['dissolved', '2025-01-02', [contract({ ...ROUND, ended: 'dissolved', endedOn: '2025-01-01' })], 'overdue', '2025-01-01'],
      ['three years from 29 February', '2027-03-01', [contract({ contractKind: 'collective', signedOn: '2024-02-29' })], 'overdue', '2027-02-28'],
      ['own cycle of 1 year, no end', '2026-06-01', [contract({ contractKind: 'collective', signedOn: '2025-05-20' }), own('collective-contract-years', '1')], 'overdue', '2026-05-20'],
      ['a year, as agreed', '2026-06-01', [contract({ ...ROUND, startsOn: '2025-06-01' })], 'overdue', '2026-05-31'],
      ['own window of 1 month', '2026-04-29', [contract(ROUND), own('renewal-months', '1')], 'met', '2026-05-31'],
      ['not signed', '2026-01-01', [contract({ ...ROUND, signedOn: null })], 'unknown', null],
    ],
    'S-5.3': [
      ['a first report far off', '2026-01-31', [contract(RUNNING)], 'notYet', '2026-03-03'], ['30 days before', '2026-02-01', [contract(RUNNING)], 'dueSoon', '2026-03-03'],
      ['on the last day', '2026-03-03', [contract(RUNNING)], 'dueSoon', '2026-03-03'], ['never reported', '2026-03-04', [contract(RUNNING)], 'overdue', '2026-03-03'],
      ['reported', '2026-02-20', [contract({ ...RUNNING, ...reported('2026-02-10') })], 'met', '2026-03-03'], ['reported tomorrow', '2026-03-04', [contract({ ...RUNNING, ...reported('2026-03-05') })], 'overdue', '2026-03-03'],
      ['the second year begins', '2026-03-04', [contract({ ...RUNNING, ...reported('2026-02-10') })], 'met', '2027-03-03'], ['its report is near', '2027-02-01', [contract({ ...RUNNING, ...reported('2026-02-10') })], 'dueSoon', '2027-03-03'],
      ['a contract of one year is reported on before it ends', '2026-03-31', [contract({ ...WAGE, effectiveOn: '2025-04-01' })], 'dueSoon', '2026-03-31'],
      ['and then is over', '2026-04-01', [contract({ ...WAGE, effectiveOn: '2025-04-01' })], 'unknown', null],
      ['only its beginning is known', '2026-03-04', [contract({ ...RUNNING, effectiveOn: null })], 'overdue', '2026-03-03'],
      ['own interval of 6 months', '2025-09-04', [contract(RUNNING), own('performance-months', '6')], 'overdue', '2025-09-03'],
      ['own interval only from tomorrow', '2025-09-04', [contract(RUNNING), own('performance-months', '6', '2025-09-05')], 'notYet', '2026-03-03'],
      ['the earliest of two decides', '2026-03-04', [contract({ ...RUNNING, ...reported('2026-02-10') }), contract(RUNNING)], 'overdue', '2026-03-03', '2份现行合同，1份有履行报告'],
      ['dissolved', '2026-03-04', [contract({ ...RUNNING, ended: 'dissolved', endedOn: '2026-01-01' })], 'unknown', null],
      ['not signed', '2026-03-04', [contract({ ...RUNNING, signedOn: null })], 'unknown', null], ['begins tomorrow', '2025-03-02', [contract(RUNNING)], 'unknown', null],
    ],
  },
  exceptions: [
    never('notYet', 'a contract in force proves the duty until its window opens', 'S-5.1', 'S-5.2'),
    never('notApplicable', 'binds every union', 'S-5.1', 'S-5.2', 'S-5.3'),
  ],
};
