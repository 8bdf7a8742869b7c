import { z } from 'zod';
import { defineKind } from './kind';
import { count, keysOf, longText, nameValue, reference, requiredDate, requiredText, text } from './values';

export const activityKinds = {
  sport: '体育', culture: '文艺', reading: '读书学习', contest: '技能竞赛', care: '关爱慰问', volunteer: '志愿服务', other: '其他',
} as const;

const schema = z.object({
  title: requiredText('活动名称', 120),
  activityKind: keysOf(activityKinds).default('sport'),
  heldOn: requiredDate('活动日期'),
  place: text(100),
  group: reference(),
  organiser: nameValue(),
  headCount: count(),
  outline: longText(5000),
});

export type Activity = z.infer<typeof schema>;

/** A cultural or sports activity that was held. */
export const activity = defineKind({
  kind: 'activity',
  label: '文体活动',
  schema,
  fields: {
    title: { input: 'text', label: '活动名称', required: true, wide: true },
    activityKind: { input: 'choice', label: '类别', options: activityKinds },
    heldOn: { input: 'date', label: '活动日期', required: true },
    place: { input: 'text', label: '地点' },
    group: { input: 'reference', to: 'group', label: '承办小组' },
    organiser: { input: 'name', to: 'person', label: '负责人' },
    headCount: { input: 'count', label: '参加人数' },
    outline: { input: 'longText', label: '活动小结' },
  },
  sections: [{ title: '活动', fields: ['title', 'activityKind', 'heldOn', 'place', 'group', 'organiser', 'headCount', 'outline'] }],
  columns: ['heldOn', 'title', 'activityKind', 'place', 'headCount', 'organiser'],
  blank: (today) => ({ ...schema.parse({ title: '？', heldOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.heldOn}）`,
  searchText: (r) => [r.title, r.place],
  dayOf: (r) => r.heldOn,
});
