import iconv from 'iconv-lite';
import { describe, expect, test } from 'vitest';
import { csv } from '../makers/rosters';
import { expectFailure, readBytes, roster } from './help';

const ROWS = [['姓名', '部门', '电话'], ['王㛃', '一部', '13900001111'], ['李䶮', '二部', '13900002222'], ['张𬱖', '三部', '13900003333']];
const encoded = (text: string, encoding: string, addBOM = false) => new Uint8Array(iconv.encode(text, encoding, { addBOM }));
const utf8 = (text: string) => encoded(text, 'utf8');

describe('encodings', () => {
  test.each([
    ['utf8', false, 'utf-8'], ['utf8', true, 'utf-8'], ['utf16le', true, 'utf-16le'], ['utf16be', true, 'utf-16be'], ['gb18030', false, 'gb18030'],
  ])('%s (mark: %s)', (encoding, mark, said) => {
    const read = roster(encoded(csv(ROWS), encoding, mark));
    expect([read.preview.encoding, read.people.map((p) => p.name)]).toEqual([said, ['王㛃', '李䶮', '张𬱖']]);
    expect(read.said).toEqual(['2 ready', '3 ready', '4 ready']);
  });

  test('characters that GBK lost are refused, not taken as question marks in silence', () => {
    const { said } = roster(encoded(csv(ROWS), 'gbk'));
    expect(said.filter((s) => s.includes('refused 姓名:姓名中有问号'))).toHaveLength(2);
  });

  test('one bad byte in UTF-8 does not become wrong characters', () => {
    const bytes = utf8(csv(ROWS));
    const bad = Uint8Array.from([...bytes.slice(0, 45), 0xff, ...bytes.slice(45)]);
    expect(() => roster(bad)).toThrow(/乱码|没有找到表头/);
  });

  test('what is no text at all is refused', () => {
    expectFailure(() => readBytes(Uint8Array.from([0xff, 0xfe, 0x00, 0xd8, 0x41])), 'file-unreadable', '另存为 .xlsx');
    expectFailure(() => readBytes(encoded(csv(ROWS), 'utf16le')), 'file-unreadable', '乱码');
    expectFailure(() => readBytes(new Uint8Array()), 'file-not-spreadsheet', '空的');
    expectFailure(() => readBytes(utf8('<html><table><tr><td>姓名</td></tr></table></html>')), 'file-not-spreadsheet', '网页');
    expectFailure(() => readBytes(utf8('<?xml version="1.0"?><Workbook/>')), 'file-not-spreadsheet', '另存为 .xlsx');
    for (const blank of [' \n\n', '\ufeff', ',,,\n,,,']) expectFailure(() => roster(utf8(blank)), 'no-header-row');
  });
});

describe('separators and quotes', () => {
  test.each([[','], ['\t'], [';'], ['，']])('%j', (separator) => {
    expect(roster(utf8(csv(ROWS, separator))).people.map((p) => p.department)).toEqual(['一部', '二部', '三部']);
  });

  test.each([['\n'], ['\r\n'], ['\r']])('lines that end in %j', (end) => {
    expect(roster(utf8(csv(ROWS).replaceAll('\r\n', end))).said).toHaveLength(3);
  });

  test('a comma, a quote and a line break inside quotes', () => {
    const read = roster(utf8(csv([['姓名', '备注', '部门'], ['张三', '借调,二部\n"暂时"', '一部'], ['李四', '', '二部']])));
    expect(read.people[0]).toMatchObject({ note: '借调,二部\n"暂时"', department: '一部' });
    expect(read.said).toEqual(['2 ready', '3 ready']);
  });

  test('text that was protected from the spreadsheet', () => {
    expect(roster(utf8('姓名,电话,卡号\n张三,"=""13900001111""",\'6222021234567890123\n李四,\t13900002222,')).people).toMatchObject([{ phone: '13900001111', cardNumber: '6222021234567890123' }, { phone: '13900002222' }]);
  });

  test('a quote that is never closed refuses the file; one inside a word does no harm', () => {
    expectFailure(() => roster(utf8('姓名,部门,备注\n张三,一部,"没有闭合\n李四,二部,\n王五,三部,')), 'file-not-spreadsheet', '引号不成对');
    expectFailure(() => roster(utf8('姓名,部门,备注\n张三,一部,"没有闭合\n李四,二部,\n王五,三部,"又一个"\n')), 'file-not-spreadsheet', '引号不成对');
    expect(roster(utf8('姓名,部门\n张三,一"部\n李四,二部')).said).toHaveLength(2);
  });

  test('a row with more cells than headings has slipped', () => {
    expect(roster(utf8('姓名,部门,电话\n张三,一部,二班,13900001111\n李四,二部,13900002222,,')).said).toEqual(['2 refused :这一行的列数比表头多，可能有内容错位（某一格里多了分隔符），请改正', '3 ready']);
  });

  test('more columns, rows and letters than a roster has', () => {
    expectFailure(() => roster(utf8(`姓名${',x'.repeat(100)}`)), 'file-not-spreadsheet', '100列');
    expect(roster(utf8(`姓名${','.repeat(300)}\n张三`)).said).toEqual(['2 ready']);
    expectFailure(() => roster(utf8(`姓名\n张三${'\n李四'.repeat(49_999)}`)), 'too-many-rows', '50000行');
    expectFailure(() => roster(utf8(`姓名,备注\n张三,${'长'.repeat(2001)}`)), 'file-not-spreadsheet', '2000个字');
  });
});
