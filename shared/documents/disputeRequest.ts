import { titleLines } from '../paper';
import { labourTopics, mediations, type Dispute } from '../records';
import { dateWords, momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { momentText, textBlocks } from './parts/form';

/** The request while the dispute is open; how it ended once it did. */
function requestWords(r: Dispute): string {
  if (r.outcome.trim() === '') return '现报请上级工会委派专业律师，为职工提供法律援助。';
  return r.requestedAt === '' ? '本件已办结。' : `已于${dateWords(r.requestedAt.slice(0, 10))}报请上级工会，本件已办结。`;
}

/** 劳动争议登记和法律援助报请单: what happened, what was tried, and the request for a lawyer, to the minute. */
export const disputeRequest = documentOf({
  id: 'dispute-request',
  title: '劳动争议登记和法律援助报请单',
  occasion: 'service',
  kind: 'dispute',
  sizes: ['A4'],
  purpose: '发生劳动争议后登记，并报请上级工会委派律师',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(profileOf(ledger).superiorName === '', 'superiorName', '上一级工会没有填写', 'unionProfile'),
    ...lackOf(r.who.name === '', 'who', '职工（代表）没有填写'),
    ...lackOf(r.content.trim() === '', 'content', '争议经过没有填写'),
  ],
  build({ ledger, record: r }, today) {
    const profile = profileOf(ledger);
    const mediated = [r.mediatedFrom, r.mediatedTo].map((d) => (d === null ? '' : dateWords(d))).filter((t) => t !== '').join('至');
    return {
      name: `${r.title}报请单`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('劳动争议登记和法律援助报请单') },
        {
          block: 'facts',
          rows: [
            [{ label: '报请', text: profile.superiorName }, { label: '报请单位', text: profile.unionName }],
            [{ label: '争议', text: r.title }, { label: '类别', text: labourTopics[r.disputeKind] }],
            [{ label: '职工（代表）', text: r.who.name }, { label: '涉及人数', text: r.people === null ? '' : `${r.people}人` }],
            [{ label: '发生日期', text: r.happenedOn === null ? '' : dateWords(r.happenedOn) }, { label: '得知时间', text: momentWords(r.learnedAt) }],
            [{ label: '调解人', text: r.mediator.name }, { label: '调解情况', text: [mediated, mediations[r.mediation]].filter((t) => t !== '').join('，') }],
            [{ label: '报请时间', text: momentText(r.requestedAt) }, { label: '接收人', text: r.receiver }],
            [{ label: '委派律师', text: r.lawyer }, { label: '介入时间', text: momentText(r.intervenedAt) }],
          ],
        },
        ...textBlocks('争议经过和职工请求', r.content),
        ...textBlocks('结果', r.outcome),
        { block: 'paragraph', text: requestWords(r) },
        { block: 'signatures', labels: ['职工（代表）', '经办人', '工会主席'] },
        { block: 'signOff', organ: profile.unionName, date: r.requestedAt === '' ? dateWords(today) : dateWords(r.requestedAt.slice(0, 10)), sealed: true },
      ],
    };
  },
});
