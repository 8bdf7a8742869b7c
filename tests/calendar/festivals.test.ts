import { expect, test } from 'vitest';
import { dateOf, festivalsOf, isWorkday } from '../../shared/calendar';

const of = (year: number) => Object.fromEntries(festivalsOf(year).map((f) => [f.name, f.on]));

test('the festivals of years whose announcements are known', () => {
  expect(of(2024)).toMatchObject({ spring: '2024-02-10', qingming: '2024-04-04', 'dragon-boat': '2024-06-10', 'mid-autumn': '2024-09-17' });
  expect(of(2025)).toMatchObject({ spring: '2025-01-29', qingming: '2025-04-04', 'dragon-boat': '2025-05-31', 'mid-autumn': '2025-10-06', national: '2025-10-01' });
  expect(of(2026)).toMatchObject({ 'new-year': '2026-01-01', spring: '2026-02-17', qingming: '2026-04-05', labour: '2026-05-01', 'dragon-boat': '2026-06-19', 'mid-autumn': '2026-09-25' });
});

test('years whose new moon falls near midnight, which calendars of browsers get wrong', () => {
  expect([of(2027)['spring'], of(2028)['spring'], of(2030)['spring'], of(2033)['spring'], of(2033)['mid-autumn']]).toEqual(['2027-02-06', '2028-01-26', '2030-02-03', '2033-01-31', '2033-09-08']);
});

test('every festival of the years with announcements is a day off', () => {
  for (let year = 2015; year <= 2026; year += 1) for (const f of festivalsOf(year)) expect(isWorkday(f.on), `${year} ${f.word}`).toBe(false);
});

test('each year of the century has seven, in order', () => {
  for (let year = 2000; year <= 2099; year += 1) {
    const days = festivalsOf(year).map((f) => f.on);
    expect(new Set(days).size, String(year)).toBeGreaterThanOrEqual(6);
    expect(days).toEqual(days.toSorted());
    expect(days[0]).toBe(dateOf(year, 1, 1));
  }
  expect(() => festivalsOf(2100)).toThrow(RangeError);
});
