import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../shared/calendar';
import { allFigures, figureFaults, quarterFigures, quarterPeriod, quarterReportText } from '../../shared/duties';
import { apply, emptyLedger, entryOf, judge, type Change } from '../../shared/ledger';
import type { Person } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { ledgerOf, record } from '../makers/ledgers';

const Q3 = quarterPeriod(2026, 3);

const person = (name: string, fields: Partial<Person>): Change => record('person', { name, ...fields });
const names = (ledger: ReturnType<typeof ledgerOf>, key: string) => allFigures(quarterFigures(ledger, Q3)).find((f) => f.key === key)!.records.map((e) => entryOf(ledger, 'person', e.id)!.record.name);

test('joined and left on the first and last day of a quarter, and within it', () => {
  const ledger = ledgerOf(
    person('甲', { joinedUnitOn: '2026-06-30' }), person('乙', { joinedUnitOn: '2026-07-01' }), person('丙', { joinedUnitOn: '2026-09-30' }), person('丁', { joinedUnitOn: '2026-10-01' }),
    person('戊', { joinedUnitOn: '2020-01-01', leftUnitOn: '2026-07-01' }), person('己', { joinedUnitOn: '2020-01-01', leftUnitOn: '2026-09-30' }), person('庚', { joinedUnitOn: '2020-01-01', leftUnitOn: '2026-10-01' }),
    person('辛', { joinedUnitOn: '2026-07-05', leftUnitOn: '2026-08-05' }), person('壬', {}),
  );
  expect(names(ledger, '职工-opening')).toEqual(['甲', '戊', '己', '庚', '壬']);
  expect(names(ledger, '职工-joined')).toEqual(['乙', '丙']);
  expect(names(ledger, '职工-left')).toEqual(['戊', '己']);
  expect(names(ledger, '职工-closing')).toEqual(['甲', '乙', '丙', '庚', '壬']);
});

test('members who joined, left, kept their membership or left the unit', () => {
  const old = { joinedUnitOn: '2019-01-01', joinedUnionOn: '2020-01-01' };
  const ledger = ledgerOf(
    person('甲', { ...old, memberState: 'member' }), person('乙', { ...old, memberState: 'member', joinedUnionOn: '2026-08-01' }), person('丙', { ...old, memberState: 'transferred', leftUnionOn: '2026-08-01' }),
    person('丁', { ...old, memberState: 'retained' }), person('戊', { ...old, memberState: 'member', leftUnitOn: '2026-08-31' }),
  );
  expect([names(ledger, '会员-opening'), names(ledger, '会员-joined'), names(ledger, '会员-left'), names(ledger, '会员-closing')]).toEqual([['甲', '丙', '戊'], ['乙'], ['丙', '戊'], ['甲', '乙']]);
});

test('期末 = 期初 + 增 − 减 for any roster, and every list is as long as its figure says', () => {
  const day = fc.integer({ min: -400, max: 500 }).map((n) => addDays('2026-01-01', n));
  const someone = fc.record({ joinedUnitOn: fc.option(day), stay: fc.option(fc.integer({ min: 0, max: 600 })), joinedUnionOn: fc.option(day), memberState: fc.constantFrom('none', 'member', 'retained', 'transferred', 'withdrawn') });
  fc.assert(fc.property(fc.array(someone, { maxLength: 30 }), fc.constantFrom<1 | 2 | 3 | 4>(1, 2, 3, 4), (all, quarter) => {
    const people = all.map((p, i) => person(`人${i}`, { joinedUnitOn: p.joinedUnitOn, leftUnitOn: p.stay === null || p.joinedUnitOn === null ? null : addDays(p.joinedUnitOn, p.stay), joinedUnionOn: p.joinedUnionOn, memberState: p.memberState }));
    const found = quarterFigures(ledgerOf(...people), quarterPeriod(2026, quarter));
    expect(figureFaults(found)).toEqual([]);
    for (const m of [found.staff, found.members]) expect(m.opening.records.length + m.joined.records.length - m.left.records.length).toBe(m.closing.records.length);
  }));
});

test('the text of the sample’s quarter says each figure as its list counts it', () => {
  const today = '2026-11-22';
  const ledger = apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), sampleChanges(today), today) });
  const found = quarterFigures(ledger, Q3);
  const text = quarterReportText(found);
  expect(text).toContain(`期末职工${found.staff.closing.records.length}人`);
  expect(text).toContain(`文体活动${found.work[0]!.records.length}次`);
  expect(found.work[0]!.records.every((e) => e.on >= '2026-07-01' && e.on <= '2026-09-30')).toBe(true);
  expect(found.work[0]!.records.length).toBeGreaterThan(3);
  expect(text).not.toMatch(/undefined|NaN/);
});
