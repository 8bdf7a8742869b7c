import type { Block } from '../../../shared/paper';
import { closingAt, sectionsOf } from '../closings';

/** What of a block stays together: nothing, its own paragraphs, or these and the paragraph below the block. */
export type Keep = 'none' | 'inside' | 'next';

const NAMED_BELOW: readonly (Block['block'] | undefined)[] = ['signOff', 'attachments', 'signatures'];
const TEXT: readonly Block['block'][] = ['paragraph', 'note', 'heading', 'labelled', 'attachments'];

/** Text stays with a list or with names below it, even where more text follows and they are no closing. */
function ofText(block: Block, next: Block | undefined): Keep {
  return TEXT.includes(block.block) && NAMED_BELOW.includes(next?.block) ? 'next' : 'none';
}

/** The last block keeps with nothing: below it the paper or its section ends. */
function ofSection(blocks: readonly Block[]): readonly Keep[] {
  const at = closingAt(blocks);
  return blocks.map((block, i) => {
    if (at < 0 || i < at - 1) return ofText(block, blocks[i + 1]);
    return i === blocks.length - 1 ? 'inside' : 'next';
  });
}

/** How each block of a paper keeps: a closing is one chain, and what stands above it hangs on to it. */
export function keepsOf(blocks: readonly Block[]): readonly Keep[] {
  return sectionsOf(blocks).flatMap((section, i): readonly Keep[] => [...(i === 0 ? [] : ['none' as const]), ...ofSection(section)]);
}
