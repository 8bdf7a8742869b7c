import pdfmake from 'pdfmake';
import type { Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import { definitionOf, type Seen } from './definition';
import { evenBaselines } from './baselines';
import { keepLineBreakRules } from './lineBreaks';

let preparedFor: Fonts | undefined;

function prepare(fonts: Fonts): void {
  if (preparedFor === fonts) return;
  keepLineBreakRules();
  evenBaselines();
  pdfmake.setFonts(Object.fromEntries(fonts.names().map((name) => [name, { normal: fonts.files[name]!, bold: fonts.files[name]! }])));
  const allowed = new Set(Object.values(fonts.files));
  pdfmake.setLocalAccessPolicy((file: string) => allowed.has(file));
  pdfmake.setUrlAccessPolicy(() => false);
  preparedFor = fonts;
}

/** A paper as the bytes of a PDF. Throws when it can not be laid out. */
export async function renderPdf(paper: Paper, fonts: Fonts): Promise<Uint8Array> {
  prepare(fonts);
  const seen: Seen = { signOffIsAlone: false };
  const bytes = await bytesOf(paper, fonts, seen, false);
  // Only the finished layout tells whether the sign-off stands alone; then the last lines of the text go along.
  return seen.signOffIsAlone ? bytesOf(paper, fonts, seen, true) : bytes;
}

async function bytesOf(paper: Paper, fonts: Fonts, seen: Seen, keepEnd: boolean): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(definitionOf(paper, fonts, seen, keepEnd)).getBuffer());
}
