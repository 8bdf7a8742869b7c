import { addDays, addWorkdays, countWorkdays, dayOf, partsOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { Meeting } from '../records';
import { dateWords } from '../words';
import { pendingState, type Assessment, type Duty, type NextStep } from './duty';
import { ASSEMBLIES, proof, proofs } from './evidence';
import { holidayTableOf } from './holidayTable';
import { letter } from './sources';

/** The assembly that counts: the next one planned, else the last one held. */
function assemblyOn(ledger: Ledger, today: PlainDate): Entry<Meeting> | undefined {
  const all = entriesOf(ledger, 'meeting')
    .filter(({ record: r }) => (ASSEMBLIES as readonly string[]).includes(r.meetingType) && r.state !== 'cancelled')
    .toSorted((a, b) => (a.record.heldAt < b.record.heldAt ? -1 : 1));
  return all.find(({ record: r }) => r.state === 'planned' && dayOf(r.heldAt) >= today) ?? all.findLast(({ record: r }) => r.state === 'held' && dayOf(r.heldAt) <= today);
}

const plan: NextStep = { label: '安排大会', kind: 'meeting', preset: { meetingType: 'member-assembly' } };
const none = (needed: string): Assessment => ({ state: 'notYet', dueOn: null, done: '没有大会', needed, evidence: [], missing: '还没有登记会员（代表）大会', next: plan });

export const opinions: Duty = {
  id: 'S-3.39', title: '带着职工心声上会', chapter: 'system', clause: '三（四）1：大会前通过代表活动日现场办公、走访一线、代表热线等听取职工意见', source: letter('三（四）1'), actor: 'GU', numbers: ['opinions-before-days'],
  assess(ledger, today) {
    const needed = '每次大会前收集意见';
    const assembly = assemblyOn(ledger, today);
    if (!assembly) return none(needed);
    const heldOn = dayOf(assembly.record.heldAt);
    const from = addDays(heldOn, -numberOn(ledger, 'opinions-before-days', today));
    const evidence = proofs(ledger, 'opinion', (r) => r.collectedOn, (r) => r.collectedOn <= today && r.collectedOn <= heldOn && (r.meeting === assembly.id || (r.meeting === '' && r.collectedOn >= from)));
    const base = { dueOn: heldOn, done: `${evidence.length}条意见`, needed, evidence };
    if (evidence.length > 0) return { ...base, state: 'met', missing: '', next: null };
    const missing = `${dateWords(heldOn)}的大会${heldOn < today ? '之前没有' : '还没有'}收集职工意见的记录`;
    return { ...base, state: pendingState(heldOn, today, numberOn(ledger, 'due-soon-days', today)), missing, next: { label: '记一条意见', kind: 'opinion', preset: { meeting: assembly.id } } };
  },
};

export const assemblyNotice: Duty = {
  id: 'MRC-13', title: '大会提前5个工作日通知', chapter: 'law', clause: '会员代表大会条例：提前5个工作日把会议日期、议程和讨论事项通知代表（条号待核实）',
  source: { text: '《基层工会会员代表大会条例》（总工发〔2019〕6号）', clause: '条号待核实', confidence: 'K' }, actor: 'GU', numbers: ['notice-workdays'],
  assess(ledger, today) {
    const days = numberOn(ledger, 'notice-workdays', today);
    const assembly = assemblyOn(ledger, today);
    if (!assembly) return none(`提前${days}个工作日`);
    const table = holidayTableOf(ledger);
    const heldOn = dayOf(assembly.record.heldAt);
    const dueOn = addWorkdays(heldOn, -days, table);
    const unsure = [dueOn, heldOn].map((d) => partsOf(d).year).find((year) => !table.years.has(year));
    const needed = `提前${days}个工作日${unsure === undefined ? '' : `（${unsure}年放假安排还没有录入，只按周末推算）`}`;
    const { noticedOn } = assembly.record;
    const open: NextStep = { label: '打开会议', kind: 'meeting', id: assembly.id };
    const base = { dueOn, needed, evidence: noticedOn === null ? [] : [proof('meeting', assembly, noticedOn)] };
    if (noticedOn === null || noticedOn > today) {
      return { ...base, evidence: [], state: pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today)), done: '没有通知日期', missing: `${dateWords(heldOn)}的大会应在${dateWords(dueOn)}前发出通知`, next: open };
    }
    const done = `${dateWords(noticedOn)}通知，提前${noticedOn < heldOn ? countWorkdays(addDays(noticedOn, 1), heldOn, table) : 0}个工作日`;
    if (noticedOn <= dueOn) return { ...base, state: 'met', done, missing: '', next: null };
    return { ...base, state: 'overdue', done, missing: `通知发出晚于${dateWords(dueOn)}`, next: open };
  },
};
