import { countWorkdays } from '../../calendar';
import { holidayTableOf } from '../../duties';
import { blocksOfText, titleLines, type Block, type Paper, type PaperSize } from '../../paper';
import type { Notice } from '../../records';
import { dateWords } from '../../words';
import { lackOf, profileOf, type DocumentInput, type Lack } from '../document';
import { imprintOf, letterheadOf } from './letterhead';

/** What every notice needs. */
export function noticeLacks({ ledger, record: n }: DocumentInput<Notice>): readonly Lack[] {
  return [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写，落款会空着', 'unionProfile'),
    ...lackOf(n.title.trim() === '', 'title', '标题没有填写'),
    ...lackOf(n.body.trim() === '', 'body', '正文没有填写'),
  ];
}

/** 公示时间：2026年4月13日至4月17日（5个工作日）, counted by the union's own calendar where it entered one. */
export function shownWords({ ledger, record: n }: DocumentInput<Notice>): string {
  if (!n.shownFrom || !n.shownTo) return '';
  const sameYear = n.shownFrom.slice(0, 4) === n.shownTo.slice(0, 4);
  const to = sameYear ? dateWords(n.shownTo).replace(/^\d{4}年/, '') : dateWords(n.shownTo);
  return `${dateWords(n.shownFrom)}至${to}（${countWorkdays(n.shownFrom, n.shownTo, holidayTableOf(ledger))}个工作日）`;
}

/** Title, addressee, typed text, `closing` blocks, attachments, sign-off: the body of notice, announcement and public notice. */
export function noticePaper(input: DocumentInput<Notice>, size: PaperSize, closing: readonly Block[] = []): Paper {
  const { record: n } = input;
  const profile = profileOf(input.ledger);
  const addressee = n.addressee.trim().replace(/[：:]$/, '');
  const attachments = n.attachments.map((a) => a.trim()).filter((a) => a !== '');
  // A head belongs on the sheet that is filed, not on the poster.
  const form = size === 'A3' ? 'none' : n.letterhead;
  const letterhead = letterheadOf(profile, form, n.number);
  const imprint = imprintOf(profile, form, n.copiesTo, n.issuedOn);
  return {
    name: n.title,
    style: 'official',
    size,
    pageNumber: size === 'A3' ? 'none' : letterhead ? 'outer' : 'centre',
    ...(letterhead ? { letterhead } : {}),
    ...(imprint ? { imprint } : {}),
    blocks: [
      { block: 'title', lines: titleLines(n.title) },
      ...(n.number === '' || letterhead ? [] : [{ block: 'subtitle', text: n.number } as const]),
      ...(addressee === '' ? [] : [{ block: 'addressee', text: `${addressee}：` } as const]),
      ...blocksOfText(n.body),
      ...closing,
      ...(attachments.length === 0 ? [] : [{ block: 'attachments', names: attachments } as const]),
      { block: 'signOff', organ: profile.unionName, date: dateWords(n.issuedOn), sealed: n.sealed },
      ...(n.contact.trim() === '' ? [] : [{ block: 'note', text: `（联系人：${n.contact.trim()}）` } as const]),
    ],
  };
}

/** A letter or poster to be hung: on A4 as a letter is set, on A3 with letters for the distance that was chosen. */
export function wallPaper(input: DocumentInput<Notice>, size: PaperSize, headline: string, closing: readonly Block[] = []): Paper {
  const { record: n } = input;
  const profile = profileOf(input.ledger);
  const addressee = n.addressee.trim().replace(/[：:]$/, '');
  const poster = size === 'A3' ? { style: 'poster', marginMm: { x: 25, y: 30 }, legibleAtM: n.distance === 'largest' ? 'largest' : Number(n.distance) } as const : { style: 'official' } as const;
  return {
    name: n.title,
    size,
    pageNumber: 'none',
    ...poster,
    blocks: [
      { block: 'title', lines: titleLines(headline) },
      ...(addressee === '' ? [] : [{ block: 'addressee', text: `${addressee}：` } as const]),
      ...blocksOfText(n.body),
      ...closing,
      { block: 'signOff', organ: profile.unionName, date: dateWords(n.issuedOn), sealed: n.sealed },
    ],
  };
}
