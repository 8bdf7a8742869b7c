import { beforeAll, describe, expect, test } from 'vitest';
import { eventNames, eventNotes } from '../../shared/bargaining';
import { bare, caller, ensureBuilt, temporaryFolder } from '../cli/help';
import { cases, impossible, receivedOn, signedOn, type Expected } from './cases';

beforeAll(ensureBuilt);

interface Step {
  readonly step: string;
  readonly countedOn: string;
  readonly dueOn: string;
  readonly state: string;
  readonly doneOn: string | null;
  readonly article: string;
  readonly note: string;
}

const { file } = caller(temporaryFolder());
const clock = (kind: string, events: unknown, today: string, ...more: string[]) =>
  bare(['clock', '--kind', kind, '--file', file('events.json', typeof events === 'string' ? events : JSON.stringify(events)), '--today', today, '--json', ...more]);

test.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
  const set = Object.entries(c.own ?? {}).map(([key, value]) => `${key}=${value}`).join(',');
  const ran = clock(c.kind, c.events, c.today, ...(set === '' ? [] : ['--set', set]));
  expect([ran.code, ran.stderr]).toEqual([0, '']);
  const steps = ran.json<readonly Step[]>();
  for (const [id, [countedOn, dueOn, state, doneOn = null]] of Object.entries(c.steps) as [string, Expected][]) {
    expect(steps.find((s) => s.step === id), id).toMatchObject({ countedOn, dueOn, state, doneOn, article: expect.stringMatching(c.article) as string });
  }
  for (const id of c.absent ?? []) expect(steps.map((s) => s.step)).not.toContain(id);
}, 20_000);

describe('refusals', () => {
  test.each(impossible.slice(0, 8))('%s', (_, kind, events, reason) => {
    const ran = clock(kind, events, '2026-11-22');
    expect(ran.code).toBe(1);
    expect(ran.json()).toEqual({ failure: 'record-invalid', message: expect.stringMatching(reason) as string });
  }, 20_000);

  test.each<[string, unknown, RegExp]>([
    ['no JSON', '[{', /不是正确的JSON/],
    ['no list', '{}', /应是一个数组/],
    ['an unknown event', [{ event: 'strike', on: '2026-03-02' }], /第1个事件.*没有这种事件名/],
    ['a day that is none', [{ event: 'requested', on: '2026-02-29' }], /第1个事件.*真实的日期/],
    ['no day', [{ event: 'requested' }], /请填写日期/],
    ['a field too many', [{ event: 'paused', on: '2026-03-02', until: '2026-03-05' }], /不认识的项：until/],
    ['a vote without figures', [{ event: 'congress', on: '2026-03-02', all: 10, present: 9 }], /请填写同意人数/],
    ['a number', [7], /第1个事件写得不对/],
  ])('%s', (_, events, reason) => {
    const ran = clock('collective', events, '2026-11-22');
    expect([ran.code, ran.json<{ failure: string }>().failure]).toEqual([1, 'bad-request']);
    expect(ran.json<{ message: string }>().message).toMatch(reason);
  }, 20_000);

  test('wrong usage', () => {
    const events = file('e.json', '[]');
    const codes = [['clock'], ['clock', '--kind', 'women'], ['clock', '--kind', 'strike', '--file', events], ['clock', '--kind', 'wage', '--file', events, '--set', 'nothing=3'], ['clock', '--kind', 'wage', '--file', events, '--set', 'reply-days=x'], ['clock', '--kind', 'wage', '--file', events, '--today', '2026-02-30']].map((args) => bare([...args, '--json']));
    expect(codes.map((r) => [r.code, r.json<{ failure: string }>().failure])).toEqual(codes.map(() => [2, 'wrong-usage']));
    expect(bare(['clock', '--kind', 'wage', '--file', '/no/such/file', '--json']).code).toBe(1);
  }, 30_000);
});

test('nothing has happened: nothing is due', () => {
  expect(clock('women', [], '2026-11-22').json()).toEqual([]);
});

test('the glossary', () => {
  const ran = bare(['clock', '--events', '--json']);
  expect(ran.code).toBe(0);
  expect(ran.json()).toEqual(eventNames.map((event) => ({ event, ...eventNotes[event] })));
  expect(bare(['clock', '--events']).stdout).toMatch(/requested {2}提出协商要约：/);
});

test('for a person: where the round stands, a line for each step, and what is not in order', () => {
  const text = (events: unknown) => bare(['clock', '--kind', 'wage', '--file', file('p.json', JSON.stringify(events)), '--today', '2026-04-08']).stdout;
  expect(text(signedOn('2026-03-30'))).toMatch(/^现在：已签字，待报送\n.*✓ 已完成，2026-02-28.*\n[^]*! 逾期 {2}2026-04-07（按日数为2026-04-06） {2}由单位报送人社部门备案/);
  expect(text(receivedOn('2026-04-03').filter((e) => e.event !== 'representatives-published'))).toMatch(/注意：协商代表名单没有在首次协商会议之前公布/);
});
