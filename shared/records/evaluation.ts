import { z } from 'zod';
import type { FieldProblem } from './field';
import { defineKind } from './kind';
import { futureWarnings, orderProblems, yearProblems } from './order';
import { count, date, keysOf, listOf, longText, nameValue, reference, requiredDate, requiredText, text } from './values';

export const evaluationObjects = { leaders: '工会领导班子', work: '工会工作', home: '职工之家', person: '个人' } as const;

/** The counts of one object, best first; a pass writes them as 1, 2, 3, 4, and 0 for a spoiled form. */
export const evaluationMarks = ['satisfied', 'fair', 'unsatisfied', 'unknown'] as const;

const judged = z.object({
  object: keysOf(evaluationObjects).default('leaders'),
  name: text(60),
  satisfied: count(),
  fair: count(),
  unsatisfied: count(),
  unknown: count(),
  firstPass: text(20_000),
  secondPass: text(20_000),
});
const helper = z.object({ who: nameValue() });

const schema = z.object({
  year: requiredText('年度', 4),
  meeting: reference(),
  evaluatedOn: requiredDate('评议日期'),
  place: text(100),
  way: text(100),
  group: listOf(helper, 50),
  issued: count(),
  returned: count(),
  spoiled: count(),
  objects: listOf(judged, 200),
  reportedPartyOn: date(),
  reportedSuperiorOn: date(),
  receiver: text(100),
  comments: longText(),
});

export type Evaluation = z.infer<typeof schema>;
export type EvaluationObject = Evaluation['objects'][number];

function countProblems(r: Evaluation): FieldProblem[] {
  const found: FieldProblem[] = [];
  if (r.issued !== null && r.returned !== null && r.returned > r.issued) found.push({ path: 'returned', message: '收回的表多于发出的表' });
  if (r.returned !== null && r.spoiled !== null && r.spoiled > r.returned) found.push({ path: 'spoiled', message: '废票多于收回的表' });
  return found;
}

function objectProblems(object: EvaluationObject, i: number, valid: number | null): FieldProblem[] {
  const found: FieldProblem[] = (['firstPass', 'secondPass'] as const).flatMap((pass) =>
    /^[0-4]*$/.test(object[pass]) ? [] : [{ path: `objects.${i}.${pass}`, message: '每张表一个数字：1满意、2基本满意、3不满意、4不了解、0废票' }]);
  const given = evaluationMarks.map((mark) => object[mark]).filter((n) => n !== null);
  const sum = given.reduce((total, n) => total + n, 0);
  if (valid !== null && given.length > 0 && sum !== valid) {
    found.push({ path: `objects.${i}.satisfied`, message: `四项合计${sum}票，应等于有效票${valid}票（收回减废票）` });
  }
  return found;
}

/** The members' yearly judgement on the union, its leaders and its home. */
export const evaluation = defineKind({
  kind: 'evaluation',
  label: '民主评议',
  hint: '还没有民主评议。每年评议一次，记下发出、收回的表数和各项票数，再报同级党组织和上级工会。',
  schema,
  fields: {
    year: { input: 'text', label: '年度', required: true, help: '四位数字，如2026' },
    meeting: { input: 'reference', to: 'meeting', label: '评议的会议', help: '在大会上评议的选' },
    evaluatedOn: { input: 'date', label: '评议日期', required: true },
    place: { input: 'text', label: '地点' },
    way: { input: 'text', label: '方式', help: '如：会员大会无记名填表' },
    group: { input: 'list', label: '评议工作小组', item: '名成员', fields: { who: { input: 'name', to: 'person', label: '姓名' } } },
    issued: { input: 'count', label: '发出表数' },
    returned: { input: 'count', label: '收回表数' },
    spoiled: { input: 'count', label: '废票' },
    objects: {
      input: 'list',
      label: '评议结果',
      item: '个评议对象',
      fields: {
        object: { input: 'choice', label: '评议对象', options: evaluationObjects },
        name: { input: 'text', label: '名称或姓名' },
        satisfied: { input: 'count', label: '满意' },
        fair: { input: 'count', label: '基本满意' },
        unsatisfied: { input: 'count', label: '不满意' },
        unknown: { input: 'count', label: '不了解' },
        firstPass: { input: 'text', label: '初次录入', help: '每张表一个数字，可不填' },
        secondPass: { input: 'text', label: '复核录入', help: '每张表一个数字，可不填' },
      },
    },
    reportedPartyOn: { input: 'date', label: '报同级党组织日期' },
    reportedSuperiorOn: { input: 'date', label: '报上级工会日期' },
    receiver: { input: 'text', label: '接收人' },
    comments: { input: 'longText', label: '意见和建议' },
  },
  sections: [
    { title: '评议', fields: ['year', 'meeting', 'evaluatedOn', 'place', 'way', 'group'] },
    { title: '结果', fields: ['issued', 'returned', 'spoiled', 'objects', 'comments'] },
    { title: '报告', fields: ['reportedPartyOn', 'reportedSuperiorOn', 'receiver'] },
  ],
  columns: ['year', 'evaluatedOn', 'way', 'issued', 'returned', 'spoiled', 'reportedPartyOn', 'reportedSuperiorOn'],
  blank: (today) => schema.parse({ year: today.slice(0, 4), evaluatedOn: today }),
  summary: (r) => `${r.year}年民主评议`,
  searchText: (r) => [`${r.year}年民主评议`, ...r.objects.map((o) => o.name)],
  problems(r) {
    const valid = r.returned === null ? null : r.returned - (r.spoiled ?? 0);
    return [
      ...yearProblems(r.year),
      ...countProblems(r),
      ...r.objects.flatMap((object, i) => objectProblems(object, i, valid)),
      ...orderProblems(r, [['evaluatedOn', '评议'], ['reportedPartyOn', '报同级党组织']]),
      ...orderProblems(r, [['evaluatedOn', '评议'], ['reportedSuperiorOn', '报上级工会']]),
    ];
  },
  warnings: (r, today) => futureWarnings(r, ['evaluatedOn', 'reportedPartyOn', 'reportedSuperiorOn'], today),
  dayOf: (r) => r.evaluatedOn,
});
