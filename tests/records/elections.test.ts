import { describe, expect, test } from 'vitest';
import { barReason, checkRecord, delegatesOn, electionBars, electionBodies, kinds, type Delegation, type Election, type ElectionBody } from '../../shared/records';
import { remarked, TODAY, who, wrong } from './help';

type Candidate = Election['candidates'][number];
const candidate = (name: string, bar: Candidate['bar'] = 'none'): Candidate => ({ who: who(name), bar, place: null, note: '' });
const round = (fields: Partial<Election['rounds'][number]>): Election['rounds'][number] =>
  ({ kind: 'first', seats: 2, names: [], issued: null, returned: null, spoiled: null, firstPass: '', secondPass: '', results: [], ...fields });
const line = (name: string, yes: number, no = 0, abstain = 0) => ({ name, yes, no, abstain, writtenIn: false });

describe('who can not stand', () => {
  const barred = (bar: Candidate['bar']) => (Object.keys(electionBodies) as ElectionBody[]).filter((body) => barReason(bar, body) !== null);
  test.each<[Candidate['bar'], readonly ElectionBody[]]>([
    ['none', []], ['relative', ['committee', 'chair', 'vice-chair']], ['legal', ['chair', 'vice-chair']], ['manager', []], ['finance', ['audit', 'audit-head']], ['officer', ['audit', 'audit-head']],
    ['retained', Object.keys(electionBodies) as ElectionBody[]],
  ])('%s', (bar, bodies) => {
    expect(barred(bar)).toEqual(bodies);
    for (const body of bodies) expect(wrong('election', { body, candidates: [candidate('甲', bar)] })).toEqual(['candidates.0.bar']);
  });

  test('a manager is remarked on for the chair, and every bar is looked at', () => {
    expect(remarked('election', { body: 'chair', candidates: [candidate('甲', 'manager')] })).toEqual(['candidates.0.bar']);
    expect(remarked('election', { body: 'committee', candidates: [candidate('甲', 'manager')] })).toEqual([]);
    expect(Object.keys(electionBars)).toHaveLength(7);
  });

  test('nobody stands twice or counts the votes for himself', () => {
    expect(wrong('election', { candidates: [candidate('甲'), candidate('甲')] })).toEqual(['candidates.1.who']);
    expect(wrong('election', { candidates: [candidate('甲')], scrutineers: [{ who: who('乙'), role: 'head' }, { who: who('甲'), role: 'counter' }] })).toEqual(['scrutineers.1.who']);
  });
});

test.each<[string, Partial<Election>, readonly string[]]>([
  ['more there than should be', { all: 10, present: 11 }, ['present']],
  ['more given out than there were', { present: 30, rounds: [round({ issued: 31 })] }, ['rounds.0.issued']],
  ['with a meeting its own list counts', { present: 30, meeting: 'm', rounds: [round({ issued: 31 })] }, []],
  ['more spoiled than returned', { rounds: [round({ returned: 3, spoiled: 4 })] }, ['rounds.0.spoiled']],
  ['more votes than valid ballots', { rounds: [round({ returned: 30, spoiled: 2, results: [line('甲', 27, 2)] })] }, ['rounds.0.results']],
  ['approved before it was reported', { heldOn: '2026-03-01', reportedOn: '2026-03-03', approvedOn: '2026-03-02' }, ['approvedOn']],
  ['a count in order', { all: 35, present: 33, rounds: [round({ issued: 33, returned: 33, spoiled: 1, results: [line('甲', 30, 1, 1), line('乙', 28, 4)] })] }, []],
])('%s', (_, fields, paths) => {
  expect(wrong('election', fields)).toEqual(paths);
});

describe('delegates', () => {
  const delegate = (name: string, from: string | null, to: string | null = null): Delegation['delegates'][number] => ({ who: who(name), group: '', category: 'frontline', from, to, reason: '' });

  test('stand from their election until they leave', () => {
    const record = { ...kinds.delegation.blank(TODAY), delegates: [delegate('甲', null), delegate('乙', '2026-03-01'), delegate('丙', '2024-01-01', '2026-03-01'), delegate('', null)] };
    expect(delegatesOn(record, '2026-02-28').map((d) => d.who.name)).toEqual(['甲', '丙']);
    expect(delegatesOn(record, '2026-03-01').map((d) => d.who.name)).toEqual(['甲', '乙']);
  });

  test('nobody is one twice, and nobody leaves before being elected', () => {
    expect(wrong('delegation', { delegates: [delegate('甲', null), delegate('甲', null)] })).toEqual(['delegates.1.who']);
    expect(wrong('delegation', { delegates: [delegate('甲', '2022-01-01', '2024-01-01'), delegate('甲', '2025-01-01')] })).toEqual([]);
    expect(wrong('delegation', { delegates: [delegate('甲', '2026-01-01', '2025-01-01')] })).toEqual(['delegates.0.to']);
  });
});

test('ballots of a vote at a meeting are checked by name', () => {
  const vote = (fields: object) => wrong('meeting', { meetingType: 'committee', shouldAttend: 10, present: 8, agenda: [{ title: '甲', method: 'secret', yes: 5, no: 1, abstain: 0, ...fields }] });
  expect(vote({})).toEqual([]);
  expect(vote({ issued: 9 })).toEqual(['agenda.0.issued']);
  expect(vote({ issued: 8, returned: 7, valid: 8, no: 3 })).toEqual(['agenda.0.valid']);
  expect(vote({ issued: 8, returned: 8, valid: 7, no: 1 })).toEqual(['agenda.0.yes']);
});

test('a blank election is no problem', () => {
  expect(checkRecord(kinds.election, { ...kinds.election.blank(TODAY), title: '选举' }, TODAY).ok).toBe(true);
});
