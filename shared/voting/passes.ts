/** What a form can say: 1 满意, 2 基本满意, 3 不满意, 4 不了解, 0 a spoiled form. */
export type Mark = '0' | '1' | '2' | '3' | '4';

export interface PassDifference {
  /** Number of the form, from 1. */
  readonly form: number;
  /** What each pass says; empty where that pass has no such form. */
  readonly first: string;
  readonly second: string;
}

/** Two countings of the same forms, one digit a form. */
export interface Passes {
  readonly differences: readonly PassDifference[];
  /** Whether both passes hold the same forms, and any at all. */
  readonly agreed: boolean;
  /** How many forms say each mark, from the first pass. */
  readonly counts: Readonly<Record<Mark, number>>;
}

/** Compares two passes over the same forms. Characters other than 0 to 4 are passed over. */
export function comparePasses(first: string, second: string): Passes {
  const [a, b] = [first, second].map((text) => [...text].filter((c): c is Mark => /[0-4]/.test(c))) as [Mark[], Mark[]];
  const differences: PassDifference[] = [];
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    if (a[i] !== b[i]) differences.push({ form: i + 1, first: a[i] ?? '', second: b[i] ?? '' });
  }
  const count = (mark: Mark) => a.filter((m) => m === mark).length;
  return { differences, agreed: differences.length === 0 && a.length > 0, counts: { '0': count('0'), '1': count('1'), '2': count('2'), '3': count('3'), '4': count('4') } };
}
