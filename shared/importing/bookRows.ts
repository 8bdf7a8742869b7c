import type { Period } from '../calendar';
import type { Ledger } from '../ledger';
import { bookOf } from '../money';
import { kindOf, voucherCategories, voucherDirections, voucherItems } from '../records';
import { yuanFigures } from '../words';

const label = (field: string): string => kindOf('voucher').fields[field]!.label;

/** The book of a period as rows of text, headings first: what it was exported with is what an import of it reads. */
export function bookRows(ledger: Ledger, period: Period): readonly (readonly string[])[] {
  const heads = ['bookedOn', 'number', 'direction', 'category', 'item', 'summary'].map(label);
  const rows = bookOf(ledger, period).lines.map(({ entry: { record: r }, balance }) => {
    const sum = yuanFigures(r.amount);
    return [
      r.bookedOn, r.number, voucherDirections[r.direction], voucherCategories[r.category], voucherItems[r.item], r.summary, r.direction === 'income' ? sum : '', r.direction === 'expense' ? sum : '', yuanFigures(balance),
      r.payee, r.handler.name, r.approver.name, r.forService ? '是' : '否', r.reversing ? '是' : '否', r.note,
    ];
  });
  return [[...heads, '收入', '支出', '余额', ...['payee', 'handler', 'approver', 'forService', 'reversing', 'note'].map(label)], ...rows];
}
