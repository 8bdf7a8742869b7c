import { createRequire } from 'node:module';
import type DocumentModule from 'pdfmake/js/PDFDocument.js';
import { EM_BOX } from '../fonts';

let patched = false;

/** pdfmake takes a line's height and baseline from what each file says of its ascent. Lets it take the letters' square. */
export function evenBaselines(): void {
  if (patched) return;
  patched = true;
  // By require, because that is how pdfmake gets it: an import may be a second copy.
  const { default: Document } = createRequire(import.meta.url)('pdfmake/js/PDFDocument.js') as Required<typeof DocumentModule>;
  const { prototype } = Document;
  const asTold = prototype.provideFont;
  prototype.provideFont = function provideFont(this: unknown, ...args: unknown[]) {
    const font = asTold.apply(this, args);
    font.ascender = EM_BOX.ascent * 1000;
    font.descender = -EM_BOX.descent * 1000;
    return font;
  };
}
