import type { Content, TableCell } from 'pdfmake/interfaces';
import { mm, type Block, type GridCell, type GridRow, type Side } from '../../../shared/paper';
import type { Setting, Size } from './setting';

const LINE = 0.5;
const PADDING = 4;
/** White between a form and the text below it. */
const BELOW = 4;
const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
const ALL: readonly Side[] = ['left', 'top', 'right', 'bottom'];

/** A form of cells: each row a table of its own, since its columns need not be those of the row above. */
export function gridContent(block: Extract<Block, { readonly block: 'grid' }>, s: Setting): Content {
  return { stack: block.rows.map((row, i) => rowContent(row, block.rows[i - 1], s)), margin: [0, mm(block.beforeMm ?? 0), 0, BELOW] };
}

// A line that the row above has drawn is not drawn again, or it would be twice as thick.
function linesOf(cell: GridCell, above: GridRow | undefined): [boolean, boolean, boolean, boolean] {
  const drawn = cell.lines ?? ALL;
  const topDrawn = above !== undefined && above.cells.every((c) => (c.lines ?? ALL).includes('bottom'));
  const [left, top, right, bottom] = ALL.map((side) => drawn.includes(side)) as [boolean, boolean, boolean, boolean];
  return [left, top && !topDrawn, right, bottom];
}

function rowContent(row: GridRow, above: GridRow | undefined, s: Setting): Content {
  const total = row.cells.reduce((sum, cell) => sum + cell.weight, 0);
  const lines = (row.cells.length + 1) * LINE;
  const widths = row.cells.map((cell) => (cell.weight / total) * (s.areaPt - lines) - 2 * PADDING);
  const sizeOf = (cell: GridCell): Size => (cell.pt === undefined ? s.cell : { pt: cell.pt, pitchPt: 1.4 * cell.pt });
  const tall = row.cells.some((cell, i) => s.mayBeTall([cell.text], [widths[i]!], sizeOf(cell)));
  const cells = row.cells.map((cell, i): TableCell => {
    const face = cell.label === true ? 'hei' : 'body';
    return {
      text: s.runs(cell.text === '' ? ' ' : cell.text, face, sizeOf(cell), widths[i]),
      alignment: ALIGN[cell.align ?? (cell.label === true ? 'centre' : 'left')],
      ...(tall ? {} : { verticalAlignment: 'middle' as const }),
      border: linesOf(cell, above),
    };
  });
  return {
    table: { widths, heights: Math.max(0, s.mm(row.heightMm) - PADDING - LINE), dontBreakRows: !tall, body: [cells] },
    layout: {
      hLineWidth: () => LINE, vLineWidth: () => LINE,
      paddingLeft: () => PADDING, paddingRight: () => PADDING, paddingTop: () => PADDING / 2, paddingBottom: () => PADDING / 2,
    },
  };
}
