import type { Content, ContentText } from 'pdfmake/interfaces';
import { lettersOf, mm, sheetOf, type Face, type Geometry, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import type { SettledPiece } from './lineBreaks';
import { lineStarts, unitsOf } from './units';

/** The share of a page from which a row may be cut: its header and white need room as well. */
const TALL = 0.75;

/** Letter size and line pitch of a stretch of text, in points. */
export interface Size {
  readonly pt: number;
  readonly pitchPt: number;
}

/** A stretch of a line in one face. */
export interface Part {
  readonly text: string;
  readonly face: Face;
}

/** How a paper is set: its sheet, its letters and the fonts that carry them. */
export class Setting {
  readonly sheet: Geometry;
  readonly body: Size;
  readonly title: Size;
  /** Letters inside tables. */
  readonly cell: Size;
  /** The width of the column that is set. */
  readonly areaPt: number;
  /** How many times larger than A4 the sheet is. */
  readonly grow: number;

  constructor(readonly paper: Paper, readonly fonts: Fonts, areaPt?: number, readonly closing = 0) {
    this.sheet = sheetOf(paper);
    const { bodyPt, pitchPt, titlePt, titlePitchPt, cellPt, grow } = lettersOf(paper);
    this.grow = grow;
    this.body = { pt: bodyPt, pitchPt };
    this.cell = { pt: cellPt, pitchPt: 1.5 * cellPt };
    this.title = { pt: titlePt, pitchPt: titlePitchPt };
    this.areaPt = areaPt ?? mm(this.sheet.areaWidthMm);
  }

  /** The same letters in a narrower column. */
  within(areaPt: number): Setting {
    return new Setting(this.paper, this.fonts, areaPt, this.closing);
  }

  /** The same setting for a part of the paper with a closing of its own. */
  inClosing(closing: number): Setting {
    return new Setting(this.paper, this.fonts, this.areaPt, closing);
  }

  /** The letter size at which a text stands on one line of a width: the asked one, or as much as there is room for. */
  fit(text: string, face: Face, pt: number, widthPt: number): number {
    return this.fonts.fit(text, face, pt, widthPt);
  }

  /** Millimetres of an A4 sheet in points of this one. */
  mm(value: number): number {
    return mm(value) * this.grow;
  }

  /** The width of a text in points. */
  width(text: string, face: Face, size: Size): number {
    return this.fonts.width(text, face, size.pt);
  }

  /**
   * A text as pieces that pdfmake sets: cut where lines of `widthPt` may end, each piece in a font that has its letters,
   * with a line height that gives the same pitch in every font.
   */
  runs(text: string, face: Face, size: Size, widthPt: number = this.areaPt): ContentText[] {
    return this.mixed([{ text, face }], size, widthPt);
  }

  /** Like `runs`, for a paragraph in several faces: no rule of line breaking stops at the border of two faces. */
  mixed(parts: readonly Part[], size: Size, widthPt: number): ContentText[] {
    const whole = parts.map((p) => this.fonts.clean(p.text)).join('');
    const widthOf = this.widthIn(parts[0]!.face, size);
    const faces = parts.flatMap((p) => [...this.fonts.clean(p.text)].map(() => p.face));
    let at = 0;
    return unitsOf(whole, widthPt, widthOf).flatMap((unit) => {
      const letters = [...unit.text];
      const pieces = letters.flatMap((letter, i) => this.pieces(letter, faces[at + i]!, size));
      at += letters.length + (unit.lineEnd ? 1 : 0);
      const merged = mergePieces(pieces);
      return merged.map((piece, i): ContentText => {
        const isLast = i === merged.length - 1;
        return { ...piece, ...(!isLast || unit.joined ? { noNewLine: true } : {}), ...(isLast && unit.lineEnd ? { lineEnd: true } : {}) };
      });
    });
  }

  /** A text on one line, whatever its width. */
  oneLine(text: string, face: Face, size: Size): ContentText[] {
    return this.runs(text, face, size, Number.POSITIVE_INFINITY).map((piece, i, all) => ({ ...piece, ...(i < all.length - 1 ? { noNewLine: true } : {}) }));
  }

  /** A paragraph's text in two: the lines that may stay behind and the last `count` lines. */
  splitTail(parts: readonly Part[], count: number): readonly [readonly Part[], readonly Part[]] {
    const clean = parts.map((p) => ({ ...p, text: this.fonts.clean(p.text) }));
    const whole = clean.map((p) => p.text).join('');
    const widthOf = this.widthIn(clean[0]!.face, this.body);
    const indent = 2 * this.body.pt;
    const units = unitsOf(whole, this.areaPt - indent, widthOf);
    const starts = lineStarts(units, this.areaPt, indent, widthOf);
    if (starts.length < count + 2) return [[], clean];
    const before = units.slice(0, starts.at(-count));
    const cut = before.reduce((sum, unit) => sum + unit.text.length + (unit.lineEnd ? 1 : 0), 0);
    return [slice(clean, 0, cut), slice(clean, cut, whole.length)];
  }

  /** Whether texts in cells of these widths may be taller than a page: pdfmake drops a row that may not be cut and finds no room. */
  mayBeTall(texts: readonly string[], widthsPt: readonly number[], size: Size): boolean {
    const lines = texts.map((text, i) => text.split('\n').reduce((sum, line) => sum + Math.ceil(([...line].length * size.pt) / Math.max(size.pt, widthsPt[i]! - size.pt)), 0));
    return Math.max(0, ...lines) * size.pitchPt > TALL * mm(this.sheet.areaHeightMm);
  }

  /** Empty lines of the body's pitch. */
  blank(lines: number): Content {
    return { text: '', margin: [0, lines * this.body.pitchPt, 0, 0], fontSize: 0.1, lineHeight: 0.1 };
  }

  private widthIn(face: Face, size: Size): (text: string) => number {
    const seen = new Map<string, number>();
    return (text) => {
      const known = seen.get(text) ?? this.width(text, face, size);
      seen.set(text, known);
      return known;
    };
  }

  private pieces(text: string, face: Face, size: Size): SettledPiece[] {
    return this.fonts.split(text, face).map((run) => {
      return { settled: true, noWrap: true, text: run.text, font: run.font, fontSize: size.pt, lineHeight: size.pitchPt / size.pt };
    });
  }
}

function mergePieces(pieces: readonly SettledPiece[]): SettledPiece[] {
  const merged: { -readonly [K in keyof SettledPiece]: SettledPiece[K] }[] = [];
  for (const piece of pieces) {
    const last = merged.at(-1);
    if (last && last.font === piece.font) last.text += piece.text;
    else merged.push({ ...piece });
  }
  return merged;
}

function slice(parts: readonly Part[], from: number, to: number): Part[] {
  let at = 0;
  return parts.flatMap((part) => {
    const start = at;
    at += part.text.length;
    const text = part.text.slice(Math.max(0, from - start), Math.max(0, to - start));
    return text === '' ? [] : [{ ...part, text }];
  });
}
