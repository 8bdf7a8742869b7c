import { workReportDraft } from '../assembly';
import { addDays } from '../calendar';
import type { Block } from '../paper';
import { blocksOfText, titleLines } from '../paper';
import { documentOf, lackOf } from './document';
import { assemblyLacks, paragraphs, partsFor, speechHead, titleOf } from './parts/assembly';
import { termOn } from '../duties';
import { kinds } from '../records';

/** 工会工作报告: the year by the seven tasks, what was wanting, the year to come. */
export const workReport = documentOf({
  id: 'work-report',
  title: '工会工作报告',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '向大会报告一年的工作，数字从台账来，文字可以改',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [
      ...assemblyLacks(parts),
      ...lackOf(input.record.shortcomings.trim() === '', 'shortcomings', '工作报告的“存在的不足”没有写'),
      ...lackOf(input.record.nextYear.trim() === '', 'nextYear', '工作报告的“下一年工作安排”没有写'),
    ];
  },
  build(input, today) {
    const parts = partsFor(input);
    const { assembly, ledger, day } = parts;
    const item = parts.meeting?.record.agenda.find((i) => i.topic === 'work-report');
    const done = assembly.workReport.trim() === '' ? workReportDraft(ledger, assembly.year, today) : assembly.workReport.trim();
    // The committee that reports is the one before the elections of the day.
    const term = termOn(ledger, addDays(day ?? today, -1))?.record;
    const heading = (text: string): Block => ({ block: 'heading', level: 1, text, rest: '' });
    const section = (title: string, text: string): readonly Block[] => (text.trim() === '' ? [] : [heading(title), ...paragraphs(text)]);
    return {
      name: `${assembly.year}年度工会工作报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        ...speechHead(parts, titleLines(`${assembly.year}年度工会工作报告${item?.outcome === 'passed' ? '' : '（审议稿）'}`), item?.reporter.name ?? ''),
        { block: 'paragraph', text: `我代表${term ? kinds.term.summary(term) : '上一届'}工会委员会，向${titleOf(parts)}报告工作，请审议。` },
        heading(`一、${assembly.year}年工作回顾`),
        ...blocksOfText(done),
        ...section('二、存在的不足', assembly.shortcomings),
        ...section(`${assembly.shortcomings.trim() === '' ? '二' : '三'}、${Number(assembly.year) + 1}年工作安排`, assembly.nextYear),
        { block: 'paragraph', text: `各位${parts.who}，新的一年，工会委员会将在上级工会领导下，依靠全体会员，把各项工作做得更实。谢谢大家。` },
      ],
    };
  },
});
