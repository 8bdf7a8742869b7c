import type { PlainDate } from '../calendar';
import { fulfilmentOf, shortfallsOf } from '../duties';
import { titleLines, type Block } from '../paper';
import { fulfilments, type Contract } from '../records';
import { dateWords, shortDateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { contractWords, partyLacks } from './parts/contract';
import { BLANK, dateOrBlank } from './parts/blank';

/** The day of the report, where the last one comes after the last check: an earlier one was about other checks. */
function reportDay(c: Contract): PlainDate | null {
  const last = (days: readonly (PlainDate | null)[]) => days.filter((d) => d !== null).toSorted().at(-1) ?? null;
  const [reported, checked] = [last(c.performanceReports.map((r) => r.reportedOn)), last(c.performance.map((p) => p.checkedOn))];
  return reported !== null && checked !== null && reported < checked ? null : reported;
}

function overallWords(c: Contract): string {
  const { full, partly, not, checked, rate, unchecked } = fulfilmentOf(c);
  const days = [...new Set(c.performance.map((p) => p.checkedOn).filter((d) => d !== null))].toSorted();
  const when = days.length === 0 ? '' : `双方协商代表于${days.map(dateWords).join('、')}进行检查。`;
  if (checked === 0) return `${when}检查条款${BLANK}项。`;
  return `${when}检查条款${checked}项，已履行${full}项，部分履行${partly}项，未履行${not}项，履行率${rate}。${unchecked === 0 ? '' : `另有${unchecked}项还没有检查。`}`;
}

/** The shortfalls with what becomes of them; nothing where all was kept. */
function mendingBlocks(c: Contract): readonly Block[] {
  const found = shortfallsOf(c);
  if (found.length === 0) return [{ block: 'paragraph', text: fulfilmentOf(c).checked === 0 ? '检查后填写。' : '检查没有发现需要整改的问题。' }];
  return [{
    block: 'table',
    columns: [
      { title: '序号', weight: 8, align: 'centre' }, { title: '存在的问题', weight: 25, align: 'left' }, { title: '整改措施', weight: 19, align: 'left' }, { title: '责任人', weight: 11, align: 'centre' }, { title: '期限', weight: 13, align: 'centre' },
      { title: '完成情况', weight: 13, align: 'centre' }, { title: '复查人', weight: 11, align: 'centre' },
    ],
    rows: found.map((s, i) => [
      String(i + 1), `${s.clause}：${s.shortfall === '' ? fulfilments[s.fulfilled] : s.shortfall}`, '', s.owner.name, s.dueOn === null ? '' : dateWords(s.dueOn), s.doneOn === null ? '整改中' : `${shortDateWords(s.doneOn)}完成`, '',
    ]),
    rowHeightMm: 10,
  }];
}

/** 履行情况检查报告, clause by clause with evidence, for the workers' congress (《北京市集体合同条例》第41条). */
export const performanceReport = documentOf({
  id: 'performance-report',
  title: '履行情况检查报告',
  occasion: 'bargaining',
  kind: 'contract',
  sizes: ['A4'],
  purpose: '每年至少一次向职工代表大会报告合同履行情况，附逐条检查结果和整改安排',
  applies: () => true,
  missing: ({ ledger, record: c }) => [
    ...partyLacks(ledger),
    ...lackOf(c.performance.length === 0, 'performance', '没有登记履行情况检查'),
    ...c.performance.flatMap((p, i) => [
      ...lackOf(p.clause.trim() === '', `performance.${i}.clause`, `第${i + 1}项检查没有填写条款`),
      ...lackOf(p.fulfilled === 'unknown', `performance.${i}.fulfilled`, `第${i + 1}项检查还没有结论`),
      ...lackOf(p.fulfilled === 'full' && p.evidence.trim() === '', `performance.${i}.evidence`, `第${i + 1}项检查没有写履行情况和凭据`),
    ]),
    ...shortfallsOf(c).flatMap((s) => [
      ...lackOf(s.owner.name === '', `performance.${s.at}.owner`, `第${s.at + 1}项检查没有填写整改责任人`),
      ...lackOf(s.dueOn === null, `performance.${s.at}.dueOn`, `第${s.at + 1}项检查没有填写整改期限`),
    ]),
  ],
  build({ ledger, record: c }) {
    const reportedOn = reportDay(c);
    const checks = c.performance.map((p, i) => [String(i + 1), p.clause, p.evidence, fulfilments[p.fulfilled], p.shortfall]);
    return {
      name: `${c.title}履行情况检查报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`关于${contractWords(c)}履行情况的检查报告`) },
        { block: 'addressee', text: '职工代表大会：' },
        { block: 'paragraph', text: `依照合同约定，现将${contractWords(c)}的履行情况报告如下：` },
        { block: 'heading', level: 1, text: '一、总体情况', rest: '' },
        { block: 'paragraph', text: overallWords(c) },
        { block: 'heading', level: 1, text: '二、逐条检查', rest: '' },
        ...(checks.length === 0 ? [] : [{
          block: 'table',
          columns: [
            { title: '序号', weight: 8, align: 'centre' }, { title: '条款', weight: 24, align: 'left' }, { title: '履行情况和凭据', weight: 32, align: 'left' }, { title: '结论', weight: 14, align: 'centre' },
            { title: '存在的问题', weight: 22, align: 'left' },
          ],
          rows: checks,
          rowHeightMm: 10,
        } as const]),
        { block: 'heading', level: 1, text: '三、整改安排', rest: '' },
        ...mendingBlocks(c),
        { block: 'signatures', labels: ['职工方检查人（签名）：'] },
        { block: 'signatures', labels: ['用人单位方检查人（签名）：'] },
        { block: 'signOff', organ: profileOf(ledger).unionName === '' ? BLANK : profileOf(ledger).unionName, date: dateOrBlank(reportedOn), sealed: true },
      ],
    };
  },
});
