import { AlignmentType, Document, Footer, Packer, PageNumber, Paragraph, Table, DocumentGridType, type TextRun } from 'docx';
import { geometryOf, type Paper } from '../../../shared/paper';
import { piecesOf } from './blocks';
import { twips, WordSetting } from './setting';

function pageNumberRuns(s: WordSetting, pt: number): TextRun[] {
  return [s.run('— ', 'body', pt), s.run('', 'body', pt, { children: [PageNumber.CURRENT] }), s.run(' —', 'body', pt)];
}

function footersOf(paper: Paper, s: WordSetting) {
  if (paper.pageNumber === 'none') return undefined;
  const { smallPt } = geometryOf(paper.size);
  const footer = (alignment: (typeof AlignmentType)[keyof typeof AlignmentType]) =>
    new Footer({
      children: [new Paragraph({ alignment, indent: { left: smallPt * 20, right: smallPt * 20 }, children: pageNumberRuns(s, smallPt) })],
    });
  return paper.pageNumber === 'centre'
    ? { default: footer(AlignmentType.CENTER) }
    : { default: footer(AlignmentType.RIGHT), even: footer(AlignmentType.LEFT) };
}

/** Heading styles that keep the faces the runs name: Word's own would turn them blue. */
function headingStyles(s: WordSetting) {
  const plain = { run: { color: '000000', bold: false, size: Math.round(s.bodyPt * 2) }, paragraph: { spacing: { before: 0, after: 0 } } };
  return {
    title: { run: { color: '000000', size: Math.round(s.titlePt * 2) } },
    heading1: plain,
    heading2: plain,
    heading3: plain,
    heading4: { ...plain, run: { ...plain.run, italics: false } },
  };
}

/** A paper as the bytes of a Word file, with the same text as its PDF. */
export async function renderWord(paper: Paper): Promise<Uint8Array> {
  const s = new WordSetting(paper);
  const sheet = geometryOf(paper.size);
  const footers = footersOf(paper, s);
  const children = paper.blocks.flatMap((block) => piecesOf(block, s));
  if (children.at(-1) instanceof Table) children.push(s.paragraph([]));
  const file = new Document({
    title: paper.name,
    creator: 'UnionDesk',
    evenAndOddHeaderAndFooters: paper.pageNumber === 'outer',
    styles: { default: { ...headingStyles(s), document: { run: { language: { value: 'zh-CN', eastAsia: 'zh-CN' } } } } },
    sections: [
      {
        properties: {
          page: {
            size: { width: twips(sheet.widthMm), height: twips(sheet.heightMm) },
            margin: {
              top: twips(sheet.topMm),
              left: twips(sheet.leftMm),
              right: twips(sheet.widthMm - sheet.leftMm - sheet.areaWidthMm),
              bottom: twips(sheet.heightMm - sheet.topMm - sheet.areaHeightMm),
              footer: twips(sheet.heightMm - sheet.topMm - sheet.areaHeightMm - sheet.pageNumberBelowMm - 5),
            },
          },
          grid: { type: DocumentGridType.LINES, linePitch: Math.round(s.pitchPt * 20) },
        },
        ...(footers ? { footers } : {}),
        children,
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(file));
}
