import type { Standing, Turn, TurnProblem } from './kind';

/** Counters of vouchers: `2026-017` is the seventeenth of its year. Numbers of another form are kept as they are. */

const COUNTER = /^(20\d{2})-(\d{1,6})$/;

/** The counter of a number with its year; null for a number of another form. */
export function counterOf(number: string): { readonly year: string; readonly count: number } | null {
  const found = COUNTER.exec(number);
  return found ? { year: found[1]!, count: Number(found[2]) } : null;
}

/** A number from a year and a counter. */
export function numberOf(year: string, count: number): string {
  return `${year}-${String(count).padStart(3, '0')}`;
}

/** The counters of one year that are missing between the first and the last one that is used. */
export function missingCounters(numbers: readonly string[], year: string): readonly number[] {
  const used = new Set(numbers.flatMap((n) => { const c = counterOf(n); return c?.year === year ? [c.count] : []; }));
  if (used.size === 0) return [];
  const last = [...used].reduce((a, b) => Math.max(a, b), 0);
  const first = [...used].reduce((a, b) => Math.min(a, b), last);
  return Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((n) => !used.has(n));
}

interface Numbered {
  readonly bookedOn: string;
  readonly number: string;
  readonly note: string;
}

const yearOf = (r: Numbered): string => r.bookedOn.slice(0, 4);

/** Numbers that are given twice in a year, and counters that are skipped without a word of why. */
export function numberProblems(turns: readonly Turn<Numbered>[], standing: Standing, undoing: boolean): readonly TurnProblem[] {
  const renumbered = turns.filter(({ before, after }) => after !== null && after.number !== '' && (before?.number !== after.number || yearOf(before) !== yearOf(after)));
  if (undoing || renumbered.length === 0) return [];
  const holders = new Map<string, number>();
  const counters = new Map<string, Set<number>>();
  for (const { record } of standing('voucher')) {
    const [year, number] = [String(record['bookedOn']).slice(0, 4), String(record['number'])];
    holders.set(`${year} ${number}`, (holders.get(`${year} ${number}`) ?? 0) + 1);
    const counter = counterOf(number);
    if (counter?.year === year) counters.set(year, (counters.get(year) ?? new Set()).add(counter.count));
  }
  const first = new Map([...counters].map(([year, used]) => [year, [...used].reduce((a, b) => Math.min(a, b))]));
  return renumbered.flatMap(({ id, after }): TurnProblem[] => {
    const year = yearOf(after!);
    if (holders.get(`${year} ${after!.number}`)! > 1) return [{ id, path: 'number', message: `凭证号“${after!.number}”在${year}年已经用过，请换一个号` }];
    const counter = counterOf(after!.number);
    const follows = counter === null || counter.count === first.get(year) || counters.get(year)?.has(counter.count - 1) === true;
    if (follows || after!.note.trim() !== '') return [];
    return [{ id, path: 'number', message: `凭证号跳过了${numberOf(year, counter.count - 1)}。请接着前面的号编；确实作废的，请在备注里写明` }];
  });
}
