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

/** Draws the text of one TJ operator; `direction` is -1 for text that stands on its head. */
function glyphsOf(shown: string, font: LoadedFont, pt: number, xPt: number, baseline: number, direction: number): Glyph[] {
  let x = xPt;
  return [...shown.matchAll(/<([\da-f]+)>|(-?[\d.]+)/g)].flatMap(([, hex, shift]) => {
    if (hex === undefined) {
      x -= direction * (Number(shift) / 1000) * pt;
      return [];
    }
    return hex.match(/.{4}/g)!.map((code): Glyph => {
      const id = Number.parseInt(code, 16);
      const width = ((font.widths[id] ?? 1000) / 1000) * pt;
      const glyph = { text: font.texts[id] ?? '\uFFFD', id, x: (direction < 0 ? x - width : x) * MM, width: width * MM, baseline, pt, font: font.name };
      x += direction * width;
      return glyph;
    });
  });
}

type Matrix = readonly [number, number, number, number, number, number];

function times(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[1] * n[2], m[0] * n[1] + m[1] * n[3], m[2] * n[0] + m[3] * n[2], m[2] * n[1] + m[3] * n[3],
    m[4] * n[0] + m[5] * n[2] + n[4], m[4] * n[1] + m[5] * n[3] + n[5],
  ];
}

/** A point as the sheet has it, in points from its lower left corner. */
function place(words: readonly string[], m: Matrix): readonly [number, number] {
  const [x, y] = [Number(words[0]), Number(words[1])];
  return [x * m[0] + y * m[2] + m[4], x * m[1] + y * m[3] + m[5]];
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
  let matrix: Matrix = [1, 0, 0, 1, 0, 0];
  const kept: Matrix[] = [];
  let at: Matrix = matrix;
  let from: readonly [number, number] = [0, 0];
  let font: LoadedFont | undefined;
  let pt = 0;
  for (const line of pointed(items, item.head, 'Contents')!.stream!.toString('latin1').split('\n')) {
    const words = line.split(' ');
    const numbers = () => words.slice(0, 6).map(Number) as unknown as Matrix;
    if (line === 'q') kept.push(matrix);
    else if (line === 'Q') matrix = kept.pop() ?? matrix;
    else if (line.endsWith(' cm')) matrix = times(numbers(), matrix);
    else if (line.endsWith(' Tm')) at = times(numbers(), matrix);
    else if (line.endsWith(' Tf')) [font, pt] = [names.get(words[0]!.slice(1)), Number(words[1])];
    else if (line.endsWith(' TJ')) glyphs.push(...glyphsOf(line, font!, pt, at[4], (height! - at[5]) * MM, Math.sign(at[0])));
    else if (line.endsWith(' m')) from = place(words, matrix);
    else if (line.endsWith(' l')) {
      const to = place(words, matrix);
      strokes.push({ x1: from[0] * MM, y1: (height! - from[1]) * MM, x2: to[0] * MM, y2: (height! - to[1]) * MM });
    }
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
