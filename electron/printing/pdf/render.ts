import pdfmake from 'pdfmake';
import { PDFDocument } from 'pdf-lib';
import { posterDistances, type Paper } from '../../../shared/paper';
import { copied } from '../merge';
import type { Fonts } from '../fonts';
import type { Seen } from './breaks';
import { definitionOf } from './definition';
import { evenBaselines } from './baselines';
import { keepLineBreakRules } from './lineBreaks';
import { leaveLooseLines } from './looseLines';
import { followMovedLines } from './movedLines';
import { Setting } from './setting';
import { numberPages, sidewaysPaper, turnOnto } from './turned';

let preparedFor: Fonts | undefined;

function prepare(fonts: Fonts): void {
  if (preparedFor === fonts) return;
  keepLineBreakRules();
  leaveLooseLines();
  followMovedLines();
  evenBaselines();
  pdfmake.setFonts(Object.fromEntries(fonts.names().map((name) => [name, { normal: fonts.files[name]!, bold: fonts.files[name]! }])));
  const allowed = new Set(Object.values(fonts.files));
  pdfmake.setLocalAccessPolicy((file: string) => allowed.has(file));
  pdfmake.setUrlAccessPolicy(() => false);
  preparedFor = fonts;
}

/** A paper as the bytes of a PDF. Throws when it can not be laid out. */
export async function renderPdf(paper: Paper, fonts: Fonts): Promise<Uint8Array> {
  // A bound set is one of A4 sheets; an A3 sheet hangs by itself.
  if (paper.bound === true && paper.landscape === true && paper.size === 'A4') return boundPdf(paper, fonts);
  prepare(fonts);
  const seen: Seen = { alone: new Set() };
  const bytes = await bytesOf(paper, fonts, seen, new Set());
  // Only the finished layout tells whether a closing stands alone; then the last lines of the text go along.
  const whole = seen.alone.size > 0 ? await bytesOf(paper, fonts, { alone: new Set() }, seen.alone) : bytes;
  return copied(whole, paper.copies ?? 1);
}

/** A sideways paper for a bound set. */
async function boundPdf(paper: Paper, fonts: Fonts): Promise<Uint8Array> {
  const sideways = await renderPdf(sidewaysPaper(paper), fonts);
  const count = (await PDFDocument.load(sideways)).getPageCount();
  return turnOnto(await renderPdf(numberPages(paper, count), fonts), sideways);
}

/** Word breaks a line here and there a letter earlier: its sheet must not run over. */
const SLACK = 1.04;

/** A poster whose distance is open, with the letters as large as one sheet allows; any other paper as it is. */
export async function withDistance(paper: Paper, fonts: Fonts): Promise<Paper> {
  if (paper.legibleAtM !== 'largest') return paper;
  prepare(fonts);
  const onOneSheet = async (legibleAtM: number): Promise<boolean> => {
    const s = new Setting({ ...paper, legibleAtM }, fonts);
    // Organ and date stand on one line each, whatever their width.
    const wide = paper.blocks.some((b) => b.block === 'signOff' && Math.max(...[b.organ, b.date].map((text) => s.width(text, 'body', s.body))) > s.areaPt - 2 * s.body.pt);
    if (wide) return false;
    const bytes = await bytesOf({ ...paper, legibleAtM }, fonts, { alone: new Set() }, new Set());
    return (await PDFDocument.load(bytes)).getPageCount() === 1;
  };
  // The farthest distance that still fits, by halving.
  let [fits, tooLarge] = [0, posterDistances.length];
  while (tooLarge - fits > 1) {
    const middle = Math.floor((fits + tooLarge) / 2);
    if (await onOneSheet(posterDistances[middle]! * SLACK)) fits = middle;
    else tooLarge = middle;
  }
  return { ...paper, legibleAtM: posterDistances[fits]! };
}

async function bytesOf(paper: Paper, fonts: Fonts, seen: Seen, kept: ReadonlySet<number>): Promise<Uint8Array> {
  return new Uint8Array(await pdfmake.createPdf(definitionOf(paper, fonts, seen, kept)).getBuffer());
}
