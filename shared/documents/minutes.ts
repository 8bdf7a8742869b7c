import type { Block } from '../paper';
import { titleLines } from '../paper';
import type { AgendaItem, Meeting } from '../records';
import { dateWords, partOfDay } from '../words';
import { documentOf, lackOf, profileOf, shortUnionName, type DocumentInput } from './document';
import { minutesHead } from './parts/letterhead';
import { attendanceWords, dutyWords, heldLack, meetingLacks, ordinal, sentence } from './parts/meeting';
import { absenceWords, meetingDay, participantNames, postOn } from './parts/people';

/** Only decided items: nothing that was merely discussed is written as decided. */
function passedItems(meeting: Meeting): readonly AgendaItem[] {
  return meeting.agenda.filter((item) => item.outcome === 'passed');
}

/** 关于上半年经费收支情况 reads 会议通过了上半年经费收支情况. */
function decidedWords(item: AgendaItem): string {
  const matter = item.title.replace(/^关于/, '').replace(/的?议题$/, '');
  return `会议审议通过${matter}`;
}

function openingWords({ ledger, record: m }: DocumentInput<Meeting>): string {
  const day = meetingDay(m);
  const post = postOn(ledger, m.chair, day);
  const who = m.chair.name === '' ? '' : `${post}${m.chair.name}`;
  const heads = attendanceWords(m);
  const heard = m.agenda.filter((item) => item.outcome === 'heard').map((item) => item.title.replace(/^关于/, ''));
  const place = m.place === '' ? '' : `在${m.place}`;
  const parts = [
    `${dateWords(day)}${partOfDay(m.heldAt)}，${who}${place}${who === '' ? '' : '主持'}召开${m.title}`,
    heads,
    heard.length === 0 ? '' : `会议听取了${heard.join('、')}`,
  ];
  return `${parts.filter((p) => p !== '').join('，')}。现将会议议定事项纪要如下：`;
}

function decisionBlock(item: AgendaItem, index: number): Block {
  const resolved = item.resolutions.map((r) => {
    const duty = dutyWords(r);
    return `${sentence(r.text)}${duty === '' ? '' : `${duty}。`}`;
  });
  return { block: 'heading', level: 1, text: `${ordinal(index)}${decidedWords(item)}。`, rest: resolved.join('') };
}

/** 会议纪要: what the meeting decided, issued to those concerned. */
export const minutes = documentOf({
  id: 'minutes',
  title: '会议纪要',
  occasion: 'meeting',
  kind: 'meeting',
  sizes: ['A4'],
  purpose: '把会议通过的事项印发给有关单位和会员，只写已通过的决定',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...meetingLacks(record, profileOf(ledger)),
    ...heldLack(record),
    ...lackOf(passedItems(record).length === 0, 'agenda', '还没有结果为“通过”的议题，纪要没有内容'),
  ],
  build(input) {
    const { record: m } = input;
    const profile = profileOf(input.ledger);
    const lists: readonly (readonly [string, string])[] = [
      ['出席', participantNames(m, (p) => p.role === 'voting' && p.presence === 'present')],
      ['请假、缺席', absenceWords(m)],
      ['列席', participantNames(m, (p) => p.role === 'observer' && p.presence === 'present')],
      ['分送', m.copiesTo.filter((c) => c.trim() !== '').join('，')],
    ];
    const letterhead = profile.redMinutes ? minutesHead(profile, m.number, dateWords(meetingDay(m))) : undefined;
    return {
      name: `${m.title}纪要`,
      style: 'official',
      size: 'A4',
      pageNumber: 'outer',
      ...(letterhead ? { letterhead } : {}),
      blocks: [
        { block: 'title', lines: titleLines(`${m.title}纪要`) },
        ...(letterhead ? [] : [{ block: 'subtitle', text: `${shortUnionName(profile)}　　${dateWords(meetingDay(m))}` } as const]),
        { block: 'paragraph', text: openingWords(input) },
        ...passedItems(m).map(decisionBlock),
        ...lists.filter(([, text]) => text !== '').map(([label, text]): Block => ({ block: 'labelled', label, text: sentence(text) })),
      ],
    };
  },
});
