import { addDays, addMonths, dateOf, partsOf, type PlainDate } from './plainDate';

/** A stretch of days, both ends included. */
export interface Period {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** Whether a day lies in a period. */
export function within(period: Period, date: PlainDate): boolean {
  return date >= period.from && date <= period.to;
}

function ofMonths(year: number, firstMonth: number, months: number): Period {
  const from = dateOf(year, firstMonth, 1)!;
  return { from, to: addDays(addMonths(from, months), -1) };
}

/** The calendar month that holds a day. */
export function monthOf(date: PlainDate): Period {
  const { year, month } = partsOf(date);
  return ofMonths(year, month, 1);
}

/** The calendar quarter that holds a day. */
export function quarterOf(date: PlainDate): Period {
  const { year, month } = partsOf(date);
  return ofMonths(year, Math.floor((month - 1) / 3) * 3 + 1, 3);
}

/** The half-year (January to June, July to December) that holds a day. */
export function halfYearOf(date: PlainDate): Period {
  const { year, month } = partsOf(date);
  return ofMonths(year, month <= 6 ? 1 : 7, 6);
}

/** The calendar year that holds a day. */
export function yearOf(date: PlainDate): Period {
  return ofMonths(partsOf(date).year, 1, 12);
}

/** Quarter number 1 to 4 of a day. */
export function quarterNumber(date: PlainDate): 1 | 2 | 3 | 4 {
  return (Math.floor((partsOf(date).month - 1) / 3) + 1) as 1 | 2 | 3 | 4;
}

/** The period of the same kind just before one that starts on `period.from`. */
export function before(period: Period, of: (date: PlainDate) => Period): Period {
  return of(addDays(period.from, -1));
}
