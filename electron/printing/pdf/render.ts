import pdfmake from 'pdfmake';
import type { Paper } from '../../../shared/paper';
import { fontNames } from '../fontFiles';
import type { Fonts } from '../fonts';
import { definitionOf } from './definition';
import { keepLineBreakRules } from './lineBreaks';

let preparedFor: Fonts | undefined;

function prepare(fonts: Fonts): void {
  if (preparedFor === fonts) return;
  keepLineBreakRules();
  pdfmake.setFonts(Object.fromEntries(fontNames.map((name) => [name, { normal: fonts.files[name], bold: fonts.files[name] }])));
  const allowed = new Set(Object.values(fonts.files));
  pdfmake.setLocalAccessPolicy((file: string) => allowed.has(file));
  pdfmake.setUrlAccessPolicy(() => false);
  preparedFor = fonts;
}

/** A paper as the bytes of a PDF. */
export async function renderPdf(paper: Paper, fonts: Fonts): Promise<Uint8Array> {
  prepare(fonts);
  return new Uint8Array(await pdfmake.createPdf(definitionOf(paper, fonts)).getBuffer());
}
