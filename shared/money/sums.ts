import type { Period } from '../calendar';
import type { Ledger } from '../ledger';
import { categoriesOf, itemsOf, type VoucherCategory, type VoucherDirection, type VoucherItem } from '../records';
import { sumOf, vouchersIn, type VoucherEntry } from './book';

/** A sum in 分 with the vouchers it was made of. */
export interface Sum {
  readonly amount: number;
  readonly entries: readonly VoucherEntry[];
}

export interface ItemSum extends Sum {
  readonly item: VoucherItem;
}

/** What was booked under a heading, with its items; those under which nothing was booked are left out. */
export interface CategorySum extends Sum {
  readonly category: VoucherCategory;
  readonly items: readonly ItemSum[];
}

function itemSums(category: VoucherCategory, own: readonly VoucherEntry[]): readonly ItemSum[] {
  return itemsOf(category).flatMap((item): ItemSum[] => {
    const entries = own.filter(({ record }) => record.item === item);
    return entries.length === 0 ? [] : [{ item, amount: sumOf(entries), entries }];
  });
}

/** What was booked in a period under each heading of one direction, in the order of the books. */
export function categorySums(ledger: Ledger, period: Period, direction: VoucherDirection): readonly CategorySum[] {
  const own = vouchersIn(ledger, period).filter(({ record }) => record.direction === direction);
  return categoriesOf(direction).map((category): CategorySum => {
    const entries = own.filter(({ record }) => record.category === category);
    return { category, amount: sumOf(entries), entries, items: itemSums(category, entries) };
  });
}
