import { never, type ChapterCases } from './case';
import { made, name, own, term, voucher } from './records';

const DAY = '2026-03-05';
const fen = (yuan: number) => Math.round(yuan * 100);
const budget = (year: string, adoptedOn: string | null, activities: number | null = 1000, more: Parameters<typeof made<'budget'>>[1] = {}) =>
  made('budget', { year, adoptedOn, lines: [{ category: 'allocation', amount: fen(2000), note: '' }, { category: 'activities', amount: activities === null ? null : fen(activities), note: '' }], ...more });
const spent = (bookedOn: string, yuan: number, fields: Parameters<typeof voucher>[3] = {}) => voucher(bookedOn, 'expense', yuan, fields);
const begun = term('2025-01-01');
const given = (condolenceKind: 'birthday' | 'festival' | 'illness', heldOn: string, ...each: readonly (readonly [who: string, yuan: number])[]) =>
  made('condolence', { title: '慰问', condolenceKind, festival: condolenceKind === 'festival' ? 'spring' : 'none', heldOn, recipients: each.map(([who, yuan]) => ({ who: name(who), goods: '', amount: fen(yuan), signedOn: heldOn, agent: '' })) });

/** Budgets that are kept to, and gifts within their limits. */
export const funds: ChapterCases = {
  table: {
    'REP-6': [
      ['adopted today', DAY, [budget('2026', DAY)], 'met', null, '占预算支出0.0%'], ['adopted tomorrow', DAY, [begun, budget('2026', '2026-03-06')], 'dueSoon', '2026-03-31', '通过日期'],
      ['spent to the 分', DAY, [budget('2026', '2026-01-12'), spent('2026-02-10', 1000)], 'met', null, '100.0%'], ['1 分 more', DAY, [budget('2026', '2026-01-12'), spent('2026-02-10', 1000.01)], 'overdue', null, '职工活动支出超出0.01元'],
      ['1 分 more tomorrow', DAY, [budget('2026', '2026-01-12'), spent('2026-03-06', 1000.01)], 'met', null], ['1 分 taken back', DAY, [budget('2026', '2026-01-12'), spent('2026-02-10', 1000.01), spent('2026-02-11', 0.01, { reversing: true })], 'met', null],
      ['last year’s spending does not count', DAY, [budget('2026', '2026-01-12'), spent('2025-12-31', 5000)], 'met', null], ['a heading without a budget is not above it', DAY, [budget('2026', '2026-01-12'), spent('2026-02-10', 10, { category: 'rights' })], 'met', null],
      ['above a draft', DAY, [budget('2026', null), spent('2026-02-10', 1000.01)], 'overdue', null], ['more than the income planned is no overrun', DAY, [budget('2026', '2026-01-12'), voucher('2026-02-01', 'income', 3000)], 'met', null],
      ['none yet, 30 days before the end of March', '2026-03-01', [begun], 'dueSoon', '2026-03-31'], ['and 31 days', '2026-02-28', [begun], 'notYet', '2026-03-31'], ['the last day', '2026-03-31', [begun], 'dueSoon', '2026-03-31'],
      ['the day after', '2026-04-01', [begun], 'overdue', '2026-03-31', '还没有2026年度预算'], ['last year’s is no longer enough', '2026-04-01', [budget('2025', '2025-01-12')], 'overdue', '2026-03-31'],
      ['adopted without sums', '2026-04-01', [begun, budget('2026', '2026-01-12', null)], 'overdue', '2026-03-31'], ['begun this year', '2026-04-01', [term('2026-02-01')], 'unknown', null], ['vouchers of last year', '2026-04-01', [spent('2025-12-31', 1)], 'overdue', '2026-03-31'],
      ['own end of June', '2026-04-01', [begun, own('year-start-month', '6')], 'notYet', '2026-06-30'], ['own end only from tomorrow', '2026-04-01', [begun, own('year-start-month', '6', '2026-04-02')], 'overdue', '2026-03-31'],
    ],
    'BJM-2': [
      ['300 on a birthday', DAY, [given('birthday', DAY, ['甲', 300])], 'met', null, '今年1次慰问'], ['1 分 more', DAY, [given('birthday', DAY, ['甲', 300.01])], 'overdue', null, '每人300.01元，超过会员生日慰问每人每年上限300.00元'],
      ['1 分 more tomorrow', DAY, [given('birthday', '2026-03-06', ['甲', 300.01])], 'notYet', null], ['twice a year to one', DAY, [given('birthday', '2026-01-05', ['甲', 200]), given('birthday', DAY, ['甲', 100.01])], 'overdue', null],
      ['to two', DAY, [given('birthday', '2026-01-05', ['甲', 200]), given('birthday', DAY, ['乙', 200])], 'met', null], ['last year’s and this year’s', DAY, [given('birthday', '2025-12-31', ['甲', 200]), given('birthday', '2026-01-01', ['甲', 200])], 'met', null],
      ['without names, as planned for each', DAY, [made('condolence', { title: '慰问', condolenceKind: 'birthday', heldOn: DAY, perHead: fen(301) })], 'overdue', null], ['own limit of 400', DAY, [given('birthday', DAY, ['甲', 400]), own('limit-birthday', '400')], 'met', null],
      ['own limit only from tomorrow', DAY, [given('birthday', DAY, ['甲', 400]), own('limit-birthday', '400', '2026-03-06')], 'overdue', null], ['no limit for illness', DAY, [given('illness', DAY, ['甲', 5000])], 'met', null],
      ['own limit for illness', DAY, [given('illness', DAY, ['甲', 5000]), own('limit-illness', '1000')], 'overdue', null, '住院慰问'], ['half of the planned income', DAY, [budget('2026', DAY), given('festival', DAY, ['甲', 1000])], 'met', null],
      ['1 分 above the half', DAY, [budget('2026', DAY), given('festival', '2026-02-10', ['甲', 600]), given('festival', DAY, ['甲', 400.01])], 'overdue', null, '全年节日慰问1,000.01元，超过预算收入2,000.00元的50%'],
      ['1 分 above the half tomorrow', DAY, [budget('2026', DAY), given('festival', '2026-02-10', ['甲', 600]), given('festival', '2026-03-06', ['甲', 400.01])], 'met', null], ['no budget to measure by', DAY, [given('festival', DAY, ['甲', 1000])], 'met', null],
      ['own share of 60 %', DAY, [budget('2026', DAY), given('festival', DAY, ['甲', 1200]), own('festival-share-max', '60')], 'met', null], ['nothing this year', DAY, [given('birthday', '2025-12-31', ['甲', 999])], 'notYet', null],
    ],
  },
  exceptions: [
    never('notApplicable', 'binds every union that has money', 'REP-6', 'BJM-2'), never(['dueSoon', 'unknown'], 'looked at when something is given', 'BJM-2'),
  ],
};
