import type { Content } from 'pdfmake/interfaces';
import { type Block, type Face } from '../../../shared/paper';
import { titleRoom } from '../places';
import { attachmentRows, closingLevel, signOffContent } from './closing';
import { cutContent, lineContent } from './cut';
import { gridContent } from './grid';
import type { Part, Setting } from './setting';
import { factsContent, signaturesContent, tableContent } from './tables';

export type BlockOf<B extends Block['block']> = Extract<Block, { readonly block: B }>;

const HEADING_FACE: Readonly<Record<1 | 2 | 3 | 4, Face>> = { 1: 'hei', 2: 'kai', 3: 'body', 4: 'body' };

/** A block of a paper as pdfmake content; `next` is the block below it. */
export function contentOf(block: Block, next: Block | undefined, s: Setting): Content {
  switch (block.block) {
    case 'title':
      return titleContent(block, next?.block === 'subtitle', s);
    case 'subtitle':
      return { text: s.runs(block.text, 'body', s.body), alignment: 'center', margin: [0, 0, 0, s.paper.style === 'official' ? s.body.pitchPt : s.body.pitchPt / 2] };
    case 'addressee':
      return { text: s.runs(block.text, 'body', s.body) };
    case 'paragraph':
      return paragraphContent(partsOf(block)!, s);
    case 'note':
      return { ...paragraphContent(partsOf(block)!, s), headlineLevel: closingLevel(s.closing) };
    case 'heading': {
      const content = paragraphContent(partsOf(block)!, s);
      return block.rest === '' ? { ...content, headlineLevel: block.level } : content;
    }
    case 'labelled':
      return labelledContent(block, s);
    case 'facts':
      return factsContent(block, s);
    case 'table':
      return tableContent(block, s);
    case 'signatures':
      return signaturesContent(block, s);
    case 'attachments':
      return { stack: [s.blank(1), ...attachmentRows(block, s)] };
    case 'signOff':
      return signOffContent(block, s);
    case 'pageBreak':
      return { text: '', pageBreak: 'after', fontSize: 0.1, lineHeight: 0.1 };
    case 'line':
      return lineContent(block, s);
    case 'grid':
      return gridContent(block, s);
    case 'cut':
      return cutContent(block, s, contentOf);
    case 'rule':
      return { canvas: [{ type: 'line', x1: 0, y1: 0, x2: s.areaPt, y2: 0, lineWidth: 1 }], margin: [0, 4, 0, 4] };
  }
}

/** The text of a block that is set as a paragraph with an indent of two letters; undefined for all others. */
export function partsOf(block: Block): readonly Part[] | undefined {
  if (block.block === 'paragraph' || block.block === 'note') return [{ text: block.text, face: 'body' }];
  if (block.block !== 'heading') return undefined;
  return [{ text: block.text, face: HEADING_FACE[block.level] }, ...(block.rest === '' ? [] : [{ text: block.rest, face: 'body' } as const])];
}

/** A paragraph; `isRest` for the lines of one that began on the page before. */
export function paragraphContent(parts: readonly Part[], s: Setting, isRest = false): Extract<Content, { text: unknown }> {
  const indent = 2 * s.body.pt;
  return { text: s.mixed(parts, s.body, s.areaPt - indent), alignment: 'justify', ...(isRest ? {} : { leadingIndent: indent }) };
}

function titleContent(block: BlockOf<'title'>, withSubtitle: boolean, s: Setting): Content {
  const room =
    s.paper.style === 'official'
      ? titleRoom(block.lines.length, withSubtitle, s.body.pitchPt, s.title.pitchPt)
      : { linePt: s.title.pitchPt, afterPt: s.body.pitchPt / 2 };
  // A headline keeps the lines it was broken into; where one would be too wide, all are set smaller.
  const size = { pt: Math.min(...block.lines.map((line) => s.fit(line, 'title', s.title.pt, s.areaPt))), pitchPt: room.linePt };
  const lines = block.lines.map((line): Content => ({ text: s.runs(line, 'title', size), alignment: 'center' }));
  return { stack: lines, margin: [0, 0, 0, room.afterPt] };
}

/** The share of a line that a label may take with the text hanging behind it. */
const WIDEST_LABEL = 0.45;

function labelledContent(block: BlockOf<'labelled'>, s: Setting): Content {
  const label = `${block.label}：`;
  const indent = 2 * s.body.pt;
  const width = s.width(label, 'hei', s.body) + 0.5;
  if (width > WIDEST_LABEL * s.areaPt) return paragraphContent([{ text: label, face: 'hei' }, { text: block.text, face: 'body' }], s);
  return {
    columns: [
      { width, text: s.oneLine(label, 'hei', s.body) },
      { width: '*', text: s.runs(block.text, 'body', s.body, s.areaPt - indent - width), alignment: 'justify' },
    ],
    columnGap: 0,
    margin: [indent, 0, 0, 0],
  };
}
