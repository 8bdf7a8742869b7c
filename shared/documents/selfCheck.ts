import { assessAll, chapterNames, chapters, wordsOf, type AssessedDuty, type DutyState } from '../duties';
import { titleLines, type Block } from '../paper';
import { kindOf } from '../records';
import { dateWords, shortDateWords } from '../words';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';
import { withoutDay } from './parts/labels';

/** Signs that every Chinese face has and that may stand at the start of a line. */
const SIGNS: Readonly<Record<DutyState, string>> = { met: '√', dueSoon: '△', overdue: '▲', notYet: '○', notApplicable: '／', unknown: '□' };

const unsure = (confidence: string): string => (confidence === 'K' ? '（待核实）' : '');

/** What proves a duty: the newest two records with their days; those about people only by number and newest day. */
function evidenceWords({ assessment: { evidence } }: AssessedDuty): string {
  const newest = evidence.toSorted((a, b) => (a.on < b.on ? 1 : -1));
  const open = newest.filter((e) => !kindOf(e.kind).confidential);
  const closed = newest.filter((e) => kindOf(e.kind).confidential);
  const named = [...new Set(open.slice(0, 2).map((e) => `${withoutDay(e.label)}（${dateWords(e.on)}）`))];
  const more = open.length > 2 ? [`另有${open.length - 2}件`] : [];
  const counted = closed[0] ? [`${kindOf(closed[0].kind).label}${closed.length}${closed[0].kind === 'person' ? '人' : '件'}（最近${dateWords(closed[0].on)}）`] : [];
  return [...named, ...more, ...counted].join('；');
}

function rowOf(found: AssessedDuty, index: number): string[] {
  const { duty, assessment: a } = found;
  const { word } = wordsOf(a);
  const due = a.dueOn !== null && (a.state === 'overdue' || a.state === 'dueSoon') ? `\n期限${shortDateWords(a.dueOn)}` : '';
  return [String(index + 1), `${duty.clause}${duty.clause.includes('待核实') ? '' : unsure(duty.source.confidence)}`, `${SIGNS[a.state]} ${word}${due}`, a.done === '—' ? '' : a.done, evidenceWords(found), a.missing];
}

function tally(found: readonly AssessedDuty[]): string {
  const of = (test: (f: AssessedDuty) => boolean) => found.filter(test).length;
  const applicable = of((f) => f.assessment.state !== 'notApplicable');
  const parts = [
    `适用${applicable}项`, `已完成${of((f) => f.assessment.state === 'met')}项`, `临近${of((f) => f.assessment.state === 'dueSoon')}项`,
    `逾期或未达标${of((f) => f.assessment.state === 'overdue')}项`, `未到期${of((f) => f.assessment.state === 'notYet')}项`, `资料不足${of((f) => f.assessment.state === 'unknown')}项`,
  ];
  return `${parts.join('，')}；不适用${found.length - applicable}项。`;
}

/** 自查表: every clause with its state, what has been done, what proves it and what is missing, for an inspector to take along. */
export const selfCheck: DocumentSpec<null> & { readonly kind: null } = {
  id: 'self-check',
  title: '基层工会工作自查表',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '迎接检查或自查时打印，逐条列出状态、凭据和缺项',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build({ ledger }, today) {
    const found = assessAll(ledger, today);
    const profile = profileOf(ledger);
    const columns = [
      { title: '序号', weight: 5, align: 'centre' as const }, { title: '依据和要求', weight: 33, align: 'left' as const }, { title: '状态', weight: 9, align: 'centre' as const },
      { title: '完成情况', weight: 15, align: 'left' as const }, { title: '凭据', weight: 21, align: 'left' as const }, { title: '还缺什么', weight: 17, align: 'left' as const },
    ];
    let number = 0;
    const parts = chapterNames.flatMap((chapter): Block[] => {
      const own = found.filter(({ duty }) => duty.chapter === chapter);
      if (own.length === 0) return [];
      return [{ block: 'heading', level: 1, text: chapters[chapter], rest: '' }, { block: 'table', columns, rows: own.map((f) => rowOf(f, number++)), rowHeightMm: 8 }];
    });
    return {
      name: `基层工会工作自查表（${today}）`,
      style: 'form',
      size: 'A4',
      landscape: true,
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profile)}工作自查表`) },
        { block: 'subtitle', text: `依据京工发〔2015〕11号　截至${dateWords(today)}` },
        { block: 'facts', rows: [[{ label: '工会', text: profile.unionName }, { label: '上一级工会', text: profile.superiorName }], [{ label: '合计', text: tally(found) }]] },
        ...parts,
        { block: 'signatures', labels: ['工会主席', '填表人', '检查人', '日期'] },
      ],
    };
  },
};
