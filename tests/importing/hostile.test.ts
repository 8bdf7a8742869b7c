import { zipSync, strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { book, oneSheet, packed, partsOfBook } from '../makers/workbooks';
import { expectFailure, readBytes, roster } from './help';

const rows = [['姓名', '部门'], ['张三', '一部'], ['李四', '二部']];
const good = (): Uint8Array => oneSheet(rows);
const parts = () => partsOfBook([{ name: 'S', rows }]);
const SHEET = 'xl/worksheets/sheet1.xml';
const refuse = (bytes: Uint8Array, text = '') => expectFailure(() => readBytes(bytes), 'file-not-spreadsheet', text);

/** Where the directory's entry of a part begins. */
function directoryEntry(bytes: Uint8Array, name: string): number {
  const found = Buffer.from(bytes).lastIndexOf(name);
  return found - 46;
}

describe('files that are something else', () => {
  test('old .xls, encrypted .xlsx, other archives', () => {
    const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600)]);
    expectFailure(() => readBytes(ole), 'file-old-excel', '另存为');
    const encrypted = Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le'), Buffer.alloc(600)]);
    expectFailure(() => readBytes(encrypted), 'file-encrypted', '取消密码');
    refuse(zipSync({ 'word/document.xml': strToU8('<w/>') }), '没有工作表');
    refuse(zipSync({ 'content.xml': strToU8('<office/>'), mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }));
    refuse(zipSync({}));
    refuse(Uint8Array.from([0x50, 0x4b]));
  });

  test('a locked archive', () => {
    const bytes = good();
    bytes[directoryEntry(bytes, 'xl/workbook.xml') + 8]! |= 1;
    expectFailure(() => readBytes(bytes), 'file-encrypted');
  });
});

describe('broken workbooks', () => {
  test('cut off anywhere', () => {
    const bytes = good();
    for (let size = 4; size < bytes.length; size += 97) refuse(bytes.slice(0, size));
  });

  test('a flipped byte in what is read is never accepted', () => {
    const bytes = packed(parts());
    const honest = JSON.stringify(readBytes(bytes));
    for (let at = 0; at < bytes.length; at += 7) {
      const bad = bytes.slice();
      bad[at]! ^= 0x10;
      let read: string;
      try {
        read = JSON.stringify(readBytes(bad));
      } catch {
        continue;
      }
      expect(read, `byte ${at}`).toBe(honest);
    }
  });

  test('parts that are not there or not whole', () => {
    const { [SHEET]: sheet, ...without } = parts();
    refuse(packed(without));
    refuse(packed({ ...parts(), [SHEET]: sheet!.slice(0, -30) }));
    refuse(packed({ ...parts(), [SHEET]: sheet!.replace('<row r="2">', '<row r="x">') }));
    refuse(packed({ ...parts(), [SHEET]: sheet!.replace('t="inlineStr"', 't="s"').replace('<is>', '<v>7</v><is>') }));
  });
});

describe('hostile workbooks', () => {
  test('declarations are refused, in any part, behind any comment, in any encoding', () => {
    const declared = '<!DOCTYPE x [<!ENTITY a "张三">]>';
    for (const name of ['xl/workbook.xml', 'xl/styles.xml', SHEET]) {
      refuse(packed({ ...parts(), [name]: declared + parts()[name]! }), '声明');
      refuse(packed({ ...parts(), [name]: `<!--${'x'.repeat(200_000)}-->${declared}${parts()[name]!}` }), '声明');
    }
    const { [SHEET]: sheet, ...others } = parts();
    refuse(packed(others, { [SHEET]: new Uint8Array(Buffer.from(`\ufeff${declared}${sheet!}`, 'utf16le')) }), '声明');
  });

  test('a bomb is stopped by what really comes out of it', () => {
    const bomb = new Uint8Array(20 * 1024 * 1024);
    const honest = packed(parts(), { 'xl/sharedStrings.xml': bomb });
    expectFailure(() => readBytes(honest), 'file-too-large', '压缩比异常');
    const lying = honest.slice();
    const at = directoryEntry(lying, 'xl/sharedStrings.xml');
    new DataView(lying.buffer).setUint32(at + 24, 100, true);
    expectFailure(() => readBytes(lying), 'file-too-large', '压缩比异常');
  });

  test('parts that together are too large are refused before anything is unpacked', () => {
    const bytes = packed(parts(), { 'xl/media/image1.png': new Uint8Array(99) });
    new DataView(bytes.buffer).setUint32(directoryEntry(bytes, 'xl/media/image1.png') + 24, 201 * 1024 * 1024, true);
    expectFailure(() => readBytes(bytes), 'file-too-large', '200MB');
  });

  test('too many parts', () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`x/${i}`, new Uint8Array()]));
    expectFailure(() => readBytes(zipSync(many)), 'file-too-large', '1000个部分');
  });

  test('cells in far corners', () => {
    const far = (address: string, row: number) => packed({ ...parts(), [SHEET]: `<worksheet><sheetData><row r="${row}"><c r="${address}" t="inlineStr"><is><t>x</t></is></c></row></sheetData></worksheet>` });
    expectFailure(() => readBytes(far('A1048576', 1_048_576)), 'too-many-rows');
    expectFailure(() => readBytes(far('XFD1', 1)), 'file-not-spreadsheet', '100列');
    expectFailure(() => readBytes(far('A1', 1e21)), 'too-many-rows');
    expectFailure(() => readBytes(oneSheet([['姓名'], ['长'.repeat(2001)]])), 'file-not-spreadsheet', '2000个字');
  });

  test('entities of characters are read, unknown ones stay as they are', () => {
    const xml = parts()[SHEET]!.replace('张三', '&#24352;&#x4e09;&amp;').replace('李四', '&unknown;');
    expect(readBytes(packed({ ...parts(), [SHEET]: xml }))[0]!.rows.map((r) => r[0])).toMatchObject([{ text: '姓名' }, { text: '张三&' }, { text: '&unknown;' }]);
  });
});

describe('workbooks of other programs', () => {
  test('names with prefixes, rows and cells without addresses, shared texts with reading aids', () => {
    const strings = '<sst><si><t>姓名</t></si><si><r><t>张</t></r><r><rPr/><t xml:space="preserve">三</t></r><rPh sb="0" eb="1"><t>zhang</t></rPh></si></sst>';
    const sheet = '<x:worksheet xmlns:x="m"><x:sheetData><x:row><x:c t="s"><x:v>0</x:v></x:c></x:row><x:row><x:c t="s"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>';
    const read = roster(packed({ ...parts(), [SHEET]: sheet, 'xl/sharedStrings.xml': strings }));
    expect(read.people.map((p) => p.name)).toEqual(['张三']);
  });

  test('brackets in attributes, CDATA, escaped control characters', () => {
    const sheet = '<worksheet><sheetData><row r="1" x="a>b"><c r="A1" t="inlineStr"><is><t><![CDATA[姓名]]></t></is></c><c r="B1" t="inlineStr"><is><t>备注</t></is></c></row><row r="2"><c r="A2" t="str"><v>张_x000D_三</v></c><c r="B2" t="b"><v>1</v></c></row></sheetData></worksheet>';
    expect(roster(packed({ ...parts(), [SHEET]: sheet })).people).toMatchObject([{ name: '张三', note: '是' }]);
  });

  test('a workbook with a chart sheet, absolute targets, stored without packing', () => {
    const all = parts();
    all['xl/workbook.xml'] = all['xl/workbook.xml']!.replace('<sheets>', '<sheets><sheet name="图表" sheetId="9" r:id="c"/>');
    all['xl/_rels/workbook.xml.rels'] = all['xl/_rels/workbook.xml.rels']!.replace('Target="worksheets', 'Target="/xl/worksheets')
      .replace('<Relationships>', '<Relationships><Relationship Id="c" Type="http://x/chartsheet" Target="chartsheets/sheet1.xml"/>');
    const stored = zipSync(Object.fromEntries(Object.entries(all).map(([n, t]) => [n, [strToU8(t), { level: 0 as const }]])));
    expect(roster(stored).people).toHaveLength(2);
  });

  test('several sheets, each a roster: one is read, the others are named', () => {
    const notes = roster(book([{ name: '一部', rows }, { name: '二部', rows }])).preview;
    expect(notes.sheetName).toBe('一部');
  });
});
