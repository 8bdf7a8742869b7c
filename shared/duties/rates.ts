import type { PlainDate } from '../calendar';
import type { Entry, Ledger } from '../ledger';
import { numberOn, type ParameterKey } from '../policy';
import type { Person } from '../records';
import { shareWords } from '../words';
import type { Assessment, Duty, Evidence } from './duty';
import { unknown } from './duty';
import { lastDay } from './evidence';
import { informationGaps } from './information';
import { letter } from './sources';
import { headCountOn } from './staff';
import { atLeast } from '../voting';

/** Dated proof of a roster figure: the newest joinings; a figure over many people is proved by a sample of them. */
function rosterEvidence(people: readonly Entry<Person>[], today: PlainDate): readonly Evidence[] {
  return people
    .map(({ id, record }): Evidence | null => {
      const on = lastDay(today, record.joinedUnionOn, record.collectedOn);
      return on === null ? null : { kind: 'person', id, on, label: record.name };
    })
    .filter((e) => e !== null)
    .sort((a, b) => (a.on < b.on ? 1 : -1))
    .slice(0, 20);
}

function share(
  part: readonly Entry<Person>[], whole: number, key: ParameterKey, ledger: Ledger, today: PlainDate, missing: string,
): Assessment {
  const floor = numberOn(ledger, key, today);
  const evidence = rosterEvidence(part, today);
  const reached = atLeast(part.length, whole, floor, 100);
  const done = `${shareWords(part.length, whole)}（${part.length}/${whole}人）`;
  const needed = `不低于${floor}%`;
  if (reached && evidence.length > 0) return { state: 'met', dueOn: null, done, needed, evidence, missing: '', next: null };
  if (reached) {
    return { ...unknown('名册里没有一个入会日期或采集日期，不能作为凭据', needed, { label: '补填名册', kind: 'person' }), done };
  }
  return { state: 'overdue', dueOn: null, done, needed, evidence, missing, next: { label: '打开名册', kind: 'person' } };
}

const empty = (needed: string) => unknown('还没有职工名册', needed, { label: '导入名册', kind: 'person', to: 'import' });

export const joinRate: Duty = {
  id: 'S-2.4',
  title: '职工入会率',
  clause: '二（二）：职工入会率稳定在90%以上',
  numbers: ['join-rate-min', 'staff-base'],
  source: letter('二（二）'),
  chapter: 'recruit',
  actor: 'GU',
  assess(ledger, today) {
    const { staff, members, staffCount } = headCountOn(ledger, today);
    const floor = numberOn(ledger, 'join-rate-min', today);
    if (staff.length === 0 || staffCount === 0) return empty(`不低于${floor}%`);
    const need = Math.ceil((floor * staffCount) / 100) - members.length;
    return share(members, staffCount, 'join-rate-min', ledger, today, `还差${need}人入会`);
  },
};

export const informationRate: Duty = {
  id: 'S-2.5',
  title: '会员信息采集率',
  clause: '二（二）：会员信息采集率稳定在90%以上（证件号码、手机、性别、出生日期、入会日期齐全且校验通过算已采集）',
  numbers: ['info-rate-min', 'info-base'],
  source: letter('二（二）'),
  chapter: 'recruit',
  actor: 'GU',
  assess(ledger, today) {
    const { staff, members } = headCountOn(ledger, today);
    const floor = numberOn(ledger, 'info-rate-min', today);
    if (staff.length === 0) return empty(`不低于${floor}%`);
    if (members.length === 0) return unknown('名册里还没有会员', `不低于${floor}%`, { label: '打开名册', kind: 'person' });
    const complete = members.filter(({ record }) => informationGaps(record, ledger, today).length === 0);
    const lacking = members.length - complete.length;
    return share(complete, members.length, 'info-rate-min', ledger, today, `还有${lacking}名会员的信息不全`);
  },
};
