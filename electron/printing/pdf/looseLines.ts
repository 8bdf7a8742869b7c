import { createRequire } from 'node:module';
import type WriterModule from 'pdfmake/js/ElementWriter.js';
import type { SetLine, Writer } from 'pdfmake/js/ElementWriter.js';

/** The share of a line that may be spread between its letters: three letters in a line of 28. */
const MOST_SPREAD = 0.11;

let patched = false;

/**
 * A date, an amount or a name that stays whole can leave half a line empty. pdfmake would spread the letters before it
 * over the whole width; such a line reads better when it ends early.
 */
export function leaveLooseLines(): void {
  if (patched) return;
  patched = true;
  // By require, because that is how pdfmake gets it: an import may be a second copy.
  const { default: ElementWriter } = createRequire(import.meta.url)('pdfmake/js/ElementWriter.js') as Required<typeof WriterModule>;
  const { prototype } = ElementWriter;
  const spread = prototype.alignLine;
  prototype.alignLine = function alignLine(this: Writer, line: SetLine) {
    const free = this.context().availableWidth - line.getWidth();
    const [first] = line.inlines;
    const justified = typeof first === 'object' && first !== null && 'alignment' in first && first.alignment === 'justify';
    if (!justified || free <= MOST_SPREAD * this.context().availableWidth) spread.call(this, line);
  };
}
