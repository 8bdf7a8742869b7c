import { describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../electron/importing/write';
import { refusedRows } from '../../shared/importing';
import { emptyLedger } from '../../shared/ledger';
import { sampleIdNumber } from '../../shared/sample';
import { oneSheet, type MadeRow } from '../makers/workbooks';
import { roster, taken } from './help';

const MALE = sampleIdNumber('1990-05-03', 1, 'male');

describe('doubles', () => {
  const head: MadeRow = ['姓名', '身份证号', '手机'];

  test('inside the file by id number, then by name and phone', () => {
    const { said } = roster(oneSheet([head, ['张三', MALE, '13900001111'], ['张 三', null, '13900001111'], ['李四', MALE, null], ['张三', null, '13900002222'], ['张三', null, null]]));
    expect(said).toEqual([
      '2 ready', '3 refused 手机:与第2行的张三姓名和手机都相同，不重复导入', '4 refused 身份证号:与第2行的张三证件号码相同，不重复导入', '5 ready',
      '6 warned 姓名:第5行的有同名职工，又没有证件号码和手机可以区分，请核对',
    ]);
  });

  test('against the ledger, also when only the old record is bare', () => {
    const ledger = taken(roster(oneSheet([head, ['张三', MALE, '13900001111'], ['李四', null, null]])));
    const { said, ready } = roster(oneSheet([head, ['张三', MALE, null], ['张三', null, '13900001111'], ['李四', sampleIdNumber('1991-01-01', 2, 'male'), null]]), ledger);
    expect(said).toEqual([
      '2 refused 身份证号:与名册中已有的张三证件号码相同，不重复导入', '3 refused 手机:与名册中已有的张三姓名和手机都相同，不重复导入',
      '4 warned 姓名:名册中已有的有同名职工，又没有证件号码和手机可以区分，请核对',
    ]);
    expect(ready).toHaveLength(1);
  });

  test('a refused row does not stand in the way of a good one', () => {
    expect(roster(oneSheet([[...head, '性别'], ['张三', MALE, '13900001111', '女'], ['张三', MALE, '13900001111', '男']])).said[1]).toBe('3 ready');
  });
});

describe('rows that hold nobody', () => {
  test('sums, remarks and repeated headings are skipped and listed', () => {
    const rows: MadeRow[] = [
      ['序号', '姓名', '部门', '电话'], ['1', '张三', '一部', '13900001111'], ['小计', null, '1人', null], ['序号', '姓名', '部门', '电话'], ['2', '单位', '二部', null],
      ['合 计', '2人', null, null], [null, null, null, null], ['备注：以上为在职职工', null, null, null], [null, '制表人：李四', null, null], ['第1页，共1页', null, null, null],
    ];
    const { said, preview } = roster(oneSheet(rows));
    expect([said, preview.skippedRows]).toEqual([['2 ready', '5 ready'], [3, 4, 6, 7, 8, 9, 10]]);
  });

  test('a row with an id number is never skipped, whatever stands first', () => {
    expect(roster(oneSheet([['部门', '姓名', '身份证号'], ['备注', null, MALE], ['合计', null, MALE]])).said).toEqual(['2 refused 姓名:请填写姓名', '3 refused 姓名:请填写姓名']);
  });

  test('a person who is called like a sum is not skipped', () => {
    expect(roster(oneSheet([['姓名', '部门'], ['单位', '一部'], ['共和', '一部'], ['注明', '二部']])).people).toHaveLength(3);
  });
});

describe('refused rows', () => {
  test('keep the meaning that the chair gave to columns, and that all are members', async () => {
    const read = roster(oneSheet([['会员名册'], ['姓名', '本名', '手机', '电话'], ['小张', '张三1', '13900001111', '1']]), emptyLedger(), { B: 'name' });
    const rows = refusedRows(read.sheet, read.preview);
    expect(rows[0]).toEqual(['不导入的姓名', '姓名', '手机', '不导入的电话', '会籍', '未导入的原因']);
    const mended = rows.map((row, i) => (i === 0 ? row : row.map((c) => (c === '张三1' ? '张三' : c))));
    expect(roster(await writeWorkbook(mended, '未导入')).people).toMatchObject([{ name: '张三', memberState: 'member', phone: '13900001111' }]);
  });

  test('what looks like a formula is written as text', async () => {
    const rows = refusedRows(...(() => { const r = roster(oneSheet([['姓名', '备注'], ['张三1', '=1+1'], ['李四2', '@SUM(A1)'], ['王五3', '+86']])); return [r.sheet, r.preview] as const; })());
    const again = roster(await writeWorkbook(rows, '未导入'));
    expect(again.sheet.rows.slice(1).map((r) => r[1])).toEqual([{ is: 'text', text: '=1+1' }, { is: 'text', text: '@SUM(A1)' }, { is: 'text', text: '+86' }]);
  });
});
