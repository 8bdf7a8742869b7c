import type { Content } from 'pdfmake/interfaces';
import type { Block } from '../../../shared/paper';
import { closingAt, ROWS_WITH_CLOSING, sectionsOf, TABLE_ROWS_WITH_CLOSING } from '../closings';
import { contentOf, paragraphContent, partsOf } from './blocks';
import { attachmentRows } from './closing';
import type { Setting } from './setting';

/** As many lines of text go along when a closing moves to a new page. */
const LINES_WITH_CLOSING = 2;

/** The end of the text in two: what may stay on the page before, and what goes with the closing. */
function splitEnd(blocks: readonly Block[], s: Setting): readonly [readonly Content[], readonly Content[]] {
  const last = blocks.at(-1);
  if (!last) return [[], []];
  const contents = blocks.map((block, i) => contentOf(block, blocks[i + 1], s));
  const parts = partsOf(last);
  const [before, after] = parts ? s.splitTail(parts, LINES_WITH_CLOSING) : [[], []];
  if (before.length > 0) return [[...contents.slice(0, -1), paragraphContent(before, s)], [paragraphContent(after, s, true)]];
  if (last.block === 'attachments') {
    const rows = [s.blank(1), ...attachmentRows(last, s)];
    return [[...contents.slice(0, -1), ...rows.slice(0, -ROWS_WITH_CLOSING)], rows.slice(-ROWS_WITH_CLOSING)];
  }
  // The last rows of a table go along under a heading of their own.
  if (last.block === 'table' && last.rows.length > ROWS_WITH_CLOSING) {
    const part = (rows: typeof last.rows) => contentOf({ ...last, rows }, undefined, s);
    return [[...contents.slice(0, -1), part(last.rows.slice(0, -TABLE_ROWS_WITH_CLOSING))], [part(last.rows.slice(-TABLE_ROWS_WITH_CLOSING))]];
  }
  // The headings above go along, or they would be left alone.
  const isHeading = (block: Block | undefined): boolean => block?.block === 'heading' && block.rest === '';
  let along = 1;
  while (along + 1 < blocks.length && isHeading(blocks.at(-along - 1))) along += 1;
  return [contents.slice(0, -along), contents.slice(-along)];
}

function sectionContent(blocks: readonly Block[], s: Setting, keepClosing: boolean): Content[] {
  const at = keepClosing ? closingAt(blocks) : -1;
  if (at < 1) return blocks.map((block, i) => contentOf(block, blocks[i + 1], s));
  const closing = blocks.slice(at).map((block, i) => contentOf(block, blocks[at + i + 1], s));
  const [before, after] = splitEnd(blocks.slice(0, at), s);
  // Where nothing may stay behind, the new page would leave an empty one.
  return [...before, { stack: [...after], ...(before.length > 0 ? { pageBreak: 'before' } : {}) }, ...closing];
}

/** The white below the last block would begin a page of its own where the block just fits. */
function endedFlush(contents: readonly Content[]): Content[] {
  const last = contents.at(-1);
  if (typeof last !== 'object' || !('margin' in last) || !Array.isArray(last.margin) || last.margin.length !== 4) return [...contents];
  const [left, top, right] = last.margin;
  return [...contents.slice(0, -1), { ...last, margin: [left, top, right, 0] }];
}

/** The contents of a paper. Where a closing is among the `kept`, a new page begins with the last lines of the text above it. */
export function sectionsContent(blocks: readonly Block[], s: Setting, kept: ReadonlySet<number>): Content[] {
  const breakPage = (): Content => contentOf({ block: 'pageBreak' }, undefined, s);
  return sectionsOf(blocks).flatMap((section, i) => [...(i === 0 ? [] : [breakPage()]), ...endedFlush(sectionContent(section, s.inClosing(i), kept.has(i)))]);
}
