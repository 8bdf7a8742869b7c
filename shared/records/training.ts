import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, listOf, longText, nameValue, requiredDate, requiredText, text } from './values';

export const trainingKinds = {
  chair: '工会主席上岗培训', officer: '工会干部培训', activist: '积极分子培训', delegate: '会员代表培训', law: '法律政策培训',
  skill: '职工技能培训', other: '其他',
} as const;

const attendee = z.object({ who: nameValue(), certificate: text(100) });

const schema = z.object({
  title: requiredText('培训名称', 120),
  trainingKind: keysOf(trainingKinds).default('officer'),
  heldOn: requiredDate('培训日期'),
  endedOn: date(),
  organiser: text(100),
  hours: count(10_000),
  attendees: listOf(attendee, 2000),
  note: longText(5000),
});

export type Training = z.infer<typeof schema>;

/** A training that the union held or sent somebody to. */
export const training = defineKind({
  kind: 'training',
  label: '培训',
  hint: '还没有培训记录。主席、委员参加上级培训和本单位自办的培训都记在这里。',
  schema,
  fields: {
    title: { input: 'text', label: '培训名称', required: true, wide: true },
    trainingKind: { input: 'choice', label: '类别', options: trainingKinds },
    heldOn: { input: 'date', label: '培训日期', required: true },
    endedOn: { input: 'date', label: '结束日期', help: '当天结束的留空' },
    organiser: { input: 'text', label: '主办单位' },
    hours: { input: 'count', label: '学时' },
    attendees: {
      input: 'list',
      label: '参加人员',
      item: '人',
      fields: {
        who: { input: 'name', to: 'person', label: '姓名' },
        certificate: { input: 'text', label: '证书' },
      },
    },
    note: { input: 'longText', label: '内容和效果' },
  },
  sections: [
    { title: '培训', fields: ['title', 'trainingKind', 'heldOn', 'endedOn', 'organiser', 'hours', 'note'] },
    { title: '参加人员', fields: ['attendees'] },
  ],
  columns: ['heldOn', 'title', 'trainingKind', 'organiser', 'hours', 'endedOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', heldOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.heldOn}）`,
  searchText: (r) => [r.title, trainingKinds[r.trainingKind], r.organiser, ...r.attendees.slice(0, 200).map((a) => a.who.name)],
  problems: (r) => orderProblems(r, [['heldOn', '培训'], ['endedOn', '结束']]),
  warnings: (r, today) => futureWarnings(r, ['endedOn'], today),
  dayOf: (r) => r.heldOn,
});
