import { electedNames, electionDay } from '../../assembly';
import { dayOf, timeOf } from '../../calendar';
import { entriesOf, type Ledger } from '../../ledger';
import { attendanceOf, outcomes, voteMethods, voteVerdict, type AgendaItem, type Election, type Meeting, type UnionProfile } from '../../records';
import { momentWords, numeral, shortDateWords } from '../../words';
import { lackOf, type Lack } from '../document';

/** `2026年6月18日（星期四）14:00—15:25`. */
export function meetingTimeWords(meeting: Meeting): string {
  const end = meeting.endedAt === '' || meeting.endedAt === timeOf(meeting.heldAt) ? '' : `—${meeting.endedAt}`;
  return `${momentWords(meeting.heldAt)}${end}`;
}

/** `应到5人，实到4人`, as far as known. */
export function attendanceWords(meeting: Meeting): string {
  const { shouldAttend, present } = attendanceOf(meeting);
  const parts = [shouldAttend === null ? '' : `应到${shouldAttend}人`, present === null ? '' : `实到${present}人`];
  return parts.filter((p) => p !== '').join('，');
}

/** `表决：举手表决，应到5人，实到4人，同意4票，反对0票，弃权0票，通过。` Empty where nothing was voted on. */
export function voteWords(item: AgendaItem, meeting: Meeting): string {
  if (item.method === 'none' || (item.topic === 'election' && item.yes === null)) return '';
  const exception = item.exception.trim() === '' ? '' : `例外说明：${sentence(item.exception)}`;
  const verdict = voteVerdict(meeting, item);
  if (verdict && item.outcome !== 'heard' && (item.outcome === 'passed') === verdict.passed) return `表决：${voteMethods[item.method]}，${verdict.sentence}${exception}`;
  const heads = attendanceWords(meeting);
  const cast = `同意${item.yes ?? 0}票，反对${item.no ?? 0}票，弃权${item.abstain ?? 0}票`;
  const result = item.outcome === 'heard' ? '' : `，${outcomes[item.outcome]}`;
  return `表决：${voteMethods[item.method]}${heads === '' ? '' : `，${heads}`}，${cast}${result}。${exception}`;
}

/** The election that an item of the agenda is about, by its title and day. */
export function electionOfItem(ledger: Ledger, item: AgendaItem, meeting: Meeting): Election | null {
  const day = dayOf(meeting.heldAt);
  return item.topic === 'election' ? (entriesOf(ledger, 'election').find(({ record: e }) => item.title.includes(e.title) && electionDay(ledger, e) === day)?.record ?? null) : null;
}

/** `选举产生第三届工会委员会委员5名（按姓氏笔画为序）：…`; empty where nobody was elected yet. */
export function electedSentence(ledger: Ledger, election: Election): string {
  const names = electedNames(ledger, election).map((w) => w.name);
  return names.length === 0 ? '' : `选举产生${election.title.replace(/选举$/, '')}${names.length}名${names.length > 1 ? '（按姓氏笔画为序）' : ''}：${names.join('、')}。`;
}

/** A resolution with who and by when: `由何川负责，6月25日前完成`. */
export function dutyWords(resolution: AgendaItem['resolutions'][number]): string {
  const { owner, dueOn } = resolution;
  const parts = [owner.name === '' ? '' : `由${owner.name}负责`, dueOn === null ? '' : `${shortDateWords(dueOn)}前完成`];
  return parts.filter((p) => p !== '').join('，');
}

/** A sentence with its end mark, whether or not one was typed. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === '' || /[。！？；：…]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}

/** 一、二、三、 */
export function ordinal(index: number): string {
  return `${numeral(index + 1)}、`;
}

/** What every paper of a meeting needs. */
export function meetingLacks(meeting: Meeting, profile: UnionProfile): readonly Lack[] {
  return [
    ...lackOf(profile.unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(meeting.place === '', 'place', '地点没有填写'),
    ...lackOf(meeting.chair.name === '', 'chair', '主持人没有填写'),
  ];
}

/** Papers that tell of a meeting want it to have been held. */
export function heldLack(meeting: Meeting): readonly Lack[] {
  return lackOf(meeting.state !== 'held', 'state', '会议状态还不是“已召开”，职责检查不会计入这次会议');
}
