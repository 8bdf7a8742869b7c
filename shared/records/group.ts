import { z } from 'zod';
import { defineKind } from './kind';
import { date, keysOf, nameValue, requiredText, text } from './values';

export const groupKinds = { group: '工会小组', branch: '分会', interest: '兴趣小组' } as const;

const schema = z.object({
  name: requiredText('小组名称', 60),
  groupKind: keysOf(groupKinds).default('group'),
  leader: nameValue(),
  foundedOn: date(),
  note: text(500),
});

export type Group = z.infer<typeof schema>;

export const group = defineKind({
  kind: 'group',
  label: '工会小组',
  schema,
  fields: {
    name: { input: 'text', label: '名称', required: true },
    groupKind: { input: 'choice', label: '类别', options: groupKinds },
    leader: { input: 'name', to: 'person', label: '组长' },
    foundedOn: { input: 'date', label: '成立日期' },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '小组', fields: ['name', 'groupKind', 'leader', 'foundedOn', 'note'] }],
  columns: ['name', 'groupKind', 'leader', 'foundedOn'],
  blank: () => ({ ...schema.parse({ name: '？' }), name: '' }),
  summary: (r) => r.name,
  searchText: (r) => [r.name, r.leader.name],
  dayOf: (r) => r.foundedOn,
});
