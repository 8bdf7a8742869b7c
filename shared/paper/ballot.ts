import { cutPaper, spreadName } from './cutSheet';
import type { Block, GridCell, GridRow, Paper } from './model';

/** What stands on a ballot. Names are in the order in which they are printed. */
export interface Ballot {
  readonly title: string;
  /** How many are to be elected. */
  readonly seats: number;
  readonly names: readonly string[];
  /** What the order of the names is, as in 按姓氏笔画为序. */
  readonly order: string;
  /** Empty places for other persons. */
  readonly writeIns: number;
  /** How it is filled in; numbered on the paper. */
  readonly notes: readonly string[];
}

/** How the names of a ballot stand: columns of name and box, rows of one height. */
export interface BallotLayout {
  readonly perSheet: 1 | 2 | 3;
  readonly columns: number;
  readonly namePt: number;
  readonly rowMm: number;
  readonly heightMm: number;
}

const SHEET = { widthMm: 190, heightMm: 277 } as const;
const PAD_MM = 5;
const AREA_MM = SHEET.widthMm - 2 * PAD_MM;
const BOX_MM = 12;
/** Between the lines of a cell and its letters, both sides together. */
const CELL_PAD_MM = 3;
const TITLE_PT = 20;
const SMALL_PT = 12;
const NOTE_PT = 11;
const MM_PER_PT = 25.4 / 72;
const LEAST_ROW_MM = 9.5;
/** Letters of a name, the largest first: 三号, 四号, 小四, 五号. */
const NAME_PTS = [16, 14, 12, 10.5] as const;
const MOST_LINES = 5;

const lettersIn = (text: string): number => [...text].length;

function rowsOf(names: number, columns: number): number {
  return Math.ceil(names / columns);
}

/** How many lines a name takes in a column. A long one is broken behind its dots. */
function linesOf(name: string, columns: number, pt: number): number {
  const room = Math.floor((AREA_MM / columns - BOX_MM - CELL_PAD_MM) / (pt * MM_PER_PT));
  if (room < 1) return Number.POSITIVE_INFINITY;
  let lines = 1;
  let used = 0;
  for (const part of name.split(/(?<=·)/)) {
    const letters = lettersIn(part);
    if (used > 0 && used + letters > room) {
      lines += 1;
      used = 0;
    }
    lines += Math.ceil(letters / room) - 1;
    used = letters > room ? letters % room : used + letters;
  }
  return lines;
}

function titleCount(title: string): number {
  return Math.ceil((lettersIn(title) * TITLE_PT * MM_PER_PT) / AREA_MM);
}

/** How many lines the notes take together. */
function noteLines(notes: readonly string[]): number {
  return notes.reduce((sum, note) => sum + Math.ceil(((lettersIn(note) + 2) * NOTE_PT * MM_PER_PT) / (AREA_MM - 2)), 0);
}

/** Everything above and below the names, in millimetres. */
function frameMm(ballot: Ballot): number {
  const title = titleCount(ballot.title) * TITLE_PT * 1.3 * MM_PER_PT + 2;
  const writeIn = ballot.writeIns > 0 ? Math.ceil(ballot.writeIns / 3) * LEAST_ROW_MM + SMALL_PT * 1.3 * MM_PER_PT + 3 : 0;
  const notes = noteLines(ballot.notes) * NOTE_PT * 1.3 * MM_PER_PT;
  const seal = 8;
  return 2 * PAD_MM + title + 2 * SMALL_PT * 1.3 * MM_PER_PT + 4 + writeIn + notes + seal;
}

/** Every arrangement that keeps all names whole, the roomiest letters first. */
function arrangements(ballot: Ballot, perSheet: 1 | 2 | 3): readonly BallotLayout[] {
  return NAME_PTS.flatMap((namePt) => [1, 2, 3, 4, 5].flatMap((columns) => {
    const lines = Math.max(1, ...ballot.names.map((name) => linesOf(name, columns, namePt)));
    if (lines > MOST_LINES || columns > Math.max(1, ballot.names.length)) return [];
    const rowMm = Math.max(LEAST_ROW_MM, lines * namePt * 1.4 * MM_PER_PT + 2.5);
    const heightMm = frameMm(ballot) + rowsOf(ballot.names.length, columns) * rowMm;
    return [{ perSheet, columns, namePt, rowMm, heightMm }];
  }));
}

/**
 * The arrangement of a ballot with at most `wanted` on a sheet: fewer where they would be cut, the largest letters that
 * fit, then the fewest columns. Undefined when not even a sheet of its own is enough.
 */
export function ballotLayout(ballot: Ballot, wanted: 1 | 2 | 3): BallotLayout | undefined {
  for (const perSheet of [3, 2, 1] as const) {
    if (perSheet > wanted) continue;
    const fitting = arrangements(ballot, perSheet).filter((a) => a.heightMm <= SHEET.heightMm / perSheet);
    if (fitting[0]) return fitting[0];
  }
  return undefined;
}

function nameCells(name: string | undefined, layout: BallotLayout): readonly GridCell[] {
  const width = AREA_MM / layout.columns;
  const empty = name === undefined ? { lines: [] } : {};
  return [
    { text: name ?? '', weight: width - BOX_MM, pt: layout.namePt, align: 'centre', ...empty },
    { text: '', weight: BOX_MM, ...empty },
  ];
}

function nameRows(ballot: Ballot, layout: BallotLayout): readonly GridRow[] {
  return Array.from({ length: rowsOf(ballot.names.length, layout.columns) }, (_, row) => ({
    heightMm: layout.rowMm,
    cells: Array.from({ length: layout.columns }, (_c, column) => ballot.names[row * layout.columns + column]).flatMap((name) => nameCells(name === undefined ? undefined : spreadName(name), layout)),
  }));
}

function writeInRows(ballot: Ballot): readonly Block[] {
  if (ballot.writeIns === 0) return [];
  const rows = Array.from({ length: Math.ceil(ballot.writeIns / 3) }, (_, row): GridRow => ({
    heightMm: LEAST_ROW_MM,
    cells: Array.from({ length: 3 }, (_c, i) => row * 3 + i < ballot.writeIns).flatMap((there): readonly GridCell[] => [
      { text: '', weight: AREA_MM / 3 - BOX_MM, ...(there ? {} : { lines: [] }) }, { text: '', weight: BOX_MM, ...(there ? {} : { lines: [] }) },
    ]),
  }));
  return [{ block: 'line', text: '另选人（姓名写在左格，符号画在右格）', face: 'body', pt: SMALL_PT, align: 'left', beforeMm: 3 }, { block: 'grid', rows }];
}

function titleRows(ballot: Ballot): readonly string[] {
  const count = titleCount(ballot.title);
  const letters = [...ballot.title];
  const each = Math.ceil(letters.length / count);
  return Array.from({ length: count }, (_, i) => letters.slice(i * each, (i + 1) * each).join(''));
}

function noteRows(notes: readonly string[]): readonly Block[] {
  const each = Math.floor((AREA_MM - 2) / (NOTE_PT * MM_PER_PT));
  return notes.flatMap((note, i) => {
    const letters = [...`${i + 1}.${note}`];
    return Array.from({ length: Math.ceil(letters.length / each) }, (_, row): Block => ({
      block: 'line', text: letters.slice(row * each, (row + 1) * each).join(''), face: 'body', pt: NOTE_PT, align: 'left', beforeMm: i === 0 && row === 0 ? 2 : 0,
    }));
  });
}

function ballotBlocks(ballot: Ballot, layout: BallotLayout): readonly Block[] {
  return [
    ...titleRows(ballot).map((text): Block => ({ block: 'line', text, face: 'title', pt: TITLE_PT, align: 'centre' })),
    { block: 'line', text: `（应选${ballot.seats || '____'}名，候选人${ballot.names.length || '____'}名，${ballot.order}）`, face: 'body', pt: SMALL_PT, align: 'centre', beforeMm: 1 },
    { block: 'line', text: '候选人（符号画在姓名右边的格内）', face: 'body', pt: SMALL_PT, align: 'left', beforeMm: 1 },
    { block: 'grid', rows: nameRows(ballot, layout) },
    ...writeInRows(ballot),
    ...noteRows(ballot.notes),
    { block: 'line', text: '（加盖工会印章有效）', face: 'body', pt: SMALL_PT, align: 'right' },
  ];
}

/** A sheet of equal ballots; `sheets` copies of it make them all. Undefined when the names do not fit on one sheet. */
export function ballotPaper(name: string, ballot: Ballot, wanted: 1 | 2 | 3, count: number): Paper | undefined {
  const layout = ballotLayout(ballot, wanted);
  if (!layout) return undefined;
  const { perSheet } = layout;
  const piece = { blocks: ballotBlocks(ballot, layout) };
  const sheet = cutPaper(name, {
    across: 1, down: perSheet, widthMm: SHEET.widthMm, heightMm: SHEET.heightMm / perSheet, padMm: PAD_MM, marks: 'crop', pieces: Array.from({ length: perSheet }, () => piece),
  });
  return { ...sheet, copies: Math.max(1, Math.ceil(count / perSheet)) };
}
