import { electionsOf, meetingOf } from '../../assembly';
import { dayOf, type PlainDate } from '../../calendar';
import type { Entry, Ledger } from '../../ledger';
import type { Block } from '../../paper';
import { attendanceOf, electionBodies, type AgendaItem, type Assembly, type Election, type Meeting, type UnionProfile } from '../../records';
import { lackOf, profileOf, shortUnionName, type DocumentInput, type Lack } from '../document';
import { BLANK, dateOrBlank, orBlank } from './blank';

/** What the papers of an assembly are made from, found once. */
export interface AssemblyParts {
  readonly ledger: Ledger;
  readonly assembly: Assembly;
  readonly profile: UnionProfile;
  readonly meeting: Entry<Meeting> | undefined;
  readonly day: PlainDate | null;
  readonly elections: readonly Entry<Election>[];
  /** 代表 or 会员: what those who come are called. */
  readonly who: '代表' | '会员';
}

export function partsFor({ ledger, record: assembly }: DocumentInput<Assembly>): AssemblyParts {
  const meeting = meetingOf(ledger, assembly);
  return {
    ledger, assembly, profile: profileOf(ledger), meeting, day: meeting ? dayOf(meeting.record.heldAt) : null, elections: electionsOf(ledger, assembly.meeting),
    who: meeting?.record.meetingType === 'member-assembly' ? '会员' : '代表',
  };
}

/** The title of the assembly, ruled where there is none yet. */
export function titleOf({ meeting }: AssemblyParts): string {
  return meeting && meeting.record.title !== '' ? meeting.record.title : `${BLANK}大会`;
}

/** The same with the union's name in front, for papers that leave the union or stand for themselves. */
export function fullTitleOf(parts: AssemblyParts): string {
  const title = titleOf(parts);
  const union = shortUnionName(parts.profile).replace(/委员会$/, '');
  return parts.meeting === undefined || union === '' || title.includes('工会') ? title : `${union}${title}`;
}

/** `应到代表47人，实到44人`: blanks for what is known only on the day. */
export function headWords({ meeting, who }: AssemblyParts, leave = false): string {
  const m = meeting?.record;
  const heads = m ? attendanceOf(m) : { shouldAttend: null, present: null, absent: null };
  const held = m?.state === 'held';
  const away = m?.participants.filter((p) => p.role === 'voting' && p.presence === 'leave').length ?? 0;
  const number = (n: number | null) => (n === null ? BLANK : String(n));
  const absent = leave ? `，请假${held ? away : BLANK}人` : '';
  return `应到${who}${number(heads.shouldAttend)}人${absent}，实到${who}${held ? number(heads.present) : BLANK}人`;
}

const TALKED_OVER: readonly AgendaItem['topic'][] = ['work-report', 'money-report', 'audit-report', 'proposals-report', 'contract-report', 'key-plan', 'annual-plan'];

/** Whether a report is voted on only when the groups have talked it over, later on the agenda. */
export function votedAfterTalk(item: AgendaItem, agenda: readonly AgendaItem[]): boolean {
  return item.method === 'hands' && TALKED_OVER.includes(item.topic) && agenda.slice(agenda.indexOf(item) + 1).some((later) => later.topic === 'discussion');
}

/** What every paper of an assembly needs. */
export function assemblyLacks(parts: AssemblyParts): readonly Lack[] {
  return [
    ...lackOf(parts.profile.unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(!parts.meeting, 'meeting', '没有选大会（会议）'),
  ];
}

/** The sorts of an election's winners as a text names them: 工会委员会委员. */
export function bodyWords(election: Election): string {
  return electionBodies[election.body];
}

/** Lines of a typed text as paragraphs. */
export function paragraphs(text: string): readonly Block[] {
  return text.split('\n').map((l) => l.trim()).filter((l) => l !== '').map((line): Block => ({ block: 'paragraph', text: line }));
}

/** 附注 of a request: whom to ask; who that is is written in by hand. */
export function contactNote(profile: UnionProfile): Block {
  return { block: 'note', text: `（联系人：${BLANK}，电话：${orBlank(profile.phone)}）` };
}

/** A speech begins with its title, the day and who speaks, and the address. */
export function speechHead(parts: AssemblyParts, title: readonly string[], speaker: string): readonly Block[] {
  return [
    { block: 'title', lines: title },
    { block: 'subtitle', text: `（${dateOrBlank(parts.day)}在${titleOf(parts)}上）${speaker === '' ? '' : `　${speaker}`}` },
    { block: 'addressee', text: `各位${parts.who}：` },
  ];
}
