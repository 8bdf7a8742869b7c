import { describe, expect, test } from 'vitest';
import { archiveBoxes, outsideBoxes, paperOf } from '../../shared/documents';
import { apply, emptyLedger, entriesOf, judge, type Change, type Ledger } from '../../shared/ledger';
import { textOfBlock, type Block, type Paper } from '../../shared/paper';
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
  let compared = 0;
  for (const { record: c } of entriesOf(sample, 'contract')) {
    const checked = c.performance.map((p) => p.checkedOn).filter((d) => d !== null).toSorted().at(-1);
    const sign = paperOf('performance-report', sample, c, today).paper.blocks.find((b) => b.block === 'signOff')!;
    const [, year, month, day] = /^(\d{4})年(\d+)月(\d+)日$/.exec(sign.date) ?? [];
    if (checked === undefined || year === undefined) continue;
    expect(`${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}` >= checked).toBe(true);
    compared += 1;
  }
  expect(compared).toBeGreaterThan(0);
});

test('the host has reports voted on when they were talked over, speaks of himself, and announces who is elected', () => {
  const [first] = entriesOf(sample, 'assembly').map((e) => e.record).filter((a) => a.approvedOn !== null);
  const said = paperOf('host-script', sample, first, today).paper.blocks.flatMap(textOfBlock);
  const at = (text: string) => said.findIndex((line) => line.includes(text));
  expect(at('分组审议各项报告')).toBeGreaterThan(-1);
  expect(at('现在对《2021年度工会工作报告》进行举手表决。')).toBeGreaterThan(at('分组审议各项报告'));
  expect(at('现在对《代表资格审查报告》进行举手表决。')).toBeLessThan(at('分组审议各项报告'));
  expect(at('下面由我作《2021年度工会工作报告》。')).toBeGreaterThan(-1);
  expect(at('我宣布，李玉、吴桐、何川、周敏、赵立新当选为第三届工会委员会委员。')).toBeGreaterThan(-1);
  expect(at('发出选票44张，收回44张')).toBeGreaterThan(-1);
});

test('an election report says of each name what became of it in each round', () => {
  const [first] = entriesOf(sample, 'assembly').map((e) => e.record).filter((a) => a.approvedOn !== null);
  const rows = tableOf(paperOf('election-report', sample, first, today).paper).rows;
  expect(rows.filter(([name]) => name === '赵立新').map((r) => r.at(-1))).toEqual(['得票相等', '再次投票当选']);
  expect(rows.filter(([name]) => name === '谭慧').map((r) => r.at(-1))).toEqual(['得票相等', '再次投票未当选']);
});

test('a contract says the same whenever it is printed', () => {
  const [contract] = entriesOf(sample, 'contract').map((e) => e.record).filter((c) => c.contractKind === 'collective' && c.signedOn !== null);
  const on = (day: string) => paperOf('collective-contract', sample, contract, day).paper;
  expect(on('2024-06-01')).toEqual(on(today));
});
