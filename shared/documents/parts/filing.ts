import { numbersWith, representativeProblems } from '../../bargaining';
import { entriesOf, type Ledger } from '../../ledger';
import { representativeSexes, type Contract } from '../../records';
import type { PlainDate } from '../../calendar';
import { judgeVote, votingRules, type Verdict } from '../../voting';
import { readIdNumber } from '../../words';
import { lackOf, type Lack } from '../document';

/** What the vote of the workers' congress says; null while a number is missing or they contradict each other. */
export function congressVerdict(c: Pick<Contract, 'congressAll' | 'congressPresent' | 'congressYes'>): Verdict | null {
  const { congressAll: all, congressPresent: present, congressYes: yes } = c;
  if (all === null || present === null || yes === null || all === 0 || present > all || yes > present) return null;
  return judgeVote(votingRules['collective-contract'], { all, present, yes });
}

/** What the resolution lacks besides the unit's name. */
export function resolutionLacks(c: Contract): readonly Lack[] {
  const verdict = congressVerdict(c);
  return [
    ...lackOf(c.congressOn === null, 'congressOn', '职代会（职工大会）通过日期没有填写'),
    ...lackOf(c.congressAll === null || c.congressAll === 0, 'congressAll', '全体代表（职工）人数没有填写'),
    ...lackOf(c.congressPresent === null, 'congressPresent', '出席人数没有填写'),
    ...lackOf(c.congressYes === null, 'congressYes', '同意人数没有填写'),
    ...lackOf(verdict !== null && !verdict.passed, 'congressYes', `表决没有通过，不能形成决议：${verdict?.sentence ?? ''}`),
  ];
}

/** What the particulars of the representatives lack (《北京市集体合同条例》第46条), each under its row. */
export function particularsLacks(c: Contract, today: PlainDate): readonly Lack[] {
  const rows = c.representatives.flatMap((r, i): readonly Lack[] => {
    if (r.vacantOn !== null) return [];
    const who = r.who.name === '' ? `第${i + 1}名代表` : r.who.name;
    const number = r.idNumber === '' ? undefined : readIdNumber(r.idNumber, today);
    return [
      ...lackOf(r.who.name === '', `representatives.${i}.who`, `第${i + 1}名代表没有填写姓名`),
      ...lackOf(representativeSexes[r.sex] === '', `representatives.${i}.sex`, `${who}的性别没有填写`),
      ...lackOf(r.age === null, `representatives.${i}.age`, `${who}的年龄没有填写`),
      ...lackOf(r.outsider && r.unit === '', `representatives.${i}.unit`, `${who}的工作单位没有填写`),
      ...lackOf(r.post === '', `representatives.${i}.post`, `${who}的职务没有填写`),
      ...lackOf(r.idNumber === '', `representatives.${i}.idNumber`, `${who}的居民身份证号码没有填写`),
      ...lackOf(number?.ok === false, `representatives.${i}.idNumber`, `${who}的居民身份证号码不对：${number?.ok === false ? number.reason : ''}`),
    ];
  });
  return [...rows, ...structureLacks(c)];
}

/** Numbers, chiefs and outsiders of the two sides; by the rules as published, since the office reads it so. */
function structureLacks(c: Contract): readonly Lack[] {
  const seated = c.representatives.filter((r) => r.vacantOn === null);
  if (seated.length === 0) return lackOf(true, 'representatives', '没有登记协商代表');
  const all = seated.map((r) => ({ side: r.side, person: r.who.person, name: r.who.name, chief: r.chief, outsider: r.outsider }));
  return representativeProblems(all, { publishedOn: null, firstSessionOn: null, recorders: [] }, numbersWith()).map((p) => ({ path: 'representatives', of: 'record', message: p.message }));
}

/** What the record of the talks lacks: day, recorder, text and both signatures of every meeting. */
export function sessionLacks(c: Contract): readonly Lack[] {
  return [
    ...lackOf(c.sessions.length === 0, 'sessions', '没有登记协商会议'),
    ...c.sessions.flatMap((s, i) => [
      ...lackOf(s.heldOn === null, `sessions.${i}.heldOn`, `第${i + 1}行会议没有填写日期`),
      ...lackOf(s.recorder.name === '', `sessions.${i}.recorder`, `第${i + 1}行会议没有填写记录员`),
      ...lackOf(s.content.trim() === '', `sessions.${i}.content`, `第${i + 1}行会议没有填写协商情况`),
    ]),
  ];
}

/** Meetings whose record the chiefs have not both signed. */
export function unsignedLacks(c: Contract): readonly Lack[] {
  return c.sessions.flatMap((s, i) => lackOf(!s.unionSigned || !s.employerSigned, `sessions.${i}.${s.unionSigned ? 'employerSigned' : 'unionSigned'}`, `第${i + 1}行会议的记录还没有双方首席代表签字`));
}

/** The contract of the same kind that this one follows: the newest that ended before this one began. */
export function previousOf(ledger: Ledger, c: Contract): Contract | null {
  const { startsOn } = c;
  if (startsOn === null) return null;
  const before = entriesOf(ledger, 'contract').map((e) => e.record).filter((r) => r.contractKind === c.contractKind && r.endsOn !== null && r.startsOn !== null && r.startsOn < startsOn);
  return before.toSorted((a, b) => (a.startsOn! < b.startsOn! ? 1 : -1))[0] ?? null;
}
