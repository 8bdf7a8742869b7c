import fc from 'fast-check';
import { addDays } from '../../shared/calendar';
import type { Change, Ledger } from '../../shared/ledger';
import { categoriesOf, itemsOf, type Voucher } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';

export const YEAR = '2026';
export const END = `${YEAR}-12-31`;

/** Any voucher of 2024 to 2026, now and then one that takes back. */
export const anyVoucher: fc.Arbitrary<Partial<Voucher>> = fc.record({ day: fc.integer({ min: 0, max: 1095 }), income: fc.boolean(), category: fc.nat(100), item: fc.nat(100), amount: fc.integer({ min: 0, max: 90_000_000_000 }), back: fc.nat(5), service: fc.boolean() })
  .map(({ day, income, category, item, amount, back, service }) => {
    const direction = income ? 'income' : 'expense';
    const headings = categoriesOf(direction);
    const heading = headings[category % headings.length]!;
    const items = itemsOf(heading);
    return { bookedOn: addDays('2024-01-01', day), direction, category: heading, item: items[item % items.length]!, amount, reversing: back === 0, forService: !income && service, summary: '一笔', note: back === 0 ? '退款' : '' };
  });

export const anyBook = fc.tuple(fc.array(anyVoucher, { maxLength: 40 }), fc.option(fc.integer({ min: 0, max: 9_000_000_000 })));

/** A ledger with these vouchers and what the book began with. */
export function bookLedger([vouchers, opening]: readonly [readonly Partial<Voucher>[], number | null], ...more: readonly Change[]): Ledger {
  return ledgerOf(...(opening === null ? [] : [record('openingBalance', { since: '2024-01-01', amount: opening })]), ...vouchers.map((v) => record('voucher', v)), ...more);
}
