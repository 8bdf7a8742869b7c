import { opinionsFor } from '../assembly';
import { titleLines } from '../paper';
import { opinionWays } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf } from './document';
import { assemblyLacks, partsFor, titleOf } from './parts/assembly';

/** 会前意见汇总: what members said before the assembly, how it was asked, what they were answered; without their names. */
export const opinionsSummary = documentOf({
  id: 'opinions-summary',
  title: '会前意见汇总',
  occasion: 'assembly',
  kind: 'assembly',
  sizes: ['A4'],
  purpose: '带着职工心声上会：会前收集的意见和答复，提交大会讨论；不写反映人姓名',
  applies: () => true,
  missing(input) {
    const parts = partsFor(input);
    return [...assemblyLacks(parts), ...lackOf(parts.meeting !== undefined && opinionsFor(input.ledger, input.record.meeting).length === 0, 'meeting', '会前还没有收集意见')];
  },
  build(input) {
    const parts = partsFor(input);
    const all = opinionsFor(input.ledger, input.record.meeting);
    const answered = all.filter((o) => o.answeredOn !== null).length;
    const ways = (Object.keys(opinionWays) as (keyof typeof opinionWays)[]).flatMap((way) => {
      const n = all.filter((o) => o.way === way).length;
      return n === 0 ? [] : [`${opinionWays[way]}${n}条`];
    });
    return {
      name: `${titleOf(parts)}会前意见汇总`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${titleOf(parts)}会前意见汇总`) },
        { block: 'paragraph', text: all.length === 0 ? '会前没有收集到意见。' : `会前共收集职工意见${all.length}条，其中${ways.join('、')}；已答复${answered}条。` },
        ...(all.length === 0 ? [] : [{
          block: 'table',
          columns: [{ title: '序号', weight: 8, align: 'centre' }, { title: '意见', weight: 35, align: 'left' }, { title: '收集方式', weight: 15, align: 'centre' }, { title: '收集日期', weight: 20, align: 'centre' }, { title: '答复', weight: 22, align: 'left' }],
          rows: all.map((o, i) => [String(i + 1), o.content, opinionWays[o.way], dateWords(o.collectedOn), o.answeredOn === null ? '提交大会研究' : o.answer]), rowHeightMm: 10,
        } as const]),
      ],
    };
  },
});
