import type { Moment } from '../../calendar';
import type { Block } from '../../paper';
import { momentWords } from '../../words';

/** A moment as a form shows it; nothing where it is not known. */
export function momentText(moment: Moment): string {
  return moment === '' ? '' : momentWords(moment);
}

/** A heading with the typed text below it, one paragraph a line; nothing where nothing was typed. */
export function textBlocks(heading: string, text: string): readonly Block[] {
  const lines = text.split('\n').map((l) => l.trim()).filter((l) => l !== '');
  return lines.length === 0 ? [] : [{ block: 'heading', level: 1, text: heading, rest: '' }, ...lines.map((line): Block => ({ block: 'paragraph', text: line }))];
}
