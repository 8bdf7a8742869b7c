import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ballotProblems, judgeVote, standingOf, votingRuleIds, votingRules, type Ballots, type VotingRuleId } from '../../shared/voting';

/** The rules again, written by hand from the texts as fractions of 6, so that nothing of the engine is used. */
const ORACLE: Readonly<Record<VotingRuleId, { readonly quorum: (present: number, all: number) => boolean; readonly pass: (yes: number, all: number) => boolean }>> = {
  ordinary: { quorum: (p, n) => p + p + p >= n + n, pass: (y, n) => y > n - y },
  election: { quorum: (p, n) => p + p + p >= n + n, pass: (y, n) => y > n - y },
  recall: { quorum: (p, n) => p + p + p >= n + n, pass: (y, n) => y > n - y },
  'collective-contract': { quorum: (p, n) => p + p + p >= n + n, pass: (y, n) => y >= n - y },
  'annual-plan': { quorum: () => true, pass: (y, n) => y + y + y >= n + n },
  extraordinary: { quorum: () => true, pass: (y, n) => y + y + y >= n },
};

/** Compares a judgement with the oracle for every should-attend, present and yes there can be up to a number. */
function disagreement(id: VotingRuleId, most: number, standing: typeof standingOf): string | null {
  const { quorum, pass } = ORACLE[id];
  const rule = votingRules[id];
  for (let all = 1; all <= most; all += 1) {
    for (let present = 0; present <= all; present += 1) {
      for (let yes = 0; yes <= present; yes += 1) {
        const found = standing(rule, { all, present, yes });
        if (found.quorate !== quorum(present, all) || found.enough !== pass(yes, all)) return `${id}: ${yes} of ${present} of ${all}`;
      }
    }
  }
  return null;
}

describe('every rule for every number of should-attend, present and yes up to 300', () => {
  test.each(votingRuleIds)('%s', (id) => {
    expect(disagreement(id, 300, standingOf)).toBeNull();
  }, 60_000);

  test('a rule with ≥ for > or > for ≥ is caught', () => {
    for (const id of votingRuleIds) {
      for (const part of ['quorum', 'pass'] as const) {
        const share = votingRules[id][part];
        if (share === null) continue;
        const mutant = { ...votingRules[id], [part]: { ...share, strict: !share.strict } };
        expect(disagreement(id, 12, (_, b) => standingOf(mutant, b)), `${id} ${part}`).not.toBeNull();
      }
    }
  });
});

describe('every rule against the oracle, for every number up to 300', () => {
  test.each(votingRuleIds)('%s', (id) => {
    const { quorum, pass } = ORACLE[id];
    for (let all = 1; all <= 300; all += 1) {
      const least = { present: Infinity, yes: Infinity };
      for (let present = 0; present <= all; present += 1) {
        const yes = present;
        const found = judgeVote(votingRules[id], { all, present, yes });
        if (found.quorate !== quorum(present, all) || found.passed !== (quorum(present, all) && pass(yes, all))) throw new Error(`${id}: ${present} of ${all}`);
        if (quorum(present, all)) least.present = Math.min(least.present, present);
        if (found.needPresent !== judgeVote(votingRules[id], { all, present: all, yes: 0 }).needPresent) throw new Error('need varies');
      }
      for (let yes = 0; yes <= all; yes += 1) {
        const found = judgeVote(votingRules[id], { all, present: all, yes });
        if (found.passed !== pass(yes, all)) throw new Error(`${id}: ${yes} yes of ${all}`);
        if (pass(yes, all)) least.yes = Math.min(least.yes, yes);
        if (found.passed !== yes >= found.needYes) throw new Error(`${id}: needs ${found.needYes} of ${all}`);
      }
      const { needPresent, needYes } = judgeVote(votingRules[id], { all, present: all, yes: 0 });
      if (needYes !== least.yes || (votingRules[id].quorum !== null && needPresent !== least.present)) throw new Error(`${id}: ${all} needs ${needPresent}, ${needYes}`);
    }
    expect(votingRules[id].source.clause).not.toBe('');
  });
});

describe('edges and words', () => {
  const say = (id: VotingRuleId, b: Ballots) => judgeVote(votingRules[id], b);

  test('half is enough for a collective contract, and not for anything else', () => {
    expect([say('collective-contract', { all: 60, present: 60, yes: 30 }).passed, say('ordinary', { all: 60, present: 60, yes: 30 }).passed, say('ordinary', { all: 60, present: 60, yes: 31 }).passed]).toEqual([true, false, true]);
    expect([say('election', { all: 47, present: 31, yes: 31 }).quorate, say('election', { all: 47, present: 32, yes: 24 }).passed, say('election', { all: 47, present: 32, yes: 23 }).passed]).toEqual([false, true, false]);
    expect(say('ordinary', { all: 3, present: 2, yes: 2 })).toMatchObject({ quorate: true, passed: true, needPresent: 2, needYes: 2 });
  });

  test('the sentence of the minutes', () => {
    expect(say('ordinary', { all: 47, present: 32, yes: 30, no: 1, abstain: 1 }).sentence).toBe('应到47人，实到32人，超过应到人数的三分之二，符合规定人数。同意30票，反对1票，弃权1票，同意票超过应到人数的半数，通过。');
    expect(say('ordinary', { all: 47, present: 31, yes: 31 }).sentence).toContain('没有达到应到人数的三分之二，不符合规定人数。同意31票，到会人数不足，表决不成立。');
    expect(say('election', { all: 47, present: 40, issued: 40, returned: 41, yes: 30 })).toMatchObject({ passed: false, void: true });
    expect(say('annual-plan', { all: 9, present: 9, yes: 5 }).sentence).toBe('全体9人，实到9人。同意5票，同意票没有达到全体人数的三分之二，未通过。');
  });

  test.each<[string, Ballots, RegExp]>([
    ['more present than there are', { all: 10, present: 11, yes: 1 }, /实到人数11多于全体（应到）人数10/],
    ['more ballots than people', { all: 10, present: 8, issued: 9, yes: 1 }, /发出票数9多于实到人数8/],
    ['more valid than returned', { all: 10, present: 8, returned: 7, valid: 8, yes: 1 }, /有效票数8多于收回票数7/],
    ['more votes than valid ballots', { all: 10, present: 8, valid: 7, yes: 6, no: 2 }, /合计8票，多于有效票数7/],
    ['votes that do not add up', { all: 10, present: 8, valid: 7, yes: 4, no: 1, abstain: 1 }, /合计6票，应等于有效票数7/],
    ['nobody entitled', { all: 0, present: 0, yes: 0 }, /不能是0/],
    ['half a person', { all: 10, present: 8, yes: 4.5 }, /整数/],
    ['fewer than none', { all: 10, present: 8, yes: -1 }, /整数/],
  ])('%s is refused by name', (_, b, message) => {
    expect(ballotProblems(b)[0]?.message).toMatch(message);
  });

  test('numbers that can be are never refused, and more yes never fails what passed', () => {
    const vote = fc.nat({ max: 5000 }).chain((all) => fc.tuple(fc.constant(all + 1), fc.nat({ max: all + 1 }))).chain(([all, present]) => fc.tuple(fc.constant(all), fc.constant(present), fc.nat({ max: present })));
    fc.assert(fc.property(fc.constantFrom(...votingRuleIds), vote, (id, [all, present, yes]) => {
      expect(ballotProblems({ all, present, yes })).toEqual([]);
      const now = judgeVote(votingRules[id], { all, present, yes });
      if (now.passed && yes < present) expect(judgeVote(votingRules[id], { all, present, yes: yes + 1 }).passed).toBe(true);
    }));
  });
});
