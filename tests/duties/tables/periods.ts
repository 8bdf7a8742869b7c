import type { Change } from '../../../shared/ledger';
import type { Case } from './case';
import { term } from './records';

type Make = (day: string) => Change;

/** What holds for every duty of a calendar year: its edges, 30 days before its end, the year before, a committee since. */
export const yearly = (make: Make): readonly Case[] => [
  ['the first day of the year', '2026-12-31', [make('2026-01-01')], 'met', '2026-12-31'],
  ['the last day of the year', '2026-12-31', [make('2026-12-31')], 'met', '2026-12-31'],
  ['29 February', '2024-02-29', [make('2024-02-29')], 'met', '2024-12-31'],
  ['dated tomorrow', '2026-12-30', [make('2026-12-31')], 'dueSoon', '2026-12-31'],
  ['last year’s is no longer enough', '2026-01-01', [make('2025-12-31')], 'notYet', '2026-12-31'],
  ['31 days before the end', '2026-11-30', [make('2025-06-02')], 'notYet', '2026-12-31'],
  ['30 days before the end', '2026-12-01', [make('2025-06-02')], 'dueSoon', '2026-12-31'],
  ['the last day', '2026-12-31', [make('2025-06-02')], 'dueSoon', '2026-12-31'],
  ['none last year', '2026-02-01', [make('2024-06-03')], 'overdue', '2025-12-31', '去年'],
  ['a committee when last year began', '2026-02-01', [term('2025-01-01')], 'overdue', '2025-12-31'],
  ['a committee only since then', '2026-02-01', [term('2025-01-02')], 'notYet', '2026-12-31'],
  ['this year’s mends last year', '2026-02-01', [make('2024-06-03'), make('2026-02-01')], 'met', '2026-12-31'],
];

/** The same of a half-year. */
export const halfYearly = (make: Make): readonly Case[] => [
  ['the first day of the half-year', '2026-06-30', [make('2026-01-01')], 'met', '2026-06-30'],
  ['the last day of the half-year', '2026-06-30', [make('2026-06-30')], 'met', '2026-06-30'],
  ['29 February', '2024-02-29', [make('2024-02-29')], 'met', '2024-06-30'],
  ['dated tomorrow', '2026-06-29', [make('2026-06-30')], 'dueSoon', '2026-06-30'],
  ['the second half begins', '2026-07-01', [make('2026-06-30')], 'notYet', '2026-12-31'],
  ['31 days before the end', '2026-05-30', [make('2025-12-31')], 'notYet', '2026-06-30'],
  ['30 days before the end', '2026-05-31', [make('2025-12-31')], 'dueSoon', '2026-06-30'],
  ['the last day', '2026-06-30', [make('2025-12-31')], 'dueSoon', '2026-06-30'],
  ['none in the half-year before', '2026-07-01', [make('2025-12-31')], 'overdue', '2026-06-30', '上个半年'],
  ['a committee when it began', '2026-07-01', [term('2026-01-01')], 'overdue', '2026-06-30'],
  ['a committee only since then', '2026-07-01', [term('2026-01-02')], 'notYet', '2026-12-31'],
];

/** The same of a quarter. */
export const quarterly = (make: Make): readonly Case[] => [
  ['the first day of the quarter', '2026-03-31', [make('2026-01-01')], 'met', '2026-03-31'],
  ['the last day of the quarter', '2026-03-31', [make('2026-03-31')], 'met', '2026-03-31'],
  ['29 February', '2024-02-29', [make('2024-02-29')], 'met', '2024-03-31'],
  ['dated tomorrow', '2026-03-30', [make('2026-03-31')], 'dueSoon', '2026-03-31'],
  ['the next quarter begins', '2026-04-01', [make('2026-03-31')], 'notYet', '2026-06-30'],
  ['30 days before the end', '2026-05-31', [make('2026-03-31')], 'dueSoon', '2026-06-30'],
  ['none in the quarter before', '2026-04-01', [make('2025-12-31')], 'overdue', '2026-03-31', '上季度'],
  ['a committee when it began', '2026-04-01', [term('2026-01-01')], 'overdue', '2026-03-31'],
  ['a committee only since then', '2026-04-01', [term('2026-01-02')], 'notYet', '2026-06-30'],
];

/** What holds for one thing that has to be there, from a day on and perhaps until another. */
export function standing(make: (from: string | null, to: string | null) => Change, until: 'first day without it' | 'last day of it'): readonly Case[] {
  const [gone, kept] = until === 'first day without it' ? ['2026-03-05', '2026-03-06'] : ['2026-03-04', '2026-03-05'];
  return [
    ['there since today', '2026-03-05', [make('2026-03-05', null)], 'met', null],
    ['only from tomorrow', '2026-03-05', [make('2026-03-06', null)], 'unknown', null],
    ['no longer there', '2026-03-05', [make('2024-02-29', gone)], 'unknown', null],
    ['there until the end', '2026-03-05', [make('2024-02-29', kept)], 'met', null],
    ['without its day it proves nothing', '2026-03-05', [make(null, null)], 'unknown', null],
  ];
}
