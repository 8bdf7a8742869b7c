import { degrees, grayscale, PDFDocument, type PDFEmbeddedPage, type PDFPage } from 'pdf-lib';
import { geometryOf, mm, type Block, type Paper } from '../../shared/paper';

/**
 * An A3 sheet on two A4 sheets, for the office without an A3 printer. Nothing is made smaller: a poster's letters are as
 * large as its distance asks for. What is lost is white: both sheets together show 382 of the 420 mm, and no A3 paper
 * has ink in the outer 19 mm of its long side.
 *
 * The first sheet is cut behind its last ink and pasted over the head of the second, whose ink begins 10 mm earlier.
 */

/** Printers leave so much of a sheet white. */
const EDGE_MM = 5;
/** Room for a note: on the first sheet it is cut away, on the second it lies under the first. */
const NOTE_MM = 4;
const OVERLAP_MM = 10;
const MARK_MM = 5;
const NOTE_PT = 7;
const THIN_PT = 0.4;

const A3 = geometryOf('A3');
const A4 = geometryOf('A4');

/** How much of the A3 sheet's long side a sheet shows inside the printer's edges. */
const SHOWN_MM = A4.widthMm - 2 * EDGE_MM - NOTE_MM;
/** Where the first sheet is cut, from the head of the A3 sheet: both show the same length, half the overlap beyond the middle. */
const CUT_MM = (A3.heightMm + OVERLAP_MM) / 2;
/** What a sheet shows of the A3 sheet's long side; towards its end it goes on to the edge, for printers that leave no white. */
const HALVES = [
  { from: CUT_MM - SHOWN_MM - EDGE_MM, to: CUT_MM },
  { from: CUT_MM - OVERLAP_MM, to: CUT_MM - OVERLAP_MM + SHOWN_MM + EDGE_MM },
] as const;
/** Where the cutting line of the first sheet and the pasting marks of the second stand, from the head of the A4 sheet. */
const LINE_AT_MM = [EDGE_MM + SHOWN_MM, EDGE_MM + NOTE_MM + OVERLAP_MM] as const;

/** Sets the notes for the sheets: one page for each, to be printed as it stands. */
export type SetNotes = (notes: Paper) => Promise<Uint8Array>;

/** Each page of an A3 paper as two A4 pages, the head first: an upright one as upper and lower half, a sideways one as left and right. */
export async function tiled(bytes: Uint8Array, setNotes: SetNotes): Promise<Uint8Array> {
  const source = await PDFDocument.load(bytes);
  const pages = source.getPages();
  const document = await PDFDocument.create();
  document.setTitle(source.getTitle() ?? '');
  const sheets = await document.embedPages(pages.flatMap((page) => [page, page]), pages.flatMap((page) => HALVES.map((half) => boxOf(page, half))));
  const notes = await embedNotes(document, await setNotes(notesPaper(pages)));
  pages.forEach((page, number) => {
    for (const half of [0, 1] as const) drawHalf(document, isSideways(page), half, sheets[2 * number + half]!, notes[2 * number + half]!);
  });
  return document.save();
}

const isSideways = (page: PDFPage): boolean => page.getWidth() > page.getHeight();

function boxOf(page: PDFPage, { from, to }: (typeof HALVES)[number]) {
  const { width, height } = page.getSize();
  return isSideways(page) ? { left: mm(from), right: mm(to), bottom: 0, top: height } : { left: 0, right: width, bottom: height - mm(to), top: height - mm(from) };
}

function drawHalf(document: PDFDocument, sideways: boolean, half: 0 | 1, sheet: PDFEmbeddedPage, note: PDFEmbeddedPage): void {
  const [along, across] = [mm(A4.widthMm), mm(A4.heightMm)];
  const page = document.addPage(sideways ? [along, across] : [across, along]);
  // The first half ends where the strip for the note begins, the second at the foot of the sheet.
  const white = half === 0 ? mm(NOTE_MM + EDGE_MM) : 0;
  page.drawPage(sheet, sideways ? { x: half === 0 ? 0 : along - sheet.width, y: 0 } : { x: 0, y: white });
  const line = mm(LINE_AT_MM[half]);
  const [edge, mark] = [mm(EDGE_MM), mm(MARK_MM)];
  const strokes = half === 0 ? [[edge, across - edge]] : [[edge, edge + mark], [across - edge - mark, across - edge]];
  for (const [from, to] of strokes as [number, number][]) {
    const [start, end] = sideways ? [{ x: line, y: from }, { x: line, y: to }] : [{ x: from, y: along - line }, { x: to, y: along - line }];
    page.drawLine({ start, end, thickness: THIN_PT, color: grayscale(0.3) });
  }
  const strip = half === 0 ? line + mm(NOTE_MM) : edge + mm(NOTE_MM);
  page.drawPage(note, sideways ? { x: strip, y: edge + mark, rotate: degrees(90) } : { x: edge + mark, y: along - strip });
}

function notesPaper(pages: readonly PDFPage[]): Paper {
  const lines = pages.flatMap((page, i) => {
    const which = pages.length > 1 ? `第${i + 1}张的` : '';
    const [first, second, side] = isSideways(page) ? ['左半张', '右半张', '右边'] : ['上半张', '下半张', '下边'];
    return [`${which}${first}，沿线裁去${side}，粘到${second}上`, `${which}${second}，${first}的裁边对齐两头的短线`];
  });
  const blocks = lines.map((text): Block => ({ block: 'line', text, face: 'hei', pt: NOTE_PT, align: 'left', beforeMm: 0.5 }));
  return { name: '拼接说明', style: 'form', size: 'A4', pageNumber: 'none', marginMm: { x: EDGE_MM, y: EDGE_MM }, blocks: blocks.flatMap((block, i) => (i === 0 ? [block] : [{ block: 'pageBreak' }, block])) };
}

function embedNotes(document: PDFDocument, bytes: Uint8Array): Promise<readonly PDFEmbeddedPage[]> {
  return PDFDocument.load(bytes).then((notes) => document.embedPages(notes.getPages(), notes.getPages().map((page) => {
    const top = page.getHeight() - mm(EDGE_MM);
    return { left: mm(EDGE_MM), right: page.getWidth() - mm(EDGE_MM), top, bottom: top - mm(NOTE_MM) };
  })));
}
