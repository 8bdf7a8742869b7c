import { dayOf, type PlainDate } from '../calendar';
import { entriesOf, entryOf, type Entry, type Ledger } from '../ledger';
import { attendanceOf, delegatesOn, isMemberOn, isStaffOn, kindOf, type Assembly, type Attendance, type Delegation, type Election, type Meeting, type NameValue, type Person } from '../records';

/** The meeting that a preparation is for. */
export function meetingOf(ledger: Ledger, assembly: Assembly): Entry<Meeting> | undefined {
  return assembly.meeting === '' ? undefined : entryOf(ledger, 'meeting', assembly.meeting);
}

/** The day of the assembly; null while there is no meeting. */
export function assemblyDay(ledger: Ledger, assembly: Assembly): PlainDate | null {
  const meeting = meetingOf(ledger, assembly);
  return meeting ? dayOf(meeting.record.heldAt) : null;
}

/** The preparation of a meeting: the one that was written down, else one with nothing told. */
export function assemblyFor(ledger: Ledger, meetingId: string): Entry<Assembly> {
  const found = entriesOf(ledger, 'assembly').find((e) => e.record.meeting === meetingId);
  if (found) return found;
  const day = entryOf(ledger, 'meeting', meetingId)?.record.heldAt.slice(0, 10) ?? '2026-01-01';
  const blank = kindOf('assembly').blank(day) as unknown as Assembly;
  return { id: '', revision: 0, record: { ...blank, meeting: meetingId, year: String(Number(day.slice(0, 4)) - (day.slice(5, 7) >= '10' ? 0 : 1)) } };
}

/** Elections of a meeting, in the order in which they were made. */
export function electionsOf(ledger: Ledger, meetingId: string): readonly Entry<Election>[] {
  return meetingId === '' ? [] : entriesOf(ledger, 'election').filter((e) => e.record.meeting === meetingId);
}

/** The delegates of an assembly: those named in its preparation, else those of the newest delegation that had begun. */
export function delegationOf(ledger: Ledger, assembly: Assembly): Entry<Delegation> | undefined {
  return assembly.delegation === '' ? undefined : entryOf(ledger, 'delegation', assembly.delegation);
}

/** The newest delegation that stands on a day. */
export function delegationOn(ledger: Ledger, day: PlainDate): Entry<Delegation> | undefined {
  return entriesOf(ledger, 'delegation').filter(({ record: r }) => (r.startedOn ?? '') <= day && (r.endsOn === null || r.endsOn >= day)).toSorted((a, b) => ((a.record.startedOn ?? '') < (b.record.startedOn ?? '') ? -1 : 1)).at(-1);
}

/** Who should attend and who came to an election: by the list of its meeting where it has one. */
export function electionHeads(ledger: Ledger, election: Election): Attendance {
  const meeting = election.meeting === '' ? undefined : entryOf(ledger, 'meeting', election.meeting);
  if (meeting) return attendanceOf(meeting.record);
  const { all, present } = election;
  return { shouldAttend: all, present, absent: all === null || present === null ? null : all - present };
}

/** The day of an election. */
export function electionDay(ledger: Ledger, election: Election): PlainDate | null {
  const meeting = election.meeting === '' ? undefined : entryOf(ledger, 'meeting', election.meeting);
  return meeting ? dayOf(meeting.record.heldAt) : election.heldOn;
}

/** Members who work in the unit on a day. */
export function membersOn(ledger: Ledger, day: PlainDate): readonly Entry<Person>[] {
  return entriesOf(ledger, 'person').filter(({ record }) => isStaffOn(record, day) && isMemberOn(record, day));
}

/** Those who are entitled to come: the delegates, or for an assembly of members all of them. */
export function entitledOf(ledger: Ledger, meetingType: Meeting['meetingType'], delegation: Delegation | undefined, day: PlainDate): readonly NameValue[] {
  if (meetingType === 'delegate-assembly') return delegation ? delegatesOn(delegation, day).map((d) => d.who) : [];
  return membersOn(ledger, day).map(({ id, record }) => ({ person: id, name: record.name }));
}
