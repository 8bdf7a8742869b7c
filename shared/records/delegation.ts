import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { orderProblems } from './order';
import { count, date, keysOf, listOf, nameValue, reference, requiredText, text } from './values';

export const delegateCategories = { frontline: '一线职工', technical: '专业技术人员', manager: '中层正职以上管理人员', other: '其他' } as const;

const unit = z.object({ group: reference(), members: count(), seats: count(), electedOn: date() });
const delegate = z.object({ who: nameValue(), group: reference(), category: keysOf(delegateCategories).default('frontline'), from: date(), to: date(), reason: text(200) });
const reviewer = z.object({ who: nameValue() });

const schema = z.object({
  title: requiredText('代表大会届次', 80),
  term: reference(),
  startedOn: date(),
  endsOn: date(),
  members: count(),
  seats: count(500),
  units: listOf(unit, 200),
  delegates: listOf(delegate, 600),
  reviewers: listOf(reviewer, 20),
  reviewedOn: date(),
  note: text(500),
});

export type Delegation = z.infer<typeof schema>;
export type Delegate = Delegation['delegates'][number];

/** The delegates of a term: how many, from which units, who they are and how long they stand (常任制). */
export const delegation = defineKind({
  kind: 'delegation',
  label: '会员代表',
  hint: '还没有会员代表名册。会员100人以上可以开会员代表大会：在这里定名额、分到各选举单位，再登记选出的代表。',
  schema,
  fields: {
    title: { input: 'text', label: '代表大会届次', required: true, wide: true, help: '如：第三届会员代表大会' },
    term: { input: 'reference', to: 'term', label: '工会委员会届次', help: '代表实行常任制，任期与委员会相同' },
    startedOn: { input: 'date', label: '代表任期起始日期' },
    endsOn: { input: 'date', label: '代表任期届满日期', help: '选了委员会届次的，与委员会相同，不用填' },
    members: { input: 'count', label: '会员人数', help: '留空则按名册计算' },
    seats: { input: 'count', label: '代表名额' },
    units: {
      input: 'list', label: '选举单位', item: '个选举单位',
      fields: {
        group: { input: 'reference', to: 'group', label: '选举单位' }, members: { input: 'count', label: '会员数' }, seats: { input: 'count', label: '分配名额' }, electedOn: { input: 'date', label: '选举日期' },
      },
    },
    delegates: {
      input: 'list', label: '代表', item: '名代表',
      fields: {
        who: { input: 'name', to: 'person', label: '姓名' }, group: { input: 'reference', to: 'group', label: '选举单位' }, category: { input: 'choice', label: '代表类别', options: delegateCategories },
        from: { input: 'date', label: '当选日期' }, to: { input: 'date', label: '资格终止日期' }, reason: { input: 'text', label: '终止原因' },
      },
    },
    reviewers: { input: 'list', label: '代表资格审查小组', item: '名成员', help: '第一名为组长', fields: { who: { input: 'name', to: 'person', label: '姓名' } } },
    reviewedOn: { input: 'date', label: '资格审查日期' },
    note: { input: 'text', label: '备注', wide: true },
  },
  sections: [
    { title: '代表大会', fields: ['title', 'term', 'startedOn', 'endsOn', 'members', 'seats', 'note'] },
    { title: '名额分配', fields: ['units'] },
    { title: '代表资格审查', fields: ['reviewers', 'reviewedOn'] },
    { title: '代表', fields: ['delegates'] },
  ],
  columns: ['title', 'startedOn', 'seats', 'delegates', 'reviewedOn'],
  blank: () => ({ ...schema.parse({ title: '？' }), title: '' }),
  summary: (r) => `${r.title}代表`,
  searchText: (r) => [r.title, ...r.delegates.map((d) => d.who.name)],
  problems(r) {
    const seen = new Set<string>();
    const found: FieldProblem[] = [...orderProblems(r, [['startedOn', '任期起始'], ['endsOn', '任期届满']])];
    r.delegates.forEach((d, i) => {
      found.push(...orderProblems(d, [['from', '当选'], ['to', '资格终止']]).map((p) => ({ ...p, path: `delegates.${i}.${p.path}` })));
      const key = d.who.person === '' ? d.who.name : d.who.person;
      if (key !== '' && d.to === null) {
        if (seen.has(key)) found.push({ path: `delegates.${i}.who`, message: `${d.who.name}已经在代表里了` });
        seen.add(key);
      }
    });
    return found;
  },
  dayOf: (r) => r.startedOn,
});

/** Those who are delegates on a day. */
export function delegatesOn(record: Delegation, day: string): readonly Delegate[] {
  return record.delegates.filter((d) => d.who.name !== '' && (d.from === null || d.from <= day) && (d.to === null || d.to > day));
}
