import {
  AlignmentType, BorderStyle, HeightRule, RelativeVerticalPosition, Table, TableAnchorType, TableCell, TableLayoutType, TableRow, TabStopType, WidthType,
  type IBorderOptions, type IParagraphOptions, type Paragraph,
} from 'docx';
import { geometryOf, headPlaces, IMPRINT_PITCH_PT, IMPRINT_RULES_MM, mm, RED, type Imprint, type Letterhead } from '../../../shared/paper';
import { twips, UNSQUEEZED, type WordSetting } from './setting';

const INK = RED.slice(1);
/** Room between a line of text and the red line below it, in points: 4 mm. */
const RULE_SPACE_PT = 11;
const exact = (pt: number) => ({ line: Math.max(20, Math.round(pt * 20)), lineRule: 'exact' as const, before: 0, after: 0 });
const small = (pt: number) => ({ size: pt * 2, ...UNSQUEEZED });
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
/** A border's eighths of a point in a thickness. */
const ruleOf = (mmThick: number) => ({ style: BorderStyle.SINGLE, size: Math.round(mm(mmThick) * 8), color: '000000' } as const);
const OUTER = ruleOf(IMPRINT_RULES_MM.outer);
const INNER = ruleOf(IMPRINT_RULES_MM.inner);

/** White of a height: an empty line. */
function white(s: WordSetting, pt: number): Paragraph {
  return s.paragraph('Normal', [], { spacing: exact(pt) });
}

/** The head of the first page down to the white above the title. */
export function letterheadPieces(head: Letterhead, s: WordSetting): readonly Paragraph[] {
  const places = headPlaces(head);
  const top = mm(geometryOf('A4').topMm);
  const markLine = places.markPt * 1.05;
  const mark = s.paragraph('Normal', [s.run(head.mark, 'title', { size: Math.round(places.markPt * 2), color: INK, ...UNSQUEEZED })], {
    alignment: AlignmentType.CENTER, spacing: exact(markLine), ...(head.form === 'letter' ? ruled(BorderStyle.THICK_THIN_SMALL_GAP) : {}),
  });
  if (head.form === 'letter') {
    const urgency = head.urgency === '' ? [] : [s.run(head.urgency, 'hei'), s.tab()];
    const number = s.paragraph('Normal', [...urgency, s.run(head.number)], {
      spacing: exact(places.titleTop - places.numberTop - s.pitchPt), ...(urgency.length > 0 ? rightTab(s) : { alignment: AlignmentType.RIGHT }),
    });
    return [mark, number, white(s, s.pitchPt)];
  }
  const urgency = head.urgency === '' ? [] : [s.paragraph('Normal', [s.run(head.urgency, 'hei')], { spacing: exact(s.pitchPt) })];
  const aboveMark = places.markTop - top - urgency.length * s.pitchPt;
  const between = places.numberTop - places.markTop - markLine - (s.pitchPt - s.bodyPt) / 2;
  return [...urgency, white(s, aboveMark), mark, ...numberPieces(head, between, s), white(s, places.titleTop - places.ruleTop)];
}

function ruled(style: (typeof BorderStyle)[keyof typeof BorderStyle]): IParagraphOptions {
  return { border: { bottom: { style, size: 12, color: INK, space: RULE_SPACE_PT } } };
}

function rightTab(s: WordSetting): IParagraphOptions {
  return { tabStops: [{ type: TabStopType.RIGHT, position: s.areaTwips }] };
}

function numberPieces(head: Letterhead, between: number, s: WordSetting): readonly Paragraph[] {
  if (head.form === 'minutes') {
    const issue = head.number === '' ? white(s, between) : s.paragraph('Normal', [s.run(head.number)], { alignment: AlignmentType.CENTER, spacing: exact(between) });
    return [issue, s.paragraph('Normal', [s.run(head.organ), s.tab(), s.run(head.date)], { ...rightTab(s), ...ruled(BorderStyle.SINGLE), spacing: exact(s.pitchPt) })];
  }
  const em = Math.round(s.emPt * 20);
  const names = head.signers.join('\u3000');
  const line = head.signers.length === 0
    ? s.paragraph('Normal', [s.run(head.number)], { alignment: AlignmentType.CENTER, ...ruled(BorderStyle.SINGLE), spacing: exact(s.pitchPt) })
    : s.paragraph('Normal', [s.run(head.number), s.tab(), s.run('签发人：'), s.run(names, 'kai')], {
        ...ruled(BorderStyle.SINGLE), spacing: exact(s.pitchPt), tabStops: [{ type: TabStopType.RIGHT, position: s.areaTwips - em }], indent: { firstLine: em },
      });
  return [white(s, between), line];
}

/**
 * 版记 at the foot of the last page. Its paragraphs stand in a table, because the lines of a bordered paragraph are only
 * as long as its indents leave them. LibreOffice lets a table as wide as the text float only where it is placed by the
 * edge of the sheet. A row without lines at its end takes the half pitch by which the page's margin lies below the type area.
 */
export function imprintPieces(imprint: Imprint, s: WordSetting): readonly Table[] {
  const { bodyPt, leftMm, pitchPt } = geometryOf('A4');
  const lines = [...copiesLines(imprint, s), printedLine(imprint, s)];
  const rows = lines.map((line, i) => imprintRow(line, i === 0 ? OUTER : INNER, i === lines.length - 1 ? OUTER : INNER, s));
  const below = white(s, 1);
  return [new Table({
    width: { size: s.areaTwips, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    columnWidths: [s.areaTwips],
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: WidthType.DXA },
    float: {
      verticalAnchor: TableAnchorType.MARGIN, relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
      horizontalAnchor: TableAnchorType.PAGE, absoluteHorizontalPosition: twips(leftMm),
    },
    rows: [...rows, imprintRow(below, OUTER, NONE, s, Math.round(((pitchPt - bodyPt) / 2) * 20))],
  })];
}

function imprintRow(line: Paragraph, top: IBorderOptions, bottom: IBorderOptions, s: WordSetting, height?: number): TableRow {
  const cell = new TableCell({ children: [line], width: { size: s.areaTwips, type: WidthType.DXA }, borders: { top, bottom, left: NONE, right: NONE } });
  return new TableRow({ cantSplit: true, children: [cell], ...(height === undefined ? {} : { height: { value: height, rule: HeightRule.EXACT } }) });
}

function copiesLines({ copies }: Imprint, s: WordSetting): readonly Paragraph[] {
  if (copies === '') return [];
  const { smallPt } = geometryOf('A4');
  const [em, label] = [smallPt * 20, 3 * smallPt * 20];
  return [s.paragraph('Normal', [s.run(`抄送：${copies}。`, 'body', small(smallPt))], { spacing: exact(IMPRINT_PITCH_PT), indent: { left: em + label, right: em, hanging: label } })];
}

function printedLine({ organ, date }: Imprint, s: WordSetting): Paragraph {
  const { smallPt } = geometryOf('A4');
  const em = smallPt * 20;
  return s.paragraph('Normal', [s.run(organ, 'body', small(smallPt)), s.tab(), s.run(`${date}印发`, 'body', small(smallPt))], {
    spacing: exact(IMPRINT_PITCH_PT), indent: { left: em, right: em }, tabStops: [{ type: TabStopType.RIGHT, position: s.areaTwips - em }],
  });
}
