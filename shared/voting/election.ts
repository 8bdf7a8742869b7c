import { leastMoreThan, moreThan } from './compare';
import { standingOf, type Ballots } from './judge';
import { votingRules } from './rules';

/** first: of all seats; again: of the seats that stayed open; runoff: between those who had equally many votes. */
export type RoundKind = 'first' | 'again' | 'runoff';

/** One ballot of an election as it was counted. */
export interface RoundCount {
  readonly kind: RoundKind;
  readonly seats: number;
  readonly all: number;
  readonly present: number;
  readonly issued: number;
  readonly returned: number;
  readonly lines: readonly { readonly name: string; readonly yes: number }[];
}

/**
 * done: every seat is filled; runoff: equals have to be voted on again; again: too few reached the majority; void: more
 * ballots came back than were given out; noQuorum: too few were there.
 */
export type NextRound = 'done' | 'runoff' | 'again' | 'void' | 'noQuorum';

export interface RoundVerdict {
  readonly next: NextRound;
  /** Votes in favour that elect; 0 in a runoff, where the most votes elect. */
  readonly needYes: number;
  readonly elected: readonly string[];
  /** Who goes into the runoff. */
  readonly tied: readonly string[];
  /** Seats that are still open. */
  readonly open: number;
}

/**
 * Who is elected by one ballot (rules EL-8 to EL-12): two thirds present, more than half of those who should attend; if
 * more than the seats, the most votes; equals at the last seat are voted on again, where the most votes elect.
 */
export function judgeRound(round: RoundCount): RoundVerdict {
  const { kind, seats, all, present, issued, returned } = round;
  const needYes = kind === 'runoff' ? 0 : leastMoreThan(all, 1, 2);
  const none = (next: NextRound): RoundVerdict => ({ next, needYes, elected: [], tied: [], open: seats });
  if (!standingOf(votingRules.election, { all, present, yes: 0 }).quorate) return none('noQuorum');
  if (returned > issued) return none('void');
  const ranked = round.lines.filter((l) => (kind === 'runoff' ? l.yes > 0 : moreThan(l.yes, all, 1, 2))).toSorted((a, b) => b.yes - a.yes);
  if (ranked.length <= seats) {
    const open = seats - ranked.length;
    return { next: open === 0 ? 'done' : kind === 'runoff' ? 'runoff' : 'again', needYes, elected: ranked.map((l) => l.name), tied: [], open };
  }
  const last = ranked[seats - 1]?.yes ?? Infinity;
  if (ranked[seats]?.yes !== last) return { next: 'done', needYes, elected: ranked.slice(0, seats).map((l) => l.name), tied: [], open: 0 };
  const sure = ranked.filter((l) => l.yes > last);
  return { next: 'runoff', needYes, elected: sure.map((l) => l.name), tied: ranked.filter((l) => l.yes === last).map((l) => l.name), open: seats - sure.length };
}

export interface Outcome {
  /** In the order in which they were elected. */
  readonly elected: readonly string[];
  readonly next: NextRound;
  readonly open: number;
  readonly tied: readonly string[];
}

/** What all ballots of an election say together; the last one says what is to be done next. */
export function outcomeOf(rounds: readonly RoundCount[]): Outcome {
  const verdicts = rounds.map(judgeRound);
  const last = verdicts.at(-1);
  return { elected: [...new Set(verdicts.flatMap((v) => v.elected))], next: last?.next ?? 'again', open: last?.open ?? 0, tied: last?.tied ?? [] };
}

/** How many more candidates than seats there must be, at least: so many percent, rounded up, and one (rules EL-7). */
export function surplusNeeded(seats: number, percent: number): number {
  return percent === 0 ? 0 : Math.max(1, Math.ceil((seats * percent) / 100));
}

type Counted = Pick<Ballots, 'present' | 'issued' | 'returned' | 'valid'>;

/** Numbers of a ballot that contradict each other, in Chinese, with the field. A surplus of returned ballots is no such number. */
export function roundProblems(b: Partial<Counted> & { readonly spoiled?: number; readonly seats: number; readonly lines: readonly { readonly name: string; readonly yes: number; readonly no: number; readonly abstain: number }[] }): readonly { readonly field: string; readonly message: string }[] {
  const found: { field: string; message: string }[] = [];
  const { present, issued, returned, valid, spoiled, seats, lines } = b;
  if (issued !== undefined && present !== undefined && issued > present) found.push({ field: 'issued', message: `发出选票${issued}张，多于实到${present}人` });
  if (returned !== undefined && valid !== undefined && spoiled !== undefined && valid + spoiled !== returned) found.push({ field: 'returned', message: `有效票${valid}张加废票${spoiled}张，不等于收回${returned}张` });
  if (valid === undefined) return found;
  for (const l of lines) {
    if (l.yes + l.no + l.abstain > valid) found.push({ field: 'results', message: `${l.name}的赞成、反对、弃权合计${l.yes + l.no + l.abstain}票，多于有效票${valid}张` });
  }
  const cast = lines.reduce((sum, l) => sum + l.yes, 0);
  if (cast > valid * seats) found.push({ field: 'results', message: `赞成票合计${cast}票，多于有效票${valid}张乘应选${seats}名` });
  return found;
}
