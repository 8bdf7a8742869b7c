import { never, type ChapterCases } from './case';
import { standing } from './periods';
import { disclosure, group, made, own, premise, profile, sign, term, voucher } from './records';

const DAY = '2026-03-05';
const lit = (...days: readonly (string | null)[]) => ({ lights: days.map((litOn, i) => ({ item: `第${i + 1}项`, litOn })) });
const four = ['2024-02-29', '2024-02-29', '2024-02-29', '2024-02-29'];
const seal = (name: string, madeOn: string | null = '2022-04-17') => ({ seal: name, madeOn });
const seals = profile({ seals: [seal('union'), seal('finance'), seal('audit')] });
const licence = (issuedOn: string, validUntil: string | null, certificateKind = 'legal-person') => made('certificate', { title: '证书', certificateKind, issuedOn, validUntil });
const valid = licence('2022-04-12', '2027-04-11');
const boards = (['organisation', 'rules', 'duties', 'services'] as const).map((kind) => sign(kind, '2024-02-29'));
const account = { bankAccount: '0000123412341234', bankOpenedOn: DAY };
const retained = (month: string, yuan: number, retainedOn: string) => made('feePayment', { month, retained: yuan * 100, retainedOn });
const income = (bookedOn: string, yuan: number) => voucher(bookedOn, 'income', yuan);
const dues = (bookedOn: string, yuan: number) => voucher(bookedOn, 'income', yuan, { category: 'dues' });
const service = (bookedOn: string, yuan: number) => voucher(bookedOn, 'expense', yuan);
const otherwise = (bookedOn: string, yuan: number) => voucher(bookedOn, 'expense', yuan, { forService: false });

export const place: ChapterCases = {
  table: {
    'S-3.11': standing((openedOn, closedOn) => premise('office', openedOn, { closedOn }), 'first day without it'),
    'S-3.12': [
      ['five', DAY, [premise('home', '2024-02-29', lit(...four, DAY))], 'met', null, '5项齐全'], ['four', DAY, [premise('home', '2024-02-29', lit(...four, null))], 'overdue', null, '还缺：“五亮”第五项'],
      ['the fifth tomorrow', DAY, [premise('home', '2024-02-29', lit(...four, '2026-03-06'))], 'overdue', null], ['closed today', DAY, [premise('home', '2024-02-29', { ...lit(...four, DAY), closedOn: DAY })], 'unknown', null],
      ['of another room', DAY, [premise('office', '2024-02-29', lit(...four, DAY))], 'unknown', null], ['none named', DAY, [premise('home', '2024-02-29')], 'unknown', null],
    ],
    'S-3.13': [
      ['both', DAY, [premise('service', DAY), premise('activity', DAY)], 'met', null], ['the workers’ home is a place for activities', DAY, [premise('service', DAY), premise('home', DAY)], 'met', null],
      ['only one', DAY, [premise('activity', DAY)], 'overdue', null, '还缺：职工服务场所'], ['the other was closed', DAY, [premise('activity', DAY), premise('service', '2020-01-01', { closedOn: DAY })], 'overdue', null],
      ['an office is none', DAY, [premise('office', DAY)], 'unknown', null],
    ],
    'S-3.14': [
      ['both', DAY, [sign('office-plate', DAY), sign('home-plate', '2024-02-29')], 'met', null], ['one', DAY, [sign('office-plate', DAY)], 'overdue', null, '还缺：职工之家名称牌'],
      ['the other was taken down today', DAY, [sign('office-plate', DAY), sign('home-plate', '2024-02-29', { removedOn: DAY })], 'overdue', null], ['the other from tomorrow', DAY, [sign('office-plate', DAY), sign('home-plate', '2026-03-06')], 'overdue', null],
      ['a board is no plate', DAY, [sign('organisation', DAY)], 'unknown', null],
    ],
    'S-3.15': [
      ...standing((putUpOn, removedOn) => sign('badge', putUpOn, { removedOn }), 'first day without it'),
      ['a check planned for tomorrow takes nothing away', DAY, [sign('badge', '2024-02-29', { checkedOn: '2026-03-06' })], 'met', null],
    ],
    'S-3.16': [
      ['since today', DAY, [disclosure('contact', DAY)], 'met', null], ['until today', DAY, [disclosure('contact', '2024-02-29', DAY)], 'met', null], ['until yesterday', DAY, [disclosure('contact', '2024-02-29', '2026-03-04')], 'unknown', null],
      ['from tomorrow', DAY, [disclosure('contact', '2026-03-06')], 'unknown', null], ['something else', DAY, [disclosure('money', DAY)], 'unknown', null],
    ],
    'S-3.17': [
      ['five years', '2025-09-04', [term('2021-03-06')], 'met', '2026-03-05'], ['six months before', '2025-09-05', [term('2021-03-06')], 'dueSoon', '2026-03-05'],
      ['last day', '2026-03-05', [term('2021-03-06')], 'dueSoon', '2026-03-05'], ['over', '2026-03-06', [term('2021-03-06')], 'overdue', '2026-03-05'],
      ['three years', '2026-03-06', [term('2023-03-06', '3')], 'overdue', '2026-03-05'], ['three years, the day before', '2026-03-05', [term('2023-03-06', '3')], 'dueSoon', '2026-03-05'],
      ['three years from 29 February', '2027-02-28', [term('2024-02-29', '3')], 'dueSoon', '2027-02-28'], ['and over', '2027-03-01', [term('2024-02-29', '3')], 'overdue', '2027-02-28'],
      ['five years from 29 February', '2029-02-28', [term('2024-02-29')], 'dueSoon', '2029-02-28'], ['five, and over', '2029-03-01', [term('2024-02-29')], 'overdue', '2029-02-28'],
      ['extended', '2026-03-06', [term('2021-03-06', '5', { extendedTo: '2026-12-31' })], 'met', '2026-12-31'], ['only one to come', '2026-03-05', [term('2026-03-06')], 'unknown', null],
      ['the newest counts', '2026-03-06', [term('2021-03-06'), term('2026-03-06')], 'met', '2031-03-05'], ['own warning of 1 month', '2026-02-04', [term('2021-03-06'), own('term-warning-months', '1')], 'met', '2026-03-05'],
      ['own warning only from tomorrow', '2026-02-04', [term('2021-03-06'), own('term-warning-months', '1', '2026-02-05')], 'dueSoon', '2026-03-05'],
    ],
    'S-3.18': [
      ['31 days before its end', '2027-03-11', [seals, valid], 'met', '2027-04-11', '1证3章'], ['30 days before', '2027-03-12', [seals, valid], 'dueSoon', '2027-04-11'], ['on its last day', '2027-04-11', [seals, valid], 'dueSoon', '2027-04-11'],
      ['over', '2027-04-12', [seals, valid], 'overdue', '2027-04-11'], ['renewed', '2027-04-12', [seals, valid, licence('2027-04-01', '2032-03-31')], 'met', '2032-03-31'],
      ['own 60 days', '2027-03-11', [seals, valid, own('certificate-renew-days', '60')], 'dueSoon', '2027-04-11'], ['own 60 days only from tomorrow', '2027-03-11', [seals, valid, own('certificate-renew-days', '60', '2027-03-12')], 'met', '2027-04-11'],
      ['without an end', DAY, [seals, licence('2022-04-12', null)], 'met', null], ['issued tomorrow', DAY, [seals, licence('2026-03-06', null)], 'overdue', null, '0证3章'],
      ['two seals', DAY, [profile({ seals: [seal('union'), seal('finance')] }), valid], 'overdue', null, '经费审查'], ['the third is made tomorrow', DAY, [profile({ seals: [seal('union'), seal('finance'), seal('audit', '2026-03-06')] }), valid], 'overdue', null],
      ['a seal without its day', DAY, [profile({ seals: [seal('union'), seal('finance'), seal('audit', null)] }), valid], 'overdue', null],
      ['only the profile tells its end', DAY, [profile({ seals: [seal('union'), seal('finance'), seal('audit')], legalCertificateUntil: '2030-01-01' })], 'overdue', null, '发证日期'],
      ['and that is past', DAY, [profile({ legalCertificateUntil: '2026-03-04' })], 'overdue', '2026-03-04'], ['another certificate', DAY, [licence('2022-04-12', null, 'account')], 'unknown', null],
    ],
    'S-3.19': [
      ['opened today', DAY, [profile(account)], 'met', null], ['opened tomorrow', DAY, [profile({ ...account, bankOpenedOn: '2026-03-06' })], 'unknown', null], ['no number', DAY, [profile({ bankOpenedOn: DAY })], 'unknown', null],
      ['no day', DAY, [profile({ ...account, bankOpenedOn: null })], 'unknown', null, '开户日期'], ['a licence until today', DAY, [licence('2022-05-02', DAY, 'account')], 'met', null], ['a licence until yesterday', DAY, [licence('2022-05-02', '2026-03-04', 'account')], 'unknown', null],
    ],
    'S-3.20': [
      ['a group and a grid', DAY, [group('group', DAY), group('grid', '2024-02-29')], 'met', null], ['a branch and a grid', DAY, [group('branch', DAY), group('grid', DAY)], 'met', null],
      ['no grid', DAY, [group('group', DAY)], 'overdue', null, '还缺：服务网格'], ['the grid was dissolved today', DAY, [group('group', DAY), group('grid', '2024-02-29', { dissolvedOn: DAY })], 'overdue', null],
      ['a grid without its day', DAY, [group('group', DAY), group('grid', null)], 'overdue', null, '成立日期'], ['an interest group', DAY, [group('interest', DAY)], 'unknown', null],
    ],
    'S-3.22': [
      ['70 % exactly', DAY, [income('2026-01-16', 100), service('2026-02-10', 70)], 'met', '2026-12-31', '70.0%'], ['1 分 less', DAY, [income('2026-01-16', 100), service('2026-02-10', 69.99)], 'notYet', '2026-12-31', '69.9%'],
      ['1 分 less, 30 days before the end', '2026-12-01', [income('2026-01-16', 100), service('2026-02-10', 69.99)], 'dueSoon', '2026-12-31'],
      ['for other ends', DAY, [income('2026-01-16', 100), service('2026-02-10', 69), otherwise('2026-02-11', 31)], 'notYet', '2026-12-31'], ['booked tomorrow', DAY, [income('2026-01-16', 100), service('2026-03-06', 70)], 'notYet', '2026-12-31'],
      ['base 1: what was allocated', DAY, [income('2026-01-16', 100), dues('2026-01-18', 100), service('2026-02-10', 70)], 'met', '2026-12-31', '（70.00元/100.00元）'],
      ['base 2: all income', DAY, [income('2026-01-16', 100), dues('2026-01-18', 100), service('2026-02-10', 70), own('retained-base', '2')], 'notYet', '2026-12-31', '35.0%'],
      ['base 2, 70 % exactly', DAY, [income('2026-01-16', 100), dues('2026-01-18', 100), service('2026-02-10', 140), own('retained-base', '2')], 'met', '2026-12-31'],
      ['base 2 only from tomorrow', DAY, [income('2026-01-16', 100), dues('2026-01-18', 100), service('2026-02-10', 70), own('retained-base', '2', '2026-03-06')], 'met', '2026-12-31'],
      ['what came back of the fee, where no income is booked', DAY, [retained('2026-01', 100, '2026-02-20'), service('2026-02-10', 70)], 'met', '2026-12-31'], ['what comes back tomorrow', DAY, [retained('2026-01', 100, '2026-03-06'), service('2026-02-10', 70)], 'unknown', null],
      ['own floor of 60 %', DAY, [income('2026-01-16', 100), service('2026-02-10', 60), own('service-share-min', '60')], 'met', '2026-12-31'],
      ['last year short', DAY, [income('2025-01-16', 100), service('2025-12-31', 69.99), term('2025-01-01')], 'overdue', '2025-12-31', '去年为69.9%'], ['last year reached, on its last day', DAY, [income('2025-01-16', 100), service('2025-12-31', 70), term('2025-01-01')], 'notYet', '2026-12-31', '今年没有留成收入'],
      ['last year short, begun within it', DAY, [income('2025-01-16', 100), service('2025-12-31', 60)], 'notYet', '2026-12-31'], ['29 February', '2024-02-29', [income('2024-02-29', 100), service('2024-02-29', 70)], 'met', '2024-12-31'],
      ['spent without income', DAY, [service('2026-02-10', 70)], 'unknown', null],
    ],
    'S-3.23': [
      ['four', DAY, boards, 'met', null, '4项齐全'], ['three', DAY, boards.slice(0, 3), 'overdue', null, '还缺：服务项目示意图'], ['the fourth was taken down', DAY, [...boards.slice(0, 3), sign('services', '2024-02-29', { removedOn: DAY })], 'overdue', null],
      ['the fourth from tomorrow', DAY, [...boards.slice(0, 3), sign('services', '2026-03-06')], 'overdue', null], ['plates are none', DAY, [sign('office-plate', DAY)], 'unknown', null],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'S-3.11', 'S-3.12', 'S-3.13', 'S-3.14', 'S-3.15', 'S-3.16', 'S-3.19', 'S-3.20', 'S-3.23'),
    never('overdue', 'one thing: there or not recorded', 'S-3.11', 'S-3.15', 'S-3.16', 'S-3.19'),
    never('notYet', 'a term, a certificate in force proves the duty until its end is near', 'S-3.17', 'S-3.18'),
    never('notApplicable', 'binds every union', 'S-3.11', 'S-3.12', 'S-3.13', 'S-3.14', 'S-3.15', 'S-3.16', 'S-3.17', 'S-3.18', 'S-3.19', 'S-3.20', 'S-3.22', 'S-3.23'),
  ],
};
