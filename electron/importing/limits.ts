import { Failure } from '../../shared/failures';

/** What a file may cost at most; a hostile or broken file is refused, never swallowed. */
export const limits = {
  fileBytes: 20 * 1024 * 1024,
  inflatedBytes: 200 * 1024 * 1024,
  entryBytes: 100 * 1024 * 1024,
  entries: 1000,
  /** Inflated to packed bytes, judged above 1 MiB: office programs stay far below it. */
  ratio: 200,
  rows: 50_000,
  columns: 100,
  cellLength: 2_000,
  seconds: 30,
  heapMiB: 512,
} as const;

export function tooManyRows(): Failure {
  return new Failure('too-many-rows', `表中超过${limits.rows}行的上限，没有导入。请分成几个文件导入。`);
}

export function tooManyColumns(): Failure {
  return new Failure('file-not-spreadsheet', `表中超过${limits.columns}列，不像名册，没有导入。请删去无关的列后重试。`);
}

/** A cell's text; one that is far too long is no cell of a roster. */
export function checkedText(text: string): string {
  if (text.length > limits.cellLength) {
    throw new Failure('file-not-spreadsheet', `有单元格超过${limits.cellLength}个字，不像名册，没有导入。请删去后重试。`);
  }
  return text;
}
