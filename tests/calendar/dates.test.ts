import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, addMonths, addYears, ageOn, dateOf, dateOfSerial, dayNumber, daysBetween, daysInMonth, fromDayNumber, isLeapYear, isPlainDate, partsOf, readDate, weekdayOf,
} from '../../shared/calendar';

const day = fc.integer({ min: -50_000, max: 80_000 }).map(fromDayNumber);

describe('plain dates', () => {
  test.each([['2026-02-29', false], ['2024-02-29', true], ['1900-02-29', false], ['2000-02-29', true], ['2026-2-3', false], ['2026-13-01', false], ['2026-00-10', false], ['0000-01-01', false], ['2026-04-31', false], ['2026-04-30 ', false]])('%s: %s', (text, real) => {
    expect(isPlainDate(text)).toBe(real);
  });

  test('days of a month agree with the calendar of the machine', () => {
    for (let year = 1896; year <= 2104; year += 1) {
      for (let month = 1; month <= 12; month += 1) expect(daysInMonth(year, month)).toBe(new Date(Date.UTC(year, month, 0)).getUTCDate());
      expect(isLeapYear(year)).toBe(daysInMonth(year, 2) === 29);
    }
  });

  test('numbers and dates go into each other; the order of texts is that of days', () => {
    fc.assert(fc.property(day, fc.integer({ min: -4000, max: 4000 }), (date, n) => {
      expect(fromDayNumber(dayNumber(date))).toBe(date);
      expect(daysBetween(date, addDays(date, n))).toBe(n);
      expect(Math.sign(n)).toBe(addDays(date, n) > date ? 1 : addDays(date, n) < date ? -1 : 0);
      expect(weekdayOf(date)).toBe(new Date(`${date}T00:00:00Z`).getUTCDay() || 7);
    }));
  });

  test('a month later is the corresponding day, or the last one (《民法典》第202条)', () => {
    expect([addMonths('2026-01-31', 1), addMonths('2024-01-31', 1), addMonths('2026-03-31', -1), addMonths('2026-12-31', 2), addMonths('2026-05-15', -17)]).toEqual(['2026-02-28', '2024-02-29', '2026-02-28', '2027-02-28', '2024-12-15']);
    expect([addYears('2024-02-29', 1), addYears('2024-02-29', 4), addYears('2024-02-29', -1)]).toEqual(['2025-02-28', '2028-02-29', '2023-02-28']);
    fc.assert(fc.property(day, fc.integer({ min: -300, max: 300 }), (date, n) => {
      const from = partsOf(date);
      const to = partsOf(addMonths(date, n));
      expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + n);
      expect(to.day).toBe(Math.min(from.day, daysInMonth(to.year, to.month)));
    }));
  });

  test('age turns on the birthday', () => {
    expect([ageOn('2000-03-05', '2026-03-04'), ageOn('2000-03-05', '2026-03-05'), ageOn('2000-02-29', '2026-02-28'), ageOn('2000-02-29', '2026-03-01')]).toEqual([25, 26, 25, 26]);
  });

  test('no day is read that is not there', () => {
    expect([dateOf(2026, 2, 29), dateOf(2026.5, 1, 1), dateOf(2026, 1, 0), dateOf(Number.NaN, 1, 1)]).toEqual([undefined, undefined, undefined, undefined]);
    expect(() => partsOf('2026-02-30')).toThrow(RangeError);
  });
});

describe('dates as people write them', () => {
  test.each(['20260305', '2026-3-5', '2026.3.5', '2026/03/05', '2026年3月5日', '2026年3月5号', '２０２６．３．５', ' 2026 3 5 ', '2026—3—5', '2026-03-05 14:30', '2026-03-05T14:30:00.000Z', '2026 年 3 月 5 日'])('%s', (text) => {
    expect(readDate(text)).toBe('2026-03-05');
  });

  test.each(['', '2026', '2026-3', '26.3.5', '2026-02-29', '3月5日', '2026-3-5-6', '20263', '明天', '2026年3月5日前'])('%s is none', (text) => {
    expect(readDate(text)).toBeUndefined();
  });

  test('every way of writing a day gives that day', () => {
    fc.assert(fc.property(day.filter((d) => d >= '1000-01-01'), (date) => {
      const { year, month, day: d } = partsOf(date);
      for (const text of [date, date.replaceAll('-', ''), `${year}.${month}.${d}`, `${year}年${month}月${d}日`]) expect(readDate(text)).toBe(date);
    }));
  });

  test('serial numbers of spreadsheets', () => {
    expect([1, 59, 60, 61, 25_569, 32_996, 44_197.99].map((n) => dateOfSerial(n))).toEqual(['1900-01-01', '1900-02-28', undefined, '1900-03-01', '1970-01-01', '1990-05-03', '2021-01-01']);
    expect([0, -1, Number.NaN, Number.POSITIVE_INFINITY, 2_958_466].map((n) => dateOfSerial(n))).toEqual(Array.from({ length: 5 }, () => undefined));
    expect([dateOfSerial(31_534, true), dateOfSerial(1, true)]).toEqual(['1990-05-03', '1904-01-02']);
  });
});
