import { geometryOf, mm } from './geometry';
import type { CutBlock, Paper, PaperSize } from './model';

/** A paper of equal pieces, centred on its sheet, as many across and down as are asked for. */
export function cutPaper(name: string, block: Omit<CutBlock, 'block'>, size: PaperSize = 'A4', landscape = false): Paper {
  const { widthMm, heightMm } = geometryOf(size, landscape);
  return {
    name, style: 'form', size, landscape, pageNumber: 'none',
    marginMm: { x: (widthMm - block.across * block.widthMm) / 2, y: (heightMm - block.down * block.heightMm) / 2 },
    blocks: [{ block: 'cut', ...block }],
  };
}

/** Two letters of a name stand as wide as three. */
export const spreadName = (name: string): string => (/^\p{Script=Han}{2}$/u.test(name) ? [...name].join('\u3000') : name);

const LETTERS_A_LINE = 8;

/** A name as it stands on a card: two letters spread, one with more letters than a line takes broken behind its dots. */
export function nameLines(name: string, lettersALine = LETTERS_A_LINE): readonly string[] {
  const lines: string[] = [];
  for (const part of name.split(/(?<=·)/)) {
    const last = lines.at(-1);
    if (last !== undefined && [...last, ...part].length <= lettersALine) lines[lines.length - 1] = last + part;
    else lines.push(part);
  }
  return lines.length === 1 ? [spreadName(name)] : lines;
}

/** The pitch of a line on a card as a share of its letters. */
const LINE_PITCH = 1.3;

/** A name's lines and their letter size, so that it is as large as a room in millimetres allows, at most `pt`. */
export function nameInRoom(name: string, pt: number, widthMm: number, heightMm: number): { readonly lines: readonly string[]; readonly pt: number } {
  const choices = Array.from({ length: 11 }, (_, i) => {
    const lines = nameLines(name, LETTERS_A_LINE + i);
    const longest = Math.max(...lines.map((line) => [...line].length));
    return { lines, pt: Math.min(pt, mm(widthMm) / longest, mm(heightMm) / (LINE_PITCH * lines.length)) };
  });
  return choices.reduce((best, next) => (next.pt > best.pt ? next : best));
}
