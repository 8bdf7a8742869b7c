import type { PlainDate } from '../../calendar';
import type { Ledger } from '../../ledger';
import { blocksOfText, titleLines, type Block, type Paper } from '../../paper';
import type { Report } from '../../records';
import { dateWords } from '../../words';
import { lackOf, profileOf, type Lack } from '../document';
import { imprintOf, letterheadOf } from './letterhead';

/** What every letter to the superior union lacks without. */
export function upwardLacks(ledger: Ledger, r: Report): readonly Lack[] {
  return [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写，落款会空着', 'unionProfile'),
    ...lackOf(profileOf(ledger).superiorName === '' && r.recipient === '', 'superiorName', '上一级工会没有填写，抬头会空着', 'unionProfile'),
    ...lackOf(r.content.trim() === '', 'content', '正文没有填写'),
    ...lackOf(r.letterhead === 'document' && r.signer.name === '', 'signer', '红头上行文要写签发人'),
    ...lackOf(r.content.includes('（请补充）'), 'content', '正文里还有“（请补充）”没有改'),
  ];
}

/** A report must not carry a request: the superior does not answer reports. */
const REQUEST = /请(予以?)?批(示|复)|妥否/;

export function requestLacks(r: Report): readonly Lack[] {
  return lackOf(REQUEST.test(r.content), 'content', '报告里不能夹带请示事项，请另写一份请示');
}

/** A letter to the superior union: title, addressee, text, what ends it, attachments, sign-off. `more` follows the text, `opening` begins it where it does not say 如下 itself. */
export function upwardPaper(ledger: Ledger, r: Report, today: PlainDate, closing: string, more: readonly Block[] = [], opening = ''): Paper {
  const profile = profileOf(ledger);
  const { unionName, superiorName } = profile;
  const letterhead = letterheadOf(profile, r.letterhead, r.number, [r.signer.name]);
  const imprint = imprintOf(profile, r.letterhead, '', r.sentOn ?? today);
  const body = r.content.trim();
  const addressee = superiorName === '' ? r.recipient : superiorName;
  const names = r.attachments.filter((a) => a.trim() !== '');
  return {
    name: r.title, style: 'official', size: 'A4', pageNumber: 'outer', ...(letterhead ? { letterhead } : {}), ...(imprint ? { imprint } : {}),
    blocks: [
      { block: 'title', lines: titleLines(r.title) }, ...(r.number === '' || letterhead ? [] : [{ block: 'subtitle', text: r.number } as const]), ...(addressee === '' ? [] : [{ block: 'addressee', text: `${addressee}：` } as const]), ...(opening === '' || /如下[：:]/.test(body.split('\n')[0] ?? '') ? [] : [{ block: 'paragraph', text: opening } as const]), ...blocksOfText(body), ...more,
      ...(body.endsWith(closing) ? [] : [{ block: 'paragraph', text: closing } as const]), ...(names.length === 0 ? [] : [{ block: 'attachments', names } as const]),
      { block: 'signOff', organ: unionName, date: dateWords(r.sentOn ?? today), sealed: true }, ...(r.contact.trim() === '' ? [] : [{ block: 'note', text: `（联系人：${r.contact.trim()}）` } as const]),
    ],
  };
}
