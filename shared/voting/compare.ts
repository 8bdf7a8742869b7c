/** Exact comparisons of the law: 以上 includes the number, 过半数 does not include the half. Whole numbers only. */

/** 三分之二以上 and its like: `part` is at least `a/b` of `whole`. */
export function atLeast(part: number, whole: number, a: number, b: number): boolean {
  return b * part >= a * whole;
}

/** 过半数 and its like: `part` is more than `a/b` of `whole`. */
export function moreThan(part: number, whole: number, a: number, b: number): boolean {
  return b * part > a * whole;
}

/** The smallest whole number that is at least `a/b` of `whole`. */
export function leastAtLeast(whole: number, a: number, b: number): number {
  return Math.ceil((a * whole) / b);
}

/** The smallest whole number that is more than `a/b` of `whole`. */
export function leastMoreThan(whole: number, a: number, b: number): number {
  return Math.floor((a * whole) / b) + 1;
}
