import type { AnyKind } from '../records';
import { searchForm } from '../words';
import { columnLetter, textOf, type Sheet } from './sheet';

/** A column of the file and the field it goes to; null when it is not taken over. */
export interface ColumnMapping {
  readonly column: string;
  readonly heading: string;
  readonly field: string | null;
}

export interface Header {
  /** Index of the heading row. */
  readonly row: number;
  readonly columns: readonly ColumnMapping[];
}

/** A heading without what people add to it: 手机号码（必填）* is 手机号码. */
export function headingForm(heading: string): string {
  return searchForm(heading.replace(/[（(【[].*?[）)】\]]/g, '').replace(/[*＊:：\r\n]/g, ''));
}

/** Headings of every field of a kind, in the form in which they are compared. */
function knownHeadings(kind: AnyKind): ReadonlyMap<string, string> {
  const known = new Map<string, string>();
  for (const [field, note] of Object.entries(kind.fields)) {
    if (note.input === 'list' || note.input === 'texts' || note.input === 'group') continue;
    for (const heading of [note.label, ...(note.aliases ?? [])]) {
      const form = headingForm(heading);
      if (!known.has(form)) known.set(form, field);
    }
  }
  return known;
}

/** How far below the top a heading row is looked for: titles, units and remarks stand above it. */
const LOOK_AT = 30;

/**
 * Finds the heading row under title rows: the first of those rows with the most headings that are known, the required
 * fields among them. Undefined when there is none.
 */
export function findHeader(sheet: Sheet, kind: AnyKind): Header | undefined {
  const known = knownHeadings(kind);
  const required = Object.keys(kind.fields).filter((f) => kind.fields[f]?.required === true);
  let best: { row: number; hits: number } | undefined;
  sheet.rows.slice(0, LOOK_AT).forEach((cells, row) => {
    const fields = new Set(cells.map((c) => known.get(headingForm(textOf(c)))).filter((f) => f !== undefined));
    if (!required.every((f) => fields.has(f))) return;
    if (!best || fields.size > best.hits) best = { row, hits: fields.size };
  });
  if (!best) return undefined;
  const { row } = best;
  const taken = new Set<string>();
  const columns = sheet.rows[row]!.map((cell, i): ColumnMapping => {
    const heading = textOf(cell);
    const field = known.get(headingForm(heading)) ?? null;
    const free = field !== null && !taken.has(field);
    if (free) taken.add(field);
    return { column: columnLetter(i), heading, field: free ? field : null };
  });
  return { row, columns };
}

/** The mapping with the chair's own choices in the place of guesses, by column letter. */
export function remapped(header: Header, choices: Readonly<Record<string, string | null>>): Header {
  const columns = header.columns.map((c) => (Object.hasOwn(choices, c.column) ? { ...c, field: choices[c.column] ?? null } : c));
  return { ...header, columns };
}
