import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { mm, type Paper } from '../../../shared/paper';
import { EM_BOX, type Fonts } from '../fonts';
import { breakBefore, type Seen } from './breaks';
import { PAGE_NUMBER_LEVEL } from './closing';
import { imprintContent, imprintRoom, letterheadContent } from './letterhead';
import { sectionsContent } from './sections';
import { Setting } from './setting';

/** Share of the letter size at which the upper edge of a dash stands above the baseline in the serif face. */
const DASH_TOP = 0.293;
/** The number of each page but a letter's first (GB/T 9704-2012 10.1) and a cover. */
function footerOf(s: Setting, bottomMarginPt: number): TDocumentDefinitions['footer'] {
  const { pageNumber, letterhead, cover } = s.paper;
  if (pageNumber === 'none') return undefined;
  const without = letterhead?.form === 'letter' || cover === true;
  return (page: number): Content => (page === 1 && without ? { text: '' } : pageNumberContent(cover === true ? page - 1 : page, s, bottomMarginPt));
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

/** The contents between the letterhead and the imprint, which stands at the foot of the page that has room for it. */
function framed(paper: Paper, s: Setting, contents: Content[]): Content[] {
  const { letterhead, imprint } = paper;
  return [...(letterhead ? letterheadContent(letterhead, s) : []), ...contents, ...(imprint ? [imprintRoom(imprint, s), ...imprintContent(imprint, s)] : [])];
}

/** A paper as pdfmake's document definition. Laying it out fills `seen`; the closings `seen` before are kept with text. */
export function definitionOf(paper: Paper, fonts: Fonts, seen: Seen, kept: ReadonlySet<number>): TDocumentDefinitions {
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
    content: framed(paper, s, sectionsContent(paper.blocks, s, kept)),
    footer: footerOf(s, bottom),
    pageBreakBefore: breakBefore(seen, s.body.pitchPt) as unknown as NonNullable<TDocumentDefinitions['pageBreakBefore']>,
  };
}
