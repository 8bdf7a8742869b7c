import { Failure } from '../failures';
import type { AnyKind } from '../records';
import { searchForm } from '../words';
import { columnLetter, textOf, type Cell, type Sheet } from './sheet';

/** A column of the file and the field it goes to; null when it is not taken over. */
export interface ColumnMapping {
  readonly column: string;
  readonly heading: string;
  readonly field: string | null;
}

export interface Header {
  /** Index of the heading row. */
  readonly row: number;
  /** Index of the last heading row: headings may stand in two rows under merged cells. */
  readonly last: number;
  readonly columns: readonly ColumnMapping[];
}

/** What makes 电话（家属） another thing than 电话. */
const OF_SOMEBODY_ELSE = /家属|配偶|子女|亲属|父|母|紧急|联系人|原|旧/;

/** A heading without what people add to it: 手机号码（必填）* is 手机号码. */
export function headingForm(heading: string): string {
  const bare = heading.replace(/[（(【[](.*?)[）)】\]]/g, (whole, inner: string) => (OF_SOMEBODY_ELSE.test(inner) ? whole : ''));
  return searchForm(bare.replace(/[*＊:：\r\n]/g, ''));
}

type Headings = ReadonlyMap<string, string>;

/** Headings of every field of a kind, in the form in which they are compared. */
function knownHeadings(kind: AnyKind): Headings {
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

const fieldOf = (known: Headings, cell: Cell | undefined): string | undefined => known.get(headingForm(textOf(cell)));

/** The field that a heading is understood as without the chair's help. */
export function fieldOfHeading(kind: AnyKind, heading: string): string | undefined {
  return knownHeadings(kind).get(headingForm(heading));
}

/** How far below the top a heading row is looked for: titles, units and remarks stand above it. */
const LOOK_AT = 30;

/** The row under the headings when it holds the lower half of them: no name, and nothing but headings. */
function lowerHalf(sheet: Sheet, row: number, known: Headings, nameColumn: number): readonly Cell[] | undefined {
  const below = sheet.rows[row + 1] ?? [];
  const texts = below.map(textOf).filter((t) => t !== '');
  const fields = texts.filter((t) => known.has(headingForm(t)));
  const whole = textOf(below[nameColumn]) === '' && fields.length > 0 && fields.length * 2 >= texts.length && !texts.some((t) => /\d/.test(t));
  return whole ? below : undefined;
}

/**
 * Finds the heading row under title rows: the first of those rows with the most headings that are known, the required
 * fields among them. Undefined when there is none.
 */
export function findHeader(sheet: Sheet, kind: AnyKind): Header | undefined {
  const known = knownHeadings(kind);
  const required = Object.keys(kind.fields).filter((f) => kind.fields[f]?.required === true);
  let best: { row: number; hits: number } | undefined;
  sheet.rows.slice(0, LOOK_AT).forEach((cells, row) => {
    const fields = new Set(cells.map((c) => fieldOf(known, c)).filter((f) => f !== undefined));
    if (!required.every((f) => fields.has(f))) return;
    if (!best || fields.size > best.hits) best = { row, hits: fields.size };
  });
  return best && headerAt(sheet, best.row, known);
}

function headerAt(sheet: Sheet, row: number, known: Headings): Header {
  const upper = sheet.rows[row]!;
  const lower = lowerHalf(sheet, row, known, upper.findIndex((c) => fieldOf(known, c) === 'name'));
  const width = Math.max(upper.length, lower?.length ?? 0);
  const taken = new Set<string>();
  const columns = Array.from({ length: width }, (_, i): ColumnMapping => {
    const below = textOf(lower?.[i]);
    const fromBelow = below !== '' && (textOf(upper[i]) === '' || fieldOf(known, upper[i]) === undefined);
    const cell = fromBelow ? lower?.[i] : upper[i];
    const field = fieldOf(known, cell) ?? null;
    const free = field !== null && !taken.has(field);
    if (free) taken.add(field);
    return { column: columnLetter(i), heading: textOf(cell), field: free ? field : null };
  });
  return { row, last: lower ? row + 1 : row, columns };
}

/**
 * The mapping with the chair's own choices in the place of guesses, by column letter. A field that the chair gives to
 * one column is taken from the column it was guessed for.
 */
export function remapped(header: Header, choices: Readonly<Record<string, string | null>>, kind: AnyKind): Header {
  const chosen = Object.values(choices).filter((field) => field !== null);
  const wrong = chosen.find((field) => !Object.hasOwn(kind.fields, field));
  if (wrong !== undefined) throw new Failure('bad-request', `没有“${wrong}”这一项，请重新选择。`);
  if (new Set(chosen).size < chosen.length) throw new Failure('bad-request', '有两列选了同一项，请只留一列。');
  const columns = header.columns.map((c) => {
    if (Object.hasOwn(choices, c.column)) return { ...c, field: choices[c.column] ?? null };
    return c.field !== null && chosen.includes(c.field) ? { ...c, field: null } : c;
  });
  return { ...header, columns };
}
