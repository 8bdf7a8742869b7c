import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems } from './order';
import { date, nameValue, requiredText, text } from './values';

const schema = z.object({
  who: nameValue(),
  post: requiredText('岗位', 100),
  requestedOn: date(),
  approvedOn: date(),
  approvalNumber: text(60),
  startsOn: date(),
  endsOn: date(),
  note: text(500),
});

export type Hiring = z.infer<typeof schema>;

/** Somebody hired to work for the union, with the superior union's consent. */
export const hiring = defineKind({
  kind: 'hiring',
  label: '聘用工作人员',
  confidential: true,
  hint: '还没有聘用记录。工会聘用社会化工作者的，记下请示、上级批准和聘期。',
  schema,
  fields: {
    who: { input: 'name', to: 'person', label: '姓名' },
    post: { input: 'text', label: '岗位', required: true },
    requestedOn: { input: 'date', label: '请示日期' },
    approvedOn: { input: 'date', label: '上级批准日期' },
    approvalNumber: { input: 'text', label: '批准文号' },
    startsOn: { input: 'date', label: '聘期开始' },
    endsOn: { input: 'date', label: '聘期结束' },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '聘用', fields: ['who', 'post', 'startsOn', 'endsOn', 'note'] },
    { title: '报批', fields: ['requestedOn', 'approvedOn', 'approvalNumber'] },
  ],
  columns: ['who', 'post', 'requestedOn', 'approvedOn', 'startsOn', 'endsOn'],
  blank: () => ({ ...schema.parse({ post: '？' }), post: '' }),
  summary: (r) => (r.who.name === '' ? r.post : `${r.who.name}（${r.post}）`),
  searchText: (r) => [r.who.name, r.post, r.approvalNumber],
  problems: (r) => [
    ...orderProblems(r, [['requestedOn', '请示'], ['approvedOn', '上级批准']]),
    ...orderProblems(r, [['startsOn', '聘期开始'], ['endsOn', '聘期结束']]),
  ],
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['requestedOn', 'approvedOn'], today);
    if (r.startsOn !== null && (r.approvedOn === null || r.approvedOn > r.startsOn)) {
      found.push({ path: 'startsOn', message: '聘期开始前没有上级批准的日期，请补填或核对' });
    }
    return found;
  },
  dayOf: (r) => r.startsOn ?? r.approvedOn ?? r.requestedOn,
});
