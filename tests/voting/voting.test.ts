import { describe, expect, test } from 'vitest';
import { atLeast, leastAtLeast, leastMoreThan, moreThan } from '../../shared/voting';

const SHARES = [[1, 2], [2, 3], [1, 3], [90, 100], [1, 1], [0, 1], [3, 1000]] as const;

describe('comparators of the law', () => {
  test('agree with exact fractions, for every number up to 300', () => {
    for (const [a, b] of SHARES) {
      for (let whole = 0; whole <= 300; whole += 1) {
        for (let part = 0; part <= whole; part += 1) {
          const difference = BigInt(part) * BigInt(b) - BigInt(a) * BigInt(whole);
          if (atLeast(part, whole, a, b) !== difference >= 0n || moreThan(part, whole, a, b) !== difference > 0n) throw new Error(`${part}/${whole} against ${a}/${b}`);
        }
      }
    }
    expect(SHARES.length).toBeGreaterThan(0);
  });

  test('the least number is the least that passes', () => {
    for (const [a, b] of SHARES) {
      for (let whole = 0; whole <= 2000; whole += 1) {
        const enough = leastAtLeast(whole, a, b);
        const more = leastMoreThan(whole, a, b);
        const right = atLeast(enough, whole, a, b) && !atLeast(enough - 1, whole, a, b) && moreThan(more, whole, a, b) && !moreThan(more - 1, whole, a, b);
        if (!right) throw new Error(`${whole} × ${a}/${b}: ${enough}, ${more}`);
      }
    }
    expect([leastAtLeast(100_000_007, 2, 3), leastMoreThan(100_000_008, 1, 2)]).toEqual([66_666_672, 50_000_005]);
  });

  test('half: enough for 半数以上, not for 过半数 (rules CMP-2)', () => {
    expect([atLeast(30, 60, 1, 2), moreThan(30, 60, 1, 2), moreThan(31, 60, 1, 2), atLeast(2, 3, 2, 3), atLeast(899, 1000, 90, 100), atLeast(900, 1000, 90, 100)]).toEqual([true, false, true, true, false, true]);
  });
});
