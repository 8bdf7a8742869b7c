import fc from 'fast-check';
import { expect, test } from 'vitest';
import { shareOut } from '../../shared/voting';

const of = (seats: number, ...sizes: readonly number[]) => shareOut(seats, sizes.map((size) => ({ size })));

test('largest remainders, and one seat at least for each unit', () => {
  expect(of(10, 47, 16, 15, 12, 10)).toEqual([5, 2, 1, 1, 1]);
  expect(of(7, 1, 1, 1)).toEqual([3, 2, 2]);
  expect(of(5, 100, 1, 1)).toEqual([3, 1, 1]);
  expect(of(5, 10, 0)).toEqual([5, 0]);
  expect(of(2, 10, 10, 10)).toEqual([1, 1, 0]);
  expect(of(3, 0, 0)).toEqual([0, 0]);
});

test('all seats are given, nobody is more than one away from the exact share unless by the seat that each has', () => {
  fc.assert(fc.property(fc.nat({ max: 300 }), fc.array(fc.nat({ max: 900 }), { minLength: 1, maxLength: 30 }), (seats, sizes) => {
    const whole = sizes.reduce((a, b) => a + b, 0);
    const found = of(seats, ...sizes);
    expect(found.reduce((a, b) => a + b, 0)).toBe(whole === 0 ? 0 : seats);
    sizes.forEach((n, i) => {
      if (n === 0) expect(found[i]).toBe(0);
      else if (seats >= sizes.filter((s) => s > 0).length) expect(found[i]).toBeGreaterThan(0);
      if (whole > 0) expect(found[i]! * whole).toBeLessThan((Math.max(1, Math.floor((seats * n) / whole)) + 1) * whole + 1);
      // A larger unit never has fewer seats than a smaller one.
      sizes.forEach((m, j) => { if (n > m) expect(found[i]!).toBeGreaterThanOrEqual(found[j]!); });
    });
  }));
});
