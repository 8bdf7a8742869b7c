import type { Content } from 'pdfmake/interfaces';
import { attachmentLines } from '../../../shared/paper';
import { ROWS_WITH_CLOSING } from '../closings';
import { signOffPlaces } from '../places';
import type { BlockOf } from './blocks';
import type { Setting } from './setting';

const SIGN_OFF_LEVEL = 8;
/** How the page break rules know a page number among the nodes pdfmake shows them. */
export const PAGE_NUMBER_LEVEL = 9;

/** How the page break rules know what stands in the paper's closing of this number, below 1,000. */
export const closingLevel = (closing: number): number => SIGN_OFF_LEVEL + closing / 1000;
/** Whether a level is one of a closing. */
export const isSignOffLevel = (level: number | undefined): boolean => level !== undefined && Math.floor(level) === SIGN_OFF_LEVEL;
/** The number of the closing a level stands for. */
export const closingOf = (level: number | undefined): number => Math.round(((level ?? SIGN_OFF_LEVEL) - SIGN_OFF_LEVEL) * 1000);

/** 附件：1.… one row a name; wrapped lines stand under the first letter of the name. */
export function attachmentRows(block: BlockOf<'attachments'>, s: Setting): Content[] {
  const lines = attachmentLines(block.names);
  const widest = Math.max(...lines.map((l) => s.width(l.number, 'body', s.body))) + 0.5;
  const indent = 2 * s.body.pt;
  return lines.map(({ number, name }, i): Content => {
    // Of a long list only the end belongs to the closing.
    const level = i < lines.length - ROWS_WITH_CLOSING ? {} : { headlineLevel: closingLevel(s.closing) };
    return {
      columns: [
        { width: widest, text: s.oneLine(number, 'body', s.body), alignment: 'right', ...level },
        { width: '*', text: s.runs(name, 'body', s.body, s.areaPt - indent - widest), ...level },
      ],
      columnGap: 0,
      margin: [indent, 0, 0, 0],
    };
  });
}

/** Organ and date, with the blank lines above them that leave room for a seal. */
export function signOffContent(block: BlockOf<'signOff'>, s: Setting): Content {
  const em = s.body.pt;
  const places = signOffPlaces(block, s.areaPt / em, (text) => s.width(text, 'body', s.body) / em);
  const line = (text: string, left: number): Content => ({
    text: s.oneLine(text, 'body', s.body),
    margin: [left * em, 0, 0, 0],
    headlineLevel: closingLevel(s.closing),
  });
  return { stack: [s.blank(block.sealed ? 2 : 1), ...places.organ.map(({ text, left }) => line(text, left)), line(block.date, places.dateLeft)] };
}
