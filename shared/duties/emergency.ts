import { addMonths } from '../calendar';
import { entriesOf } from '../ledger';
import { numberOn } from '../policy';
import { dateWords } from '../words';
import { pendingState, unknown, type Duty } from './duty';
import { proof } from './evidence';
import { letter } from './sources';

export const emergencyPlan: Duty = {
  id: 'S-3.53', title: '应急预案', chapter: 'system', clause: '三（四）3：有职工群体性事件和突发事件的应急预案、处置机制和工作流程（每年检查或演练一次）', source: letter('三（四）3'), actor: 'GU', numbers: ['emergency-review-months'],
  assess(ledger, today) {
    const needed = '有预案，按期检查';
    const found = entriesOf(ledger, 'regulation')
      .filter(({ record: r }) => r.topic === 'emergency' && r.adoptedOn !== null && r.adoptedOn <= today && (r.repealedOn === null || r.repealedOn > today))
      .map((e) => ({ e, on: [e.record.adoptedOn!, e.record.revisedOn, e.record.reviewedOn].reduce((a, b) => (b !== null && b > a! && b <= today ? b : a))! }))
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))[0];
    if (!found) return unknown('还没有登记应急预案', needed, { label: '登记应急预案', kind: 'regulation', preset: { topic: 'emergency', title: '职工群体性事件和突发事件应急预案' } });
    const dueOn = addMonths(found.on, numberOn(ledger, 'emergency-review-months', today));
    const base = { dueOn, done: `最近一次${dateWords(found.on)}`, needed, evidence: [proof('regulation', found.e, found.on)] };
    const state = pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today));
    if (state === 'notYet') return { ...base, state: 'met', missing: '', next: null };
    return { ...base, state, missing: '应急预案应再次检查或演练，并登记日期', next: { label: '打开预案', kind: 'regulation', id: found.e.id } };
  },
};
