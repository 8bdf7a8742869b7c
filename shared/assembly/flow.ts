import { addDays, dayOf, type PlainDate } from '../calendar';
import { termOn } from '../duties';
import { entriesOf, entryOf, type Change, type Entry, type Ledger } from '../ledger';
import { attendanceOf, kinds, type Election, type ElectionBody, type Meeting, type Notice, type Report, type Term } from '../records';
import { dateWords, numeral } from '../words';
import { electedNames, electionOutcome } from './ballotPaper';
import { assemblyFor, electionDay, electionsOf } from './heads';

type Post = Term['posts'][number];

const POST: Readonly<Partial<Record<ElectionBody, Post['post']>>> = {
  committee: 'committee-member', audit: 'audit-member', women: 'women-member', chair: 'chair', 'vice-chair': 'vice-chair', 'audit-head': 'audit-head', 'women-head': 'women-head',
};

/** Who is elected to more than one post holds the higher one of the same committee. */
const ABOVE: Readonly<Partial<Record<Post['post'], readonly Post['post'][]>>> = { 'committee-member': ['chair', 'vice-chair'], 'audit-member': ['audit-head'], 'women-member': ['women-head'] };

function postsOf(ledger: Ledger, elections: readonly Election[], from: PlainDate): readonly Post[] {
  const all = elections.flatMap((e) => electedNames(ledger, e).flatMap((holder): readonly Post[] => {
    const post = POST[e.body];
    return post === undefined ? [] : [{ post, holder, duty: '', from, to: null, fullTime: false }];
  }));
  const holds = (post: Post['post'], name: string) => all.some((p) => p.post === post && p.holder.name === name);
  return all.filter((p) => !(ABOVE[p.post] ?? []).some((above) => holds(above, p.holder.name)));
}

/** Why the results can not be taken into a term yet; empty when they can. */
export function termLacks(ledger: Ledger, meetingId: string): readonly string[] {
  const elections = electionsOf(ledger, meetingId);
  if (elections.length === 0) return ['这次会议没有选举'];
  return elections.flatMap(({ record: e }) => {
    const { next } = electionOutcome(ledger, e);
    return [...(next === 'done' ? [] : [`${e.title}还没有选出全部人选`]), ...(e.approvedOn === null ? [`${e.title}的结果还没有上级批复日期`] : [])];
  });
}

/**
 * The approved results as one step: a new term where a committee was elected, else the posts of the present one; the old
 * term's posts end on the day before, and every election says which term it was written into.
 */
export function termChanges(ledger: Ledger, meetingId: string, newTermId: string, today: PlainDate): readonly Change[] {
  const entries = electionsOf(ledger, meetingId).filter(({ record: e }) => POST[e.body] !== undefined);
  const first = entries[0];
  if (!first) return [];
  const day = electionDay(ledger, first.record) ?? today;
  const present = termOn(ledger, day);
  const posts = postsOf(ledger, entries.map((e) => e.record), day);
  const whole = entries.some(({ record: e }) => e.body === 'committee') && (!present || present.record.startedOn < day);
  const target = whole || !present ? newTermId : present.id;
  const marked = entries.map(({ id, revision, record }): Change => ({ kind: 'election', id, basedOn: revision, after: { ...record, term: target } }));
  const { approvedOn, approvalNumber } = first.record;
  if (!whole && present) return [joined(present, posts), ...marked];
  const next: Term = {
    ...kinds.term.blank(day), number: present?.record.number == null ? null : present.record.number + 1, startedOn: day, years: present?.record.years ?? '5', approvedOn, approvalNumber, posts: [...posts],
    ...(posts.some((p) => p.post.startsWith('audit')) ? { auditFoundedOn: day } : {}), ...(posts.some((p) => p.post.startsWith('women')) ? { womenFoundedOn: day } : {}),
  };
  const ended = present ? [{ kind: 'term' as const, id: present.id, basedOn: present.revision, after: { ...present.record, posts: present.record.posts.map((p) => (p.to === null || p.to >= day ? { ...p, to: addDays(day, -1) } : p)) } }] : [];
  return [{ kind: 'term', id: newTermId, basedOn: 0, after: next }, ...ended, ...marked];
}

/** A by-election fills posts of the term that runs; who is there already is not written twice. */
function joined(present: Entry<Term>, posts: readonly Post[]): Change {
  const there = (p: Post) => present.record.posts.some((q) => q.post === p.post && q.holder.name === p.holder.name && q.to === null);
  return { kind: 'term', id: present.id, basedOn: present.revision, after: { ...present.record, posts: [...present.record.posts, ...posts.filter((p) => !there(p))] } };
}

const passedTitles = (m: Meeting): readonly string[] => m.agenda.filter((i) => i.outcome === 'passed').map((i) => i.title.replace(/（草案）$/, ''));

/** Who was elected, in one sentence for each election. */
export function electedWords(ledger: Ledger, meetingId: string): readonly string[] {
  return electionsOf(ledger, meetingId).flatMap(({ record: e }) => {
    const names = electedNames(ledger, e).map((w) => w.name);
    return names.length === 0 ? [] : [`${e.title.replace(/选举$/, '')}（${names.length}名${names.length > 1 ? '，按姓氏笔画为序' : ''}）：${names.join('、')}`];
  });
}

/** What is posted for all members, as text. */
export function announcementText(ledger: Ledger, meetingId: string, meeting: Meeting): string {
  const { shouldAttend, present } = attendanceOf(meeting);
  const who = meeting.meetingType === 'delegate-assembly' ? '代表' : '会员';
  const elected = electedWords(ledger, meetingId);
  return [
    `${meeting.title}于${dateWords(dayOf(meeting.heldAt))}在${meeting.place === '' ? '本单位' : meeting.place}召开，应到${who}${shouldAttend ?? 0}人，实到${who}${present ?? 0}人。`,
    `大会审议通过：${passedTitles(meeting).join('、')}。`,
    ...(elected.length === 0 ? [] : [`大会选举产生：${elected.join('；')}。`]),
    '现予公布。',
  ].join('\n');
}

/** What goes up to the superior union, as text. */
export function upwardText(ledger: Ledger, meetingId: string, meeting: Meeting): string {
  const { shouldAttend, present } = attendanceOf(meeting);
  const votes = meeting.agenda.filter((i) => i.method !== 'none' && i.yes !== null).map((i, n) => `${n + 1}.${i.title}：同意${i.yes}票，反对${i.no ?? 0}票，弃权${i.abstain ?? 0}票。`);
  const who = meeting.meetingType === 'delegate-assembly' ? '代表' : '会员';
  return [
    `我会于${dateWords(dayOf(meeting.heldAt))}召开${meeting.title}，应到${who}${shouldAttend ?? 0}人，实到${who}${present ?? 0}人，符合规定人数。现将有关情况报告如下：`,
    '一、审议和表决情况', ...(votes.length === 0 ? ['各项报告已经审议。'] : votes),
    ...electedWords(ledger, meetingId).flatMap((w, i) => (i === 0 ? ['二、选举结果', `${w}。`] : [`${w}。`])),
  ].join('\n');
}

/** Ids of the records that follow from an assembly. */
export interface ResultIds {
  readonly notice: string;
  readonly report: string;
}

/** The ids under which the announcement and the report of an assembly are written, so that they are written once. */
export function resultIds(meetingId: string): ResultIds {
  return { notice: `n-${meetingId}`.slice(0, 40), report: `r-${meetingId}`.slice(0, 40) };
}

/**
 * What follows from a held assembly, in one step: the announcement, the report to the superior union, and the vote on the
 * annual plan written into the plan. Follow-ups of resolutions and the duties read the meeting itself.
 */
export function resultChanges(ledger: Ledger, meetingId: string, ids: ResultIds, today: PlainDate): readonly Change[] {
  const meeting = entryOf(ledger, 'meeting', meetingId)?.record;
  if (!meeting || meeting.state !== 'held') return [];
  const notice: Notice = { ...kinds.notice.blank(today), noticeKind: 'announcement', title: `关于${meeting.title}结果的公告`, body: announcementText(ledger, meetingId, meeting), issuedOn: today };
  const report: Report = { ...kinds.report.blank(today), title: `关于${meeting.title}情况的报告`, reportKind: 'other', content: upwardText(ledger, meetingId, meeting) };
  const made = (kind: 'notice' | 'report', id: string, after: Change['after']): readonly Change[] => (entryOf(ledger, kind, id) ? [] : [{ kind, id, basedOn: 0, after }]);
  return [...made('notice', ids.notice, notice), ...made('report', ids.report, report), ...planChanges(ledger, meetingId, meeting)];
}

function planChanges(ledger: Ledger, meetingId: string, meeting: Meeting): readonly Change[] {
  const { plan } = assemblyFor(ledger, meetingId).record;
  const entry = plan === '' ? undefined : entriesOf(ledger, 'annualPlan').find((e) => e.id === plan);
  const item = meeting.agenda.find((i) => i.topic === 'annual-plan' && i.yes !== null);
  const { shouldAttend: all, present } = attendanceOf(meeting);
  if (!entry || !item) return [];
  const after = { ...entry.record, way: 'assembly' as const, meeting: meetingId, askedOn: dayOf(meeting.heldAt), all, present, yes: item.yes };
  return JSON.stringify(after) === JSON.stringify(entry.record) ? [] : [{ kind: 'annualPlan', id: entry.id, basedOn: entry.revision, after }];
}

/** The number of a term in words, as in 第四届. */
export function termWords(number: number | null): string {
  return number === null ? '本届' : `第${numeral(number)}届`;
}
