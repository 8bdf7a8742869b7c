import { addDays } from '../../shared/calendar';
import type { Change } from '../../shared/ledger';
import { sampleChanges, sampleIdNumber } from '../../shared/sample';

export const TODAY = '2026-11-22';

/** Names of the sample union in turn, with a number behind that is written in letters. */
const DIGITS = [...'甲乙丙丁戊己庚辛壬癸'];
const suffix = (i: number): string => [...String(i)].map((d) => DIGITS[Number(d)]).join('');

/** The sample union with so many people besides, each with an id number and phone of their own. */
export function unionOf(members: number): readonly Change[] {
  const sample = sampleChanges(TODAY);
  const people = sample.filter((c) => c.kind === 'person');
  const more = Array.from({ length: members }, (_, i): Change => {
    const { after } = people[i % 200]!;
    return { kind: 'person', id: `member-${i}`, basedOn: 0, after: { ...after, ...identityOf(i), name: `${String(after?.['name'])}${suffix(i)}`, posts: [] } };
  });
  return [...sample, ...more];
}

function identityOf(i: number) {
  const birthDate = addDays('1968-01-01', i % 11_000);
  return { sex: 'male', birthDate, idNumber: sampleIdNumber(birthDate, Math.floor(i / 11_000), 'male'), phone: `138${String(10_000_000 + i)}`, joinedUnitOn: '2020-03-01', joinedUnionOn: '2020-04-01', collectedOn: '2020-04-03' };
}

/** A roster as a personnel office exports it, headings first. */
export function rosterOf(rows: number): readonly (readonly string[])[] {
  const lines = Array.from({ length: rows }, (_, i) => {
    const { birthDate, idNumber, phone } = identityOf(i);
    return [String(i + 1), `王${suffix(i)}`, '男', idNumber, birthDate, phone, '装配部', '第一小组', '2020-04-01'];
  });
  return [['序号', '姓名', '性别', '身份证号码', '出生年月', '联系电话', '所在部门', '工会小组', '入会时间'], ...lines];
}
