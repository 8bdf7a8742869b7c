import { announcedHolidays, partsOf, weekdayOf, type HolidayTable, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';

const kept = new WeakMap<Ledger, HolidayTable>();

/**
 * The working days that deadlines are counted with: the union's own table of a year where it typed one (the yearly
 * notice of the State Council), else the announced one.
 */
export function holidayTableOf(ledger: Ledger): HolidayTable {
  const known = kept.get(ledger);
  if (known) return known;
  const years = new Set(announcedHolidays.years);
  const typedYears = new Set<number>();
  const days = new Map<PlainDate, boolean>();
  for (const { record } of entriesOf(ledger, 'holidays')) {
    if (record.days.length === 0) continue;
    years.add(Number(record.year));
    typedYears.add(Number(record.year));
    for (const d of record.days) if (d.on !== null) days.set(d.on, d.day === 'work');
  }
  const table = typedYears.size === 0 ? announcedHolidays : tableOf(years, typedYears, days);
  kept.set(ledger, table);
  return table;
}

function tableOf(years: ReadonlySet<number>, typed: ReadonlySet<number>, days: ReadonlyMap<PlainDate, boolean>): HolidayTable {
  return {
    years,
    isWorkday(date) {
      const own = days.get(date);
      if (own !== undefined) return own;
      if (!typed.has(partsOf(date).year)) return announcedHolidays.isWorkday(date);
      return isWeekday(date);
    },
  };
}

/** Monday to Friday. */
function isWeekday(date: PlainDate): boolean {
  return weekdayOf(date) <= 5;
}
