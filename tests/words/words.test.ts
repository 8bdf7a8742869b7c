import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compareNames, creditCodeWarning, dateWords, distanceWords, fileNameOf, idCheckCharacter, maskIdNumber, maskPhone, matches, momentWords, numeral, partOfDay, quarterWords, readIdNumber, readPhone, searchKeys, shareWords, shortDateWords, weekdayWords,
} from '../../shared/words';

const TODAY = '2026-03-05';

describe('dates and numbers in words', () => {
  test('dates', () => {
    expect([dateWords('2026-03-05'), shortDateWords('2026-12-31'), weekdayWords('2026-03-05'), weekdayWords('2026-03-08')]).toEqual(['2026年3月5日', '12月31日', '星期四', '星期日']);
    expect([momentWords('2026-06-18T14:00'), quarterWords('2026-09-30'), partOfDay('2026-06-18T11:59'), partOfDay('2026-06-18T12:00'), partOfDay('2026-06-18T18:00')]).toEqual(['2026年6月18日（星期四）14:00', '2026年第三季度', '上午', '下午', '晚上']);
    expect([-2, 0, 1, 3].map(distanceWords)).toEqual(['已过2天', '今天', '明天', '还有3天']);
  });

  test.each([[0, '零'], [1, '一'], [10, '十'], [11, '十一'], [20, '二十'], [100, '一百'], [101, '一百零一'], [110, '一百一十'], [1000, '一千'], [1001, '一千零一'], [1010, '一千零一十'], [1100, '一千一百'], [2026, '二千零二十六'], [9999, '九千九百九十九']])('%i is %s', (value, words) => {
    expect(numeral(value)).toBe(words);
  });

  test('every numeral reads back as its number', () => {
    const units: Record<string, number> = { 千: 1000, 百: 100, 十: 10 };
    for (let n = 1; n <= 9999; n += 1) {
      let total = 0;
      let digit = 0;
      for (const c of numeral(n).replace(/^十/, '一十')) {
        if (units[c] === undefined) digit = '零一二三四五六七八九'.indexOf(c);
        else [total, digit] = [total + digit * units[c], 0];
      }
      expect(total + digit).toBe(n);
    }
    for (const wrong of [-1, 1.5, 10_000, Number.NaN]) expect(() => numeral(wrong)).toThrow(RangeError);
  });

  test('a share is never rounded up', () => {
    expect([shareWords(8996, 10_000), shareWords(9, 10), shareWords(899, 1000), shareWords(0, 5), shareWords(5, 5), shareWords(1, 0)]).toEqual(['89.9%', '90.0%', '89.9%', '0.0%', '100.0%', '—']);
    fc.assert(fc.property(fc.integer({ min: 0, max: 50_000 }), fc.integer({ min: 1, max: 50_000 }), (part, whole) => {
      const tenths = BigInt(Math.round(Number.parseFloat(shareWords(part, whole)) * 10));
      expect(tenths * BigInt(whole) <= BigInt(part) * 1000n && (tenths + 1n) * BigInt(whole) > BigInt(part) * 1000n).toBe(true);
    }));
  });
});

describe('numbers of people and bodies', () => {
  test.each(['370101190102039973', '11010519491231002X', '440100198001010010', '110101199003071233'])('%s is a citizen’s number', (number) => {
    expect(readIdNumber(number, TODAY)).toMatchObject({ ok: true, number });
    expect(idCheckCharacter(number)).toBe(number[17]);
  });

  test('what it says', () => {
    expect(readIdNumber(' 11010519491231002x', TODAY)).toEqual({ ok: true, number: '11010519491231002X', birthDate: '1949-12-31', sex: 'female' });
    expect(readIdNumber('110101199003071233', '1990-03-06')).toMatchObject({ ok: false });
  });

  test.each(['', '110101900307123', '110101199003071234', '110101199013071233', '11010119900307123a', '1101011990030712333'])('%j is none, with a reason', (number) => {
    const read = readIdNumber(number, TODAY);
    expect([read.ok, read.ok ? '' : read.reason.length > 8]).toEqual([false, true]);
  });

  test('credit codes only warn', () => {
    for (const code of ['91350200MA2YJ1XR9G', '913502000728319549', '123502001549897397', '91350200776049653A', '81110000123456788N', '81110105000000019R', '81110108MC0000004U', '']) expect(creditCodeWarning(code)).toBeUndefined();
    expect(creditCodeWarning('91350203M0001QAY9B')).toContain('校验不符');
    expect(creditCodeWarning('9135020O0728319549')).toContain('18位');
  });

  test('telephones', () => {
    expect(['139 0000 1111', '+8613900001111', '010-60001234', '(010)60001234', '60001234', '１３９００００１１１１'].map(readPhone)).toEqual(['13900001111', '13900001111', '01060001234', '01060001234', '60001234', '13900001111']);
    expect(['1390000111', '12900001111', '139000011112', 'abc', ''].map(readPhone)).toEqual(Array.from({ length: 5 }, () => undefined));
  });

  test('masks show no middle', () => {
    expect([maskIdNumber('11010519491231002X'), maskPhone('13912345678'), maskIdNumber('E123'), maskPhone('1234567'), maskIdNumber('')]).toEqual(['1101**********002X', '139****5678', '****', '*******', '']);
  });
});

describe('finding and naming', () => {
  test('a name is found by itself, pinyin and initials; a surname is read as one', () => {
    const keys = searchKeys('单雄', true);
    for (const query of ['单雄', 'shanxiong', 'SX', 'shan', ' xiong ']) expect(matches(keys, query), query).toBe(true);
    expect([matches(keys, 'danxiong'), matches(searchKeys('阿依古丽·买买提', true), '阿依古丽买买提'), matches(searchKeys('吕布', true), 'lv')]).toEqual([false, true, true]);
    expect([searchKeys(''), matches('', ''), matches('', 'x')]).toEqual(['', true, false]);
  });

  test('names are sorted by pinyin, numbers by value', () => {
    expect(['周', '阿', '陈', '第10组', '第2组'].toSorted(compareNames)).toEqual(['阿', '陈', '第2组', '第10组', '周']);
  });

  test('a title is a name of a file everywhere', () => {
    expect([fileNameOf('关于/召开:会?的"通知"'), fileNameOf('CON'), fileNameOf('  '), fileNameOf('a. . '), fileNameOf('名'.repeat(99)).length, fileNameOf(`${'名'.repeat(79)}.docx`).length]).toEqual(['关于_召开_会_的_通知_', '_CON', '未命名', 'a', 80, 79]);
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (title) => {
      const name = fileNameOf(title);
      expect(name).not.toMatch(/[<>:"/\\|?*\u0000-\u001f]|[. ]$|^$/);
    }));
  });
});
