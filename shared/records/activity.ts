import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { amount, count, date, keysOf, listOf, longText, nameValue, reference, requiredDate, requiredText, text, texts, yesNo } from './values';

export const activityKinds = {
  sport: '体育', culture: '文艺', reading: '读书学习', contest: '技能竞赛', care: '关爱慰问', volunteer: '志愿服务', other: '其他',
} as const;
export const activityStates = { planned: '筹备中', held: '已举行', cancelled: '已取消' } as const;

const attendee = z.object({ who: nameValue(), signed: yesNo() });

const schema = z.object({
  title: requiredText('活动名称', 120),
  activityKind: keysOf(activityKinds).default('sport'),
  state: keysOf(activityStates).default('held'),
  heldOn: requiredDate('活动日期'),
  place: text(100),
  group: reference(),
  organiser: nameValue(),
  notice: reference(),
  plan: longText(),
  inWorkTime: yesNo(),
  consentOn: date(),
  budget: amount(),
  cost: amount(),
  prizes: text(300),
  headCount: count(),
  participants: listOf(attendee, 5000),
  outline: longText(5000),
  photos: texts(200),
});

export type Activity = z.infer<typeof schema>;

/** A cultural or sports activity from its plan to what came of it. */
export const activity = defineKind({
  kind: 'activity',
  label: '文体活动',
  hint: '还没有活动。每月不少于2次文体活动，从本月的一次记起。',
  schema,
  fields: {
    title: { input: 'text', label: '活动名称', required: true, wide: true },
    activityKind: { input: 'choice', label: '类别', options: activityKinds },
    state: { input: 'choice', label: '状态', options: activityStates },
    heldOn: { input: 'date', label: '活动日期', required: true },
    place: { input: 'text', label: '地点' },
    group: { input: 'reference', to: 'group', label: '承办小组' },
    organiser: { input: 'name', to: 'person', label: '负责人' },
    notice: { input: 'reference', to: 'notice', label: '活动通知' },
    plan: { input: 'longText', label: '活动方案' },
    inWorkTime: { input: 'yesNo', label: '占用工作时间' },
    consentOn: { input: 'date', label: '单位同意日期', help: '占用工作时间的，要先征得单位同意' },
    budget: { input: 'amount', label: '预算' },
    cost: { input: 'amount', label: '实际支出' },
    prizes: { input: 'text', label: '奖品' },
    headCount: { input: 'count', label: '参加人数', help: '列出了签到名单的，按名单计算，不用填' },
    participants: {
      input: 'list',
      label: '签到名单',
      item: '人',
      fields: {
        who: { input: 'name', to: 'person', label: '姓名' },
        signed: { input: 'yesNo', label: '已签到' },
      },
    },
    outline: { input: 'longText', label: '活动小结' },
    photos: { input: 'texts', label: '照片', item: '张照片', help: '点上面的“加照片”；也可以只填文件名或存放位置' },
  },
  sections: [
    { title: '活动', fields: ['title', 'activityKind', 'state', 'heldOn', 'place', 'group', 'organiser', 'notice'] },
    { title: '方案和经费', fields: ['plan', 'inWorkTime', 'consentOn', 'budget', 'cost', 'prizes'] },
    { title: '参加人员', fields: ['headCount', 'participants'] },
    { title: '小结', fields: ['outline', 'photos'] },
  ],
  columns: ['heldOn', 'title', 'activityKind', 'state', 'place', 'headCount', 'organiser', 'cost'],
  blank: (today) => ({ ...schema.parse({ title: '？', heldOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.heldOn}）`,
  searchText: (r) => [r.title, r.place, r.organiser.name],
  warnings(r, today) {
    const found: FieldProblem[] = [];
    if (r.state === 'planned' && r.heldOn < today) {
      found.push({ path: 'state', message: '活动日期已过，还是“筹备中”。举行过了请改为“已举行”，职责检查才会计入' });
    }
    if (r.state === 'held' && r.heldOn > today) found.push({ path: 'heldOn', message: '日期在今天之后，还没有举行的请改为“筹备中”' });
    if (r.budget !== null && r.cost !== null && r.cost > r.budget) found.push({ path: 'cost', message: '实际支出超过预算，请核对或写明原因' });
    if (r.inWorkTime && r.consentOn === null) found.push({ path: 'consentOn', message: '占用工作时间，请补填单位同意的日期' });
    if (r.inWorkTime && r.consentOn !== null && r.consentOn > r.heldOn) found.push({ path: 'consentOn', message: '单位同意的日期晚于活动日期，请核对' });
    return found;
  },
  dayOf: (r) => r.heldOn,
});

/** How many took part: those listed as signed in, or all listed where nobody signed; the typed count where none is listed. */
export function takingPart(record: Pick<Activity, 'participants' | 'headCount'>): number | null {
  if (record.participants.length === 0) return record.headCount;
  const signed = record.participants.filter((p) => p.signed).length;
  return signed > 0 ? signed : record.participants.length;
}
