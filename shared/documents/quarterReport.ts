import { quarterFigures, quarterPeriod, writtenFigures, type FigureWords } from '../duties';
import type { Ledger } from '../ledger';
import type { Block } from '../paper';
import type { Report } from '../records';
import { numeral } from '../words';
import { documentOf, lackOf } from './document';
import { requestLacks, upwardLacks, upwardPaper } from './parts/upward';

/** The figures that were kept when it was sent, else those of now; none without a known quarter. */
function figuresOf(ledger: Ledger, r: Report): readonly FigureWords[] {
  if (r.figures.length > 0) return r.figures;
  if (r.quarter === 'none' || !/^20\d{2}$/.test(r.year)) return [];
  return writtenFigures(quarterFigures(ledger, quarterPeriod(Number(r.year), Number(r.quarter) as 1 | 2 | 3 | 4)));
}

/** Reports of other programs and of former times came without figures: nothing is made up for them. */
const hasFigures = (r: Report): boolean => r.sentOn === null || r.figures.length > 0;

function movementRows(all: readonly FigureWords[]): readonly (readonly string[])[] {
  const value = (key: string): string => all.find((f) => f.key === key)?.value ?? '';
  const rows = ['职工', '会员'].map((word) => [word, value(`${word}-opening`), value(`${word}-joined`), value(`${word}-left`), value(`${word}-closing`), '人']);
  const single = (key: string, label: string): readonly string[] => [label, '', '', '', value(key), '人'];
  return [...rows, single('informed', '信息已采集会员'), single('carded', '已领京卡会员')];
}

const BASE = /^(职工|会员)-(opening|joined|left|closing)$|^informed$|^carded$/;

function tables(all: readonly FigureWords[]): readonly Block[] {
  const work = all.filter((f) => !BASE.test(f.key) && !/^0(\.00)?$/.test(f.value));
  return [
    { block: 'heading', level: 1, text: '附表：基础数据', rest: '' },
    {
      block: 'table',
      columns: [{ title: '指标', weight: 30, align: 'left' }, { title: '上季末', weight: 15, align: 'right' }, { title: '增加', weight: 13, align: 'right' }, { title: '减少', weight: 13, align: 'right' }, { title: '本季末', weight: 17, align: 'right' }, { title: '单位', weight: 12, align: 'centre' }],
      rows: movementRows(all), rowHeightMm: 8,
    },
    ...(work.length === 0 ? [] : [{
      block: 'table', columns: [{ title: '本季工作', weight: 54, align: 'left' }, { title: '数量', weight: 28, align: 'right' }, { title: '单位', weight: 18, align: 'centre' }], rows: work.map((f) => [f.label, f.value, f.unit]), rowHeightMm: 8,
    } as const]),
  ];
}

/** 季度报告: the text with the quarter's figures in tables; once sent, the figures that went with it. */
export const quarterReport = documentOf({
  id: 'quarter-report',
  title: '季度报告',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '每季度末向上一级工会报告职工队伍、会员基础数据和工会工作，附数据表',
  applies: (r) => r.reportKind === 'quarter',
  missing: ({ ledger, record: r }) => [...upwardLacks(ledger, r), ...lackOf(r.quarter === 'none' || r.year === '', 'quarter', '没有选所属年度和季度'), ...requestLacks(r)],
  build({ ledger, record }, today) {
    const all = hasFigures(record) ? figuresOf(ledger, record) : [];
    const period = record.quarter === 'none' || record.year === '' ? '' : `${record.year}年第${numeral(Number(record.quarter))}季度`;
    return upwardPaper(ledger, record, today, '特此报告。', all.length === 0 ? [] : tables(all), `现将我会${period}职工队伍、会员情况和工会工作报告如下：`);
  },
});
