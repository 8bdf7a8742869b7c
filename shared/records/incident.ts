import { z } from 'zod';
import { dayOf } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { channels } from './options';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, listOf, longText, nameValue, optionalMoment, requiredMoment, requiredText, text } from './values';

export const incidentKinds = {
  mass: '群体性事件', safety: '生产安全事故', wages: '拖欠工资', injury: '职工伤亡', health: '公共卫生', public: '舆情', other: '其他',
} as const;
export const followUpStages = { follow: '续报', final: '终报' } as const;

const followUp = z.object({ at: date(), stage: keysOf(followUpStages).default('follow'), content: longText(5000), channel: keysOf(channels).default('none'), receiver: text(100) });
const told = z.object({ whom: text(100), how: text(60), at: optionalMoment() });

const schema = z.object({
  title: requiredText('事件名称', 120),
  incidentKind: keysOf(incidentKinds).default('mass'),
  happenedAt: optionalMoment(),
  foundAt: requiredMoment('工会发现时间'),
  foundBy: nameValue(),
  place: text(100),
  people: count(),
  women: count(),
  casualties: text(200),
  content: requiredText('事件经过', 10_000),
  cause: longText(3000),
  demands: longText(3000),
  trend: longText(3000),
  measures: longText(),
  managementMeasures: longText(3000),
  needs: longText(3000),
  reportedAt: optionalMoment(),
  channel: keysOf(channels).default('none'),
  receiver: text(100),
  told: listOf(told, 20),
  followUps: listOf(followUp, 100),
  closedOn: date(),
});

export type Incident = z.infer<typeof schema>;

/** Something sudden that the superior union must hear of: found, reported, followed up, closed. */
export const incident = defineKind({
  kind: 'incident',
  label: '突发事件',
  confidential: true,
  hint: '还没有突发事件。一旦发生，先登记发现时间，再尽快报告上级工会并记下报告时间。',
  schema,
  fields: {
    title: { input: 'text', label: '事件名称', required: true, wide: true },
    incidentKind: { input: 'choice', label: '类别', options: incidentKinds },
    happenedAt: { input: 'moment', label: '发生时间' },
    foundAt: { input: 'moment', label: '工会发现时间', required: true },
    foundBy: { input: 'name', to: 'person', label: '发现人' },
    place: { input: 'text', label: '地点' },
    people: { input: 'count', label: '涉及人数' },
    women: { input: 'count', label: '其中女职工' },
    casualties: { input: 'text', label: '伤亡情况', help: '没有的写“无”' },
    content: { input: 'longText', label: '事件经过', required: true },
    cause: { input: 'longText', label: '起因', help: '只写已经核实的事实' },
    demands: { input: 'longText', label: '职工诉求' },
    trend: { input: 'longText', label: '现场情况和发展趋势' },
    measures: { input: 'longText', label: '已采取的措施' },
    managementMeasures: { input: 'longText', label: '行政采取的措施' },
    needs: { input: 'longText', label: '需要上级协助的事项' },
    reportedAt: { input: 'moment', label: '报告上级时间' },
    channel: { input: 'choice', label: '报告方式', options: channels },
    receiver: { input: 'text', label: '上级接收人' },
    told: {
      input: 'list', label: '还报告了谁', item: '个报告对象', help: '行政、公安、人社部门等',
      fields: { whom: { input: 'text', label: '报告对象' }, how: { input: 'text', label: '方式' }, at: { input: 'moment', label: '时间' } },
    },
    followUps: {
      input: 'list',
      label: '续报和终报',
      item: '次续报',
      fields: {
        at: { input: 'date', label: '报告日期' },
        stage: { input: 'choice', label: '阶段', options: followUpStages },
        content: { input: 'longText', label: '内容' },
        channel: { input: 'choice', label: '报告方式', options: channels },
        receiver: { input: 'text', label: '接收人' },
      },
    },
    closedOn: { input: 'date', label: '处置结束日期' },
  },
  sections: [
    { title: '事件', fields: ['title', 'incidentKind', 'happenedAt', 'foundAt', 'foundBy', 'place', 'people', 'women', 'casualties', 'content', 'cause', 'demands', 'trend', 'measures', 'managementMeasures', 'needs'] },
    { title: '报告上级', fields: ['reportedAt', 'channel', 'receiver', 'told', 'followUps'] },
    { title: '结束', fields: ['closedOn'] },
  ],
  columns: ['foundAt', 'title', 'incidentKind', 'people', 'reportedAt', 'channel', 'closedOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', content: '？', foundAt: `${today}T09:00` }), title: '', content: '' }),
  summary: (r) => `${r.title}（${dayOf(r.foundAt)}）`,
  searchText: (r) => [r.title, incidentKinds[r.incidentKind], r.place],
  problems(r) {
    const found: FieldProblem[] = orderProblems(r, [['happenedAt', '发生'], ['foundAt', '发现'], ['reportedAt', '报告上级'], ['closedOn', '处置结束']]);
    if (r.people !== null && r.women !== null && r.women > r.people) found.push({ path: 'women', message: '女职工多于涉及人数' });
    r.followUps.forEach((f, i) => {
      if (f.stage === 'final' && i < r.followUps.length - 1) found.push({ path: `followUps.${i}.stage`, message: '终报以后不能再有续报' });
      if (f.at !== null && f.at < dayOf(r.foundAt)) found.push({ path: `followUps.${i}.at`, message: '续报日期早于发现日期' });
    });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['happenedAt', 'foundAt', 'reportedAt', 'closedOn'], today);
    if (r.reportedAt !== '' && r.channel === 'none') found.push({ path: 'channel', message: '填了报告时间，请选报告方式' });
    if (r.closedOn !== null && !r.followUps.some((f) => f.stage === 'final')) found.push({ path: 'followUps', message: '处置已经结束，还没有终报' });
    return found;
  },
  dayOf: (r) => dayOf(r.foundAt),
});
