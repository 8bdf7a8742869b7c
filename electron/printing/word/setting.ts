import { Paragraph, Tab, TextRun, type IParagraphOptions, type IRunOptions } from 'docx';
import { lettersOf, sheetOf, type Face, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import { ROWS_WITH_CLOSING } from '../closings';
import type { Keep } from './keeping';

/** Fonts as Word names them. A machine without one takes the next of the same class. */
export const WORD_FACE: Readonly<Record<Face, string>> = { body: '仿宋', hei: '黑体', kai: '楷体', title: '方正小标宋简体' };
/** Western letters and figures. */
export const LATIN = 'Times New Roman';

/** The share of a width that a line made to fit takes: other fonts than ours are a hair wider, and a grid takes whole cells. */
const FITTING = 0.98;

/** Millimetres as twentieths of a point. */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** A face as Word's font settings; styles and runs name it alike. */
export function fontOf(face: Face) {
  return { ascii: LATIN, hAnsi: LATIN, cs: LATIN, eastAsia: WORD_FACE[face], hint: 'eastAsia' } as const;
}

/** For letters of another size than the text's: without its squeeze. docx leaves a plain 0 out and rounds this down to it. */
export const UNSQUEEZED = { characterSpacing: 0.5 } as const;

/** Letter sizes and pitches of a paper in Word's own units. */
export class WordSetting {
  /** In points, as Word counts letters: by halves. */
  readonly bodyPt: number;
  /** From letter to letter, with the squeeze that brings 28 of them into a line. */
  readonly emPt: number;
  /** The squeeze in twentieths of a point. */
  readonly squeeze: number;
  readonly pitchPt: number;
  readonly titlePt: number;
  readonly titlePitchPt: number;
  readonly cellPt: number;
  readonly areaTwips: number;
  readonly official: boolean;
  /** How many times larger than A4 the sheet is. */
  readonly grow: number;

  constructor(readonly paper: Paper, private readonly fonts: Fonts, areaTwips?: number, readonly keep: Keep = 'none') {
    const sheet = sheetOf(paper);
    const letters = lettersOf(paper);
    this.grow = letters.grow;
    this.official = paper.style === 'official';
    this.bodyPt = halves(this.official ? 16 * this.grow : letters.bodyPt);
    this.areaTwips = areaTwips ?? twips(sheet.areaWidthMm);
    // LibreOffice sets a gridded page's lines into whole cells, which it rounds down: a twentieth of a point a letter spare.
    this.squeeze = this.official ? Math.floor(twips(sheet.areaWidthMm) / sheet.characters - this.bodyPt * 20) - 1 : 0;
    this.emPt = this.bodyPt + this.squeeze / 20;
    this.pitchPt = this.official ? Math.floor(sheet.pitchPt * 20) / 20 : letters.pitchPt;
    this.titlePt = halves(letters.titlePt);
    this.titlePitchPt = letters.titlePitchPt;
    this.cellPt = halves(letters.cellPt);
  }

  /** The same letters in a narrower column. */
  within(areaTwips: number): WordSetting {
    return new WordSetting(this.paper, this.fonts, areaTwips);
  }

  /** The same letters where paragraphs keep in another way. */
  keeping(keep: Keep): WordSetting {
    return keep === this.keep ? this : new WordSetting(this.paper, this.fonts, this.areaTwips, keep);
  }

  /** For what stands in a block above its last paragraph. */
  get inside(): WordSetting {
    return this.keep === 'none' ? this : this.keeping('next');
  }

  /** For line `i` of `count`, of which the last `along` go with what is below: all of them where hardly more would be left behind. */
  ofLine(i: number, count: number, along: number): WordSetting {
    if (i === count - 1) return this;
    return i >= count - along || count <= ROWS_WITH_CLOSING ? this.inside : this.keeping('none');
  }

  /** The letter size at which a text stands on one line of a width in twentieths of a point. */
  fit(text: string, face: Face, pt: number, widthTwips: number): number {
    return Math.floor(this.fonts.fit(text, face, pt, (FITTING * widthTwips) / 20) * 2) / 2;
  }

  /** Millimetres of an A4 sheet in twentieths of a point of this one. */
  twips(mm: number): number {
    return Math.round(twips(mm) * this.grow);
  }

  /** A run of text. Only what differs from the paragraph's style is written. */
  run(text: string, face?: Face, extra: IRunOptions = {}): TextRun {
    const [first, ...more] = this.fonts.shown(text, face ?? 'body').split('\n');
    return new TextRun({
      ...(face ? { font: fontOf(face) } : {}),
      ...extra,
      children: [first!, ...more.flatMap((line) => [new TextRun({ break: 1 }), line] as const)] as NonNullable<IRunOptions['children']>,
    });
  }

  /** A step to the next tab stop. */
  tab(): TextRun {
    return new TextRun({ children: [new Tab()] });
  }

  /** A paragraph in a style, with what differs from it; where the block keeps with the next one, so does each paragraph. */
  paragraph(style: StyleId, runs: readonly TextRun[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ style, ...(this.keep === 'next' ? { keepNext: true } : {}), ...options, children: [...runs] });
  }

  /** Width of a text in letters: Latin letters and digits are half as wide in the fonts Word uses here. */
  letters(text: string): number {
    return [...text].reduce((sum, c) => sum + (c.charCodeAt(0) < 0x80 || c === '\u2002' ? 0.5 : 1), 0);
  }
}

function halves(pt: number): number {
  return Math.round(pt * 2) / 2;
}

/** Paragraph styles: Word's own ids where it has one, so that its list of styles shows them in Chinese. */
export const styleIds = ['Title', 'Heading1', 'Heading2', 'Heading3', 'Heading4', 'Normal', 'NormalIndent', 'Subtitle', 'TableText', 'TableHead', 'Footer'] as const;
export type StyleId = (typeof styleIds)[number];
