import { describe, expect, test } from 'vitest';
import { makeImportDesk, writeWorkbook } from '../../electron/importing';
import { readBytes } from '../../electron/importing/read';
import { bookRows, likeliestSheet, readFile, refusedRows, type ImportKind } from '../../shared/importing';
import { apply, emptyLedger, entriesOf, inverseOf, judge, type Change, type Commit, type Ledger } from '../../shared/ledger';
import { bookOf, yearPeriod } from '../../shared/money';
import type { BankLine, Voucher } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { ledgerOf, record } from '../makers/ledgers';
import { number, oneSheet } from '../makers/workbooks';
import { expectFailure } from './help';

const TODAY = '2026-11-22';
const csv = (text: string): Uint8Array => new TextEncoder().encode(text);

function read(kind: ImportKind, bytes: Uint8Array, ledger: Ledger = emptyLedger()) {
  const { sheet } = likeliestSheet(readBytes(bytes), kind);
  const reading = readFile(kind, sheet, ledger, TODAY);
  let next = 0;
  const taken = (): Ledger => apply(ledger, { sequence: ledger.sequence + 1, changes: judge(ledger, reading.changes(ledger, () => `new-${(next += 1)}`), TODAY) });
  const said = reading.preview.verdicts.map((v) => `${v.row} ${v.verdict} ${v.remarks.map((r) => `${r.heading}:${r.reason}`).join('|')}`.trim());
  return { ...reading, sheet, said, taken };
}

const vouchers = (ledger: Ledger): readonly Voucher[] => entriesOf(ledger, 'voucher').map((e) => e.record);
const lines = (ledger: Ledger): readonly BankLine[] => entriesOf(ledger, 'bankLine').map((e) => e.record);

describe('the book', () => {
  test('comes back from its own .xlsx as it was, but for what only the ledger knows', async () => {
    const sample = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });
    const period = yearPeriod('2026');
    const people = ledgerOf(...entriesOf(sample, 'person').slice(0, 10).map(({ id, record: r }) => record('person', { ...r, group: '' }, id)));
    const { taken, said, preview } = read('voucher', await writeWorkbook(bookRows(sample, period), '收支账'), people);
    expect(said.filter((s) => !s.endsWith('ready'))).toEqual([]);
    expect(preview.notes).toEqual(['没有导入的列：余额']);
    const own = bookOf(sample, period).lines.map((l) => l.entry.record);
    expect(own.length).toBeGreaterThan(25);
    expect(vouchers(taken())).toEqual(own);
  });

  test('a year of a cash book with titles, carried sums and two columns', () => {
    const { said, preview, taken } = read('voucher', csv([
      '某公司工会现金日记账,,,,,', '2026年度,,,,,', '日期,凭证号,摘要,收入,支出,余额', ',,上年结转,,,10000.00', '2026-01-05,2026-001,会费,"1,200.00",,11200.00', '2026/1/8,2026-002,羽毛球场地,,300.5,10899.50', ',,本月合计,1200.00,300.50,10899.50',
      '2026年2月3日,,慰问品,0,￥88,10811.50', ',,,,,', ',,本年累计,1200.00,388.50,10811.50', '制表：何川,,,,,',
    ].join('\n')));
    expect(said).toEqual(['5 ready', '6 ready', '8 ready']);
    expect(preview.skippedRows).toEqual([4, 7, 9, 10, 11]);
    expect(vouchers(taken()).map((v) => [v.bookedOn, v.number, v.direction, v.category, v.amount, v.summary, v.forService])).toEqual([
      ['2026-01-05', '2026-001', 'income', 'other-income', 120_000, '会费', false], ['2026-01-08', '2026-002', 'expense', 'other-expense', 30_050, '羽毛球场地', false], ['2026-02-03', '2026-003', 'expense', 'other-expense', 8800, '慰问品', false],
    ]);
  });

  test.each<[string, string, Partial<Voucher>]>([
    ['a heading with its item', '2026-01-05,支出,职工活动支出·文体活动,100,甲', { category: 'activities', item: 'culture', forService: true }], ['with a dash', '2026-01-05,支出,维权支出-送温暖费,100,甲', { category: 'rights', item: 'warmth', forService: true }],
    ['an item alone', '2026-01-05,支出,会议费,100,甲', { category: 'operations', item: 'meetings', forService: false }], ['another word', '2026-01-05,收,拨缴经费,100,甲', { direction: 'income', category: 'allocation' }], ['the heading says the way', '2026-01-05,,会费收入,100,甲', { direction: 'income', category: 'dues' }],
    ['below zero takes back', '2026-01-05,支出,职工活动支出,-100,甲', { reversing: true, amount: 10_000 }], ['brackets too', '2026-01-05,支出,职工活动支出,(100.25),甲', { reversing: true, amount: 10_025 }], ['万元', '2026-01-05,支出,资本性支出,1.2万,甲', { amount: 1_200_000 }],
  ])('%s', (_, line, fields) => {
    const { taken, said } = read('voucher', csv(`日期,收支,科目,金额,摘要\n${line}`));
    expect(said.map((s) => s.split(' ')[1])).toEqual([fields.reversing ? 'warned' : 'ready']);
    expect(vouchers(taken())[0]).toMatchObject(fields);
  });

  test.each<[string, string, string]>([
    ['no day', ',支出,会议费,100,甲', '请填写记账日期'], ['only a month', '2026年3月,支出,会议费,100,甲', '请填写记账日期'], ['a heading that there is not', '2026-01-05,支出,吃饭,100,甲', '不认识“吃饭”'], ['of the other way', '2026-01-05,收入,会议费,100,甲', '不是收入科目'],
    ['no sum', '2026-01-05,支出,会议费,,甲', '请填写金额'], ['a sum of three places', '2026-01-05,支出,会议费,1.005,甲', '最多两位小数'], ['no way to tell', '2026-01-05,,,100,甲', '看不出是收入还是支出'], ['no summary', '2026-01-05,支出,会议费,100,', '请填写摘要'], ['a broken formula', '2026-01-05,支出,会议费,#REF!,甲', '公式错误'],
  ])('refused: %s', (_, line, why) => {
    const { said, count } = read('voucher', csv(`日期,收支,科目,金额,摘要\n${line}`));
    expect(count).toBe(0);
    expect(said[0]).toContain(why);
    expect(said[0]).toContain('2 refused');
  });

  test('both columns filled, a closed year, the time before the book, and what is there already', () => {
    const ledger = ledgerOf(
      record('openingBalance', { since: '2025-01-01', amount: 0 }), record('voucher', { bookedOn: '2025-05-05', number: '2025-001', direction: 'income', category: 'dues', amount: 100, summary: '甲' }), record('voucher', { bookedOn: '2026-05-05', amount: 700, summary: '乙' }),
      record('yearClose', { year: '2025', closedOn: '2026-01-10', opening: 0, income: 100, expense: 0, closing: 100 }),
    );
    const { said } = read('voucher', csv(['日期,凭证号,摘要,收入,支出', '2026-01-05,,甲,1,2', '2025-12-31,,甲,1,', '2024-12-31,,甲,1,', '2026-05-05,,乙,,7', '2026-05-06,,乙,,7', '2026-05-06,,乙,,7', '2026-06-06,2026-009,丙,,7', '2026-06-07,2026-009,丁,,7'].join('\n')), ledger);
    expect(said.map((s) => s.replace(/^(\d+ \w+).*?:/, '$1 '))).toEqual([
      '2 refused 收入和支出都有金额，看不出是哪一种，请分成两行', '3 refused 2025年已经结账，不能再增加凭证', '4 refused 早于期初余额的日期2025-01-01，已经包含在期初余额里', '5 refused 与账上已有的一笔完全相同，不重复导入', '6 ready', '7 warned 与第6行完全相同，请核对是不是重复', '8 ready', '9 refused 与第8行编号相同，不重复导入',
    ]);
  });

  test('numbers that skip say so, those without one are given the next by day', () => {
    const { taken } = read('voucher', csv(['日期,凭证号,摘要,支出', '2026-03-05,2026-004,甲,1', '2026-02-05,,乙,1', '2026-01-05,2026-001,丙,1', '2026-01-06,,丁,1'].join('\n')));
    expect(vouchers(taken()).map((v) => [v.summary, v.number, v.note])).toEqual([['甲', '2026-004', '导入时缺2026-003号'], ['乙', '2026-006', ''], ['丙', '2026-001', ''], ['丁', '2026-005', '']]);
  });

  test('handlers are found on the roster; two of one name are nobody', () => {
    const ledger = ledgerOf(record('person', { name: '何川' }, 'p'), record('person', { name: '吴桐' }, 'q'), record('person', { name: '吴桐' }, 'r'));
    const { taken } = read('voucher', csv('日期,摘要,支出,经办人,审批人\n2026-01-05,甲,1,何川,吴桐'), ledger);
    expect(vouchers(taken())[0]).toMatchObject({ handler: { person: 'p', name: '何川' }, approver: { person: '', name: '吴桐' } });
  });

  test('no heading, and no sum, are said in words', () => {
    expectFailure(() => read('voucher', csv('甲,乙\n1,2')), 'no-header-row', '日期、摘要和金额');
    expectFailure(() => read('voucher', csv('日期,摘要\n2026-01-05,甲')), 'no-header-row', '收入');
  });

  test('numbers and days of a real workbook, and refused rows to be mended', () => {
    const bytes = oneSheet([['日期', '摘要', '支出'], [number(46027, 1), '甲', number(12.3)], [number(46028, 1), '乙', number(0.30000000000000004)], ['', '丙', number(5)], [number(46028, 1), '丁', number(0.305)]]);
    const { said, taken, sheet, preview } = read('voucher', bytes);
    expect(said.map((s) => s.split(' ')[1])).toEqual(['ready', 'ready', 'refused', 'refused']);
    expect(vouchers(taken()).map((v) => [v.bookedOn, v.amount])).toEqual([['2026-01-05', 1230], ['2026-01-06', 30]]);
    expect(refusedRows(sheet, preview, 'voucher')[0]).toEqual(['日期', '摘要', '支出', '未导入的原因']);
  });
});

describe('the bank’s statement', () => {
  test('by 借 and 贷 as the bank writes them, with the time of day', () => {
    const { said, taken } = read('bankLine', csv(['账号：0000123412341234', '交易时间,借方发生额,贷方发生额,余额,对方户名,摘要,交易流水号', '2026-03-05 14:22:11,300.00,,700.00,甲公司,货款,A1', '20260306,,1000.00,1700.00,乙,会费,A2', '2026-03-06,,1000.00,1700.00,乙,会费,A2', '合计,300.00,2000.00,,,,'].join('\n')));
    expect(said.map((s) => s.split(' ').slice(0, 2).join(' '))).toEqual(['3 ready', '4 ready', '5 refused']);
    expect(lines(taken()).map((l) => [l.paidOn, l.direction, l.amount, l.balance, l.counterparty, l.memo, l.serial])).toEqual([['2026-03-05', 'expense', 30_000, 70_000, '甲公司', '货款', 'A1'], ['2026-03-06', 'income', 100_000, 170_000, '乙', '会费', 'A2']]);
  });

  test('by one column with signs', () => {
    const { taken } = read('bankLine', csv('交易日期,交易金额,摘要\n2026-03-05,-300.00,付\n2026-03-06,1000,收'));
    expect(lines(taken()).map((l) => [l.direction, l.amount])).toEqual([['expense', 30_000], ['income', 100_000]]);
  });

  test('imported again it brings nothing twice', () => {
    const text = '交易日期,交易金额,借贷标志,摘要\n2026-03-05,300.00,借,付\n2026-03-06,1000,贷,收';
    const once = read('bankLine', csv(text)).taken();
    const again = read('bankLine', csv(text), once);
    expect([again.count, again.said.every((s) => s.includes('不重复导入'))]).toEqual([0, true]);
  });
});

test('from the desk: one commit, one undo', async () => {
  let ledger: Ledger = ledgerOf(record('voucher', { bookedOn: '2026-01-01', number: '2026-001', amount: 1, summary: '旧' }));
  const before = ledger;
  const commits: Commit[] = [];
  const save = async ({ changes, why }: { readonly changes: readonly Change[]; readonly why: string }): Promise<Commit> => {
    const made: Commit = { sequence: ledger.sequence + 1, at: '', who: '', why, changes: judge(ledger, changes, TODAY) };
    ledger = apply(ledger, made);
    commits.push(made);
    return made;
  };
  const rows = Array.from({ length: 500 }, (_, i) => `2026-0${1 + (i % 9)}-15,第${i}笔,支出,会议费,${i + 1}.0${i % 10}`);
  const desk = makeImportDesk({ read: async () => readBytes(csv(['日期,摘要,收支,科目,金额', ...rows].join('\n'))), state: () => ledger, commit: save, today: () => TODAY });
  const preview = await desk.preview('账.csv', 'voucher');
  expect([preview.kind, preview.verdicts.length]).toEqual(['voucher', 500]);
  const { accepted } = await desk.accept(preview.token);
  expect([accepted, commits.length, commits[0]!.why, vouchers(ledger).length]).toEqual([500, 1, '导入账本“账.csv”500笔', 501]);
  expect(new Set(vouchers(ledger).map((v) => v.number)).size).toBe(501);
  const back = apply(ledger, { sequence: 3, changes: judge(ledger, inverseOf(ledger, commits[0]!), TODAY, 'undo') });
  expect(back.tables).toEqual(before.tables);
});
