import { describe, expect, test } from 'vitest';
import { archiveBoxes, outsideBoxes, paperOf } from '../../shared/documents';
import { apply, emptyLedger, entriesOf, judge, type Change, type Ledger } from '../../shared/ledger';
import type { Block, Paper } from '../../shared/paper';
import { kindNames, kindOf } from '../../shared/records';
import { sampleChanges } from '../../shared/sample';
import { pdfOf, today } from '../printing/help';

function ledgerOf(changes: readonly Change[]): Ledger {
  return changes.length === 0 ? emptyLedger() : apply(emptyLedger(), { sequence: 1, changes: judge(emptyLedger(), changes, today) });
}

const sample = ledgerOf(sampleChanges(today));
const tableOf = (made: Paper): Extract<Block, { readonly block: 'table' }> => made.blocks.find((b) => b.block === 'table')!;

test('every kind of record has its archive box, or a reason to be in none', () => {
  const boxed = archiveBoxes.flatMap((box) => box.kinds);
  expect([...boxed, ...outsideBoxes].toSorted()).toEqual([...kindNames].toSorted());
});

describe('the register of seals', () => {
  const sealUse = (i: number): Change => ({ kind: 'sealUse', id: `use-${i}`, basedOn: 0, after: { ...kindOf('sealUse').blank(today), usedAt: `2026-03-${String((i % 28) + 1).padStart(2, '0')}T10:20`, matter: '报送季度报告', applicant: { person: '', name: '何川' }, approver: { person: '', name: '周敏' } } });
  test.each([0, 1, 7, 8, 11, 12, 20, 21])('with %i uses ends with its page, and goes on by hand', async (uses) => {
    const made = paperOf('seal-register', ledgerOf(Array.from({ length: uses }, (_, i) => sealUse(i))), null, today).paper;
    const blank = tableOf(made).rows.filter((row) => row[1] === '');
    expect(blank.length).toBeGreaterThanOrEqual(4);
    const { pages } = await pdfOf(made);
    expect(pages).toHaveLength(uses + 4 > 11 ? (uses + 4 > 24 ? 3 : 2) : 1);
  });
});

test.each(['A4', 'A3'] as const)('the year of the sample union hangs on one sheet of %s', async (size) => {
  const { pages } = await pdfOf(paperOf('year-calendar', sample, null, today, size).paper);
  expect(pages).toHaveLength(1);
});

test('a sheet to sign has a row for each who came, also where nobody is listed', () => {
  const [activity] = entriesOf(sample, 'activity').map((e) => e.record).filter((a) => a.participants.length === 0 && (a.headCount ?? 0) > 14);
  expect(activity).toBeDefined();
  expect(tableOf(paperOf('activity-sign-in', sample, activity, today).paper).rows).toHaveLength(activity!.headCount!);
});

test('a report about a contract is not dated before the check it tells of', () => {
  for (const { record: c } of entriesOf(sample, 'contract')) {
    const checked = c.performance.map((p) => p.checkedOn).filter((d) => d !== null).toSorted().at(-1);
    const sign = paperOf('performance-report', sample, c, today).paper.blocks.find((b) => b.block === 'signOff')!;
    const [, year, month, day] = /^(\d{4})年(\d+)月(\d+)日$/.exec(sign.date) ?? [];
    if (checked !== undefined && year !== undefined) expect(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` >= checked).toBe(true);
  }
});
