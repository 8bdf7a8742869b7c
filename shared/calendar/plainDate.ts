/**
 * Dates without a time zone. A plain date is the text `YYYY-MM-DD` of a real day of the Gregorian
 * calendar; birthdays and deadlines never pass through `Date`, whose daylight-saving rules of
 * 1986 to 1991 would move them.
 */
export type PlainDate = string;

export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether a year is a leap year. */
export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Number of days of a month (1 to 12). */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** The plain date of three numbers, or undefined when there is no such day. */
export function dateOf(year: number, month: number, day: number): PlainDate | undefined {
  const whole = Number.isInteger(year) && Number.isInteger(month) && Number.isInteger(day);
  if (!whole || year < 1 || year > 9999 || month < 1 || month > 12) return undefined;
  if (day < 1 || day > daysInMonth(year, month)) return undefined;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a text is a plain date of a real day. */
export function isPlainDate(text: string): text is PlainDate {
  const found = SHAPE.exec(text);
  return found !== null && dateOf(Number(found[1]), Number(found[2]), Number(found[3])) !== undefined;
}

/** Year, month and day of a plain date. Throws on a text that is none. */
export function partsOf(date: PlainDate): DateParts {
  const found = SHAPE.exec(date);
  if (!found || !isPlainDate(date)) throw new RangeError(`not a plain date: ${date}`);
  return { year: Number(found[1]), month: Number(found[2]), day: Number(found[3]) };
}

/** Days since 1970-01-01 (negative before). */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

/** The plain date of a day number. */
export function fromDayNumber(days: number): PlainDate {
  return new Date(days * 86_400_000).toISOString().slice(0, 10);
}

/** The date `days` later (earlier when negative). */
export function addDays(date: PlainDate, days: number): PlainDate {
  return fromDayNumber(dayNumber(date) + days);
}

/**
 * The corresponding day `months` later; where the month has no such day, its last day
 * (《民法典》第202条).
 */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12 + 12) % 12 + 1;
  return dateOf(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth)))!;
}

/** The corresponding day `years` later; 29 February becomes 28 February in a common year. */
export function addYears(date: PlainDate, years: number): PlainDate {
  return addMonths(date, years * 12);
}

/** Days from `from` to `to`; 0 on the same day, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** Day of the week, 1 for Monday to 7 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return (((dayNumber(date) + 3) % 7) + 7) % 7 + 1;
}

/** Whole years from a birth date to `on`. */
export function ageOn(birth: PlainDate, on: PlainDate): number {
  const b = partsOf(birth);
  const o = partsOf(on);
  return o.year - b.year - (o.month < b.month || (o.month === b.month && o.day < b.day) ? 1 : 0);
}
