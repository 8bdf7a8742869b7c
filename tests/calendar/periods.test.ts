import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays, addWorkdays, announcedHolidays, before, countWorkdays, fromDayNumber, halfYearOf, isMoment, isWorkday, monthOf, quarterNumber, quarterOf, readMoment, readTime, rollForward, weekdayOf, within, yearOf,
} from '../../shared/calendar';

const day = fc.integer({ min: 12_500, max: 20_800 }).map(fromDayNumber);

describe('periods', () => {
  test.each([
    [monthOf, '2024-02-29', '2024-02-01', '2024-02-29'], [quarterOf, '2026-03-31', '2026-01-01', '2026-03-31'], [quarterOf, '2026-04-01', '2026-04-01', '2026-06-30'],
    [halfYearOf, '2026-06-30', '2026-01-01', '2026-06-30'], [halfYearOf, '2026-07-01', '2026-07-01', '2026-12-31'], [yearOf, '2026-12-31', '2026-01-01', '2026-12-31'],
  ])('%o of %s', (of, date, from, to) => {
    expect(of(date)).toEqual({ from, to });
  });

  test('periods of one kind tile the calendar', () => {
    fc.assert(fc.property(day, fc.constantFrom(monthOf, quarterOf, halfYearOf, yearOf), (date, of) => {
      const period = of(date);
      expect(within(period, date)).toBe(true);
      expect([of(period.from), of(period.to)]).toEqual([period, period]);
      expect(addDays(before(period, of).to, 1)).toBe(period.from);
    }));
    expect(['2026-01-01', '2026-03-31', '2026-04-01', '2026-09-30', '2026-10-01'].map(quarterNumber)).toEqual([1, 1, 2, 3, 4]);
  });
});

describe('working days', () => {
  test.each([['2025-10-01', false], ['2025-09-28', true], ['2025-10-11', true], ['2026-02-14', true], ['2026-02-16', false], ['2026-02-24', true], ['2026-10-10', true], ['2026-03-07', false], ['2026-03-09', true]])('%s: %s', (date, work) => {
    expect(isWorkday(date)).toBe(work);
  });

  test('a deadline on a day off moves to the next working day (《民法典》第203条)', () => {
    expect(rollForward('2025-10-01')).toEqual({ due: '2025-10-09', counted: '2025-10-01', rolled: true, unsure: false });
    expect(rollForward('2025-09-28')).toMatchObject({ due: '2025-09-28', rolled: false });
    expect(rollForward('2026-02-15')).toMatchObject({ due: '2026-02-24', rolled: true });
    expect(rollForward('2027-05-01')).toMatchObject({ due: '2027-05-03', unsure: true });
    expect(rollForward('2026-12-31')).toMatchObject({ due: '2026-12-31', unsure: false });
  });

  test('a table of the user’s own is obeyed', () => {
    const own = { years: new Set([2027]), isWorkday: (d: string) => d !== '2027-01-04' && weekdayOf(d) <= 5 };
    expect([rollForward('2027-01-02', own), rollForward('2027-01-01', own).due]).toEqual([{ due: '2027-01-05', counted: '2027-01-02', rolled: true, unsure: false }, '2027-01-01']);
    expect(addWorkdays('2027-01-01', 1, own)).toBe('2027-01-05');
  });

  test('the first day does not count (《民法典》第201条)', () => {
    expect([addWorkdays('2025-09-30', 1), addWorkdays('2026-03-06', 5), addWorkdays('2026-03-09', -1), addWorkdays('2026-03-09', 0)]).toEqual(['2025-10-09', '2026-03-13', '2026-03-06', '2026-03-09']);
    expect([countWorkdays('2026-04-13', '2026-04-17'), countWorkdays('2026-10-01', '2026-10-07'), countWorkdays('2026-03-10', '2026-03-09')]).toEqual([5, 0, 0]);
  });

  test('a rolled deadline is a working day with none between', () => {
    fc.assert(fc.property(day, (date) => {
      const { due, counted, rolled } = rollForward(date);
      expect([isWorkday(due), counted, rolled]).toEqual([true, date, due !== date]);
      for (let d = date; d < due; d = addDays(d, 1)) expect(isWorkday(d)).toBe(false);
      expect(announcedHolidays.years.has(Number(date.slice(0, 4)))).toBe(true);
    }));
  });
});

describe('moments', () => {
  test.each([['14:30', '14:30'], ['1430', '14:30'], ['9点半', '09:30'], ['14时30分', '14:30'], ['9:5', '09:05'], ['9点', '09:00'], ['９：３０', '09:30'], ['24:00', undefined], ['9:60', undefined], ['', undefined]])('%s is %s', (text, time) => {
    expect(readTime(text)).toBe(time);
  });

  test('a date and a time', () => {
    expect([readMoment('2026-3-5 14:30'), readMoment('2026年3月5日 9点半'), readMoment('20260305 0900'), readMoment('2026-3-5'), readMoment('2026-2-30 9:00')]).toEqual(['2026-03-05T14:30', '2026-03-05T09:30', '2026-03-05T09:00', undefined, undefined]);
    expect([isMoment('2026-03-05T14:30'), isMoment('2026-02-30T14:30'), isMoment('2026-03-05T24:00'), isMoment('2026-03-05 14:30')]).toEqual([true, false, false, false]);
  });
});
