import type { Content } from 'pdfmake/interfaces';
import { attachmentLines } from '../../../shared/paper';
import { signOffPlaces } from '../places';
import type { BlockOf } from './blocks';
import type { Setting } from './setting';

/** How the page break rules know a sign-off and a page number among the nodes pdfmake shows them. */
export const SIGN_OFF_LEVEL = 8;
export const PAGE_NUMBER_LEVEL = 9;

/** 附件：1.… one row a name; wrapped lines stand under the first letter of the name. */
export function attachmentRows(block: BlockOf<'attachments'>, s: Setting): Content[] {
  const lines = attachmentLines(block.names);
  const widest = Math.max(...lines.map((l) => s.width(l.number, 'body', s.body))) + 0.5;
  const indent = 2 * s.body.pt;
  return lines.map(({ number, name }): Content => ({
    columns: [
      { width: widest, text: s.oneLine(number, 'body', s.body), alignment: 'right' },
      { width: '*', text: s.runs(name, 'body', s.body, s.areaPt - indent - widest) },
    ],
    columnGap: 0,
    margin: [indent, 0, 0, 0],
  }));
}

/** Organ and date, with the blank lines above them that leave room for a seal. */
export function signOffContent(block: BlockOf<'signOff'>, s: Setting): Content {
  const em = s.body.pt;
  const places = signOffPlaces(block, s.areaPt / em, (text) => s.width(text, 'body', s.body) / em);
  const line = (text: string, left: number): Content => ({
    text: s.oneLine(text, 'body', s.body),
    margin: [left * em, 0, 0, 0],
    headlineLevel: SIGN_OFF_LEVEL,
  });
  return { stack: [s.blank(block.sealed ? 2 : 1), ...places.organ.map(({ text, left }) => line(text, left)), line(block.date, places.dateLeft)] };
}
