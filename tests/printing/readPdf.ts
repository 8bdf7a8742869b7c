import { inflateSync } from 'node:zlib';

/** What stands on a page, measured in millimetres from the sheet's upper left corner. Reads only PDFs made by pdfmake. */
export interface Glyph {
  readonly text: string;
  /** Glyph number in the embedded font; 0 is the box for a missing character. */
  readonly id: number;
  readonly x: number;
  readonly width: number;
  readonly baseline: number;
  readonly pt: number;
  readonly font: string;
}

export interface Stroke {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

export interface Page {
  readonly width: number;
  readonly height: number;
  readonly glyphs: readonly Glyph[];
  readonly strokes: readonly Stroke[];
}

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
}

export interface Pdf {
  readonly pages: readonly Page[];
  readonly fonts: readonly PdfFont[];
}

interface Item {
  readonly head: string;
  readonly stream: Buffer | undefined;
}

interface LoadedFont extends PdfFont {
  readonly texts: readonly string[];
  readonly widths: readonly number[];
}

const MM = 25.4 / 72;

function itemsOf(bytes: Uint8Array): ReadonlyMap<string, Item> {
  const buffer = Buffer.from(bytes);
  const latin = buffer.toString('latin1');
  const items = new Map<string, Item>();
  for (const found of latin.matchAll(/(?<=^|\n)(\d+) 0 obj\n/g)) {
    const from = found.index + found[0].length;
    const end = latin.indexOf('endobj', from);
    const stream = latin.indexOf('stream\n', from);
    if (stream < 0 || stream > end) {
      items.set(found[1]!, { head: latin.slice(from, end), stream: undefined });
      continue;
    }
    const head = latin.slice(from, stream);
    const body = buffer.subarray(stream + 7, stream + 7 + Number(/\/Length (\d+)/.exec(head)![1]));
    items.set(found[1]!, { head, stream: head.includes('/FlateDecode') ? inflateSync(body) : body });
  }
  return items;
}

function pointed(items: ReadonlyMap<string, Item>, head: string, key: string): Item | undefined {
  return items.get(new RegExp(`/${key} \\[?(\\d+) 0 R`).exec(head)?.[1] ?? '');
}

function hexText(hex: string): string {
  return String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((code) => Number.parseInt(code, 16)));
}

function loadFont(items: ReadonlyMap<string, Item>, item: Item): LoadedFont {
  const name = /\/BaseFont \/\w+\+(\S+)/.exec(item.head)![1]!;
  const descendant = pointed(items, item.head, 'DescendantFonts')!;
  const descriptor = pointed(items, descendant.head, 'FontDescriptor');
  const texts: string[] = [];
  for (const range of pointed(items, item.head, 'ToUnicode')!.stream!.toString('latin1').matchAll(/<(\w{4})> <\w{4}> \[([^\]]*)\]/g)) {
    const from = Number.parseInt(range[1]!, 16);
    [...range[2]!.matchAll(/<([^>]*)>/g)].forEach((code, i) => { texts[from + i] = hexText(code[1]!.replace(/\s/g, '')); });
  }
  const widths = (/\/W \[0 \[([^\]]*)\]/.exec(descendant.head)?.[1] ?? '').split(/\s+/).map(Number);
  return { name, texts, widths, embedded: descriptor !== undefined && ['FontFile2', 'FontFile3'].some((key) => pointed(items, descriptor.head, key) !== undefined) };
}

/** Draws the text of one TJ operator. */
function glyphsOf(shown: string, font: LoadedFont, pt: number, xPt: number, baseline: number): Glyph[] {
  let x = xPt;
  return [...shown.matchAll(/<([\da-f]+)>|(-?[\d.]+)/g)].flatMap(([, hex, shift]) => {
    if (hex === undefined) {
      x -= (Number(shift) / 1000) * pt;
      return [];
    }
    return hex.match(/.{4}/g)!.map((code): Glyph => {
      const id = Number.parseInt(code, 16);
      const width = ((font.widths[id] ?? 1000) / 1000) * pt;
      const glyph = { text: font.texts[id] ?? '\uFFFD', id, x: x * MM, width: width * MM, baseline, pt, font: font.name };
      x += width;
      return glyph;
    });
  });
}

function pageOf(items: ReadonlyMap<string, Item>, item: Item, fonts: Map<Item, LoadedFont>): Page {
  const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(item.head)!.map(Number);
  const names = new Map<string, LoadedFont>();
  for (const [, name, number] of pointed(items, item.head, 'Resources')!.head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
    const found = items.get(number!)!;
    if (!fonts.has(found)) fonts.set(found, loadFont(items, found));
    names.set(name!, fonts.get(found)!);
  }
  const glyphs: Glyph[] = [];
  const strokes: Stroke[] = [];
  let at: readonly number[] = [0, 0];
  let from: readonly number[] = [0, 0];
  let font: LoadedFont | undefined;
  let pt = 0;
  for (const line of pointed(items, item.head, 'Contents')!.stream!.toString('latin1').split('\n')) {
    const words = line.split(' ');
    if (line.endsWith(' Tm')) at = [Number(words[4]), Number(words[5])];
    else if (line.endsWith(' Tf')) [font, pt] = [names.get(words[0]!.slice(1)), Number(words[1])];
    else if (line.endsWith(' TJ')) glyphs.push(...glyphsOf(line, font!, pt, at[0]!, (height! - at[1]!) * MM));
    else if (line.endsWith(' m')) from = words.slice(0, 2).map(Number);
    else if (line.endsWith(' l')) strokes.push({ x1: from[0]! * MM, y1: from[1]! * MM, x2: Number(words[0]) * MM, y2: Number(words[1]) * MM });
  }
  return { width: width! * MM, height: height! * MM, glyphs, strokes };
}

/** Reads the pages of a PDF: each letter with its place, and the lines drawn. */
export function readPdf(bytes: Uint8Array): Pdf {
  const items = itemsOf(bytes);
  const fonts = new Map<Item, LoadedFont>();
  const tree = [...items.values()].find((item) => item.head.includes('/Type /Pages'))!;
  const kids = [.../\/Kids \[([^\]]*)\]/.exec(tree.head)![1]!.matchAll(/(\d+) 0 R/g)].map((kid) => items.get(kid[1]!)!);
  const pages = kids.map((kid) => pageOf(items, kid, fonts));
  return { pages, fonts: [...fonts.values()] };
}
