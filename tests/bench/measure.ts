/** One measured thing, and what was measured beside it in the same run. */
export interface Row {
  readonly what: string;
  /** Members of the union, rows of the file or pages of the paper. */
  readonly size: number;
  readonly ms: number;
  readonly against?: string;
  readonly againstMs?: number;
}

export type Work = () => unknown;

/** The middle one. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** How long something takes, in milliseconds. */
export async function timed(work: Work): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** Several works turn by turn, so that whatever else the machine does meets all of them; the median of each. */
export async function sideBySide(times: number, ...works: readonly Work[]): Promise<readonly number[]> {
  const taken = works.map((): number[] => []);
  for (let i = 0; i < times; i += 1) for (const [which, work] of works.entries()) taken[which]!.push(await timed(work));
  return taken.map(median);
}
