/** Reading and replacing values inside a record by dotted path, without changing the record itself. */

type Step = string | number;

function stepsOf(path: string): readonly Step[] {
  return path.split('.').map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

/** The value at a path; undefined where there is none. */
export function valueAt(record: unknown, path: string): unknown {
  return stepsOf(path).reduce<unknown>((now, step) => (now as Record<Step, unknown> | null | undefined)?.[step], record);
}

/** The record with another value at a path. */
export function withValue<T>(record: T, path: string, value: unknown): T {
  const set = (now: unknown, steps: readonly Step[]): unknown => {
    const [step, ...rest] = steps;
    if (step === undefined) return value;
    if (Array.isArray(now)) return now.map((item, i) => (i === step ? set(item, rest) : (item as unknown)));
    const object = (now ?? {}) as Record<Step, unknown>;
    return { ...object, [step]: set(object[step], rest) };
  };
  return set(record, stepsOf(path)) as T;
}
