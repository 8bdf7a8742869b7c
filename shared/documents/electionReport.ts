import { electedNames, electionOutcome } from '../assembly';
import { titleLines, type Block } from '../paper';
import type { Election } from '../records';
import type { Ledger } from '../ledger';
import { documentOf, lackOf, namesOf } from './document';
import { assemblyLacks, bodyWords, contactNote, fullTitleOf, headWords, partsFor, titleOf } from './parts/assembly';
import { dateOrBlank } from './parts/blank';
import { ordinal } from './parts/meeting';

/** What became of a name in a round: whoever goes on to the next one had as many votes as another. */
function resultOf(name: string, round: number, e: Election, elected: readonly string[]): string {
  if (e.rounds.slice(round + 1).some((later) => later.kind === 'runoff' && later.results.some((l) => l.name === name))) return '得票相等';
  const again = round === 0 ? '' : e.rounds[round]!.kind === 'runoff' ? '再次投票' : '另行选举';
  const later = e.rounds.slice(round + 1).some((r) => r.results.some((l) => l.name === name));
  return `${again}${elected.includes(name) && !later ? '当选' : '未当选'}`;
}

function votesTable(ledger: Ledger, e: Election): Block {
  const { elected } = electionOutcome(ledger, e);
  return {
    block: 'table',
    columns: [{ title: '姓名', weight: 28, align: 'centre' }, { title: '赞成', weight: 16, align: 'centre' }, { title: '不赞成', weight: 16, align: 'centre' }, { title: '弃权', weight: 16, align: 'centre' }, { title: '结果', weight: 24, align: 'centre' }],
    rows: e.rounds.flatMap((r, i) => r.results.map((l) => [l.name, String(l.yes ?? ''), String(l.no ?? ''), String(l.abstain ?? ''), resultOf(l.name, i, e, elected)])),
    rowHeightMm: 8,
  };
}

/** 选举结果报告: goes up to the superior union for approval. */
export const electionReport = documentOf({
  id: 'election-report',
  title: '选举结果报告',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '会后把选举结果报上一级工会批准',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [
      ...assemblyLacks(parts),
      ...lackOf(parts.profile.superiorName === '', 'superiorName', '上一级工会没有填写，抬头会空着', 'unionProfile'),
      ...lackOf(parts.elections.length === 0, 'meeting', '这次大会没有登记选举'),
      ...parts.elections.flatMap(({ record: e }) => lackOf(electionOutcome(parts.ledger, e).next !== 'done', 'meeting', `${e.title}还没有选出全部人选`)),
    ];
  },
  build(input) {
    const parts = partsFor(input);
    const { assembly, ledger, profile, day } = parts;
    const elections = parts.elections.map((e) => e.record);
    const granted = assembly.approvalNumber === '' ? '' : `根据《关于召开${titleOf(parts)}的批复》（${assembly.approvalNumber}），`;
    const reported = elections.find((e) => e.reportedOn !== null)?.reportedOn ?? null;
    return {
      name: `${titleOf(parts)}选举结果报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于${fullTitleOf(parts)}选举结果的报告`) },
        ...(profile.superiorName === '' ? [] : [{ block: 'addressee', text: `${profile.superiorName}：` } as const]),
        { block: 'paragraph', text: `${granted}我会于${dateOrBlank(day)}召开${titleOf(parts)}，${headWords(parts)}，符合规定人数，以无记名投票方式进行选举。结果如下：` },
        ...elections.flatMap((e, i): readonly Block[] => [
          { block: 'heading', level: 1, text: `${ordinal(i)}${bodyWords(e)}${electedNames(ledger, e).length}名${electedNames(ledger, e).length > 1 ? '（按姓氏笔画为序）' : ''}`, rest: '' },
          { block: 'paragraph', text: `${namesOf(electedNames(ledger, e)) || '____'}。` },
          votesTable(ledger, e),
        ]),
        { block: 'paragraph', text: '当否，请批复。' },
        { block: 'attachments', names: [...elections.map((e) => `${e.title}计票报告单`), '当选人员基本情况表', '会议纪要'] },
        { block: 'signOff', organ: profile.unionName, date: dateOrBlank(reported), sealed: true },
        contactNote(profile),
      ],
    };
  },
});
