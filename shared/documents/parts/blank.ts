import type { PlainDate } from '../../calendar';
import { dateWords } from '../../words';

/** Stands where something is to be written by hand. */
export const BLANK = '________';
/** A date to be written by hand. */
export const BLANK_DATE = '____年__月__日';

/** A text, or a ruled blank where it is empty. */
export const orBlank = (text: string): string => (text.trim() === '' ? BLANK : text.trim());
/** A date in words, or room to write it. */
export const dateOrBlank = (day: PlainDate | null): string => (day === null ? BLANK_DATE : dateWords(day));
/** A count, or room to write it where there is nothing to count yet. */
export const countOrBlank = (n: number | null): string => (n === null || n === 0 ? BLANK : String(n));
