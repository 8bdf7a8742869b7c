import { z } from 'zod';
import { defineKind } from './kind';
import { futureWarnings } from './order';
import { amount, requiredAmount, requiredDate, text, UNTYPED_AMOUNT } from './values';

const schema = z.object({
  since: requiredDate('从哪天记起'),
  amount: requiredAmount('期初余额'),
  bank: amount(),
  note: text(500),
});

export type OpeningBalance = z.infer<typeof schema>;

/** The union's money on the morning of the day from which the book is kept here. */
export const openingBalance = defineKind({
  kind: 'openingBalance',
  label: '期初余额',
  hint: '还没有期初余额。填上开始在这里记账那天早上账上有多少钱，以后的余额都从它算起。',
  schema,
  fields: {
    since: { input: 'date', label: '从哪天记起', required: true },
    amount: { input: 'amount', label: '期初余额', required: true },
    bank: { input: 'amount', label: '其中银行存款' },
    note: { input: 'text', label: '依据', help: '如：上年决算表、银行对账单' },
  },
  sections: [{ title: '期初余额', fields: ['since', 'amount', 'bank', 'note'] }],
  columns: ['since', 'amount', 'bank', 'note'],
  blank: (today) => ({ ...schema.parse({ since: `${today.slice(0, 4)}-01-01`, amount: 0 }), amount: UNTYPED_AMOUNT }),
  summary: (r) => `${r.since}期初余额`,
  searchText: (r) => ['期初余额', r.note],
  problems: (r) => (r.bank !== null && r.bank > r.amount ? [{ path: 'bank', message: '银行存款大于期初余额' }] : []),
  warnings: (r, today) => futureWarnings(r, ['since'], today),
  dayOf: (r) => r.since,
  bookDay: (r) => r.since,
  beside(turns, standing, undoing) {
    const others = (id: string) => standing('openingBalance').some((o) => o.id !== id);
    const early = standing('voucher').map(({ record }) => String(record['bookedOn'])).toSorted()[0];
    return undoing ? [] : turns.flatMap(({ id, after }) => {
      if (after === null) return [];
      if (others(id)) return [{ id, path: 'since', message: '期初余额只有一个，请打开那一份修改' }];
      return early !== undefined && early < after.since ? [{ id, path: 'since', message: `已经有${early}的凭证，期初余额的日期不能晚于它` }] : [];
    });
  },
});
