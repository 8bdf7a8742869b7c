import type { Column, Content, TableCell } from 'pdfmake/interfaces';
import { attachmentLines, mm, type Block, type Column as TableColumn, type Face, type Fact } from '../../../shared/paper';
import type { Setting } from './setting';

type BlockOf<B extends Block['block']> = Extract<Block, { readonly block: B }>;

const HEADING_FACE: Readonly<Record<1 | 2 | 3 | 4, Face>> = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' };
const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;

/** A block of a paper as pdfmake content. */
export function contentOf(block: Block, s: Setting): Content {
  switch (block.block) {
    case 'title':
      return titleContent(block, s);
    case 'subtitle':
      return { text: s.runs(block.text, 'body', s.body), alignment: 'center', margin: [0, 0, 0, s.body.pitchPt / 2] };
    case 'addressee':
      return { text: s.runs(block.text, 'body', s.body) };
    case 'paragraph':
      return paragraphContent(s.runs(block.text, 'body', s.body), s);
    case 'heading': {
      const head = s.runs(block.text, HEADING_FACE[block.level], s.body);
      const content = paragraphContent([...head, ...s.runs(block.rest, 'body', s.body)], s);
      return block.rest === '' ? { stack: [content], headlineLevel: block.level } : content;
    }
    case 'labelled':
      return labelledContent(block, s);
    case 'facts':
      return factsContent(block, s);
    case 'table':
      return tableContent(block, s);
    case 'signatures':
      return signaturesContent(block, s);
    case 'attachments':
      return attachmentsContent(block, s);
    case 'signOff':
      return signOffContent(block, s);
    case 'note':
      return paragraphContent(s.runs(block.text, 'body', s.body), s);
    case 'rule':
      return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: s.areaPt, y2: 0, lineWidth: 1 }], margin: [0, 4, 0, 4] };
  }
}

function paragraphContent(runs: ReturnType<Setting['runs']>, s: Setting): Content {
  return { text: runs, alignment: 'justify', leadingIndent: 2 * s.body.pt };
}

function titleContent(block: BlockOf<'title'>, s: Setting): Content {
  const lines = block.lines.map((line): Content => ({ text: s.runs(line, 'title', s.title), alignment: 'center' }));
  return { stack: lines, margin: [0, 0, 0, s.paper.style === 'official' ? s.body.pitchPt : s.body.pitchPt / 2] };
}

function labelledContent(block: BlockOf<'labelled'>, s: Setting): Content {
  const label = `${block.label}：`;
  const indent = 2 * s.body.pt;
  const width = s.fonts.width(label, 'hei', s.body.pt) + 0.5;
  return {
    columns: [
      { width, text: s.runs(label, 'hei', s.body) },
      { width: '*', text: s.runs(block.text, 'body', s.body), alignment: 'justify' },
    ],
    columnGap: 0,
    margin: [indent, 0, 0, 0],
  };
}

/** Two-character labels are spread to the width of four, as forms have them. */
function spread(label: string): string {
  const letters = [...label];
  if (letters.length === 2) return `${letters[0]}　　${letters[1]}`;
  return letters.length === 3 ? `${letters[0]} ${letters[1]} ${letters[2]}` : label;
}

/** Labels of the first column share one width; a second pair in the row stands where the row's middle is. */
function factsContent(block: BlockOf<'facts'>, s: Setting): Content {
  const widthOf = (fact: Fact) => s.fonts.width(spread(fact.label), 'hei', s.body.pt) + s.body.pt;
  const labelPt = Math.max(...block.rows.map((row) => widthOf(row[0]!)));
  const cells = (fact: Fact, width: number, valuePt: number | '*'): Column[] => [
    { width, text: s.runs(spread(fact.label), 'hei', s.body) },
    { width: valuePt, text: s.runs(fact.text === '' ? '　' : fact.text, 'body', s.body) },
  ];
  const rows = block.rows.map((row): Content => {
    const [first, second] = row;
    const pairs = second ? [...cells(first!, labelPt, s.areaPt / 2 - labelPt + s.body.pt), ...cells(second, widthOf(second), '*')] : cells(first!, labelPt, '*');
    return { columns: pairs, columnGap: 0 };
  });
  return { stack: rows, margin: [0, 0, 0, s.body.pitchPt / 2] };
}

function tableContent(block: BlockOf<'table'>, s: Setting): Content {
  const total = block.columns.reduce((sum, c) => sum + c.weight, 0);
  const padding = 4;
  const widths = block.columns.map((c) => (c.weight / total) * s.areaPt - 2 * padding - 0.6);
  const cell = (text: string, column: TableColumn, face: Face): TableCell => ({
    text: s.runs(text === '' ? ' ' : text, face, s.cell),
    alignment: face === 'hei' ? 'center' : ALIGN[column.align],
    verticalAlignment: 'middle',
  });
  const grow = s.sheet.bodyPt / s.cell.pt;
  const height = mm(block.rowHeightMm) * Math.max(1, (grow * s.cell.pt) / s.sheet.bodyPt) - 4;
  return {
    table: {
      headerRows: 1,
      keepWithHeaderRows: 1,
      dontBreakRows: true,
      widths,
      heights: (row: number) => (row === 0 ? mm(8) : height),
      body: [
        block.columns.map((c) => cell(c.title, c, 'hei')),
        ...block.rows.map((row) => block.columns.map((c, i) => cell(row[i] ?? '', c, 'body'))),
      ],
    },
    layout: {
      hLineWidth: (i: number, node: { readonly table: { readonly body: readonly unknown[] } }) => (i === 0 || i === node.table.body.length ? 1 : 0.5),
      vLineWidth: (i: number) => (i === 0 || i === block.columns.length ? 1 : 0.5),
      paddingLeft: () => padding,
      paddingRight: () => padding,
      paddingTop: () => 2,
      paddingBottom: () => 2,
    },
    margin: [0, 4, 0, 8],
  };
}

function signaturesContent(block: BlockOf<'signatures'>, s: Setting): Content {
  const size = mm(14);
  return {
    columns: block.labels.map((label) => ({ width: '*', text: s.runs(label, 'hei', s.body) })),
    margin: [0, size - s.body.pitchPt / 2, 0, 0],
    unbreakable: true,
  } as Content;
}

function attachmentsContent(block: BlockOf<'attachments'>, s: Setting): Content {
  const lines = attachmentLines(block.names);
  const widest = Math.max(...lines.map((l) => s.fonts.width(l.number, 'body', s.body.pt)));
  const rows = lines.map(({ number, name }): Content => {
    const own = s.fonts.width(number, 'body', s.body.pt);
    return {
      columns: [
        { width: widest + 0.5, text: s.runs(number, 'body', s.body), margin: [widest - own, 0, 0, 0] },
        { width: '*', text: s.runs(name, 'body', s.body) },
      ],
      columnGap: 0,
      margin: [2 * s.body.pt, 0, 0, 0],
    };
  });
  return { stack: [s.blank(1), ...rows] };
}

/**
 * Organ and date (GB/T 9704-2012 7.3.5). Sealed: two blank lines, the date four letters from the right, the organ
 * centred on it, so that a seal of 42 mm presses both. Not sealed: one blank line, the organ two letters from the
 * right, the date two letters right of the organ's first.
 */
function signOffContent(block: BlockOf<'signOff'>, s: Setting): Content {
  const em = s.body.pt;
  const organ = s.fonts.width(block.organ, 'body', em);
  const date = s.fonts.width(block.date, 'body', em);
  let dateLeft: number;
  let organLeft: number;
  if (block.sealed) {
    dateLeft = s.areaPt - 4 * em - date;
    organLeft = Math.min(dateLeft + date / 2 - organ / 2, s.areaPt - organ);
    if (organLeft + organ / 2 < dateLeft + date / 2) dateLeft = organLeft + organ / 2 - date / 2;
  } else {
    organLeft = s.areaPt - 2 * em - organ;
    dateLeft = organLeft + 2 * em;
    if (dateLeft + date > s.areaPt - 2 * em) {
      dateLeft = s.areaPt - 2 * em - date;
      organLeft = Math.min(organLeft, dateLeft - 2 * em);
    }
  }
  const line = (text: string, left: number): Content => ({
    text: s.runs(text, 'body', s.body).map((run) => ({ ...run, noWrap: true })),
    margin: [Math.max(0, left), 0, 0, 0],
  });
  return {
    stack: [s.blank(block.sealed ? 2 : 1), line(block.organ, organLeft), line(block.date, dateLeft)],
    unbreakable: true,
  };
}
