import { addDays, type PlainDate } from '../calendar';
import { atLeast } from '../voting';
import type { BargainingEvent, BargainingKind, EventName, EventOf, Side } from './events';
import type { Numbers } from './rules';

/** Where a round stands. */
export const stages = {
  none: '尚未提出协商', requested: '已提出要约，等待答复', refused: '对方拒绝协商', negotiating: '协商中', paused: '中止协商',
  drafted: '草案已形成，待职代会审议', rejected: '草案未获通过', adopted: '草案已通过，待签字', signed: '已签字，待报送',
  filed: '已报送，待人社部门收到', reviewing: '人社部门审查中', objected: '人社部门有异议，待修改', inForce: '已生效', renewing: '已生效，正在续订',
  lapsed: '已期满，尚未处理', ended: '已终止',
} as const;
export type Stage = keyof typeof stages;

/** What the events so far have made of a round. */
export interface Round {
  readonly kind: BargainingKind;
  readonly stage: Stage;
  /** A change of a contract that is in force is under way. */
  readonly changing: boolean;
  readonly everInForce: boolean;
  /** Meetings held since the last draft. */
  readonly sessions: number;
  readonly chair: Side | null;
  readonly pausedOn: PlainDate | null;
  readonly vacancies: number;
  readonly mediating: boolean;
  readonly vote: EventOf<'congress'> | null;
  readonly receivedOn: PlainDate | null;
  readonly startsOn: PlainDate | null;
  readonly endsOn: PlainDate | null;
  readonly endFilingDue: boolean;
  readonly lastOn: PlainDate | null;
}

/** A round before anything happened. */
export function newRound(kind: BargainingKind): Round {
  return {
    kind, stage: 'none', changing: false, everInForce: false, sessions: 0, chair: null, pausedOn: null, vacancies: 0, mediating: false,
    vote: null, receivedOn: null, startsOn: null, endsOn: null, endFilingDue: false, lastOn: null,
  };
}

/** The last day on which an objection keeps a contract from taking effect. */
export function effectOf(receivedOn: PlainDate, numbers: Numbers): PlainDate {
  return addDays(receivedOn, numbers('effect-days').value);
}

/** The round as it stands on a day: silence of the labour office brings a contract into force, its end makes it lapse. */
export function onDay(round: Round, day: PlainDate, numbers: Numbers): Round {
  let now = round;
  if (now.stage === 'reviewing' && now.receivedOn !== null && effectOf(now.receivedOn, numbers) <= day) {
    now = { ...now, stage: 'inForce', changing: false, everInForce: true };
  }
  const runs = now.everInForce && now.stage !== 'ended';
  return runs && now.endsOn !== null && now.endsOn < day ? { ...now, stage: 'lapsed', changing: false } : now;
}

/** Two thirds of all present and half of all in favour, both included (《集体合同规定》第36条、《北京市集体合同条例》第38条). */
export function votePasses(vote: Pick<EventOf<'congress'>, 'all' | 'present' | 'yes'>): boolean {
  const { all, present, yes } = vote;
  return all > 0 && present <= all && yes <= present && atLeast(present, all, 2, 3) && atLeast(yes, all, 1, 2);
}

/** The stages in which each event can happen. */
export const allowedIn: Readonly<Record<EventName, readonly Stage[]>> = {
  requested: ['none', 'refused'],
  replied: ['requested', 'refused', 'renewing'],
  'mediation-accepted': ['requested', 'refused', 'negotiating', 'paused', 'rejected'],
  'mediation-ended': ['requested', 'refused', 'negotiating', 'paused', 'rejected'],
  'representatives-published': ['none', 'requested', 'negotiating', 'paused', 'inForce', 'renewing'],
  'representative-vacant': ['requested', 'refused', 'negotiating', 'paused', 'drafted', 'rejected', 'adopted', 'signed', 'filed', 'reviewing', 'objected', 'inForce', 'renewing'],
  'representative-replaced': ['requested', 'refused', 'negotiating', 'paused', 'drafted', 'rejected', 'adopted', 'signed', 'filed', 'reviewing', 'objected', 'inForce', 'renewing'],
  'materials-asked': ['requested', 'negotiating', 'paused', 'rejected', 'objected'],
  'materials-given': ['requested', 'negotiating', 'paused', 'rejected', 'objected'],
  'term-agreed': ['none', 'requested', 'negotiating', 'paused', 'drafted', 'rejected', 'adopted', 'signed', 'filed', 'reviewing', 'objected'],
  'schedule-agreed': ['negotiating', 'rejected'],
  session: ['negotiating', 'rejected', 'objected'],
  paused: ['negotiating'],
  resumed: ['paused'],
  drafted: ['negotiating', 'objected'],
  congress: ['drafted'],
  signed: ['adopted', 'objected'],
  filed: ['signed', 'objected'],
  received: ['filed'],
  objected: ['reviewing'],
  effective: ['reviewing'],
  published: ['inForce', 'renewing'],
  'performance-reported': ['inForce', 'renewing', 'lapsed'],
  'change-requested': ['inForce'],
  'change-dropped': ['requested', 'refused', 'negotiating', 'paused', 'drafted', 'rejected', 'adopted', 'signed', 'filed', 'reviewing', 'objected'],
  'renewal-requested': ['inForce', 'lapsed'],
  renewed: ['inForce', 'renewing', 'lapsed'],
  expired: ['inForce', 'renewing', 'lapsed'],
  dissolved: ['inForce', 'renewing'],
  'end-filed': ['ended'],
};

const NEW_TALKS = { sessions: 0, chair: null, pausedOn: null, vote: null, receivedOn: null } as const;
const END = { stage: 'ended', changing: false } as const;

/** What an event changes; the caller has asked whether it may happen. */
function changed(round: Round, e: BargainingEvent): Partial<Round> {
  switch (e.event) {
    case 'requested': return { stage: 'requested' };
    case 'replied': return round.stage === 'renewing' ? {} : { stage: e.accepts ? 'negotiating' : 'refused' };
    case 'mediation-accepted': return { mediating: true };
    case 'mediation-ended': return { mediating: false };
    case 'representative-vacant': return { vacancies: round.vacancies + 1 };
    case 'representative-replaced': return { vacancies: Math.max(0, round.vacancies - 1) };
    case 'term-agreed': return { startsOn: e.startsOn ?? null, endsOn: e.endsOn };
    case 'session': return { stage: 'negotiating', sessions: round.sessions + 1, chair: e.chair ?? null };
    case 'paused': return { stage: 'paused', pausedOn: e.on };
    case 'resumed': return { stage: 'negotiating', pausedOn: null };
    case 'drafted': return { stage: 'drafted', sessions: 0 };
    case 'congress': return { stage: votePasses(e) ? 'adopted' : 'rejected', vote: e };
    case 'signed': return { stage: 'signed' };
    case 'filed': return { stage: 'filed' };
    case 'received': return { stage: 'reviewing', receivedOn: e.on };
    case 'objected': return { stage: 'objected', receivedOn: null };
    case 'effective': return { stage: 'inForce', changing: false, everInForce: true };
    case 'change-requested': return { ...NEW_TALKS, stage: 'requested', changing: true };
    case 'change-dropped': return { ...NEW_TALKS, stage: 'inForce', changing: false };
    case 'renewal-requested': return round.stage === 'inForce' ? { stage: 'renewing' } : {};
    case 'renewed': return END;
    case 'expired': case 'dissolved': return { ...END, endFilingDue: true };
    case 'end-filed': return { endFilingDue: false };
    case 'representatives-published': case 'materials-asked': case 'materials-given': case 'schedule-agreed': case 'published':
    case 'performance-reported':
      return {};
  }
}

/** Whether an event is judged by the stage as it was noted, before silence brings the contract into force. */
export function beforeSilence(e: BargainingEvent): boolean {
  return e.event === 'objected' || e.event === 'effective';
}

/** The round after an event, whether or not it was in order. */
export function after(round: Round, e: BargainingEvent, numbers: Numbers): Round {
  const now = beforeSilence(e) ? round : onDay(round, e.on, numbers);
  return { ...now, ...changed(now, e), lastOn: e.on };
}
