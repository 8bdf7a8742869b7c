import { cutPaper, nameInRoom, type Block, type CutPiece, type Paper } from '../../paper';

/** A person on a plate or badge. */
export interface CardHolder {
  readonly name: string;
  /** Post or capacity. */
  readonly post: string;
  readonly unit: string;
  readonly number: string;
}

/** Where a name stands on a card: the letters it likes, the white above it, the room that a long one may take. */
interface NameRoom {
  readonly pt: number;
  readonly beforeMm: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A name in one line, or broken behind its dots. */
function nameBlocks(name: string, room: NameRoom): readonly Block[] {
  const { lines, pt } = nameInRoom(name, room.pt, room.widthMm, room.heightMm);
  return lines.map((text, i) => ({ block: 'line', text, face: 'title', pt, align: 'centre', beforeMm: i > 0 ? 0 : lines.length === 1 ? room.beforeMm : room.beforeMm / 2 }));
}

const PLATE = { widthMm: 210, heightMm: 99 } as const;
const PLATE_NAME: NameRoom = { pt: 120, beforeMm: 14, widthMm: 190, heightMm: 76 };
const POST_PT = 48;

/** 座签: one sheet a person, folded twice into three panels, the name on both sides. */
export function platePaper(name: string, holders: readonly CardHolder[]): Paper {
  const pieces = holders.flatMap((h): readonly CutPiece[] => {
    const big = nameBlocks(h.name, PLATE_NAME);
    return [{ blocks: big, turned: true }, { blocks: big }, { blocks: [{ block: 'line', text: h.post, face: 'hei', pt: POST_PT, align: 'centre', beforeMm: 22 }] }];
  });
  return cutPaper(name, { across: 1, down: 3, ...PLATE, padMm: 8, marks: 'fold', pieces });
}

export interface BadgeWords {
  /** The occasion or the union, at the top. */
  readonly head: string;
  /** The word in red: 代表证, 工作证. */
  readonly word: string;
  readonly labels: { readonly unit: string; readonly post: string; readonly number: string };
}

const BADGE = { widthMm: 90, heightMm: 130 } as const;
const BADGE_NAME: NameRoom = { pt: 28, beforeMm: 9, widthMm: 74, heightMm: 33 };

/** Badges of 90 × 130 mm, four on a sheet, with marks to cut along. */
export function badgePaper(name: string, words: BadgeWords, holders: readonly CardHolder[]): Paper {
  const row = (label: string, text: string, pt: number) => ({ heightMm: 11, cells: [{ text: label, weight: 26, label: true, lines: [] }, { text, weight: 74, pt, lines: ['bottom'] }] }) as const;
  const pieces = holders.map((h): CutPiece => ({
    blocks: [
      { block: 'line', text: words.head, face: 'hei', pt: 15, align: 'centre', beforeMm: 8 },
      { block: 'line', text: words.word, face: 'title', pt: 30, align: 'centre', beforeMm: 9, colour: 'red' },
      ...nameBlocks(h.name, BADGE_NAME),
      { block: 'grid', beforeMm: 4, rows: [row(words.labels.unit, h.unit, 13), row(words.labels.post, h.post, 13), row(words.labels.number, h.number, 13)] },
    ],
  }));
  return cutPaper(name, { across: 2, down: 2, ...BADGE, padMm: 7, marks: 'crop', pieces });
}
