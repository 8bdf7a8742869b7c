import { titleLines } from '../paper';
import { evaluationMarks, evaluationObjects, type Evaluation, type EvaluationObject } from '../records';
import { dateWords, shareWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { paragraphs } from './parts/assembly';
import { BLANK } from './parts/contractText';

const nameOf = (o: EvaluationObject): string => `${evaluationObjects[o.object]}${o.name === '' ? '' : `（${o.name}）`}`;

const validOf = (r: Evaluation): number | null => (r.returned === null ? null : r.returned - (r.spoiled ?? 0));

/** 民主评议结果报告: forms given out and come back, each object's marks with shares, opinions; to party and superior. */
export const evaluationReport = documentOf({
  id: 'evaluation-report',
  title: '民主评议结果报告',
  occasion: 'assembly',
  kind: 'evaluation',
  sizes: ['A4'],
  purpose: '评议结果向大会报告，并报同级党组织和上一级工会',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(r.issued === null || r.returned === null, 'issued', '发出、收回的表数没有填写'),
    ...lackOf(r.objects.some((o) => o.satisfied === null), 'objects', '有的评议对象还没有计票'),
    ...lackOf(r.objects.length === 0, 'objects', '没有评议对象'),
  ],
  build({ ledger, record: r }) {
    const profile = profileOf(ledger);
    const valid = validOf(r);
    const cell = (n: number | null): string => (n === null ? '' : valid === null || valid === 0 ? String(n) : `${n}（${shareWords(n, valid)}）`);
    const rates = r.objects.filter((o) => o.satisfied !== null && valid !== null && valid > 0).map((o) => `对${nameOf(o)}，满意${o.satisfied}票，占有效票的${shareWords(o.satisfied!, valid!)}；满意和基本满意合计${o.satisfied! + (o.fair ?? 0)}票，占${shareWords(o.satisfied! + (o.fair ?? 0), valid!)}`);
    const sent = [r.reportedPartyOn === null ? '' : `${dateWords(r.reportedPartyOn)}报同级党组织`, r.reportedSuperiorOn === null ? '' : `${dateWords(r.reportedSuperiorOn)}报上一级工会`].filter((t) => t !== '').join('，');
    return {
      name: `${r.year}年度民主评议结果报告`,
      style: 'official',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${r.year}年度会员民主评议结果的报告`) },
        { block: 'paragraph', text: `${dateWords(r.evaluatedOn)}，工会组织会员对工会工作进行民主评议${r.way === '' ? '' : `，采取${r.way}的方式`}。发出测评表${r.issued ?? BLANK}张，收回${r.returned ?? BLANK}张，有效${valid ?? BLANK}张${r.issued !== null && r.returned !== null && r.issued > 0 ? `，参评率${shareWords(r.returned, r.issued)}` : ''}。` },
        {
          block: 'table',
          columns: [{ title: '评议对象', weight: 28, align: 'left' }, { title: '满意', weight: 18, align: 'centre' }, { title: '基本满意', weight: 18, align: 'centre' }, { title: '不满意', weight: 18, align: 'centre' }, { title: '不了解', weight: 18, align: 'centre' }],
          rows: r.objects.map((o) => [nameOf(o), ...evaluationMarks.map((mark) => cell(o[mark]))]), rowHeightMm: 9,
        },
        ...(rates.length === 0 ? [] : [{ block: 'paragraph', text: `${rates.join('。')}。` } as const]),
        ...(r.comments.trim() === '' ? [] : [{ block: 'heading', level: 1, text: '主要意见和建议', rest: '' } as const, ...paragraphs(r.comments)]),
        ...(sent === '' ? [] : [{ block: 'paragraph', text: `评议结果已于${sent}。` } as const]),
        { block: 'signatures', labels: ['监票人（签名）：', '工会主席（签名）：'] },
        { block: 'signOff', organ: profile.unionName, date: dateWords(r.evaluatedOn), sealed: true },
      ],
    };
  },
});
