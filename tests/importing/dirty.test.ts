import { describe, expect, test } from 'vitest';
import { refusedRows } from '../../shared/importing';
import { entriesOf } from '../../shared/ledger';
import { writeWorkbook } from '../../electron/importing/write';
import { gbkRosterWithTenKindsOfDirt } from '../makers/rosters';
import { roster, taken } from './help';

describe('a dirty roster saved as GBK', () => {
  const made = gbkRosterWithTenKindsOfDirt();
  const read = roster(made.bytes);

  test('every row has the verdict it deserves, with its reason, column and number', () => {
    const { verdicts, headerRow, skippedRows, encoding, newGroups } = read.preview;
    expect([encoding, headerRow, skippedRows, newGroups]).toEqual(['gb18030', made.headerRow, made.skippedRows, made.groups]);
    expect(read.people.map((p) => p.name)).toEqual(made.accepted);
    expect(verdicts.filter((v) => v.verdict === 'refused').map((v) => [v.row, v.name])).toEqual(made.refused.map((r) => [r.row, r.name]));
    for (const expected of [...made.refused, ...made.warned]) {
      const found = read.at(expected.row).remarks;
      expect(found, `row ${expected.row}`).toHaveLength(1);
      expect([found[0]!.heading, found[0]!.reason]).toEqual([expected.column, expect.stringContaining(expected.reason)]);
    }
    expect(verdicts.filter((v) => v.verdict === 'warned').map((v) => v.row)).toEqual(made.warned.map((r) => r.row));
  });

  test('what is taken is tidy: dates, phones, dots, sex and birth date from the id number', () => {
    expect(read.people.map((p) => p.birthDate)).toEqual([
      '1985-03-08', '1990-12-31', '1988-06-01', '1992-02-29', '1993-08-15', '1979-01-20', '1981-11-11', '1978-02-02', '1977-03-03',
    ]);
    expect(read.people.map((p) => p.joinedUnionOn)).toEqual([
      '2010-05-01', '2012-06-01', '2013-07-01', '2015-07-01', '2016-09-01', '2005-01-01', '2006-01-01', '2001-03-04', null,
    ]);
    expect(read.people.slice(2, 6).map((p) => p.phone)).toEqual(['13900001003', '13900001004', '13900001005', '13900001006']);
    expect(new Set(read.people.map((p) => p.memberState))).toEqual(new Set(['member']));
    expect(read.people.every((p) => p.idNumber.length === 18)).toBe(true);
  });

  test('no id number is shown whole in a remark', () => {
    const shown = read.preview.verdicts.flatMap((v) => v.remarks).map((r) => r.value + r.reason).join();
    expect(shown).not.toMatch(/\d{17}/);
  });

  test('one commit makes the groups and the people', () => {
    const ledger = taken(read);
    expect(entriesOf(ledger, 'group').map(({ record }) => record.name)).toEqual(made.groups);
    const group = new Map(entriesOf(ledger, 'group').map((e) => [e.id, e.record.name]));
    expect(entriesOf(ledger, 'person').map(({ record }) => group.get(record.group))).toEqual([
      '第一小组', '第一小组', '第二小组', '第二小组', '第二小组', '第一小组', '第一小组', '第一小组', '第一小组',
    ]);
  });

  test('the refused rows go to a workbook, are mended there and come in', async () => {
    const rows = refusedRows(read.sheet, read.preview);
    expect(rows[0]).toEqual(['序号', '姓 名', '性别', '身份证号码', '出生年月', '联系电话', '所在部门', '工会小组', '入会时间', '未导入的原因']);
    expect(rows).toHaveLength(11);
    const again = roster(await writeWorkbook(rows, '未导入'), taken(read));
    expect(again.preview.headerRow).toBe(1);
    expect(again.preview.verdicts.map((v) => v.verdict)).toEqual(Array.from({ length: 10 }, () => 'refused'));
    const mended = rows.map((row, i) => (i === 4 ? row.map((cell, j) => (j === 2 ? '女' : cell)) : row));
    const after = roster(await writeWorkbook(mended, '未导入'), taken(read));
    expect(after.people.map((p) => p.name)).toEqual(['吴霞']);
  });
});
