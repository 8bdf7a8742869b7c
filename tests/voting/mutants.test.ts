import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type * as Voting from '../../shared/voting';
import { ROOT } from '../rules/source';

/** Copies of the room with one comparison changed; each must be told from the room itself by an independent count. */
const folder = mkdtempSync(path.join(tmpdir(), 'mutants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const FILES = ['ballots.ts', 'compare.ts', 'election.ts', 'index.ts', 'judge.ts', 'passes.ts', 'rules.ts', 'shareOut.ts'] as const;
const room = (file: string): string => readFileSync(path.join(ROOT, 'shared/voting', file), 'utf8');

/** The comparisons of the law, each with what stands in its place. */
const MUTANTS: readonly (readonly [file: (typeof FILES)[number], from: string, to: string])[] = [
  ['compare.ts', 'b * part >= a * whole', 'b * part > a * whole'], ['compare.ts', 'b * part > a * whole', 'b * part >= a * whole'],
  ['compare.ts', 'Math.ceil((a * whole) / b)', 'Math.floor((a * whole) / b) + 1'], ['compare.ts', 'Math.floor((a * whole) / b) + 1', 'Math.ceil((a * whole) / b)'],
  ['ballots.ts', 'chosen > seats', 'chosen >= seats'],
  ['election.ts', 'returned > issued', 'returned >= issued'], ['election.ts', 'l.yes > 0', 'l.yes >= 0'], ['election.ts', 'l.yes > last', 'l.yes >= last'],
  ['rules.ts', 'a: 2, b: 3, strict: false', 'a: 2, b: 3, strict: true'], ['rules.ts', "a: 1, b: 2, strict: true, base: 'all'", "a: 1, b: 2, strict: false, base: 'all'"],
  ['rules.ts', 'pass: { a: 1, b: 2, strict: false', 'pass: { a: 1, b: 2, strict: true'], ['rules.ts', 'pass: { a: 1, b: 3, strict: false', 'pass: { a: 1, b: 3, strict: true'],
  ['judge.ts', 'b.returned > b.issued', 'b.returned >= b.issued'],
];

/** Everything the law says of small numbers, written down from the texts with subtractions only. */
function faultsOf(v: typeof Voting): number {
  let faults = 0;
  const expectSame = (a: unknown, b: unknown) => { if (JSON.stringify(a) !== JSON.stringify(b)) faults += 1; };
  for (let n = 1; n <= 12; n += 1) {
    for (let p = 0; p <= n; p += 1) {
      const there = p + p + p - n - n >= 0;
      const half = p + p - n;
      const say = (id: Voting.VotingRuleId) => v.judgeVote(v.votingRules[id], { all: n, present: p, yes: p, issued: p, returned: p });
      expectSame([say('ordinary').passed, say('election').passed, say('recall').passed], [there && half > 0, there && half > 0, there && half > 0]);
      expectSame([say('collective-contract').passed, say('annual-plan').passed, say('extraordinary').passed], [there && half >= 0, there, p + p + p - n >= 0]);
      expectSame(say('ordinary').void, false);
      const full = (id: Voting.VotingRuleId) => v.judgeVote(v.votingRules[id], { all: n, present: n, yes: p }).passed;
      expectSame([full('ordinary'), full('collective-contract')], [half > 0, half >= 0]);
      for (const seats of [1, 2, 3]) {
        const round = v.judgeRound({ kind: 'first', seats, all: n, present: p, issued: p, returned: p, lines: [{ name: '甲', yes: p }, { name: '乙', yes: p }] });
        const able = there && half > 0 ? 2 : 0;
        expectSame([round.elected.length, round.tied.length], [able > seats ? 0 : able, able > seats ? 2 : 0]);
      }
    }
    let least = 0;
    while (least + least - n <= 0) least += 1;
    expectSame(v.judgeVote(v.votingRules.ordinary, { all: n, present: n, yes: 0 }).needYes, least);
    let enough = 0;
    while (enough + enough + enough - n - n < 0) enough += 1;
    expectSame(v.judgeVote(v.votingRules['annual-plan'], { all: n, present: n, yes: 0 }).needYes, enough);
  }
  expectSame(v.isSpoiled({ marks: '112', others: [] }, 2), false);
  expectSame(v.judgeRound({ kind: 'runoff', seats: 1, all: 9, present: 9, issued: 9, returned: 9, lines: [{ name: '甲', yes: 0 }] }).elected, []);
  const three = v.judgeRound({ kind: 'first', seats: 2, all: 9, present: 9, issued: 9, returned: 9, lines: [{ name: '甲', yes: 8 }, { name: '乙', yes: 6 }, { name: '丙', yes: 6 }] });
  expectSame([three.elected, three.tied], [['甲'], ['乙', '丙']]);
  return faults;
}

async function withChange(name: string, file: string, from: string, to: string): Promise<typeof Voting> {
  const place = path.join(folder, name);
  mkdirSync(place);
  for (const f of FILES) {
    const text = room(f);
    if (f === file && !text.includes(from)) throw new Error(`${file} has no ${from}`);
    writeFileSync(path.join(place, f), f === file ? text.replaceAll(from, to) : text);
  }
  return await import(path.join(place, 'index.ts')) as typeof Voting;
}

test('the room itself has no fault', async () => {
  expect(faultsOf(await withChange('same', 'compare.ts', 'part', 'part'))).toBe(0);
});

test.each(MUTANTS.map((m, i) => [m[0], m[1], m[2], i] as const))('%s: %s changed into %s is caught', async (file, from, to, i) => {
  expect(faultsOf(await withChange(`mutant-${i}`, file, from, to))).toBeGreaterThan(0);
});
