/**
 * Ballots of an election typed by keyboard: ballots are parted by blanks or lines, each a digit for every candidate in
 * the order of the ballot (1 赞成, 2 不赞成, 3 弃权), then `+姓名` for everybody written in. `0` is a ballot that can not
 * be read; one digit alone stands for all candidates.
 */

/** One ballot that was typed. */
export interface TypedBallot {
  /** One of 1, 2, 3 for each candidate; empty where the ballot can not be read. */
  readonly marks: string;
  readonly others: readonly string[];
}

export interface BallotFault {
  /** Number of the ballot, from 1. */
  readonly ballot: number;
  readonly message: string;
}

export interface TypedBallots {
  readonly ballots: readonly TypedBallot[];
  readonly faults: readonly BallotFault[];
}

/** A written-in name begins a new piece only behind a blank that is no part of it. */
const pieces = (text: string): readonly string[] => text.replace(/\s*[+＋]\s*/g, '+').split(/[\s,，;；]+/).filter((t) => t !== '');

/**
 * Breaks what was typed in one go into ballots, with a blank between: a ballot ends by itself when every candidate has his digit, and behind a 0
 * that begins it. So a practised hand types digits only.
 */
export function brokenIntoBallots(text: string, candidates: number): string {
  const whole: string[] = [];
  let ballot = '';
  const end = () => {
    if (ballot !== '') whole.push(ballot);
    ballot = '';
  };
  for (const char of text) {
    if (/\s/.test(char)) end();
    else if (/[0-3]/.test(char)) {
      // A digit behind a written-in name begins the next ballot.
      if (ballot.includes('+')) end();
      ballot += char;
      if (ballot === '0' || (candidates > 0 && ballot.length === candidates)) end();
    } else if (/[+＋]/.test(char)) ballot = `${ballot === '' ? (whole.pop() ?? '') : ballot}+`;
    else if (ballot.includes('+')) ballot += char;
  }
  return [...whole, ballot].join(' ');
}

function ballotOf(text: string, candidates: readonly string[]): TypedBallot | string {
  const [marks = '', ...others] = text.split('+').map((t) => t.trim());
  if (marks === '0' && others.length === 0) return { marks: '', others: [] };
  if (!/^[1-3]*$/.test(marks)) return `“${text}”应为1（赞成）、2（不赞成）、3（弃权），整张废票记0`;
  const full = marks.length === 1 ? marks.repeat(candidates.length) : marks;
  if (full.length !== candidates.length) return `有${marks.length}个数字，候选人有${candidates.length}名`;
  if (others.some((n) => n === '')) return '“+”后面没有写另选人的姓名';
  const known = others.find((n) => candidates.includes(n));
  if (known !== undefined) return `另选人“${known}”已是候选人，请按候选人记票`;
  if (new Set(others).size < others.length) return '同一名另选人写了两次';
  return { marks: full, others: others.toSorted() };
}

/** Reads what was typed in one pass. Ballots with a fault are not among the ballots. */
export function readBallots(text: string, candidates: readonly string[]): TypedBallots {
  const read = pieces(text).map((piece) => ballotOf(piece, candidates));
  return {
    ballots: read.flatMap((b) => (typeof b === 'string' ? [] : [b])),
    faults: read.flatMap((b, i) => (typeof b === 'string' ? [{ ballot: i + 1, message: b }] : [])),
  };
}

const shown = (b: TypedBallot | undefined): string => (b === undefined ? '' : b.marks === '' ? '0' : [b.marks, ...b.others].join('+'));

export interface BallotDifference {
  readonly ballot: number;
  readonly first: string;
  readonly second: string;
}

/** Where two passes over the same ballots differ. */
export function ballotDifferences(first: readonly TypedBallot[], second: readonly TypedBallot[]): readonly BallotDifference[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, i) => ({ ballot: i + 1, first: shown(first[i]), second: shown(second[i]) }))
    .filter((d) => d.first !== d.second);
}

/** The votes of one person. */
export interface VoteLine {
  readonly name: string;
  readonly yes: number;
  readonly no: number;
  readonly abstain: number;
  readonly writtenIn: boolean;
}

export interface BallotTally {
  readonly returned: number;
  readonly valid: number;
  readonly spoiled: number;
  readonly lines: readonly VoteLine[];
}

/** Whether a ballot chooses more than there are seats, or can not be read (rules EL-11). */
export function isSpoiled(ballot: TypedBallot, seats: number): boolean {
  const chosen = [...ballot.marks].filter((m) => m === '1').length + ballot.others.length;
  return ballot.marks === '' || chosen > seats;
}

/** Counts ballots; spoiled ones count for nobody. Written-in names follow the candidates, the most votes first. */
export function tallyBallots(ballots: readonly TypedBallot[], candidates: readonly string[], seats: number): BallotTally {
  const valid = ballots.filter((b) => !isSpoiled(b, seats));
  const count = (i: number, mark: string) => valid.filter((b) => b.marks[i] === mark).length;
  const written = new Map<string, number>();
  for (const name of valid.flatMap((b) => b.others)) written.set(name, (written.get(name) ?? 0) + 1);
  const lines = candidates.map((name, i): VoteLine => ({ name, yes: count(i, '1'), no: count(i, '2'), abstain: count(i, '3'), writtenIn: false }));
  const others = [...written].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([name, yes]): VoteLine => ({ name, yes, no: 0, abstain: 0, writtenIn: true }));
  return { returned: ballots.length, valid: valid.length, spoiled: ballots.length - valid.length, lines: [...lines, ...others] };
}
