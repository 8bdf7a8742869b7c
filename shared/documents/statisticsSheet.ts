import { figureWords, statisticsOf, type FigureWords } from '../duties';
import type { Ledger } from '../ledger';
import { titleLines, type Block } from '../paper';
import type { Report } from '../records';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';

/** The parts with their figures: those that were kept when the sheet was sent, else those of now. */
function partsOf(ledger: Ledger, r: Report): readonly { readonly title: string; readonly figures: readonly FigureWords[] }[] {
  if (r.from === null || r.to === null || r.from > r.to) return [];
  const kept = new Map(r.figures.map((f) => [f.key, f]));
  return statisticsOf(ledger, { from: r.from, to: r.to }).map((part) => ({
    title: part.title, figures: part.figures.map(figureWords).flatMap((f): readonly FigureWords[] => (kept.size === 0 ? [f] : (kept.get(f.key) ? [kept.get(f.key)!] : []))),
  }));
}

/** 年度基层工会统计工作表: the figures that the superior's yearly forms ask for, for any period. */
export const statisticsSheet = documentOf({
  id: 'statistics-sheet',
  title: '统计工作表',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '填报上级年度统计调查表前，把各项数字按任意期间从台账数出来，逐项核对',
  applies: (r) => r.reportKind === 'statistics',
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'), ...lackOf(r.from === null, 'from', '期间开始没有填写'), ...lackOf(r.to === null, 'to', '期间结束没有填写'),
  ],
  build({ ledger, record: r }, today) {
    const rows = partsOf(ledger, r).flatMap((p) => p.figures.map((f, i) => [i === 0 ? p.title : '', f.label, f.value, f.unit, '']));
    const period = r.from === null || r.to === null ? '' : `${dateWords(r.from)}至${dateWords(r.to)}`;
    const table: Block = {
      block: 'table',
      columns: [{ title: '类别', weight: 18, align: 'left' }, { title: '指标', weight: 32, align: 'left' }, { title: '数字', weight: 22, align: 'right' }, { title: '单位', weight: 10, align: 'centre' }, { title: '备注', weight: 18, align: 'left' }],
      rows, rowHeightMm: 7,
    };
    return {
      name: r.title === '' ? '基层工会统计工作表' : r.title, style: 'form', size: 'A4', pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('基层工会统计工作表') }, ...(period === '' ? [] : [{ block: 'subtitle', text: `（统计期间：${period}）` } as const]),
        { block: 'facts', rows: [[{ label: '填报单位', text: profileOf(ledger).unionName }, { label: '填表日期', text: dateWords(r.sentOn ?? today) }]] },
        ...(rows.length === 0 ? [] : [table]), { block: 'signatures', labels: ['工会主席', '填表人', '复核'] },
      ],
    };
  },
});
