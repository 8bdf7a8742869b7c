import { electedNames, electionDay, electionHeads, namesOnBallot, roundVerdict, seatsOfRound } from '../assembly';
import type { Ledger } from '../ledger';
import { titleLines, type Block } from '../paper';
import { roundKinds, scrutineerRoles, type Election, type ElectionRound } from '../records';
import { documentOf, lackOf, namesOf, profileOf } from './document';
import { BLANK, dateOrBlank } from './parts/blank';

/** Empty rows for other persons; where votes were equal only those are voted on again. */
const writeIns = (round: ElectionRound): readonly string[] => (round.kind === 'runoff' ? [] : Array.from({ length: 3 }, () => '另选人：'));

const number = (n: number | null): string => (n === null ? BLANK : String(n));

/** Rows of a count: the most votes first once counted, in the order of the ballot before. */
function rowsOf(ledger: Ledger, e: Election, round: ElectionRound): readonly (readonly string[])[] {
  const verdict = roundVerdict(ledger, e, round);
  if (!verdict) return [...namesOnBallot(e, round).map((name, i) => [String(i + 1), name, '', '', '', '', '']), ...writeIns(round).map((name) => ['', name, '', '', '', '', ''])];
  const ranked = round.results.toSorted((a, b) => (b.yes ?? 0) - (a.yes ?? 0));
  return ranked.map((l, i) => {
    const result = verdict.elected.includes(l.name) ? '当选' : verdict.tied.includes(l.name) ? '得票相等' : verdict.next === 'void' || verdict.next === 'noQuorum' ? '' : '未当选';
    const cast = (l.yes ?? 0) + (l.no ?? 0) + (l.abstain ?? 0);
    return [String(i + 1), l.writtenIn ? `${l.name}（另选人）` : l.name, number(l.yes), l.writtenIn ? '—' : number(l.no), l.writtenIn ? '—' : number(l.abstain), String(cast), result];
  });
}

function conclusion(ledger: Ledger, e: Election, round: ElectionRound): string {
  const verdict = roundVerdict(ledger, e, round);
  const line = verdict && verdict.needYes > 0 ? `当选线：赞成票${verdict.needYes}票以上（超过应到人数的半数）。` : verdict ? '再次投票，得票多的当选。' : '';
  if (!verdict) return '计票后填写：本次选举（有效／无效），当选____名。';
  switch (verdict.next) {
    case 'noQuorum':
      return '到会人数没有达到应到人数的三分之二，不能选举。';
    case 'void':
      return '收回的选票多于发出的选票，本次选举无效，应重新选举。';
    case 'runoff':
      return `本次选举有效。${line}${verdict.elected.length > 0 ? `${verdict.elected.join('、')}当选；` : ''}${verdict.tied.length > 0 ? `${verdict.tied.join('、')}得票相等，` : ''}还有${verdict.open}个名额不能确定，就得票相等的再次投票。`;
    case 'again':
      return `本次选举有效。${line}${verdict.elected.length > 0 ? `${verdict.elected.join('、')}当选；` : ''}不足的${verdict.open}个名额另行选举。`;
    case 'done':
      return `本次选举有效。${line}${verdict.elected.join('、')}当选。`;
  }
}

function roundBlocks(ledger: Ledger, e: Election, round: ElectionRound, index: number): readonly Block[] {
  const { shouldAttend, present } = electionHeads(ledger, e);
  const valid = round.returned === null || round.spoiled === null ? null : round.returned - round.spoiled;
  return [
    ...(e.rounds.length > 1 ? [{ block: 'heading', level: 1, text: `${'一二三四五六七八九十'[index] ?? index + 1}、${roundKinds[round.kind]}`, rest: '' } as const] : []),
    {
      block: 'facts',
      rows: [
        [{ label: '应到', text: `${number(shouldAttend)}人` }, { label: '实到', text: `${number(present)}人` }],
        [{ label: '应选', text: `${seatsOfRound(e, round)}名` }, { label: '候选人', text: `${namesOnBallot(e, round).length}名` }],
        [{ label: '发出选票', text: `${number(round.issued)}张` }, { label: '收回选票', text: `${number(round.returned)}张` }],
        [{ label: '有效票', text: `${number(valid)}张` }, { label: '废票', text: `${number(round.spoiled)}张` }],
      ],
    },
    {
      block: 'table',
      columns: [
        { title: '位次', weight: 9, align: 'centre' }, { title: '姓名', weight: 27, align: 'centre' }, { title: '赞成', weight: 12, align: 'centre' }, { title: '不赞成', weight: 13, align: 'centre' }, { title: '弃权', weight: 12, align: 'centre' },
        { title: '合计', weight: 12, align: 'centre' }, { title: '结果', weight: 15, align: 'centre' },
      ],
      rows: rowsOf(ledger, e, round), rowHeightMm: 9,
    },
    { block: 'paragraph', text: conclusion(ledger, e, round) },
  ];
}

/** Where votes are counted aloud: five strokes of 正 a row of five, with room for other persons. */
function strokeBlocks(ledger: Ledger, e: Election, round: ElectionRound): readonly Block[] {
  if (roundVerdict(ledger, e, round) !== null) return [];
  return [
    { block: 'pageBreak' },
    { block: 'title', lines: titleLines(`${e.title}唱票记录（正字）`) },
    {
      block: 'table',
      columns: [{ title: '姓名', weight: 22, align: 'left' }, { title: '赞成', weight: 34, align: 'left' }, { title: '不赞成', weight: 22, align: 'left' }, { title: '弃权', weight: 22, align: 'left' }],
      rows: [...namesOnBallot(e, round), ...writeIns(round)].map((name) => [name, '', '', '']), rowHeightMm: 14,
    },
    { block: 'signatures', labels: [`${scrutineerRoles.scrutineer}（签名）：`, `${scrutineerRoles.counter}（签名）：`] },
  ];
}

/** A place to sign for each of a role, at least one, three side by side. */
function signBlocks(e: Election, role: keyof typeof scrutineerRoles): readonly Block[] {
  const heads = Math.max(1, e.scrutineers.filter((s) => s.role === role).length);
  const labels = Array.from({ length: heads }, () => `${scrutineerRoles[role]}（签名）：`);
  return Array.from({ length: Math.ceil(heads / 3) }, (_, i): Block => ({ block: 'signatures', labels: labels.slice(3 * i, 3 * i + 3) }));
}

const EMPTY: ElectionRound = { kind: 'first', seats: null, names: [], issued: null, returned: null, spoiled: null, firstPass: '', secondPass: '', results: [] };

/** 计票报告单: the count of each ballot with its conclusion; blank before the day, for the hand. */
export const tallyReport = documentOf({
  id: 'tally-report',
  title: '计票报告单',
  occasion: 'assembly',
  kind: 'election',
  sizes: ['A4'],
  purpose: '总监票人向大会报告的计票结果；会前打印空白的备用',
  applies: () => true,
  missing: ({ ledger, record: e }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(e.seats === null, 'seats', '应选人数没有填写'),
    ...lackOf(e.candidates.length === 0, 'candidates', '候选人没有填写'),
    ...lackOf(e.scrutineers.length === 0, 'scrutineers', '监票人、计票人没有填写'),
  ],
  build({ ledger, record: e }) {
    const day = electionDay(ledger, e);
    const names = electedNames(ledger, e);
    return {
      name: `${e.title}计票报告单`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${e.title}计票报告单`) },
        ...(e.rounds.length === 0 ? [EMPTY] : e.rounds).flatMap((round, i) => roundBlocks(ledger, e, round, i)),
        ...(names.length === 0 ? [] : [{ block: 'labelled', label: names.length > 1 ? '当选名单（按姓氏笔画为序）' : '当选名单', text: namesOf(names) } as const]),
        ...(['head', 'scrutineer', 'counter'] as const).flatMap((role) => signBlocks(e, role)),
        { block: 'labelled', label: '时间', text: `${dateOrBlank(day)}____时__分` },
        ...(e.rounds.length === 0 ? [EMPTY] : e.rounds).flatMap((round) => strokeBlocks(ledger, e, round)),
      ],
    };
  },
});
