import { addDays, addYears, type PlainDate } from '../calendar';
import { leastAtLeast } from '../voting';
import { dateWords } from '../words';
import { eventNotes, rankOf, type BargainingEvent, type BargainingKind, type EventName, type EventOf } from './events';
import { after, allowedIn, beforeSilence, effectOf, newRound, onDay, stages, votePasses, type Round } from './machine';
import type { Numbers } from './rules';

/** What must come first, for the events that are most often entered too early. */
const HINTS: Readonly<Partial<Record<EventName, string>>> = {
  replied: '要先登记提出协商（变更、续订）的书面要求',
  session: '要先有对方同意协商的书面答复；中止协商的，要先登记恢复',
  paused: '只有协商进行中才能中止',
  resumed: '要先登记中止协商',
  drafted: '要先开协商会议，协商一致才能形成草案',
  congress: '要先形成草案，才能提交职代会或全体职工审议',
  signed: '草案须先经职代会或全体职工通过：三分之二以上出席，全体半数以上同意（《北京市集体合同条例》第38条）',
  filed: '要先由双方首席代表签字（《北京市集体合同条例》第39条）',
  received: '要先登记单位报送备案的日期',
  objected: '只有人社部门收到文本、还没有生效的，才能提出异议',
  effective: '合同要先报送备案并由人社部门收到，才能生效（《北京市集体合同条例》第39条）',
  published: '合同生效以后才能公布',
  'performance-reported': '合同生效以后才有履行情况可以报告',
  'change-requested': '合同生效以后才能变更（《北京市集体合同条例》第42条）',
  'term-agreed': '合同生效以后期限不能改，延长期限请按续订办理',
  'end-filed': '要先登记期满终止或协商解除',
};

/** Why a vote did not carry the draft. */
export function voteWords({ all, present, yes }: Pick<EventOf<'congress'>, 'all' | 'present' | 'yes'>): string {
  if (all === 0) return '全体人数为0';
  const needPresent = leastAtLeast(all, 2, 3);
  const needYes = leastAtLeast(all, 1, 2);
  if (present < needPresent) return `全体${all}人，出席${present}人，不足三分之二（至少${needPresent}人），表决不成立`;
  return `全体${all}人，同意${yes}人，不足半数（至少${needYes}人），草案未通过`;
}

function wrongStage(round: Round, e: BargainingEvent): string {
  const hint = HINTS[e.event];
  const vote = e.event === 'signed' && round.vote !== null && !votePasses(round.vote) ? `；${voteWords(round.vote)}` : '';
  return `${dateWords(e.on)}的“${eventNotes[e.event].label}”不能登记：当时是“${stages[round.stage]}”${hint === undefined ? '' : `，${hint}`}${vote}。`;
}

/** What is wrong with the event's own figures and days, or undefined. */
function wrongDetail(round: Round, e: BargainingEvent, numbers: Numbers): string | undefined {
  switch (e.event) {
    case 'paused': {
      const last = addDays(e.on, numbers('pause-days').value);
      if (e.agreedUntil !== undefined && e.agreedUntil < e.on) return '约定的恢复日期早于中止日期';
      return e.agreedUntil !== undefined && e.agreedUntil > last
        ? `中止协商不得超过${numbers('pause-days').value}日，最迟${dateWords(last)}恢复（《北京市集体合同条例》第37条）` : undefined;
    }
    case 'drafted':
      return round.sessions === 0 && round.stage !== 'objected' ? HINTS.drafted : undefined;
    case 'congress':
      if (e.present > e.all) return `出席人数${e.present}多于全体人数${e.all}，请核对`;
      return e.yes > e.present ? `同意人数${e.yes}多于出席人数${e.present}，请核对` : undefined;
    case 'term-agreed':
      return e.startsOn !== undefined && e.endsOn <= e.startsOn ? '届满日期应晚于开始日期' : undefined;
    case 'objected': {
      const last = round.receivedOn === null ? null : effectOf(round.receivedOn, numbers);
      return last !== null && e.on > last ? `收到后${numbers('effect-days').value}日已于${dateWords(last)}届满，合同已经生效；请核对收到日期和审查意见的送达日期` : undefined;
    }
    case 'representative-replaced': return round.vacancies === 0 ? '没有登记过空缺的代表' : undefined;
    case 'mediation-accepted': return round.mediating ? '上一次协调处理还没有结束' : undefined;
    case 'mediation-ended': return round.mediating ? undefined : '没有登记过受理协调处理';
    case 'change-dropped': return round.changing ? undefined : '没有正在进行的变更';
    case 'expired': return round.endsOn === null || e.on < round.endsOn ? '还没有到合同届满日期；提前结束的请登记“协商解除”' : undefined;
    case 'end-filed': return round.endFilingDue ? undefined : '由新合同接替或已经备过案的，不需要再登记';
    case 'requested': case 'replied': case 'representatives-published': case 'representative-vacant': case 'materials-asked': case 'materials-given':
    case 'schedule-agreed': case 'session': case 'resumed': case 'signed': case 'filed': case 'received': case 'effective': case 'published':
    case 'performance-reported': case 'change-requested': case 'renewal-requested': case 'renewed': case 'dissolved':
      return undefined;
  }
}

/** Why an event can not come next, as a Chinese sentence; undefined when it can. */
export function refusalOf(round: Round, e: BargainingEvent, numbers: Numbers): string | undefined {
  if (round.lastOn !== null && e.on < round.lastOn) {
    return `${dateWords(e.on)}的“${eventNotes[e.event].label}”早于前一步的${dateWords(round.lastOn)}，请按日期先后登记。`;
  }
  const now = beforeSilence(e) ? round : onDay(round, e.on, numbers);
  if (!allowedIn[e.event].includes(now.stage)) return wrongStage(now, e);
  const detail = wrongDetail(now, e, numbers);
  return detail === undefined ? undefined : `${dateWords(e.on)}的“${eventNotes[e.event].label}”不能登记：${detail}。`;
}

const byDay = (a: BargainingEvent, b: BargainingEvent): number =>
  a.on === b.on ? rankOf(a.event) - rankOf(b.event) : a.on < b.on ? -1 : 1;

/** An event in its place, with the reason where it does not fit there. */
export interface Placed {
  readonly event: BargainingEvent;
  readonly refusal: string | undefined;
}

/**
 * The events in the order in which they happened: by day, and within a day the first of the procedure that fits.
 * An event that never fits stands where its place in the procedure is, with its refusal.
 */
export function inOrder(kind: BargainingKind, events: readonly BargainingEvent[], numbers: Numbers): readonly Placed[] {
  const waiting = [...events].sort(byDay);
  const placed: Placed[] = [];
  let round = newRound(kind);
  while (waiting.length > 0) {
    const day: PlainDate = waiting[0]!.on;
    const today = waiting.filter((e) => e.on === day);
    const next = today.find((e) => refusalOf(round, e, numbers) === undefined) ?? today[0]!;
    placed.push({ event: next, refusal: refusalOf(round, next, numbers) });
    round = after(round, next, numbers);
    waiting.splice(waiting.indexOf(next), 1);
  }
  return placed;
}

/** The round that the events have made, up to and with the last one. */
export function roundOf(kind: BargainingKind, placed: readonly Placed[], numbers: Numbers): Round {
  return placed.reduce((round, { event }) => after(round, event, numbers), newRound(kind));
}

/** Whether an agreed term is longer than the rules allow. */
export function termTooLong(e: EventOf<'term-agreed'>, years: number): boolean {
  return e.startsOn !== undefined && e.endsOn >= addYears(e.startsOn, years);
}
