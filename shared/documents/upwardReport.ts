import { blocksOfText, titleLines } from '../paper';
import { dateWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';

/** What ends a report, and what ends a request, as officials write it. */
const CLOSING = { report: '特此报告。', request: '妥否，请批示。' } as const;

/** 报告、请示: what goes up to the superior union, as a letter on the 22 × 28 grid. */
export const upwardReport = documentOf({
  id: 'upward-report',
  title: '报告、请示',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '季度报告、年度报告、请示等报送上一级工会的公文',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写，落款会空着', 'unionProfile'),
    ...lackOf(profileOf(ledger).superiorName === '' && r.recipient === '', 'superiorName', '上一级工会没有填写，抬头会空着', 'unionProfile'),
    ...lackOf(r.content.trim() === '', 'content', '正文没有填写'),
    ...lackOf(r.content.includes('（请补充）'), 'content', '正文里还有“（请补充）”没有改'),
  ],
  build({ ledger, record: r }, today) {
    const { unionName, superiorName } = profileOf(ledger);
    const closing = CLOSING[r.reportKind === 'request' ? 'request' : 'report'];
    const body = r.content.trim();
    const addressee = superiorName === '' ? r.recipient : superiorName;
    return {
      name: r.title,
      style: 'official',
      size: 'A4',
      pageNumber: 'outer',
      blocks: [
        { block: 'title', lines: titleLines(r.title) },
        ...(addressee === '' ? [] : [{ block: 'addressee', text: `${addressee}：` } as const]),
        ...blocksOfText(body),
        ...(body.endsWith(closing) ? [] : [{ block: 'paragraph', text: closing } as const]),
        { block: 'signOff', organ: unionName, date: dateWords(r.sentOn ?? today), sealed: true },
      ],
    };
  },
});
