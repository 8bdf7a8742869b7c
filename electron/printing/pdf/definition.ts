import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { mm, type Block, type Paper } from '../../../shared/paper';
import { EM_BOX, type Fonts } from '../fonts';
import { contentOf, paragraphContent, partsOf } from './blocks';
import { attachmentRows, PAGE_NUMBER_LEVEL, SIGN_OFF_LEVEL } from './closing';
import { imprintContent, imprintRoom, letterheadContent } from './letterhead';
import { Setting } from './setting';

/** Share of the letter size at which the upper edge of a dash stands above the baseline in the serif face. */
const DASH_TOP = 0.293;
/** As many lines of text go along when a sign-off moves to a new page. */
const LINES_WITH_SIGN_OFF = 2;
/** As many attachment rows stay together with the sign-off. */
const ROWS_WITH_SIGN_OFF = 3;
const TABLE_ROWS_WITH_SIGN_OFF = 2;

/** The number of each page but a letter's first (GB/T 9704-2012 10.1). */
function footerOf(s: Setting, bottomMarginPt: number): TDocumentDefinitions['footer'] {
  const { pageNumber, letterhead } = s.paper;
  if (pageNumber === 'none') return undefined;
  return (page: number): Content => (page === 1 && letterhead?.form === 'letter' ? { text: '' } : pageNumberContent(page, s, bottomMarginPt));
}

/** The page number `— 1 —` with its dash 7 mm below the type area. */
function pageNumberContent(page: number, s: Setting, bottomMarginPt: number): Content {
  const { sheet } = s;
  const footerTop = mm(sheet.heightMm) - bottomMarginPt;
  const dashY = mm(sheet.topMm + sheet.areaHeightMm + sheet.pageNumberBelowMm);
  const top = dashY + DASH_TOP * sheet.smallPt - EM_BOX.ascent * sheet.smallPt - footerTop;
  const left = mm(sheet.leftMm);
  const right = mm(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm);
  const indent = s.paper.pageNumber === 'outer' ? sheet.smallPt : 0;
  return {
    text: `— ${page} —`,
    font: 'serif',
    fontSize: sheet.smallPt,
    lineHeight: 1,
    headlineLevel: PAGE_NUMBER_LEVEL,
    alignment: s.paper.pageNumber === 'centre' ? 'center' : page % 2 === 1 ? 'right' : 'left',
    margin: [left + indent, top, right + indent, 0],
  };
}

interface PageNode {
  readonly headlineLevel?: number;
  readonly text?: unknown;
  readonly startPosition?: { readonly verticalRatio: number; readonly pageInnerHeight: number };
}

interface NodesAround {
  getFollowingNodesOnPage(): readonly PageNode[];
  getPreviousNodesOnPage(): readonly PageNode[];
}

const isHeading = (node: PageNode) => node.headlineLevel !== undefined && node.headlineLevel <= 4;
const isText = (node: PageNode) => node.text !== undefined && node.headlineLevel !== PAGE_NUMBER_LEVEL;

/** What was seen while a paper was laid out. */
export interface Seen {
  signOffIsAlone: boolean;
}

/** A heading is never left alone at the foot of a page; a sign-off that is cut in two or has no text above it is reported. */
function breakBefore(seen: Seen, linePt: number): (node: PageNode, around: NodesAround) => boolean {
  const isSignOff = (node: PageNode) => node.headlineLevel === SIGN_OFF_LEVEL;
  // The white above a name may reach over the foot of the page: then the name begins the next one, though it counts for this.
  const runsOver = ({ startPosition: at }: PageNode) => at !== undefined && at.verticalRatio * at.pageInnerHeight + linePt > at.pageInnerHeight + 0.1;
  return (node, around) => {
    if (isSignOff(node)) {
      const above = around.getPreviousNodesOnPage();
      if (runsOver(node) || !above.some((other) => isText(other) && !isSignOff(other))) seen.signOffIsAlone = true;
    }
    const belongsBelow = isHeading(node) && !around.getFollowingNodesOnPage().some((other) => isText(other) && !isHeading(other));
    return belongsBelow && around.getPreviousNodesOnPage().some(isText);
  };
}

/** The end of the text in two: what may stay on the page before, and what goes with the sign-off. */
function splitEnd(blocks: readonly Block[], s: Setting): readonly [readonly Content[], readonly Content[]] {
  const last = blocks.at(-1);
  if (!last) return [[], []];
  const contents = blocks.map((block, i) => contentOf(block, blocks[i + 1], s));
  const parts = partsOf(last);
  const [before, after] = parts ? s.splitTail(parts, LINES_WITH_SIGN_OFF) : [[], []];
  if (before.length > 0) return [[...contents.slice(0, -1), paragraphContent(before, s)], [paragraphContent(after, s, true)]];
  if (last.block === 'attachments' && last.names.length > ROWS_WITH_SIGN_OFF) {
    const rows = [s.blank(1), ...attachmentRows(last, s)];
    return [[...contents.slice(0, -1), ...rows.slice(0, -ROWS_WITH_SIGN_OFF)], rows.slice(-ROWS_WITH_SIGN_OFF)];
  }
  // The last rows of a table go along under a heading of their own.
  if (last.block === 'table' && last.rows.length > ROWS_WITH_SIGN_OFF) {
    const part = (rows: typeof last.rows) => contentOf({ ...last, rows }, undefined, s);
    return [[...contents.slice(0, -1), part(last.rows.slice(0, -TABLE_ROWS_WITH_SIGN_OFF))], [part(last.rows.slice(-TABLE_ROWS_WITH_SIGN_OFF))]];
  }
  // The heading above goes along, or it would be left alone.
  const heading = blocks.at(-2)?.block === 'heading' && blocks.length > 2 ? 2 : 1;
  return [contents.slice(0, -heading), contents.slice(-heading)];
}

/** Where the end of a paper begins: the names under it, organ and date, what is noted below. -1 for a paper without them. */
function closingAt(blocks: readonly Block[]): number {
  return blocks.findIndex((b, i) => (b.block === 'signOff' || b.block === 'signatures') && blocks.slice(i).every((c) => ['signOff', 'signatures', 'note', 'facts'].includes(c.block)));
}

/** The contents of a paper; with `keepEnd` a new page begins with the last lines of the text, then comes the sign-off. */
function contentsOf(paper: Paper, s: Setting, keepEnd: boolean): Content[] {
  const { blocks } = paper;
  const at = closingAt(blocks);
  const closing = at < 0 || !keepEnd ? [] : blocks.slice(at).map((block, i) => contentOf(block, blocks[at + i + 1], s));
  if (closing.length === 0) return blocks.map((block, i) => contentOf(block, blocks[i + 1], s));
  const [before, after] = splitEnd(blocks.slice(0, at), s);
  return [...before, { stack: [...after], pageBreak: 'before' }, ...closing];
}

/** The contents between the letterhead and the imprint, which stands at the foot of the page that has room for it. */
function framed(paper: Paper, s: Setting, contents: Content[]): Content[] {
  const { letterhead, imprint } = paper;
  return [...(letterhead ? letterheadContent(letterhead, s) : []), ...contents, ...(imprint ? [imprintRoom(imprint, s), ...imprintContent(imprint, s)] : [])];
}

/** A paper as pdfmake's document definition. Laying it out fills `seen`. */
export function definitionOf(paper: Paper, fonts: Fonts, seen: Seen, keepEnd: boolean): TDocumentDefinitions {
  const s = new Setting(paper, fonts);
  const { sheet } = s;
  const top = mm(sheet.topMm);
  // A full page holds 22 line boxes, whose white reaches below the type area; the frame of a table ends with it.
  const framedText = paper.blocks.some((b) => b.block === 'table' || b.block === 'grid');
  const bottom = paper.style === 'official' && !framedText ? mm(sheet.heightMm) - top - sheet.lines * sheet.pitchPt - 0.5 : mm(sheet.heightMm - sheet.topMm - sheet.areaHeightMm);
  return {
    pageSize: { width: mm(sheet.widthMm), height: mm(sheet.heightMm) },
    pageMargins: [mm(sheet.leftMm), top, mm(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm), bottom],
    info: { title: paper.name, creator: 'UnionDesk', producer: 'UnionDesk' },
    defaultStyle: { font: 'serif', fontSize: s.body.pt },
    content: framed(paper, s, contentsOf(paper, s, keepEnd)),
    footer: footerOf(s, bottom),
    pageBreakBefore: breakBefore(seen, s.body.pitchPt) as unknown as NonNullable<TDocumentDefinitions['pageBreakBefore']>,
  };
}
