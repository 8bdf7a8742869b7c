import { titleLines } from '../paper';
import { condolenceKinds } from '../records';
import { amountWords, dateWords, yuanFigures } from '../words';
import { documentOf, lackOf, profileOf } from './document';

/** Empty rows where nobody is listed: as many as leave room to sign on the same page. */
const BLANK_ROWS = 12;

/** 慰问发放签收表: who gets what, with room to sign; kept with the voucher, never shown in public. */
export const condolenceList = documentOf({
  id: 'condolence-list',
  title: '慰问发放签收表',
  occasion: 'service',
  kind: 'condolence',
  sizes: ['A4'],
  purpose: '发放慰问品、慰问金时逐人签收，与报销凭证一起存档',
  applies: () => true,
  missing: ({ ledger, record }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(record.recipients.length === 0, 'recipients', '没有列出慰问对象，将打印空白签收表'),
  ],
  build({ ledger, record: c }) {
    const total = c.recipients.reduce((sum, r) => sum + (r.amount ?? 0), 0);
    const signed = c.recipients.filter((r) => r.signedOn !== null).length;
    const rows = c.recipients.length === 0
      ? Array.from({ length: BLANK_ROWS }, (_, i) => [String(i + 1), '', '', '', '', ''])
      : c.recipients.map((r, i) => [String(i + 1), r.who.name, r.goods === '' ? c.goods : r.goods, r.amount === null ? '' : yuanFigures(r.amount), '', [r.signedOn === null ? '' : dateWords(r.signedOn), r.agent === '' ? '' : `代领：${r.agent}`].filter((t) => t !== '').join('\n')]);
    return {
      name: `${c.title}签收表`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(`${c.title}签收表`) },
        {
          block: 'facts',
          rows: [
            [{ label: '类别', text: condolenceKinds[c.condolenceKind] }, { label: '日期', text: dateWords(c.heldOn) }],
            [{ label: '单位', text: profileOf(ledger).unionName }, { label: '合计', text: c.recipients.length === 0 ? '' : `${c.recipients.length}人，${amountWords(total)}，已签收${signed}人` }],
          ],
        },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 8, align: 'centre' }, { title: '姓名', weight: 17, align: 'centre' }, { title: '慰问品', weight: 18, align: 'left' },
            { title: '金额（元）', weight: 16, align: 'right' }, { title: '签名', weight: 18, align: 'left' }, { title: '签收日期', weight: 23, align: 'centre' },
          ],
          rows,
          rowHeightMm: 12,
        },
        { block: 'signatures', labels: ['经办人', '证明人', '工会主席'] },
      ],
    };
  },
});
