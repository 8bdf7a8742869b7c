import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontNames, ownFontNames, type AnyFontName, type FontFiles, type FontName, type OwnFontName } from './fontFiles';
import type { Face } from '../../shared/paper';

/** A loaded font and what it covers. */
interface LoadedFont {
  readonly covers: ReadonlySet<number>;
  readonly font: Font;
}

/** A stretch of text in one font. */
export interface FontRun {
  readonly text: string;
  readonly font: AnyFontName;
}

/** The mark that stands for a character no font has, as printers have it: a box would look like a mistake. */
const GETA = '〓';

/**
 * Every Chinese face is drawn into the same square, 0.88 of the letter size above the baseline and 0.12 below. What a
 * file says of its ascent differs by a third, and would let a rare letter of another face push its line down.
 */
export const EM_BOX = { ascent: 0.88, descent: 0.12 } as const;

const MOST_SHARES = 50_000;

/** Marks that a face draws half as wide as Chinese text wants them; they come from the next face. */
const UNFIT: Readonly<Partial<Record<AnyFontName, string>>> = { kai: '“”‘’×÷' };

/** Marks without ink that come along when text is pasted: no font has them, and a Word file must not hold some. */
const INKLESS = /\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

/** Which fonts set a face, the best first. Own ones only where they are chosen and there. */
const FACE: Readonly<Record<Face, readonly [OwnFontName, FontName]>> = {
  body: ['ownFang', 'fang'], hei: ['ownHei', 'sansMedium'], kai: ['ownKai', 'kai'], title: ['ownTitle', 'serifBold'],
};
const FALLBACK: readonly FontName[] = ['serif', 'sans'];

/** The fonts of the papers, loaded once per worker. */
export class Fonts {
  readonly missing = new Set<string>();
  private readonly loaded: ReadonlyMap<AnyFontName, LoadedFont>;
  private readonly shares = new Map<string, number>();

  constructor(readonly files: FontFiles) {
    this.loaded = new Map(namesOf(files).map((name) => [name, load(files[name]!)]));
  }

  /** All fonts that are there. */
  names(): readonly AnyFontName[] {
    return [...this.loaded.keys()];
  }

  /** The font that sets a face where it covers the text. */
  fontOf(face: Face): AnyFontName {
    return this.chainOf(face)[0]!;
  }

  /** A text as it can be printed: no marks without ink, tabs and rare spaces as plain ones, line ends as \n. */
  clean(text: string): string {
    return text
      .replace(/\s*\r?\n\s*|\r/g, '\n')
      .replace(/^\n|\n$/g, '')
      .replace(/[\t\u2000\u2001\u2004-\u200A\u202F\u205F]/g, ' ')
      .replace(INKLESS, (mark) => (mark === '\n' ? mark : ''));
  }

  /** A text as it is printed where the font is not ours to choose: the characters that none of our fonts has become 〓. */
  shown(text: string, face: Face): string {
    return this.split(this.clean(text), face).map((run) => run.text).join('');
  }

  /**
   * Splits a text by what each font really covers: first the face's own, then the fallbacks. A character none of them
   * has becomes 〓 and is remembered in `missing`.
   */
  split(text: string, face: Face): readonly FontRun[] {
    const runs: { text: string; font: AnyFontName }[] = [];
    for (const character of text) {
      const font = this.fontFor(character, face);
      if (font === undefined) this.missing.add(character);
      const shown = font === undefined ? GETA : character;
      const name = font ?? this.fontOf(face);
      const last = runs.at(-1);
      if (last && last.font === name) last.text += shown;
      else runs.push({ text: shown, font: name });
    }
    return runs;
  }

  /** The width of a text in points at a letter size. */
  width(text: string, face: Face, sizePt: number): number {
    return this.split(text, face).reduce((sum, run) => sum + this.shareOf(run) * sizePt, 0);
  }

  /** The width of a run as a share of the letter size; a paper asks for the same letters a thousand times. */
  private shareOf({ font: name, text }: FontRun): number {
    const key = `${name}/${text}`;
    const known = this.shares.get(key);
    if (known !== undefined) return known;
    const { font } = this.loaded.get(name)!;
    const share = font.layout(text).advanceWidth / font.unitsPerEm;
    if (this.shares.size > MOST_SHARES) this.shares.clear();
    this.shares.set(key, share);
    return share;
  }

  /** The letter size at which a text stands on one line of a width: the asked one, or as much as there is room for. */
  fit(text: string, face: Face, pt: number, widthPt: number): number {
    const wide = this.width(this.clean(text), face, pt);
    // A hair less than the room: a line that fills it to the last digit is broken.
    return wide <= widthPt ? pt : (pt * (widthPt - 0.1)) / wide;
  }

  private chainOf(face: Face): readonly AnyFontName[] {
    return [...FACE[face], ...FALLBACK].filter((name) => this.loaded.has(name));
  }

  private fontFor(character: string, face: Face): AnyFontName | undefined {
    const code = character.codePointAt(0)!;
    if (code === 0x0a || code === 0x0d) return this.fontOf(face);
    return this.chainOf(face).find((name) => this.loaded.get(name)!.covers.has(code) && UNFIT[name]?.includes(character) !== true);
  }
}

/** The fonts named in a set of files. */
export function namesOf(files: FontFiles): readonly AnyFontName[] {
  return [...fontNames, ...ownFontNames.filter((name) => files[name] !== undefined)];
}

function load(file: string): LoadedFont {
  const font = create(readFileSync(file)) as Font;
  return { covers: new Set(font.characterSet), font };
}
