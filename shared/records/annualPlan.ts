import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, yearProblems } from './order';
import { count, date, keysOf, longText, reference, requiredText } from './values';

export const planWays = { assembly: '大会表决', form: '书面征求意见' } as const;

const schema = z.object({
  year: requiredText('年度', 4),
  title: requiredText('方案名称', 120),
  content: longText(),
  startsOn: date(),
  way: keysOf(planWays).default('assembly'),
  meeting: reference(),
  askedOn: date(),
  all: count(),
  present: count(),
  yes: count(),
  publishedOn: date(),
});

export type AnnualPlan = z.infer<typeof schema>;

/** The plan of a year's main work and how the members agreed to it. */
export const annualPlan = defineKind({
  kind: 'annualPlan',
  label: '年度重点工作方案',
  hint: '还没有年度重点工作方案。年初拟好方案，交会员（代表）表决或书面征求意见，结果记在这里。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '四位数字，如2026' },
    title: { input: 'text', label: '方案名称', required: true, wide: true },
    content: { input: 'longText', label: '方案内容' },
    startsOn: { input: 'date', label: '开始实施日期' },
    way: { input: 'choice', label: '征求意见方式', options: planWays },
    meeting: { input: 'reference', to: 'meeting', label: '表决的会议' },
    askedOn: { input: 'date', label: '征求意见日期' },
    all: { input: 'count', label: '全体会员（代表）人数' },
    present: { input: 'count', label: '实到（收回）人数' },
    yes: { input: 'count', label: '同意人数' },
    publishedOn: { input: 'date', label: '公布日期' },
  },
  sections: [
    { title: '方案', fields: ['year', 'title', 'content', 'startsOn'] },
    { title: '征求意见', fields: ['way', 'meeting', 'askedOn', 'all', 'present', 'yes', 'publishedOn'] },
  ],
  columns: ['year', 'title', 'way', 'askedOn', 'all', 'present', 'yes', 'publishedOn'],
  blank: (today) => ({ ...schema.parse({ year: today.slice(0, 4), title: '？' }), title: '' }),
  summary: (r) => `${r.title}（${r.year}年）`,
  searchText: (r) => [r.title, r.year],
  problems(r) {
    const found: FieldProblem[] = yearProblems(r.year);
    if (r.all !== null && r.present !== null && r.present > r.all) found.push({ path: 'present', message: '实到（收回）人数多于全体人数' });
    const most = r.present ?? r.all;
    if (most !== null && r.yes !== null && r.yes > most) found.push({ path: 'yes', message: r.present === null ? '同意人数多于全体人数' : '同意人数多于实到（收回）人数' });
    return found;
  },
  warnings(r, today) {
    const found: FieldProblem[] = futureWarnings(r, ['askedOn', 'publishedOn'], today);
    if (r.startsOn !== null && r.askedOn !== null && r.startsOn < r.askedOn) found.push({ path: 'startsOn', message: '实施在先、征求意见在后，请核对' });
    return found;
  },
  dayOf: (r) => r.askedOn ?? r.startsOn,
});
