import { strToU8, zipSync, type Zippable } from 'fflate';

/** A cell as it stands in the file: plain text, or the XML of a cell with `@` for its address. */
export type MadeCell = string | { readonly xml: string };
export type MadeRow = readonly (MadeCell | null)[];

export interface MadeSheet {
  readonly name: string;
  readonly rows: readonly MadeRow[];
  readonly state?: 'hidden' | 'veryHidden';
  /** XML after the rows, such as merged cells. */
  readonly after?: string;
}

export interface BookOptions {
  readonly date1904?: boolean;
  readonly extra?: Zippable;
}

/** Styles by index: 0 general, 1 date, 2 date with time, 3 yyyy年m月 (built in), 4 m月d日, 5 yyyy年m月 (own), 6 digits, 7 text. */
const STYLES = `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="3">
<numFmt numFmtId="176" formatCode="yyyy&quot;年&quot;m&quot;月&quot;;@"/><numFmt numFmtId="177" formatCode="[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy"/><numFmt numFmtId="178" formatCode="000000"/></numFmts>
<cellStyleXfs count="1"><xf numFmtId="14"/></cellStyleXfs>
<cellXfs count="8"><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="22"/><xf numFmtId="57"/><xf numFmtId="58"/><xf numFmtId="176"/><xf numFmtId="178"/><xf numFmtId="49"/></cellXfs></styleSheet>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** A number as it is written in the file, with a style of {@link STYLES}. */
export function number(written: string | number, style = 0): MadeCell {
  return { xml: `<c r="@" s="${style}"><v>${written}</v></c>` };
}

/** A cell that shows an error. */
export function failed(code: string): MadeCell {
  return { xml: `<c r="@" t="e"><f>B2</f><v>${code}</v></c>` };
}

function letterOf(index: number): string {
  return index < 26 ? String.fromCodePoint(65 + index) : letterOf(Math.floor(index / 26) - 1) + letterOf(index % 26);
}

function sheetXml(sheet: MadeSheet): string {
  const rows = sheet.rows.map((row, i) => {
    const cells = row.map((cell, j) => {
      const at = `${letterOf(j)}${i + 1}`;
      if (cell === null) return '';
      if (typeof cell !== 'string') return cell.xml.replace('"@"', `"${at}"`);
      return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
    });
    return cells.join('') === '' ? '' : `<row r="${i + 1}">${cells.join('')}</row>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.join('')}</sheetData>${sheet.after ?? ''}</worksheet>`;
}

const RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The parts of a workbook, to be changed before they are packed. */
export function partsOfBook(sheets: readonly MadeSheet[], options: BookOptions = {}): Record<string, string> {
  const list = sheets.map((s, i) => `<sheet name="${escaped(s.name)}" sheetId="${i + 1}"${s.state ? ` state="${s.state}"` : ''} r:id="rId${i + 1}"/>`);
  const relations = sheets.map((_, i) => `<Relationship Id="rId${i + 1}" Type="${RELATION}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`);
  return {
    '[Content_Types].xml': '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    'xl/workbook.xml': `<workbook xmlns:r="${RELATION}"><workbookPr${options.date1904 === true ? ' date1904="1"' : ''}/><sheets>${list.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `<Relationships>${relations.join('')}<Relationship Id="s" Type="${RELATION}/styles" Target="styles.xml"/></Relationships>`,
    'xl/styles.xml': STYLES,
    ...Object.fromEntries(sheets.map((s, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetXml(s)])),
  };
}

/** Packs parts as a workbook file. */
export function packed(parts: Readonly<Record<string, string>>, extra: Zippable = {}): Uint8Array {
  return zipSync({ ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), ...extra });
}

/** A workbook made by hand. */
export function book(sheets: readonly MadeSheet[], options: BookOptions = {}): Uint8Array {
  return packed(partsOfBook(sheets, options), options.extra);
}

/** A workbook of one sheet. */
export function oneSheet(rows: readonly MadeRow[], name = '职工名册', options: BookOptions = {}): Uint8Array {
  return book([{ name, rows }], options);
}
