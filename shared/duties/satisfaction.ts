import { addMonths, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { RecordOf } from '../records';
import { shareWords } from '../words';
import { atLeast } from '../voting';
import { unknown, type Duty } from './duty';
import { proof } from './evidence';
import { letter } from './sources';

type Evaluated = RecordOf<'evaluation'>['objects'][number];

interface Rate {
  readonly part: number;
  readonly whole: number;
  /** Votes by the other formula: both are shown, one decides. */
  readonly other: number;
}

/** Votes that count as satisfied and the valid ones, by the chosen formula (rules §5.1); null while nothing was counted. */
export function satisfactionOf(object: Evaluated, ledger: Ledger, today: PlainDate): Rate | null {
  if (object.satisfied === null) return null;
  const [strict, wide] = [object.satisfied, object.satisfied + (object.fair ?? 0)];
  const [part, other] = numberOn(ledger, 'satisfaction-formula', today) === 2 ? [wide, strict] : [strict, wide];
  return { part, whole: wide + (object.unsatisfied ?? 0) + (object.unknown ?? 0), other };
}

export const satisfaction: Duty = {
  id: 'S-0.1', title: '会员满意率', chapter: 'goal', clause: '一：会员民主评议中，对基层工会工作的满意率达到90%以上', source: letter('一'), actor: 'GU', numbers: ['satisfaction-min', 'satisfaction-formula'],
  assess(ledger, today) {
    const floor = numberOn(ledger, 'satisfaction-min', today);
    const needed = `不低于${floor}%`;
    const newest = entriesOf(ledger, 'evaluation')
      .filter(({ record: r }) => r.evaluatedOn <= today && r.evaluatedOn > addMonths(today, -24))
      .map((e) => ({ e, rates: e.record.objects.filter((o) => o.object === 'work' || o.object === 'leaders').map((o) => ({ o, rate: satisfactionOf(o, ledger, today) })).filter(({ rate }) => rate !== null && rate.whole > 0) }))
      .filter(({ rates }) => rates.some(({ o }) => o.object === 'work'))
      .toSorted((a, b) => (a.e.record.evaluatedOn < b.e.record.evaluatedOn ? 1 : -1))[0];
    if (!newest) return unknown('近两年没有会员民主评议的计票结果', needed, { label: '记一次评议', kind: 'evaluation' });
    const otherWord = numberOn(ledger, 'satisfaction-formula', today) === 2 ? '只算满意' : '加基本满意';
    const words = newest.rates.map(({ o, rate }) => `${o.object === 'work' ? '工会工作' : '领导班子'}${shareWords(rate!.part, rate!.whole)}（${otherWord}${shareWords(rate!.other, rate!.whole)}）`).join('，');
    const reached = newest.rates.every(({ rate }) => atLeast(rate!.part, rate!.whole, floor, 100));
    const base = { dueOn: null, done: words, needed, evidence: [proof('evaluation', newest.e, newest.e.record.evaluatedOn)] };
    if (reached) return { ...base, state: 'met', missing: '', next: null };
    return { ...base, state: 'overdue', missing: '满意率没有达到，可从评议意见入手整改', next: { label: '打开评议', kind: 'evaluation', id: newest.e.id } };
  },
};
