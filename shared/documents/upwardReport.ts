import { documentOf, lackOf } from './document';
import { upwardLacks, upwardPaper } from './parts/upward';

/** A report must not carry a request: the superior does not answer reports. */
const REQUEST = /请(予以?)?批(示|复)|妥否/;

/** 年度报告等: what goes up to the superior union and asks for nothing, as a letter on the 22 × 28 grid. */
export const upwardReport = documentOf({
  id: 'upward-report',
  title: '报告',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '年度报告、专项报告等报送上一级工会的公文',
  applies: (r) => r.reportKind !== 'request' && r.reportKind !== 'statistics',
  missing: ({ ledger, record: r }) => [...upwardLacks(ledger, r), ...lackOf(REQUEST.test(r.content), 'content', '报告里不能夹带请示事项，请另写一份请示')],
  build: ({ ledger, record }, today) => upwardPaper(ledger, record, today, '特此报告。'),
});
