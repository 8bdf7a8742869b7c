import type { PlainDate } from '../calendar';
import { kinds, type Person } from '../records';
import { maskIdNumber } from '../words';
import { readCell } from './cells';
import type { ColumnMapping, Header } from './header';
import type { Known } from './known';
import { emptyCell, textOf, type Cell } from './sheet';
import type { CellRemark } from './verdict';

/** A remark about one cell; `hide` where its value is not for every eye. */
export function remark(column: ColumnMapping | undefined, reason: string, value: string, hide: boolean): CellRemark {
  return { column: column?.column ?? '', heading: column?.heading ?? '', reason, value: hide ? maskIdNumber(value) : value };
}

export interface Draft {
  readonly fields: Record<string, unknown>;
  /** Dates of which only year and month are known. */
  readonly months: Record<string, string>;
  readonly errors: CellRemark[];
  readonly warnings: CellRemark[];
}

/** What stays the same for all rows of one file. */
export interface Reading {
  readonly header: Header;
  readonly known: Known;
  readonly today: PlainDate;
  readonly allMembers: boolean;
  /** A row of a text file with more cells than headings has slipped. */
  readonly strictWidth: boolean;
}

export const columnFor = (header: Header, field: string) => header.columns.find((c) => c.field === field);

/** The cells of a row as fields, with what there is to say of them. */
export function readFields(cells: readonly Cell[], header: Header): Draft {
  const draft: Draft = { fields: {}, months: {}, errors: [], warnings: [] };
  header.columns.forEach((column, i) => {
    const cell = cells[i] ?? emptyCell;
    if (column.field === null || textOf(cell) === '') return;
    const note = kinds.person.fields[column.field as keyof Person];
    const read = readCell(note, cell);
    const hide = note.privacy === 'sensitive';
    if (!read.ok) draft.errors.push(remark(column, read.reason, textOf(cell), hide));
    else {
      if (read.warning !== undefined) draft.warnings.push(remark(column, read.warning, textOf(cell), hide));
      if (read.month !== undefined) draft.months[column.field] = read.month;
      if (read.value !== undefined && read.value !== null) draft.fields[column.field] = read.value;
    }
  });
  return draft;
}
