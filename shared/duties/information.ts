import type { PlainDate } from '../calendar';
import type { Ledger } from '../ledger';
import { numberOn } from '../policy';
import type { Person } from '../records';
import { readIdNumber } from '../words';

/** What a member's information still lacks, in Chinese; empty when it is complete by the chosen reading (rules AMB-5). */
export function informationGaps(person: Person, ledger: Ledger, today: PlainDate): readonly string[] {
  const gaps: string[] = [];
  const onlyBasics = numberOn(ledger, 'info-base', today) === 2;
  if (person.idNumber === '') gaps.push('证件号码');
  else if (!onlyBasics && person.idType === 'resident-id' && !readIdNumber(person.idNumber, today).ok) gaps.push('证件号码（校验不符）');
  if (person.phone === '') gaps.push('手机号码');
  if (onlyBasics) return gaps;
  if (person.sex === 'unknown') gaps.push('性别');
  if (person.birthDate === null) gaps.push('出生日期');
  if (person.joinedUnionOn === null) gaps.push('入会日期');
  return gaps;
}
