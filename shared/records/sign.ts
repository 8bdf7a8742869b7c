import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, keysOf, longText, requiredText, text, texts } from './values';

export const signKinds = {
  'office-plate': '办公地点名称牌', 'home-plate': '职工之家名称牌', organisation: '组织机构图', rules: '工作制度',
  duties: '人员职责', services: '服务项目示意图', badge: '工会职务标识', other: '其他',
} as const;

const schema = z.object({
  signKind: keysOf(signKinds).default('office-plate'),
  title: requiredText('名称', 120),
  place: text(100),
  putUpOn: date(),
  checkedOn: date(),
  removedOn: date(),
  wearers: texts(500),
  content: longText(),
  photos: texts(100),
});

export type Sign = z.infer<typeof schema>;

/** A plate at a door, a board on a wall, or the badges of the union's people. */
export const sign = defineKind({
  kind: 'sign',
  label: '牌匾和上墙图板',
  hint: '还没有登记牌匾和图板。从门口的工会名称牌登记起，再记组织机构图和上墙的制度。',
  schema,
  fields: {
    signKind: { input: 'choice', label: '类别', options: signKinds },
    title: { input: 'text', label: '名称', required: true, wide: true, help: '如：职工之家名称牌' },
    place: { input: 'text', label: '悬挂地点' },
    putUpOn: { input: 'date', label: '悬挂（启用）日期' },
    checkedOn: { input: 'date', label: '最近核对日期', help: '内容与现状核对的日期' },
    removedOn: { input: 'date', label: '撤下日期', help: '在用的留空' },
    wearers: { input: 'texts', label: '佩戴人员', item: '名佩戴人', help: '只用于工会职务标识' },
    content: { input: 'longText', label: '牌上的文字' },
    photos: { input: 'texts', label: '照片', item: '张照片', help: '点上面的“加照片”；也可以只填文件名或存放位置' },
  },
  sections: [
    { title: '牌匾', fields: ['signKind', 'title', 'place', 'putUpOn', 'checkedOn', 'removedOn'] },
    { title: '内容', fields: ['content', 'wearers', 'photos'] },
  ],
  columns: ['title', 'signKind', 'place', 'putUpOn', 'checkedOn', 'removedOn'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => r.title,
  searchText: (r) => [r.title, signKinds[r.signKind], r.place, ...r.wearers],
  problems: (r) => [
    ...orderProblems(r, [['putUpOn', '悬挂'], ['checkedOn', '最近核对']]),
    ...orderProblems(r, [['putUpOn', '悬挂'], ['removedOn', '撤下']]),
  ],
  warnings: (r, today) => futureWarnings(r, ['putUpOn', 'checkedOn', 'removedOn'], today),
  dayOf: (r) => r.putUpOn,
});
