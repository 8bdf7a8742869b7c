import { itemsOf, loadFont, pointed, resourcesOf, type Item, type LoadedFont, type PdfFont } from './pdfItems';

/**
 * What stands on a page, measured in millimetres from the sheet's upper left corner. Reads only PDFs made by pdfmake, and
 * those made of their pages when they were saved without object streams.
 */
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

export interface Pdf {
  readonly pages: readonly Page[];
  readonly fonts: readonly PdfFont[];
}

const MM = 25.4 / 72;

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

/** What is seen of a form, in points from the sheet's lower left corner. */
interface Window {
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
  readonly top: number;
}

function ownMatrix(form: Item): Matrix {
  return /\/Matrix \[ ?([\d. e-]+?) ?\]/.exec(form.head)![1]!.split(' ').map(Number) as unknown as Matrix;
}

/** What a form shows, where `m` places it; forms with letters are never turned. */
function windowOf(form: Item, m: Matrix): Window {
  const box = /\/BBox \[ ?([\d. -]+?) ?\]/.exec(form.head)![1]!.split(' ');
  const [[left, bottom], [right, top]] = [place(box.slice(0, 2), m), place(box.slice(2), m)];
  return { left, bottom, right, top };
}

/** Share of its size that a letter reaches above and below its baseline. */
const ABOVE = 0.88;
const BELOW = 0.12;

class PageReader {
  readonly glyphs: Glyph[] = [];
  readonly strokes: Stroke[] = [];

  constructor(private readonly items: ReadonlyMap<string, Item>, private readonly fonts: Map<Item, LoadedFont>, private readonly height: number) {}

  /** Reads what a page or a form draws. `head` names its fonts and forms; of what lies outside of `window` nothing is seen. */
  read(code: string, head: string, start: Matrix, window?: Window): void {
    const { items, height } = this;
    const names = this.fontsOf(head);
    let matrix = start;
    const kept: Matrix[] = [];
    let at: Matrix = matrix;
    let from: readonly [number, number] = [0, 0];
    let font: LoadedFont | undefined;
    let pt = 0;
    for (const line of code.split('\n')) {
      const words = line.split(' ');
      const numbers = () => words.slice(0, 6).map(Number) as unknown as Matrix;
      if (line === 'q') kept.push(matrix);
      else if (line === 'Q') matrix = kept.pop() ?? matrix;
      else if (line.endsWith(' cm')) matrix = times(numbers(), matrix);
      else if (line.endsWith(' Tm')) at = times(numbers(), matrix);
      else if (line.endsWith(' Tf')) [font, pt] = [names.get(words[0]!.slice(1)), Number(words[1])];
      else if (line.endsWith(' TJ')) this.glyphs.push(...glyphsOf(line, font!, pt, at[4], (height - at[5]) * MM, Math.sign(at[0])).filter((g) => this.isSeen(g, window)));
      else if (line.endsWith(' m')) from = place(words, matrix);
      else if (line.endsWith(' l')) {
        const to = place(words, matrix);
        this.strokes.push({ x1: from[0] * MM, y1: (height - from[1]) * MM, x2: to[0] * MM, y2: (height - to[1]) * MM });
      } else if (line.endsWith(' Do')) {
        const form = pointed(items, head, words[0]!.slice(1));
        if (form?.head.includes('/Form') === true) this.readForm(form, times(ownMatrix(form), matrix));
      }
    }
  }

  private readForm(form: Item, matrix: Matrix): void {
    this.read(form.stream!.toString('latin1'), resourcesOf(this.items, form), matrix, windowOf(form, matrix));
  }

  private fontsOf(head: string): ReadonlyMap<string, LoadedFont> {
    const names = new Map<string, LoadedFont>();
    for (const [, name, number] of head.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      const found = this.items.get(number!)!;
      if (!this.fonts.has(found)) this.fonts.set(found, loadFont(this.items, found));
      names.set(name!, this.fonts.get(found)!);
    }
    return names;
  }

  private isSeen({ x, width, baseline, pt }: Glyph, window?: Window): boolean {
    if (!window) return true;
    const y = this.height * MM - baseline;
    return x + width > window.left * MM && x < window.right * MM && y + ABOVE * pt * MM > window.bottom * MM && y - BELOW * pt * MM < window.top * MM;
  }
}

function pageOf(items: ReadonlyMap<string, Item>, item: Item, fonts: Map<Item, LoadedFont>): Page {
  const [, width, height] = /\/MediaBox \[ ?0 0 ([\d.]+) ([\d.]+) ?\]/.exec(item.head)!.map(Number);
  const reader = new PageReader(items, fonts, height!);
  reader.read(pointed(items, item.head, 'Contents')!.stream!.toString('latin1'), resourcesOf(items, item), [1, 0, 0, 1, 0, 0]);
  return { width: width! * MM, height: height! * MM, glyphs: reader.glyphs, strokes: reader.strokes };
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
