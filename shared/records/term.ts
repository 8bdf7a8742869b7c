import { z } from 'zod';
import { addDays, addYears, partsOf } from '../calendar';
import { numeral } from '../words';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { orderProblems } from './order';
import { count, date, keysOf, listOf, nameValue, requiredDate, text, yesNo } from './values';

export const committeePosts = {
  chair: '工会主席', 'vice-chair': '工会副主席', 'committee-member': '工会委员',
  'audit-head': '经费审查委员会主任', 'audit-member': '经费审查委员会委员',
  'women-head': '女职工委员会主任', 'women-member': '女职工委员会委员',
} as const;

const post = z.object({
  post: keysOf(committeePosts).default('committee-member'),
  holder: nameValue(),
  duty: text(60),
  from: date(),
  to: date(),
  fullTime: yesNo(),
});

const schema = z.object({
  number: count(99),
  startedOn: requiredDate('本届起始日期'),
  years: keysOf({ '3': '3年', '5': '5年' }).default('5'),
  extendedTo: date(),
  approvedOn: date(),
  approvalNumber: text(60),
  womenFoundedOn: date(),
  auditFoundedOn: date(),
  auditedOn: date(),
  posts: listOf(post, 60),
  note: text(500),
});

export type Term = z.infer<typeof schema>;

/** A term of the committee and who holds which post in it. */
export const term = defineKind({
  kind: 'term',
  label: '工会委员会届次',
  hint: '还没有登记本届委员会。登记后，程序会提醒换届。',
  schema,
  fields: {
    number: { input: 'count', label: '第几届', help: '只填数字，如3' },
    startedOn: { input: 'date', label: '本届起始日期', required: true, help: '一般为选举产生之日' },
    years: { input: 'choice', label: '任期', options: { '3': '3年', '5': '5年' } },
    extendedTo: { input: 'date', label: '经批准延期至', help: '未延期的留空' },
    approvedOn: { input: 'date', label: '上级批复日期' },
    approvalNumber: { input: 'text', label: '批复文号' },
    womenFoundedOn: { input: 'date', label: '女职工委员会成立日期' },
    auditFoundedOn: { input: 'date', label: '经费审查委员会成立日期' },
    auditedOn: { input: 'date', label: '任期经济责任审查日期' },
    posts: {
      input: 'list',
      label: '组成人员',
      item: '个职务',
      fields: {
        post: { input: 'choice', label: '职务', options: committeePosts },
        holder: { input: 'name', to: 'person', label: '姓名' },
        duty: { input: 'text', label: '分工', help: '如：组织委员' },
        from: { input: 'date', label: '任职日期' },
        to: { input: 'date', label: '离任日期' },
        fullTime: { input: 'yesNo', label: '专职' },
      },
    },
    note: { input: 'text', label: '备注' },
  },
  sections: [
    { title: '届次', fields: ['number', 'startedOn', 'years', 'extendedTo', 'approvedOn', 'approvalNumber'] },
    { title: '同时成立的委员会', fields: ['womenFoundedOn', 'auditFoundedOn', 'auditedOn'] },
    { title: '组成人员', fields: ['posts'] },
    { title: '备注', fields: ['note'] },
  ],
  columns: ['number', 'startedOn', 'years', 'approvedOn', 'approvalNumber'],
  blank: (today) => schema.parse({ startedOn: today }),
  summary: (r) => (r.number === null || r.number === 0 ? `${r.startedOn}起的一届` : `第${numeral(r.number)}届`),
  searchText: (r) => [r.number === null ? '' : `第${numeral(r.number)}届`, ...r.posts.map((p) => p.holder.name)],
  problems(r) {
    const found: FieldProblem[] = [];
    if (r.extendedTo && r.extendedTo <= termEnd({ ...r, extendedTo: null })) {
      found.push({ path: 'extendedTo', message: '延期日期应晚于任期届满日' });
    }
    r.posts.forEach((post, i) => {
      found.push(...orderProblems(post, [['from', '任职'], ['to', '离任']]).map((p) => ({ ...p, path: `posts.${i}.${p.path}` })));
    });
    return found;
  },
  dayOf: (r) => r.startedOn,
});

/**
 * The last day of a term: the day before the anniversary, or the approved extension (《民法典》第200至202条). Where a
 * common year has no anniversary of 29 February, the last day of that month.
 */
export function termEnd(record: Pick<Term, 'startedOn' | 'years' | 'extendedTo'>): string {
  if (record.extendedTo !== null) return record.extendedTo;
  const anniversary = addYears(record.startedOn, Number(record.years));
  return partsOf(anniversary).day === partsOf(record.startedOn).day ? addDays(anniversary, -1) : anniversary;
}
