import { daysBetween } from '../calendar';
import { satisfactionOf } from '../duties';
import { numberOn } from '../policy';
import { titleLines, type Block } from '../paper';
import { evaluationMarks, evaluationObjects, type EvaluationObject } from '../records';
import { dateWords, shareWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { BLANK, countOrBlank, dateOrBlank } from './parts/blank';

/** A report made later than this is a copy: on which day the first one went is not known. */
const REPORTED_WITHIN_DAYS = 180;

const nameOf = (o: EvaluationObject): string => (o.name === '' ? evaluationObjects[o.object] : o.name);

/**
 * The four counts with their shares. 满意 is cut, so that it never looks higher than it is; what is cut off goes to the
 * others by their remainders, so that a row makes 100.0 %. Where 基本满意 counts as satisfied, `both` are cut.
 */
function cellsOf(o: EvaluationObject, valid: number, both: boolean): readonly string[] {
  const counts = evaluationMarks.map((mark) => o[mark]);
  const shares = counts.map((n) => (n === null || valid <= 0 ? 0 : Math.floor((n * 1000) / valid)));
  const remainder = (i: number): number => ((counts[i] ?? 0) * 1000) % valid;
  if (valid > 0 && counts.reduce((sum: number, n) => sum + (n ?? 0), 0) === valid) {
    const short = 1000 - shares.reduce((sum, n) => sum + n, 0);
    const byRemainder = (marks: readonly number[]) => marks.toSorted((a, b) => remainder(b) - remainder(a));
    for (const i of (both ? [...byRemainder([2, 3]), 1] : byRemainder([1, 2, 3])).slice(0, short)) shares[i] = shares[i]! + 1;
  }
  return counts.map((n, i) => (n === null ? '' : `${n}（${valid <= 0 ? '—' : `${Math.floor(shares[i]! / 10)}.${shares[i]! % 10}%`}）`));
}

function tableOf(objects: readonly EvaluationObject[], valid: number, both: boolean): Block {
  return {
    block: 'table',
    columns: [{ title: '评议对象', weight: 16, align: 'left' }, { title: '满意', weight: 21, align: 'right' }, { title: '基本满意', weight: 21, align: 'right' }, { title: '不满意', weight: 21, align: 'right' }, { title: '不了解', weight: 21, align: 'right' }],
    rows: objects.map((o) => [nameOf(o), ...cellsOf(o, valid, both)]), rowHeightMm: 8,
  };
}

/** 民主评议结果报告: to the party organisation of the unit and to the superior union at once. */
export const evaluationReport = documentOf({
  id: 'evaluation-report',
  title: '民主评议结果报告',
  occasion: 'upward',
  kind: 'evaluation',
  sizes: ['A4'],
  purpose: '评议后把结果报同级党组织和上一级工会，一份报告两个抬头',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'), ...lackOf(profileOf(ledger).superiorName === '', 'superiorName', '上一级工会没有填写', 'unionProfile'),
    ...lackOf(r.objects.every((o) => o.satisfied === null), 'objects', '还没有填写评议结果'), ...lackOf(r.returned === null || r.issued === null, r.issued === null ? 'issued' : 'returned', '发出、收回的表数没有填写'),
  ],
  build({ ledger, record: r }, today) {
    const { unionName, superiorName, unitName } = profileOf(ledger);
    const valid = (r.returned ?? 0) - (r.spoiled ?? 0);
    const title = `关于${r.year}年度会员民主评议结果的报告`;
    const addressee = [unitName === '' ? '同级党组织' : `${unitName}党组织`, superiorName].filter((t) => t !== '').join('、');
    const rates = r.objects.flatMap((o) => { const rate = satisfactionOf(o, ledger, today); return rate === null || rate.whole === 0 ? [] : [`${nameOf(o)}满意率${shareWords(rate.part, rate.whole)}`]; });
    const both = numberOn(ledger, 'satisfaction-formula', today) === 2;
    const formula = both ? '满意率按满意和基本满意票占有效票计算' : '满意率按满意票占有效票计算';
    const heading = (text: string): Block => ({ block: 'heading', level: 1, text, rest: '' });
    const comments = r.comments.split('\n').map((t) => t.trim()).filter((t) => t !== '');
    return {
      name: title, style: 'official', size: 'A4', pageNumber: 'outer',
      blocks: [
        { block: 'title', lines: titleLines(title) }, { block: 'addressee', text: `${addressee}：` },
        { block: 'paragraph', text: `${dateWords(r.evaluatedOn)}，我会组织会员开展民主评议${r.way === '' ? '' : `（${r.way}）`}，现将结果报告如下：` },
        heading('一、评议情况'), { block: 'paragraph', text: `发出测评表${countOrBlank(r.issued)}份，收回${countOrBlank(r.returned)}份，有效${countOrBlank(valid)}份，参评率${r.issued === null || r.issued === 0 ? BLANK : shareWords(r.returned ?? 0, r.issued)}。` },
        heading('二、评议结果'), ...(r.objects.length === 0 ? [{ block: 'paragraph', text: '评议结果待填写。' } as const] : [tableOf(r.objects, valid, both)]), ...(rates.length === 0 ? [] : [{ block: 'paragraph', text: `${rates.join('，')}。${formula}。` } as const]),
        heading('三、意见建议'), ...(comments.length === 0 ? [{ block: 'paragraph', text: r.returned === null ? `${BLANK.repeat(2)}。` : '没有收到书面意见。' } as const] : comments.map((text): Block => ({ block: 'paragraph', text }))), ...(comments.length === 0 ? [] : [heading('四、整改措施'), { block: 'paragraph', text: `整改措施、责任人和时限：${BLANK.repeat(2)}。` } as const]), { block: 'paragraph', text: '特此报告。' },
        { block: 'signatures', labels: ['监票人（签名）：', '工会主席（签名）：'] },
        ...(unionName === '' ? [] : [{ block: 'signOff', organ: unionName, date: dateOrBlank(r.reportedSuperiorOn ?? r.reportedPartyOn ?? (daysBetween(r.evaluatedOn, today) <= REPORTED_WITHIN_DAYS ? today : null)), sealed: true } as const]),
      ],
    };
  },
});
