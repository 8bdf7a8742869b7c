import { monthOf, within, type PlainDate } from '../calendar';
import { entriesOf } from '../ledger';
import { numberOn } from '../policy';
import type { RecordOf } from '../records';
import { unknown, type Duty } from './duty';
import { proof } from './evidence';
import { newestFirst } from './period';
import { beijingUnion } from './sources';

const consented = (r: RecordOf<'timeOff'>, today: PlainDate): boolean => r.consentOn !== null && r.consentOn <= today;

export const workTime: Duty = {
  id: 'ORG-14', title: '非专职委员占用工作时间', chapter: 'law', clause: '北京办法第53条、工会法第41条：非专职委员占用工作时间开会或办工会的事，每月不超过3个工作日，工资照发；事先征得单位同意（依法履行监督、检查、调解职责的不计）',
  source: beijingUnion('第53条；《工会法》第41条'), actor: 'GU', numbers: ['time-off-days', 'hours-per-day'],
  assess(ledger, today) {
    const hours = numberOn(ledger, 'time-off-days', today) * numberOn(ledger, 'hours-per-day', today);
    const month = monthOf(today);
    const needed = `每人每月不超过${hours}小时`;
    const all = entriesOf(ledger, 'timeOff').filter(({ record: r }) => r.on <= today);
    if (all.length === 0) return unknown('还没有登记占用工作时间的情况', needed, { label: '登记', kind: 'timeOff' });
    const counted = all.filter(({ record: r }) => within(month, r.on) && !r.exempt);
    const sums = new Map<string, { readonly sum: number; readonly id: string }>();
    for (const { id, record: r } of counted) {
      const who = r.who.person || r.who.name;
      sums.set(who, { sum: (sums.get(who)?.sum ?? 0) + (r.hours ?? 0), id });
    }
    const over = [...sums.values()].filter(({ sum }) => sum > hours);
    const unasked = counted.filter(({ record: r }) => !consented(r, today));
    const evidence = newestFirst(all.filter(({ record: r }) => r.exempt || consented(r, today)).map((e) => proof('timeOff', e, e.record.on))).slice(0, 20);
    const most = Math.max(0, ...[...sums.values()].map(({ sum }) => sum));
    const base = { dueOn: null, done: `本月${counted.length}次，最多${most}小时`, needed, evidence };
    // Nobody's name: this stands on printed lists too.
    if (over[0]) return { ...base, state: 'overdue', missing: `本月有${over.length}人超过${hours}小时，最多的${most}小时`, next: { label: '打开登记', kind: 'timeOff', id: over[0].id } };
    if (unasked[0]) return { ...base, state: 'overdue', missing: `有${unasked.length}次没有登记单位同意的日期`, next: { label: '去补填', kind: 'timeOff', id: unasked[0].id } };
    if (evidence.length === 0) return { ...unknown('登记里没有单位同意的日期', needed, { label: '去补填', kind: 'timeOff', id: all[0]!.id }), done: base.done };
    return { ...base, state: 'met', missing: '', next: null };
  },
};
