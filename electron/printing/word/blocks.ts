import { BorderStyle, type IParagraphOptions, type Paragraph, type Table } from 'docx';
import { attachmentLines, type Block } from '../../../shared/paper';
import { ROWS_WITH_CLOSING } from '../closings';
import { signOffPlaces, titleRoom } from '../places';
import { cutPieces, linePiece } from './cut';
import { gridPieces } from './grid';
import { countedAs, HEADING_FACE, type HeadingNumber } from './numbering';
import type { StyleId, WordSetting } from './setting';
import { factsPieces, signaturesPiece, tablePieces } from './tables';

type BlockOf<B extends Block['block']> = Extract<Block, { readonly block: B }>;
type Piece = Paragraph | Table;

const HEADING_STYLE: Readonly<Record<1 | 2 | 3 | 4, StyleId>> = { 1: 'Heading1', 2: 'Heading2', 3: 'Heading3', 4: 'Heading4' };

/** A block of a paper as Word paragraphs and tables; `next` is the block below it, `number` that of a heading Word counts. */
export function piecesOf(block: Block, next: Block | undefined, s: WordSetting, number?: HeadingNumber): readonly Piece[] {
  switch (block.block) {
    case 'title':
      return titlePieces(block, next?.block === 'subtitle', s);
    case 'subtitle':
      return [s.paragraph('Subtitle', [s.run(block.text)])];
    case 'addressee':
      return [s.paragraph('Normal', [s.run(block.text)])];
    case 'paragraph':
    case 'note':
      return [s.paragraph('NormalIndent', [s.run(block.text)])];
    case 'heading':
      return [headingPiece(block, s, number)];
    case 'labelled':
      return [labelledPiece(block, s)];
    case 'facts':
      return factsPieces(block, s);
    case 'table':
      return tablePieces(block, next === undefined, s);
    case 'signatures':
      return [signaturesPiece(block, s)];
    case 'attachments':
      return attachmentPieces(block, s);
    case 'signOff':
      return signOffPieces(block, s);
    case 'pageBreak':
      // So low that it takes no room at the head of the new page.
      return [s.paragraph('Normal', [], { pageBreakBefore: true, spacing: { line: 20, lineRule: 'exact' } })];
    case 'line':
      return [linePiece(block, s)];
    case 'grid':
      return gridPieces(block, s);
    case 'cut':
      return cutPieces(block, s, piecesOf);
    case 'rule':
      return [s.paragraph('Normal', [], { border: { bottom: { style: BorderStyle.SINGLE, size: 8, color: '000000' } } })];
  }
}

function headingPiece(block: BlockOf<'heading'>, s: WordSetting, number: HeadingNumber | undefined): Paragraph {
  const text = number?.text ?? block.text;
  const counted = number ? countedAs(block.level, number) : {};
  if (block.rest === '') return s.paragraph(HEADING_STYLE[block.level], [s.run(text)], counted);
  // With text running on it is no line of its own: as a Word heading the whole paragraph would stand in the outline.
  return s.paragraph('NormalIndent', [s.run(text, HEADING_FACE[block.level]), s.run(block.rest, 'body')], counted);
}

/** A paragraph that begins `first` letters in and goes on `more` letters further. */
function hanging(first: number, more: number, s: WordSetting): IParagraphOptions {
  const em = s.emPt * 20;
  return { indent: { left: Math.round((first + more) * em), hanging: Math.round(more * em), firstLineChars: 0 } };
}

function titlePieces(block: BlockOf<'title'>, withSubtitle: boolean, s: WordSetting): Piece[] {
  const room = s.official
    ? titleRoom(block.lines.length, withSubtitle, s.pitchPt, s.titlePitchPt)
    : { linePt: s.titlePitchPt, afterPt: s.pitchPt / 2 };
  const line = Math.round(room.linePt * 20);
  const pt = Math.min(...block.lines.map((text) => s.fit(text, 'title', s.titlePt, s.areaTwips)));
  const smaller = pt < s.titlePt ? { size: Math.round(pt * 2) } : {};
  return block.lines.map((text, i) => {
    const after = i === block.lines.length - 1 ? Math.round(room.afterPt * 20) : 0;
    return s.paragraph('Title', [s.run(text, 'title', smaller)], { spacing: { line, lineRule: 'exact', before: 0, after } });
  });
}

/** The share of a line that a label may take with the text hanging behind it. */
const WIDEST_LABEL = 12;

function labelledPiece(block: BlockOf<'labelled'>, s: WordSetting): Paragraph {
  const label = `${block.label}：`;
  const wide = s.letters(label);
  const runs = [s.run(label, 'hei'), s.run(block.text, 'body')];
  return s.paragraph('NormalIndent', runs, wide > WIDEST_LABEL ? {} : hanging(2, wide, s));
}

/** 附件：1.… one paragraph a name; wrapped lines stand under the first letter of the name. */
function attachmentPieces(block: BlockOf<'attachments'>, s: WordSetting): Piece[] {
  const lines = attachmentLines(block.names);
  const widest = Math.max(...lines.map((l) => s.letters(l.number)));
  const rows = lines.map(({ number, name }, i) => {
    const own = s.letters(number);
    return s.ofLine(i, lines.length, ROWS_WITH_CLOSING).paragraph('NormalIndent', [s.run(`${number}${name}`)], hanging(2 + widest - own, own, s));
  });
  return [s.paragraph('Normal', [], { keepNext: true }), ...rows];
}

/** Organ and date at their places, with the blank lines above them that leave room for a seal. */
function signOffPieces(block: BlockOf<'signOff'>, s: WordSetting): Piece[] {
  const em = s.emPt * 20;
  const places = signOffPlaces(block, s.areaTwips / em, (text) => s.letters(text));
  const line = (text: string, left: number, keepNext: boolean) =>
    // The room to the right lets a name as wide as the type area stay on its line.
    s.paragraph('Normal', [s.run(text)], { indent: { left: Math.round(left * em), right: -Math.round(em) }, keepNext, keepLines: true });
  const above = Array.from({ length: block.sealed ? 2 : 1 }, () => s.paragraph('Normal', [], { keepNext: true }));
  return [...above, ...places.organ.map(({ text, left }) => line(text, left, true)), line(block.date, places.dateLeft, s.keep === 'next')];
}
