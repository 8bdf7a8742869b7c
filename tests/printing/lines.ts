import type { Glyph, Page, Pdf } from './readPdf';

/** Letters of one baseline that belong together, from left to right. */
export interface Line {
  readonly text: string;
  readonly glyphs: readonly Glyph[];
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  readonly pt: number;
}

/** Shares of the letter size by which a Han letter stands above and below the baseline. */
const HAN_TOP = 0.88;
const HAN_BOTTOM = 0.12;
const MM_PER_POINT = 25.4 / 72;

function lineOf(glyphs: readonly Glyph[]): Line {
  const inked = glyphs.filter((g) => g.text.trim() !== '');
  const shown = inked.length > 0 ? inked : glyphs;
  const last = shown.at(-1)!;
  return {
    text: glyphs.map((g) => g.text).join('').trim(),
    glyphs: shown,
    left: shown[0]!.x,
    right: last.x + last.width,
    baseline: shown[0]!.baseline,
    pt: Math.max(...shown.map((g) => g.pt)),
  };
}

/** The lines of a page from top to bottom. With `gap`, letters further apart than so many ems are lines of their own. */
export function linesOf(page: Page, gap = Number.POSITIVE_INFINITY): readonly Line[] {
  const sorted = [...page.glyphs].sort((a, b) => (Math.abs(a.baseline - b.baseline) > 0.5 ? a.baseline - b.baseline : a.x - b.x));
  const groups: Glyph[][] = [];
  for (const glyph of sorted) {
    const last = groups.at(-1)?.at(-1);
    const near = last && Math.abs(last.baseline - glyph.baseline) <= 0.5 && glyph.x - last.x - last.width <= gap * glyph.pt * MM_PER_POINT;
    if (near) groups.at(-1)!.push(glyph);
    else groups.push([glyph]);
  }
  return groups.map(lineOf).filter((line) => line.text !== '');
}

/** The page number's line, if the page has one. */
export function pageNumberOf(page: Page): Line | undefined {
  return linesOf(page).find((line) => /^— \d+ —$/.test(line.text));
}

/** The lines of a page without its number. */
export function textLinesOf(page: Page, gap?: number): readonly Line[] {
  return linesOf(page, gap).filter((line) => !/^— \d+ —$/.test(line.text));
}

/** All lines of all pages without the page numbers. */
export function allLinesOf(pdf: Pdf): readonly Line[] {
  return pdf.pages.flatMap((page) => textLinesOf(page));
}

/** Upper edge of the letters of a line in millimetres from the top of the sheet. */
export function topOf(line: Line): number {
  return line.baseline - HAN_TOP * line.pt * MM_PER_POINT;
}

/** Lower edge of the letters of a line. */
export function bottomOf(line: Line): number {
  return line.baseline + HAN_BOTTOM * line.pt * MM_PER_POINT;
}

/** The words of a PDF in the order they were drawn, without spaces and page numbers. */
export function textOf(pdf: Pdf): string {
  return pdf.pages.map((page) => page.glyphs.map((g) => g.text).join('').replace(/— \d+ —$/, '')).join('').replace(/\s/g, '');
}
