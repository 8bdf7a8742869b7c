import { addDays, daysBetween, type PlainDate } from '../calendar';
import type { BargainingEvent, EventName, EventOf } from './events';
import type { Numbers } from './rules';

/** Whether an event is one of these. */
export function isA<const N extends EventName>(e: BargainingEvent, ...names: readonly N[]): e is EventOf<N> {
  return (names as readonly EventName[]).includes(e.event);
}

/** The events of these names. */
export function eventsNamed<const N extends EventName>(events: readonly BargainingEvent[], ...names: readonly N[]): readonly EventOf<N>[] {
  return events.filter((e): e is EventOf<N> => isA(e, ...names));
}

/** The first event of these names after a place in the list, but before the next one of `until`. */
export function firstAfter<const N extends EventName>(
  events: readonly BargainingEvent[], at: number, names: readonly N[], until: readonly EventName[] = [],
): EventOf<N> | undefined {
  for (const e of events.slice(at + 1)) {
    if (isA(e, ...names)) return e;
    if (until.includes(e.event)) return undefined;
  }
  return undefined;
}

/** A pause: its first day, the day the talks went on, and the day by which they must. */
export interface Pause {
  readonly on: PlainDate;
  readonly limit: PlainDate;
  readonly agreedUntil: PlainDate | null;
  readonly resumedOn: PlainDate | null;
  /** Days by which it moves what waits for the talks; an open pause counts up to its last day. */
  readonly days: number;
}

/** The pauses of a round (《北京市集体合同条例》第37条). */
export function pausesOf(events: readonly BargainingEvent[], numbers: Numbers): readonly Pause[] {
  return events.flatMap((e, i): Pause[] => {
    if (e.event !== 'paused') return [];
    const limit = addDays(e.on, numbers('pause-days').value);
    const agreedUntil = e.agreedUntil ?? null;
    const resumedOn = firstAfter(events, i, ['resumed'], ['paused'])?.on ?? null;
    return [{ on: e.on, limit, agreedUntil, resumedOn, days: daysBetween(e.on, resumedOn ?? agreedUntil ?? limit) }];
  });
}

/** A filing of a text that the labour office received: when it takes effect, and whether it was objected to. */
export interface Review {
  readonly receivedOn: PlainDate;
  readonly objectedOn: PlainDate | null;
  readonly silentOn: PlainDate;
  /** The day given by the office or the contract, else the day of silence; null after an objection. */
  readonly effectiveOn: PlainDate | null;
  readonly given: boolean;
  /** Place of the receipt in the list. */
  readonly at: number;
}

/** Every review of the labour office, in order; a day of effect without a receipt is one of its own. */
export function reviewsOf(events: readonly BargainingEvent[], numbers: Numbers): readonly Review[] {
  const days = numbers('effect-days').value;
  return events.flatMap((e, at): Review[] => {
    if (e.event === 'received') {
      const answer = firstAfter(events, at, ['objected', 'effective'], ['received']);
      const silentOn = addDays(e.on, days);
      const objectedOn = answer?.event === 'objected' ? answer.on : null;
      const given = answer?.event === 'effective';
      return [{ receivedOn: e.on, objectedOn, silentOn, effectiveOn: given ? answer.on : objectedOn === null ? silentOn : null, given, at }];
    }
    const alone = e.event === 'effective' && !events.slice(0, at).some((b, i) => b.event === 'received' && firstAfter(events, i, ['objected', 'effective'], ['received']) === e);
    return alone ? [{ receivedOn: e.on, objectedOn: null, silentOn: e.on, effectiveOn: e.on, given: true, at }] : [];
  });
}
