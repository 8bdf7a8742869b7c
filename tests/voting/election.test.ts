import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotDifferences, brokenIntoBallots, isSpoiled, judgeRound, outcomeOf, readBallots, roundProblems, surplusNeeded, tallyBallots, type RoundCount } from '../../shared/voting';

const NAMES = ['丁一', '于洋', '王芳', '石磊', '李明', '赵敏'];

/** A ballot as a person would read it from the table: what was chosen of each candidate, and who was written in. */
interface Paper {
  readonly choices: readonly (1 | 2 | 3)[];
  readonly others: readonly string[];
  readonly unreadable: boolean;
}

/** Most choose as many as there are seats, some one too many, some leave candidates out. */
const paper = (candidates: number, seats: number): fc.Arbitrary<Paper> => fc.record({
  order: fc.shuffledSubarray(Array.from({ length: candidates }, (_, i) => i), { minLength: candidates }),
  chosen: fc.integer({ min: 0, max: 11 }).map((n) => (n === 0 ? seats + 1 : n === 1 ? seats - 1 : seats)),
  rest: fc.constantFrom<2 | 3>(2, 3),
  others: fc.constantFrom<readonly string[]>([], [], [], [], ['陈静'], ['杨帆', '吴桐']),
  unreadable: fc.integer({ min: 0, max: 19 }).map((n) => n === 0),
}).map(({ order, chosen, rest, others, unreadable }) => ({ choices: Array.from({ length: candidates }, (_, i) => (order.slice(0, Math.max(0, chosen - others.length)).includes(i) ? 1 : rest)), others, unreadable }));

const typed = (p: Paper): string => (p.unreadable ? '0' : [p.choices.join(''), ...p.others].join('+'));

/** The count again, ballot by ballot and without anything of the engine. */
function byHand(papers: readonly Paper[], candidates: readonly string[], seats: number) {
  const votes: Record<string, [number, number, number]> = Object.fromEntries(candidates.map((n) => [n, [0, 0, 0]]));
  let spoiled = 0;
  for (const p of papers) {
    let chosen = p.others.length;
    for (const c of p.choices) if (c === 1) chosen += 1;
    if (p.unreadable || chosen > seats) {
      spoiled += 1;
      continue;
    }
    p.choices.forEach((c, i) => { votes[candidates[i]!]![c - 1]! += 1; });
    for (const name of p.others) (votes[name] ??= [0, 0, 0])[0] += 1;
  }
  return { votes, spoiled, valid: papers.length - spoiled };
}

/** Who is elected, by asking of everybody how many stand before or beside. */
function electedByHand(votes: Readonly<Record<string, readonly [number, number, number]>>, seats: number, all: number) {
  const able = Object.entries(votes).filter(([, [yes]]) => yes > all - yes).map(([name, [yes]]) => ({ name, yes }));
  const before = (p: { readonly yes: number }) => able.filter((q) => q.yes > p.yes).length;
  const beside = (p: { readonly yes: number }) => able.filter((q) => q.yes === p.yes).length;
  const sure = able.filter((p) => before(p) + beside(p) <= seats);
  const tied = able.filter((p) => before(p) < seats && before(p) + beside(p) > seats);
  return { elected: sure.map((p) => p.name).toSorted(), tied: tied.map((p) => p.name).toSorted(), open: seats - sure.length };
}

test('1,000 random ballot sets, with spoiled ballots, written-in names and ties, equal a count by hand', () => {
  const seen = { tie: 0, writtenIn: 0, spoiled: 0, open: 0, done: 0 };
  fc.assert(fc.property(
    fc.tuple(fc.integer({ min: 1, max: 6 }), fc.constantFrom(1, 1, 1, 0, 2), fc.nat({ max: 6 }))
      .chain(([m, fewer, away]) => fc.tuple(fc.constant(m), fc.constant(Math.max(1, m - fewer)), fc.oneof(fc.array(paper(m, Math.max(1, m - fewer)), { minLength: 2, maxLength: 7 }), fc.array(paper(m, Math.max(1, m - fewer)), { maxLength: 60 })), fc.constant(Math.max(0, away - 3)))),
    ([m, seats, papers, away]) => {
      const candidates = NAMES.slice(0, m);
      const { ballots, faults } = readBallots(papers.map(typed).join('\n'), candidates);
      expect(faults).toEqual([]);
      const tally = tallyBallots(ballots, candidates, seats);
      const hand = byHand(papers, candidates, seats);
      expect([tally.returned, tally.valid, tally.spoiled]).toEqual([papers.length, hand.valid, hand.spoiled]);
      expect(Object.fromEntries(tally.lines.map((l) => [l.name, [l.yes, l.no, l.abstain]]))).toEqual(hand.votes);
      const [present, all] = [papers.length, papers.length + away];
      const found = judgeRound({ kind: 'first', seats, all, present, issued: present, returned: present, lines: tally.lines });
      if (3 * present < 2 * all) {
        expect(found).toMatchObject({ next: 'noQuorum', elected: [], open: seats });
        return;
      }
      const right = electedByHand(hand.votes, seats, all);
      expect({ elected: [...found.elected].toSorted(), tied: [...found.tied].toSorted(), open: found.open }).toEqual(right);
      expect(found.next).toBe(right.tied.length > 0 ? 'runoff' : right.open > 0 ? 'again' : 'done');
      seen.tie += Number(right.tied.length > 0);
      seen.writtenIn += Number(tally.lines.some((l) => l.writtenIn));
      seen.spoiled += Number(tally.spoiled > 0);
      seen.open += Number(found.next === 'again');
      seen.done += Number(found.next === 'done');
    },
  ), { numRuns: 1000, seed: 2016 });
  for (const [what, times] of Object.entries(seen)) expect(times, what).toBeGreaterThan(10);
});

const round = (fields: Partial<RoundCount> & { readonly votes: Readonly<Record<string, number>> }): RoundCount =>
  ({ kind: 'first', seats: 2, all: 35, present: 33, issued: 33, returned: 33, lines: Object.entries(fields.votes).map(([name, yes]) => ({ name, yes })), ...fields });

describe('rounds', () => {
  test.each([
    ['half of those who should attend does not elect', round({ all: 36, votes: { 甲: 18, 乙: 19 } }), { next: 'again', elected: ['乙'], open: 1 }],
    ['more than enough: the most votes', round({ votes: { 甲: 30, 乙: 28, 丙: 20 } }), { next: 'done', elected: ['甲', '乙'], open: 0 }],
    ['equals at the last seat', round({ votes: { 甲: 30, 乙: 20, 丙: 20 } }), { next: 'runoff', elected: ['甲'], tied: ['乙', '丙'], open: 1 }],
    ['equals that both fit are elected', round({ votes: { 甲: 20, 乙: 20, 丙: 5 } }), { next: 'done', elected: ['甲', '乙'] }],
    ['a runoff needs the most votes only', round({ kind: 'runoff', seats: 1, votes: { 乙: 16, 丙: 15 } }), { next: 'done', elected: ['乙'], needYes: 0 }],
    ['equals again', round({ kind: 'runoff', seats: 1, votes: { 乙: 16, 丙: 16 } }), { next: 'runoff', elected: [], tied: ['乙', '丙'], open: 1 }],
    ['too few there', round({ all: 50, votes: { 甲: 33 } }), { next: 'noQuorum', elected: [], open: 2 }],
    ['two thirds are enough', round({ all: 48, present: 32, issued: 32, returned: 32, votes: { 甲: 32, 乙: 25 } }), { next: 'done', elected: ['甲', '乙'] }],
    ['more ballots back than given out', round({ issued: 32, returned: 33, votes: { 甲: 33, 乙: 33 } }), { next: 'void', elected: [] }],
  ])('%s', (_, given, expected) => {
    expect(judgeRound(given)).toMatchObject(expected);
  });

  test('all rounds together elect each seat once', () => {
    const first = round({ votes: { 甲: 30, 乙: 20, 丙: 20 } });
    const second = round({ kind: 'runoff', seats: 1, votes: { 乙: 14, 丙: 18 } });
    expect(outcomeOf([first])).toEqual({ elected: ['甲'], next: 'runoff', open: 1, tied: ['乙', '丙'] });
    expect(outcomeOf([first, second])).toEqual({ elected: ['甲', '丙'], next: 'done', open: 0, tied: [] });
    expect(outcomeOf([])).toEqual({ elected: [], next: 'again', open: 0, tied: [] });
  });
});

describe('typing', () => {
  test('lines end by themselves when every candidate has a digit', () => {
    expect(brokenIntoBallots('112121', 3)).toBe('112 121 ');
    expect(brokenIntoBallots('0112', 3)).toBe('0 112 ');
    expect(brokenIntoBallots('112\n\n1', 3)).toBe('112 1');
    expect(brokenIntoBallots('1', 3)).toBe('1');
    expect(brokenIntoBallots('112\n+张三 121x9', 3)).toBe('112+张三 121 ');
    expect(brokenIntoBallots('112+张三121', 3)).toBe('112+张三 121 ');
    const { ballots } = readBallots(brokenIntoBallots('112+张三1210', 3), ['甲', '乙', '丙']);
    expect(ballots).toEqual([{ marks: '112', others: ['张三'] }, { marks: '121', others: [] }, { marks: '', others: [] }]);
    fc.assert(fc.property(fc.array(paper(3, 2), { maxLength: 30 }), (papers) => {
      const all = papers.map(typed).join('\n');
      expect(readBallots(brokenIntoBallots(all, 3), NAMES.slice(0, 3))).toEqual(readBallots(all, NAMES.slice(0, 3)));
      expect(brokenIntoBallots(brokenIntoBallots(all, 3), 3)).toBe(brokenIntoBallots(all, 3));
    }));
  });

  test('one digit stands for all, blanks part ballots, names are written in', () => {
    const { ballots, faults } = readBallots('1 0\n112 + 张三\n2+李四＋王五', ['甲', '乙', '丙']);
    expect(faults).toEqual([]);
    expect(ballots).toEqual([{ marks: '111', others: [] }, { marks: '', others: [] }, { marks: '112', others: ['张三'] }, { marks: '222', others: ['李四', '王五'] }]);
    expect(ballots.map((b) => isSpoiled(b, 3))).toEqual([false, true, false, false]);
    expect(isSpoiled({ marks: '111', others: ['张三'] }, 3)).toBe(true);
  });

  test.each([['12', /有2个数字，候选人有3名/], ['124', /应为1/], ['111+', /没有写/], ['222+甲', /已是候选人/], ['222+丁+丁', /两次/]])('%s is refused with its number', (text, message) => {
    const { faults } = readBallots(`1 ${text}`, ['甲', '乙', '丙']);
    expect(faults).toMatchObject([{ ballot: 2 }]);
    expect(faults[0]!.message).toMatch(message);
  });

  test('every difference between two passes is named', () => {
    const of = (text: string) => readBallots(text, ['甲', '乙']).ballots;
    expect(ballotDifferences(of('11 12 0'), of('11 21'))).toEqual([{ ballot: 2, first: '12', second: '21' }, { ballot: 3, first: '0', second: '' }]);
    expect(ballotDifferences(of('11 22+丙+丁'), of('1 2+丁+丙'))).toEqual([]);
  });

  test('an error in one of a hundred keys is always caught', () => {
    fc.assert(fc.property(fc.array(paper(5, 3), { minLength: 1, maxLength: 200 }), fc.nat(), (papers, at) => {
      const i = at % papers.length;
      const wrong = papers.map((p, j) => (j === i ? { ...p, unreadable: !p.unreadable } : p));
      const of = (all: readonly Paper[]) => readBallots(all.map(typed).join(' '), NAMES.slice(0, 5)).ballots;
      expect(ballotDifferences(of(papers), of(wrong)).map((d) => d.ballot)).toEqual([i + 1]);
    }));
  });
});

test('surplus candidates: so many percent rounded up, at least one', () => {
  expect([[5, 5], [9, 5], [15, 10], [20, 5], [21, 5], [40, 15], [3, 0]].map(([seats, percent]) => surplusNeeded(seats!, percent!))).toEqual([1, 1, 2, 1, 2, 6, 0]);
});

test.each([
  ['more given out than there were', { present: 30, issued: 31, seats: 2, lines: [] }, /发出选票31张，多于实到30人/],
  ['valid and spoiled are not those returned', { returned: 30, valid: 28, spoiled: 1, seats: 2, lines: [] }, /不等于收回30张/],
  ['more votes for one than ballots', { valid: 20, seats: 2, lines: [{ name: '甲', yes: 19, no: 2, abstain: 0 }] }, /甲的赞成、反对、弃权合计21票，多于有效票20张/],
  ['more votes than all ballots can hold', { valid: 10, seats: 1, lines: [{ name: '甲', yes: 6, no: 0, abstain: 0 }, { name: '乙', yes: 5, no: 0, abstain: 0 }] }, /赞成票合计11票/],
])('%s', (_, given, message) => {
  expect(roundProblems(given).map((p) => p.message).join()).toMatch(message);
});
