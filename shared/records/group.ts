import { z } from 'zod';
import { defineKind } from './kind';
import { orderProblems } from './order';
import { date, keysOf, listOf, nameValue, requiredText, text } from './values';

export const groupKinds = { group: '工会小组', branch: '分会', interest: '兴趣小组', grid: '服务网格' } as const;

const member = z.object({ who: nameValue() });

const schema = z.object({
  name: requiredText('小组名称', 60),
  groupKind: keysOf(groupKinds).default('group'),
  leader: nameValue(),
  area: text(200),
  foundedOn: date(),
  dissolvedOn: date(),
  members: listOf(member, 2000),
  note: text(500),
});

export type Group = z.infer<typeof schema>;

export const group = defineKind({
  kind: 'group',
  label: '工会小组',
  hint: '还没有工会小组。导入名册时会按“工会小组”一列自动建立。',
  schema,
  fields: {
    name: { input: 'text', label: '名称', required: true },
    groupKind: { input: 'choice', label: '类别', options: groupKinds },
    leader: { input: 'name', to: 'person', label: '组长' },
    area: { input: 'text', label: '覆盖范围', help: '服务网格填，如：一车间、二车间' },
    foundedOn: { input: 'date', label: '成立日期' },
    dissolvedOn: { input: 'date', label: '撤销日期', help: '现有的留空' },
    members: { input: 'list', label: '成员', item: '名成员', help: '按名册分组的工会小组不用填', fields: { who: { input: 'name', to: 'person', label: '姓名' } } },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '小组', fields: ['name', 'groupKind', 'leader', 'area', 'foundedOn', 'dissolvedOn', 'members', 'note'] }],
  columns: ['name', 'groupKind', 'leader', 'area', 'foundedOn', 'dissolvedOn'],
  blank: () => ({ ...schema.parse({ name: '？' }), name: '' }),
  summary: (r) => r.name,
  searchText: (r) => [r.name, r.leader.name],
  problems: (r) => orderProblems(r, [['foundedOn', '成立'], ['dissolvedOn', '撤销']]),
  dayOf: (r) => r.foundedOn,
});
