import { z } from 'zod';
import { defineKind } from './kind';
import { requiredDate, requiredText, text } from './values';

const schema = z.object({
  key: requiredText('参数', 60),
  value: requiredText('数值', 20),
  since: requiredDate('起用日期'),
  reason: requiredText('更改理由', 300),
  source: text(200),
});

export type Parameter = z.infer<typeof schema>;

/** The union's own value for a number of the rules, with the reason for it. */
export const parameter = defineKind({
  kind: 'parameter',
  label: '判断标准',
  hint: '还没有更改过判断标准。要更改，请到“设置”里点该项的“更改”。',
  schema,
  fields: {
    key: { input: 'text', label: '参数', required: true },
    value: { input: 'text', label: '数值', required: true },
    since: { input: 'date', label: '起用日期', required: true },
    reason: { input: 'text', label: '更改理由', required: true },
    source: { input: 'text', label: '依据' },
  },
  sections: [{ title: '参数', fields: ['key', 'value', 'since', 'reason', 'source'] }],
  columns: ['key', 'value', 'since', 'reason'],
  blank: (today) => ({ key: '', value: '', since: today, reason: '', source: '' }),
  summary: (r) => `${r.key} = ${r.value}`,
  searchText: (r) => [r.key, r.reason],
  dayOf: (r) => r.since,
});
