import { titleLines } from '../paper';
import { voteVerdict, type AgendaItem } from '../records';
import { documentOf, lackOf } from './document';
import { assemblyLacks, fullTitleOf, headWords, paragraphs, partsFor, titleOf } from './parts/assembly';
import { dateOrBlank } from './parts/blank';
import { ordinal, sentence } from './parts/meeting';

const REPORTED = new Set<AgendaItem['topic']>(['credentials', 'work-report', 'money-report', 'audit-report', 'annual-plan', 'contract-report', 'key-plan', 'regulation', 'draft', 'general']);

/** What the assembly decides on one item: as proposed before, by the vote afterwards. */
function decisionWords(item: AgendaItem, meeting: Parameters<typeof voteVerdict>[0], held: boolean): string {
  const speaker = item.reporter.name === '' ? '' : `${item.reporter.name}同志所作的`;
  const matter = `${speaker}《${item.title.replace(/^关于/, '').replace(/（草案）$/, '')}》`;
  if (!held) return `大会同意${matter}。`;
  const verdict = voteVerdict(meeting, item);
  const count = verdict === null ? '' : `（同意${item.yes}票，反对${item.no ?? 0}票，弃权${item.abstain ?? 0}票）`;
  const exception = item.exception.trim() === '' ? '' : `例外说明：${sentence(item.exception)}`;
  return item.outcome === 'rejected' ? `大会没有通过${matter}${count}。` : `大会同意${matter}${count}。${exception}`;
}

/** 大会决议: which reports the assembly heard and agreed to, and what it asks for. */
export const assemblyResolution = documentOf({
  id: 'assembly-resolution',
  title: '大会决议',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '大会对各项报告和方案的决议；会前是草案，会后填入表决结果',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    const voted = (parts.meeting?.record.agenda ?? []).filter((i) => REPORTED.has(i.topic) && i.method !== 'none');
    return [...assemblyLacks(parts), ...lackOf(voted.length === 0 && parts.meeting !== undefined, 'meeting', '议程里没有交付表决的报告或方案')];
  },
  build(input) {
    const parts = partsFor(input);
    const { meeting } = parts;
    const held = meeting?.record.state === 'held';
    const items = (meeting?.record.agenda ?? []).filter((i) => REPORTED.has(i.topic) && i.method !== 'none');
    return {
      name: `${titleOf(parts)}决议`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${fullTitleOf(parts)}决议${held ? '' : '（草案）'}`) },
        { block: 'subtitle', text: held ? `（${dateOrBlank(parts.day)}通过）` : `（提请${dateOrBlank(parts.day)}大会审议）` },
        { block: 'paragraph', text: `${titleOf(parts)}${held ? `${headWords(parts)}，符合规定人数。大会` : ''}听取并审议了${items.map((i) => `《${i.title.replace(/^关于/, '').replace(/（草案）$/, '')}》`).join('')}，决议如下：` },
        ...items.map((item, i) => ({ block: 'paragraph', text: `${ordinal(i)}${decisionWords(item, meeting!.record, held)}` }) as const),
        ...paragraphs(input.record.decided),
        { block: 'signOff', organ: fullTitleOf(parts), date: dateOrBlank(parts.day), sealed: held },
      ],
    };
  },
});
