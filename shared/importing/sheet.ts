/** Cells of a spreadsheet as the reader gives them: what was typed, and whether the program kept it as a number or a date. */
export type Cell =
  | { readonly is: 'empty' }
  | { readonly is: 'text'; readonly text: string }
  /** `text` is the number as it is written in the file; `date1904` when the file counts its days from 1904. */
  | { readonly is: 'number'; readonly value: number; readonly text: string; readonly date1904?: true }
  /** `text` is YYYY-MM-DD, or what stands there when it is no real day. */
  | { readonly is: 'date'; readonly text: string }
  | { readonly is: 'error'; readonly text: string };

export interface Sheet {
  readonly rows: readonly (readonly Cell[])[];
  /** The encoding of a text file, 'xlsx' for a workbook. */
  readonly encoding: string;
  readonly sheetName: string;
}

export const emptyCell: Cell = { is: 'empty' };

/** The text of a cell, trimmed. */
export function textOf(cell: Cell | undefined): string {
  if (!cell || cell.is === 'empty') return '';
  return cell.text.trim();
}

/** The letter of a column, from 0: A, B … Z, AA. */
export function columnLetter(index: number): string {
  return index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26);
}
