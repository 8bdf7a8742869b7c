import type { PlainDate } from '../calendar';
import { entryOf, type Ledger } from '../ledger';
import { numberOn, type ParameterKey } from '../policy';
import { electionBodies, isMemberOn, isStaffOn, type Election } from '../records';
import { surplusNeeded } from '../voting';
import { electionDay, electionsOf, membersOn } from './heads';

/** A remark on an election: what is not as the rules want it, by which rule, and the field it is about. */
export interface Remark {
  readonly path: string;
  readonly message: string;
  readonly source: string;
}

const BANDS = [
  [1001, 'committee-1001-min', 'committee-1001-max'], [201, 'committee-201-min', 'committee-201-max'], [25, 'committee-25-min', 'committee-25-max'], [0, 'committee-1-min', 'committee-1-max'],
] as const;

/** How many seats a committee should have for so many members (rules EL-5, to be verified). */
export function committeeBand(ledger: Ledger, members: number, today: PlainDate): readonly [least: number, most: number] {
  const [, least, most] = BANDS.find(([from]) => members >= from) ?? BANDS[3];
  return [numberOn(ledger, least, today), numberOn(ledger, most, today)];
}

const surplusKey = (election: Election): ParameterKey => (election.body === 'delegates' ? 'election-surplus-delegates' : 'election-surplus-committee');

function surplusRemarks(ledger: Ledger, election: Election, today: PlainDate): readonly Remark[] {
  const { seats, way } = election;
  const standing = election.candidates.filter((c) => c.who.name !== '').length;
  if (seats === null || standing === 0) return [];
  if (way === 'equal') return standing === seats ? [] : [{ path: 'candidates', message: `等额选举应有${seats}名候选人，现有${standing}名`, source: '选举办法' }];
  const percent = numberOn(ledger, surplusKey(election), today);
  const needed = seats + surplusNeeded(seats, percent);
  return standing >= needed ? [] : [{ path: 'candidates', message: `差额率不低于${percent}%，应选${seats}名至少要有${needed}名候选人，现有${standing}名`, source: election.body === 'delegates' ? '会员代表大会条例（待核实）' : '基层组织选举工作条例（条号待核实）' }];
}

function seatRemarks(ledger: Ledger, election: Election, day: PlainDate, today: PlainDate): readonly Remark[] {
  if (election.body !== 'committee' || election.seats === null) return [];
  const members = membersOn(ledger, day).length;
  const [least, most] = committeeBand(ledger, members, today);
  const within = election.seats >= least && election.seats <= most;
  return within || members === 0 ? [] : [{ path: 'seats', message: `会员${members}人，委员名额一般为${least}至${most}名，现为${election.seats}名`, source: '基层组织选举工作条例（待核实）' }];
}

/** Candidates must be members on the day; who stands for the audit committee stands for no office it looks into. */
function personRemarks(ledger: Ledger, election: Election, day: PlainDate): readonly Remark[] {
  const others = electionsOf(ledger, election.meeting).map((e) => e.record).filter((e) => e.body === 'chair' || e.body === 'vice-chair');
  const officers = new Set(others.flatMap((e) => e.candidates.map((c) => c.who.person || c.who.name)));
  return election.candidates.flatMap((c, i): readonly Remark[] => {
    const person = c.who.person === '' ? undefined : entryOf(ledger, 'person', c.who.person)?.record;
    const member = !person || (isStaffOn(person, day) && isMemberOn(person, day));
    return [
      ...(member ? [] : [{ path: `candidates.${i}.who`, message: `${c.who.name}在选举日不是本单位会员，没有被选举权`, source: '基层组织选举工作条例第4条' }]),
      ...((election.body === 'audit' || election.body === 'audit-head') && officers.has(c.who.person || c.who.name) && c.who.name !== '' ? [{ path: `candidates.${i}.who`, message: `${c.who.name}同时是主席或副主席候选人，不得担任同级${electionBodies.audit}`, source: '经费审查有关规定（待核实）' }] : []),
    ];
  });
}

/** Everything about an election that is not as the rules want it. */
export function electionRemarks(ledger: Ledger, election: Election, today: PlainDate): readonly Remark[] {
  const day = electionDay(ledger, election) ?? today;
  const heads = election.scrutineers.length > 0 && !election.scrutineers.some((s) => s.role === 'head') ? [{ path: 'scrutineers', message: '没有总监票人', source: '选举办法' }] : [];
  return [...surplusRemarks(ledger, election, today), ...seatRemarks(ledger, election, day, today), ...personRemarks(ledger, election, day), ...heads];
}
