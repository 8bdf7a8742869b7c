import type { Ledger } from '../ledger';
import type { Election, ElectionRound, NameValue } from '../records';
import { judgeRound, outcomeOf, type Outcome, type RoundCount, type RoundVerdict } from '../voting';
import { compareByStrokes } from '../words';
import { electionHeads } from './heads';

/** The candidates in the order of the ballot: those with a number of their own first, the others by 姓氏笔画. */
export function ballotOrder(election: Election): readonly Election['candidates'][number][] {
  return election.candidates.filter((c) => c.who.name !== '').toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || compareByStrokes(a.who.name, b.who.name));
}

/** Whether the order is 姓氏笔画 throughout, so that the ballot may say so. */
export function isStrokeOrder(election: Election): boolean {
  const names = ballotOrder(election).map((c) => c.who.name);
  return names.every((name, i) => i === 0 || compareByStrokes(names[i - 1]!, name) <= 0);
}

/** The names on the ballot of a round: all candidates, or those that the round names. */
export function namesOnBallot(election: Election, round: ElectionRound): readonly string[] {
  const named = round.names.map((n) => n.trim()).filter((n) => n !== '');
  return named.length > 0 ? named : ballotOrder(election).map((c) => c.who.name);
}

/** How many are elected by a round. */
export function seatsOfRound(election: Election, round: ElectionRound): number {
  return round.seats ?? election.seats ?? 0;
}

/** A round as the engine takes it; null while it was not counted. */
export function roundCount(ledger: Ledger, election: Election, round: ElectionRound): RoundCount | null {
  const { shouldAttend: all, present } = electionHeads(ledger, election);
  if (all === null || present === null || round.issued === null || round.returned === null || round.results.length === 0) return null;
  const lines = round.results.map((l) => ({ name: l.name, yes: l.yes ?? 0 }));
  return { kind: round.kind, seats: seatsOfRound(election, round), all, present, issued: round.issued, returned: round.returned, lines };
}

/** What one round says; null while it was not counted. */
export function roundVerdict(ledger: Ledger, election: Election, round: ElectionRound): RoundVerdict | null {
  const counted = roundCount(ledger, election, round);
  return counted ? judgeRound(counted) : null;
}

/** What all counted rounds say together. */
export function electionOutcome(ledger: Ledger, election: Election): Outcome {
  return outcomeOf(election.rounds.flatMap((r) => roundCount(ledger, election, r) ?? []));
}

/** Whoever is elected, by 姓氏笔画, with the person of the roster where a candidate has one. */
export function electedNames(ledger: Ledger, election: Election): readonly NameValue[] {
  const known = new Map(election.candidates.map((c) => [c.who.name, c.who]));
  return [...electionOutcome(ledger, election).elected].toSorted(compareByStrokes).map((name) => known.get(name) ?? { person: '', name });
}

/** The next round that an outcome asks for: between the equals, or for the seats that stayed open. Null when all is done. */
export function nextRound(ledger: Ledger, election: Election): ElectionRound | null {
  const blank: ElectionRound = { kind: 'first', seats: election.seats, names: [], issued: null, returned: null, spoiled: null, firstPass: '', secondPass: '', results: [] };
  if (election.rounds.length === 0) return blank;
  if (election.rounds.some((r) => roundCount(ledger, election, r) === null)) return null;
  const { next, open, tied, elected } = electionOutcome(ledger, election);
  switch (next) {
    case 'runoff':
      return { ...blank, kind: 'runoff', seats: open, names: tied.length > 0 ? [...tied].toSorted(compareByStrokes) : [...(election.rounds.at(-1)?.names ?? [])] };
    case 'again':
      return { ...blank, kind: 'again', seats: open, names: ballotOrder(election).map((c) => c.who.name).filter((n) => !elected.includes(n)) };
    case 'void':
      return { ...blank, ...election.rounds.at(-1), issued: null, returned: null, spoiled: null, firstPass: '', secondPass: '', results: [] };
    case 'done': case 'noQuorum':
      return null;
  }
}
