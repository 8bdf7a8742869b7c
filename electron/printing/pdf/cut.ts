import type { CanvasElement, Content } from 'pdfmake/interfaces';
import { mm, RED, type Block, type CutBlock, type CutPiece, type LineBlock } from '../../../shared/paper';
import type { Setting } from './setting';

/** How a block inside a piece is set. */
type Setter = (block: Block, next: Block | undefined, s: Setting) => Content;

const ALIGN = { left: 'left', centre: 'center', right: 'right' } as const;
/** From baseline to baseline of single lines, in letter sizes. */
const LINE_PITCH = 1.3;
const MARK_MM = { from: 1.5, to: 6 } as const;
const HAIR = 0.4;

/** A line with letters of its own size, smaller where it would be wider than its column. */
export function lineContent(block: LineBlock, s: Setting): Content {
  const pt = s.fit(block.text, block.face, block.pt, s.areaPt);
  return {
    text: s.oneLine(block.text === '' ? ' ' : block.text, block.face, { pt, pitchPt: LINE_PITCH * block.pt }),
    alignment: ALIGN[block.align],
    margin: [0, mm(block.beforeMm ?? 0), 0, 0],
    ...(block.colour === 'red' ? { color: RED } : {}),
  };
}

/** Sheets of equal pieces with the marks by which they are cut or folded. */
export function cutContent(block: CutBlock, s: Setting, set: Setter): Content {
  const each = block.across * block.down;
  const sheets = Array.from({ length: Math.max(1, Math.ceil(block.pieces.length / each)) }, (_, i) => block.pieces.slice(i * each, (i + 1) * each));
  return {
    stack: sheets.map((pieces, i): Content => ({
      stack: [{ canvas: marksOf(block, s), absolutePosition: { x: 0, y: 0 } }, sheetContent(pieces, block, s, set)],
      ...(i === 0 ? {} : { pageBreak: 'before' }),
    })),
  };
}

function sheetContent(pieces: readonly CutPiece[], block: CutBlock, s: Setting, set: Setter): Content {
  const rows = Math.max(1, Math.ceil(pieces.length / block.across));
  const body = Array.from({ length: rows }, (_r, r) => Array.from({ length: block.across }, (_c, c) => pieceContent(pieces[r * block.across + c], block, s, set)));
  return {
    table: { widths: Array.from({ length: block.across }, () => mm(block.widthMm)), heights: mm(block.heightMm), dontBreakRows: true, body },
    layout: { hLineWidth: () => 0, vLineWidth: () => 0, paddingLeft: () => 0, paddingRight: () => 0, paddingTop: () => 0, paddingBottom: () => 0 },
  };
}

function pieceContent(piece: CutPiece | undefined, block: CutBlock, s: Setting, set: Setter): Content {
  if (!piece) return { text: '' };
  if (piece.turned === true) return turnedContent(piece, block, s);
  const pad = mm(block.padMm);
  const inner = s.within(mm(block.widthMm) - 2 * pad);
  return { stack: piece.blocks.map((b, i) => set(b, piece.blocks[i + 1], inner)), margin: [pad, pad, pad, 0] };
}

const escaped = (text: string): string => text.replace(/[<>&"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** A piece of lines standing on its head: drawn, because pdfmake turns no text. */
function turnedContent(piece: CutPiece, block: CutBlock, s: Setting): Content {
  const [width, height, pad] = [mm(block.widthMm), mm(block.heightMm), mm(block.padMm)];
  let y = pad;
  const texts = piece.blocks.flatMap((line) => {
    if (line.block !== 'line') throw new Error(`a turned piece holds lines, not ${line.block}`);
    const pt = s.fit(line.text, line.face, line.pt, width - 2 * pad);
    y += mm(line.beforeMm ?? 0);
    const baseline = y + 0.88 * pt;
    y += LINE_PITCH * line.pt;
    const runs = s.fonts.split(s.fonts.clean(line.text), line.face).map((run) => `<tspan font-family="${run.font}">${escaped(run.text)}</tspan>`);
    return `<text x="${width / 2}" y="${baseline}" font-size="${pt}" text-anchor="middle"${line.colour === 'red' ? ` fill="${RED}"` : ''}>${runs.join('')}</text>`;
  });
  return { svg: `<svg width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g transform="rotate(180 ${width / 2} ${height / 2})">${texts.join('')}</g></svg>`, width, height };
}

function marksOf(block: CutBlock, s: Setting): CanvasElement[] {
  const { sheet } = s;
  const [left, top] = [mm(sheet.leftMm), mm(sheet.topMm)];
  const xs = Array.from({ length: block.across + 1 }, (_, i) => left + i * mm(block.widthMm));
  const ys = Array.from({ length: block.down + 1 }, (_, i) => top + i * mm(block.heightMm));
  const [right, bottom] = [xs.at(-1)!, ys.at(-1)!];
  const line = (x1: number, y1: number, x2: number, y2: number, dash = false): CanvasElement => ({ type: 'line', x1, y1, x2, y2, lineWidth: HAIR, ...(dash ? { dash: { length: 4, space: 3 } } : {}) });
  const [from, to] = [mm(MARK_MM.from), mm(MARK_MM.to)];
  switch (block.marks) {
    case 'crop':
      return [
        ...xs.flatMap((x) => [line(x, top - to, x, top - from), line(x, bottom + from, x, bottom + to)]),
        ...ys.flatMap((y) => [line(left - to, y, left - from, y), line(right + from, y, right + to, y)]),
      ];
    case 'fold':
      return [...ys.slice(1, -1).map((y) => line(left, y, right, y, true)), ...xs.slice(1, -1).map((x) => line(x, top, x, bottom, true))];
    case 'frame':
      return [...ys.map((y) => line(left, y, right, y)), ...xs.map((x) => line(x, top, x, bottom))];
  }
}
