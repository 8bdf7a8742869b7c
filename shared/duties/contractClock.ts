import { addDays, addMonths, rollForward, type PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn, parameterOn, type ParameterKey } from '../policy';
import type { Contract } from '../records';

export type ContractStep = 'reply' | 'filing' | 'effect' | 'publish' | 'renewal-window' | 'expiry';

/** One deadline of a contract's procedure. */
export interface ContractDeadline {
  readonly step: ContractStep;
  readonly what: string;
  readonly dueOn: PlainDate;
  /** The day counted before the roll over days off; the same when nothing was rolled. */
  readonly countedOn: PlainDate;
  readonly article: string;
  readonly state: 'done' | 'open' | 'late';
  readonly doneOn: PlainDate | null;
  /** What the screen says about the date, empty when there is nothing to say. */
  readonly note: string;
}

interface Asked {
  readonly step: ContractStep;
  readonly what: string;
  readonly counted: PlainDate;
  readonly key: ParameterKey;
  readonly doneOn: PlainDate | null;
  /** Deadlines to act roll over days off; the day on which something takes effect or ends does not. */
  readonly rolls: boolean;
}

function deadline(asked: Asked, ledger: Ledger, today: PlainDate): ContractDeadline {
  const { spec, override } = parameterOn(ledger, asked.key, today);
  const rolled = asked.rolls ? rollForward(asked.counted) : { due: asked.counted, rolled: false, unsure: false };
  const notes: string[] = [];
  if (rolled.rolled) notes.push(`${asked.counted}是休息日，顺延到次个工作日（《民法典》第203条）`);
  if (rolled.unsure) notes.push('该年度放假安排尚未收录，只按周末推算');
  if (override) notes.push('按本会自定的期限计算');
  const state = asked.doneOn !== null ? 'done' : rolled.due < today ? 'late' : 'open';
  return {
    step: asked.step,
    what: asked.what,
    dueOn: rolled.due,
    countedOn: asked.counted,
    article: `${spec.source.text}${spec.source.clause}`,
    state,
    doneOn: asked.doneOn,
    note: notes.join('；'),
  };
}

/** The day on which a contract takes effect: the day given, else 15 days after the labour office received it. */
export function effectiveDay(contract: Contract, ledger: Ledger, today: PlainDate): PlainDate | null {
  if (contract.effectiveOn) return contract.effectiveOn;
  if (!contract.receivedOn || contract.objectedOn) return null;
  return addDays(contract.receivedOn, numberOn(ledger, 'effect-days', today));
}

/** The first day on which either side may ask for renewal. */
export function renewalOpens(contract: Contract, ledger: Ledger, today: PlainDate): PlainDate | null {
  if (!contract.endsOn) return null;
  return contract.contractKind === 'wage'
    ? addDays(contract.endsOn, -numberOn(ledger, 'wage-renewal-days', today))
    : addMonths(contract.endsOn, -numberOn(ledger, 'renewal-months', today));
}

function effectDeadlines(c: Contract, ledger: Ledger, today: PlainDate): Asked[] {
  const effective = effectiveDay(c, ledger, today);
  if (!effective) return [];
  const reached = effective <= today ? effective : null;
  const asked: Asked[] = [
    { step: 'effect', what: '无异议即行生效', counted: effective, key: 'effect-days', doneOn: c.effectiveOn ?? reached, rolls: false },
  ];
  if (c.contractKind === 'wage') {
    const counted = addDays(effective, numberOn(ledger, 'wage-publish-days', today));
    asked.push({ step: 'publish', what: '向全体职工公布', counted, key: 'wage-publish-days', doneOn: c.publishedOn, rolls: true });
  }
  return asked;
}

function endDeadlines(c: Contract, ledger: Ledger, today: PlainDate): Asked[] {
  const opens = renewalOpens(c, ledger, today);
  if (!c.endsOn || !opens) return [];
  const key = c.contractKind === 'wage' ? 'wage-renewal-days' : 'renewal-months';
  const settled = c.ended === 'none' ? null : (c.endedOn ?? c.endsOn);
  const opened = opens <= today ? opens : null;
  return [
    { step: 'renewal-window', what: '可以提出续订', counted: opens, key, doneOn: settled ?? opened, rolls: false },
    { step: 'expiry', what: '合同期限届满', counted: c.endsOn, key, doneOn: settled, rolls: false },
  ];
}

/**
 * The deadlines of a contract in the order of the procedure (rules §3.5). The first day is not counted
 * (《民法典》第201条).
 */
export function contractDeadlines(c: Contract, ledger: Ledger, today: PlainDate): readonly ContractDeadline[] {
  const asked: Asked[] = [];
  if (c.requestedOn) {
    const counted = addDays(c.requestedOn, numberOn(ledger, 'reply-days', today));
    asked.push({ step: 'reply', what: '对方书面答复', counted, key: 'reply-days', doneOn: c.repliedOn, rolls: true });
  }
  if (c.signedOn) {
    const key = c.contractKind === 'wage' ? 'wage-filing-days' : 'filing-days';
    const counted = addDays(c.signedOn, numberOn(ledger, key, today));
    asked.push({ step: 'filing', what: '由单位报送人社部门备案', counted, key, doneOn: c.filedOn ?? c.receivedOn, rolls: true });
  }
  return [...asked, ...effectDeadlines(c, ledger, today), ...endDeadlines(c, ledger, today)].map((a) => deadline(a, ledger, today));
}
