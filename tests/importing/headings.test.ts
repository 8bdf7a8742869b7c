import { describe, expect, test } from 'vitest';
import { kinds } from '../../shared/records';
import { csv } from '../makers/rosters';
import { book, oneSheet, type MadeRow } from '../makers/workbooks';
import { expectFailure, roster } from './help';

const fields = (bytes: Uint8Array) => Object.fromEntries(roster(bytes).preview.columns.filter((c) => c.field).map((c) => [c.heading, c.field]));
const bytesOf = (text: string) => new TextEncoder().encode(text);

describe('the heading row', () => {
  test.each(
    Object.entries(kinds.person.fields)
      .filter(([, note]) => note.input !== 'list')
      .flatMap(([field, note]) => [note.label, ...(note.aliases ?? [])].map((heading) => [heading, field])),
  )('%s is %s, with marks and spaces too', (heading, field) => {
    const others = field === 'name' ? [] : ['姓名'];
    for (const written of [heading, `${heading}*`, `${heading}（必填）`, ` ${heading.slice(0, 1)} ${heading.slice(1)}：`]) {
      const read = roster(bytesOf(csv([[written, ...others], field === 'name' ? ['张三'] : ['', '张三']])));
      expect(read.preview.columns[0], written).toMatchObject({ field });
    }
  });

  test('is found under title rows and merged titles, and the row numbers are those of the spreadsheet', () => {
    const rows: MadeRow[] = [['某某公司工会会员名册'], [], [null, null, '制表日期：2026年3月'], [null, '姓名', '部门'], [null, '张三', '一部'], [], [null, '李四', '二部']];
    const read = roster(book([{ name: 'Sheet1', rows, after: '<mergeCells count="1"><mergeCell ref="A1:J1"/></mergeCells>' }]));
    expect(read.preview.headerRow).toBe(4);
    expect([read.said, read.preview.skippedRows]).toEqual([['5 ready', '7 ready'], [6]]);
    expect(read.people.map((p) => p.memberState)).toEqual(['member', 'member']);
  });

  test('rows that the file leaves out altogether still count', () => {
    const bytes = oneSheet([[], [], [], ['姓名'], [], [], ['张三'], [], ['李四']]);
    expect(roster(bytes).said).toEqual(['7 ready', '9 ready']);
    expect(roster(bytesOf('\n\n\n姓名\n\n\n张三\n\n李四')).said).toEqual(['7 ready', '9 ready']);
  });

  test('may take two rows under merged cells', () => {
    const read = roster(oneSheet([['序号', '姓名', '证件', null, '工会情况', null], [null, null, '证件类型', '证件号码', '会籍', '入会日期'], ['1', '张三', '护照', 'E12345678', '会员', '2020-1-2']]));
    expect(Object.fromEntries(read.preview.columns.map((c) => [c.heading, c.field]))).toMatchObject({ 姓名: 'name', 证件类型: 'idType', 证件号码: 'idNumber', 会籍: 'memberState', 入会日期: 'joinedUnionOn' });
    expect(read.said).toEqual(['3 ready']);
    expect(read.people[0]).toMatchObject({ idType: 'passport', idNumber: 'E12345678', joinedUnionOn: '2020-01-02', memberState: 'member' });
  });

  test('a row of data right below one row of headings is not taken for headings', () => {
    expect(roster(oneSheet([['姓名', '部门'], [null, '部门甲'], ['张三', '一部']])).said).toEqual(['2 refused 姓名:请填写姓名', '3 ready']);
  });

  test('of two columns for one field the first is read and the other named', () => {
    const read = roster(oneSheet([['姓名', '手机号码', '联系电话'], ['张三', '13900001111', '010-60001234']]));
    expect(read.people[0]!.phone).toBe('13900001111');
    expect(read.preview.notes).toEqual(['没有导入的列：联系电话']);
  });

  test('the telephone of somebody else is not the member’s', () => {
    expect(fields(oneSheet([['姓名', '电话（紧急联系人）', '手机（本人）'], ['张三', '13900001111', '13900002222']]))).toEqual({ 姓名: 'name', '手机（本人）': 'phone' });
  });

  test('what stands beside the list without a heading is named', () => {
    expect(roster(oneSheet([['姓名', null, '部门'], ['张三', '临时', '一部', '调走']])).preview.notes).toEqual(['没有表头、没有导入的列：B、D']);
  });

  test('a file without a name column is refused with what stands in it', () => {
    expectFailure(() => roster(oneSheet([['部门', '人数'], ['一部', '3']])), 'no-header-row', '姓名');
    expectFailure(() => roster(oneSheet([])), 'no-header-row');
    expectFailure(() => roster(oneSheet([...Array.from({ length: 30 }, (): MadeRow => ['说明']), ['姓名']])), 'no-header-row', '前30行');
  });

  test('the chair’s own choice of columns wins, and takes the field from the guessed column', () => {
    const bytes = oneSheet([['姓名', '本名', '入职'], ['小张', '张三', '2020-1-1']]);
    const read = roster(bytes, undefined, { B: 'name', C: 'joinedUnitOn' });
    expect(read.people).toMatchObject([{ name: '张三', joinedUnitOn: '2020-01-01' }]);
    expectFailure(() => roster(bytes, undefined, { A: null }), 'no-header-row', '指定姓名');
    expectFailure(() => roster(bytes, undefined, { B: 'constructor' }), 'bad-request');
    expectFailure(() => roster(bytes, undefined, { B: 'name', C: 'name' }), 'bad-request', '同一项');
  });
});

describe('sheets', () => {
  const people: MadeRow[] = [['姓名', '性别', '部门'], ['张三', '男', '一部']];

  test('the roster is found on the second sheet, past a sheet of explanations', () => {
    const read = roster(book([{ name: '填表说明', rows: [['项目', '姓名'], ['要求', '与身份证一致']] }, { name: '名册', rows: people }]));
    expect([read.preview.sheetName, read.said]).toEqual(['名册', ['2 ready']]);
  });

  test('hidden sheets are passed over', () => {
    const read = roster(book([{ name: '旧名册', rows: [...people, ['李四', '男', '二部']], state: 'veryHidden' }, { name: '名册', rows: people }]));
    expect(read.people.map((p) => p.name)).toEqual(['张三']);
  });

  test('the sheet’s name can say that all are members, and that none are', () => {
    const sheet = (name: string) => roster(book([{ name, rows: people }])).people[0]!.memberState;
    expect(['会员名册', '非会员名单', '职工花名册', '职工及会员登记表'].map(sheet)).toEqual(['member', 'none', 'none', 'none']);
  });
});
