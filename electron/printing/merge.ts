import { PDFDocument, PDFPage } from 'pdf-lib';

/** Several PDFs as one, in their order. Titles and authors of the parts are not carried over. */
export async function mergePdfs(parts: readonly Uint8Array[]): Promise<Uint8Array> {
  const merged = await PDFDocument.create();
  for (const part of parts) {
    const source = await PDFDocument.load(part);
    for (const page of await merged.copyPages(source, source.getPageIndices())) merged.addPage(page);
  }
  return merged.save();
}

/** The pages of a PDF so many times over; every copy shares the ink of the first, so that 5,000 ballots stay small. */
export async function copied(bytes: Uint8Array, copies: number): Promise<Uint8Array> {
  if (copies <= 1) return bytes;
  const document = await PDFDocument.load(bytes);
  const pages = document.getPages();
  for (let copy = 1; copy < copies; copy += 1) {
    for (const page of pages) {
      const leaf = page.node.clone();
      document.addPage(PDFPage.of(leaf, document.context.register(leaf), document));
    }
  }
  return document.save();
}
