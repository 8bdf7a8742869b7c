import { geometryOf, sheetOf } from './geometry';
import type { Paper } from './model';

/** Letter sizes and pitches of a paper, in points. */
export interface Letters {
  readonly bodyPt: number;
  readonly pitchPt: number;
  readonly titlePt: number;
  readonly titlePitchPt: number;
  /** Letters inside tables. */
  readonly cellPt: number;
  /** How many times larger than A4 the sheet is. */
  readonly grow: number;
}

/** Letters of text are read at two hundred times their height, those of a headline at a hundred times. */
const TEXT_SHARE = 200;
const HEADLINE_SHARE = 100;
const POINTS_PER_M = 1000 * (72 / 25.4);

/** The distances at which a poster may be read, in metres, from the nearest: 0.8 to 6 in steps of a tenth. */
export const posterDistances: readonly number[] = Array.from({ length: 53 }, (_, i) => (8 + i) / 10);

/** The letters of a paper by its style and sheet; a poster whose distance is still open is set for one metre. */
export function lettersOf(paper: Paper): Letters {
  const sheet = sheetOf(paper);
  const grow = sheet.bodyPt / geometryOf('A4').bodyPt;
  switch (paper.style) {
    case 'official':
      return { bodyPt: sheet.bodyPt, pitchPt: sheet.pitchPt, titlePt: sheet.titlePt, titlePitchPt: sheet.titlePitchPt, cellPt: 12 * grow, grow };
    case 'form':
      return { bodyPt: 12 * grow, pitchPt: 21 * grow, titlePt: sheet.titlePt, titlePitchPt: sheet.titlePitchPt, cellPt: 12 * grow, grow };
    case 'speech':
      return { bodyPt: 20 * grow, pitchPt: 36 * grow, titlePt: 26 * grow, titlePitchPt: 40 * grow, cellPt: 14 * grow, grow };
    case 'poster': {
      const metres = typeof paper.legibleAtM === 'number' ? paper.legibleAtM : 1;
      const bodyPt = (metres * POINTS_PER_M) / TEXT_SHARE;
      const titlePt = (metres * POINTS_PER_M) / HEADLINE_SHARE;
      return { bodyPt, pitchPt: 1.75 * bodyPt, titlePt, titlePitchPt: 1.4 * titlePt, cellPt: bodyPt, grow };
    }
  }
}
