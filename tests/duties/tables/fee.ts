import type { Change } from '../../../shared/ledger';
import { never, type ChapterCases } from './case';
import { made, own } from './records';

const fen = (yuan: number | null) => (yuan === null ? null : Math.round(yuan * 100));
const fee = (month: string, payroll: number | null, paid: number | null, paidOn: string | null): Change => made('feePayment', { month, payroll: fen(payroll), paid: fen(paid), paidOn });
const MILLION = 1_000_000;
const february = fee('2026-02', MILLION, 20_000, '2026-03-15');
/** The twelve months that are asked for in March 2026, all paid. */
const twelve = Array.from({ length: 12 }, (_, i) => {
  const month = i < 10 ? `2025-${String(i + 3).padStart(2, '0')}` : `2026-0${i - 9}`;
  return fee(month, MILLION, 20_000, `${month}-28`);
});

/** 2 % of the wages, due on the 15th of the month after. */
export const feeCases: ChapterCases = {
  table: {
    'S-3.21': [
      ['paid on the 15th', '2026-03-15', [february], 'met', null, '近1个月缴清1个月'], ['1 分 short on the 15th', '2026-03-15', [fee('2026-02', MILLION, 19_999.99, '2026-03-15')], 'dueSoon', '2026-03-15', '还少0.01元'],
      ['1 分 short on the 16th', '2026-03-16', [fee('2026-02', MILLION, 19_999.99, '2026-03-15')], 'overdue', '2026-03-15', '还少0.01元'],
      ['the 分 was paid after', '2026-03-20', [fee('2026-02', MILLION, 19_999.99, '2026-03-15'), fee('2026-02', null, 0.01, '2026-03-20')], 'met', null],
      ['the 分 is paid tomorrow', '2026-03-19', [fee('2026-02', MILLION, 19_999.99, '2026-03-15'), fee('2026-02', null, 0.01, '2026-03-20')], 'overdue', '2026-03-15'],
      ['paid tomorrow', '2026-03-14', [february], 'dueSoon', '2026-03-15'], ['paid without a day', '2026-03-16', [fee('2026-02', MILLION, 20_000, null)], 'overdue', '2026-03-15'],
      ['two units, each its wages', '2026-03-16', [february, fee('2026-02', MILLION, 19_000, '2026-03-10')], 'overdue', '2026-03-15', '还少1,000.00元'],
      ['half a 分 rounds up', '2026-03-16', [fee('2026-02', 0.25, 0, '2026-03-10')], 'overdue', '2026-03-15', '还少0.01元'], ['less than half does not', '2026-03-16', [fee('2026-02', 0.24, 0, '2026-03-10')], 'met', null],
      ['wages not typed', '2026-03-16', [fee('2026-02', null, 20_000, '2026-03-10')], 'overdue', '2026-03-15', '没有填工资总额'],
      ['the next month is not there', '2026-04-15', [february], 'dueSoon', '2026-04-15', '没有登记'], ['nor the day after', '2026-04-16', [february], 'overdue', '2026-04-15'],
      ['on the first of a month, reminded a day before', '2026-04-01', [february, own('due-soon-days', '1')], 'notYet', '2026-04-15'],
      ['the first month that was kept is the present one', '2026-03-20', [fee('2026-03', MILLION, 20_000, '2026-03-20')], 'notYet', '2026-04-15'],
      ['a month in between is missing', '2026-04-10', [fee('2026-01', MILLION, 20_000, '2026-02-15'), fee('2026-03', MILLION, 20_000, '2026-04-10')], 'overdue', '2026-03-15'],
      ['December, over the end of the year', '2026-01-15', [fee('2025-12', MILLION, 0, '2026-01-10')], 'dueSoon', '2026-01-15'], ['January, into the short month', '2024-02-16', [fee('2024-01', MILLION, 0, '2024-02-10')], 'overdue', '2024-02-15'],
      ['twelve months are asked for', '2026-03-31', twelve, 'met', null, '近12个月缴清12个月'], ['what is longer ago is not', '2026-03-31', [fee('2025-02', MILLION, 0, '2025-03-10'), ...twelve], 'met', null],
      ['own day 20', '2026-03-16', [fee('2026-02', MILLION, 0, '2026-03-10'), own('fee-day', '20')], 'dueSoon', '2026-03-20'], ['own share of 10‰', '2026-03-16', [fee('2026-02', MILLION, 10_000, '2026-03-10'), own('fee-per-mille', '10')], 'met', null],
      ['own share only from tomorrow', '2026-03-16', [fee('2026-02', MILLION, 10_000, '2026-03-10'), own('fee-per-mille', '10', '2026-03-17')], 'overdue', '2026-03-15'],
      ['own share of 0', '2026-03-16', [fee('2026-02', MILLION, null, '2026-03-20'), own('fee-per-mille', '0')], 'met', null],
    ],
  },
  exceptions: [never('notApplicable', 'binds every union', 'S-3.21')],
};
