import { AlignmentType, type IParagraphStyleOptions, type IStylesOptions } from 'docx';
import { sheetOf, type Face } from '../../../shared/paper';
import { fontOf, UNSQUEEZED, type StyleId, type WordSetting } from './setting';

function exact(pitchPt: number) {
  return { line: Math.round(pitchPt * 20), lineRule: 'exact', before: 0, after: 0 } as const;
}

function lettersOf(face: Face, pt: number, squeeze: number) {
  const size = Math.round(pt * 2);
  return { font: fontOf(face), size, sizeComplexScript: size, color: '000000', bold: false, italics: false, ...(squeeze === 0 ? UNSQUEEZED : { characterSpacing: squeeze }) };
}

/** The first line's indent, stated in letters as well, so that it follows the letter size. */
export function firstLine(s: WordSetting) {
  return { firstLine: Math.round(2 * s.emPt * 20), firstLineChars: 200 };
}

/**
 * Word's Normal style, which all others follow, with what docx has no option for. Word and LibreOffice disagree on a
 * grid of lines and letters: Word adds its space to each letter, LibreOffice puts each into a cell and a letter wider
 * than one into two. So lines and letters keep their own measures (exact pitch, squeeze) and leave the grid alone;
 * right indents are not rounded to it either. Its letter size is stated because both count the grid's letters from it.
 * 22 lines a page leave no room for the rule of single lines; numbers and Western letters stand as close to Chinese ones
 * as in the PDF, and no mark hangs outside the type area.
 */
export function normalStyle(s: WordSetting): string {
  const off = (...names: readonly string[]) => names.map((name) => `<w:${name} w:val="0"/>`).join('');
  const size = Math.round(s.bodyPt * 2);
  return [
    '<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/>',
    `<w:pPr>${off('widowControl', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN', 'adjustRightInd', 'snapToGrid')}</w:pPr>`,
    `<w:rPr>${off('snapToGrid')}<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style></w:styles>`,
  ].join('');
}

/**
 * The styles of a paper: the faces of GB/T 9704 under Word's own style names, all black, so that Word's list of headings
 * works and nobody meets its blue ones.
 */
export function stylesOf(s: WordSetting): IStylesOptions {
  const { smallPt } = sheetOf(s.paper);
  const body = lettersOf('body', s.bodyPt, s.squeeze);
  const heading = (face: Face) => ({
    run: lettersOf(face, s.bodyPt, s.squeeze),
    paragraph: { spacing: exact(s.pitchPt), indent: firstLine(s), keepNext: true, alignment: AlignmentType.BOTH },
  });
  const style = (id: StyleId, name: string, options: Omit<IParagraphStyleOptions, 'id' | 'name'>): IParagraphStyleOptions => ({ id, name, basedOn: 'Normal', quickFormat: true, ...options });
  const cell = { spacing: exact(s.cellPt * 1.5), alignment: AlignmentType.LEFT };
  return {
    default: {
      document: {
        // Latin words and numbers taken for Chinese are cut anywhere by some programs.
        run: { ...body, language: { value: 'en-US', eastAsia: 'zh-CN' } },
        paragraph: { spacing: exact(s.pitchPt) },
      },
      title: { run: lettersOf('title', s.titlePt, 0), paragraph: { spacing: exact(s.titlePitchPt), alignment: AlignmentType.CENTER, keepNext: true } },
      heading1: heading('hei'),
      heading2: heading('kai'),
      heading3: heading('body'),
      heading4: heading('body'),
    },
    paragraphStyles: [
      style('NormalIndent', 'Normal Indent', { paragraph: { alignment: AlignmentType.BOTH, indent: firstLine(s) } }),
      style('Subtitle', 'Subtitle', { paragraph: { alignment: AlignmentType.CENTER, spacing: { ...exact(s.pitchPt), after: Math.round((s.official ? 1 : 0.5) * s.pitchPt * 20) } } }),
      style('TableText', 'Table Text', { run: lettersOf('body', s.cellPt, 0), paragraph: cell }),
      style('TableHead', 'Table Head', { run: lettersOf('hei', s.cellPt, 0), paragraph: { ...cell, alignment: AlignmentType.CENTER } }),
      style('Footer', 'footer', { run: lettersOf('body', smallPt, 0), paragraph: { spacing: exact(smallPt) } }),
    ],
  };
}
