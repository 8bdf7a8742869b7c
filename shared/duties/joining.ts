import { addDays, addMonths, type PlainDate } from '../calendar';
import type { Entry, Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { Person } from '../records';
import { pendingState, unknown, type Assessment, type Duty, type Evidence, type NextStep } from './duty';
import { lastDay } from './evidence';
import { informationGaps } from './information';
import { newestFirst } from './period';
import { letter } from './sources';
import { headCountOn } from './staff';

const toRoster: NextStep = { label: '打开名册', kind: 'person' };
const noRoster = (needed: string) => unknown('还没有职工名册', needed, { label: '导入名册', kind: 'person', to: 'import' });

const joined = ({ id, record: r }: Entry<Person>, on: PlainDate | null = r.joinedUnionOn): readonly Evidence[] =>
  (on === null ? [] : [{ kind: 'person', id, on, label: r.name }]);

const newest = (all: readonly Evidence[]): readonly Evidence[] => newestFirst(all).slice(0, 20);

/**
 * Every member has something: met with the newest as proof. A new member has the days that the union gives itself; of
 * somebody whose day of joining is not known, they are over.
 */
function everybody(ledger: Ledger, today: PlainDate, has: (p: Person) => PlainDate | null | false, needed: string, lack: (n: number) => string): Assessment {
  const { staff, members } = headCountOn(ledger, today);
  if (staff.length === 0) return noRoster(needed);
  if (members.length === 0) return unknown('名册里还没有会员', needed, toRoster);
  const lacking = members.filter(({ record }) => has(record) === false);
  const evidence = newest(members.flatMap((m) => {
    const on = has(m.record);
    return on === false ? [] : joined(m, on);
  }));
  const base = { done: `${members.length - lacking.length}/${members.length}人`, needed, evidence, missing: lack(lacking.length), next: toRoster };
  const days = numberOn(ledger, 'new-member-days', today);
  const due = lacking.map(({ record: r }) => (r.joinedUnionOn === null ? '' : addDays(r.joinedUnionOn, days))).toSorted()[0];
  if (due !== undefined && due < today) return { ...base, state: 'overdue', dueOn: null };
  if (due !== undefined) return { ...base, state: pendingState(due, today, numberOn(ledger, 'due-soon-days', today)), dueOn: due };
  if (evidence.length === 0) return { ...unknown('名册里没有日期，不能作为凭据', needed, toRoster), done: base.done };
  return { ...base, state: 'met', dueOn: null, missing: '', next: null };
}

export const recruiting: Duty = {
  id: 'S-2.1', title: '发展职工入会', chapter: 'recruit', clause: '二（二）：发展本单位职工入会', source: letter('二（二）'), actor: 'GU',
  assess(ledger, today) {
    const needed = '职工都已入会，或一年内有新会员';
    const { staff, members } = headCountOn(ledger, today);
    if (staff.length === 0) return noRoster(needed);
    const evidence = newest(members.flatMap((m) => joined(m)));
    const out = staff.length - members.length;
    const recent = evidence.some((e) => e.on > addMonths(today, -12));
    const base = { dueOn: null, done: `会员${members.length}人，未入会${out}人`, needed, evidence };
    if (evidence.length > 0 && (out === 0 || recent)) return { ...base, state: 'met', missing: '', next: null };
    if (out === 0) return { ...unknown('名册里没有入会日期，不能作为凭据', needed, toRoster), done: base.done };
    return { ...base, state: 'overdue', missing: `还有${out}名职工没有入会，一年内没有发展新会员`, next: toRoster };
  },
};

export const collecting: Duty = {
  id: 'S-2.2', title: '采集会员信息', chapter: 'recruit', clause: '二（二）：采集工会会员信息（每名会员入会后都应采集）', source: letter('二（二）'), actor: 'GU', numbers: ['new-member-days', 'info-base'],
  assess: (ledger, today) => everybody(ledger, today,
    (p) => (informationGaps(p, ledger, today).length > 0 ? false : lastDay(today, p.joinedUnionOn, p.collectedOn)), '会员信息都已采集', (n) => `还有${n}名会员的信息不全`),
};

export const cards: Duty = {
  id: 'S-2.3', title: '办理京卡·互助服务卡', chapter: 'recruit', clause: '二（二）：为会员办理京卡·互助服务卡（信中90%的要求不包括办卡）', source: letter('二（二）'), actor: 'GU', numbers: ['new-member-days'],
  assess: (ledger, today) => everybody(ledger, today, (p) => (p.cardStep === 'none' ? false : p.joinedUnionOn), '会员都已报送办卡', (n) => `还有${n}名会员没有办卡`),
};
