import { addDays, addMonths, daysBetween, isWorkday, type PlainDate } from '../calendar';
import { parameterSpecs } from '../policy';
import { dateWords } from '../words';
import { sides, type BargainingEvent, type BargainingKind, type EventName } from './events';
import { inOrder } from './order';
import { countFrom, deadlineRules, dueFrom, keyOf, sourceOf, type Ground, type Numbers, type StepName } from './rules';
import { eventsNamed, firstAfter, pausesOf, reviewsOf } from './spans';

/** A step's own name; one that comes again carries its number: `filing-2`. */
export type StepId = StepName | `${StepName}-${number}`;

/** One dated step of a round. */
export interface ClockStep {
  readonly step: StepId;
  readonly label: string;
  readonly dueOn: PlainDate;
  /** The day counted before the roll over days off; the same when nothing was rolled. */
  readonly countedOn: PlainDate;
  readonly article: string;
  readonly state: 'done' | 'open' | 'late';
  readonly doneOn: PlainDate | null;
  /** What the screen says about the date, empty when there is nothing to say. */
  readonly note: string;
}

/** A step before the rolling: `due` where it is agreed or moved and not simply rolled from what was counted. */
interface Asked {
  readonly step: StepName;
  readonly label?: string;
  readonly counted: PlainDate;
  readonly due?: PlainDate;
  readonly doneOn: PlainDate | null;
  readonly article?: string;
  readonly notes?: readonly string[];
}

interface Scene extends Ground {
  readonly kind: BargainingKind;
  readonly events: readonly BargainingEvent[];
  readonly today: PlainDate;
}

const count = (s: Scene, step: StepName, start: PlainDate): PlainDate => countFrom(step, s.kind, start, s.numbers);

function replies(s: Scene): readonly Asked[] {
  const openers: readonly EventName[] = ['requested', 'change-requested', 'renewal-requested'];
  return s.events.flatMap((e, i): Asked[] => {
    if (e.event !== 'requested' && e.event !== 'change-requested' && e.event !== 'renewal-requested') return [];
    const answer = firstAfter(s.events, i, ['replied'], openers);
    const word = { requested: '', 'change-requested': '变更要求', 'renewal-requested': '续订要求' }[e.event];
    const refused = answer?.accepts === false ? ['对方拒绝协商；无正当理由不得拒绝或拖延，可申请人社部门协调处理'] : [];
    return [{ step: 'reply', label: `${deadlineRules.reply.label}${word}`, counted: count(s, 'reply', e.on), doneOn: answer?.on ?? null, notes: refused }];
  });
}

function mediations(s: Scene): readonly Asked[] {
  return s.events.flatMap((e, i): Asked[] => {
    if (e.event !== 'mediation-accepted') return [];
    const counted = count(s, 'mediation', e.on);
    const notes = [`情况复杂的最多延长15日，到${dateWords(addDays(counted, 15))}`];
    return [{ step: 'mediation', counted, doneOn: firstAfter(s.events, i, ['mediation-ended'], ['mediation-accepted'])?.on ?? null, notes }];
  });
}

/** The first meeting, held or agreed upon in the answer. */
function firstSession(s: Scene): PlainDate | null {
  const held = eventsNamed(s.events, 'session')[0]?.on;
  return held ?? eventsNamed(s.events, 'replied').findLast((e) => e.firstSessionOn !== undefined)?.firstSessionOn ?? null;
}

function preparations(s: Scene): readonly Asked[] {
  const first = firstSession(s);
  const asked: Asked[] = [];
  if (first !== null) asked.push({ step: 'representatives', counted: first, doneOn: eventsNamed(s.events, 'representatives-published')[0]?.on ?? null });
  const vacant = eventsNamed(s.events, 'representative-vacant');
  const replaced = eventsNamed(s.events, 'representative-replaced');
  vacant.forEach((e, i) => {
    const label = e.side === undefined ? deadlineRules.vacancy.label : `${sides[e.side]}${deadlineRules.vacancy.label}`;
    asked.push({ step: 'vacancy', label, counted: count(s, 'vacancy', e.on), doneOn: replaced[i]?.on ?? null });
  });
  return [...asked, ...materials(s, first)];
}

/** For a wage contract 5 days before the talks begin; else the day that was agreed. */
function materials(s: Scene, first: PlainDate | null): readonly Asked[] {
  const agreed = eventsNamed(s.events, 'materials-asked').findLast((e) => e.by !== undefined)?.by ?? null;
  const doneOn = eventsNamed(s.events, 'materials-given')[0]?.on ?? null;
  if (s.kind === 'wage' && first !== null) {
    const counted = count(s, 'materials', first);
    const both = agreed === null ? [] : [`双方约定${dateWords(agreed)}提供`];
    const off = isWorkday(counted, s.table) ? [] : [`${counted}是休息日，宜提前到上一个工作日`];
    return [{ step: 'materials', counted, doneOn, notes: [...both, ...off] }];
  }
  if (agreed === null) return [];
  return [{ step: 'materials', counted: agreed, doneOn, article: '双方约定', notes: [] }];
}

function talks(s: Scene): readonly Asked[] {
  const pauses = pausesOf(s.events, s.numbers);
  const resumes = pauses.map((p): Asked => {
    const due = p.agreedUntil !== null && p.agreedUntil < p.limit ? p.agreedUntil : p.limit;
    const notes = [due === p.limit ? '中止的最长天数不因休息日延长' : `双方约定的日期；最长可到${dateWords(p.limit)}`];
    if (p.resumedOn !== null && p.resumedOn > p.limit) notes.push(`中止超过最长期限${daysBetween(p.limit, p.resumedOn)}天`);
    return { step: 'resume', counted: p.limit, due, doneOn: p.resumedOn, notes };
  });
  const drafts = s.events.flatMap((e, i): Asked[] => {
    if (e.event !== 'schedule-agreed') return [];
    // A pause moves what waits for the talks, as long as it began before the agreed day.
    const moved = pauses.filter((p) => p.on >= e.on).reduce((due, p) => (p.on <= due ? addDays(due, p.days) : due), e.draftBy);
    const notes = moved === e.draftBy ? [] : [`中止协商${daysBetween(e.draftBy, moved)}天，由${dateWords(e.draftBy)}顺延`];
    return [{ step: 'draft', counted: e.draftBy, due: moved, doneOn: firstAfter(s.events, i, ['drafted'], ['schedule-agreed'])?.on ?? null, notes }];
  });
  return [...resumes, ...drafts];
}

/** The other regulation's day for filing a wage contract (rules §9, C-6). */
function otherFilingDay(s: Scene, signedOn: PlainDate): readonly string[] {
  if (s.kind !== 'wage') return [];
  const ten = addDays(signedOn, s.numbers('filing-days').value);
  const last = dueFrom('filing', ten, s.table).due;
  const used = s.numbers('wage-filing-days').value;
  if (used === s.numbers('filing-days').value) {
    const days = parameterSpecs['wage-filing-days'].value;
    const seven = dueFrom('filing', addDays(signedOn, days), s.table).due;
    return [`两个规定不一致：《工资集体协商试行办法》第21条为${days}日（到${dateWords(seven)}），《北京市集体合同条例》第39条为${used}日，现按${used}日提示`];
  }
  return [`两个规定不一致：按${used}日提示，《北京市集体合同条例》第39条的最后期限是${dateWords(last)}`];
}

function filings(s: Scene): readonly Asked[] {
  return s.events.flatMap((e, i): Asked[] => {
    if (e.event !== 'signed') return [];
    const done = firstAfter(s.events, i, ['filed', 'received'], ['signed']);
    return [{ step: 'filing', counted: count(s, 'filing', e.on), doneOn: done?.on ?? null, notes: otherFilingDay(s, e.on) }];
  });
}

function effects(s: Scene): readonly Asked[] {
  return reviewsOf(s.events, s.numbers).flatMap((r): Asked[] => {
    if (r.effectiveOn === null) return [];
    const doneOn = r.given || r.effectiveOn <= s.today ? r.effectiveOn : null;
    const asked: Asked[] = [{ step: 'effect', counted: r.effectiveOn, doneOn }];
    if (deadlineRules.publish.kinds.includes(s.kind)) {
      asked.push({ step: 'publish', counted: count(s, 'publish', r.effectiveOn), doneOn: firstAfter(s.events, r.at, ['published'], ['received'])?.on ?? null });
    }
    return asked;
  });
}

/** The day on which a contract first took or takes effect; null while nothing was received or an objection stands. */
export function effectiveDayOf(kind: BargainingKind, events: readonly BargainingEvent[], numbers: Numbers): PlainDate | null {
  const ordered = inOrder(kind, events, numbers).map((p) => p.event);
  return firstEffect(ordered, numbers);
}

function firstEffect(events: readonly BargainingEvent[], numbers: Numbers): PlainDate | null {
  return reviewsOf(events, numbers).find((r) => r.effectiveOn !== null)?.effectiveOn ?? null;
}

interface Term {
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  /** The day on which the contract was renewed, ended or dissolved. */
  readonly settledOn: PlainDate | null;
}

function termOf(s: Scene): Term {
  const term = eventsNamed(s.events, 'term-agreed').at(-1);
  const effective = firstEffect(s.events, s.numbers);
  const settledOn = eventsNamed(s.events, 'renewed', 'expired', 'dissolved')[0]?.on ?? null;
  return { startsOn: effective === null ? null : (term?.startsOn ?? effective), endsOn: term?.endsOn ?? null, settledOn };
}

/**
 * A report for every year of the contract that has begun. A report that comes late settles the year it was late for;
 * what was never reported of a settled contract is past mending and left out.
 */
function performances(s: Scene, { startsOn, endsOn, settledOn }: Term): readonly Asked[] {
  if (startsOn === null) return [];
  const reports = eventsNamed(s.events, 'performance-reported');
  const months = s.numbers(keyOf('performance', s.kind)!).value;
  const found: Asked[] = [];
  const until = endsOn === null || s.today < endsOn ? s.today : addDays(endsOn, -1);
  let from = startsOn;
  let earliest = '';
  for (let n = 1; from <= until; n += 1) {
    const whole = addMonths(startsOn, months * n);
    const counted = endsOn !== null && endsOn < whole ? endsOn : whole;
    const after = earliest;
    const doneOn = reports.find((e) => e.on > after)?.on ?? null;
    if (doneOn !== null || settledOn === null) found.push({ step: 'performance', label: `${deadlineRules.performance.label}（第${n}次）`, counted, doneOn });
    from = whole;
    earliest = dueFrom('performance', counted, s.table).due;
  }
  return found;
}

/** The window, the end, and the filing of the end. */
function ends(s: Scene, { endsOn, settledOn }: Term): readonly Asked[] {
  const asked: Asked[] = [];
  if (endsOn !== null) {
    const opens = count(s, 'renewal-window', endsOn);
    const request = eventsNamed(s.events, 'renewal-requested')[0]?.on ?? null;
    const early = request !== null && request < opens ? [`已于${dateWords(request)}提出，早于窗口${daysBetween(request, opens)}天，须对方同意提前协商`] : [];
    const opened = opens <= s.today ? opens : null;
    asked.push({ step: 'renewal-window', counted: opens, doneOn: request ?? settledOn ?? opened, notes: early });
    const lapsed = settledOn === null && endsOn < s.today ? ['期满后还没有登记续订、终止或解除'] : [];
    asked.push({ step: 'expiry', counted: endsOn, doneOn: settledOn, notes: lapsed });
  }
  const closing = eventsNamed(s.events, 'expired', 'dissolved')[0];
  if (closing) asked.push({ step: 'end-filing', counted: count(s, 'end-filing', closing.on), doneOn: eventsNamed(s.events, 'end-filed')[0]?.on ?? null });
  return asked;
}

/** Steps whose being done after the day is nothing to speak of: nobody was late. */
const WITHOUT_LATENESS: readonly StepName[] = ['effect', 'renewal-window', 'expiry', 'resume'];

function finished(asked: Asked, id: StepId, s: Scene): ClockStep {
  const rolled = asked.due === undefined ? dueFrom(asked.step, asked.counted, s.table) : { due: asked.due, rolled: false, unsure: false };
  const doneOn = asked.doneOn !== null && asked.doneOn <= s.today ? asked.doneOn : null;
  const key = keyOf(asked.step, s.kind);
  const source = sourceOf(asked.step, s.kind);
  const notes: string[] = [];
  if (rolled.rolled) notes.push(`${asked.counted}是休息日，顺延到次个工作日（《民法典》第203条）`);
  if (rolled.unsure) notes.push('该年度放假安排尚未收录，只按周末推算');
  if (key !== null && s.numbers(key).own) notes.push('按本会自定的期限计算');
  if (doneOn !== null && doneOn > rolled.due && !WITHOUT_LATENESS.includes(asked.step)) notes.push(`迟于期限${daysBetween(rolled.due, doneOn)}天`);
  return {
    step: id,
    label: asked.label ?? deadlineRules[asked.step].label,
    dueOn: rolled.due,
    countedOn: asked.counted,
    article: asked.article ?? `${source.text}${source.clause}`,
    state: doneOn !== null ? 'done' : rolled.due < s.today ? 'late' : 'open',
    doneOn,
    note: [...notes, ...(asked.notes ?? [])].join('；'),
  };
}

/**
 * The dated steps of a round in the order of the procedure (rules §3.5). The first day is not counted (《民法典》第201条);
 * a last day that is a day off rolls (第203条). Events out of order are counted as they stand.
 */
export function bargainingClock(kind: BargainingKind, events: readonly BargainingEvent[], today: PlainDate, ground: Ground): readonly ClockStep[] {
  const s: Scene = { ...ground, kind, events: inOrder(kind, events, ground.numbers).map((p) => p.event), today };
  const term = termOf(s);
  const asked = [...replies(s), ...mediations(s), ...preparations(s), ...talks(s), ...filings(s), ...effects(s), ...performances(s, term), ...ends(s, term)];
  const seen = new Map<StepName, number>();
  return asked.map((a) => {
    const nth = (seen.get(a.step) ?? 0) + 1;
    seen.set(a.step, nth);
    return finished(a, nth === 1 ? a.step : `${a.step}-${nth}`, s);
  });
}
