import { parse } from 'csv-parse/sync';
import { Failure } from '../../shared/failures';
import { emptyCell, type Cell, type Sheet } from '../../shared/importing';
import { checkedText, limits, tooManyColumns, tooManyRows } from './limits';

interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

/** By byte order mark, else strict UTF-8, else GB18030, which holds every character that GBK has and those it loses. */
export function decode(bytes: Uint8Array): Decoded {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return strict(bytes.subarray(3), 'utf-8');
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return strict(bytes.subarray(2), 'utf-16le');
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return strict(bytes.subarray(2), 'utf-16be');
  try {
    return strict(bytes, 'utf-8');
  } catch {
    return strict(bytes, 'gb18030');
  }
}

function strict(bytes: Uint8Array, encoding: string): Decoded {
  try {
    return { text: new TextDecoder(encoding, { fatal: true }).decode(bytes), encoding };
  } catch {
    throw new Failure('file-unreadable', '文件的文字编码无法识别，读出来会是乱码，没有导入。请用表格软件打开后另存为 .xlsx 再导入。', { encoding });
  }
}

/** The separator of the first lines: the one of comma, tab and semicolon that stands there most. */
function separatorOf(text: string): string {
  const head = text.slice(0, 20_000).split(/\r?\n|\r/).slice(0, 30).join('\n');
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';', '，'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A value that a spreadsheet wrote as ="0123" or '0123 to keep it text. */
function plain(text: string): string {
  return text.replace(/^="(.*)"$/, '$1').replace(/^'(?=\d)/, '');
}

function cellOf(text: string): Cell {
  return text.trim() === '' ? emptyCell : { is: 'text', text: checkedText(plain(text)) };
}

const unbalanced = (): Failure =>
  new Failure('file-not-spreadsheet', '文件的引号不成对，分不出列，没有导入。请用表格软件打开后另存为 .xlsx 再导入。');

/** A quote that was never closed swallows the rows below it into one cell: whole lines with their separators. */
function refuseSwallowed(rows: readonly (readonly string[])[], separator: string): void {
  const width = Math.max(0, ...rows.slice(0, 30).map((r) => r.length));
  const most = Math.max(2, Math.floor(width / 2));
  for (const row of rows) {
    for (const text of row) {
      if (text.includes('\n') && text.split('\n').some((line) => line.split(separator).length > most)) throw unbalanced();
    }
  }
}

function refuseMarkup(text: string): void {
  if (/^\s*<(!doctype|html|head|meta|table|\?xml)/i.test(text.slice(0, 200))) {
    throw new Failure('file-not-spreadsheet', '这个文件其实是网页或 XML，只是取了表格的名字。请用表格软件打开，另存为 .xlsx 格式后再导入。');
  }
  if (text.includes('\u0000')) {
    throw new Failure('file-not-spreadsheet', '文件不是文本表格，无法读取。请用表格软件打开后另存为 .xlsx 再导入。');
  }
}

function trimmedRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  const end = rows.findLastIndex((row) => row.some((c) => c.is !== 'empty')) + 1;
  if (end > limits.rows) throw tooManyRows();
  return rows.slice(0, end).map((row) => {
    const cells = row.slice(0, row.findLastIndex((c) => c.is !== 'empty') + 1);
    if (cells.length > limits.columns) throw tooManyColumns();
    return cells;
  });
}

/** The rows of a .csv or tab-separated text. Throws a Failure on text that can not be split into columns. */
export function readDelimited(bytes: Uint8Array): readonly Sheet[] {
  const { text, encoding } = decode(bytes);
  refuseMarkup(text);
  const separator = separatorOf(text);
  let rows: string[][];
  try {
    rows = parse(text, { delimiter: separator, relax_column_count: true, relax_quotes: true, skip_empty_lines: false, bom: true });
  } catch {
    throw unbalanced();
  }
  refuseSwallowed(rows, separator);
  return [{ encoding, sheetName: '', rows: trimmedRows(rows.map((row) => row.map(cellOf))) }];
}
