import { dayOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { kindOf, type AnyRecord, type KindName, type Meeting, type MeetingType, type RecordOf } from '../records';
import { dateWords } from '../words';
import type { Evidence } from './duty';

/** The latest of some days that has come by `today`, or null: a day that is still to come proves nothing. */
export function lastDay(today: PlainDate, ...days: readonly (PlainDate | null)[]): PlainDate | null {
  return days.reduce((a, b) => (b === null || b > today || (a !== null && a >= b) ? a : b), null);
}

/** A record as proof on a day. */
export function proof<K extends KindName>(kind: K, entry: Entry<RecordOf<K>>, on: PlainDate): Evidence {
  return { kind, id: entry.id, on, label: kindOf(kind).summary(entry.record as AnyRecord) };
}

/** How a record is called on what hangs on the wall or leaves the house: those about people by their kind and day only. */
export function publicLabel(evidence: Evidence): string {
  const kind = kindOf(evidence.kind);
  return kind.confidential ? `${kind.label}（${dateWords(evidence.on)}）` : evidence.label;
}

/** All records of a kind that have the day that counts and that `keep` lets pass. */
export function proofs<K extends KindName>(
  ledger: Ledger, kind: K, day: (record: RecordOf<K>) => PlainDate | null, keep: (record: RecordOf<K>) => boolean = () => true,
): readonly Evidence[] {
  return entriesOf(ledger, kind).flatMap((entry) => {
    const on = keep(entry.record) ? day(entry.record) : null;
    return on === null ? [] : [proof(kind, entry, on)];
  });
}

/** Meetings of certain types that were held by `today`. */
export function heldMeetings(
  ledger: Ledger, types: readonly MeetingType[], today: PlainDate, keep: (meeting: Meeting) => boolean = () => true,
): readonly Evidence[] {
  return proofs(ledger, 'meeting', (r) => dayOf(r.heldAt),
    (r) => types.includes(r.meetingType) && r.state === 'held' && dayOf(r.heldAt) <= today && keep(r));
}

/** 会员大会 and 会员代表大会. */
export const ASSEMBLIES = ['member-assembly', 'delegate-assembly'] as const satisfies readonly MeetingType[];

/** Activities that were held by `today`. */
export function heldActivities(ledger: Ledger, today: PlainDate): readonly Evidence[] {
  return proofs(ledger, 'activity', (r) => r.heldOn, (r) => r.state === 'held' && r.heldOn <= today);
}

/** Rules of the house in force on a day that `keep` lets pass, by the day of their last revision. */
export function regulationsOn(ledger: Ledger, today: PlainDate, keep: (record: RecordOf<'regulation'>) => boolean): readonly Evidence[] {
  return proofs(ledger, 'regulation', (r) => lastDay(today, r.adoptedOn, r.revisedOn),
    (r) => r.adoptedOn !== null && r.adoptedOn <= today && (r.repealedOn === null || r.repealedOn > today) && keep(r));
}

/** Places in use on a day. */
export function premisesOn(ledger: Ledger, today: PlainDate, premiseKinds: readonly RecordOf<'premise'>['premiseKind'][]): readonly Evidence[] {
  return proofs(ledger, 'premise', (r) => r.openedOn,
    (r) => premiseKinds.includes(r.premiseKind) && r.openedOn !== null && r.openedOn <= today && (r.closedOn === null || r.closedOn > today));
}

/** Signs and boards that hang on a day. */
export function signsOn(ledger: Ledger, today: PlainDate, signKind: RecordOf<'sign'>['signKind']): readonly Evidence[] {
  return proofs(ledger, 'sign', (r) => lastDay(today, r.putUpOn, r.checkedOn),
    (r) => r.signKind === signKind && r.putUpOn !== null && r.putUpOn <= today && (r.removedOn === null || r.removedOn > today));
}
