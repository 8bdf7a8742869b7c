import chineseDays from 'chinese-days';
import { addDays, partsOf, weekdayOf, type PlainDate } from './plainDate';

/** Days off and shifted working days that the State Council announces year by year. */
export interface HolidayTable {
  readonly years: ReadonlySet<number>;
  /** Whether a day is a working day, given that its year is known. */
  isWorkday(date: PlainDate): boolean;
}

const FIRST_KNOWN = 2004;
const LAST_KNOWN = 2026;

/** The announced arrangements of 2004 to 2026; later years are announced in November of the year before. */
export const announcedHolidays: HolidayTable = {
  years: new Set(Array.from({ length: LAST_KNOWN - FIRST_KNOWN + 1 }, (_, i) => FIRST_KNOWN + i)),
  isWorkday: (date) => chineseDays.getDayDetail(date).work,
};

/** Whether a day is a working day; in a year without an announcement, Monday to Friday. */
export function isWorkday(date: PlainDate, table: HolidayTable = announcedHolidays): boolean {
  return table.years.has(partsOf(date).year) ? table.isWorkday(date) : weekdayOf(date) <= 5;
}

/** A deadline after the roll of 《民法典》第203条, and what the screen must say about it. */
export interface RolledDeadline {
  readonly due: PlainDate;
  readonly counted: PlainDate;
  readonly rolled: boolean;
  /** The year's arrangement is not known: only weekends were taken into account. */
  readonly unsure: boolean;
}

/** A last day that is a day off becomes the next working day (《民法典》第203条). */
export function rollForward(counted: PlainDate, table: HolidayTable = announcedHolidays): RolledDeadline {
  let due = counted;
  while (!isWorkday(due, table)) due = addDays(due, 1);
  return { due, counted, rolled: due !== counted, unsure: !table.years.has(partsOf(due).year) };
}

/** The day `count` working days after `from`; `from` itself does not count (《民法典》第201条). */
export function addWorkdays(from: PlainDate, count: number, table: HolidayTable = announcedHolidays): PlainDate {
  let date = from;
  for (let left = Math.abs(count); left > 0;) {
    date = addDays(date, count < 0 ? -1 : 1);
    if (isWorkday(date, table)) left -= 1;
  }
  return date;
}

/** Number of working days from `from` to `to`, both included. */
export function countWorkdays(from: PlainDate, to: PlainDate, table: HolidayTable = announcedHolidays): number {
  let count = 0;
  for (let date = from; date <= to; date = addDays(date, 1)) if (isWorkday(date, table)) count += 1;
  return count;
}
