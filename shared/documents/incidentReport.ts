import { titleLines, type Block } from '../paper';
import { channels, followUpStages, incidentKinds, type Incident } from '../records';
import { numberOn } from '../policy';
import { dateWords, momentWords } from '../words';
import { documentOf, lackOf, profileOf } from './document';
import { momentText, textBlocks } from './parts/form';

/** 首报, 续报第几次 or 终报: what the sheet is on the day it is printed. */
function stageOf({ followUps }: Incident): string {
  const last = followUps.at(-1);
  if (!last) return '首报';
  return last.stage === 'final' ? '终报' : `续报第${followUps.filter((f) => f.stage === 'follow').length}次`;
}

/** Who was told besides the superior union, one line each. */
function toldBlocks({ told }: Incident): readonly Block[] {
  const rows = told.filter((t) => t.whom !== '');
  return rows.length === 0 ? [] : [{
    block: 'table', columns: [{ title: '报告对象', weight: 40, align: 'left' }, { title: '方式', weight: 25, align: 'left' }, { title: '时间', weight: 35, align: 'left' }], rows: rows.map((t) => [t.whom, t.how, momentText(t.at)]), rowHeightMm: 8,
  }];
}

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
    ...lackOf(r.casualties === '', 'casualties', '伤亡情况没有填写，没有伤亡的写“无”'),
  ],
  build({ ledger, record: r }, today) {
    const profile = profileOf(ledger);
    const stage = stageOf(r);
    const named = (label: string, text: string): readonly Block[] => (text.trim() === '' || text.trim().includes('\n') ? textBlocks(label, text) : [{ block: 'labelled', label, text: text.trim() }]);
    return {
      name: `${r.title}报告单（${stage}）`,
      style: 'form',
      size: 'A4',
      pageNumber: 'centre',
      blocks: [
        { block: 'title', lines: titleLines('突发事件报告单') },
        { block: 'subtitle', text: `（${stage}，内部材料，不得张贴）` },
        {
          block: 'facts',
          rows: [
            [{ label: '报送', text: profile.superiorName }, { label: '报告单位', text: profile.unionName }],
            [{ label: '事件', text: r.title }, { label: '类别', text: incidentKinds[r.incidentKind] }],
            [{ label: '发生时间', text: momentText(r.happenedAt) }, { label: '发现时间', text: momentWords(r.foundAt) }],
            [{ label: '地点', text: r.place }, { label: '涉及人数', text: r.people === null ? '' : `${r.people}人${r.women === null ? '' : `（女${r.women}人）`}` }],
            [{ label: '伤亡情况', text: r.casualties }, { label: '需报告', text: `发现后${numberOn(ledger, 'incident-report-hours', today)}小时内` }],
            [{ label: '发现人', text: r.foundBy.name }, { label: '联系电话', text: profile.phone }],
            [{ label: '报告时间', text: momentText(r.reportedAt) }, { label: '方式和接收人', text: [r.channel === 'none' ? '' : channels[r.channel], r.receiver].filter((t) => t !== '').join('，') }],
          ],
        },
        ...named('事件经过', r.content), ...named('起因（已核实）', r.cause), ...named('职工诉求', r.demands), ...named('现场情况和发展趋势', r.trend),
        ...named('工会已采取的措施', r.measures), ...named('行政已采取的措施', r.managementMeasures), ...named('需上级协助的事项', r.needs), ...toldBlocks(r),
        ...r.followUps.flatMap((f) => textBlocks(`${followUpStages[f.stage]}${[f.at === null ? '' : dateWords(f.at), f.channel === 'none' ? '' : channels[f.channel], f.receiver].filter((t) => t !== '').join('，').replace(/^(.+)$/, '（$1）')}`, f.content)),
        { block: 'signatures', labels: ['填报人', '工会主席'] },
        // The first reports go out within minutes, mostly by telephone: only the last one waits for the seal.
        { block: 'signOff', organ: profile.unionName, date: dateWords(r.followUps.find((f) => f.stage === 'final')?.at ?? today), sealed: stage === '终报' },
      ],
    };
  },
});
