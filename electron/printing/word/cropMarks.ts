import { Header, HorizontalPositionRelativeFrom, TextWrappingType, VerticalPositionRelativeFrom } from 'docx';
import { ShapeRun } from 'docx/shapes';
import { sheetOf, type CutBlock, type Paper } from '../../../shared/paper';
import type { WordSetting } from './setting';

/** Where a mark begins and ends outside the pieces, as in the PDF. */
const MARK_MM = { from: 1.5, to: 6 } as const;
const HAIR_PT = 0.4;
const PIXELS_PER_MM = 96 / 25.4;
const EMUS_PER_MM = 36_000;

const steps = (count: number, mm: number) => Array.from({ length: count + 1 }, (_, i) => MARK_MM.to + i * mm);

/** The marks as one path in millimetres, from the outer end of the first mark. */
function pathOf(block: CutBlock, width: number, height: number): string {
  const length = MARK_MM.to - MARK_MM.from;
  const line = (x1: number, y1: number, x2: number, y2: number) => `M ${x1} ${y1} L ${x2} ${y2}`;
  return [
    ...steps(block.across, block.widthMm).flatMap((x) => [line(x, 0, x, length), line(x, height - length, x, height)]),
    ...steps(block.down, block.heightMm).flatMap((y) => [line(0, y, length, y), line(width - length, y, width, y)]),
  ].join(' ');
}

/**
 * The crop marks of a cut sheet. They are drawn in the header, so that they stand on each sheet, take no room and cannot
 * be moved by typing into a piece.
 */
export function cropMarks(paper: Paper, s: WordSetting): Header | undefined {
  const block = paper.blocks.find((b) => b.block === 'cut');
  if (block?.marks !== 'crop') return undefined;
  const { leftMm, topMm } = sheetOf(paper);
  const width = block.across * block.widthMm + 2 * MARK_MM.to;
  const height = block.down * block.heightMm + 2 * MARK_MM.to;
  const marks = new ShapeRun({
    type: 'custom',
    path: pathOf(block, width, height),
    transformation: { width: width * PIXELS_PER_MM, height: height * PIXELS_PER_MM },
    line: { color: '000000', width: HAIR_PT },
    floating: {
      horizontalPosition: { relative: HorizontalPositionRelativeFrom.PAGE, offset: Math.round((leftMm - MARK_MM.to) * EMUS_PER_MM) },
      verticalPosition: { relative: VerticalPositionRelativeFrom.PAGE, offset: Math.round((topMm - MARK_MM.to) * EMUS_PER_MM) },
      behindDocument: true,
      wrap: { type: TextWrappingType.NONE },
    },
    altText: { name: '裁切线', description: '裁切线' },
  });
  return new Header({ children: [s.paragraph('Normal', [marks], { spacing: { line: 20, lineRule: 'exact' } })] });
}
