import { useState } from 'react';

const kept = new Map<string, unknown>();

/** A state that is still there when the chair comes back to the page in this sitting: what she searched, what she filtered. */
export function useRemembered<T>(key: string, start: T): readonly [T, (next: T) => void] {
  const [value, setValue] = useState<T>(() => (kept.has(key) ? (kept.get(key) as T) : start));
  const put = (next: T) => {
    kept.set(key, next);
    setValue(next);
  };
  return [value, put];
}
