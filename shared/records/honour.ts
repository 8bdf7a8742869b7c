import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { keysOf, requiredDate, requiredText, text } from './values';

export const honourLevels = { unit: '本单位', street: '街道乡镇', district: '区', city: '市', nation: '全国' } as const;

const schema = z.object({
  title: requiredText('荣誉名称', 120),
  awardedTo: requiredText('获得者', 120),
  awardedBy: text(100),
  awardedOn: requiredDate('授予日期'),
  level: keysOf(honourLevels).default('unit'),
  note: text(500),
});

export type Honour = z.infer<typeof schema>;

/** An honour given to the union, a group or somebody in it. */
export const honour = defineKind({
  kind: 'honour',
  label: '荣誉',
  hint: '还没有荣誉记录。集体和个人获得的先进、模范职工之家等称号都可以登记。',
  schema,
  fields: {
    title: { input: 'text', label: '荣誉名称', required: true, wide: true },
    awardedTo: { input: 'text', label: '获得者', required: true, aliases: ['姓名', '集体或个人'] },
    awardedBy: { input: 'text', label: '授予单位' },
    awardedOn: { input: 'date', label: '授予日期', required: true },
    level: { input: 'choice', label: '级别', options: honourLevels },
    note: { input: 'text', label: '备注' },
  },
  sections: [{ title: '荣誉', fields: ['title', 'awardedTo', 'awardedBy', 'awardedOn', 'level', 'note'] }],
  columns: ['awardedOn', 'title', 'awardedTo', 'level', 'awardedBy'],
  blank: (today) => ({ ...schema.parse({ title: '？', awardedTo: '？', awardedOn: today }), title: '', awardedTo: '' }),
  summary: (r) => `${r.title}：${r.awardedTo}`,
  searchText: (r) => [r.title, r.awardedTo, r.awardedBy],
  warnings: (r, today) => futureWarnings(r, ['awardedOn'], today),
  dayOf: (r) => r.awardedOn,
});
