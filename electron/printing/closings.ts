import type { Block } from '../../shared/paper';

/** As many attachment rows stay together with the closing. */
export const ROWS_WITH_CLOSING = 3;
/** As many rows of a table go along when a closing moves to a new page. */
export const TABLE_ROWS_WITH_CLOSING = 2;

/** What may stand in the end of a paper: the names under it, organ and date, what is noted below, a slip to tear off. */
const BEGINS_CLOSING: readonly Block['block'][] = ['attachments', 'signOff', 'signatures', 'note'];
const IN_CLOSING: readonly Block['block'][] = [...BEGINS_CLOSING, 'facts', 'labelled', 'rule'];

const isLongList = (block: Block): boolean => block.block === 'attachments' && block.names.length > ROWS_WITH_CLOSING;

/** Where the end of a section begins; -1 for one without. */
export function closingAt(blocks: readonly Block[]): number {
  return blocks.findIndex((b, i) => BEGINS_CLOSING.includes(b.block) && blocks.slice(i).every((c) => IN_CLOSING.includes(c.block) && !isLongList(c)));
}

/** The blocks between page breaks that the paper itself asks for. */
export function sectionsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const sections: Block[][] = [[]];
  for (const block of blocks) {
    if (block.block === 'pageBreak') sections.push([]);
    else sections.at(-1)!.push(block);
  }
  return sections;
}
