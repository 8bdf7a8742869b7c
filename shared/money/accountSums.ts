import type { Period, PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { VoucherDirection } from '../records';
import { sumOf, vouchersIn } from './book';
import { accountExpenses, accountIncomes, accountOf, type Account, type HelpAccount } from './schemes';
import type { Sum } from './sums';

export interface AccountSum extends Sum {
  readonly account: Account;
  readonly lines: readonly (Sum & { readonly line: string })[];
}

/** Where help for those in need is booked on a day, by the union's own choice. */
export function helpAccountOn(ledger: Ledger, today: PlainDate): HelpAccount {
  return numberOn(ledger, 'help-account', today) === 2 ? 'service' : 'rights';
}

/** What was booked in a period by the headings of the accounting rules of 2021, from the same vouchers. */
export function accountSums(ledger: Ledger, period: Period, direction: VoucherDirection, today: PlainDate): readonly AccountSum[] {
  const help = helpAccountOn(ledger, today);
  const own = vouchersIn(ledger, period).filter(({ record }) => record.direction === direction).map((entry) => ({ entry, to: accountOf(entry.record, help) }));
  return (Object.keys(direction === 'income' ? accountIncomes : accountExpenses) as Account[]).map((account): AccountSum => {
    const there = own.filter(({ to }) => to.account === account);
    const lines = [...new Set(there.map(({ to }) => to.line))].map((line) => {
      const entries = there.filter(({ to }) => to.line === line).map(({ entry }) => entry);
      return { line, amount: sumOf(entries), entries };
    });
    const entries = there.map(({ entry }) => entry);
    return { account, amount: sumOf(entries), entries, lines };
  });
}
