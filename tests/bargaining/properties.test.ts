import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accept, bargainingClock, bargainingKinds, countFrom, eventNames, eventSchema, numbersWith, progressOf, stepNames, votePasses, type BargainingEvent, type BargainingKind, type EventName } from '../../shared/bargaining';
import { addDays, announcedHolidays, daysBetween, rollForward } from '../../shared/calendar';

const numbers = numbersWith();
const ground = { table: announcedHolidays, numbers };
const START = '2024-01-10';

/** One throw of the dice: which of the events, how many days later, and the figures it may need. */
const move = fc.record({ pick: fc.nat(), wild: fc.integer({ min: 0, max: 7 }), days: fc.integer({ min: 0, max: 25 }), all: fc.integer({ min: 1, max: 9 }), less: fc.integer({ min: 0, max: 3 }), no: fc.integer({ min: 0, max: 3 }), yes: fc.integer({ min: 0, max: 4 }) });
type Move = typeof move extends fc.Arbitrary<infer M> ? M : never;

function made(event: EventName, on: string, m: Move): BargainingEvent {
  const present = Math.max(0, m.all - m.less);
  const more = event === 'congress' ? { all: m.all, present, yes: Math.max(0, present - m.no) }
    : event === 'replied' ? { accepts: m.yes > 0 }
    : event === 'term-agreed' ? { endsOn: addDays(on, 300 + m.days * 20) }
    : event === 'schedule-agreed' ? { draftBy: addDays(on, m.days) }
    : event === 'paused' && m.yes > 2 ? { agreedUntil: addDays(on, m.days * 3) } : {};
  return eventSchema.parse({ event, on, ...more });
}

/** What forward steps the walk prefers, so that many walks go all the way. */
const FORWARD = new Set<EventName>(['requested', 'replied', 'session', 'drafted', 'congress', 'signed', 'filed', 'received', 'resumed', 'change-requested']);

/** A walk through the procedure: mostly what is allowed, sometimes anything; only what is accepted is kept. */
function walk(kind: BargainingKind, moves: readonly Move[]): readonly BargainingEvent[] {
  let events: readonly BargainingEvent[] = [];
  let on = START;
  for (const m of moves) {
    on = addDays(on, m.days);
    const { allowed } = progressOf(kind, events, on, numbers);
    const forward = allowed.filter((name) => FORWARD.has(name));
    const from = m.wild === 0 ? eventNames : m.wild === 1 || forward.length === 0 ? allowed : forward;
    if (from.length === 0) continue;
    const next = made(from[m.pick % from.length]!, on, m);
    if (accept(kind, events, next, numbers) === undefined) events = [...events, next];
  }
  return events;
}

const walks = fc.tuple(fc.constantFrom(...bargainingKinds), fc.array(move, { minLength: 12, maxLength: 45 })).map(([kind, moves]) => ({ kind, events: walk(kind, moves) }));

describe('whatever is entered', () => {
  test('nothing comes into force without a passed vote, signatures, filing and receipt, in this order', () => {
    let reached = 0;
    fc.assert(fc.property(walks, ({ kind, events }) => {
      const progress = progressOf(kind, events, addDays(events.at(-1)?.on ?? START, 15), numbers);
      expect(progress.problems.filter((p) => p.includes('不能登记'))).toEqual([]);
      if (!progress.inForce && progress.stage !== 'lapsed') return;
      reached += 1;
      const way = ['drafted', 'congress', 'signed', 'filed', 'received'] as const;
      let from = -1;
      for (const name of way) {
        from = events.findIndex((e, i) => i > from && e.event === name && (e.event !== 'congress' || votePasses(e)));
        expect(from, name).toBeGreaterThanOrEqual(0);
      }
    }), { numRuns: 400, seed: 7 });
    expect(reached).toBeGreaterThan(20);
  });

  test('a later event never undoes a step that was done', () => {
    let seen = 0;
    fc.assert(fc.property(walks, ({ kind, events }) => {
      events.forEach((e, i) => {
        const before = bargainingClock(kind, events.slice(0, i), addDays(e.on, -1), ground).filter((s) => s.state === 'done');
        const after = bargainingClock(kind, events.slice(0, i + 1), e.on, ground);
        seen += before.length;
        // A term agreed anew, possible until the contract is in force, moves its end and the window before it.
        const fixed = e.event === 'term-agreed' ? before.filter((s) => s.step !== 'renewal-window' && s.step !== 'expiry') : before;
        for (const s of fixed) expect(after.find((a) => a.step === s.step)?.state, `${s.step} after ${e.event}`).toBe('done');
      });
    }), { numRuns: 250, seed: 11 });
    expect(seen).toBeGreaterThan(500);
  });

  test('the state of a step is that of its days, its name is its own, and nothing is done in the future', () => {
    fc.assert(fc.property(walks, fc.integer({ min: 0, max: 900 }), ({ kind, events }, days) => {
      const today = addDays(START, days);
      const steps = bargainingClock(kind, events, today, ground);
      expect(new Set(steps.map((s) => s.step)).size).toBe(steps.length);
      for (const s of steps) {
        expect(s.state).toBe(s.doneOn !== null ? 'done' : s.dueOn < today ? 'late' : 'open');
        expect(s.doneOn === null || s.doneOn <= today).toBe(true);
        expect(s.article).not.toBe('');
      }
    }), { numRuns: 150, seed: 13 });
  });
});

describe('deadlines', () => {
  const day = fc.integer({ min: 0, max: 4000 }).map((n) => addDays('2018-01-01', n));

  test('a later start never gives an earlier deadline', () => {
    fc.assert(fc.property(fc.constantFrom(...stepNames), fc.constantFrom(...bargainingKinds), day, fc.integer({ min: 0, max: 40 }), (step, kind, start, later) => {
      const one = countFrom(step, kind, start, numbers);
      const two = countFrom(step, kind, addDays(start, later), numbers);
      expect(two >= one).toBe(true);
      expect(rollForward(two).due >= rollForward(one).due).toBe(true);
    }), { numRuns: 1500 });
  });

  test('a longer number never gives an earlier deadline, and a roll ends on a working day within ten', () => {
    fc.assert(fc.property(day, fc.integer({ min: 1, max: 59 }), fc.integer({ min: 0, max: 1 }), (start, length, more) => {
      const due = (n: number) => bargainingClock('collective', [{ event: 'requested', on: start }], start, { table: announcedHolidays, numbers: numbersWith({ 'reply-days': n }) })[0]!;
      const one = due(length);
      expect(due(length + more).dueOn >= one.dueOn).toBe(true);
      expect(daysBetween(one.countedOn, one.dueOn)).toBeLessThanOrEqual(10);
      expect(rollForward(one.dueOn).rolled).toBe(false);
    }), { numRuns: 500 });
  });
});
