import { expect, test } from 'vitest';
import { duties } from '../../shared/duties';
import { allParameters, numberOn, parameterOn, parameterProblem, parameterSpecs, parameterWords, type ParameterKey, type ParameterSpec } from '../../shared/policy';
import { emptyLedger } from '../../shared/ledger';
import { isPlainDate } from '../../shared/calendar';
import { ledgerOf, record } from '../makers/ledgers';
import { allSources } from '../rules/source';

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

test('every number of the policy letter that binds a union', () => {
  const values = Object.fromEntries(allParameters(emptyLedger(), TODAY).map((p) => [p.key, p.value]));
  expect(values).toMatchObject({
    'satisfaction-min': 90, 'info-officers-min': 1, 'conferences-per-year': 1, 'evaluations-per-year': 1, 'fee-per-mille': 20, 'fee-day': 15, 'service-share-min': 70, 'full-time-chair-staff': 200, 'full-time-per-mille': 3,
    'chair-training-years': 1, 'adviser-staff-min': 50, 'adviser-contacts-per-month': 1, 'lawyer-hours': 24, 'committee-members-min': 25, 'women-committee-must': 25, 'women-committee-should': 10, 'notice-workdays': 5,
    'time-off-days': 3, 'certificate-renew-days': 30,
  });
});

test('a number that the texts do not give is marked as the union’s or the program’s own', () => {
  const conventions = ['task-days', 'incident-report-hours', 'new-member-days', 'festivals-per-year', 'help-days', 'hardship-days', 'hardship-review-months', 'consultation-days', 'dispute-request-hours', 'opinion-days', 'escalation-days',
    'full-time-staff-from', 'hiring-approval-days', 'officer-training-months', 'year-start-month', 'evaluation-report-days', 'disclosures-per-half-year', 'talks-per-year', 'opinions-before-days', 'proposal-days', 'proposal-review-days', 'proposal-again-days',
    'emergency-review-months', 'term-warning-months', 'due-soon-days', 'hours-per-day'] as const satisfies readonly ParameterKey[];
  for (const key of conventions) expect(parameterSpecs[key].source.confidence, key).toBe('P');
});

const choices = keys.filter((key) => (parameterSpecs[key] as ParameterSpec).options !== undefined);

test('the ambiguities of the letter and of the accounts are choices', () => {
  expect(choices.toSorted()).toEqual(['activity-base', 'four-rights', 'help-account', 'info-base', 'plan-consent-base', 'retained-base', 'satisfaction-formula', 'staff-base']);
  for (const key of choices) expect([parameterSpecs[key].value, parameterSpecs[key].source.confidence, parameterSpecs[key].unit]).toEqual([1, 'P', '选项']);
});

test.each(choices)('%s: every number of a choice has its words, and no other is taken', (key) => {
  const spec: ParameterSpec = parameterSpecs[key];
  const options = spec.options!;
  const numbers = Object.keys(options);
  expect(numbers).toEqual(Array.from({ length: spec.max }, (_, i) => String(i + 1)));
  expect(new Set(Object.values(options)).size).toBe(numbers.length);
  for (const n of numbers) expect([parameterProblem(key, n), parameterWords(spec, Number(n))]).toEqual([undefined, options[Number(n)]]);
  for (const n of ['0', String(spec.max + 1), '', '1.0', '一']) expect(parameterProblem(key, n), n).toContain(`应为${numbers.join('、')}中的一个`);
  expect(numberOn(ledgerOf(own('9', '2026-01-01', key)), key, TODAY)).toBe(1);
  expect(numberOn(ledgerOf(own('2', '2026-01-01', key)), key, TODAY)).toBe(2);
});

test('a number is told with its unit', () => {
  expect([parameterWords(parameterSpecs['join-rate-min'], 95), parameterWords(parameterSpecs['help-days'], 15)]).toEqual(['95%', '15天']);
});

test('every number is used by something', () => {
  const texts = allSources().filter((s) => /^shared\/|^electron\//.test(s.file) && s.file !== 'shared/policy/parameters.ts').map((s) => s.text);
  expect(keys.filter((key) => !key.startsWith('contract-reminder-') && !texts.some((t) => t.includes(`'${key}'`)))).toEqual([]);
  const named = new Set(duties.flatMap((d) => d.numbers ?? []));
  // Under which account help is booked changes a line of the settlement and no judgement.
  for (const key of choices) if (key !== 'help-account') expect(named, key).toContain(key);
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
