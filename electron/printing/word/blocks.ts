import {
  AlignmentType, BorderStyle, HeadingLevel, HeightRule, Paragraph, Table, TableCell, TableRow, TableLayoutType, VerticalAlign, WidthType,
  type IParagraphOptions,
} from 'docx';
import { attachmentLines, type Block, type Column, type Face } from '../../../shared/paper';
import { twips, type WordSetting } from './setting';

type BlockOf<B extends Block['block']> = Extract<Block, { readonly block: B }>;
type Piece = Paragraph | Table;

const HEADING_FACE: Readonly<Record<1 | 2 | 3 | 4, Face>> = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' };
const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** A block of a paper as Word paragraphs and tables. */
export function piecesOf(block: Block, s: WordSetting): readonly Piece[] {
  const indent = indentOf(s);
  switch (block.block) {
    case 'title':
      return titlePieces(block, s);
    case 'subtitle':
      return [s.paragraph([s.run(block.text, 'body')], { alignment: AlignmentType.CENTER })];
    case 'addressee':
      return [s.paragraph([s.run(block.text, 'body')])];
    case 'paragraph':
    case 'note':
      return [s.paragraph([s.run(block.text, 'body')], indent)];
    case 'heading': {
      const runs = [s.run(block.text, HEADING_FACE[block.level]), ...(block.rest === '' ? [] : [s.run(block.rest, 'body')])];
      const level = block.rest === '' ? { heading: HEADINGS[block.level], keepNext: true } : {};
      return [s.paragraph(runs, { ...indent, ...level })];
    }
    case 'labelled':
      return [s.paragraph([s.run(`${block.label}：`, 'hei'), s.run(block.text, 'body')], hanging(2, [...block.label].length + 1, s))];
    case 'facts':
      return factsPieces(block, s);
    case 'table':
      return [tablePiece(block, s)];
    case 'signatures':
      return [s.paragraph([s.run('', 'body')]), borderless([block.labels.map((l) => [s.run(l, 'hei')])], s, 14)];
    case 'attachments':
      return attachmentPieces(block, s);
    case 'signOff':
      return signOffPieces(block, s);
    case 'rule':
      return [s.paragraph([], { border: { bottom: LINE } })];
  }
}

/** The indent of two characters is stated in characters, so that it follows the letter size. */
function indentOf(s: WordSetting): IParagraphOptions {
  return { alignment: AlignmentType.BOTH, indent: { firstLine: Math.round(s.bodyPt * 2 * 20), firstLineChars: 200 } };
}

function hanging(first: number, more: number, s: WordSetting): IParagraphOptions {
  const em = s.bodyPt * 20;
  return {
    alignment: AlignmentType.BOTH,
    indent: { left: Math.round((first + more) * em), hanging: Math.round(more * em) },
  };
}

function titlePieces(block: BlockOf<'title'>, s: WordSetting): Piece[] {
  const exact = { line: Math.round(s.titlePt * 1.55 * 20), lineRule: 'exact', before: 0, after: 0 } as const;
  const lines = block.lines.map(
    (line, i) =>
      new Paragraph({
        heading: i === 0 ? HeadingLevel.TITLE : undefined,
        alignment: AlignmentType.CENTER,
        spacing: exact,
        children: [s.run(line, 'title', s.titlePt)],
      } as IParagraphOptions),
  );
  return [...lines, s.paragraph([])];
}

function cellOf(children: readonly Paragraph[], width: number): TableCell {
  return new TableCell({ children: [...children], width: { size: width, type: WidthType.DXA }, verticalAlign: VerticalAlign.CENTER });
}

function borderless(rows: readonly (readonly (readonly ReturnType<WordSetting['run']>[])[])[], s: WordSetting, heightMm = 0): Table {
  const columns = Math.max(...rows.map((r) => r.length));
  return new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: columns }, () => Math.floor(s.areaTwips / columns)),
    borders: NO_BORDERS,
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          ...(heightMm > 0 ? { height: { value: twips(heightMm), rule: HeightRule.ATLEAST } } : {}),
          children: row.map((runs) => cellOf([s.paragraph(runs)], Math.floor(s.areaTwips / row.length))),
        }),
    ),
  });
}

function spread(label: string): string {
  const letters = [...label];
  if (letters.length === 2) return `${letters[0]}　　${letters[1]}`;
  return letters.length === 3 ? `${letters[0]} ${letters[1]} ${letters[2]}` : label;
}

function factsPieces(block: BlockOf<'facts'>, s: WordSetting): Piece[] {
  const widest = Math.max(...block.rows.flat().map((f) => [...spread(f.label)].length)) + 1;
  const single = block.rows.map((row) =>
    row.length === 1
      ? s.paragraph([s.run(`${spread(row[0]!.label)}　`, 'hei'), s.run(row[0]!.text, 'body')], hanging(0, widest, s))
      : borderless([row.map((f) => [s.run(`${spread(f.label)}　`, 'hei'), s.run(f.text, 'body')])], s),
  );
  return [...single, s.paragraph([])];
}

function tablePiece(block: BlockOf<'table'>, s: WordSetting): Table {
  const total = block.columns.reduce((sum, c) => sum + c.weight, 0);
  const widths = block.columns.map((c) => Math.floor((c.weight / total) * s.areaTwips));
  const cell = (text: string, column: Column, i: number, face: Face) =>
    cellOf(
      [new Paragraph({
        alignment: face === 'hei' ? AlignmentType.CENTER : ALIGN[column.align],
        spacing: { line: Math.round(s.cellPt * 1.5 * 20), lineRule: 'exact', before: 0, after: 0 },
        children: [s.run(text, face, s.cellPt)],
      })],
      widths[i]!,
    );
  const rowOf = (texts: readonly string[], face: Face, header: boolean) =>
    new TableRow({
      cantSplit: true,
      tableHeader: header,
      height: { value: twips(header ? 8 : block.rowHeightMm), rule: HeightRule.ATLEAST },
      children: block.columns.map((c, i) => cell(texts[i] ?? '', c, i, face)),
    });
  return new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: { top: LINE, bottom: LINE, left: LINE, right: LINE, insideHorizontal: LINE, insideVertical: LINE },
    rows: [rowOf(block.columns.map((c) => c.title), 'hei', true), ...block.rows.map((r) => rowOf(r, 'body', false))],
  });
}

function attachmentPieces(block: BlockOf<'attachments'>, s: WordSetting): Piece[] {
  const rows = attachmentLines(block.names).map(({ number, name }, i) =>
    s.paragraph([s.run(number, 'body'), s.run(name, 'body')], hanging(i === 0 ? 2 : 5, i === 0 ? (block.names.length === 1 ? 3 : 4) : 1, s)),
  );
  return [s.paragraph([]), ...rows];
}

/** Organ and date as GB/T 9704-2012 7.3.5 places them, in character units; see the PDF renderer. */
function signOffPieces(block: BlockOf<'signOff'>, s: WordSetting): Piece[] {
  const em = s.bodyPt * 20;
  const organ = widthInLetters(block.organ);
  const date = widthInLetters(block.date);
  const area = s.areaTwips / em;
  const sealed = block.sealed;
  const dateLeft = sealed ? area - 4 - date : Math.min(area - 2 - organ + 2, area - 2 - date);
  const organLeft = sealed ? Math.min(dateLeft + date / 2 - organ / 2, area - organ) : dateLeft - 2;
  const line = (text: string, left: number) =>
    s.paragraph([s.run(text, 'body')], { indent: { left: Math.max(0, Math.round(left * em)) }, keepNext: true, keepLines: true });
  const above = Array.from({ length: sealed ? 2 : 1 }, () => s.paragraph([], { keepNext: true }));
  return [...above, line(block.organ, organLeft), line(block.date, dateLeft), ...(sealed ? [s.paragraph([])] : [])];
}

/** Width in letters: Latin letters and digits are half as wide in the fonts Word uses here. */
function widthInLetters(text: string): number {
  return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 ? 0.5 : 1), 0);
}
