import { AlignmentType, Document, DocumentGridType, Footer, Packer, PageNumber, PageOrientation, Table, TextRun, type Paragraph } from 'docx';
import { sheetOf, type Geometry, type Paper } from '../../../shared/paper';
import type { Fonts } from '../fonts';
import { piecesOf } from './blocks';
import { cropMarks } from './cropMarks';
import { fontTable } from './fontTable';
import { keepsOf } from './keeping';
import { imprintPieces, letterheadPieces } from './letterhead';
import { headingNumbers, numberingOf } from './numbering';
import { twips, WordSetting } from './setting';
import { normalStyle, stylesOf } from './styles';

/** Share of the letter size between the top of a line as high as its letters and the upper edge of a dash in it. */
const DASH_BELOW_TOP = 0.55;

/** Word counts what a grid adds to the letter size of its Normal style in these steps. */
const GRID_STEPS_PER_PT = 4096;

function footersOf(paper: Paper, s: WordSetting) {
  if (paper.pageNumber === 'none') return undefined;
  const { smallPt } = sheetOf(paper);
  const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) => {
    const indent = paper.pageNumber === 'outer' ? { indent: { left: smallPt * 20, right: smallPt * 20 } } : {};
    const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
    return new Footer({ children: [s.paragraph('Footer', [number], { alignment, ...indent })] });
  };
  return paper.pageNumber === 'centre'
    ? { default: footer(AlignmentType.CENTER) }
    : { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

/**
 * Margins in twentieths of a point. Word sets letters in the middle of a line: half of the room between two lines goes
 * above the type area and half below, so that the ink of 22 lines fills it. The page number's dash stands 7 mm below.
 */
function marginsOf(sheet: Geometry, s: WordSetting) {
  const bottomMm = sheet.heightMm - sheet.topMm - sheet.areaHeightMm;
  const half = s.official ? Math.round(((sheet.pitchPt - sheet.bodyPt) / 2) * 20) : 0;
  const lineMm = (sheet.smallPt * 25.4) / 72;
  return {
    top: twips(sheet.topMm) - half,
    left: twips(sheet.leftMm),
    right: twips(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm),
    bottom: twips(bottomMm) - half,
    // In the middle of the white above: further down it would push the text.
    header: Math.round(twips(sheet.topMm) / 2),
    // Cut sheets have less white than a page number would need.
    footer: Math.max(0, twips(bottomMm - sheet.pageNumberBelowMm - (1 - DASH_BELOW_TOP) * lineMm)),
  };
}

/** Word is told the upright sheet and which way it lies. */
function pageSizeOf(sheet: Geometry) {
  const [short, long] = [Math.min(sheet.widthMm, sheet.heightMm), Math.max(sheet.widthMm, sheet.heightMm)];
  const orientation = sheet.widthMm > sheet.heightMm ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return { width: twips(short), height: twips(long), orientation };
}

/**
 * The document grid, by which Word's page setup shows 22 lines of 28 letters. Nothing snaps to it, see
 * {@link normalStyle}: the letters of a line are as many in a program that knows no grid.
 */
function gridOf(sheet: Geometry, s: WordSetting) {
  const linePitch = Math.round(s.pitchPt * 20);
  if (!s.official) return { type: DocumentGridType.DEFAULT, linePitch };
  const charSpace = Math.floor((s.areaTwips / 20 / sheet.characters - s.bodyPt) * GRID_STEPS_PER_PT);
  return { type: DocumentGridType.LINES_AND_CHARS, linePitch, charSpace };
}

/** Everything between the margins, from the letterhead to the imprint. */
function copyOf(paper: Paper, s: WordSetting): readonly (Paragraph | Table)[] {
  const numbers = headingNumbers(paper.blocks);
  const keeps = keepsOf(paper.blocks);
  return [
    ...(paper.letterhead ? letterheadPieces(paper.letterhead, s) : []),
    ...paper.blocks.flatMap((block, i) => piecesOf(block, paper.blocks[i + 1], s.keeping(keeps[i]!), numbers[i])),
    ...(paper.imprint ? imprintPieces(paper.imprint, s) : []),
  ];
}

/** More equal sheets than these are not written out: Word takes minutes to open such a file, and prints copies of one itself. */
const MOST_COPIES = 300;

/** The paper as often as there are equal copies. */
function childrenOf(paper: Paper, s: WordSetting): readonly (Paragraph | Table)[] {
  const low = { line: 20, lineRule: 'exact' } as const;
  const copies = paper.copies ?? 1;
  const children = Array.from({ length: copies > MOST_COPIES ? 1 : copies }, (_, i) => [
    ...(i === 0 ? [] : [s.paragraph('Normal', [], { pageBreakBefore: true, spacing: low })]), ...copyOf(paper, s),
  ]).flat();
  // Word wants a paragraph behind the last table; a line as low as this never begins a page of its own.
  return children.at(-1) instanceof Table ? [...children, s.paragraph('Normal', [], { spacing: low })] : children;
}

/** A paper as the bytes of a Word file, with the same text as its PDF. */
export async function renderWord(paper: Paper, fonts: Fonts): Promise<Uint8Array> {
  const s = new WordSetting(paper, fonts);
  const sheet = sheetOf(paper);
  const footers = footersOf(paper, s);
  const marks = cropMarks(paper, s);
  const properties = {
    // Behind a cover the pages begin with 1.
    page: { size: pageSizeOf(sheet), margin: marginsOf(sheet, s), ...(paper.cover === true ? { pageNumbers: { start: 0 } } : {}) },
    // A letter's first page and a cover carry no number: a first page without a footer of its own.
    ...(paper.letterhead?.form === 'letter' || paper.cover === true ? { titlePage: true } : {}),
    grid: gridOf(sheet, s),
  };
  const file = new Document({
    title: fonts.clean(paper.name),
    creator: 'UnionDesk',
    evenAndOddHeaderAndFooters: paper.pageNumber === 'outer',
    externalStyles: normalStyle(s),
    styles: stylesOf(s),
    numbering: numberingOf(s),
    sections: [{ properties, ...(footers ? { footers } : {}), ...(marks ? { headers: { default: marks } } : {}), children: childrenOf(paper, s) }],
  });
  return new Uint8Array(await Packer.toBuffer(file, undefined, [fontTable()]));
}
