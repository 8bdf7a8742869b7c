import { dayOf, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { kinds, type MeetingType } from '../records';
import type { Evidence } from './duty';

/** Meetings of certain types that were held by `today`. */
export function heldMeetings(ledger: Ledger, types: readonly MeetingType[], today: PlainDate): readonly Evidence[] {
  return entriesOf(ledger, 'meeting')
    .filter(({ record }) => types.includes(record.meetingType) && record.state === 'held' && dayOf(record.heldAt) <= today)
    .map(({ id, record }) => ({ kind: 'meeting', id, on: dayOf(record.heldAt), label: kinds.meeting.summary(record) }));
}

/** Activities that were held by `today`. */
export function heldActivities(ledger: Ledger, today: PlainDate): readonly Evidence[] {
  return entriesOf(ledger, 'activity')
    .filter(({ record }) => record.heldOn <= today)
    .map(({ id, record }) => ({ kind: 'activity', id, on: record.heldOn, label: kinds.activity.summary(record) }));
}
