import { dayOf, partsOf, type Moment, type PlainDate } from '../calendar';
import { termOn } from '../duties';
import { entriesOf, type Change, type Entry, type Ledger } from '../ledger';
import { delegatesOn, electionBodies, kindOf, kinds, type Assembly, type Delegation, type Election, type ElectionBody, type Evaluation, type Meeting, type NameValue, type Participant } from '../records';
import { numeral } from '../words';
import { usualAgenda } from './agenda';
import { unqualified } from './delegates';
import { delegationOn, entitledOf, membersOn } from './heads';

/** What the chair chooses when she begins; everything else comes from the records. */
export interface AssemblyWishes {
  readonly heldAt: Moment;
  readonly place: string;
  readonly delegates: boolean;
  readonly evaluation: boolean;
  readonly proposals: boolean;
  readonly elections: readonly ElectionBody[];
  /** An annual plan that is put to the vote, or none. */
  readonly plan: string;
}

/** Ids of the new records, given by who calls: the rooms below know no chance. */
export interface AssemblyIds {
  readonly meeting: string;
  readonly assembly: string;
  readonly evaluation: string;
  /** Of the delegates of the next term, where a committee is elected by delegates. */
  readonly delegation: string;
  readonly elections: readonly string[];
}

const none: NameValue = { person: '', name: '' };

/** The year that an assembly looks back on: the one that is nearly over in the last quarter, else the one before. */
export function reportedYear(day: PlainDate): string {
  const { year, month } = partsOf(day);
  return String(month >= 10 ? year : year - 1);
}

const MOST_ASSEMBLIES = 99;

/** The assembly's number within its term: after the highest one that a title names, else after as many as were held. */
function serialOf(ledger: Ledger, since: PlainDate | null, type: Meeting['meetingType'], day: PlainDate): number {
  const before = entriesOf(ledger, 'meeting').map((e) => e.record).filter((m) => m.meetingType === type && m.state !== 'cancelled' && dayOf(m.heldAt) < day && (since === null || dayOf(m.heldAt) >= since));
  const named = Array.from({ length: MOST_ASSEMBLIES }, (_, i) => MOST_ASSEMBLIES - i).find((n) => before.some((m) => m.title.includes(`第${numeral(n)}次`)));
  return Math.max(named ?? 0, before.length) + 1;
}

/** 第三届第五次会员代表大会; before a new committee is elected, the first of the next term. */
export function assemblyTitle(ledger: Ledger, wishes: Pick<AssemblyWishes, 'heldAt' | 'delegates' | 'elections'>): string {
  const day = dayOf(wishes.heldAt);
  const term = termOn(ledger, day)?.record;
  const word = wishes.delegates ? '会员代表大会' : '会员大会';
  const number = term?.number ?? null;
  if (number === null) return `${partsOf(day).year}年度工会${word}`;
  if (wishes.elections.includes('committee')) return `第${numeral(number + 1)}届第一次${word}`;
  return `第${numeral(number)}届第${numeral(serialOf(ledger, term?.startedOn ?? null, wishes.delegates ? 'delegate-assembly' : 'member-assembly', day))}次${word}`;
}

/** 第四届工会委员会委员选举. */
function electionTitle(ledger: Ledger, body: ElectionBody, all: readonly ElectionBody[], day: PlainDate): string {
  const number = termOn(ledger, day)?.record.number ?? null;
  const term = number === null ? '' : `第${numeral(all.includes('committee') ? number + 1 : number)}届`;
  return `${term}${electionBodies[body]}选举`;
}

/**
 * The delegates of the next term, who stand with the next committee: units and seats as before, and the present delegates
 * who still qualify, to be put right by what the units elect.
 */
function nextDelegation(ledger: Ledger, standing: Entry<Delegation>, day: PlainDate): Delegation {
  const number = termOn(ledger, day)?.record.number ?? null;
  const failed = new Set(unqualified(ledger, standing.record, day).map((f) => f.index));
  const now = new Set(delegatesOn(standing.record, day));
  return {
    ...kinds.delegation.blank(day), title: number === null ? '会员代表大会' : `第${numeral(number + 1)}届会员代表大会`, startedOn: day, seats: standing.record.seats, members: membersOn(ledger, day).length,
    units: standing.record.units.map((u) => ({ ...u, electedOn: null, members: membersOn(ledger, day).filter((m) => m.record.group === u.group).length })),
    delegates: standing.record.delegates.filter((d, i) => now.has(d) && !failed.has(i)).map((d) => ({ ...d, from: null })),
    reviewers: [...standing.record.reviewers], note: '按上一届代表名单转入，请按各选举单位的选举结果修改。',
  };
}

/** Changes that make the meeting, its preparation, its elections and its evaluation in one step. */
export function beginAssembly(ledger: Ledger, today: PlainDate, wishes: AssemblyWishes, ids: AssemblyIds): readonly Change[] {
  const day = dayOf(wishes.heldAt);
  const year = reportedYear(day);
  const term = termOn(ledger, day)?.record;
  const holder = (...posts: readonly string[]): NameValue => posts.flatMap((p) => term?.posts.filter((x) => x.post === p && (x.to === null || x.to >= day)) ?? [])[0]?.holder ?? none;
  const byDuty = (word: RegExp): NameValue => term?.posts.find((p) => word.test(p.duty) && (p.to === null || p.to >= day))?.holder ?? none;
  const chair = holder('chair');
  const money = byDuty(/财务|经费|组织/);
  const auditor = holder('audit-head');
  const standing = wishes.delegates ? delegationOn(ledger, day) : undefined;
  const next = standing && wishes.elections.includes('committee') ? nextDelegation(ledger, standing, day) : null;
  const delegation = next ? { id: ids.delegation, record: next } : standing;
  const meetingType = wishes.delegates ? 'delegate-assembly' : 'member-assembly';
  const entitled = entitledOf(ledger, meetingType, delegation?.record, day);
  const listed = new Set(entitled.map((w) => w.person || w.name));
  const observers = [auditor, money].filter((w) => w.name !== '' && !listed.has(w.person || w.name));
  const participants = [...entitled.map((who): Participant => ({ who, role: 'voting', presence: 'present', reason: '' })), ...observers.map((who): Participant => ({ who, role: 'observer', presence: 'present', reason: '' }))];
  const title = assemblyTitle(ledger, wishes);
  const elections = wishes.elections.map((body): Election => ({ ...kinds.election.blank(today), title: electionTitle(ledger, body, wishes.elections, day), body, meeting: ids.meeting }));
  const plan = wishes.plan === '' ? null : (entriesOf(ledger, 'annualPlan').find((e) => e.id === wishes.plan)?.record.title ?? null);
  const agenda = [...usualAgenda({ chair, money, audit: auditor, proposals: byDuty(/组织|民主|生产/), credentials: delegation?.record.reviewers[0]?.who ?? none }, {
    delegates: next !== null, plan, evaluation: wishes.evaluation, proposals: wishes.proposals, elections: elections.map((e) => e.title), year,
  })];
  const meeting: Meeting = {
    ...kinds.meeting.blank(today), meetingType, title, heldAt: wishes.heldAt, place: wishes.place, chair, recorder: money, participants, agenda, copiesTo: ['各工会小组'],
  };
  const evaluation: Evaluation = { ...kinds.evaluation.blank(day), year, meeting: ids.meeting, evaluatedOn: day, place: wishes.place, way: '大会无记名填写测评表', objects: (['leaders', 'work'] as const).map((object) => ({ object, name: '', satisfied: null, fair: null, unsatisfied: null, unknown: null, firstPass: '', secondPass: '' })) };
  const assembly = { ...(kindOf('assembly').blank(today) as unknown as Assembly), year, meeting: ids.meeting, delegation: delegation?.id ?? '', evaluation: wishes.evaluation ? ids.evaluation : '', plan: wishes.plan };
  const made = (kind: Change['kind'], id: string, after: Change['after']): Change => ({ kind, id, basedOn: 0, after });
  return [
    ...(next ? [made('delegation', ids.delegation, next)] : []), made('meeting', ids.meeting, meeting), ...(wishes.evaluation ? [made('evaluation', ids.evaluation, evaluation)] : []), made('assembly', ids.assembly, assembly),
    ...elections.map((e, i) => made('election', ids.elections[i] ?? `${ids.assembly}-e${i}`.slice(0, 40), e)),
  ];
}
