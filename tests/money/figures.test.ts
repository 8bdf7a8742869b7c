import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../shared/calendar';
import { paperOf } from '../../shared/documents';
import { allFigures, breaksFrom, completed, figuresFor, figureWords, quarterFigures, quarterPeriod, quarterReportText, recordsOf, sendingFaults, statisticsFaults, statisticsOf, totalOf, type Figure, type SumFigure } from '../../shared/duties';
import { apply, emptyLedger, entriesOf, entryOf, judge, type Change, type Ledger } from '../../shared/ledger';
import { feeMonth, feeMonths } from '../../shared/money';
import { textOfPaper } from '../../shared/paper';
import { kinds, type AnyRecord, type Condolence, type Person, type Report } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { yuanFigures } from '../../shared/words';
import { ledgerOf, record } from '../makers/ledgers';

const TODAY = '2026-11-22';
const sample: Ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(TODAY), TODAY) });

/** Every figure is its list: counted, or added up from what each record gives. */
function expectLists(ledger: Ledger, figures: readonly (Figure | SumFigure)[]): void {
  expect(new Set(figures.map((f) => f.key)).size).toBe(figures.length);
  for (const f of figures) {
    for (const e of recordsOf(f)) expect(entryOf(ledger, e.kind, e.id), `${f.label} ${e.id}`).toBeDefined();
    const { value } = figureWords(f);
    if ('records' in f) expect(value, f.label).toBe(String(recordsOf(f).length));
    else expect(value, f.label).toBe(f.unit === '元' ? yuanFigures(f.parts.reduce((a, p) => a + p.adds, 0)) : String(f.parts.reduce((a, p) => a + p.adds, 0)));
  }
}

describe('figures are the lists behind them', () => {
  test.each([1, 2, 3, 4] as const)('of quarter %i of the sample', (quarter) => {
    const f = quarterFigures(sample, quarterPeriod(2026, quarter));
    expectLists(sample, [...allFigures(f), f.heads, ...f.money]);
    expect(f.money.map((m) => m.label)).toEqual(['经费收入', '经费支出', '其中用于会员服务']);
  });

  test.each([['a calendar year', '2025-01-01', '2025-12-31'], ['from July to June', '2025-07-01', '2026-06-30'], ['one day', '2026-03-18', '2026-03-18']])('of the yearly sheet for %s', (_, from, to) => {
    const parts = statisticsOf(sample, { from, to });
    expectLists(sample, parts.flatMap((p) => p.figures));
    expect(statisticsFaults(parts)).toEqual([]);
    const value = (key: string) => figureWords(parts.flatMap((p) => p.figures).find((f) => f.key === key)!).value;
    for (const word of ['职工', '会员']) expect(Number(value(`${word}-opening`)) + Number(value(`${word}-joined`)) - Number(value(`${word}-left`))).toBe(Number(value(`${word}-closing`)));
  });

  test('a year from July to June has what its two halves have', () => {
    const of = (from: string, to: string) => statisticsOf(sample, { from, to }).flatMap((p) => p.figures);
    const [whole, first, second] = [of('2025-07-01', '2026-06-30'), of('2025-07-01', '2025-12-31'), of('2026-01-01', '2026-06-30')];
    for (const key of ['participants', 'condoled', 'condolence-sum', 'income-all', 'expense-all']) {
      const total = (all: typeof whole) => { const f = all.find((g) => g.key === key)!; return 'parts' in f ? totalOf(f) : 0; };
      expect(total(whole), key).toBe(total(first) + total(second));
    }
    const stat = paperOf('statistics-sheet', sample, entriesOf(sample, 'report').find((e) => e.record.reportKind === 'statistics')!.record, TODAY).paper;
    expect(textOfPaper(stat)).toContain('统计期间：2025年7月1日至2026年6月30日');
  });

  test('期末 = 期初 + 增 − 减 for any roster and any period', () => {
    const day = fc.integer({ min: -400, max: 500 }).map((n) => addDays('2026-01-01', n));
    const someone = fc.record({ joinedUnitOn: fc.option(day), stay: fc.option(fc.integer({ min: 0, max: 600 })), joinedUnionOn: fc.option(day), memberState: fc.constantFrom<Person['memberState']>('none', 'member', 'retained', 'transferred') });
    fc.assert(fc.property(fc.array(someone, { maxLength: 25 }), day, fc.integer({ min: 0, max: 400 }), (all, from, length) => {
      const people = all.map((p, i) => record('person', { name: `人${i}`, joinedUnitOn: p.joinedUnitOn, leftUnitOn: p.stay === null || p.joinedUnitOn === null ? null : addDays(p.joinedUnitOn, p.stay), joinedUnionOn: p.joinedUnionOn, memberState: p.memberState }));
      expect(statisticsFaults(statisticsOf(ledgerOf(...people), { from, to: addDays(from, length) }))).toEqual([]);
    }), { numRuns: 50 });
  });
});

describe('a report that is sent', () => {
  const draft: AnyRecord = { ...kinds.report.blank(TODAY), title: '2026年第三季度工会工作报告', reportKind: 'quarter', year: '2026', quarter: '3', content: '正文' };
  const sentRecord = completed('report', { ...draft, sentOn: '2026-09-30', channel: 'mail' }, draft, sample) as unknown as Report;

  test('takes the figures of that day with it', () => {
    const f = quarterFigures(sample, quarterPeriod(2026, 3));
    expect(sentRecord.figures).toEqual([...allFigures(f), f.heads, ...f.money].map(figureWords));
    expect(sentRecord.figures.length).toBeGreaterThan(25);
    expect(completed('report', draft, null, sample)).toBe(draft);
  });

  test('and later changes do not touch them, nor the paper', () => {
    const before = textOfPaper(paperOf('quarter-report', sample, sentRecord, TODAY).paper);
    const more = ledgerOf(record('person', { name: '新人', joinedUnitOn: '2026-08-01' }), record('voucher', { bookedOn: '2026-08-01', amount: 777_700, summary: '补记' }));
    const joined: Ledger = { ...sample, tables: { ...sample.tables, person: { ...sample.tables.person, new: more.tables.person['person-1']! }, voucher: { ...sample.tables.voucher, new: more.tables.voucher['voucher-1']! } } };
    expect(textOfPaper(paperOf('quarter-report', joined, sentRecord, TODAY).paper)).toBe(before);
    const live = textOfPaper(paperOf('quarter-report', joined, draft, TODAY).paper);
    expect(live).not.toBe(textOfPaper(paperOf('quarter-report', sample, draft, TODAY).paper));
    expect(figuresFor(joined, draft as unknown as Report)).not.toEqual(sentRecord.figures);
    // What was sent before is not written over by a later save.
    expect((completed('report', { ...sentRecord, channel: 'fax' }, sentRecord as unknown as AnyRecord, joined) as unknown as Report).figures).toEqual(sentRecord.figures);
  });

  test('is not sent while its text tells other heads than the records', () => {
    const f = quarterFigures(sample, quarterPeriod(2026, 3));
    const text = quarterReportText(f);
    const send = (content: string) => () => completed('report', { ...draft, content, sentOn: '2026-09-30', channel: 'mail' }, draft, sample);
    expect(send(text)).not.toThrow();
    const n = f.members.closing.records.length;
    expect(send(text.replace(`期末会员${n}人`, `期末会员${n + 1}人`))).toThrow(`正文写的期末会员是${n + 1}人，台账现在是${n}人`);
    expect(sendingFaults(sample, { ...kinds.report.blank(TODAY), reportKind: 'year' })).toEqual([]);
  });

  test('is what the next one must begin with', () => {
    const closing = Number(sentRecord.figures.find((f) => f.key === '职工-closing')!.value);
    const withSent = (figures: Report['figures']): Ledger => ({ ...sample, tables: { ...sample.tables, report: { ...sample.tables.report, q3: { id: 'q3', revision: 1, record: { ...sentRecord, figures } } } } });
    const q4 = (l: Ledger) => breaksFrom(quarterFigures(l, quarterPeriod(2026, 4)), l);
    expect(q4(withSent(sentRecord.figures))).toEqual([]);
    expect(q4(sample)).toEqual([]);
    expect(q4(withSent(sentRecord.figures.map((f) => (f.key === '职工-closing' ? { ...f, value: String(closing + 1) } : f))))).toEqual([`期初职工${closing}人，上季度报送的期末是${closing + 1}人，请核对名册里的入职、入会和离开日期`]);
  });

  test('a voucher without a number gets the next one of its year, one with a number keeps it', () => {
    const v = (fields: object) => completed('voucher', { ...kinds.voucher.blank(TODAY), amount: 1, summary: '甲', ...fields }, null, sample)['number'];
    expect([v({ bookedOn: '2026-11-22' }), v({ bookedOn: '2027-01-01' }), v({ number: '记-3' })]).toEqual(['2026-031', '2027-001', '记-3']);
  });
});

describe('nobody is named on what hangs on the wall', () => {
  const NAMES = ['诸葛㛃', '欧阳䶮', '阿依古丽·买买提'];
  const who = (name: string) => ({ person: '', name });
  const [a, b, c] = NAMES as [string, string, string];
  const given: Partial<Condolence> = { title: `${a}住院慰问`, condolenceKind: 'illness', heldOn: '2026-03-01', plan: `看望${a}`, recipients: [{ who: who(a), goods: '慰问品', amount: 30_000, signedOn: null, agent: b }] };
  const seeded: readonly Change[] = [
    record('unionProfile', { unitName: '甲公司', unionName: '甲公司工会', phone: '010-60001234' }), ...NAMES.map((name, i) => record('person', { name, phone: `1390000000${i}` })),
    record('voucher', { bookedOn: '2026-03-01', amount: 30_000, category: 'rights', item: 'warmth', summary: `${a}住院慰问金`, payee: b, handler: who(c), approver: who(a), note: `${b}代领`, forService: true }), record('voucher', { bookedOn: '2026-02-01', direction: 'income', category: 'dues', amount: 500_000, summary: `${c}等会费`, payee: c }),
    record('condolence', given), record('activity', { title: `${b}杯羽毛球赛`, heldOn: '2026-03-02', organiser: who(b) }), record('hardship', { who: who(c), appliedOn: '2026-01-05', help: [{ givenOn: '2026-03-03', helpKind: 'medical', content: `给${c}`, amount: 200_000, source: '' }] }),
  ];
  const ledger = ledgerOf(...seeded);

  test('the disclosure has the sums and none of the names', () => {
    for (const size of ['A4', 'A3'] as const) {
      const text = textOfPaper(paperOf('fund-disclosure', ledger, { ...kinds.disclosure.blank('2026-06-30'), title: `${a}等慰问公开`, content: `慰问${b}`, disclosedOn: '2026-06-30' }, '2026-07-01', size).paper);
      expect(text).toContain('送温暖费');
      expect(text).toContain('5,000.00');
      expect(text).toContain('1次，1人次，300.00元');
      for (const secret of [...NAMES, '1390000000', '羽毛球']) expect(text, secret).not.toContain(secret);
    }
  });

  test('nor have the report, the tables and the sheet of figures', () => {
    const budget = { ...kinds.budget.blank(TODAY), year: '2026' };
    const sheet = { ...kinds.report.blank(TODAY), title: '统计', reportKind: 'statistics', from: '2026-01-01', to: '2026-12-31' };
    for (const [id, from] of [['finance-report', budget], ['budget-table', budget], ['settlement-table', budget], ['statistics-sheet', sheet]] as const) {
      const text = textOfPaper(paperOf(id, ledger, from, TODAY).paper);
      for (const name of NAMES) expect(text, id).not.toContain(name);
    }
  });
});

describe('the fee of a month', () => {
  const pay = (fields: object) => record('feePayment', { month: '2026-02', payroll: 100_000_000, ...fields });

  test.each<[string, string, Change[], number, number, number]>([
    ['due on the 15th, nothing late', '2026-03-15', [pay({})], 2_000_000, 2_000_000, 0], ['a day late: 5‰', '2026-03-16', [pay({})], 2_000_000, 2_000_000, 10_000], ['half paid, ten days late', '2026-03-25', [pay({ paid: 1_000_000, paidOn: '2026-03-10' })], 2_000_000, 1_000_000, 50_000],
    ['paid', '2026-03-25', [pay({ paid: 2_000_000, paidOn: '2026-03-10' })], 2_000_000, 0, 0], ['paid tomorrow', '2026-03-16', [pay({ paid: 2_000_000, paidOn: '2026-03-17' })], 2_000_000, 2_000_000, 10_000],
  ])('%s', (_, today, records, due, short, late) => {
    expect(feeMonth(ledgerOf(...records), '2026-02', today)).toMatchObject({ due, short, late, dueOn: '2026-03-15' });
  });

  test('twelve months are told, from the first that was kept', () => {
    expect(feeMonths(ledgerOf(pay({})), '2026-06-01').map((m) => m.month)).toEqual(['2026-02', '2026-03', '2026-04', '2026-05']);
    expect([feeMonths(emptyLedger(), TODAY), feeMonth(emptyLedger(), '2026-02', TODAY).due]).toEqual([[], null]);
  });
});
