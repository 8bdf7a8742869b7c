import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { count, date, keysOf, nameValue, requiredText, text } from './values';

export const platforms = {
  wechat: '微信群', 'work-wechat': '企业微信', qq: 'QQ群', forum: '论坛', app: '手机应用', site: '网站', other: '其他',
} as const;

const schema = z.object({
  name: requiredText('名称', 100),
  platform: keysOf(platforms).default('wechat'),
  purpose: text(300),
  keeper: nameValue(),
  since: date(),
  closedOn: date(),
  members: count(),
  note: text(500),
});

export type OnlineGroup = z.infer<typeof schema>;

/** A place on the net where the union meets its members. */
export const onlineGroup = defineKind({
  kind: 'onlineGroup',
  label: '线上平台',
  hint: '还没有线上平台。把工会的微信群、公众号等登记下来，写明谁管理、有多少人。',
  schema,
  fields: {
    name: { input: 'text', label: '名称', required: true, wide: true },
    platform: { input: 'choice', label: '平台', options: platforms },
    purpose: { input: 'text', label: '用途' },
    keeper: { input: 'name', to: 'person', label: '管理人' },
    since: { input: 'date', label: '启用日期' },
    closedOn: { input: 'date', label: '停用日期', help: '在用的留空' },
    members: { input: 'count', label: '人数' },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '平台', fields: ['name', 'platform', 'purpose', 'keeper', 'members', 'since', 'closedOn', 'note'] }],
  columns: ['name', 'platform', 'purpose', 'keeper', 'members', 'since', 'closedOn'],
  blank: () => ({ ...schema.parse({ name: '？' }), name: '' }),
  summary: (r) => r.name,
  searchText: (r) => [r.name, platforms[r.platform], r.keeper.name],
  problems: (r) => orderProblems(r, [['since', '启用'], ['closedOn', '停用']]),
  warnings: (r, today) => futureWarnings(r, ['since', 'closedOn'], today),
  dayOf: (r) => r.since,
});
