import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems, yearProblems } from './order';
import { count, date, listOf, longText, nameValue, requiredText, text } from './values';

const step = z.object({ on: date(), percent: count(100), note: text(500) });

const schema = z.object({
  year: requiredText('年度', 4),
  title: requiredText('承诺事项', 120),
  goal: longText(5000),
  owner: nameValue(),
  dueOn: date(),
  publishedOn: date(),
  publishedAt: text(100),
  progress: listOf(step, 200),
  doneOn: date(),
  result: text(500),
});

export type PromiseMade = z.infer<typeof schema>;

/** Something that the union promised its members to do in a year. */
export const promise = defineKind({
  kind: 'promise',
  label: '办实事承诺',
  hint: '还没有办实事承诺。把今年答应为职工办的事一件一件记下，公开后按月记进展。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '四位数字，如2026' },
    title: { input: 'text', label: '承诺事项', required: true, wide: true },
    goal: { input: 'longText', label: '目标和办法' },
    owner: { input: 'name', to: 'person', label: '责任人' },
    dueOn: { input: 'date', label: '完成期限' },
    publishedOn: { input: 'date', label: '公开日期' },
    publishedAt: { input: 'text', label: '公开地点（方式）' },
    progress: {
      input: 'list',
      label: '进展',
      item: '次进展',
      fields: {
        on: { input: 'date', label: '日期' },
        percent: { input: 'count', label: '完成百分比', help: '0到100' },
        note: { input: 'text', label: '进展情况' },
      },
    },
    doneOn: { input: 'date', label: '完成日期' },
    result: { input: 'text', label: '完成情况', wide: true },
  },
  sections: [
    { title: '承诺', fields: ['year', 'title', 'goal', 'owner', 'dueOn', 'publishedOn', 'publishedAt'] },
    { title: '进展和结果', fields: ['progress', 'doneOn', 'result'] },
  ],
  columns: ['year', 'title', 'owner', 'dueOn', 'publishedOn', 'doneOn'],
  blank: (today) => ({ ...schema.parse({ year: today.slice(0, 4), title: '？' }), title: '' }),
  summary: (r) => `${r.title}（${r.year}年）`,
  searchText: (r) => [r.title, r.year, r.owner.name],
  problems: (r) => [...yearProblems(r.year), ...orderProblems(r, [['publishedOn', '公开'], ['doneOn', '完成']])],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['publishedOn', 'doneOn'], today);
    if (r.doneOn === null && r.dueOn !== null && r.dueOn < today) found.push({ path: 'dueOn', message: '完成期限已过，办完了请填写完成日期' });
    return found;
  },
  dayOf: (r) => r.publishedOn ?? r.dueOn,
});
