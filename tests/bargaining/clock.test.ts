import { describe, expect, test } from 'vitest';
import { accept, bargainingClock, eventNames, eventNotes, eventSchema, firstRefusal, numbersWith, progressOf, type BargainingEvent, type StepId } from '../../shared/bargaining';
import { announcedHolidays } from '../../shared/calendar';
import { at, cases, impossible, receivedOn, replied, signedOn, term, voted, type Case, type Expected } from './cases';

const numbers = numbersWith();
const clockOf = (c: Case) => bargainingClock(c.kind, c.events, c.today, { table: announcedHolidays, numbers: numbersWith(c.own) });

describe('days counted by hand', () => {
  test('the table is long enough and every case has its own name', () => {
    expect(cases.length).toBeGreaterThanOrEqual(24);
    expect(new Set(cases.map((c) => c.name)).size).toBe(cases.length);
  });

  test.each(cases.map((c) => [c.name, c] as const))('%s', (_, c) => {
    expect(firstRefusal(c.kind, c.events, numbersWith(c.own))).toBeUndefined();
    const steps = clockOf(c);
    for (const [id, [countedOn, dueOn, state, doneOn = null]] of Object.entries(c.steps) as [StepId, Expected][]) {
      const step = steps.find((s) => s.step === id);
      expect(step, id).toMatchObject({ countedOn, dueOn, state, doneOn });
      expect(step!.article).toMatch(c.article);
    }
    if (c.note) expect(Object.keys(c.steps).map((id) => steps.find((s) => s.step === id)!.note).join('\n')).toMatch(c.note);
    for (const id of c.absent ?? []) expect(steps.map((s) => s.step)).not.toContain(id);
    expect(new Set(steps.map((s) => s.step)).size).toBe(steps.length);
  });

  test('the order in which the events were typed does not matter', () => {
    for (const c of cases) expect(clockOf({ ...c, events: c.events.toReversed() }), c.name).toEqual(clockOf(c));
  });
});

describe('what can not be', () => {
  test.each(impossible)('%s', (_, kind, events, reason) => {
    expect(firstRefusal(kind, events, numbers)).toMatch(reason);
    expect(accept(kind, events.slice(0, -1), events.at(-1)!, numbers)).toMatch(reason);
    expect(progressOf(kind, events, '2040-01-01', numbers).problems.join('\n')).toMatch(reason);
  });

  test('half of all and two thirds of all are enough, to the head', () => {
    const until = (all: number, present: number, yes: number) => accept('collective', [...signedOn('2026-03-30').slice(0, -2), voted('2026-03-25', all, present, yes)], at('signed', '2026-03-30'), numbers);
    expect([[60, 40, 30], [3, 2, 2], [61, 41, 31], [1, 1, 1]].map(([a, p, y]) => until(a!, p!, y!))).toEqual([undefined, undefined, undefined, undefined]);
    expect([[60, 40, 29], [60, 39, 39], [61, 40, 40], [0, 0, 0]].map(([a, p, y]) => until(a!, p!, y!) === undefined)).toEqual([false, false, false, false]);
  });
});

describe('where a round stands', () => {
  const on = (events: readonly BargainingEvent[], today: string) => progressOf('wage', events, today, numbers);
  const whole = receivedOn('2026-04-03', '2026-12-31', '2026-01-01');

  test.each<[string, readonly BargainingEvent[], string, string, string]>([
    ['nothing yet', [], '2026-03-01', 'none', 'requested'],
    ['asked', [at('requested', '2026-03-02')], '2026-03-05', 'requested', 'replied'],
    ['refused', [at('requested', '2026-03-02'), replied('2026-03-04', false)], '2026-03-05', 'refused', 'mediation-accepted'],
    ['before the silence is over', whole, '2026-04-17', 'reviewing', 'objected'],
    ['when the silence is over', whole, '2026-04-18', 'inForce', 'published'],
    ['on its last day', whole, '2026-12-31', 'inForce', 'renewal-requested'],
    ['the day after', whole, '2027-01-01', 'lapsed', 'renewed'],
    ['objected', [...whole, at('objected', '2026-04-10')], '2026-04-30', 'objected', 'signed'],
    ['rejected', [...signedOn('2026-03-30').slice(0, -2), voted('2026-03-25', 60, 40, 29)], '2026-03-26', 'rejected', 'session'],
    ['ended', [...whole, at('expired', '2026-12-31')], '2027-01-05', 'ended', 'end-filed'],
  ])('%s', (_, events, today, stage, next) => {
    const progress = on(events, today);
    expect(progress.stage).toBe(stage);
    expect(progress.allowed).toContain(next);
    expect(progress.inForce).toBe(stage === 'inForce');
  });

  test('what is allowed next is accepted, and nothing else', () => {
    const sample = (event: string, day: string) => eventSchema.parse({ event, on: day, ...(event === 'congress' ? { all: 3, present: 2, yes: 2 } : {}), ...(event === 'term-agreed' ? { endsOn: '2028-01-01' } : {}), ...(event === 'schedule-agreed' ? { draftBy: '2026-12-01' } : {}) });
    for (let n = 0; n <= whole.length; n += 1) {
      const events = whole.slice(0, n);
      const day = events.at(-1)?.on ?? '2026-02-01';
      const { allowed } = on(events, day);
      const taken = eventNames.filter((name) => accept('wage', events, sample(name, day), numbers) === undefined);
      // Events of one day are put in order, so a thing may also fit before the last one of that day.
      expect(allowed.filter((name) => !taken.includes(name)), `${n}`).toEqual(allowed.includes('expired') ? ['expired'] : []);
    }
  });

  test('a change leaves the contract in force until the new text is', () => {
    const changing = [...whole, at('change-requested', '2026-06-01'), replied('2026-06-05')];
    expect(on(changing, '2026-06-10')).toMatchObject({ stage: 'negotiating', changing: true, inForce: true, label: '变更：协商中' });
    expect(on([...changing, at('change-dropped', '2026-06-20')], '2026-06-21')).toMatchObject({ stage: 'inForce', changing: false });
  });

  test('what is lawful to enter and still not in order is named', () => {
    const two = [at('requested', '2026-03-02'), replied('2026-03-05'), { event: 'session', on: '2026-03-10', chair: 'union', signedByBoth: true }, { event: 'session', on: '2026-03-12', chair: 'union', signedByBoth: false }, term('2026-03-13', '2029-03-13', '2026-03-13')] as const;
    expect(on(two, '2026-03-15').problems.map((p) => /第\d+条/.exec(p)![0])).toEqual(['第34条', '第35条', '第11条', '第38条']);
  });
});

test('the glossary tells of every event and of exactly its fields', () => {
  const options = eventSchema.options;
  expect(options.map((o) => o.shape.event.value).toSorted()).toEqual([...eventNames].toSorted());
  for (const option of options) {
    const note = eventNotes[option.shape.event.value];
    const fields = Object.keys(option.shape).filter((k) => !['event', 'on', 'note'].includes(k));
    expect(Object.keys(note.fields)).toEqual(fields);
    const least = Object.fromEntries(note.required.map((f) => [f, f.endsWith('On') || f.endsWith('By') ? '2026-03-05' : 1]));
    expect(option.safeParse({ event: option.shape.event.value, on: '2026-03-05', ...least }).success).toBe(true);
    for (const f of note.required) expect(option.safeParse({ event: option.shape.event.value, on: '2026-03-05', ...least, [f]: undefined }).success, f).toBe(false);
  }
});
