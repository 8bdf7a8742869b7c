import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../electron/importing/workbook';
import { writeWorkbook } from '../../electron/importing/write';
import { textOf } from '../../shared/importing';
import { checkRecord, kinds } from '../../shared/records';
import { sampleIdNumber } from '../../shared/sample';
import { readIdNumber } from '../../shared/words';
import { csv } from '../makers/rosters';
import { oneSheet, type MadeRow } from '../makers/workbooks';
import { roster, taken, TODAY } from './help';

const day = fc.date({ min: new Date('1950-01-01'), max: new Date('2005-12-31'), noInvalidDate: true }).map((d) => d.toISOString().slice(0, 10));
const idNumber = fc.tuple(day, fc.integer({ min: 0, max: 499 }), fc.constantFrom('male' as const, 'female' as const)).map(([d, n, s]) => sampleIdNumber(d, n, s));
const word = fc.constantFrom('张三', '李 四', '阿依古丽·买买提', '', '合计', '1', '无', '男', '会员', '1990.5.3', '2019-02-29', '13900001111', '6.11E+17', '\ufffd', '#N/A', '一部');
const headings = ['姓名', '性别', '身份证号', '出生日期', '手机', '部门', '入会日期', '会籍', '小组'];

test('a single wrong digit of an id number never gets through', () => {
  fc.assert(
    fc.property(idNumber, fc.integer({ min: 0, max: 17 }), fc.integer({ min: 1, max: 9 }), (number, at, by) => {
      if (number[at] === 'X') return;
      const wrong = number.slice(0, at) + String((Number(number[at]) + by) % 10) + number.slice(at + 1);
      expect(readIdNumber(wrong, TODAY).ok).toBe(false);
    }),
  );
});

test('whatever stands in the rows: every row is ready, warned, refused with a reason or skipped, and what is ready can be saved', () => {
  const row = fc.array(fc.oneof({ weight: 3, arbitrary: word }, idNumber, day), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(row, { maxLength: 12 }), (rows) => {
      const read = roster(new TextEncoder().encode(csv([headings, ...rows, ['张末']])));
      const { verdicts, skippedRows } = read.preview;
      expect([...verdicts.map((v) => v.row), ...skippedRows].sort((a, b) => a - b)).toEqual(Array.from({ length: rows.length + 1 }, (_, i) => i + 2));
      for (const v of verdicts) if (v.verdict !== 'ready') expect(v.remarks.every((r) => r.reason !== '') && v.remarks.length > 0).toBe(true);
      for (const { record } of read.ready) {
        expect(checkRecord(kinds.person, record, TODAY).ok).toBe(true);
        expect(record.name).not.toMatch(/[\d\ufffd#]/);
      }
      expect(Object.keys(taken(read).tables.person)).toHaveLength(read.ready.length);
      const numbers = read.people.map((p) => p.idNumber).filter((n) => n !== '');
      expect(new Set(numbers).size).toBe(numbers.length);
    }),
    { numRuns: 60 },
  );
});

test('what is written as a workbook is read back letter by letter', async () => {
  const cell = fc.string({ unit: 'grapheme', maxLength: 12 }).filter((t) => !/[\u0000-\u001f\ufffe\uffff]/.test(t) && t.trim() !== '' && t.isWellFormed() && !/_x[0-9a-f]{4}_/i.test(t) && !(t in Object.prototype));
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 6 }), async (rows) => {
      const [sheet] = readWorkbook(await writeWorkbook(rows, 'S'));
      expect(sheet!.rows.map((r) => r.map((c) => (c.is === 'text' ? c.text : c)))).toEqual(rows);
    }),
    { numRuns: 25 },
  );
});

test('words that every object knows are written and read like others', async () => {
  const [sheet] = readWorkbook(await writeWorkbook([['姓名', '备注'], ['valueOf', 'constructor'], ['__proto__', 'toString']], 'S'));
  expect(sheet!.rows.slice(1).map((r) => r.map(textOf))).toEqual([['valueOf', 'constructor'], ['__proto__', 'toString']]);
});

test('a .csv and an .xlsx of the same texts are judged alike', () => {
  const row = fc.array(fc.oneof(word, idNumber, day), { minLength: 9, maxLength: 9 });
  fc.assert(
    fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (rows) => {
      const all: MadeRow[] = [headings, ...rows, ['张末']];
      const plain = all.map((r) => r.map(String));
      expect(roster(new TextEncoder().encode(csv(plain))).said).toEqual(roster(oneSheet(all)).said);
    }),
    { numRuns: 40 },
  );
});
