import { Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { geometryOf, type Face, type Paper } from '../../../shared/paper';

/** Fonts as Word names them. A machine without one takes the next of the same class. */
const WORD_FACE: Readonly<Record<Face, string>> = { body: '仿宋', hei: '黑体', kai: '楷体', title: '方正小标宋简体' };
const LATIN = 'Times New Roman';

/** Millimetres as twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Letter sizes and pitches of a paper in Word's own units. */
export class WordSetting {
  readonly bodyPt: number;
  readonly pitchPt: number;
  readonly titlePt: number;
  readonly cellPt: number;
  readonly areaTwips: number;

  constructor(readonly paper: Paper) {
    const sheet = geometryOf(paper.size);
    const grow = paper.size === 'A3' ? Math.SQRT2 : 1;
    this.bodyPt = (paper.style === 'official' ? 16 : 12) * grow;
    // 22 lines must fit the height of the type area, which Word counts in whole line boxes.
    this.pitchPt = paper.style === 'official' ? Math.floor((sheet.areaHeightMm * 72 * 20) / 25.4 / 22) / 20 : 21 * grow;
    this.titlePt = 22 * grow;
    this.cellPt = 12 * grow;
    this.areaTwips = twips(sheet.areaWidthMm);
  }

  /** A run of text in a face; sizes are given in half points. */
  run(text: string, face: Face, pt: number = this.bodyPt, extra: IRunOptions = {}): TextRun {
    return new TextRun({
      text,
      size: Math.round(pt * 2),
      font: { ascii: LATIN, hAnsi: LATIN, eastAsia: WORD_FACE[face], hint: 'eastAsia' },
      ...extra,
    });
  }

  /** A paragraph at the body's exact pitch, lines broken by the Chinese rules. */
  paragraph(runs: readonly TextRun[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({
      spacing: { line: Math.round(this.pitchPt * 20), lineRule: 'exact', before: 0, after: 0 },
      ...options,
      children: [...runs],
    });
  }
}
