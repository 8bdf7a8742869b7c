import { beforeAll, expect, test } from 'vitest';
import { bare, ensureBuilt } from './help';

beforeAll(() => ensureBuilt(), 120_000);

const vote = (...args: readonly string[]) => bare(['vote', '--json', ...args]);

test('a vote is judged from its numbers alone, without a ledger', () => {
  const found = vote('--rule', 'ordinary', '--all', '47', '--present', '32', '--yes', '30', '--no', '1', '--abstain', '1');
  expect(found.code).toBe(0);
  expect(found.json()).toMatchObject({ quorate: true, passed: true, needPresent: 32, needYes: 24 });
  expect(found.json<{ sentence: string; source: string }>().sentence).toContain('应到47人，实到32人，超过应到人数的三分之二');
  expect(found.json<{ source: string }>().source).toContain('待核实');
  expect(vote('--rule', 'collective-contract', '--all', '60', '--present', '60', '--yes', '30').json()).toMatchObject({ passed: true, needYes: 30 });
  expect(vote('--rule', 'annual-plan', '--all', '90', '--present', '60', '--yes', '40').json()).toMatchObject({ passed: false, needYes: 60 });
  expect(vote('--rule', 'annual-plan', '--all', '90', '--present', '60', '--yes', '40', '--base', 'present').json()).toMatchObject({ passed: true, needYes: 40 });
});

test('impossible numbers are refused by name, unknown rules and words are wrong usage', () => {
  const impossible = vote('--rule', 'recall', '--all', '10', '--present', '11', '--yes', '1');
  expect([impossible.code, impossible.json()]).toEqual([1, { failure: 'bad-request', message: '实到人数11多于全体（应到）人数10。' }]);
  expect(vote('--rule', 'toString', '--all', '10', '--present', '9', '--yes', '1').code).toBe(2);
  expect(vote('--rule', 'ordinary', '--all', '十', '--present', '9', '--yes', '1').code).toBe(2);
  expect(vote('--rule', 'ordinary', '--all', '10', '--yes', '1').code).toBe(2);
});
