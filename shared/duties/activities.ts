import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { assessCounted, type CountedDuty } from './counted';
import { headOf, type Duty, type Evidence } from './duty';
import { heldActivities } from './evidence';
import { letter } from './sources';

const row: CountedDuty = {
  id: 'S-3.4', title: '文体活动', chapter: 'home', clause: '二（三）：定期组织小型多样的职工文体活动，每月不少于2次', source: letter('二（三）'), actor: 'GU',
  numbers: ['activity-base', 'activities-per-month'], every: 'month', times: 'activities-per-month', unit: '次', what: '文体活动',
  evidence: heldActivities, nextKind: 'activity', nextLabel: '记一次活动',
};

/** Interest groups that are there on a day, each judged by its own activities. */
function judgedGroups(ledger: Ledger, today: PlainDate) {
  const held = new Set(entriesOf(ledger, 'activity').map((e) => `${e.id}/${e.record.group}`));
  const of = (group: string) => (e: Evidence) => held.has(`${e.id}/${group}`);
  return entriesOf(ledger, 'group')
    .filter(({ record: r }) => r.groupKind === 'interest' && (r.foundedOn === null || r.foundedOn <= today) && (r.dissolvedOn === null || r.dissolvedOn > today))
    .map(({ id, record: r }) => {
      const own: CountedDuty = { ...row, evidence: (l, t) => heldActivities(l, t).filter(of(id)), preset: { group: id }, ...(r.foundedOn === null ? {} : { since: r.foundedOn }) };
      return { name: r.name, a: assessCounted(own, ledger, today) };
    });
}

/** The union's total of a month, or the number of each interest group, as chosen (rules AMB-1). */
export const activities: Duty = {
  ...headOf(row),
  assess(ledger, today) {
    if (numberOn(ledger, 'activity-base', today) === 1) return assessCounted(row, ledger, today);
    const judged = judgedGroups(ledger, today);
    const worst = judged.find(({ a }) => a.state === 'overdue') ?? judged.find(({ a }) => a.state !== 'met') ?? judged[0];
    if (!worst) return assessCounted(row, ledger, today);
    return { ...worst.a, done: `${judged.filter(({ a }) => a.state === 'met').length}/${judged.length}个小组达到`, missing: worst.a.missing === '' ? '' : `${worst.name}：${worst.a.missing}`, evidence: judged.flatMap(({ a }) => a.evidence) };
  },
};
