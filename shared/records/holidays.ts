import { z } from 'zod';
import { addDays } from '../calendar';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { yearProblems } from './order';
import { date, keysOf, listOf, requiredText, text } from './values';

export const holidayDays = { off: '放假', work: '上班' } as const;

const day = z.object({ on: date(), day: keysOf(holidayDays).default('off'), name: text(40) });

const schema = z.object({
  year: requiredText('年度', 4),
  number: text(60),
  announcedOn: date(),
  days: listOf(day, 100),
});

export type Holidays = z.infer<typeof schema>;

/** Days by which a year's announcement reaches into its neighbours. */
const OVER_THE_EDGE = 10;

function dayProblems(r: Holidays): FieldProblem[] {
  const from = addDays(`${r.year}-01-01`, -OVER_THE_EDGE);
  const to = addDays(`${r.year}-12-31`, OVER_THE_EDGE);
  return r.days.flatMap(({ on }, i): FieldProblem[] => {
    const path = `days.${i}.on`;
    if (on === null) return [{ path, message: '请填写日期' }];
    if (on < from || on > to) return [{ path, message: `这一天不在${r.year}年的放假安排里` }];
    return r.days.findIndex((d) => d.on === on) < i ? [{ path, message: '这一天已经填过' }] : [];
  });
}

/** The days off and working weekends of a year, as announced. */
export const holidays = defineKind({
  kind: 'holidays',
  label: '放假安排',
  hint: '还没有自己录入的放假安排。程序已带有公布过的年份；新一年的通知发布后，可以在这里录入，期限就按它计算。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '四位数字，如2027。一年只建一条' },
    number: { input: 'text', label: '通知文号' },
    announcedOn: { input: 'date', label: '公布日期' },
    days: {
      input: 'list',
      label: '放假和调休上班的日子',
      item: '天',
      fields: {
        on: { input: 'date', label: '日期', required: true },
        day: { input: 'choice', label: '放假或上班', options: holidayDays },
        name: { input: 'text', label: '节日' },
      },
    },
  },
  sections: [{ title: '放假安排', fields: ['year', 'number', 'announcedOn', 'days'] }],
  columns: ['year', 'number', 'announcedOn'],
  blank: (today) => schema.parse({ year: today.slice(0, 4) }),
  summary: (r) => `${r.year}年放假安排`,
  searchText: (r) => [`${r.year}年放假安排`, r.number],
  problems(r) {
    const wrong = yearProblems(r.year);
    return wrong.length > 0 ? wrong : dayProblems(r);
  },
  warnings(r): FieldProblem[] {
    return r.days.length === 0 ? [{ path: 'days', message: '还没有填放假和上班的日子' }] : [];
  },
  dayOf: (r) => (yearProblems(r.year).length === 0 ? `${r.year}-01-01` : null),
});
