import type { Change } from '../../../shared/ledger';
import { kindOf, type KindName, type Meeting, type NameValue, type Person, type RecordOf, type Term } from '../../../shared/records';
import { sampleIdNumber } from '../../../shared/sample';
import { record } from '../../makers/ledgers';

/** Records of the tables: the fields that matter, by short names. */

export const name = (text: string, person = ''): NameValue => ({ person, name: text });
export const own = (key: string, value: string, since = '2020-01-01'): Change => record('parameter', { key, value, since, reason: '本会决定' });

/** Rows of a list with their other fields blank, as a form would send them. */
export function rows<K extends KindName>(kind: K, fields: { readonly [F in keyof RecordOf<K>]?: unknown }): Partial<RecordOf<K>> {
  const spec = kindOf(kind);
  return spec.schema.parse({ ...spec.blank('2026-01-01'), title: '甲', name: '甲', who: name('甲'), content: '甲', matter: '甲', post: '甲', question: '甲', summary: '甲', unionName: '甲工会', awardedTo: '甲', reason: '甲', key: '甲', value: '1', amount: 0, document: '甲', ...fields }) as RecordOf<K>;
}
const of = <K extends KindName>(kind: K, fields: { readonly [F in keyof RecordOf<K>]?: unknown }, id = ''): Change => record(kind, rows(kind, fields), id);

export const activity = (heldOn: string, group = '', state: RecordOf<'activity'>['state'] = 'held') => of('activity', { title: '健步走', heldOn, group, state });
export const meeting = (meetingType: Meeting['meetingType'], day: string, state: Meeting['state'] = 'held', more: Readonly<Record<string, unknown>> = {}) =>
  of('meeting', { meetingType, title: '会', heldAt: `${day}T14:00`, state, ...more });
export const report = (reportKind: RecordOf<'report'>['reportKind'], sentOn: string | null, year = '', quarter = 'none') => of('report', { title: '报告', reportKind, sentOn, year, quarter });
export const contract = (fields: { readonly [F in keyof RecordOf<'contract'>]?: unknown }) => of('contract', { title: '合同', ...fields });
export const talk = (talkKind: RecordOf<'talk'>['talkKind']) => (heldOn: string) => of('talk', { talkKind, heldOn });
export const rule = (topic: RecordOf<'regulation'>['topic'], adoptedOn: string | null, fields: Partial<RecordOf<'regulation'>> = {}) => of('regulation', { title: '制度', topic, adoptedOn, ...fields });
export const premise = (premiseKind: RecordOf<'premise'>['premiseKind'], openedOn: string | null, fields: { readonly [F in keyof RecordOf<'premise'>]?: unknown } = {}) => of('premise', { name: '场所', premiseKind, openedOn, ...fields });
export const sign = (signKind: RecordOf<'sign'>['signKind'], putUpOn: string | null, fields: Partial<RecordOf<'sign'>> = {}) => of('sign', { title: '牌', signKind, putUpOn, ...fields });
export const group = (groupKind: RecordOf<'group'>['groupKind'], foundedOn: string | null, fields: Partial<RecordOf<'group'>> = {}, id = '') => of('group', { name: '小组', groupKind, foundedOn, ...fields }, id);
export const online = (platform: RecordOf<'onlineGroup'>['platform'], since: string | null, closedOn: string | null = null) => of('onlineGroup', { name: '群', platform, since, closedOn });
export const training = (trainingKind: RecordOf<'training'>['trainingKind'], heldOn: string, ...attendees: readonly NameValue[]) => of('training', { title: '培训', trainingKind, heldOn, attendees: attendees.map((who) => ({ who })) });
export const disclosure = (subject: RecordOf<'disclosure'>['subject'], disclosedOn: string, until: string | null = null) => of('disclosure', { title: '公开', subject, disclosedOn, until });
export const help = (fields: { readonly [F in keyof RecordOf<'helpRequest'>]?: unknown }) => of('helpRequest', fields);
export const opinion = (collectedOn: string, meetingId = '') => of('opinion', { collectedOn, meeting: meetingId });
export const profile = (fields: { readonly [F in keyof RecordOf<'unionProfile'>]?: unknown }) => of('unionProfile', { unionName: '甲工会', ...fields });
export const voucher = (bookedOn: string, direction: 'income' | 'expense', yuan: number, fields: Partial<RecordOf<'voucher'>> = {}) =>
  of('voucher', { bookedOn, direction, category: direction === 'income' ? 'allocation' : 'activities', amount: Math.round(yuan * 100), forService: direction === 'expense', ...fields });
export const made = of;

type Post = Partial<Term['posts'][number]> & { readonly post: Term['posts'][number]['post'] };
export const term = (startedOn: string, years: '3' | '5' = '5', fields: { readonly [F in keyof Term]?: unknown } = {}) => of('term', { startedOn, years, ...fields });
/** A term with its posts; who holds them is 甲 where it does not matter. */
export const officers = (startedOn: string, posts: readonly Post[], fields: { readonly [F in keyof Term]?: unknown } = {}) =>
  term(startedOn, '5', { posts: posts.map((p) => ({ holder: name('甲'), ...p })), ...fields });

/** A motion that was put to a meeting. */
export const item = (title: string, outcome: 'passed' | 'rejected' | 'heard' | 'deferred', topic = 'general', resolutions: readonly unknown[] = []) => ({ title, outcome, topic, resolutions });
export const resolution = (text: string, dueOn: string | null, doneOn: string | null = null) => ({ text, dueOn, doneOn });

/** So many people, the first of them members since 2020. */
export function staff(count: number, members: number, fields: (index: number) => Partial<Person> = () => ({})): Change[] {
  return Array.from({ length: count }, (_, i) =>
    record('person', { name: `职工${i}`, ...(i < members ? { memberState: 'member', joinedUnionOn: '2020-01-01' } : {}), ...fields(i) }, `p-${i}`));
}

/** Everything that counts as collected information. */
export const complete = (i: number): Partial<Person> => {
  const birthDate = '1990-05-03';
  return { idNumber: sampleIdNumber(birthDate, i, 'male'), sex: 'male', birthDate, phone: `139${String(i).padStart(8, '0')}` };
};

/** Somebody of the roster who holds a post of the union. */
export const holder = (post: Person['posts'][number]['post'], from: string | null, to: string | null = null, fields: Partial<Person> = {}, id = '') =>
  record('person', { name: '乙', posts: [{ post, from, to }], ...fields }, id);
