import { titleLines } from '../paper';
import { evaluationObjects, type EvaluationObject } from '../records';
import { documentOf, lackOf, profileOf, shortUnionName } from './document';

/** What each object is looked at for. */
const ASPECTS: Readonly<Record<EvaluationObject['object'], string>> = {
  leaders: '团结协作、联系职工、依法履职、廉洁自律', work: '反映诉求和维权、集体协商、民主管理、帮扶慰问、文体活动、会务和经费公开', home: '场所设施、服务项目、开放时间', person: '履职尽责、联系职工、工作作风',
};

/** 民主评议测评表: anonymous, one mark a row; the rows stand in the order in which they are keyed in. */
export const evaluationForm = documentOf({
  id: 'evaluation-form',
  title: '民主评议测评表',
  occasion: 'assembly',
  kind: 'evaluation',
  sizes: ['A4'],
  purpose: '发给会员无记名填写，行的次序和录入时一样',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(r.objects.length === 0, 'objects', '没有评议对象'),
  ],
  build({ ledger, record: r }) {
    return {
      name: `${r.year}年度民主评议测评表`,
      style: 'form',
      size: 'A4',
      pageNumber: 'none',
      blocks: [
        { block: 'title', lines: titleLines(`${shortUnionName(profileOf(ledger))}${r.year}年度会员民主评议测评表`) },
        { block: 'paragraph', text: '请在相应栏内画“√”，每行只选一项，多选或者不选的这一行无效。本表不记名。' },
        {
          block: 'table',
          columns: [{ title: '序号', weight: 8, align: 'centre' }, { title: '评议内容', weight: 42, align: 'left' }, { title: '满意', weight: 12, align: 'centre' }, { title: '基本满意', weight: 14, align: 'centre' }, { title: '不满意', weight: 12, align: 'centre' }, { title: '不了解', weight: 12, align: 'centre' }],
          rows: r.objects.map((o, i) => [String(i + 1), `${evaluationObjects[o.object]}${o.name === '' ? '' : `（${o.name}）`}：${ASPECTS[o.object]}`, '', '', '', '']),
          rowHeightMm: 16,
        },
        { block: 'table', columns: [{ title: '意见和建议', weight: 100, align: 'left' }], rows: [['']], rowHeightMm: 60 },
      ],
    };
  },
});
