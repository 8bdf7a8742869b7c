import type { Paper, PaperSize } from './model';

/** GB/T 9704-2012 in millimetres and points (1 pt = 1/72 in). */

export const POINTS_PER_MM = 72 / 25.4;

/** Millimetres as points. */
export function mm(value: number): number {
  return value * POINTS_PER_MM;
}

export interface Geometry {
  readonly widthMm: number;
  readonly heightMm: number;
  readonly topMm: number;
  readonly leftMm: number;
  readonly areaWidthMm: number;
  readonly areaHeightMm: number;
  readonly lines: number;
  readonly characters: number;
  /** Body letters (3号) so that 28 of them fill the type area exactly: 15.79 pt on A4. */
  readonly bodyPt: number;
  /** From baseline to baseline, so that the ink of 22 lines fills the height of the type area: 29.6 pt on A4. */
  readonly pitchPt: number;
  readonly titlePt: number;
  readonly titlePitchPt: number;
  /** 4号, for page numbers. */
  readonly smallPt: number;
  /** Top edge of the page number's dash below the type area. */
  readonly pageNumberBelowMm: number;
}

const A4: Geometry = (() => {
  const bodyPt = mm(156) / 28 - 0.0005;
  return {
    widthMm: 210,
    heightMm: 297,
    topMm: 37,
    leftMm: 28,
    areaWidthMm: 156,
    areaHeightMm: 225,
    lines: 22,
    characters: 28,
    bodyPt,
    pitchPt: (mm(225) - bodyPt) / 21,
    titlePt: 22,
    titlePitchPt: 34,
    smallPt: 14,
    pageNumberBelowMm: 7,
  };
})();

/** A3 is the A4 sheet enlarged by √2, so that a poster reads at 1.5 m with the same line breaks. */
const A3: Geometry = (() => {
  const grow = Math.SQRT2;
  return {
    ...A4,
    widthMm: 297,
    heightMm: 420,
    topMm: A4.topMm * grow,
    leftMm: A4.leftMm * grow,
    areaWidthMm: A4.areaWidthMm * grow,
    areaHeightMm: A4.areaHeightMm * grow,
    bodyPt: A4.bodyPt * grow,
    pitchPt: A4.pitchPt * grow,
    titlePt: A4.titlePt * grow,
    titlePitchPt: A4.titlePitchPt * grow,
    smallPt: A4.smallPt * grow,
    pageNumberBelowMm: A4.pageNumberBelowMm * grow,
  };
})();

/** A stand-alone form turned sideways: margins of 25 mm all round. */
function turned(sheet: Geometry): Geometry {
  const margin = (25 * sheet.widthMm) / A4.widthMm;
  return {
    ...sheet,
    widthMm: sheet.heightMm,
    heightMm: sheet.widthMm,
    topMm: margin,
    leftMm: margin,
    areaWidthMm: sheet.heightMm - 2 * margin,
    areaHeightMm: sheet.widthMm - 2 * margin,
  };
}

/** The measures of a sheet, upright or turned sideways. */
export function geometryOf(size: PaperSize, landscape = false): Geometry {
  const upright = uprightOf(size);
  return landscape ? turned(upright) : upright;
}

/** The measures of a paper's sheet, with margins of its own where it has them. */
export function sheetOf(paper: Pick<Paper, 'size' | 'landscape' | 'marginMm'>): Geometry {
  const sheet = geometryOf(paper.size, paper.landscape);
  const { marginMm } = paper;
  if (!marginMm) return sheet;
  return { ...sheet, topMm: marginMm.y, leftMm: marginMm.x, areaWidthMm: sheet.widthMm - 2 * marginMm.x, areaHeightMm: sheet.heightMm - 2 * marginMm.y };
}

function uprightOf(size: PaperSize): Geometry {
  switch (size) {
    case 'A4':
      return A4;
    case 'A3':
      return A3;
  }
}

/** The diameter of a grass-roots union's seal; the space left for it, never drawn. */
export const SEAL_MM = 42;
