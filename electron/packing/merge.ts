import { PDFDocument, PDFPage, PDFPageLeaf } from 'pdf-lib';

/** A finished paper and how often it is printed. */
export interface PrintPart {
  readonly bytes: Uint8Array;
  readonly copies: number;
  /** Sheets that are cut apart: nothing may stand on the back of any page. */
  readonly oneSided: boolean;
}

/** A page that shows the same content as another one of the document; contents and fonts are kept once. */
function again(document: PDFDocument, page: PDFPage): PDFPage {
  const leaf = PDFPageLeaf.fromMapWithContext(new Map(page.node.entries()), document.context);
  return PDFPage.of(leaf, document.context.register(leaf), document);
}

/**
 * One PDF in printing order: each paper as often as it is printed, a blank back behind every copy with an odd number of
 * pages, so that a duplex printer begins each copy on a new sheet, and behind every page of a sheet that is cut apart.
 */
export async function mergeForPrinting(parts: readonly PrintPart[]): Promise<Uint8Array> {
  const merged = await PDFDocument.create();
  for (const { bytes, copies, oneSided } of parts) {
    const source = await PDFDocument.load(bytes);
    const pages = await merged.copyPages(source, source.getPageIndices());
    for (let copy = 0; copy < copies; copy += 1) {
      for (const page of pages) {
        merged.addPage(copy === 0 ? page : again(merged, page));
        if (oneSided) merged.addPage([page.getWidth(), page.getHeight()]);
      }
      const last = pages.at(-1);
      if (last && !oneSided && pages.length % 2 === 1) merged.addPage([last.getWidth(), last.getHeight()]);
    }
  }
  return merged.save();
}
