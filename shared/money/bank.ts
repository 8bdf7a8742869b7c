import { daysBetween, within, type Period } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import type { BankLine } from '../records';
import { changeOf, vouchersIn, vouchersInOrder, type VoucherEntry } from './book';

/** Bank lines and vouchers that belong together, and by how much they differ, in 分 (bank less book). */
export interface Match {
  readonly lines: readonly Entry<BankLine>[];
  readonly vouchers: readonly VoucherEntry[];
  readonly difference: number;
}

/** The statement against the book of a period. */
export interface Reconciliation {
  readonly matched: readonly Match[];
  /** Lines without a voucher. */
  readonly openLines: readonly Entry<BankLine>[];
  /** Vouchers that no line names. */
  readonly openVouchers: readonly VoucherEntry[];
  /** Matches whose sums differ without a word of why, and lines without voucher or word. */
  readonly unexplained: number;
}

/** What a bank line adds to the account, in 分. */
export function bankChangeOf({ direction, amount }: BankLine): number {
  return direction === 'income' ? amount : -amount;
}

const vouchersOf = ({ record }: Entry<BankLine>): readonly string[] => record.matches.map((m) => m.voucher).filter((v) => v !== '');

/** Lines that share a voucher belong together, however they are strung. */
function groupsOf(lines: readonly Entry<BankLine>[]): readonly (readonly Entry<BankLine>[])[] {
  const groups: { lines: Entry<BankLine>[]; vouchers: Set<string> }[] = [];
  for (const line of lines) {
    const own = new Set(vouchersOf(line));
    const joined = groups.filter((g) => [...own].some((v) => g.vouchers.has(v)));
    const rest = groups.filter((g) => !joined.includes(g));
    groups.length = 0;
    groups.push(...rest, { lines: [...joined.flatMap((g) => g.lines), line], vouchers: new Set([...joined.flatMap((g) => [...g.vouchers]), ...own]) });
  }
  return groups.map((g) => g.lines);
}

/** The statement of a period against the book: a match may reach over the period's edge, and then counts where its bank line lies. */
export function reconcile(ledger: Ledger, period: Period): Reconciliation {
  const all = entriesOf(ledger, 'bankLine').toSorted((a, b) => (a.record.paidOn < b.record.paidOn ? -1 : 1));
  const named = new Set(all.flatMap(vouchersOf));
  const byId = new Map(vouchersInOrder(ledger).map((v) => [v.id, v]));
  const own = all.filter(({ record }) => within(period, record.paidOn));
  const matched = groupsOf(all.filter((l) => vouchersOf(l).length > 0)).filter((lines) => lines.some((l) => own.includes(l))).map((lines): Match => {
    const vouchers = [...new Set(lines.flatMap(vouchersOf))].flatMap((id) => byId.get(id) ?? []);
    const bank = lines.reduce((sum, { record }) => sum + bankChangeOf(record), 0);
    return { lines, vouchers, difference: bank - vouchers.reduce((sum, { record }) => sum + changeOf(record), 0) };
  });
  const openLines = own.filter((l) => vouchersOf(l).length === 0);
  const openVouchers = vouchersIn(ledger, period).filter((v) => !named.has(v.id));
  const silent = (lines: readonly Entry<BankLine>[]) => lines.every(({ record }) => record.reason.trim() === '');
  return { matched, openLines, openVouchers, unexplained: matched.filter((m) => m.difference !== 0 && silent(m.lines)).length + openLines.filter((l) => silent([l])).length };
}

/** Vouchers that may belong to a line: not named yet, the same way and sum first, then the nearest in time. */
export function candidatesFor(line: BankLine, open: readonly VoucherEntry[]): readonly VoucherEntry[] {
  const change = bankChangeOf(line);
  const away = ({ record }: VoucherEntry): number => (changeOf(record) === change ? 0 : 1_000_000) + Math.abs(daysBetween(line.paidOn, record.bookedOn));
  return open.filter(({ record }) => Math.sign(changeOf(record)) === Math.sign(change)).toSorted((a, b) => away(a) - away(b));
}
