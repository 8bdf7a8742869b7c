import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { mm, type Block, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import { contentOf, paragraphContent, partsOf } from './blocks';
import { attachmentRows, PAGE_NUMBER_LEVEL, SIGN_OFF_LEVEL } from './closing';
import { Setting } from './setting';

/** Share of the letter size by which the top of a Han letter stands above the baseline. */
const HAN_TOP = 0.88;
/** Share of the letter size at which the upper edge of a dash stands above the baseline in the serif face. */
const DASH_TOP = 0.293;
/** As many lines of text go along when a sign-off moves to a new page. */
const LINES_WITH_SIGN_OFF = 2;
/** As many attachment rows stay together with the sign-off. */
const ROWS_WITH_SIGN_OFF = 3;

/** The page number `— 1 —` with its dash 7 mm below the type area. */
function footerOf(s: Setting, bottomMarginPt: number): TDocumentDefinitions['footer'] {
  if (s.paper.pageNumber === 'none') return undefined;
  const { sheet } = s;
  const footerTop = mm(sheet.heightMm) - bottomMarginPt;
  const dashY = mm(sheet.topMm + sheet.areaHeightMm + sheet.pageNumberBelowMm);
  const { ascent } = s.fonts.metrics('serif');
  const top = dashY + DASH_TOP * sheet.smallPt - ascent * sheet.smallPt - footerTop;
  const left = mm(sheet.leftMm);
  const right = mm(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm);
  const indent = s.paper.pageNumber === 'outer' ? sheet.smallPt : 0;
  return (page: number): Content => ({
    text: `— ${page} —`,
    font: 'serif',
    fontSize: sheet.smallPt,
    lineHeight: 1,
    headlineLevel: PAGE_NUMBER_LEVEL,
    alignment: s.paper.pageNumber === 'centre' ? 'center' : page % 2 === 1 ? 'right' : 'left',
    margin: [left + indent, top, right + indent, 0],
  });
}

interface PageNode {
  readonly headlineLevel?: number;
  readonly text?: unknown;
}

interface NodesAround {
  getFollowingNodesOnPage(): readonly PageNode[];
  getPreviousNodesOnPage(): readonly PageNode[];
}

const isText = (node: PageNode) => node.text !== undefined && node.headlineLevel !== PAGE_NUMBER_LEVEL;

/** What was seen while a paper was laid out. */
export interface Seen {
  signOffIsAlone: boolean;
}

/** A heading is never left alone at the foot of a page; a sign-off without text above it is reported. */
function breakBefore(seen: Seen): (node: PageNode, around: NodesAround) => boolean {
  return (node, around) => {
    if (node.headlineLevel === SIGN_OFF_LEVEL && !around.getPreviousNodesOnPage().some(isText)) seen.signOffIsAlone = true;
    const isHeading = node.headlineLevel !== undefined && node.headlineLevel <= 4;
    return isHeading && !around.getFollowingNodesOnPage().some(isText);
  };
}

function bound(contents: readonly Content[]): Content {
  return { stack: [...contents], unbreakable: true };
}

/** The end of the text in two: what may stay on the page before, and what goes with the sign-off. */
function splitEnd(block: Block | undefined, s: Setting): readonly [readonly Content[], readonly Content[]] {
  if (!block) return [[], []];
  const parts = partsOf(block);
  if (parts) {
    const [before, after] = s.splitTail(parts, LINES_WITH_SIGN_OFF);
    return before.length === 0 ? [[], [paragraphContent(after, s)]] : [[paragraphContent(before, s)], [paragraphContent(after, s, true)]];
  }
  if (block.block !== 'attachments') return [[], [contentOf(block, undefined, s)]];
  const rows = [s.blank(1), ...attachmentRows(block, s)];
  return [rows.slice(0, -ROWS_WITH_SIGN_OFF), rows.slice(-ROWS_WITH_SIGN_OFF)];
}

/** The contents of a paper; with `keepEnd` the last lines of the text stay on the sign-off's page. */
function contentsOf(paper: Paper, s: Setting, keepEnd: boolean): Content[] {
  const { blocks } = paper;
  const at = blocks.findIndex((b) => b.block === 'signOff');
  const each = (from: number, to: number) => blocks.slice(from, to).map((block, i) => contentOf(block, blocks[from + i + 1], s));
  if (at < 0) return each(0, blocks.length);
  const closing = each(at, blocks.length);
  if (!keepEnd) return [...each(0, at), bound(closing)];
  const [before, after] = splitEnd(blocks[at - 1], s);
  return [...each(0, at - 1), ...before, bound([...after, ...closing])];
}

/** A paper as pdfmake's document definition. Laying it out fills `seen`. */
export function definitionOf(paper: Paper, fonts: Fonts, seen: Seen, keepEnd: boolean): TDocumentDefinitions {
  const s = new Setting(paper, fonts);
  const { sheet } = s;
  // The line box begins above the ink: shift it so that the first line's letters touch the type area's top.
  const top = mm(sheet.topMm) - (fonts.metrics('serif').ascent - HAN_TOP) * sheet.bodyPt;
  const bottom = mm(sheet.heightMm) - top - sheet.lines * sheet.pitchPt - 0.5;
  return {
    pageSize: { width: mm(sheet.widthMm), height: mm(sheet.heightMm) },
    pageMargins: [mm(sheet.leftMm), top, mm(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm), bottom],
    info: { title: paper.name, creator: 'UnionDesk', producer: 'UnionDesk' },
    defaultStyle: { font: 'serif', fontSize: s.body.pt },
    content: contentsOf(paper, s, keepEnd),
    footer: footerOf(s, bottom),
    pageBreakBefore: breakBefore(seen) as unknown as NonNullable<TDocumentDefinitions['pageBreakBefore']>,
  } as TDocumentDefinitions;
}
