import { degrees, PDFDocument, type PDFPage } from 'pdf-lib';
import { geometryOf, mm, type Paper } from '../../../shared/paper';

/** The type area turned sideways, 225 × 156 mm, in the middle of a sideways sheet. */
export const TURNED_MARGIN_MM = { x: 36, y: 27 } as const;
/** The type area is not in the middle of the upright page: so far the turned one moves towards its place. */
const SHIFT_MM = 1;

/** The sheets of a sideways paper as they are set before they are turned: in the type area, without numbers. */
export function sidewaysPaper(paper: Paper): Paper {
  return { ...paper, bound: false, pageNumber: 'none', marginMm: TURNED_MARGIN_MM };
}

/** Upright pages that carry nothing but their numbers, outside as in the rest of a bound set. */
export function numberPages(paper: Paper, count: number): Paper {
  const { bound: _b, landscape: _l, marginMm: _m, ...upright } = paper;
  const blank = { block: 'line', text: ' ', face: 'body', pt: 4, align: 'left' } as const;
  return { ...upright, style: 'official', pageNumber: 'outer', blocks: Array.from({ length: count }, (_, i) => (i === 0 ? [blank] : [{ block: 'pageBreak' } as const, blank])).flat() };
}

/** Puts each sideways sheet on its upright page: head to the left on odd pages, to the right on even ones. */
export async function turnOnto(numbered: Uint8Array, sideways: Uint8Array): Promise<Uint8Array> {
  const document = await PDFDocument.load(numbered);
  const pages = document.getPages();
  const sheets = await document.embedPdf(sideways, pages.map((_, i) => i));
  const { widthMm, heightMm } = geometryOf('A4');
  const shift = mm(SHIFT_MM);
  const place = (page: PDFPage, i: number) => {
    if (i % 2 === 0) page.drawPage(sheets[i]!, { x: mm(widthMm) + shift, y: -shift, rotate: degrees(90) });
    else page.drawPage(sheets[i]!, { x: shift, y: mm(heightMm) - shift, rotate: degrees(-90) });
  };
  pages.forEach(place);
  return document.save();
}
