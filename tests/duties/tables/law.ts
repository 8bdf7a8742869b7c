import type { Change } from '../../../shared/ledger';
import type { Person } from '../../../shared/records';
import { never, type ChapterCases } from './case';
import { yearly } from './periods';
import { contract, holder, item, made, meeting, name, officers, own, staff, term, training } from './records';

const DAY = '2026-03-05';
const END = '2026-12-31';
const chair = officers('2024-02-29', [{ post: 'chair' }]);
/** Staff of whom the first are women, members too where that is said; of the others some did not tell. */
const women = (count: number, members = 0, untold = 0, all = 40): Change[] =>
  staff(all, members, (i): Partial<Person> => ({ sex: i < count ? 'female' : i < count + untold ? 'unknown' : 'male' }));
const head = officers('2024-02-29', [{ post: 'women-head' }]);
const member = officers('2024-02-29', [{ post: 'women-member' }]);
const two = staff(2, 0, () => ({ name: '何川' }));
const he = (id: string) => name('何川', id);
const elected = [...two, officers('2025-03-05', [{ post: 'committee-member', holder: he('p-1') }])];
const off = (on: string, hours: number, consentOn: string | null, fields: Parameters<typeof made<'timeOff'>>[1] = {}) => made('timeOff', { who: name('吴桐'), on, hours, consentOn, ...fields });
const audit = (fields: Parameters<typeof term>[2] = {}) => officers('2024-02-29', [{ post: 'audit-head' }], fields);
const ending = (fields: Parameters<typeof term>[2] = {}) => term('2021-03-06', '5', fields);
const left = (fields: Parameters<typeof term>[2] = {}) => officers('2024-02-29', [{ post: 'chair', to: '2025-06-30' }], fields);
const assembly = (day: string, noticedOn: string | null, state: 'planned' | 'held' = 'planned') => meeting('member-assembly', day, state, { noticedOn });
/** The arrangement of a year that was not announced yet: 1 to 7 October off, Saturday 9 October worked. */
const holidays2027 = made('holidays', { year: '2027', days: [...[1, 2, 3, 4, 5, 6, 7].map((d) => ({ on: `2027-10-0${d}` })), { on: '2027-10-09', day: 'work' }] });
const signed = (filedOn: string | null = null) => contract({ contractKind: 'collective', signedOn: '2026-03-02', filedOn });
const received = (publishedOn: string | null = null, contractKind = 'wage') => contract({ contractKind, signedOn: '2026-03-02', filedOn: '2026-03-03', receivedOn: '2026-03-03', publishedOn });

export const law: ChapterCases = {
  table: {
    'ORG-1': [
      ['24 members', DAY, staff(40, 24), 'notApplicable', null, '会员24人，不足25人'], ['25 members', DAY, staff(40, 25), 'overdue', null, '应当建立工会委员会'], ['25, one left today', DAY, staff(40, 25, (i) => (i === 0 ? { leftUnitOn: DAY } : {})), 'notApplicable', null],
      ['a committee', DAY, [...staff(40, 25), chair], 'met', null], ['a committee of fewer members', DAY, [...staff(40, 5), chair], 'met', null], ['a term without names', DAY, [...staff(40, 25), officers('2024-02-29', [{ post: 'chair', holder: name('') }])], 'overdue', null],
      ['everybody left office', DAY, [...staff(40, 25), officers('2024-02-29', [{ post: 'chair', to: '2026-03-04' }])], 'overdue', null], ['elected tomorrow', DAY, [...staff(40, 25), officers('2026-03-06', [{ post: 'chair' }])], 'overdue', null],
      ['own number of 30', DAY, [...staff(40, 29), own('committee-members-min', '30')], 'notApplicable', null], ['own number only from tomorrow', DAY, [...staff(40, 29), own('committee-members-min', '30', '2026-03-06')], 'overdue', null], ['no member on the roster', DAY, staff(40, 0), 'unknown', null],
    ],
    'ORG-12': [
      ['24 women need somebody for them', DAY, women(24), 'overdue', null, '｜女职工委员｜应当设女职工委员'], ['25 need a committee', DAY, women(25), 'overdue', null, '｜女职工委员会｜女职工25人，应当建立女职工委员会'], ['24 with a member', DAY, [...women(24), member], 'met', null], ['25 with a member only', DAY, [...women(25), member], 'overdue', null],
      ['25 with a committee', DAY, [...women(25), head], 'met', null], ['a committee member for women', DAY, [...women(24), officers('2024-02-29', [{ post: 'committee-member', duty: '女工委员' }])], 'met', null], ['who left', DAY, [...women(24), officers('2024-02-29', [{ post: 'committee-member', duty: '女工委员', to: '2026-03-04' }])], 'overdue', null],
      ['its head from tomorrow', DAY, [...women(25), officers('2024-02-29', [{ post: 'women-head', from: '2026-03-06' }])], 'overdue', null], ['founded tomorrow on paper, headed since before', DAY, [...women(25), officers('2024-02-29', [{ post: 'women-head' }], { womenFoundedOn: '2026-03-06' })], 'met', null],
      ['10 women members: a hint only', DAY, [...women(24, 10), member], 'met', null, '宜建立女职工委员会'], ['no women', DAY, women(0), 'notApplicable', null], ['nobody told', DAY, women(0, 0, 40), 'unknown', null, '40人没有填性别'],
      ['24, and one did not tell', DAY, women(24, 0, 1), 'unknown', null], ['24, one did not tell, a committee is there', DAY, [...women(24, 0, 1), head], 'met', null], ['23, and one did not tell', DAY, women(23, 0, 1), 'overdue', null],
      ['25 on the roster, one left today', DAY, [...staff(40, 0, (i) => ({ sex: i < 25 ? 'female' : 'male', ...(i === 0 ? { leftUnitOn: DAY } : {}) })), member], 'met', null], ['own number of 30', DAY, [...women(25), member, own('women-committee-must', '30')], 'met', null], ['own number only from tomorrow', DAY, [...women(25), member, own('women-committee-must', '30', '2026-03-06')], 'overdue', null],
    ],
    'ORG-13': [
      ['trained', '2026-03-06', [...elected, training('officer', '2025-06-02', he('p-1'))], 'met', null, '1/1人'], ['31 days before', '2026-02-02', elected, 'notYet', '2026-03-05'], ['30 days before', '2026-02-03', elected, 'dueSoon', '2026-03-05'], ['not trained', '2026-03-06', elected, 'overdue', '2026-03-05', '何川'],
      ['somebody of the same name was', '2026-03-06', [...elected, training('officer', '2025-06-02', he('p-0'))], 'overdue', '2026-03-05'], ['before the election', '2026-03-06', [...elected, training('officer', '2025-03-04', he('p-1'))], 'overdue', '2026-03-05'], ['tomorrow', '2026-03-06', [...elected, training('officer', '2026-03-07', he('p-1'))], 'overdue', '2026-03-05'],
      ['from 29 February', '2025-03-01', [officers('2024-02-29', [{ post: 'vice-chair' }])], 'overdue', '2025-02-28'], ['one of two', '2026-03-06', [...two, officers('2025-03-05', [{ post: 'vice-chair', holder: he('p-0') }, { post: 'committee-member', holder: he('p-1') }]), training('officer', '2025-06-02', he('p-1'))], 'overdue', '2026-03-05', '1/2人'],
      ['full-time workers too', '2026-03-06', [...elected, training('officer', '2025-06-02', he('p-1')), holder('full-time', '2025-03-04')], 'overdue', '2026-03-04', '乙'], ['own 24 months', '2026-03-06', [...elected, own('officer-training-months', '24')], 'notYet', '2027-03-05'],
      ['who left office is not asked', '2026-03-06', [officers('2025-03-05', [{ post: 'committee-member', to: '2026-03-05' }])], 'unknown', null], ['only a chair, who has a duty of his own', DAY, [chair], 'unknown', null],
    ],
    'ORG-14': [
      ['24 hours in the month', '2026-03-31', [off('2026-03-02', 16, '2026-02-27'), off('2026-03-31', 8, '2026-03-30')], 'met', null, '最多24小时'], ['25 hours', '2026-03-31', [off('2026-03-02', 16, '2026-02-27'), off('2026-03-31', 9, '2026-03-30')], 'overdue', null, '有1人超过24小时，最多的25小时'],
      ['of two people', '2026-03-31', [off('2026-03-02', 16, '2026-02-27'), off('2026-03-31', 9, '2026-03-30', { who: name('李玉') })], 'met', null], ['in two months', '2026-03-31', [off('2026-02-28', 16, '2026-02-27'), off('2026-03-31', 9, '2026-03-30')], 'met', null],
      ['what the law leaves out', '2026-03-31', [off('2026-03-02', 16, '2026-02-27'), off('2026-03-31', 9, null, { exempt: true })], 'met', null], ['without consent', DAY, [off('2026-03-02', 4, null)], 'overdue', null, '没有登记单位同意'], ['consent only tomorrow', DAY, [off('2026-03-02', 4, '2026-03-06')], 'overdue', null],
      ['taken tomorrow', DAY, [off('2026-03-06', 8, '2026-03-01')], 'unknown', null], ['last month without consent', DAY, [off('2026-02-28', 4, null)], 'unknown', null], ['own 1 day', DAY, [off('2026-03-02', 9, '2026-03-01'), own('time-off-days', '1')], 'overdue', null], ['own 7 hours a day', DAY, [off('2026-03-02', 22, '2026-03-01'), own('hours-per-day', '7')], 'overdue', null, '超过21小时'],
    ],
    'ORG-18': [
      ['a head', DAY, [audit()], 'met', null, '经费审查委员会'], ['who left', DAY, [officers('2024-02-29', [{ post: 'audit-head', to: '2026-03-04' }])], 'unknown', null], ['from tomorrow', DAY, [officers('2024-02-29', [{ post: 'audit-head', from: '2026-03-06' }])], 'unknown', null],
      ['of the last term only', DAY, [officers('2020-01-01', [{ post: 'audit-head' }]), chair], 'unknown', null], ['founded tomorrow on paper', DAY, [audit({ auditFoundedOn: '2026-03-06' })], 'met', null], ['a member only', DAY, [officers('2024-02-29', [{ post: 'audit-member' }])], 'unknown', null],
    ],
    'ORG-19': [
      ['more than six months before the end', '2025-09-04', [ending()], 'notYet', null], ['six months before', '2025-09-05', [ending()], 'notYet', '2026-03-05'], ['30 days before', '2026-02-03', [ending()], 'dueSoon', '2026-03-05'], ['over', '2026-03-06', [ending()], 'overdue', '2026-03-05', '审查'],
      ['audited', '2026-03-06', [ending({ auditedOn: '2026-03-06' })], 'met', null, '1次'], ['audited tomorrow', '2026-03-06', [ending({ auditedOn: '2026-03-07' })], 'overdue', '2026-03-05'], ['the chair left', '2025-07-01', [left()], 'overdue', '2025-06-30', '离任'], ['leaves tomorrow', '2025-06-29', [left()], 'notYet', null], ['left and was audited', '2025-09-01', [left({ auditedOn: '2025-08-15' })], 'met', null],
      ['the earliest of two', '2026-03-06', [ending(), term('2018-03-06', '3')], 'overdue', '2021-03-05'], ['own warning of 1 month', '2026-02-04', [ending(), own('term-warning-months', '1')], 'notYet', null], ['three years from 29 February', '2027-03-01', [term('2024-02-29', '3')], 'overdue', '2027-02-28'],
    ],
    'MRC-13': [
      ['over the National Day with its worked Saturday', '2026-09-29', [assembly('2026-10-12', '2026-09-29')], 'met', '2026-09-29', '提前5个工作日'], ['a day too late', '2026-09-30', [assembly('2026-10-12', '2026-09-30')], 'overdue', '2026-09-29'],
      ['not sent, on the last day', '2026-09-29', [assembly('2026-10-12', null)], 'dueSoon', '2026-09-29'], ['not sent', '2026-09-30', [assembly('2026-10-12', null)], 'overdue', '2026-09-29'], ['sent tomorrow', '2026-09-28', [assembly('2026-10-12', '2026-09-29')], 'dueSoon', '2026-09-29'], ['31 days before', '2026-08-29', [assembly('2026-10-12', null)], 'notYet', '2026-09-29'],
      ['a year that was not announced: weekends only, and said', '2027-10-04', [assembly('2027-10-11', '2027-10-04')], 'met', '2027-10-04', '2027年放假安排还没有录入'], ['with the union’s own table', '2027-10-04', [assembly('2027-10-11', '2027-10-04'), holidays2027], 'overdue', '2027-09-28'], ['and in time', '2027-09-28', [assembly('2027-10-11', '2027-09-28'), holidays2027], 'met', '2027-09-28'],
      ['a plain week', '2026-03-11', [assembly('2026-03-18', '2026-03-11')], 'met', '2026-03-11'], ['own 10 working days', '2026-03-11', [assembly('2026-03-18', '2026-03-11'), own('notice-workdays', '10')], 'overdue', '2026-03-04'], ['own 10 only from tomorrow', '2026-03-11', [assembly('2026-03-18', '2026-03-11'), own('notice-workdays', '10', '2026-03-12')], 'met', '2026-03-11'],
      ['held without a notice', '2026-03-19', [assembly('2026-03-18', null, 'held')], 'overdue', '2026-03-11'], ['the next assembly counts', '2026-03-19', [assembly('2025-03-18', '2025-03-03', 'held'), assembly('2026-05-20', null)], 'notYet', '2026-05-13'],
    ],
    'FIN-6': [
      ...yearly((day) => meeting('audit-committee', day)), ['reported to the assembly', END, [meeting('member-assembly', '2026-03-18', 'held', { agenda: [item('审查报告', 'passed', 'audit-report')] })], 'met', END], ['known by its words', END, [meeting('member-assembly', '2026-03-18', 'held', { agenda: [item('经费审查工作报告', 'passed')] })], 'met', END],
      ['the accounts alone are no audit', END, [meeting('member-assembly', '2026-03-18', 'held', { agenda: [item('经费收支情况报告', 'passed', 'money-report')] })], 'dueSoon', END], ['the committee is another', END, [meeting('committee', '2026-03-18')], 'dueSoon', END],
    ],
    'BCC-14': [
      ['filed on the 10th day', '2026-03-20', [signed('2026-03-12')], 'met', null, '都按期办理'], ['on the 11th', '2026-03-20', [signed('2026-03-13')], 'met', null, '其中1件超过期限'], ['open on the 10th day', '2026-03-12', [signed()], 'dueSoon', '2026-03-12'], ['on the 11th, open', '2026-03-13', [signed()], 'overdue', '2026-03-12'], ['filed tomorrow', '2026-03-13', [signed('2026-03-14')], 'overdue', '2026-03-12'],
      ['a wage contract has 7 days', '2026-03-10', [contract({ contractKind: 'wage', signedOn: '2026-03-02' })], 'overdue', '2026-03-09'], ['over the National Day', '2025-10-08', [contract({ contractKind: 'collective', signedOn: '2025-09-21' })], 'dueSoon', '2025-10-09'],
      ['signed anew after an objection', '2026-04-20', [contract({ contractKind: 'collective', signedOn: '2026-03-02', filedOn: '2026-03-03', receivedOn: '2026-03-04', objections: [{ objectedOn: '2026-03-10', resignedOn: '2026-04-01' }] })], 'overdue', '2026-04-13'],
      ['own 5 days', '2026-03-10', [signed(), own('filing-days', '5')], 'overdue', '2026-03-09'], ['own 60 days', '2026-03-10', [signed(), own('filing-days', '60')], 'notYet', '2026-05-06'], ['not signed', DAY, [contract({ contractKind: 'collective' })], 'notYet', null],
    ],
    'WCN-11': [
      ['published on the 5th day', '2026-04-01', [received('2026-03-23')], 'met', null, '都按期办理'], ['on the 6th', '2026-04-01', [received('2026-03-24')], 'met', null, '其中1件超过期限'], ['open on the 5th day', '2026-03-23', [received()], 'dueSoon', '2026-03-23'], ['on the 6th, open', '2026-03-24', [received()], 'overdue', '2026-03-23'], ['published tomorrow', '2026-03-24', [received('2026-03-25')], 'overdue', '2026-03-23'],
      ['not yet in effect, reminded 5 days before', DAY, [received(), own('due-soon-days', '5')], 'notYet', '2026-03-23'], ['own 10 days', '2026-03-24', [received(), own('wage-publish-days', '10')], 'dueSoon', '2026-03-30'], ['a collective contract is another', '2026-04-01', [received(null, 'collective')], 'notYet', null],
    ],
  },
  exceptions: [
    never(['dueSoon', 'notYet'], 'asked for at all times', 'ORG-1', 'ORG-12', 'ORG-14', 'ORG-18'),
    never('overdue', 'one thing: there or not recorded', 'ORG-18'),
    never('unknown', 'none recorded counts as none done', 'MRC-13', 'FIN-6'),
    never('unknown', 'arises only when something happens', 'ORG-19', 'BCC-14', 'WCN-11'),
    never('notApplicable', 'binds every union', 'ORG-13', 'ORG-14', 'ORG-18', 'ORG-19', 'MRC-13', 'FIN-6', 'BCC-14', 'WCN-11'),
  ],
};
