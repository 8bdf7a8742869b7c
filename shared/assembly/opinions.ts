import { addDays, dayOf, type PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { Opinion, Proposal } from '../records';

/** What members said before an assembly: told for it, or within the days that count without being told for another. */
export function opinionsFor(ledger: Ledger, meetingId: string): readonly Opinion[] {
  const meeting = entryOf(ledger, 'meeting', meetingId)?.record;
  if (!meeting) return [];
  const day = dayOf(meeting.heldAt);
  const from = addDays(day, -numberOn(ledger, 'opinions-before-days', day));
  return entriesOf(ledger, 'opinion').map((e) => e.record).filter((o) => o.meeting === meetingId || (o.meeting === '' && o.collectedOn >= from && o.collectedOn <= day)).toSorted((a, b) => (a.collectedOn < b.collectedOn ? -1 : 1));
}

/** Proposals that were made to an assembly. */
export function proposalsFor(ledger: Ledger, meetingId: string): readonly Proposal[] {
  return entriesOf(ledger, 'proposal').map((e) => e.record).filter((p) => p.meeting === meetingId);
}

/** The day of the newest of some records, or null. */
export function newestDay(days: readonly PlainDate[]): PlainDate | null {
  return days.reduce<PlainDate | null>((a, b) => (a === null || b > a ? b : a), null);
}
