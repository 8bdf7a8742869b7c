import { AlignmentType, BorderStyle, HeightRule, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType, type IParagraphOptions, type Paragraph, type TextRun } from 'docx';
import type { Block, Fact } from '../../../shared/paper';
import { TABLE_ROWS_WITH_CLOSING } from '../closings';
import { firstValueWidth, spreadLabel } from '../places';
import type { WordSetting } from './setting';

type BlockOf<B extends Block['block']> = Extract<Block, { readonly block: B }>;

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const THIN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const FRAME = { style: BorderStyle.SINGLE, size: 8, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const FLUSH = { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA } as const;
/** Between a table's lines and its letters, in twentieths of a point. */
const PADDING = 80;
const HEADER_MM = 8;
/** Room for a name written by hand. */
const SIGNATURE_MM = 14;

interface Cell {
  readonly runs: readonly TextRun[];
  readonly width: number;
  readonly span?: number;
}

/** The lowest row, in twentieths of a point. */
const HAIR = 20;

/** A row as good as invisible: LibreOffice keeps a table with the text below only where it has more rows than one. */
function hairRow(s: WordSetting, columnSpan: number): TableRow {
  const cell = new TableCell({ children: [s.paragraph('Normal', [], { spacing: { line: HAIR, lineRule: 'exact' } })], width: { size: s.areaTwips, type: WidthType.DXA }, columnSpan });
  return new TableRow({ cantSplit: true, height: { value: HAIR, rule: HeightRule.EXACT }, children: [cell] });
}

function flushRow(row: readonly Cell[], height: number, s: WordSetting): TableRow {
  const cellOf = ({ runs, width, span }: Cell) =>
    new TableCell({
      children: [s.paragraph('Normal', runs)],
      width: { size: width, type: WidthType.DXA },
      verticalAlign: height > 0 ? VerticalAlign.BOTTOM : VerticalAlign.TOP,
      ...(span ? { columnSpan: span } : {}),
    });
  return new TableRow({ cantSplit: true, ...(height > 0 ? { height: { value: height, rule: HeightRule.ATLEAST } } : {}), children: row.map(cellOf) });
}

/** Columns without lines whose letters stand flush with the text around them. */
function borderless(rows: readonly (readonly Cell[])[], widths: readonly number[], s: WordSetting, rowHeight = 0): Table {
  const below = rows.length === 1 && s.keep === 'next' ? [hairRow(s, widths.length)] : [];
  return new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [...widths],
    borders: NO_BORDERS,
    margins: FLUSH,
    rows: [...rows.map((row) => flushRow(row, rowHeight - below.length * HAIR, s)), ...below],
  });
}

/** A form head: labels of the first column share one width; a second pair in the row stands where the middle is. */
export function factsPieces(block: BlockOf<'facts'>, s: WordSetting): readonly (Paragraph | Table)[] {
  const em = s.emPt * 20;
  const labelWidth = (fact: Fact) => Math.ceil((s.letters(spreadLabel(fact.label)) + 1) * em);
  const first = Math.max(...block.rows.map((row) => labelWidth(row[0]!)));
  const second = Math.max(0, ...block.rows.flatMap((row) => (row[1] ? [labelWidth(row[1])] : [])));
  const needs = (side: 0 | 1) => Math.ceil((Math.max(0, ...block.rows.map((row) => (row[1] ? s.letters(row[side]!.text) : 0))) + 0.5) * em);
  const free = s.areaTwips - first - second;
  const firstValue = Math.round(firstValueWidth(free, s.areaTwips / 2 + 2 * em - first, needs(0) + em, needs(1)));
  const widths = second === 0 ? [first, s.areaTwips - first] : [first, firstValue, second, free - firstValue];
  const label = (fact: Fact, width: number): Cell => ({ runs: [s.run(spreadLabel(fact.label), 'hei')], width });
  const rows = block.rows.map(([left, right]): Cell[] => {
    const value = s.run(left!.text);
    if (right) return [label(left!, first), { runs: [value], width: widths[1]! }, label(right, widths[2]!), { runs: [s.run(right.text)], width: widths[3]! }];
    return [label(left!, first), { runs: [value], width: s.areaTwips - first, ...(second === 0 ? {} : { span: 3 }) }];
  });
  const half = Math.round(s.pitchPt * 10);
  return [borderless(rows, widths, s.inside), s.paragraph('Normal', [], { spacing: { line: half, lineRule: 'exact' } })];
}

const NAME_WITH_DOTS = /^\p{Script=Han}+(?:·\p{Script=Han}+)+$/u;

/** A name that is wider than its column, broken behind its dots as in the PDF: Word would break it anywhere. */
function brokenName(text: string, width: number, s: WordSetting): string {
  const room = (width - 2 * PADDING) / (s.cellPt * 20);
  if (s.letters(text) <= room || !NAME_WITH_DOTS.test(text)) return text;
  const lines: string[] = [];
  for (const part of text.split(/(?<=·)/)) {
    const last = lines.at(-1);
    if (last !== undefined && s.letters(last + part) <= room) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.join('\n');
}

/** White above and below a table, which also keeps it apart from the next one: Word would make one table of the two. */
const WHITE = { above: 80, below: 160 } as const;

/** A table and the white around it; none below the last, where it might begin a page of its own. */
export function tablePieces(block: BlockOf<'table'>, last: boolean, s: WordSetting): readonly (Paragraph | Table)[] {
  const white = (line: number, more: IParagraphOptions = {}) => s.paragraph('Normal', [], { spacing: { line, lineRule: 'exact' }, ...more });
  return [white(WHITE.above, { keepNext: true }), tablePiece(block, s), ...(last ? [] : [white(WHITE.below)])];
}

/** A table with a frame; its header stands on every page, its rows are never split. */
function tablePiece(block: BlockOf<'table'>, s: WordSetting): Table {
  const total = block.columns.reduce((sum, c) => sum + c.weight, 0);
  const widths = block.columns.map((c) => Math.floor((c.weight / total) * s.areaTwips));
  const lastRow = block.rows.length;
  // On each cell, because not every program takes the table's own borders over.
  const bordersOf = (row: number, column: number) => ({
    top: row === 0 ? FRAME : THIN,
    bottom: row === lastRow ? FRAME : THIN,
    left: column === 0 ? FRAME : THIN,
    right: column === widths.length - 1 ? FRAME : THIN,
  });
  const rowOf = (texts: readonly string[], row: number) => {
    const header = row === 0;
    const own = header ? s : s.ofLine(row - 1, lastRow, TABLE_ROWS_WITH_CLOSING);
    return new TableRow({
      cantSplit: true,
      tableHeader: header,
      height: { value: s.twips(header ? HEADER_MM : block.rowHeightMm), rule: HeightRule.ATLEAST },
      children: block.columns.map(
        (column, i) =>
          new TableCell({
            children: [own.paragraph(header ? 'TableHead' : 'TableText', [s.run(brokenName(texts[i] ?? '', widths[i]!, s))], header ? { keepNext: true } : { alignment: ALIGN[column.align] })],
            width: { size: widths[i]!, type: WidthType.DXA },
            borders: bordersOf(row, i),
            verticalAlign: VerticalAlign.CENTER,
          }),
      ),
    });
  };
  return new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: FRAME, bottom: FRAME, left: FRAME, right: FRAME, insideHorizontal: THIN, insideVertical: THIN },
    margins: { ...FLUSH, top: PADDING / 2, bottom: PADDING / 2, left: PADDING, right: PADDING },
    rows: [block.columns.map((c) => c.title), ...block.rows].map(rowOf),
  });
}

/** Labels to sign behind, side by side, in a row as high as a signature. */
export function signaturesPiece(block: BlockOf<'signatures'>, s: WordSetting): Table {
  const width = Math.floor(s.areaTwips / block.labels.length);
  const cells = block.labels.map((label): Cell => ({ runs: [s.run(label, 'hei')], width }));
  return borderless([cells], cells.map(() => width), s, s.twips(SIGNATURE_MM));
}
