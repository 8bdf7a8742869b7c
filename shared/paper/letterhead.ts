import { geometryOf, mm } from './geometry';
import type { Imprint, Letterhead } from './model';

/** The measures of a letterhead in points from the top edge of the sheet (GB/T 9704-2012 7.2.4, 7.2.5, 7.2.7, 10.1, 10.3). */
export interface HeadPlaces {
  /** Size of the red name, one line across the type area at most. */
  readonly markPt: number;
  readonly markTop: number;
  /** Top of the line with 文号, or with issuing organ and date on minutes. */
  readonly numberTop: number;
  /** The red line; the thick over thin pair of a letter begins here. */
  readonly ruleTop: number;
  /** Where the title's letters begin. */
  readonly titleTop: number;
}

const MARK_MAX_PT = 62;
const MARK_SHARE = 0.95;
const MARK_BELOW_AREA_MM = 35;
const LETTER_MARK_MM = 30;
const RULE_BELOW_MM = 4;
/** Both lines of a letter are this long, centred on the sheet. */
export const LETTER_RULE_MM = 170;
/** The lower pair of a letter above the foot of the sheet. */
export const LETTER_FOOT_MM = 20;
export const HEAD_RULE_PT = 1.5;
/** Thick and thin line of a letter, and the white between them. */
export const LETTER_PAIR_PT = { thick: 2.25, thin: 0.75, gap: 1.5 } as const;
export const RED = '#FF0000';
/** Lines of an imprint in millimetres: first and last, middle (7.4.1). */
export const IMPRINT_RULES_MM = { outer: 0.35, inner: 0.25 } as const;
export const IMPRINT_PITCH_PT = 24;

/** Places of a letterhead on an A4 sheet. */
export function headPlaces(head: Letterhead): HeadPlaces {
  const { topMm, areaWidthMm, bodyPt, pitchPt } = geometryOf('A4');
  const letters = Math.max(1, [...head.mark].length);
  const markPt = Math.min(MARK_MAX_PT, (MARK_SHARE * mm(areaWidthMm)) / letters);
  if (head.form === 'letter') {
    const markTop = mm(LETTER_MARK_MM);
    const ruleTop = markTop + markPt + mm(RULE_BELOW_MM);
    const pair = LETTER_PAIR_PT.thick + LETTER_PAIR_PT.gap + LETTER_PAIR_PT.thin;
    const numberTop = ruleTop + pair + (7 / 8) * bodyPt;
    return { markPt, markTop, ruleTop, numberTop, titleTop: numberTop + bodyPt + 2 * pitchPt };
  }
  const markTop = mm(topMm + MARK_BELOW_AREA_MM);
  const blank = head.form === 'minutes' ? 3 : 2;
  const numberTop = markTop + markPt + blank * pitchPt;
  const ruleTop = numberTop + bodyPt + mm(RULE_BELOW_MM);
  return { markPt, markTop, numberTop, ruleTop, titleTop: ruleTop + 2 * pitchPt };
}

/** How high an imprint is when its 抄送 takes so many lines, in points. */
export function imprintHeight(imprint: Imprint, copyLines: number): number {
  return IMPRINT_PITCH_PT * (1 + (imprint.copies === '' ? 0 : copyLines));
}
