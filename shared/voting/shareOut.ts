/** What one unit gets of a number of seats. */
interface Unit {
  readonly size: number;
}

function byRemainder(seats: number, sizes: readonly number[]): readonly number[] {
  const whole = sizes.reduce((sum, n) => sum + n, 0);
  if (whole === 0) return sizes.map(() => 0);
  const quotas = sizes.map((n) => Math.floor((seats * n) / whole));
  const left = seats - quotas.reduce((sum, n) => sum + n, 0);
  // Equal remainders: the larger unit first, then the one that stands before.
  const order = sizes.map((n, i) => ({ i, n, rest: (seats * n) % whole })).toSorted((a, b) => b.rest - a.rest || b.n - a.n || a.i - b.i);
  const extra = new Set(order.slice(0, left).map(({ i }) => i));
  return quotas.map((n, i) => n + (extra.has(i) ? 1 : 0));
}

/**
 * Shares seats out by size with the largest remainders (最大余数法), in whole numbers. Each unit that has anybody gets at
 * least one seat as long as there are enough; a unit of nobody gets none.
 */
export function shareOut(seats: number, units: readonly Unit[]): readonly number[] {
  const sizes = units.map((u) => u.size);
  const peopled = sizes.filter((n) => n > 0).length;
  if (seats < peopled) return byRemainder(seats, sizes);
  let fixed: ReadonlySet<number> = new Set();
  for (;;) {
    const known = fixed;
    const rest = byRemainder(seats - known.size, sizes.map((n, i) => (known.has(i) ? 0 : n)));
    const without = sizes.flatMap((n, i) => (n > 0 && !known.has(i) && rest[i] === 0 ? [i] : []));
    if (without.length === 0) return rest.map((n, i) => (known.has(i) ? 1 : n));
    fixed = new Set([...known, ...without]);
  }
}
