import { dayOf, type PlainDate } from '../calendar';
import { entryOf, type Entry, type Ledger } from '../ledger';
import { attendanceOf, delegatesOn, kindOf, type AnyRecord, type Assembly, type KindName, type Meeting } from '../records';
import { dateWords } from '../words';
import { delegationOf, electionHeads, electionsOf, meetingOf } from './heads';
import { nameContradictions } from './names';
import { electionContradictions } from './results';

/** Where one of two things that disagree is written down. */
export interface Place {
  readonly kind: KindName;
  readonly id: string;
  readonly path: string;
}

/** Two places of an assembly's records or papers that disagree. */
export interface Contradiction {
  readonly about: 'heads' | 'sum' | 'date' | 'name' | 'title';
  readonly message: string;
  readonly places: readonly Place[];
}

const place = (kind: KindName, id: string, path: string): Place => ({ kind, id, path });

/** Everything the papers of an assembly are made from, with the assembly itself. */
export interface AssemblyRecords {
  readonly ledger: Ledger;
  readonly assembly: Entry<Assembly>;
  readonly meeting: Entry<Meeting>;
  readonly day: PlainDate;
}

function headContradictions({ ledger, assembly, meeting, day }: AssemblyRecords): readonly Contradiction[] {
  const m = meeting.record;
  const found: Contradiction[] = [];
  const voting = m.participants.filter((p) => p.role === 'voting');
  const typed = [['shouldAttend', '应到', voting.length] as const, ['present', '实到', voting.filter((p) => p.presence === 'present').length] as const];
  for (const [field, word, listed] of typed) {
    const value = m[field];
    if (voting.length > 0 && value !== null && value !== listed) found.push({ about: 'heads', message: `${word}人数手填${value}人，参会名单是${listed}人`, places: [place('meeting', meeting.id, field), place('meeting', meeting.id, 'participants')] });
  }
  const delegation = delegationOf(ledger, assembly.record);
  if (m.meetingType === 'delegate-assembly' && delegation) {
    const delegates = delegatesOn(delegation.record, day);
    const { shouldAttend } = attendanceOf(m);
    if (shouldAttend !== null && shouldAttend !== delegates.length) {
      found.push({ about: 'heads', message: `会议应到${shouldAttend}人，代表名册在开会当日有${delegates.length}名代表`, places: [place('meeting', meeting.id, 'participants'), place('delegation', delegation.id, 'delegates')] });
    }
    const names = new Set(delegates.map((d) => d.who.person || d.who.name));
    const stranger = voting.find((p) => !names.has(p.who.person || p.who.name));
    if (stranger) found.push({ about: 'name', message: `参会名单里的${stranger.who.name}不在代表名册里`, places: [place('meeting', meeting.id, 'participants'), place('delegation', delegation.id, 'delegates')] });
  }
  return found;
}

function planContradictions({ ledger, assembly, meeting, day }: AssemblyRecords): readonly Contradiction[] {
  const plan = assembly.record.plan === '' ? undefined : entryOf(ledger, 'annualPlan', assembly.record.plan);
  if (!plan) return [];
  const at = meeting.record.agenda.findIndex((i) => i.topic === 'annual-plan');
  const item = meeting.record.agenda[at];
  const { shouldAttend, present } = attendanceOf(meeting.record);
  const pairs = [['all', '应到人数', shouldAttend, 'participants'], ['present', '实到人数', present, 'participants'], ['yes', '同意票数', item?.yes ?? null, `agenda.${at}.yes`]] as const;
  const numbers = pairs.flatMap(([field, word, said, path]): readonly Contradiction[] => {
    const value = plan.record[field];
    return value === null || said === null || value === said ? [] : [{ about: 'heads', message: `年度重点工作方案的${word}是${value}，会议记录是${said}`, places: [place('annualPlan', plan.id, field), place('meeting', meeting.id, path)] }];
  });
  const asked = plan.record.askedOn;
  return asked !== null && asked !== day && item ? [...numbers, { about: 'date', message: `年度重点工作方案的表决日期是${dateWords(asked)}，大会日期是${dateWords(day)}`, places: [place('annualPlan', plan.id, 'askedOn'), place('meeting', meeting.id, 'heldAt')] }] : numbers;
}

function evaluationContradictions({ ledger, assembly, meeting, day }: AssemblyRecords): readonly Contradiction[] {
  const e = assembly.record.evaluation === '' ? undefined : entryOf(ledger, 'evaluation', assembly.record.evaluation);
  if (!e || e.record.meeting !== meeting.id) return [];
  const { present } = attendanceOf(meeting.record);
  return [
    ...(e.record.evaluatedOn === day ? [] : [{ about: 'date' as const, message: `民主评议日期是${dateWords(e.record.evaluatedOn)}，大会日期是${dateWords(day)}`, places: [place('evaluation', e.id, 'evaluatedOn'), place('meeting', meeting.id, 'heldAt')] }]),
    ...(e.record.issued !== null && present !== null && meeting.record.state === 'held' && e.record.issued > present ? [{ about: 'heads' as const, message: `测评表发出${e.record.issued}张，多于实到${present}人`, places: [place('evaluation', e.id, 'issued'), place('meeting', meeting.id, 'participants')] }] : []),
  ];
}

/** Days that can only follow one another. */
function dateContradictions({ ledger, assembly, meeting, day }: AssemblyRecords): readonly Contradiction[] {
  const a = assembly.record;
  const delegation = delegationOf(ledger, a);
  const order: readonly (readonly [first: string, on: PlainDate | null, at: Place])[] = [
    ['请示日期', a.requestedOn, place('assembly', assembly.id, 'requestedOn')], ['批复日期', a.approvedOn, place('assembly', assembly.id, 'approvedOn')],
    ['会议通知日期', meeting.record.noticedOn, place('meeting', meeting.id, 'noticedOn')], ['请假截止日期', a.leaveBy, place('assembly', assembly.id, 'leaveBy')],
    ...(delegation && meeting.record.agenda.some((i) => i.topic === 'credentials') ? [['代表资格审查日期', delegation.record.reviewedOn, place('delegation', delegation.id, 'reviewedOn')] as const] : []),
  ];
  const late = order.filter(([, on]) => on !== null && on > day).map(([word, on, at]): Contradiction => ({ about: 'date', message: `${word}${dateWords(on!)}晚于大会日期${dateWords(day)}`, places: [at, place('meeting', meeting.id, 'heldAt')] }));
  const [notice, leave] = [meeting.record.noticedOn, a.leaveBy];
  return notice !== null && leave !== null && leave < notice ? [...late, { about: 'date', message: `请假截止日期${dateWords(leave)}早于会议通知日期${dateWords(notice)}`, places: [place('assembly', assembly.id, 'leaveBy'), place('meeting', meeting.id, 'noticedOn')] }] : late;
}

const REPORTS: readonly Meeting['agenda'][number]['topic'][] = ['work-report', 'money-report', 'audit-report'];

/** The term and the year are named in several titles. */
function titleContradictions({ ledger, assembly, meeting }: AssemblyRecords): readonly Contradiction[] {
  const termOf = (title: string): string | undefined => /第([一二三四五六七八九十百]+)届/.exec(title)?.[1];
  const own = termOf(meeting.record.title);
  const delegation = delegationOf(ledger, assembly.record);
  const titles: readonly (readonly [string, Place])[] = [
    ...electionsOf(ledger, meeting.id).map((e) => [e.record.title, place('election', e.id, 'title')] as const),
    ...(delegation ? [[delegation.record.title, place('delegation', delegation.id, 'title')] as const] : []),
  ];
  const terms = titles.flatMap(([title, at]): readonly Contradiction[] => {
    const term = termOf(title);
    return own === undefined || term === undefined || term === own ? [] : [{ about: 'title', message: `会议名称是“${meeting.record.title}”，这里却写“${title}”`, places: [place('meeting', meeting.id, 'title'), at] }];
  });
  const years = meeting.record.agenda.flatMap((item, i): readonly Contradiction[] => {
    const year = REPORTS.includes(item.topic) ? /(20\d{2})年/.exec(item.title)?.[1] : undefined;
    return year === undefined || year === assembly.record.year ? [] : [{ about: 'title', message: `大会筹备写的是${assembly.record.year}年度，议程第${i + 1}项写的是${year}年`, places: [place('assembly', assembly.id, 'year'), place('meeting', meeting.id, `agenda.${i}.title`)] }];
  });
  return [...terms, ...years];
}

/** Elections whose ballots were given out to more people than came. */
function ballotContradictions({ ledger, meeting }: AssemblyRecords): readonly Contradiction[] {
  return electionsOf(ledger, meeting.id).flatMap(({ id, record: e }) => e.rounds.flatMap((r, i): readonly Contradiction[] => {
    const { present } = electionHeads(ledger, e);
    return r.issued === null || present === null || r.issued <= present ? [] : [{ about: 'heads', message: `${e.title}发出选票${r.issued}张，多于实到${present}人`, places: [place('election', id, `rounds.${i}.issued`), place('meeting', meeting.id, 'participants')] }];
  }));
}

/** Every two places of an assembly's records that disagree; empty when they tell one story. */
export function contradictionsOf(ledger: Ledger, assembly: Entry<Assembly>): readonly Contradiction[] {
  const meeting = meetingOf(ledger, assembly.record);
  if (!meeting) return [];
  const all: AssemblyRecords = { ledger, assembly, meeting, day: dayOf(meeting.record.heldAt) };
  return [
    ...headContradictions(all), ...planContradictions(all), ...evaluationContradictions(all), ...dateContradictions(all), ...titleContradictions(all), ...ballotContradictions(all),
    ...electionContradictions(all), ...nameContradictions(all),
  ];
}

/** A place as the screen names it. */
export function placeWords(ledger: Ledger, at: Place): string {
  const record = entryOf(ledger, at.kind, at.id)?.record as AnyRecord | undefined;
  const kind = kindOf(at.kind);
  return record ? `${kind.label}“${kind.summary(record)}”` : kind.label;
}
