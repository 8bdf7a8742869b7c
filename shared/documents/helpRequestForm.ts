import { titleLines } from '../paper';
import { contentments, helpTopics } from '../records';
import { dateWords, momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { textBlocks } from './parts/form';

/** 职工求助登记表: one request from its reception to the call back. The telephone number stays out. */
export const helpRequestForm = documentOf({
  id: 'help-request-form',
  title: '职工求助登记表',
  occasion: 'service',
  kind: 'helpRequest',
  sizes: ['A4'],
  purpose: '求助事项从受理到回访的登记，存档用',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(r.who.name === '', 'who', '求助人没有填写'),
    ...lackOf(r.handler.name === '', 'handler', '承办人没有填写'),
  ],
  build({ ledger, record: r }) {
    const day = (d: string | null): string => (d === null ? '' : dateWords(d));
    return {
      name: `职工求助登记表（${r.number === '' ? r.receivedAt.slice(0, 10) : r.number}）`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('职工求助登记表') },
        { block: 'subtitle', text: [profileOf(ledger).unionName, r.number].filter((t) => t !== '').join('　') },
        {
          block: 'facts',
          rows: [
            [{ label: '求助人', text: r.who.name }, { label: '受理时间', text: momentWords(r.receivedAt) }],
            [{ label: '类别', text: helpTopics[r.topic] }, { label: '承办人', text: r.handler.name }],
            [{ label: '办结日期', text: day(r.handledOn) }, { label: '回访', text: [day(r.feedbackOn), contentments[r.satisfied]].filter((t) => t !== '').join('，') }],
            ...(r.escalatedOn === null ? [] : [[{ label: '报请上级', text: day(r.escalatedOn) }, { label: '上级答复', text: day(r.superiorRepliedOn) }]]),
          ],
        },
        ...textBlocks('求助内容', r.content),
        ...textBlocks('办理结果', r.result),
        ...textBlocks('上级工会答复', r.superiorReply),
        { block: 'signatures', labels: ['求助人', '承办人', '工会主席'] },
      ],
    };
  },
});
