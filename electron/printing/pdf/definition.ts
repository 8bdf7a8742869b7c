import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import { mm, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import { contentOf } from './blocks';
import { Setting } from './setting';

/** Share of the letter size by which the top of a Han letter stands above the baseline. */
const HAN_TOP = 0.88;
/** Share of the letter size at which the upper edge of a dash stands above the baseline in the serif face. */
const DASH_TOP = 0.42;

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
  return (page: number): Content => ({
    text: `— ${page} —`,
    font: 'serif',
    fontSize: sheet.smallPt,
    lineHeight: 1,
    alignment: s.paper.pageNumber === 'centre' ? 'center' : page % 2 === 1 ? 'right' : 'left',
    margin: [left + (s.paper.pageNumber === 'outer' ? sheet.smallPt : 0), top, right + (s.paper.pageNumber === 'outer' ? sheet.smallPt : 0), 0],
  });
}

/** A heading is never left alone at the foot of a page. */
function breakBefore(node: { readonly headlineLevel?: number }, rest: { getFollowingNodesOnPage(): readonly unknown[] }): boolean {
  return node.headlineLevel !== undefined && rest.getFollowingNodesOnPage().length === 0;
}

/** A paper as pdfmake's document definition. */
export function definitionOf(paper: Paper, fonts: Fonts): TDocumentDefinitions {
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
    content: paper.blocks.map((block) => contentOf(block, s)),
    footer: footerOf(s, bottom),
    pageBreakBefore: breakBefore as NonNullable<TDocumentDefinitions['pageBreakBefore']>,
  } as TDocumentDefinitions;
}
