import { describe, expect, test } from 'vitest';
import { sampleIdNumber } from '../../shared/sample';
import { idCheckCharacter } from '../../shared/words';
import { failed, number, oneSheet, type MadeCell } from '../makers/workbooks';
import { brokenId, roundedId } from '../makers/rosters';
import { roster } from './help';

/** One row under headings, with what was said of it. */
function one(heading: string, cell: MadeCell | null, more: Readonly<Record<string, string>> = {}) {
  const read = roster(oneSheet([['姓名', heading, ...Object.keys(more)], ['张三', cell, ...Object.values(more)]]));
  return { ...read.at(2), record: read.people[0] };
}

const reason = (heading: string, cell: MadeCell, more: Readonly<Record<string, string>> = {}) => {
  const { verdict, remarks } = one(heading, cell, more);
  return `${verdict}: ${remarks.map((r) => r.reason).join('|')}`;
};

const MALE = sampleIdNumber('1990-05-03', 1, 'male');

describe('id numbers', () => {
  test('a number that the spreadsheet rounded is refused with how to mend it', () => {
    for (const cell of [number('110101199003071233'), number('1.10101199003071E17'), '1.10E+17', '6.11E+17', roundedId('1990-05-03')]) {
      expect(reason('身份证号', cell)).toMatch(/^refused: 身份证号被表格软件当成数字.*设为“文本”/);
    }
  });

  test('a true number that ends in 000 is only remarked on', () => {
    const serials = Array.from({ length: 999 }, (_, i) => sampleIdNumber('1990-05-03', i, 'male'));
    expect(serials.some((n) => n.endsWith('000'))).toBe(false);
    const candidates = Array.from({ length: 9999 }, (_, i) => `98${String(i).padStart(4, '0')}19900503100`);
    const honest = `${candidates.find((n) => idCheckCharacter(n) === '0')!}0`;
    expect(reason('身份证号', honest)).toBe('warned: 证件号码以000结尾，虽通过校验，仍请与证件核对');
  });

  test.each([
    [brokenId(MALE), '末位校验不符'],
    ['110101900503123', '15位旧身份证号'],
    [MALE.slice(1), '现在是17位'],
    [`${MALE.slice(0, 6)}19900230${MALE.slice(14)}`, '不是有效的出生日期'],
    [sampleIdNumber('2030-01-01', 3, 'male'), '不是有效的出生日期'],
    [`${MALE.slice(0, 10)}O${MALE.slice(11)}`, '应为18位'],
  ])('%s is refused', (cell, text) => {
    expect(reason('身份证号', cell)).toMatch(/^refused: /);
    expect(reason('身份证号', cell)).toContain(text);
  });

  test('spaces, full width and a small x are tidied', () => {
    const x = Array.from({ length: 99 }, (_, i) => sampleIdNumber('1988-01-02', i, 'female')).find((n) => n.endsWith('X'))!;
    expect(one('身份证号', ` ${x.slice(0, 6)} ${x.slice(6, 14)}　${x.slice(14).toLowerCase()}\u200b`).record?.idNumber).toBe(x);
    expect(one('身份证号', [...x].map((c) => String.fromCodePoint(c.codePointAt(0)! + 0xfee0)).join('')).record?.idNumber).toBe(x);
  });

  test('sex and birth date must go with it', () => {
    expect(reason('身份证号', MALE, { 性别: '女' })).toContain('refused: 性别与身份证号不一致');
    expect(reason('身份证号', MALE, { 出生日期: '1990-05-04' })).toContain('refused: 出生日期与身份证号中的1990-05-03不一致');
    expect(one('身份证号', MALE, { 性别: '男', 出生日期: '1990-5-3' })).toMatchObject({ verdict: 'ready', record: { sex: 'male', birthDate: '1990-05-03' } });
  });

  test('a month of birth is settled by it', () => {
    for (const month of ['1990年5月', '1990.5', '1990-05', '199005', '1990/05', '1990']) {
      expect(one('身份证号', MALE, { 出生年月: month }), month).toMatchObject({ verdict: 'ready', record: { birthDate: '1990-05-03' } });
    }
    expect(reason('身份证号', MALE, { 出生年月: '1990年6月' })).toContain('refused: 出生年月与身份证号中的1990-05-03不一致');
    expect(reason('身份证号', MALE, { 出生年月: '1991' })).toContain('refused');
  });

  test('a passport is not judged as a citizen’s number', () => {
    expect(one('身份证号', 'E12345678', { 证件类型: '护照' }).verdict).toBe('ready');
    expect(one('身份证号', 'E12345678').verdict).toBe('refused');
  });
});

describe('dates', () => {
  const day = (cell: MadeCell, date1904 = false) => {
    const read = roster(oneSheet([['姓名', '入会日期'], ['张三', cell]], 'S', { date1904 }));
    return read.people[0] ? read.people[0].joinedUnionOn : 'refused';
  };

  test.each([
    ['1990.5.3'], ['19900503'], ['1990年5月3日'], ['1990-05-03'], ['1990/5/3'], ['1990-5-3 8:30'], ['1990年05月03'], ['１９９０．５．３'], ['1990 5 3'], ['1990。5。3'],
  ])('%s', (text) => {
    expect(day(text)).toBe('1990-05-03');
  });

  test('cells with the format of a date, also with a time, in both calendars', () => {
    expect([day(number(32_996, 1)), day(number('32996.354166667', 2)), day(number(31_534, 1), true)]).toEqual(['1990-05-03', '1990-05-03', '1990-05-03']);
    expect(day({ xml: '<c r="@" t="d"><v>1990-05-03T00:00:00Z</v></c>' })).toBe('1990-05-03');
  });

  test('a number of days without the format is read with a remark, 19900503 as what it says', () => {
    expect(reason('入会日期', number(32_996))).toBe('warned: “32996”按表格的日期序号读作1990-05-03，请核对');
    expect([day(number(31_534), true), day(number(19_900_503))]).toEqual(['1990-05-03', '1990-05-03']);
    expect(reason('入会日期', number(19_900_503))).toBe('ready: ');
  });

  test.each(['1990年5月', '1990.5', '1990', '199005', '1990-05', '1990年'])('%s is only a month: left out, with a remark', (text) => {
    expect(reason('入会日期', text)).toMatch(/^warned: .*只有年月/);
    expect(one('入会日期', text).record).toMatchObject({ joinedUnionOn: null, memberState: 'member' });
  });

  test('a cell that shows only a month does not become its first day', () => {
    for (const style of [3, 5]) expect(reason('入会日期', number(32_994, style))).toContain('“1990年5月”只有年月');
    expect([reason('入会日期', number('1990.1')), reason('入会日期', number(199_005))].every((r) => r.includes('只有年月'))).toBe(true);
  });

  test('a cell that shows no year is refused: the spreadsheet made the year up', () => {
    expect(reason('入会日期', number(46_145, 4))).toContain('refused: “5月3日”不是有效日期');
  });

  test.each(['2019-02-29', '1990-13-01', '90.5.3', '五月三日', '1090-05-03', '2202-05-03', '1990-5-32', '1990年13月', '待查'])('%s is refused', (text) => {
    expect(reason('入会日期', text)).toContain('不是有效日期');
  });

  test.each([number(60, 1), number(0, 1), number(-5, 1), number(3_000_000, 1), number(0.5, 1), number(60), number(123_456)])('a serial that is no day is refused', (cell) => {
    expect(reason('入会日期', cell)).toMatch(/^refused/);
  });

  test('placeholders are nothing; a day to come is remarked on', () => {
    for (const text of ['无', '-', '——', '/', '不详', 'N/A']) expect(one('入会日期', text)).toMatchObject({ verdict: 'ready', record: { joinedUnionOn: null } });
    expect(reason('入会日期', '2026-12-31')).toContain('warned: 日期在今天之后');
    expect(reason('出生日期', '2019-01-01')).toContain('warned: 入职时不满16周岁');
    expect(reason('出生日期', '2027-01-01')).toContain('refused: 出生日期在今天之后');
  });
});

describe('names', () => {
  const named = (text: MadeCell) => {
    const read = roster(oneSheet([['姓名', '部门'], [text, '一部']]));
    return read.people[0]?.name ?? `refused: ${read.at(2).remarks.map((r) => r.reason).join()}`;
  };

  test('spaces and dots have one form', () => {
    const written = ['张 三', ' 张　三 ', '张\n三', '阿依古丽•买买提', '阿依古丽・买买提', '阿依古丽.买买提', '阿依古丽 · 买买提', 'John  Smith', '张\u200b三'];
    expect(written.map(named)).toEqual(['张三', '张三', '张三', '阿依古丽·买买提', '阿依古丽·买买提', '阿依古丽·买买提', '阿依古丽·买买提', 'John Smith', '张三']);
    expect(['王㛃', '李䶮', '张𬱖', '〇一'].map(named)).toEqual(['王㛃', '李䶮', '张𬱖', '〇一']);
  });

  test.each(['张三1', '张３', '本部门在职职工，不含退休', '姓名', '示例', '张三/李四=2', '王\ufffd', '王\ue863', `长${'名'.repeat(60)}`, number(3)])('%s is refused', (text) => {
    expect(named(text)).toMatch(/^refused: /);
  });

  test('an unusual name is taken with a remark', () => {
    expect(roster(oneSheet([['姓名'], ['王伟（大）'], ['买买提明阿不都热合曼'], ['买买提明·阿不都克里木']])).said).toEqual(['2 warned 姓名:姓名中有“（”，请核对', '3 warned 姓名:姓名比一般的长，请核对是不是说明文字', '4 ready']);
  });
});

describe('other cells', () => {
  test('an unknown word in a choice is refused with the words that are known', () => {
    expect(reason('性别', '男女')).toBe('refused: 不认识“男女”，可以填：男、女');
    for (const word of ['constructor', '__proto__', 'toString']) expect(reason('性别', word)).toContain('不认识');
    expect(['M', '女性', '１', '男', '-'].map((w) => one('性别', w).record?.sex)).toEqual(['male', 'female', 'male', 'male', 'unknown']);
  });

  test('formula errors are refused wherever they stand, and so are formulas that were never computed', () => {
    expect(reason('部门', failed('#REF!'))).toBe('refused: 单元格是公式错误“#REF!”，请改成正确内容');
    expect(reason('部门', '#N/A')).toContain('公式错误');
    expect(reason('部门', { xml: '<c r="@"><f>VLOOKUP(A2,B:C,2,0)</f><v></v></c>' })).toContain('公式错误“#未计算”');
    expect(one('部门', { xml: '<c r="@" t="str"><f>B1&amp;""</f><v>一部</v></c>' }).record?.department).toBe('一部');
    expect(one('未知列', failed('#REF!')).verdict).toBe('ready');
  });

  test.each(['一部\ufffd', '一\ue000部', '\u0007部', '一\u0085部'])('damaged text is refused', (text) => {
    expect(reason('部门', text)).toContain('乱码');
  });

  test('invisible marks are taken out', () => {
    expect(one('部门', '\u202e一\u2060部\u00ad').record?.department).toBe('一部');
    expect(one('性别', '\u200b').record?.sex).toBe('unknown');
  });

  test('telephones', () => {
    expect(['139 0000 1111', number('13900001111'), number('1.3900001111E10'), '13900001111.0', '无'].map((c) => one('电话', c).record?.phone)).toEqual(['13900001111', '13900001111', '13900001111', '13900001111', '']);
    expect(reason('电话', '1.39E+10')).toMatch(/^refused: 号码被表格软件当成数字/);
    expect(reason('电话', '1390000111')).toMatch(/^warned: 电话号码的位数不常见/);
    expect(one('电话', '1390000111').remarks[0]!.value).toBe('1390000111');
  });

  test('a card number that lost digits is refused; a department that became a date is remarked on', () => {
    for (const cell of [number('6222021234567890000'), number('6.22202123456789E+18'), '6.22E+18']) expect(reason('京卡卡号', cell)).toMatch(/^refused: 号码被表格软件当成数字/);
    expect(one('京卡卡号', '6222021234567890123').record?.cardNumber).toBe('6222021234567890123');
    expect(reason('部门', number(46_083, 1))).toMatch(/^warned: “2026-03-02”在表中是日期格式/);
    expect(one('班组', number(12)).record?.department).toBe('12');
  });

  test('groups that can not be made are refused with the row, not with the whole import', () => {
    expect(reason('小组', `第一${'小'.repeat(60)}组`)).toContain('refused: 不能超过60个字');
    expect(roster(oneSheet([['姓名', '小组'], ['张三', '无'], ['李四', '一组'], ['王五', '一 组']])).preview.newGroups).toEqual(['一组', '一 组']);
  });
});
