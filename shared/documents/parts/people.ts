import { dayOf, type PlainDate } from '../../calendar';
import { entriesOf, type Ledger } from '../../ledger';
import { committeePosts, termEnd, type Meeting, type NameValue, type Participant } from '../../records';

/** The post somebody held in the union on a day, in Chinese, or the empty text. */
export function postOn(ledger: Ledger, who: NameValue, day: PlainDate): string {
  for (const { record } of entriesOf(ledger, 'term')) {
    if (record.startedOn > day || termEnd(record) < day) continue;
    const held = record.posts.find(
      (p) =>
        (who.person !== '' ? p.holder.person === who.person : p.holder.name === who.name && who.name !== '') &&
        (p.from === null || p.from <= day) && (p.to === null || p.to >= day),
    );
    if (held) return held.duty !== '' && held.post === 'committee-member' ? held.duty : committeePosts[held.post];
  }
  return '';
}

/** `周敏（工会主席）`, or only the name where no post is known. */
export function nameWithPost(ledger: Ledger, who: NameValue, day: PlainDate): string {
  const post = postOn(ledger, who, day);
  return post === '' || who.name === '' ? who.name : `${who.name}（${post}）`;
}

/** Those who did not come, each with the reason: `赵立新（请假，出差）`. */
export function absenceWords(meeting: Meeting): string {
  return meeting.participants
    .filter((p) => p.role === 'voting' && p.presence !== 'present')
    .map((p) => `${p.who.name}（${[p.presence === 'leave' ? '请假' : '缺席', p.reason].filter((t) => t !== '').join('，')}）`)
    .join('、');
}

/** Names of the participants that a test picks. */
export function participantNames(meeting: Meeting, test: (p: Participant) => boolean): string {
  return meeting.participants.filter(test).map((p) => p.who.name).filter((n) => n !== '').join('、');
}

/** The day of a meeting. */
export function meetingDay(meeting: Meeting): PlainDate {
  return dayOf(meeting.heldAt);
}
