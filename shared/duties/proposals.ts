import { addDays, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { RecordOf } from '../records';
import { unknown, type Duty } from './duty';
import { lastDay, proof, regulationsOn } from './evidence';
import { assessEvents, openItems, type EventDuty, type Happening } from './events';
import { letter } from './sources';

/** What a proposal still waits for, and by when. An answer that did not satisfy asks for a second one. */
function happeningOf(entry: Entry<RecordOf<'proposal'>>, ledger: Ledger, today: PlainDate): Happening {
  const { record: r } = entry;
  const days = (key: 'proposal-days' | 'proposal-review-days' | 'proposal-again-days') => numberOn(ledger, key, today);
  const [answeredOn, againOn] = [lastDay(today, r.answeredOn), lastDay(today, r.againAnsweredOn)];
  const dueOn = r.dueOn ?? addDays(r.decidedOn ?? r.submittedOn, days('proposal-days'));
  const at = (doneOn: PlainDate | null, due: PlainDate, open: string, late?: boolean): Happening =>
    ({ evidence: proof('proposal', entry, lastDay(today, doneOn) ?? r.submittedOn), dueOn: due, doneOn, open, ...(late === undefined ? {} : { late }) });
  if (r.decision === 'pending') return at(null, addDays(r.submittedOn, days('proposal-review-days')), '还没有审查立案');
  if (r.decision === 'declined' || r.decision === 'merged') return at(r.decidedOn ?? r.closedOn, dueOn, '没有写明审查日期');
  if (answeredOn === null) return at(null, dueOn, '还没有答复');
  const againBy = addDays(r.ratedOn ?? answeredOn, days('proposal-again-days'));
  if (r.satisfaction === 'unsatisfied' && againOn === null) return at(null, againBy, '提案人不满意，应再次办理');
  return at(againOn ?? answeredOn, dueOn, '', answeredOn > dueOn || (againOn !== null && againOn > againBy));
}

const row: EventDuty = {
  id: 'S-3.33b', title: '建议案办理', chapter: 'service', clause: '三（三）2：建立会员代表建议案办理制度（有制度，件件有答复，不满意的再次办理）', source: letter('三（三）2'), actor: 'GU', numbers: ['proposal-review-days', 'proposal-days', 'proposal-again-days'],
  needed: '有制度，件件有答复', none: '还没有登记建议案', next: { label: '登记建议案', kind: 'proposal' },
  happenings: (ledger, today) => entriesOf(ledger, 'proposal').filter(({ record: r }) => r.submittedOn <= today)
    .map((e) => happeningOf(e, ledger, today)),
};

export const proposals: Duty = {
  id: row.id, title: row.title, chapter: row.chapter, clause: row.clause, source: row.source, actor: row.actor, numbers: row.numbers!,
  items: (ledger, today) => openItems(row, ledger, today),
  assess(ledger, today) {
    const rules = rulesOf(ledger, today);
    const events = assessEvents(row, ledger, today);
    if (events.state !== 'met' && events.state !== 'notYet') return { ...events, evidence: [...rules, ...events.evidence] };
    if (rules.length === 0) return { ...unknown('还没有登记建议案办理制度', row.needed, { label: '登记制度', kind: 'regulation', preset: { topic: 'proposal', title: '建议案办理制度' } }), evidence: events.evidence, done: events.done };
    if (events.state === 'notYet' && events.dueOn !== null) return events;
    return { state: 'met', dueOn: null, done: `有制度，${events.state === 'met' ? events.done : '还没有建议案'}`, needed: row.needed, evidence: [...rules, ...events.evidence], missing: '', next: null };
  },
};

const rulesOf = (ledger: Ledger, today: PlainDate) => regulationsOn(ledger, today, (r) => r.topic === 'proposal');
