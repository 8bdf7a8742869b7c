import { AlignmentType, BorderStyle, HeightRule, Paragraph, Table, TableCell, TableLayoutType, TableRow, VerticalAlign, WidthType } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { RED, type Block, type CutBlock, type CutPiece, type LineBlock } from '../../../shared/paper';
import { twips, UNSQUEEZED, type WordSetting } from './setting';

type Piece = Paragraph | Table;
type Setter = (block: Block, next: Block | undefined, s: WordSetting) => readonly Piece[];

const ALIGN = { left: AlignmentType.LEFT, centre: AlignmentType.CENTER, right: AlignmentType.RIGHT } as const;
const LINE_PITCH = 1.3;
const FOLD = { style: BorderStyle.DASHED, size: 4, color: '808080' } as const;
const FRAME = { style: BorderStyle.SINGLE, size: 4, color: '000000' } as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;

/** A line with letters of its own size, smaller where it would be wider than its column. */
export function linePiece(block: LineBlock, s: WordSetting): Paragraph {
  const pt = s.fit(block.text, block.face, block.pt, s.areaTwips);
  const red = block.colour === 'red' ? { color: RED.slice(1) } : {};
  return s.paragraph('Normal', [s.run(block.text, block.face, { size: Math.round(pt * 2), ...UNSQUEEZED, ...red })], {
    alignment: ALIGN[block.align],
    spacing: { before: twips(block.beforeMm ?? 0), after: 0, line: Math.round(LINE_PITCH * block.pt * 20), lineRule: 'exact' },
  });
}

/** Sheets of equal pieces. */
export function cutPieces(block: CutBlock, s: WordSetting, set: Setter): readonly Piece[] {
  const each = block.across * block.down;
  const sheets = Array.from({ length: Math.max(1, Math.ceil(block.pieces.length / each)) }, (_, i) => block.pieces.slice(i * each, (i + 1) * each));
  return sheets.flatMap((pieces, i) => [
    ...(i === 0 ? [] : [s.paragraph('Normal', [], { pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } })]),
    sheetPiece(pieces, block, s, set),
  ]);
}

function sheetPiece(pieces: readonly CutPiece[], block: CutBlock, s: WordSetting, set: Setter): Table {
  const rows = Math.max(1, Math.ceil(pieces.length / block.across));
  const width = twips(block.widthMm);
  // A hair less than the sheet holds: Word begins a new page for a table that fills it to the last twip.
  const height = twips(block.heightMm) - 60 / block.down;
  return new Table({
    width: { size: width * block.across, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: Array.from({ length: block.across }, () => width),
    borders: NO_BORDERS,
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    rows: Array.from({ length: rows }, (_r, r) => new TableRow({
      cantSplit: true,
      height: { value: height, rule: HeightRule.EXACT },
      children: Array.from({ length: block.across }, (_c, c) => new TableCell({
        children: contentOf(pieces[r * block.across + c], block, s, set),
        width: { size: width, type: WidthType.DXA },
        verticalAlign: VerticalAlign.TOP,
        borders: linesOf(block, r, c),
        margins: { top: twips(block.padMm), bottom: 0, left: twips(block.padMm), right: twips(block.padMm), marginUnitType: WidthType.DXA },
      })),
    })),
  });
}

/** The lines around a piece: a frame, folds towards its neighbours, or none where crop marks stand beside the pieces. */
function linesOf(block: CutBlock, row: number, column: number) {
  switch (block.marks) {
    case 'crop':
      return { top: NONE, bottom: NONE, left: NONE, right: NONE };
    case 'fold': {
      const fold = (there: boolean) => (there ? FOLD : NONE);
      return { top: fold(row > 0), bottom: fold(row < block.down - 1), left: fold(column > 0), right: fold(column < block.across - 1) };
    }
    case 'frame':
      return { top: FRAME, bottom: FRAME, left: FRAME, right: FRAME };
  }
}

function contentOf(piece: CutPiece | undefined, block: CutBlock, s: WordSetting, set: Setter): Piece[] {
  const inner = s.within(twips(block.widthMm - 2 * block.padMm));
  const upright = (piece?.blocks ?? []).flatMap((b, i) => set(b, piece!.blocks[i + 1], inner));
  const lines = upright.filter((p) => p instanceof Paragraph);
  // A box holds paragraphs only: what has a table in it stays upright.
  const found = piece?.turned === true && lines.length === upright.length ? [onItsHead(lines, block, s)] : upright;
  // A cell ends with a paragraph, or Word calls the file damaged.
  return found.at(-1) instanceof Paragraph ? found : [...found, s.paragraph('Normal', [], { spacing: { line: 20, lineRule: 'exact' } })];
}

const PIXELS_PER_MM = 96 / 25.4;

/** A piece on its head: its lines in a box without edges that is turned by half a circle. */
function onItsHead(lines: readonly Paragraph[], block: CutBlock, s: WordSetting): Paragraph {
  const box = new ShapeRun({
    type: 'rectangle',
    transformation: { width: (block.widthMm - 2 * block.padMm) * PIXELS_PER_MM, height: (block.heightMm - 2 * block.padMm) * PIXELS_PER_MM, rotation: 180 },
    line: { transparency: 100 },
    children: lines,
    textOptions: { margins: { top: 0, bottom: 0, left: 0, right: 0 }, verticalAlignment: 'top' },
    altText: { name: '背面', description: '背面' },
  });
  return s.paragraph('Normal', [box], { spacing: { before: 0, after: 0, lineRule: 'auto', line: 240 } });
}
