import iconv from 'iconv-lite';
import { sampleIdNumber } from '../../shared/sample';

/** What is expected of one row of a dirty roster, by the number that a spreadsheet shows. */
export interface ExpectedRow {
  readonly row: number;
  readonly name: string;
  /** Part of the reason for refused and warned rows. */
  readonly reason: string;
  /** The heading of the column that the reason is about. */
  readonly column: string;
}

export interface DirtyRoster {
  readonly bytes: Uint8Array;
  readonly fileName: string;
  /** From 1. */
  readonly headerRow: number;
  /** Names as they stand in the ledger afterwards, in the order of the file. */
  readonly accepted: readonly string[];
  readonly warned: readonly ExpectedRow[];
  readonly refused: readonly ExpectedRow[];
  readonly skippedRows: readonly number[];
  readonly groups: readonly string[];
}

export const HEADINGS = ['序号', '姓 名', '性别', '身份证号码', '出生年月', '联系电话', '所在部门', '工会小组', '入会时间'] as const;

/** Lines of a text file with quotes only where they are needed. */
export function csv(rows: readonly (readonly string[])[], separator = ','): string {
  const quoted = (t: string) => (t.includes(separator) || /["\r\n]/.test(t) ? `"${t.replaceAll('"', '""')}"` : t);
  return rows.map((row) => row.map(quoted).join(separator)).join('\r\n');
}

const id = (birth: string, serial: number, sex: 'male' | 'female') => sampleIdNumber(birth, serial, sex);

/** Changes the last character so that the check fails. */
export function brokenId(number: string): string {
  return number.slice(0, 17) + (number.endsWith('1') ? '2' : '1');
}

/** An id number that a spreadsheet cut to 15 digits and that fails its check for it. */
export function roundedId(birth: string): string {
  for (let serial = 1; ; serial += 1) {
    const cut = `${id(birth, serial, 'male').slice(0, 15)}000`;
    if (id(birth, serial, 'male') !== cut) return cut;
  }
}

const TITLES: readonly (readonly string[])[] = [['青禾精密仪器有限公司工会职工名册', '', '', '', '', '', '', '', ''], ['填报单位：青禾公司工会', '', '', '', '', '', '填报日期：2026年3月1日', '', ''], []];

type Line = readonly [...cells: string[]];

const GOOD: readonly Line[] = [
  ['1', '周敏', '女', id('1985-03-08', 1, 'female'), '1985-03-08', '13900001001', '加工一部', '第一小组', '2010-05-01'],
  ['2', '王㛃', '女', id('1990-12-31', 2, 'female'), '1990.12.31', '13900001002', '加工一部', '第一小组', '2012.6.1'],
  ['3', '李䶮', '男', id('1988-06-01', 3, 'male'), '1988年6月1日', '139 0000 1003', '装配部', '第二小组', '2013年7月1日'],
  ['4', '张𬱖', '男', id('1992-02-29', 4, 'male'), '19920229', '13900001004', '装配部', '第二小组', '20150701'],
  ['5', '阿依古丽•买买提', '女', id('1993-08-15', 5, 'female'), '1993/8/15', '13900001005', '检测中心', '第二小组', '2016/9/1'],
  ['6', '刘　洋', '男', id('1979-01-20', 6, 'male'), '1979-01-20', '１３９００００１００６', '设备部', '第一小组', '2005-01-01'],
  ['7', '单雄', '男', `${id('1981-11-11', 7, 'male')} `, '1981-11-11', '13900001007', '设备部', '第一小组', '2006-01-01'],
];

/** One row for each of the ten kinds of dirt that a row is refused for. */
const DIRT: readonly { readonly cells: Line; readonly reason: string; readonly column: string }[] = [
  { cells: ['8', '赵强', '男', brokenId(id('1987-04-05', 8, 'male')), '', '13900001008', '研发部', '第一小组', ''], reason: '校验不符', column: '身份证号码' },
  { cells: ['9', '钱伟', '男', '6.11E+17', '', '13900001009', '研发部', '第一小组', ''], reason: '设为“文本”', column: '身份证号码' },
  { cells: ['10', '孙杰', '男', roundedId('1986-07-08'), '', '13900001010', '研发部', '第一小组', ''], reason: '设为“文本”', column: '身份证号码' },
  { cells: ['11', '吴霞', '男', id('1991-09-09', 11, 'female'), '', '13900001011', '销售部', '第二小组', ''], reason: '性别与身份证号不一致', column: '性别' },
  { cells: ['12', '郑磊', '男', id('1984-10-10', 12, 'male'), '1984-10-11', '13900001012', '销售部', '第二小组', ''], reason: '出生日期与身份证号中的1984-10-10不一致', column: '出生年月' },
  { cells: ['13', '周敏', '女', id('1985-03-08', 1, 'female'), '', '13900001013', '加工一部', '第一小组', ''], reason: '与第5行的周敏证件号码相同', column: '身份证号码' },
  { cells: ['14', '', '男', id('1980-05-05', 14, 'male'), '', '13900001014', '供应部', '第二小组', ''], reason: '请填写姓名', column: '姓 名' },
  { cells: ['15', '冯涛', '男', id('1983-06-06', 15, 'male'), '', '13900001015', '供应部', '第二小组', '2019-02-29'], reason: '不是有效日期', column: '入会时间' },
  { cells: ['16', '陈明', '未知性', id('1989-07-07', 16, 'male'), '', '13900001016', '财务部', '第二小组', ''], reason: '不认识“未知性”', column: '性别' },
  { cells: ['17', '褚平', '男', id('1982-08-08', 17, 'male'), '', '13900001017', '#N/A', '第二小组', ''], reason: '公式错误', column: '所在部门' },
];

const DOUBTFUL: readonly { readonly cells: Line; readonly reason: string; readonly column: string }[] = [
  { cells: ['18', '卫东', '男', id('1978-02-02', 18, 'male'), '1978年2月', '139000010', '财务部', '第一小组', '2001-03-04'], reason: '位数不常见', column: '联系电话' },
  { cells: ['19', '蒋勇', '男', id('1977-03-03', 19, 'male'), '1977-03-03', '13900001019', '财务部', '第一小组', '1999年5月'], reason: '只有年月', column: '入会时间' },
];

const TAIL: readonly (readonly string[])[] = [['合计', '', '', '', '', '19人', '', '', ''], ['制表人：何川', '', '', '', '', '审核人：周敏', '', '', '']];

/**
 * A roster as a union has it: a .csv saved by a Chinese spreadsheet, with title rows, ten kinds of dirt that must be
 * refused with a reason each, two rows to be remarked on, an empty row, a sum and a remark below. Titles stand in rows 1
 * to 3, headings in row 4.
 */
export function gbkRosterWithTenKindsOfDirt(): DirtyRoster {
  const first = TITLES.length + 2;
  const empty = first + GOOD.length + DIRT.length;
  const rows = [...TITLES, HEADINGS, ...GOOD, ...DIRT.map((d) => d.cells), [], ...DOUBTFUL.map((d) => d.cells), ...TAIL];
  const expected = (list: typeof DIRT, from: number) =>
    list.map(({ cells, reason, column }, i): ExpectedRow => ({ row: from + i, name: cells[1] ?? '', reason, column }));
  return {
    bytes: new Uint8Array(iconv.encode(csv(rows), 'gb18030')),
    fileName: '职工名册.csv',
    headerRow: TITLES.length + 1,
    accepted: ['周敏', '王㛃', '李䶮', '张𬱖', '阿依古丽·买买提', '刘洋', '单雄', '卫东', '蒋勇'],
    warned: expected(DOUBTFUL, empty + 1),
    refused: expected(DIRT, first + GOOD.length),
    skippedRows: [empty, empty + 3, empty + 4],
    groups: ['第一小组', '第二小组'],
  };
}
