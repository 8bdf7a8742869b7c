import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import { committeePosts, type NameValue } from '../records';
import { leastAtLeast } from '../voting';
import { notApplicable, type Assessment, type Duty, type Evidence } from './duty';
import { letter } from './sources';
import { fullTimeWorkers, headCountOn, staffFrom } from './staff';
import { postSince, postsOn, samePerson, termOn, toTerm } from './terms';

interface FullTimer {
  readonly who: NameValue;
  readonly evidence: Evidence;
}

/** Full-time officers of the present term, and full-time workers of the roster, by the day they began; nobody twice. */
function fullTimers(ledger: Ledger, today: PlainDate, chairsOnly: boolean): readonly Evidence[] {
  const term = termOn(ledger, today);
  const officers = (term ? postsOn(term, today) : [])
    .filter((p) => p.fullTime && (!chairsOnly || p.post === 'chair' || p.post === 'vice-chair'))
    .map((p): FullTimer => ({ who: p.holder, evidence: { kind: 'term', id: term!.id, on: postSince(p, term!), label: `${p.holder.name}（${committeePosts[p.post]}，专职）` } }));
  const workers = chairsOnly ? [] : fullTimeWorkers(ledger, today).map(({ id, record: r, since }): FullTimer => (
    { who: { person: id, name: r.name }, evidence: { kind: 'person', id, on: since, label: `${r.name}（专职工会工作人员）` } }));
  const all = [...officers, ...workers];
  return all.filter(({ who }, i) => all.findIndex((other) => samePerson(other.who, who)) === i).map(({ evidence }) => evidence);
}

function judge(evidence: readonly Evidence[], need: number, missing: string, ledger: Ledger, today: PlainDate): Assessment {
  if (need === 0) return notApplicable('本会自定的比例是0，不作要求');
  const base = { dueOn: null, done: `${evidence.length}人`, needed: `不少于${need}人`, evidence };
  if (evidence.length >= need) return { ...base, state: 'met', missing: '', next: null };
  return { ...base, state: 'overdue', missing, next: toTerm(termOn(ledger, today)) };
}

export const fullTimeChair: Duty = {
  id: 'S-3.24', title: '专职主席或副主席', chapter: 'cadres',
  clause: '三（二）1：职工200人以上的基层工会设专职主席或副主席（《工会法》第14条为“可以设”，这里按工会规定提醒）',
  source: letter('三（二）1'), actor: 'GU', binds: '职工200人以上的单位', numbers: ['full-time-chair-staff'],
  assess: (ledger, today) => staffFrom('full-time-chair-staff')(ledger, today) ?? judge(fullTimers(ledger, today, true), 1, '应配备专职主席或副主席（工会规定；法律为可以设）。已配备的，请在届次里勾选“专职”', ledger, today),
};

export const fullTimeStaff: Duty = {
  id: 'S-3.25', title: '专职工作人员比例', chapter: 'cadres', clause: '三（二）1：专职工作人员原则上不低于职工人数的3‰（不足1人按1人）',
  source: letter('三（二）1'), actor: 'GU', binds: '职工200人以上的单位（信中没有写明起算人数）', numbers: ['full-time-per-mille', 'full-time-staff-from'],
  assess(ledger, today) {
    const stopped = staffFrom('full-time-staff-from')(ledger, today);
    if (stopped) return stopped;
    const { staffCount } = headCountOn(ledger, today);
    const need = leastAtLeast(staffCount, numberOn(ledger, 'full-time-per-mille', today), 1000);
    const found = fullTimers(ledger, today, false);
    return judge(found, need, `职工${staffCount}人，还差${need - found.length}名专职工作人员`, ledger, today);
  },
};
