import { documentOf, lackOf } from './document';
import { upwardLacks, upwardPaper } from './parts/upward';

/** 请示: one matter, one addressee, ending with the request for an answer, the contact below the date. */
export const superiorRequest = documentOf({
  id: 'superior-request',
  title: '请示',
  occasion: 'upward',
  kind: 'report',
  sizes: ['A4'],
  purpose: '向上一级工会请求批准：一文一事，一个抬头，等批复后再办',
  applies: (r) => r.reportKind === 'request',
  missing: ({ ledger, record: r }) => [
    ...upwardLacks(ledger, r), ...lackOf(!r.title.endsWith('的请示'), 'title', '请示的标题应为“关于……的请示”'), ...lackOf(r.contact.trim() === '', 'contact', '联系人和电话没有填写，请示应写在附注里'),
    ...lackOf(/[、,，;；和]/.test(r.recipient), 'recipient', '请示只能送一个上级单位'),
  ],
  build({ ledger, record }, today) {
    // Either form of the closing is good; what was typed stays.
    const typed = /(妥否，请批[示复]。|请予批[示复]。|请批[示复]。)$/.exec(record.content.trim())?.[0];
    return upwardPaper(ledger, record, today, typed ?? '妥否，请批示。');
  },
});
