import type { Content, ContentText } from 'pdfmake/interfaces';
import { geometryOf, tokensOf, type Face, type Geometry, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';

/** Letter size and line pitch of a stretch of text, in points. */
export interface Size {
  readonly pt: number;
  readonly pitchPt: number;
}

/** How a paper is set: its sheet, its letters and the fonts that carry them. */
export class Setting {
  readonly sheet: Geometry;
  readonly body: Size;
  readonly title: Size;
  /** Letters inside tables. */
  readonly cell: Size;
  readonly areaPt: number;

  constructor(readonly paper: Paper, readonly fonts: Fonts) {
    this.sheet = geometryOf(paper.size);
    const { bodyPt, pitchPt, titlePt, titlePitchPt } = this.sheet;
    const grow = bodyPt / geometryOf('A4').bodyPt;
    this.body = paper.style === 'official' ? { pt: bodyPt, pitchPt } : { pt: 12 * grow, pitchPt: 21 * grow };
    this.cell = { pt: 12 * grow, pitchPt: 18 * grow };
    this.title = { pt: titlePt, pitchPt: titlePitchPt };
    this.areaPt = (this.sheet.areaWidthMm * 72) / 25.4;
  }

  /**
   * A text as runs that pdfmake sets: tokens whole, each run in a font that has its letters, and a line height that
   * gives the same pitch in every font.
   */
  runs(text: string, face: Face, size: Size): ContentText[] {
    return tokensOf(text).flatMap((token) =>
      this.fonts.split(token.text, face).map((run): ContentText => {
        const { ascent, descent } = this.fonts.metrics(run.font);
        return {
          text: run.text,
          font: run.font,
          fontSize: size.pt,
          lineHeight: size.pitchPt / ((ascent + descent) * size.pt),
          ...(token.keep ? { noWrap: true } : {}),
        };
      }),
    );
  }

  /** An empty line of the body's pitch. */
  blank(lines: number): Content {
    return { text: '', margin: [0, lines * this.body.pitchPt, 0, 0], fontSize: 0.1, lineHeight: 0.1 };
  }
}
