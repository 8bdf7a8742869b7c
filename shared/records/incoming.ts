import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, longText, nameValue, requiredDate, requiredText, text } from './values';

const schema = z.object({
  title: requiredText('标题', 120),
  number: text(60),
  from: text(100),
  receivedOn: requiredDate('收到日期'),
  task: longText(5000),
  dueOn: date(),
  handler: nameValue(),
  relayedOn: date(),
  relayedTo: text(200),
  doneOn: date(),
  result: longText(5000),
});

export type Incoming = z.infer<typeof schema>;

/** A paper or task from the superior union, until it was passed on and done. */
export const incoming = defineKind({
  kind: 'incoming',
  label: '上级来文和任务',
  hint: '还没有上级来文。收到文件或布置的任务，登记要求和期限，到期前会提醒。',
  schema,
  fields: {
    title: { input: 'text', label: '标题', required: true, wide: true },
    number: { input: 'text', label: '来文文号' },
    from: { input: 'text', label: '来文单位' },
    receivedOn: { input: 'date', label: '收到日期', required: true },
    task: { input: 'longText', label: '要办的事' },
    dueOn: { input: 'date', label: '办理期限' },
    handler: { input: 'name', to: 'person', label: '承办人' },
    relayedOn: { input: 'date', label: '传达日期' },
    relayedTo: { input: 'text', label: '传达范围' },
    doneOn: { input: 'date', label: '办结日期' },
    result: { input: 'longText', label: '办理结果' },
  },
  sections: [
    { title: '来文', fields: ['title', 'number', 'from', 'receivedOn', 'task', 'dueOn', 'handler'] },
    { title: '传达和办理', fields: ['relayedOn', 'relayedTo', 'doneOn', 'result'] },
  ],
  columns: ['receivedOn', 'title', 'from', 'number', 'handler', 'dueOn', 'relayedOn', 'doneOn'],
  blank: (today) => ({ ...schema.parse({ title: '？', receivedOn: today }), title: '' }),
  summary: (r) => `${r.title}（${r.receivedOn}）`,
  searchText: (r) => [r.title, r.number, r.from, r.handler.name],
  problems: (r) => [
    ...orderProblems(r, [['receivedOn', '收到'], ['relayedOn', '传达']]),
    ...orderProblems(r, [['receivedOn', '收到'], ['doneOn', '办结']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['receivedOn', 'relayedOn', 'doneOn'], today);
    if (r.doneOn === null && r.dueOn !== null && r.dueOn < today) found.push({ path: 'dueOn', message: '办理期限已过，办完了请填写办结日期' });
    return found;
  },
  dayOf: (r) => r.receivedOn,
});
