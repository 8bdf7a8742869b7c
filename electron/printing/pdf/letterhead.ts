import type { CanvasElement, Content } from 'pdfmake/interfaces';
import {
  HEAD_RULE_PT, headPlaces, IMPRINT_PITCH_PT, IMPRINT_RULES_MM, imprintHeight, LETTER_FOOT_MM, LETTER_PAIR_PT, LETTER_RULE_MM, mm, RED,
  type Face, type Imprint, type Letterhead,
} from '../../../shared/paper';
import type { Setting, Size } from './setting';
import { lineStarts, unitsOf } from './units';

/** A text on one line at a place of the sheet, in points. */
function placed(s: Setting, text: string, face: Face, size: Size, x: number, y: number, color?: string): Content {
  return { text: s.oneLine(text, face, size), absolutePosition: { x, y }, ...(color === undefined ? {} : { color }) };
}

function lines(elements: readonly CanvasElement[]): Content {
  return { canvas: [...elements], absolutePosition: { x: 0, y: 0 } };
}

function rule(x1: number, x2: number, y: number, lineWidth: number, lineColor = 'black'): CanvasElement {
  return { type: 'line', x1, x2, y1: y, y2: y, lineWidth, lineColor };
}

/** A thick and a thin red line across a letter; `thickFirst` above the text, the other way round at the foot. */
function pairAt(s: Setting, top: number, thickFirst: boolean): Content {
  const x = (mm(s.sheet.widthMm) - mm(LETTER_RULE_MM)) / 2;
  const { thick, thin, gap } = LETTER_PAIR_PT;
  const [first, second] = thickFirst ? [thick, thin] : [thin, thick];
  return lines([rule(x, x + mm(LETTER_RULE_MM), top + first / 2, first, RED), rule(x, x + mm(LETTER_RULE_MM), top + first + gap + second / 2, second, RED)]);
}

/** The head of the first page, and the room it takes above the title. */
export function letterheadContent(head: Letterhead, s: Setting): readonly Content[] {
  const places = headPlaces(head);
  const { sheet, body } = s;
  const [left, right, top] = [mm(sheet.leftMm), mm(sheet.leftMm) + s.areaPt, mm(sheet.topMm)];
  const middle = (text: string, face: Face, pt: number) => left + (s.areaPt - s.width(text, face, { pt, pitchPt: pt })) / 2;
  const one: Size = { pt: body.pt, pitchPt: body.pt };
  const mark: Size = { pt: places.markPt, pitchPt: places.markPt };
  const until = (text: string, end: number) => end - s.width(text, 'body', one);
  const found: Content[] = [placed(s, head.mark, 'title', mark, middle(head.mark, 'title', places.markPt), places.markTop, RED)];
  if (head.urgency !== '') found.push(placed(s, head.urgency, 'hei', one, left, head.form === 'letter' ? places.numberTop : top));
  if (head.form === 'letter') {
    found.push(pairAt(s, places.ruleTop, true), pairAt(s, mm(sheet.heightMm - LETTER_FOOT_MM), false));
    if (head.number !== '') found.push(placed(s, head.number, 'body', one, until(head.number, right), places.numberTop));
  } else {
    found.push(lines([rule(left, right, places.ruleTop, HEAD_RULE_PT, RED)]), ...numberLine(head, s, places.numberTop, one));
  }
  return [...found, { text: '', margin: [0, places.titleTop - top, 0, 0], fontSize: 0.1, lineHeight: 0.1 }];
}

function numberLine(head: Letterhead, s: Setting, y: number, one: Size): readonly Content[] {
  const [left, em] = [mm(s.sheet.leftMm), one.pt];
  const right = left + s.areaPt;
  const wide = (text: string, face: Face = 'body') => s.width(text, face, one);
  if (head.form === 'minutes') {
    const issue = head.number === '' ? [] : [placed(s, head.number, 'body', one, left + (s.areaPt - wide(head.number)) / 2, y - 1.5 * s.body.pitchPt)];
    return [...issue, placed(s, head.organ, 'body', one, left, y), placed(s, head.date, 'body', one, right - wide(head.date), y)];
  }
  if (head.signers.length === 0) return head.number === '' ? [] : [placed(s, head.number, 'body', one, left + (s.areaPt - wide(head.number)) / 2, y)];
  const names = head.signers.join('\u3000');
  const signer = right - em - wide('签发人：') - wide(names, 'kai');
  return [
    ...(head.number === '' ? [] : [placed(s, head.number, 'body', one, left + em, y)]),
    placed(s, '签发人：', 'body', one, signer, y), placed(s, names, 'kai', one, signer + wide('签发人：'), y),
  ];
}

/** How many lines the copies of an imprint take, and how they are set. */
function copyLines(imprint: Imprint, s: Setting): readonly string[] {
  const size: Size = { pt: s.sheet.smallPt, pitchPt: IMPRINT_PITCH_PT };
  const label = s.width('抄送：', 'body', size);
  const room = s.areaPt - 2 * size.pt - label;
  const widthOf = (text: string) => s.width(text, 'body', size);
  const units = unitsOf(`${imprint.copies}。`, room, widthOf);
  const starts = lineStarts(units, room, 0, widthOf);
  return starts.map((from, i) => units.slice(from, starts[i + 1]).map((unit) => unit.text).join(''));
}

/** White at the end of the text, so that the imprint finds room below it on the last page. */
export function imprintRoom(imprint: Imprint, s: Setting): Content {
  return { text: '', margin: [0, imprintHeight(imprint, copyLines(imprint, s).length) + s.body.pitchPt / 2, 0, 0], fontSize: 0.1, lineHeight: 0.1 };
}

/** 版记: its last line is the foot of the type area (7.4). */
export function imprintContent(imprint: Imprint, s: Setting): readonly Content[] {
  const { sheet } = s;
  const size: Size = { pt: sheet.smallPt, pitchPt: sheet.smallPt };
  const [left, em] = [mm(sheet.leftMm), size.pt];
  const right = left + s.areaPt;
  const foot = mm(sheet.topMm + sheet.areaHeightMm);
  const inLine = (y: number) => y + (IMPRINT_PITCH_PT - em) / 2;
  const printed = `${imprint.date}印发`;
  const copies = imprint.copies === '' ? [] : copyLines(imprint, s);
  const top = foot - imprintHeight(imprint, copies.length);
  const [outer, inner] = [mm(IMPRINT_RULES_MM.outer), mm(IMPRINT_RULES_MM.inner)];
  const label = s.width('抄送：', 'body', size);
  return [
    lines([rule(left, right, top, outer), rule(left, right, foot, outer), ...(copies.length === 0 ? [] : [rule(left, right, foot - IMPRINT_PITCH_PT, inner)])]),
    ...(copies.length === 0 ? [] : [placed(s, '抄送：', 'body', size, left + em, inLine(top))]),
    ...copies.map((text, i) => placed(s, text, 'body', size, left + em + label, inLine(top + i * IMPRINT_PITCH_PT))),
    placed(s, imprint.organ, 'body', size, left + em, inLine(foot - IMPRINT_PITCH_PT)),
    placed(s, printed, 'body', size, right - em - s.width(printed, 'body', size), inLine(foot - IMPRINT_PITCH_PT)),
  ];
}
