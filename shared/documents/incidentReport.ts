import { titleLines } from '../paper';
import { channels, followUpStages, incidentKinds } from '../records';
import { dateWords, momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { momentText, textBlocks } from './parts/form';

/** 突发事件报告单: first report, follow-ups and the final one on one sheet. */
export const incidentReport = documentOf({
  id: 'incident-report',
  title: '突发事件报告单',
  occasion: 'upward',
  kind: 'incident',
  sizes: ['A4'],
  purpose: '发生突发事件后报告上一级工会：首报、续报、终报',
  applies: () => true,
  missing: ({ ledger, record: r }) => [
    ...lackOf(profileOf(ledger).unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(profileOf(ledger).superiorName === '', 'superiorName', '上一级工会没有填写', 'unionProfile'),
    ...lackOf(r.content.trim() === '', 'content', '事件经过没有填写'),
    ...lackOf(r.foundBy.name === '', 'foundBy', '发现人没有填写'),
  ],
  build({ ledger, record: r }, today) {
    const profile = profileOf(ledger);
    const stage = r.followUps.some((f) => f.stage === 'final') ? '终报' : r.followUps.length > 0 ? '续报' : '首报';
    return {
      name: `${r.title}报告单（${stage}）`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('突发事件报告单') },
        { block: 'subtitle', text: `（${stage}）` },
        {
          block: 'facts',
          rows: [
            [{ label: '报送', text: profile.superiorName }, { label: '报告单位', text: profile.unionName }],
            [{ label: '事件', text: r.title }, { label: '类别', text: incidentKinds[r.incidentKind] }],
            [{ label: '发生时间', text: momentText(r.happenedAt) }, { label: '发现时间', text: momentWords(r.foundAt) }],
            [{ label: '地点', text: r.place }, { label: '涉及人数', text: r.people === null ? '' : `${r.people}人` }],
            [{ label: '发现人', text: r.foundBy.name }, { label: '联系电话', text: profile.phone }],
            [{ label: '报告时间', text: momentText(r.reportedAt) }, { label: '方式和接收人', text: [r.channel === 'none' ? '' : channels[r.channel], r.receiver].filter((t) => t !== '').join('，') }],
          ],
        },
        ...textBlocks('事件经过', r.content),
        ...textBlocks('已采取的措施', r.measures),
        ...r.followUps.flatMap((f) => textBlocks(`${followUpStages[f.stage]}${f.at === null ? '' : `（${dateWords(f.at)}）`}`, f.content)),
        { block: 'signatures', labels: ['填报人', '工会主席'] },
        { block: 'signOff', organ: profile.unionName, date: dateWords(today), sealed: true },
      ],
    };
  },
});
