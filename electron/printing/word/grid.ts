import { AlignmentType, BorderStyle, HeightRule, type Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import type { Block, GridCell, GridRow, Side } from '../../../shared/paper';
import { TABLE_ROWS_WITH_CLOSING } from '../closings';
import { twips, type WordSetting } from './setting';

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const DRAWN = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const ALL: readonly Side[] = ['top', 'right', 'bottom', 'left'];
/** Between a cell's lines and its letters, in twentieths of a point. */
const PADDING = 80;

/** Where the columns of all rows end, in twentieths of a point: a cell spans those that lie inside it. */
function edgesOf(rows: readonly GridRow[], area: number): readonly number[] {
  const edges = rows.flatMap((row) => rowEdges(row, area));
  return [...new Set(edges)].sort((a, b) => a - b);
}

function rowEdges(row: GridRow, area: number): readonly number[] {
  const total = row.cells.reduce((sum, cell) => sum + cell.weight, 0);
  let sum = 0;
  // In steps of a millimetre, so that rows meant to agree do agree.
  return row.cells.map((cell) => {
    sum += cell.weight;
    return Math.round((sum / total) * area / 20) * 20;
  });
}

function cellOf(cell: GridCell, width: number, span: number, s: WordSetting): TableCell {
  const drawn = cell.lines ?? ALL;
  const face = cell.label === true ? 'hei' : 'body';
  const size = cell.pt === undefined ? {} : { size: Math.round(cell.pt * 2) };
  const line = cell.pt === undefined ? {} : { spacing: { line: Math.round(cell.pt * 28), lineRule: 'exact' as const } };
  return new TableCell({
    children: [s.paragraph('TableText', [s.run(cell.text, face, size)], { alignment: ALIGN[cell.align ?? (cell.label === true ? 'centre' : 'left')], ...line })],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlign.CENTER,
    borders: Object.fromEntries(ALL.map((side) => [side, drawn.includes(side) ? DRAWN : NONE])),
    ...(span > 1 ? { columnSpan: span } : {}),
  });
}

/** A form of cells as one Word table. */
export function gridPieces(block: Extract<Block, { readonly block: 'grid' }>, s: WordSetting): readonly (Paragraph | Table)[] {
  const edges = edgesOf(block.rows, s.areaTwips);
  const rows = block.rows.map((row, at) => {
    const own = s.ofLine(at, block.rows.length, TABLE_ROWS_WITH_CLOSING);
    const ends = rowEdges(row, s.areaTwips);
    return new TableRow({
      cantSplit: true,
      height: { value: s.twips(row.heightMm), rule: HeightRule.ATLEAST },
      children: row.cells.map((cell, i) => {
        const from = i === 0 ? 0 : ends[i - 1]!;
        return cellOf(cell, ends[i]! - from, edges.filter((edge) => edge > from && edge <= ends[i]!).length, own);
      }),
    });
  });
  // Two tables without a paragraph between them would become one.
  const white = s.paragraph('Normal', [], { spacing: { line: Math.max(20, twips(block.beforeMm ?? 0)), lineRule: 'exact' } });
  return [white, new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: edges.map((edge, i) => edge - (edges[i - 1] ?? 0)),
    margins: { top: 0, bottom: 0, left: PADDING, right: PADDING, marginUnitType: WidthType.DXA },
    rows,
  })];
}
