import { AlignmentType, LevelFormat, LevelSuffix, type INumberingOptions, type IParagraphOptions } from 'docx';
import type { Block, Face } from '../../../shared/paper';
import { numeral } from '../../../shared/words';
import { fontOf, type WordSetting } from './setting';
import { firstLine } from './styles';

type Heading = Extract<Block, { readonly block: 'heading' }>;

/** A heading that Word counts itself. */
export interface HeadingNumber {
  /** Which counting it belongs to: a paper that begins again with 一、 has another one. */
  readonly counting: number;
  /** The heading's words behind the number. */
  readonly text: string;
}

/** The face of a heading and of its number. */
export const HEADING_FACE: Readonly<Record<Heading['level'], Face>> = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' };

const REFERENCE = 'headings';
/** Behind 九十九 Word's counting and ours part ways. */
const HIGHEST = 99;

const numerals: ReadonlyMap<string, number> = new Map(Array.from({ length: HIGHEST }, (_, i) => [numeral(i + 1), i + 1]));
const figures: ReadonlyMap<string, number> = new Map(Array.from({ length: HIGHEST }, (_, i) => [String(i + 1), i + 1]));

const LEVELS = {
  1: { shape: /^([一二三四五六七八九十]+)、/, values: numerals, text: '%1、', format: LevelFormat.CHINESE_COUNTING },
  2: { shape: /^（([一二三四五六七八九十]+)）/, values: numerals, text: '（%2）', format: LevelFormat.CHINESE_COUNTING },
  3: { shape: /^(\d+)\.(?!\d)/, values: figures, text: '%3.', format: LevelFormat.DECIMAL },
  4: { shape: /^（(\d+)）/, values: figures, text: '（%4）', format: LevelFormat.DECIMAL },
} as const;

function ordinalOf({ level, text }: Heading): { readonly value: number; readonly behind: string } | undefined {
  const found = LEVELS[level].shape.exec(text);
  const value = found ? LEVELS[level].values.get(found[1]!) : undefined;
  return found && value !== undefined ? { value, behind: text.slice(found[0].length) } : undefined;
}

/** Whether a counter shows the value next. One that was passed over by a lower level shows another in each program. */
function fits(counts: readonly (number | undefined)[], index: number, value: number): boolean {
  const last = counts[index];
  return last === undefined ? value === 1 && counts.length <= index : value === last + 1;
}

/**
 * Which headings Word can count, at their places among the blocks: those whose typed number is the one its counters
 * would show, lower levels beginning again below each higher one. All others keep the number that was typed.
 */
export function headingNumbers(blocks: readonly Block[]): readonly (HeadingNumber | undefined)[] {
  let counting = 0;
  let counts: readonly (number | undefined)[] = [];
  return blocks.map((block) => {
    const ordinal = block.block === 'heading' ? ordinalOf(block) : undefined;
    if (block.block !== 'heading' || !ordinal) return undefined;
    const index = block.level - 1;
    if (!fits(counts, index, ordinal.value)) {
      if (ordinal.value !== 1) return undefined;
      counting += 1;
      counts = [];
    }
    counts = Array.from({ length: block.level }, (_, i) => (i === index ? ordinal.value : counts[i]));
    return { counting, text: ordinal.behind };
  });
}

/** What makes a paragraph count as a heading of a level. */
export function countedAs(level: Heading['level'], { counting }: HeadingNumber): IParagraphOptions {
  return { numbering: { reference: REFERENCE, level: level - 1, instance: counting } };
}

/** The counters of a paper's headings: the number stands where the first line begins, and its words right behind it. */
export function numberingOf(s: WordSetting): INumberingOptions {
  const levels = ([1, 2, 3, 4] as const).map((level) => ({
    level: level - 1,
    format: LEVELS[level].format,
    text: LEVELS[level].text,
    alignment: AlignmentType.LEFT,
    suffix: LevelSuffix.NOTHING,
    style: { paragraph: { indent: { left: 0, ...firstLine(s) } }, run: { font: fontOf(HEADING_FACE[level]) } },
  }));
  return { config: [{ reference: REFERENCE, levels }] };
}
