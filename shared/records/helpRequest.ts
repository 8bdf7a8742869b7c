import { z } from 'zod';
import { dayOf } from '../calendar';
import { readPhone } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, nameValue, requiredMoment, requiredText, text } from './values';

export const helpTopics = {
  appeal: '反映诉求', daily: '日常求助', mediation: '调解争议', stress: '缓解心理压力', growth: '职工发展', culture: '文体活动',
  living: '生活困难', medical: '就医', education: '子女教育', other: '其他',
} as const;
export const contentments = { none: '未回访', yes: '满意', no: '不满意' } as const;

const schema = z.object({
  number: text(40),
  receivedAt: requiredMoment('受理时间'),
  who: nameValue(),
  phone: text(40),
  topic: keysOf(helpTopics).default('appeal'),
  content: requiredText('求助内容', 5000),
  handler: nameValue(),
  dueOn: date(),
  handledOn: date(),
  result: longText(5000),
  feedbackOn: date(),
  satisfied: keysOf(contentments).default('none'),
  escalatedOn: date(),
  superiorReply: longText(5000),
  superiorRepliedOn: date(),
});

export type HelpRequest = z.infer<typeof schema>;

/** Somebody asked the union for help: what for, who saw to it, and whether it helped. */
export const helpRequest = defineKind({
  kind: 'helpRequest',
  label: '求助登记',
  confidential: true,
  hint: '还没有求助登记。职工来访、来电反映的事都可以记，办完再填结果和回访。',
  schema,
  fields: {
    number: { input: 'text', label: '登记编号' },
    receivedAt: { input: 'moment', label: '受理时间', required: true },
    who: { input: 'name', to: 'person', label: '求助人', help: '不愿留名的可不填', aliases: ['姓名', '职工姓名'] },
    phone: { input: 'phone', label: '联系电话', privacy: 'personal', aliases: ['电话', '手机', '手机号码', '联系方式'] },
    topic: { input: 'choice', label: '类别', options: helpTopics },
    content: { input: 'longText', label: '求助内容', required: true },
    handler: { input: 'name', to: 'person', label: '承办人' },
    dueOn: { input: 'date', label: '答应办结日期' },
    handledOn: { input: 'date', label: '办结日期' },
    result: { input: 'longText', label: '办理结果' },
    feedbackOn: { input: 'date', label: '回访日期' },
    satisfied: { input: 'choice', label: '是否满意', options: contentments },
    escalatedOn: { input: 'date', label: '报请上一级工会日期', help: '本级办不了的，报请上一级工会' },
    superiorReply: { input: 'longText', label: '上级答复' },
    superiorRepliedOn: { input: 'date', label: '上级答复日期' },
  },
  sections: [
    { title: '受理', fields: ['receivedAt', 'number', 'who', 'phone', 'topic', 'content'] },
    { title: '办理', fields: ['handler', 'dueOn', 'handledOn', 'result'] },
    { title: '回访', fields: ['feedbackOn', 'satisfied'] },
    { title: '报请上级', fields: ['escalatedOn', 'superiorRepliedOn', 'superiorReply'] },
  ],
  columns: ['receivedAt', 'who', 'topic', 'handler', 'dueOn', 'handledOn', 'satisfied', 'escalatedOn'],
  blank: (today) => ({ ...schema.parse({ receivedAt: `${today}T09:00`, content: '？' }), content: '' }),
  summary: (r) => `${r.who.name === '' ? '未留名' : r.who.name}：${helpTopics[r.topic]}（${dayOf(r.receivedAt)}）`,
  searchText: (r) => [r.who.name, helpTopics[r.topic], r.number, r.content.slice(0, 500)],
  problems(r) {
    const found: FieldProblem[] = [
      ...orderProblems(r, [['receivedAt', '受理'], ['handledOn', '办结'], ['feedbackOn', '回访']]),
      ...orderProblems(r, [['receivedAt', '受理'], ['escalatedOn', '报请上级'], ['superiorRepliedOn', '上级答复']]),
    ];
    if (r.dueOn !== null && r.dueOn < dayOf(r.receivedAt)) found.push({ path: 'dueOn', message: '答应办结的日期早于受理日期' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['receivedAt', 'handledOn', 'feedbackOn', 'escalatedOn', 'superiorRepliedOn'], today);
    if (r.phone !== '' && !readPhone(r.phone)) found.push({ path: 'phone', message: '电话号码的位数不常见，请核对' });
    if (r.handledOn !== null && r.result === '') found.push({ path: 'result', message: '已经办结，请补写办理结果' });
    if (r.satisfied !== 'none' && r.feedbackOn === null) found.push({ path: 'feedbackOn', message: '填了是否满意，请补填回访日期' });
    return found;
  },
  dayOf: (r) => dayOf(r.receivedAt),
});
