import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, longText, reference, requiredDate, requiredText, text } from './values';

export const matterKinds = {
  layoff: '裁员', restructuring: '改制重组', wages: '工资制度改革', rules: '规章制度', dismissal: '单方解除劳动合同', other: '其他',
} as const;
export const stances = { none: '尚未答复', agreed: '采纳', partly: '部分采纳', disagreed: '不采纳' } as const;

const schema = z.object({
  title: requiredText('事项名称', 120),
  matterKind: keysOf(matterKinds).default('rules'),
  informedOn: requiredDate('单位告知日期'),
  effectiveOn: date(),
  people: count(),
  content: longText(),
  discussedOn: date(),
  meeting: reference(),
  opinion: longText(),
  sentOn: date(),
  receivedBy: text(100),
  stance: keysOf(stances).default('none'),
  repliedOn: date(),
  escalatedOn: date(),
  superiorOpinion: longText(),
  superiorRepliedOn: date(),
  closedOn: date(),
});

export type MajorMatter = z.infer<typeof schema>;

/** A plan of the employer that touches the staff, and the union's opinion on it. */
export const majorMatter = defineKind({
  kind: 'majorMatter',
  label: '重大事项',
  confidential: true,
  hint: '还没有重大事项。单位告知裁员、改制、规章制度等事项后，在这里记工会意见和单位的答复。',
  schema,
  fields: {
    title: { input: 'text', label: '事项名称', required: true, wide: true },
    matterKind: { input: 'choice', label: '类别', options: matterKinds },
    informedOn: { input: 'date', label: '单位告知日期', required: true },
    effectiveOn: { input: 'date', label: '单位拟实施日期' },
    people: { input: 'count', label: '涉及人数' },
    content: { input: 'longText', label: '事项内容' },
    discussedOn: { input: 'date', label: '工会研究日期' },
    meeting: { input: 'reference', to: 'meeting', label: '研究的会议' },
    opinion: { input: 'longText', label: '工会意见' },
    sentOn: { input: 'date', label: '送交单位日期' },
    receivedBy: { input: 'text', label: '单位接收人' },
    stance: { input: 'choice', label: '单位答复', options: stances },
    repliedOn: { input: 'date', label: '单位答复日期' },
    escalatedOn: { input: 'date', label: '报上级工会日期' },
    superiorOpinion: { input: 'longText', label: '上级工会意见' },
    superiorRepliedOn: { input: 'date', label: '上级答复日期' },
    closedOn: { input: 'date', label: '了结日期' },
  },
  sections: [
    { title: '事项', fields: ['title', 'matterKind', 'informedOn', 'effectiveOn', 'people', 'content'] },
    { title: '工会意见', fields: ['discussedOn', 'meeting', 'opinion', 'sentOn', 'receivedBy'] },
    { title: '单位答复', fields: ['stance', 'repliedOn'] },
    { title: '上级工会', fields: ['escalatedOn', 'superiorRepliedOn', 'superiorOpinion', 'closedOn'] },
  ],
  columns: ['informedOn', 'title', 'matterKind', 'people', 'sentOn', 'stance', 'effectiveOn', 'closedOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', informedOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.informedOn}）`,
  searchText: (r) => [r.title, matterKinds[r.matterKind]],
  problems: (r) => [
    ...orderProblems(r, [['informedOn', '单位告知'], ['discussedOn', '工会研究'], ['sentOn', '送交单位'], ['repliedOn', '单位答复']]),
    ...orderProblems(r, [['informedOn', '单位告知'], ['escalatedOn', '报上级工会'], ['superiorRepliedOn', '上级答复']]),
    ...orderProblems(r, [['informedOn', '单位告知'], ['closedOn', '了结']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['informedOn', 'discussedOn', 'sentOn', 'repliedOn', 'escalatedOn', 'superiorRepliedOn', 'closedOn'], today);
    if (r.effectiveOn !== null && r.effectiveOn < r.informedOn) found.push({ path: 'effectiveOn', message: '单位实施在先、告知在后，请核对' });
    if (r.stance !== 'none' && r.repliedOn === null) found.push({ path: 'repliedOn', message: '单位已有答复，请补填答复日期' });
    if (r.stance === 'none' && r.repliedOn !== null) found.push({ path: 'stance', message: '填了答复日期，请选单位怎样答复' });
    return found;
  },
  dayOf: (r) => r.informedOn,
});
