import readXlsxFile from 'read-excel-file/node';
import { Failure } from '../../shared/failures';
import { emptyCell, type Cell, type Sheet } from '../../shared/importing';
import { inspectArchive } from './archive';
import { limits } from './limits';

/** A number as it is written in the file: a spreadsheet's own number may have lost digits already. */
class Written {
  constructor(readonly text: string) {}
}

const ERROR = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NULL!|NUM!)$/;

/** Plain digits of a written number where that is exact: 1.3812345678E10 is 13812345678. */
function numberText(written: string): string {
  const value = Number(written);
  return Number.isSafeInteger(value) ? String(value) : written;
}

function cellOf(raw: unknown): Cell {
  if (raw === null || raw === undefined || raw === '') return emptyCell;
  if (raw instanceof Written) return { is: 'number', value: Number(raw.text), text: numberText(raw.text) };
  if (raw instanceof Date) {
    return Number.isNaN(raw.getTime()) ? { is: 'text', text: '无效日期' } : { is: 'date', text: raw.toISOString().slice(0, 10) };
  }
  if (typeof raw === 'boolean') return { is: 'text', text: raw ? '是' : '否' };
  const text = String(raw);
  if (text.length > limits.cellLength) {
    throw new Failure('file-not-spreadsheet', `有单元格超过${limits.cellLength}个字，不像名册，没有导入。请删去后重试。`);
  }
  return ERROR.test(text.trim()) ? { is: 'error', text: text.trim() } : { is: 'text', text };
}

/** Refuses more rows than the limit; empty rows at the end do not count. */
export function trimRows(rows: readonly (readonly Cell[])[]): readonly (readonly Cell[])[] {
  let end = rows.length;
  while (end > 0 && rows[end - 1]!.every((c) => c.is === 'empty')) end -= 1;
  if (end > limits.rows) throw new Failure('too-many-rows', `表中有${end}行，超过${limits.rows}行的上限。请分成几个文件导入。`);
  return rows.slice(0, end).map((row) => row.slice(0, limits.columns));
}

/** The sheets of an .xlsx workbook. Throws a Failure on anything that is none. */
export async function readWorkbook(bytes: Uint8Array): Promise<readonly Sheet[]> {
  inspectArchive(bytes);
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes), { parseNumber: (text: string) => new Written(text), trim: false });
    return sheets.map(({ sheet, data }) => ({ encoding: 'xlsx', sheetName: sheet, rows: trimRows(data.map((row) => row.map(cellOf))) }));
  } catch (error) {
    if (error instanceof Failure) throw error;
    throw new Failure('file-not-spreadsheet', '表格内容无法读取，文件可能已损坏。请用表格软件打开后另存为 .xlsx 再导入。', {
      text: error instanceof Error ? error.message : String(error),
    });
  }
}
