import type { Person } from '../../../shared/records';
import { never, type ChapterCases } from './case';
import { complete, own, profile, staff } from './records';

const DAY = '2026-03-05';
const since = (joinedUnionOn: string | null, fields: (i: number) => Partial<Person> = () => ({})) => (i: number): Partial<Person> => ({ ...fields(i), joinedUnionOn });
/** Ten people, eight of them members; the other two are a pensioner who works on and somebody sent by an agency. */
const mixed = staff(10, 8, (i) => (i === 8 ? { employmentForm: 'rehired' } : i === 9 ? { employmentForm: 'dispatched' } : {}));
const lacking = (count: number, field: Partial<Person>) => (i: number): Partial<Person> => ({ ...complete(i), ...(i < count ? field : {}) });
const card = (i: number): Partial<Person> => ({ cardStep: i === 0 ? 'none' : 'issued' });
const issued = (): Partial<Person> => ({ cardStep: 'applied' });

export const recruit: ChapterCases = {
  table: {
    'S-2.1': [
      ['everybody joined, long ago', DAY, staff(3, 3), 'met', null], ['not everybody, but somebody this year', DAY, staff(3, 2, (i) => (i === 0 ? { joinedUnionOn: '2025-03-06' } : {})), 'met', null],
      ['nobody for a year', DAY, staff(3, 2, (i) => (i === 0 ? { joinedUnionOn: '2025-03-05' } : {})), 'overdue', null, '还有1名职工没有入会'],
      ['joins tomorrow', DAY, staff(3, 3, (i) => (i === 0 ? { joinedUnionOn: '2026-03-06' } : {})), 'overdue', null],
      ['nobody joined at all', DAY, staff(3, 0), 'overdue', null], ['everybody joined, no day known', DAY, staff(3, 3, since(null)), 'unknown', null],
      ['everybody left', DAY, staff(3, 3, () => ({ leftUnitOn: '2026-03-05' })), 'unknown', null],
    ],
    'S-2.2': [
      ['all complete', DAY, staff(3, 3, complete), 'met', null, '3/3人'], ['one without telephone', DAY, staff(3, 3, lacking(1, { phone: '' })), 'overdue', null, '还有1名会员的信息不全'],
      ['90 % are not all', DAY, staff(10, 10, lacking(1, { phone: '' })), 'overdue', null],
      ['joined 30 days ago', DAY, staff(1, 1, since('2026-02-03')), 'dueSoon', '2026-03-05'], ['joined 31 days ago', DAY, staff(1, 1, since('2026-02-02')), 'overdue', null],
      ['over the leap day', '2024-03-01', staff(1, 1, since('2024-01-31')), 'dueSoon', '2024-03-01'],
      ['own 100 days', DAY, [...staff(1, 1, since('2026-03-01')), own('new-member-days', '100')], 'notYet', '2026-06-09'],
      ['own 100 days only from tomorrow', DAY, [...staff(1, 1, since('2026-01-01')), own('new-member-days', '100', '2026-03-06')], 'overdue', null],
      ['a new member all the same complete', DAY, staff(1, 1, since('2026-03-01', complete)), 'met', null],
      ['the short form asks for number and telephone only', DAY, [...staff(1, 1, () => ({ idNumber: complete(0).idNumber!, phone: '13900000000' })), own('info-base', '2')], 'met', null],
      ['by the short form, no day at all', DAY, [...staff(1, 1, since(null, complete)), own('info-base', '2')], 'unknown', null],
      ['collected tomorrow, no other day', DAY, [...staff(1, 1, (i) => ({ ...complete(i), joinedUnionOn: null, collectedOn: '2026-03-06' })), own('info-base', '2')], 'unknown', null],
      ['no member yet', DAY, staff(3, 0), 'unknown', null, '名册里还没有会员'],
    ],
    'S-2.3': [
      ['all reported', DAY, staff(3, 3, issued), 'met', null], ['one without', DAY, staff(3, 3, card), 'overdue', null, '还有1名会员没有办卡'],
      ['joined 30 days ago', DAY, staff(1, 1, since('2026-02-03', card)), 'dueSoon', '2026-03-05'], ['joined 31 days ago', DAY, staff(1, 1, since('2026-02-02', card)), 'overdue', null],
      ['own 100 days', DAY, [...staff(1, 1, since('2026-03-01')), own('new-member-days', '100')], 'notYet', '2026-06-09'],
      ['no day known', DAY, staff(2, 2, since(null, issued)), 'unknown', null], ['those who are no members need none', DAY, staff(3, 2, (i) => (i < 2 ? { cardStep: 'issued' } : {})), 'met', null],
      ['kept membership needs none', DAY, staff(3, 3, (i) => (i === 0 ? { memberState: 'retained' } : { cardStep: 'made' })), 'met', null],
    ],
    'S-2.4': [
      ['90 %', DAY, staff(10, 9), 'met', null, '90.0%（9/10人）'], ['89.9 %', DAY, staff(1000, 899), 'overdue', null, '还差1人入会'], ['90 % of a thousand', DAY, staff(1000, 900), 'met', null],
      ['kept membership does not count', DAY, staff(10, 9, (i) => (i === 0 ? { memberState: 'retained' } : {})), 'overdue', null],
      ['those who left count nowhere', DAY, staff(11, 9, (i) => (i === 10 ? { leftUnitOn: '2026-03-05' } : {})), 'met', null],
      ['a member who left the unit is none', DAY, staff(10, 9, (i) => (i === 0 ? { leftUnitOn: '2026-03-05' } : {})), 'overdue', null],
      ['a member who leaves tomorrow is one', DAY, staff(10, 9, (i) => (i === 0 ? { leftUnitOn: '2026-03-06' } : {})), 'met', null],
      ['joins tomorrow', DAY, staff(10, 9, (i) => (i === 0 ? { joinedUnionOn: '2026-03-06' } : {})), 'overdue', null],
      ['the typed number of staff wins', DAY, [...staff(9, 9), profile({ staffCount: 11 })], 'overdue', null],
      ['members without any date prove nothing', DAY, staff(2, 2, since(null)), 'unknown', null],
      ['all staff: 8 of 10', DAY, mixed, 'overdue', null, '8/10人'], ['without pensioners: 8 of 9', DAY, [...mixed, own('staff-base', '2')], 'overdue', null, '88.8%（8/9人）'],
      ['nor those of agencies: 8 of 8', DAY, [...mixed, own('staff-base', '3')], 'met', null, '8/8人'],
      ['another base only from tomorrow', DAY, [...mixed, own('staff-base', '3', '2026-03-06')], 'overdue', null, '8/10人'],
      ['own floor of 80 %', DAY, [...staff(10, 8), own('join-rate-min', '80')], 'met', null],
      ['own floor only from tomorrow', DAY, [...staff(10, 8), own('join-rate-min', '80', '2026-03-06')], 'overdue', null],
      ['collected tomorrow: the day of joining proves', DAY, staff(1, 1, () => ({ collectedOn: '2026-03-06' })), 'met', null],
    ],
    'S-2.5': [
      ['complete', DAY, staff(10, 10, complete), 'met', null], ['one of ten lacks the phone', DAY, staff(10, 10, lacking(1, { phone: '' })), 'met', null, '90.0%'],
      ['two of ten', DAY, staff(10, 10, lacking(2, { phone: '' })), 'overdue', null], ['101 of a thousand: 89.9 %', DAY, staff(1000, 1000, lacking(101, { phone: '' })), 'overdue', null, '89.9%'],
      ['those who are no members do not count', DAY, staff(20, 10, (i) => (i < 10 ? complete(i) : {})), 'met', null], ['no member', DAY, staff(5, 0), 'unknown', null],
      ['the full form asks for the sex', DAY, staff(1, 1, lacking(1, { sex: 'unknown' })), 'overdue', null], ['the short form does not', DAY, [...staff(1, 1, lacking(1, { sex: 'unknown' })), own('info-base', '2')], 'met', null],
      ['the short form asks for the number', DAY, [...staff(1, 1, lacking(1, { idNumber: '' })), own('info-base', '2')], 'overdue', null],
      ['own floor of 50 %', DAY, [...staff(10, 10, lacking(5, { phone: '' })), own('info-rate-min', '50')], 'met', null],
      ['own floor only from tomorrow', DAY, [...staff(10, 10, lacking(5, { phone: '' })), own('info-rate-min', '50', '2026-03-06')], 'overdue', null],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-2.1', 'S-2.4', 'S-2.5'),
    never('notApplicable', 'binds every union', 'S-2.1', 'S-2.2', 'S-2.3', 'S-2.4', 'S-2.5'),
  ],
};
