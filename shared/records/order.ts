import type { PlainDate } from '../calendar';
import type { FieldProblem } from './field';

/** Checks that many kinds of records share. */

type Stamps<F extends string> = Readonly<Record<F, string | null>>;

const given = (stamp: string | null): stamp is string => stamp !== null && stamp !== '';

/** Whether one date or moment lies before another; a date and a moment are compared by their days. */
export function isBefore(a: string, b: string): boolean {
  const length = Math.min(a.length, b.length);
  return a.slice(0, length) < b.slice(0, length);
}

/**
 * Problems of a way whose steps can happen only in this order: each date or moment that lies before the one given for
 * an earlier step. Steps that are not known are skipped.
 */
export function orderProblems<F extends string>(record: Stamps<NoInfer<F>>, steps: readonly (readonly [field: F, word: string])[]): FieldProblem[] {
  const known = steps.flatMap(([field, word]) => {
    const stamp = record[field];
    return given(stamp) ? [{ field, word, stamp }] : [];
  });
  return known.flatMap(({ field, word, stamp }, i) => {
    const earlier = known[i - 1];
    if (!earlier || !isBefore(stamp, earlier.stamp)) return [];
    return [{ path: field, message: `“${word}”早于“${earlier.word}”（${earlier.stamp.replace('T', ' ')}）` }];
  });
}

/** Remarks on dates of what was done that lie after today. */
export function futureWarnings<F extends string>(record: Stamps<NoInfer<F>>, fields: readonly F[], today: PlainDate): FieldProblem[] {
  return fields.flatMap((path) => {
    const stamp = record[path];
    return given(stamp) && isBefore(today, stamp) ? [{ path, message: '日期在今天之后，请核对' }] : [];
  });
}

/** The problem of a year that is not four digits of this century. */
export function yearProblems(year: string): FieldProblem[] {
  return /^20\d{2}$/.test(year) ? [] : [{ path: 'year', message: '年度应为四位数字，如2026' }];
}
