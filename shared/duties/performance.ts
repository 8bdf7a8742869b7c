import { stepNameOf } from '../bargaining';
import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import type { Contract } from '../records';
import { contractDeadlines, effectiveDay } from './contractClock';
import { pendingState, unknown, type Duty, type Waiting } from './duty';
import { lastDay, proof } from './evidence';
import { numberOn } from '../policy';
import { letter } from './sources';

const reportsOf = (contract: Contract, ledger: Ledger, today: PlainDate) =>
  contractDeadlines(contract, ledger, today).filter((d) => stepNameOf(d.step) === 'performance');

/**
 * Contracts in force on a day with the reports that the contract clock asks for in each of their years. A contract of
 * which only its beginning is known counts from there.
 */
function inForce(ledger: Ledger, today: PlainDate) {
  return entriesOf(ledger, 'contract').flatMap((entry) => {
    const { record: r } = entry;
    const from = r.startsOn ?? effectiveDay(r, ledger, today);
    const over = r.endedOn !== null ? r.endedOn < today : r.endsOn !== null && r.endsOn < today;
    if (r.signedOn === null || r.signedOn > today || from === null || from > today || over) return [];
    const known = effectiveDay(r, ledger, today) !== null;
    const steps = reportsOf(known ? r : { ...r, effectiveOn: from }, ledger, today);
    const last = lastDay(today, ...r.performanceReports.map((p) => p.reportedOn));
    return [{ entry, known, last, open: steps.find((d) => d.state !== 'done'), until: steps.at(-1)?.dueOn ?? r.endsOn }];
  });
}

const lacking = (title: string): string => `“${title}”的履行情况应向职代会报告并登记`;

export const performance: Duty = {
  id: 'S-5.3', title: '监督合同履行', chapter: 'bargain', clause: '二（五）：监督集体合同执行（北京条例第41条：每年至少向职代会报告一次履行情况）', source: letter('二（五）'), actor: 'GU',
  numbers: ['performance-months'],
  // The contract clock lists each report of the contracts that it knows to be in effect.
  items: (ledger, today) => inForce(ledger, today).flatMap(({ entry, known, open }): readonly Waiting[] =>
    (open && !known ? [{ title: `${entry.record.title}：${open.what}`, detail: lacking(entry.record.title), dueOn: open.dueOn, next: { label: '打开合同', kind: 'contract', id: entry.id } }] : [])),
  assess(ledger, today) {
    const needed = '现行合同每年报告一次';
    const current = inForce(ledger, today);
    if (current.length === 0) return unknown('没有现行合同', needed, { label: '登记合同', kind: 'contract' });
    const evidence = current.flatMap(({ entry, last }) => (last === null ? [] : [proof('contract', entry, last)]));
    const base = { done: `${current.length}份现行合同，${evidence.length}份有履行报告`, needed, evidence };
    const [first] = current.flatMap(({ entry, open }) => (open ? [{ entry, dueOn: open.dueOn }] : [])).toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
    const state = first ? pendingState(first.dueOn, today, numberOn(ledger, 'due-soon-days', today)) : 'notYet';
    if (evidence.length > 0 && state === 'notYet') return { ...base, state: 'met', dueOn: first?.dueOn ?? current[0]!.until, missing: '', next: null };
    const { title } = (first ?? current[0]!).entry.record;
    return { ...base, state, dueOn: first?.dueOn ?? current[0]!.until, missing: lacking(title), next: { label: '打开合同', kind: 'contract', id: (first ?? current[0]!).entry.id } };
  },
};
