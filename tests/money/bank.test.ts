import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar';
import { entryOf, type Change } from '../../shared/ledger';
import { bankChangeOf, candidatesFor, changeOf, reconcile, yearPeriod } from '../../shared/money';
import type { BankLine } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';
import { anyVoucher } from './help';

const YEAR = yearPeriod('2026');
const voucher = (id: string, bookedOn: string, amount: number, direction: 'income' | 'expense' = 'expense'): Change => record('voucher', { bookedOn, amount, direction, category: direction === 'income' ? 'dues' : 'activities', summary: id }, id);
const line = (id: string, paidOn: string, amount: number, vouchers: readonly string[] = [], fields: Partial<BankLine> = {}): Change => record('bankLine', { paidOn, amount, matches: vouchers.map((v) => ({ voucher: v })), ...fields }, id);

describe('the statement against the book', () => {
  test('one to one, one line for several, several lines for one, strung together', () => {
    const ledger = ledgerOf(
      voucher('a', '2026-01-05', 100), voucher('b', '2026-01-06', 200), voucher('c', '2026-01-07', 300), voucher('d', '2026-01-08', 400), voucher('e', '2026-01-09', 500),
      line('l1', '2026-01-05', 100, ['a']), line('l2', '2026-01-06', 500, ['b', 'c']), line('l3', '2026-01-08', 150, ['d']), line('l4', '2026-01-09', 250, ['d']),
    );
    const found = reconcile(ledger, YEAR);
    expect(found.matched.map((m) => [m.lines.map((l) => l.id).toSorted(), m.vouchers.map((v) => v.id).toSorted(), m.difference])).toEqual([[['l1'], ['a'], 0], [['l2'], ['b', 'c'], 0], [['l3', 'l4'], ['d'], 0]]);
    expect([found.openLines.map((l) => l.id), found.openVouchers.map((v) => v.id), found.unexplained]).toEqual([[], ['e'], 0]);
  });

  test('a difference is bank less book, and asks for a word', () => {
    const of = (fields: Partial<BankLine>) => reconcile(ledgerOf(voucher('a', '2026-01-05', 100), line('l', '2026-01-05', 110, ['a'], fields)), YEAR);
    expect([of({}).matched[0]!.difference, of({}).unexplained, of({ reason: '手续费' }).unexplained]).toEqual([-10, 1, 0]);
    expect(reconcile(ledgerOf(voucher('i', '2026-01-05', 100, 'income'), line('l', '2026-01-05', 110, ['i'], { direction: 'income' })), YEAR).matched[0]!.difference).toBe(10);
    const open = reconcile(ledgerOf(line('x', '2026-01-05', 10), line('y', '2026-01-05', 10, [], { reason: '利息待记' })), YEAR);
    expect([open.openLines.length, open.unexplained]).toEqual([2, 1]);
  });

  test('a match over the year’s end counts where its line lies, and its voucher is not open', () => {
    const ledger = ledgerOf(voucher('a', '2025-12-31', 100), line('l', '2026-01-02', 100, ['a']));
    expect([reconcile(ledger, YEAR).matched.length, reconcile(ledger, yearPeriod('2025')).matched.length, reconcile(ledger, yearPeriod('2025')).openVouchers.length]).toEqual([1, 0, 0]);
  });

  test('candidates: the same way, the same sum first, then the nearest day', () => {
    const ledger = ledgerOf(voucher('far', '2026-03-01', 100), voucher('near', '2026-01-06', 100), voucher('other', '2026-01-05', 99), voucher('in', '2026-01-05', 100, 'income'));
    const l = entryOf(ledgerOf(line('l', '2026-01-05', 100)), 'bankLine', 'l')!;
    expect(candidatesFor(l.record, reconcile(ledger, YEAR).openVouchers).map((v) => v.id)).toEqual(['near', 'far', 'other']);
  });

  test('however they are matched, nothing is lost: what the lines add is what the vouchers add and the differences', () => {
    const some = fc.record({ vouchers: fc.array(anyVoucher.map((v) => ({ ...v, bookedOn: addDays('2026-01-01', (v.amount ?? 0) % 365) })), { minLength: 1, maxLength: 12 }), lines: fc.array(fc.record({ amount: fc.integer({ min: 1, max: 1_000_000 }), income: fc.boolean(), to: fc.array(fc.nat(11), { maxLength: 3 }) }), { maxLength: 12 }) });
    fc.assert(fc.property(some, (book) => {
      const ids = book.vouchers.map((_, i) => `v${i}`);
      const ledger = ledgerOf(...book.vouchers.map((v, i) => record('voucher', v, ids[i])), ...book.lines.map((l, i) => line(`l${i}`, addDays('2026-01-01', i), l.amount, [...new Set(l.to.filter((t) => t < ids.length))].map((t) => ids[t]!), { direction: l.income ? 'income' : 'expense' })));
      const found = reconcile(ledger, YEAR);
      const lines = [...found.matched.flatMap((m) => m.lines), ...found.openLines];
      const vouchers = [...found.matched.flatMap((m) => m.vouchers), ...found.openVouchers];
      expect(lines.map((l) => l.id).toSorted()).toEqual(book.lines.map((_, i) => `l${i}`).toSorted());
      expect(vouchers.map((v) => v.id).toSorted()).toEqual(ids.toSorted());
      const bank = found.matched.flatMap((m) => m.lines).reduce((a, l) => a + bankChangeOf(l.record), 0);
      const booked = found.matched.flatMap((m) => m.vouchers).reduce((a, v) => a + changeOf(v.record), 0);
      expect(bank - booked).toBe(found.matched.reduce((a, m) => a + m.difference, 0));
    }), { numRuns: 60 });
  });
});
