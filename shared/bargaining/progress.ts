import type { PlainDate } from '../calendar';
import { dateWords } from '../words';
import { eventNames, eventNotes, type BargainingEvent, type BargainingKind, type EventName, type Side } from './events';
import { allowedIn, onDay, stages, type Round, type Stage } from './machine';
import { inOrder, roundOf, termTooLong } from './order';
import type { Numbers } from './rules';

/** Where a round stands on a day. */
export interface Progress {
  readonly stage: Stage;
  readonly label: string;
  readonly changing: boolean;
  readonly inForce: boolean;
  /** Events that may be entered next. */
  readonly allowed: readonly EventName[];
  /** What is not as the rules want it, each a Chinese sentence. */
  readonly problems: readonly string[];
}

/** Whether events of a kind can happen next in a round, seen without their figures. */
function possible(round: Round, name: EventName): boolean {
  if (!eventNotes[name].kinds.includes(round.kind) || !allowedIn[name].includes(round.stage)) return false;
  if (name === 'drafted') return round.sessions > 0 || round.stage === 'objected';
  if (name === 'representative-replaced') return round.vacancies > 0;
  if (name === 'mediation-accepted') return !round.mediating;
  if (name === 'mediation-ended') return round.mediating;
  if (name === 'change-dropped') return round.changing;
  if (name === 'end-filed') return round.endFilingDue;
  return name === 'expired' ? round.endsOn !== null : true;
}

function sessionProblems(events: readonly BargainingEvent[]): readonly string[] {
  let last: Side | undefined;
  return events.flatMap((e) => {
    if (e.event !== 'session') return [];
    const found: string[] = [];
    if (e.chair !== undefined && e.chair === last) found.push(`${dateWords(e.on)}的会议与上一次由同一方主持，应由双方首席代表轮流主持（《集体合同规定》第34条）`);
    if (e.signedByBoth === false) found.push(`${dateWords(e.on)}的会议记录还没有双方首席代表签字（《北京市集体合同条例》第35条）`);
    last = e.chair ?? last;
    return found;
  });
}

function eventProblems(events: readonly BargainingEvent[], numbers: Numbers): readonly string[] {
  const firstSession = events.find((e) => e.event === 'session');
  const published = events.find((e) => e.event === 'representatives-published');
  const found: string[] = [];
  if (firstSession && (!published || published.on > firstSession.on)) found.push('协商代表名单没有在首次协商会议之前公布（《北京市集体合同条例》第11条）');
  for (const e of events) {
    const years = numbers('contract-years-max').value;
    if (e.event === 'replied' && !e.accepts) found.push('对方拒绝协商：对职工方就报酬、劳动条件等提出的要求不得拒绝或拖延（《北京市集体合同条例》第32条），可书面申请人社部门协调处理（第49条）');
    if (e.event === 'term-agreed' && termTooLong(e, years)) found.push(`合同期限超过${years}年（《集体合同规定》第38条）`);
  }
  return found;
}

/** Where a round stands on a day, what may come next and what is not in order. */
export function progressOf(kind: BargainingKind, events: readonly BargainingEvent[], today: PlainDate, numbers: Numbers): Progress {
  const placed = inOrder(kind, events.filter((e) => e.on <= today), numbers);
  const round = onDay(roundOf(kind, placed, numbers), today, numbers);
  const past = placed.map((p) => p.event);
  const refusals = placed.flatMap((p) => (p.refusal === undefined ? [] : [p.refusal]));
  return {
    stage: round.stage,
    label: round.changing ? `变更：${stages[round.stage]}` : stages[round.stage],
    changing: round.changing,
    inForce: round.stage === 'inForce' || round.stage === 'renewing' || (round.changing && round.everInForce),
    allowed: eventNames.filter((name) => possible(round, name)),
    problems: [...refusals, ...sessionProblems(past), ...eventProblems(past, numbers)],
  };
}

/** Why an event can not be added to events that are in order, or undefined. The events may come in any order of entry. */
export function accept(kind: BargainingKind, events: readonly BargainingEvent[], event: BargainingEvent, numbers: Numbers): string | undefined {
  return firstRefusal(kind, [...events, event], numbers);
}

/** The first reason why events can not have happened in their order, or undefined. */
export function firstRefusal(kind: BargainingKind, events: readonly BargainingEvent[], numbers: Numbers): string | undefined {
  return inOrder(kind, events, numbers).find((p) => p.refusal !== undefined)?.refusal;
}
