import chineseDays from 'chinese-days';
import { dateOf, type PlainDate } from './plainDate';

/** The seven festivals of the year on which unions visit and give (总工办发〔2017〕32号), by the names records use. */
export type FestivalName = 'new-year' | 'spring' | 'qingming' | 'labour' | 'dragon-boat' | 'mid-autumn' | 'national';

export interface Festival {
  readonly name: FestivalName;
  readonly word: string;
  readonly on: PlainDate;
}

/** The day of a year on which the lunar calendar shows a month and day; leap months hold no festival. */
function lunarDay(year: number, month: number, day: number): PlainDate {
  return chineseDays.getSolarDateFromLunar(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`).date;
}

const kept = new Map<number, readonly Festival[]>();

/** The seven festivals of a year from 2000 to 2099, in the order of the year. */
export function festivalsOf(year: number): readonly Festival[] {
  const known = kept.get(year);
  if (known) return known;
  if (year < 2000 || year > 2099) throw new RangeError(`festivals of ${year} are not known`);
  // The solar term 清明 of 2000 to 2099 by its usual formula; it has no exceptions in this century.
  const qingming = Math.floor((year % 100) * 0.2422 + 4.81) - Math.floor((year % 100) / 4);
  const found: readonly Festival[] = [
    { name: 'new-year' as const, word: '元旦', on: dateOf(year, 1, 1)! },
    { name: 'spring' as const, word: '春节', on: lunarDay(year, 1, 1) },
    { name: 'qingming' as const, word: '清明节', on: dateOf(year, 4, qingming)! },
    { name: 'labour' as const, word: '劳动节', on: dateOf(year, 5, 1)! },
    { name: 'dragon-boat' as const, word: '端午节', on: lunarDay(year, 5, 5) },
    { name: 'mid-autumn' as const, word: '中秋节', on: lunarDay(year, 8, 15) },
    { name: 'national' as const, word: '国庆节', on: dateOf(year, 10, 1)! },
  ].toSorted((a, b) => (a.on < b.on ? -1 : 1));
  kept.set(year, found);
  return found;
}
