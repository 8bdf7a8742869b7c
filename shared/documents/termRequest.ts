import { ballotOrder, compositionOf, compositionWords, delegationOf, membersOn } from '../assembly';
import { termOn } from '../duties';
import { titleLines } from '../paper';
import { delegatesOn, electionWays, kinds, termEnd } from '../records';
import { dateWords, momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { assemblyLacks, bodyWords, contactNote, fullTitleOf, partsFor, titleOf } from './parts/assembly';
import { BLANK, countOrBlank, dateOrBlank } from './parts/blank';
import { addDays } from '../calendar';

/** 换届（召开大会）请示: asks the superior union to allow the assembly, its elections and its candidates. */
export const termRequest = documentOf({
  id: 'term-request',
  title: '换届请示',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '换届前一个月左右，书面请示上一级工会同意召开大会和候选人建议名单',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [
      ...assemblyLacks(parts),
      ...lackOf(parts.profile.superiorName === '', 'superiorName', '上一级工会没有填写，抬头会空着', 'unionProfile'),
      ...lackOf(parts.elections.length === 0, 'meeting', '这次大会没有登记选举'),
      ...lackOf(input.record.requestedOn === null, 'requestedOn', '请示日期没有填写'),
    ];
  },
  build(input, today) {
    const parts = partsFor(input);
    const { assembly, ledger, meeting, who } = parts;
    const profile = profileOf(ledger);
    const day = parts.day ?? today;
    const before = termOn(ledger, addDays(day, -1))?.record;
    const delegation = delegationOf(ledger, assembly)?.record;
    const ends = before && before.startedOn < day ? `我会${kinds.term.summary(before)}委员会将于${dateWords(termEnd(before))}任期届满。` : '';
    const bodies = parts.elections.map(({ record: e }) => `${bodyWords(e)}${e.seats ?? BLANK}名，候选人${ballotOrder(e).length}名，${electionWays[e.way]}`);
    const now = delegation ? delegatesOn(delegation, day) : [];
    const composed = now.length === 0 ? '' : `；${compositionWords(compositionOf(ledger, now)).replace(/。$/, '')}`;
    const made = delegation && who === '代表' ? `会员${delegation.members ?? membersOn(ledger, day).length}人，代表名额${delegation.seats ?? BLANK}名，由各选举单位民主选举产生${composed}` : `全体会员${countOrBlank(membersOn(ledger, day).length)}人参加`;
    return {
      name: `关于召开${titleOf(parts)}的请示`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于召开${fullTitleOf(parts)}的请示`) },
        ...(assembly.requestNumber === '' ? [] : [{ block: 'subtitle', text: assembly.requestNumber } as const]),
        ...(profile.superiorName === '' ? [] : [{ block: 'addressee', text: `${profile.superiorName}：` } as const]),
        { block: 'paragraph', text: `${ends}经工会委员会研究，拟于${meeting ? momentWords(meeting.record.heldAt) : BLANK}召开${titleOf(parts)}。有关事项请示如下：` },
        { block: 'heading', level: 1, text: '一、主要议程', rest: '' },
        { block: 'paragraph', text: `${(meeting?.record.agenda ?? []).filter((i) => i.topic !== 'ceremony' && i.topic !== 'discussion').map((i) => i.title).join('；') || BLANK}。` },
        { block: 'heading', level: 1, text: `二、${who}`, rest: '' },
        { block: 'paragraph', text: `${made}。` },
        { block: 'heading', level: 1, text: '三、选举', rest: '' },
        { block: 'paragraph', text: `${bodies.length === 0 ? BLANK : bodies.join('；')}。` },
        { block: 'paragraph', text: '妥否，请批复。' },
        { block: 'attachments', names: ['候选人建议名单和基本情况', ...(who === '代表' ? ['代表名额分配表'] : [])] },
        { block: 'signOff', organ: profile.unionName, date: dateOrBlank(assembly.requestedOn), sealed: true },
        contactNote(profile),
      ],
    };
  },
});
