import { dayOf, timeOf } from '../calendar';
import { entriesOf } from '../ledger';
import { titleLines } from '../paper';
import { sealKinds } from '../records';
import { dateWords } from '../words';
import { lackOf, profileOf, shortUnionName, type DocumentSpec } from './document';

/** Rows on the first page and on each that follows; the last one is filled with empty rows, at least so many, to go on by hand. */
const FIRST_PAGE = 11;
const NEXT_PAGES = 13;
const LEAST_BLANK = 4;

/** How many empty rows follow the listed ones. */
function blankRows(listed: number): number {
  const pages = Math.max(0, Math.ceil((listed + LEAST_BLANK - FIRST_PAGE) / NEXT_PAGES));
  return FIRST_PAGE + pages * NEXT_PAGES - listed;
}

/** 印章使用登记: every use of a seal, and empty rows to go on by hand. */
export const sealRegister: DocumentSpec<null> & { readonly kind: null } = {
  id: 'seal-register',
  title: '印章使用登记表',
  occasion: 'archive',
  kind: null,
  sizes: ['A4'],
  purpose: '已登记的用印逐条列出，后面留空行，可放在印章旁手写',
  applies: () => true,
  missing: ({ ledger }) => lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
  build({ ledger }, today) {
    const uses = entriesOf(ledger, 'sealUse').map((e) => e.record).sort((a, b) => (a.usedAt < b.usedAt ? -1 : 1));
    const listed = uses.map((u, i) => [String(i + 1), `${dateWords(dayOf(u.usedAt))} ${timeOf(u.usedAt)}`, sealKinds[u.seal], u.matter, u.copies === null ? '' : String(u.copies), u.applicant.name, u.approver.name, '']);
    const blank = Array.from({ length: blankRows(listed.length) }, (_, i) => [String(listed.length + i + 1), '', '', '', '', '', '', '']);
    const title = `${shortUnionName(profileOf(ledger))}印章使用登记表`;
    return {
      name: `印章使用登记表（${today}）`,
      style: 'form',
      size: 'A4',
      landscape: true,
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines(title) },
        {
          block: 'table',
          columns: [
            { title: '序号', weight: 6, align: 'centre' }, { title: '用印时间', weight: 20, align: 'centre' }, { title: '印章', weight: 14, align: 'centre' },
            { title: '用印事由（文件名称）', weight: 26, align: 'left' }, { title: '份数', weight: 6, align: 'centre' }, { title: '申请人', weight: 9, align: 'centre' },
            { title: '批准人', weight: 9, align: 'centre' }, { title: '用印人签名', weight: 10, align: 'left' },
          ],
          rows: [...listed, ...blank],
          rowHeightMm: 11,
        },
      ],
    };
  },
};
