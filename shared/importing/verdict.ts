import type { ColumnMapping } from './header';

/** Something about one cell of a row. */
export interface CellRemark {
  readonly column: string;
  readonly heading: string;
  readonly reason: string;
  readonly value: string;
}

/** `ready`: will be taken. `warned`: will be taken, with remarks. `refused`: will not be taken. */
export interface RowVerdict {
  /** Row number as the spreadsheet shows it, from 1. */
  readonly row: number;
  readonly name: string;
  readonly verdict: 'ready' | 'warned' | 'refused';
  readonly remarks: readonly CellRemark[];
}

/** What an import would do, before it does anything. */
export interface ImportPreview {
  readonly encoding: string;
  readonly sheetName: string;
  /** From 1, as the spreadsheet shows it. */
  readonly headerRow: number;
  readonly columns: readonly ColumnMapping[];
  readonly verdicts: readonly RowVerdict[];
  /** Rows that hold no person: empty ones, sums and remarks. */
  readonly skippedRows: readonly number[];
  readonly newGroups: readonly string[];
  readonly notes: readonly string[];
}

/** Number of rows with a verdict. */
export function countVerdicts(preview: ImportPreview, verdict: RowVerdict['verdict']): number {
  return preview.verdicts.reduce((sum, v) => sum + (v.verdict === verdict ? 1 : 0), 0);
}
