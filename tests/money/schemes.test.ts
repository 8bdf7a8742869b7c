import { describe, expect, test } from 'vitest';
import { accountOf, accounts, accountWords, allHeadings, headingOf, serviceShareOf, usuallyServes, yearPeriod, type HelpAccount } from '../../shared/money';
import { categoriesOf, categoryOfItem, directionOf, headingWords, itemsOf, voucherItems, type VoucherCategory, type VoucherItem } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';
import { HAND_CLASSIFIED, OTHERWISE_BY_HAND, SERVICE_BY_HAND } from './entries';

const WAYS: readonly HelpAccount[] = ['rights', 'service'];

describe('the headings of 2017 and the accounts of 2021', () => {
  test.each(WAYS)('every heading has its own line, and comes back as it was (help under %s)', (help) => {
    const headings = allHeadings();
    expect(headings.length).toBe(13 + Object.keys(voucherItems).length - 1);
    for (const h of headings) expect(headingOf(accountOf(h, help), help), headingWords(h.category, h.item)).toEqual(h);
    const lines = headings.map((h) => accountOf(h, help)).map((l) => `${l.account}/${l.line}`);
    expect(new Set(lines).size).toBe(lines.length);
  });

  test('every account of 2021 is reached, and income stays income', () => {
    const reached = new Set(allHeadings().map((h) => accountOf(h).account));
    expect(Object.keys(accounts).filter((a) => !reached.has(a as keyof typeof accounts))).toEqual([]);
    const names = (direction: 'income' | 'expense') => new Set(allHeadings(direction).map((h) => accountOf(h).account));
    expect([...names('income')].filter((a) => names('expense').has(a))).toEqual([]);
  });

  test.each<[VoucherCategory, VoucherItem, HelpAccount, string]>([
    ['activities', 'welfare', 'rights', '职工活动支出·会员活动'], ['activities', 'culture', 'rights', '职工活动支出·文体活动'], ['activities', 'member-service', 'rights', '职工服务支出·职工服务'], ['activities', 'model-rest', 'rights', '职工活动支出·劳模职工疗休养'],
    ['rights', 'hardship-help', 'rights', '维权支出·困难职工帮扶费'], ['rights', 'hardship-help', 'service', '职工服务支出·困难职工帮扶费'], ['rights', 'warmth', 'service', '职工服务支出·送温暖费'], ['rights', 'legal-aid', 'service', '维权支出·法律援助费'],
    ['undertaking', 'none', 'rights', '对附属单位的支出'], ['undertaking-income', 'none', 'rights', '其他收入·事业收入'], ['undertaking-income', 'subsidiary-income', 'rights', '附属单位上缴收入·附属单位上缴'], ['other-income', 'government-aid', 'rights', '政府补助收入·政府补助'],
    ['dues', 'none', 'rights', '会费收入'], ['other-income', 'interest', 'rights', '其他收入·利息收入'],
  ])('%s %s (help under %s): %s', (category, item, help, words) => {
    expect(accountWords(accountOf({ category, item }, help))).toBe(words);
  });

  test('a line that there is not comes from nowhere, and what was only recalled is marked so', () => {
    expect(headingOf({ account: 'dues', line: '甲' })).toBeUndefined();
    expect([accountOf({ category: 'dues', item: 'none' }).confidence, accountOf({ category: 'activities', item: 'welfare' }).confidence, accountOf({ category: 'rights', item: 'warmth' }).confidence]).toEqual(['K', 'B', 'P']);
  });

  test('every item stands below one heading, and 不分细目 below all', () => {
    for (const item of Object.keys(voucherItems) as VoucherItem[]) {
      const above = [...categoriesOf('income'), ...categoriesOf('expense')].filter((c) => itemsOf(c).includes(item));
      expect(above.length, item).toBe(item === 'none' ? 13 : 1);
      expect(categoryOfItem(item), item).toBe(item === 'none' ? null : above[0]);
    }
    expect([directionOf('dues'), directionOf('rights')]).toEqual(['income', 'expense']);
  });
});

describe('two hundred entries classified by hand', () => {
  const rows = HAND_CLASSIFIED.trim().split('\n').map((line) => {
    const [bookedOn, category, item, yuan, summary, serves] = line.split('|') as [string, VoucherCategory, VoucherItem, string, string, string];
    const [whole, part = ''] = yuan.split('.');
    return { bookedOn, category, item, amount: Number(`${whole}${part.padEnd(2, '0')}`), summary, serves: serves === '是' };
  });
  const vouchers = (mark: (r: (typeof rows)[number]) => boolean) => rows.map((r) => record('voucher', { bookedOn: r.bookedOn, category: r.category, item: r.item, amount: r.amount, summary: r.summary, direction: 'expense', forService: mark(r) }));

  test('give the same share as the hand', () => {
    expect(rows).toHaveLength(200);
    const ledger = ledgerOf(record('voucher', { bookedOn: '2025-01-16', direction: 'income', category: 'allocation', amount: 80_000_000, summary: '留成' }), ...vouchers((r) => r.serves));
    const share = serviceShareOf(ledger, yearPeriod('2025'), '2025-12-31');
    expect([share.service, share.otherwise, share.base, share.serviceEntries.length]).toEqual([SERVICE_BY_HAND, OTHERWISE_BY_HAND, 80_000_000, rows.filter((r) => r.serves).length]);
    expect(SERVICE_BY_HAND + OTHERWISE_BY_HAND).toBe(rows.reduce((a, r) => a + r.amount, 0));
  });

  test('and what the form proposes by heading and item agrees with the hand on every one', () => {
    expect(rows.filter((r) => usuallyServes(r.category, r.item) !== r.serves).map((r) => r.summary)).toEqual([]);
    const ledger = ledgerOf(...vouchers((r) => usuallyServes(r.category, r.item)));
    expect(serviceShareOf(ledger, yearPeriod('2025'), '2025-12-31').service).toBe(SERVICE_BY_HAND);
  });
});
