import { expect, test } from 'vitest';
import { allParameters, numberOn, parameterOn, parameterProblem, parameterSpecs, type ParameterKey } from '../../shared/policy';
import { emptyLedger } from '../../shared/ledger';
import { isPlainDate } from '../../shared/calendar';
import { ledgerOf, record } from '../makers/ledgers';

const TODAY = '2026-03-05';
const keys = Object.keys(parameterSpecs) as ParameterKey[];
const own = (value: string, since: string, key = 'join-rate-min') => record('parameter', { key, value, since, reason: '区总工会要求', source: '通知' });

test.each(keys)('%s has a source, a day and a value within its bounds', (key) => {
  const { value, min, max, label, source, effectiveFrom, unit } = parameterSpecs[key];
  expect([label, unit, source.text, source.clause].every((t) => t !== '')).toBe(true);
  expect([isPlainDate(effectiveFrom), 'ABSKP'.includes(source.confidence), min <= value && value <= max, parameterProblem(key, String(value))]).toEqual([true, true, true, undefined]);
  expect(parameterOn(emptyLedger(), key, TODAY)).toMatchObject({ key, value, override: null });
});

test('the numbers of the policy letter and of the regulations', () => {
  const values = Object.fromEntries(allParameters(emptyLedger(), TODAY).map((p) => [p.key, p.value]));
  expect(values).toMatchObject({
    'join-rate-min': 90, 'info-rate-min': 90, 'activities-per-month': 2, 'wage-contract-years': 1, 'collective-contract-years': 3, 'assemblies-per-year': 1,
    'committee-per-half-year': 1, 'management-per-half-year': 1, 'reply-days': 20, 'filing-days': 10, 'wage-filing-days': 7, 'effect-days': 15, 'wage-publish-days': 5, 'renewal-months': 3, 'wage-renewal-days': 60,
  });
});

test('the union’s own value counts from its day, the newest one that has started', () => {
  const ledger = ledgerOf(own('95', '2026-01-01'), own('97', '2026-03-05'), own('99', '2026-03-06'), own('50', '2025-01-01'));
  expect(['2024-12-31', '2025-01-01', '2026-03-04', TODAY, '2026-03-06'].map((day) => numberOn(ledger, 'join-rate-min', day))).toEqual([90, 50, 95, 97, 99]);
  expect(parameterOn(ledger, 'join-rate-min', TODAY).override).toEqual({ id: 'parameter-2', since: TODAY, reason: '区总工会要求', source: '通知' });
  expect(numberOn(ledger, 'info-rate-min', TODAY)).toBe(90);
});

test('a value that can not be one is passed over', () => {
  for (const value of ['九十', '101', '-1', '90.5', '1e1', ' ', '0x10']) {
    expect(parameterProblem('join-rate-min', value), value).toContain('0到100之间');
    if (value.trim() !== '') expect(numberOn(ledgerOf(own(value, '2026-01-01')), 'join-rate-min', TODAY)).toBe(90);
  }
  expect(parameterProblem('join-rate-min', ' 95 ')).toBeUndefined();
});
