import { documentOf } from './document';
import { requestLacks, upwardLacks, upwardPaper } from './parts/upward';

/** 年度报告等: what goes up to the superior union and asks for nothing, as a letter on the 22 × 28 grid. */
export const upwardReport = documentOf({
  id: 'upward-report',
  title: '报告',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '年度报告、专项报告等报送上一级工会的公文',
  applies: (r) => r.reportKind !== 'request' && r.reportKind !== 'statistics',
  missing: ({ ledger, record: r }) => [...upwardLacks(ledger, r), ...requestLacks(r)],
  build: ({ ledger, record }, today) => upwardPaper(ledger, record, today, '特此报告。'),
});
