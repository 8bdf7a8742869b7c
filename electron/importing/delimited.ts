import { parse } from 'csv-parse/sync';
import { Failure } from '../../shared/failures';
import { emptyCell, type Cell, type Sheet } from '../../shared/importing';
import { trimRows } from './workbook';

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
  const head = text.slice(0, 20_000).split(/\r?\n/).slice(0, 10).join('\n');
  const count = (mark: string) => head.split(mark).length;
  return [',', '\t', ';', '，'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** A value that a spreadsheet wrote as ="0123" or '0123 to keep it text. */
function plain(text: string): string {
  return text.replace(/^="(.*)"$/, '$1').replace(/^'(?=\d)/, '');
}

/** The rows of a .csv or tab-separated text. Throws a Failure on text that can not be split into columns. */
export function readDelimited(bytes: Uint8Array): readonly Sheet[] {
  const { text, encoding } = decode(bytes);
  if (text.includes('\u0000')) {
    throw new Failure('file-not-spreadsheet', '文件不是文本表格，无法读取。请用表格软件打开后另存为 .xlsx 再导入。');
  }
  try {
    const rows: string[][] = parse(text, {
      delimiter: separatorOf(text), relax_column_count: true, relax_quotes: true, skip_empty_lines: false, bom: true,
    });
    const cells = rows.map((row) => row.map((t): Cell => (t.trim() === '' ? emptyCell : { is: 'text', text: plain(t) })));
    return [{ encoding, sheetName: '', rows: trimRows(cells) }];
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file-not-spreadsheet', '文件的引号不成对，分不出列。请用表格软件打开后另存为 .xlsx 再导入。');
  }
}
