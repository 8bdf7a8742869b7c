import { titleLines } from '../paper';
import { entriesOf, type Ledger } from '../ledger';
import { proposalCategories, proposalDecisions, satisfactions, type Assembly, type Proposal } from '../records';
import { dateWords, shareWords } from '../words';
import { documentOf, lackOf } from './document';
import { assemblyLacks, partsFor, speechHead } from './parts/assembly';
import { assemblyDay } from '../assembly';

/** Proposals made to an assembly's year: since the assembly before, or in the year reported on. */
function proposalsOf(ledger: Ledger, assembly: Assembly): readonly Proposal[] {
  const day = assemblyDay(ledger, assembly);
  const from = `${assembly.year}-01-01`;
  return entriesOf(ledger, 'proposal').map((e) => e.record).filter((p) => p.submittedOn >= from && (day === null || p.submittedOn < day)).toSorted((a, b) => (a.submittedOn < b.submittedOn ? -1 : 1));
}

const lastSatisfaction = (p: Proposal): Proposal['satisfaction'] => (p.againSatisfaction === 'none' ? p.satisfaction : p.againSatisfaction);

function countBy<T extends string>(all: readonly Proposal[], words: Readonly<Record<T, string>>, of: (p: Proposal) => T, unit: string): string {
  return (Object.keys(words) as T[]).flatMap((key) => {
    const n = all.filter((p) => of(p) === key).length;
    return n === 0 ? [] : [`${words[key]}${n}${unit}`];
  }).join('、');
}

/** 建议案办理情况报告: how many, of what sort, what became of them, how content those are who made them. */
export const proposalsReport = documentOf({
  id: 'proposals-report',
  title: '建议案办理情况报告',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '向大会报告会员建议案的立案、办理、答复和满意情况，附一览表',
  applies: () => true,
  missing(input) {
    const all = proposalsOf(input.ledger, input.record);
    const pending = all.filter((p) => p.decision === 'pending').length;
    return [...assemblyLacks(partsFor(input)), ...lackOf(pending > 0, 'meeting', `有${pending}件建议案还没有审查立案`)];
  },
  build(input) {
    const parts = partsFor(input);
    const all = proposalsOf(input.ledger, input.record);
    const accepted = all.filter((p) => p.decision === 'accepted' || p.decision === 'merged');
    const answered = accepted.filter((p) => p.answeredOn !== null);
    const rated = answered.filter((p) => lastSatisfaction(p) !== 'none');
    const decisions = countBy(all, proposalDecisions, (p) => p.decision, '件');
    const totals = all.length === 0 ? `${input.record.year}年以来没有收到会员建议案。` : `${input.record.year}年以来共收到会员建议案${all.length}件，其中${decisions}。按类别：${countBy(all, proposalCategories, (p) => p.category, '件')}。`;
    const handled = accepted.length === 0 ? '没有需要办理的建议案。' : `立案（含并案）的${accepted.length}件中，已答复${answered.length}件，答复率${shareWords(answered.length, accepted.length)}；${rated.length === 0 ? '提出人还没有反馈意见。' : `提出人反馈${countBy(rated, satisfactions, lastSatisfaction, '件')}。`}`;
    const speaker = parts.meeting?.record.agenda.find((i) => i.topic === 'proposals-report')?.reporter.name ?? '';
    return {
      name: `${input.record.year}年度建议案办理情况报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        ...speechHead(parts, titleLines('建议案办理情况报告'), speaker),
        { block: 'paragraph', text: '现将会员建议案办理情况报告如下：' },
        { block: 'heading', level: 1, text: '一、总体情况', rest: '' }, { block: 'paragraph', text: totals },
        { block: 'heading', level: 1, text: '二、办理和答复', rest: '' }, { block: 'paragraph', text: handled },
        ...(all.length === 0 ? [] : [
          { block: 'heading', level: 1, text: '三、建议案一览', rest: '' } as const,
          {
            block: 'table',
            columns: [{ title: '编号', weight: 14, align: 'left' }, { title: '案由', weight: 34, align: 'left' }, { title: '提出人', weight: 12, align: 'centre' }, { title: '审查', weight: 10, align: 'centre' }, { title: '答复日期', weight: 18, align: 'centre' }, { title: '反馈', weight: 12, align: 'centre' }],
            rows: all.map((p) => [p.number, p.title, p.proposer.name, proposalDecisions[p.decision], p.answeredOn === null ? '还没有答复' : dateWords(p.answeredOn), satisfactions[lastSatisfaction(p)]]),
            rowHeightMm: 9,
          } as const,
        ]),
      ],
    };
  },
});
