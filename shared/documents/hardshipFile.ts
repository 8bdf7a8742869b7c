import { titleLines, type Block } from '../paper';
import { hardshipCauses, hardshipLevels, helpKinds, perCapita } from '../records';
import { amountWords, dateWords, yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { textBlocks } from './parts/form';

const day = (d: string | null): string => (d === null ? '' : dateWords(d));
const money = (fen: number | null): string => (fen === null ? '' : amountWords(fen));

function tableOf(title: string, columns: readonly (readonly [string, number])[], rows: readonly (readonly string[])[]): readonly Block[] {
  if (rows.length === 0) return [];
  return [
    { block: 'heading', level: 1, text: title, rest: '' },
    { block: 'table', columns: columns.map(([name, weight]) => ({ title: name, weight, align: 'left' as const })), rows, rowHeightMm: 9 },
  ];
}

/** 困难职工档案表, 一户一档: kept under lock; it holds what nobody else should read. */
export const hardshipFile = documentOf({
  id: 'hardship-file',
  title: '困难职工档案表',
  occasion: 'service',
  kind: 'hardship',
  sizes: ['A4'],
  purpose: '一户一档，建档、走访、帮扶、退出的全过程；含个人隐私，打印后请妥善保管',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(r.household === null, 'household', '家庭人口没有填写'),
    ...lackOf(r.income === null, 'income', '家庭年收入没有填写'),
  ],
  build({ ledger, record: r }) {
    const each = perCapita(r);
    return {
      name: `困难职工档案表（${r.who.name}）`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('困难职工档案表') },
        { block: 'subtitle', text: profileOf(ledger).unionName },
        {
          block: 'facts',
          rows: [
            [{ label: '姓名', text: r.who.name }, { label: '类别', text: hardshipLevels[r.level] }],
            [{ label: '致困原因', text: hardshipCauses[r.cause] }, { label: '家庭人口', text: r.household === null ? '' : `${r.household}人` }],
            [{ label: '申请日期', text: day(r.appliedOn) }, { label: '审定日期', text: day(r.approvedOn) }],
            [{ label: '家庭年收入', text: money(r.income) }, { label: '年刚性支出', text: money(r.expenses) }],
            [{ label: '人均月收入', text: each === null ? '' : `${amountWords(each)}（已扣支出）` }, { label: '当地低保', text: r.standard === null ? '' : `每月${amountWords(r.standard)}` }],
            [{ label: '报告上级', text: day(r.reportedOn) }, { label: '最近复核', text: day(r.reviewedOn) }],
          ],
        },
        ...textBlocks('困难情况', r.causeNote),
        ...tableOf('家庭成员', [['姓名', 20], ['关系', 15], ['年龄', 10], ['就业就学', 25], ['健康', 30]], r.family.map((f) => [f.name, f.relation, f.age === null ? '' : String(f.age), f.work, f.health])),
        ...tableOf('走访', [['日期', 25], ['走访人', 20], ['情况', 55]], r.visits.map((v) => [day(v.visitedOn), v.visitor.name, v.note])),
        ...tableOf('帮扶', [['日期', 25], ['类别', 15], ['内容', 25], ['金额（元）', 17], ['来源', 18]], r.help.map((h) => [day(h.givenOn), helpKinds[h.helpKind], h.content, h.amount === null ? '' : yuanFigures(h.amount), h.source])),
        ...textBlocks('协调情况', r.coordination),
        ...(r.exitedOn === null ? [] : textBlocks('退出', `${dateWords(r.exitedOn)}退出。${r.exitReason}`)),
        { block: 'signatures', labels: ['本人', '经办人', '工会主席'] },
      ],
    };
  },
});
