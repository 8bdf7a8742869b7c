import { readFileSync } from 'node:fs';
import { create, type Font } from 'fontkit';
import { fontNames, type FontFiles, type FontName } from './fontFiles';
import type { Face } from '../../shared/paper';

/** A loaded font: what it covers and its own metrics, in shares of the letter size. */
interface LoadedFont {
  readonly covers: ReadonlySet<number>;
  readonly ascent: number;
  readonly descent: number;
  readonly font: Font;
}

/** A stretch of text in one font. */
export interface FontRun {
  readonly text: string;
  readonly font: FontName;
}

/** The mark that stands for a character no font has, as printers have it: a box would look like a mistake. */
const GETA = '〓';

/** Marks without ink that come along when text is pasted: no font has them, and a Word file must not hold some. */
const INKLESS = /\p{Cc}|\p{Default_Ignorable_Code_Point}|[\u2028\u2029]/gu;

const FACE: Readonly<Record<Face, FontName>> = { body: 'serif', hei: 'sansMedium', kai: 'serifSemi', title: 'serifBold' };
const FALLBACK: readonly FontName[] = ['serif', 'sans'];

/** The fonts of the papers, loaded once per worker. */
export class Fonts {
  readonly missing = new Set<string>();
  private readonly loaded: ReadonlyMap<FontName, LoadedFont>;

  constructor(readonly files: FontFiles) {
    this.loaded = new Map(fontNames.map((name) => [name, load(files[name])]));
  }

  /** Ascent and descent of a font as shares of the letter size. */
  metrics(font: FontName): { readonly ascent: number; readonly descent: number } {
    return this.loaded.get(font)!;
  }

  /** The font that sets a face where it covers the text. */
  fontOf(face: Face): FontName {
    return FACE[face];
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
    const runs: { text: string; font: FontName }[] = [];
    for (const character of text) {
      const font = this.fontFor(character, face);
      if (font === undefined) this.missing.add(character);
      const shown = font === undefined ? GETA : character;
      const name = font ?? FACE[face];
      const last = runs.at(-1);
      if (last && last.font === name) last.text += shown;
      else runs.push({ text: shown, font: name });
    }
    return runs;
  }

  /** The width of a text in points at a letter size. */
  width(text: string, face: Face, sizePt: number): number {
    return this.split(text, face).reduce((sum, run) => {
      const { font } = this.loaded.get(run.font)!;
      return sum + (font.layout(run.text).advanceWidth / font.unitsPerEm) * sizePt;
    }, 0);
  }

  private fontFor(character: string, face: Face): FontName | undefined {
    const code = character.codePointAt(0)!;
    if (code === 0x0a || code === 0x0d) return FACE[face];
    return [FACE[face], ...FALLBACK].find((name) => this.loaded.get(name)!.covers.has(code));
  }
}

function load(file: string): LoadedFont {
  const font = create(readFileSync(file)) as Font;
  return {
    covers: new Set(font.characterSet),
    ascent: font.ascent / font.unitsPerEm,
    descent: -font.descent / font.unitsPerEm,
    font,
  };
}
