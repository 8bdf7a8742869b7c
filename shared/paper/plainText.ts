import type { Block } from './model';

const LEVELS = [
  { level: 1, shape: /^[一二三四五六七八九十]{1,3}、/ },
  { level: 2, shape: /^（[一二三四五六七八九十]{1,3}）/ },
  { level: 3, shape: /^\d{1,2}[.．]\s*(?!\d)/ },
  { level: 4, shape: /^（\d{1,2}）/ },
] as const;

/** Half-width brackets and stops that a chair types in front of a heading, as the standard wants them. */
function tidyNumber(line: string): string {
  return line
    .replace(/^\(([一二三四五六七八九十\d]{1,3})\)/, '（$1）')
    .replace(/^([一二三四五六七八九十]{1,3})[,，.．]\s*/, '$1、')
    .replace(/^(\d{1,2})(?:、|．)\s*/, '$1.')
    .replace(/^(\d{1,2})\.\s+/, '$1.');
}

function headingOf(line: string): Block | undefined {
  const found = LEVELS.find(({ shape }) => shape.test(line));
  if (!found) return undefined;
  const stop = line.indexOf('。');
  const cut = stop >= 0 && stop < line.length - 1 ? stop + 1 : line.length;
  return { block: 'heading', level: found.level, text: line.slice(0, cut), rest: line.slice(cut) };
}

/**
 * A text as a chair types it, one paragraph a line, as blocks: lines that begin with 一、（一）1.（1） become headings of
 * that level; the first sentence of such a line is the heading and the rest runs on.
 */
export function blocksOfText(text: string): readonly Block[] {
  return text
    .split(/\r?\n/)
    .map((line) => tidyNumber(line.replace(/^[\s\u3000]+|[\s\u3000]+$/g, '')))
    .filter((line) => line !== '')
    .map((line) => headingOf(line) ?? { block: 'paragraph', text: line });
}
