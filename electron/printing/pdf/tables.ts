import type { Column, Content, TableCell } from 'pdfmake/interfaces';
import type { Column as TableColumn, Face, Fact } from '../../../shared/paper';
import { firstValueWidth, spreadLabel } from '../places';
import type { BlockOf } from './blocks';
import { closingLevel } from './closing';
import type { Setting } from './setting';

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
/** Between a table's lines and its letters, in points. */
const PADDING = 4;
const LINE = 0.5;
const FRAME = 1;
const HEADER_MM = 8;
/** Room for a name written by hand. */
const SIGNATURE_MM = 14;

/** Labels of the first column share one width; a second pair in the row stands where the row's middle is. */
export function factsContent(block: BlockOf<'facts'>, s: Setting): Content {
  const widthOf = (fact: Fact) => s.width(spreadLabel(fact.label), 'hei', s.body) + s.body.pt;
  const labelPt = Math.max(...block.rows.map((row) => widthOf(row[0]!)));
  const pair = (fact: Fact, labelWidth: number, valueWidth: number): Column[] => [
    { width: labelWidth, text: s.oneLine(spreadLabel(fact.label), 'hei', s.body) },
    { width: valueWidth, text: s.runs(fact.text === '' ? '\u3000' : fact.text, 'body', s.body, valueWidth) },
  ];
  const pairs = block.rows.flatMap(([first, second]) => (first && second ? [[first, second] as const] : []));
  const gap = s.body.pt;
  const secondLabelPt = Math.max(0, ...pairs.map(([, second]) => widthOf(second)));
  const needs = (side: 0 | 1) => Math.max(0, ...pairs.map((facts) => s.width(facts[side].text, 'body', s.body))) + 1;
  const free = s.areaPt - labelPt - gap - secondLabelPt;
  const firstPt = firstValueWidth(free, s.areaPt / 2 - labelPt + gap, needs(0), needs(1));
  const rows = block.rows.map((row): Content => {
    const [first, second] = row;
    if (!second) return { columns: pair(first!, labelPt, s.areaPt - labelPt), columnGap: 0 };
    return { columns: [...pair(first!, labelPt, firstPt), { width: gap, text: '' }, ...pair(second, secondLabelPt, free - firstPt)], columnGap: 0 };
  });
  return { stack: rows, margin: [0, 0, 0, s.body.pitchPt / 2] };
}

/** A table with a frame; its header stands on every page, its rows are never split, unless one is taller than a page. */
export function tableContent(block: BlockOf<'table'>, s: Setting): Content {
  const total = block.columns.reduce((sum, c) => sum + c.weight, 0);
  const lines = 2 * FRAME + (block.columns.length - 1) * LINE;
  const widths = block.columns.map((c) => (c.weight / total) * (s.areaPt - lines) - 2 * PADDING);
  // A row that is taller than a page is cut where the page ends, or it would be lost.
  const tall = block.rows.some((row) => s.mayBeTall(row, widths, s.cell));
  const cell = (text: string, column: TableColumn, i: number, face: Face): TableCell => ({
    text: s.runs(text === '' ? ' ' : text, face, s.cell, widths[i]),
    alignment: face === 'hei' ? 'center' : ALIGN[column.align],
    ...(tall ? {} : { verticalAlignment: 'middle' as const }),
  });
  const height = (mmHigh: number) => s.mm(mmHigh) - PADDING;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: tall ? 0 : 1,
      dontBreakRows: !tall,
      widths,
      heights: (row: number) => height(row === 0 ? HEADER_MM : block.rowHeightMm),
      body: [
        block.columns.map((c, i) => cell(c.title, c, i, 'hei')),
        ...block.rows.map((row) => block.columns.map((c, i) => cell(row[i] ?? '', c, i, 'body'))),
      ],
    },
    layout: {
      hLineWidth: (i: number, node: { readonly table: { readonly body: readonly unknown[] } }) => (i === 0 || i === node.table.body.length ? FRAME : LINE),
      vLineWidth: (i: number) => (i === 0 || i === block.columns.length ? FRAME : LINE),
      paddingLeft: () => PADDING,
      paddingRight: () => PADDING,
      paddingTop: () => PADDING / 2,
      paddingBottom: () => PADDING / 2,
    },
    margin: [0, 4, 0, 8],
  };
}

/** Labels to sign behind, side by side, never apart from each other. */
export function signaturesContent(block: BlockOf<'signatures'>, s: Setting): Content {
  const width = s.areaPt / block.labels.length;
  return {
    columns: block.labels.map((label) => ({ width, text: s.runs(label, 'hei', s.body, width), headlineLevel: closingLevel(s.closing) })),
    columnGap: 0,
    margin: [0, Math.max(0, s.mm(SIGNATURE_MM) - s.body.pitchPt), 0, 0],
    unbreakable: true,
  };
}
