import type { Ledger } from '../../ledger';
import { clauseSubjects, contractKinds, type contractSides, type Contract, type UnionProfile } from '../../records';
import { lackOf, profileOf, type Lack } from '../document';

type SideName = keyof typeof contractSides;
type Representative = Contract['representatives'][number];

/** The full name of a side as a paper signs with it: the union or the unit. */
export function organOf(side: SideName, profile: UnionProfile): string {
  return side === 'union' ? profile.unionName : profile.unitName;
}

/** The side that answers. */
export function otherSide(side: SideName): SideName {
  return side === 'union' ? 'employer' : 'union';
}

/** The representatives of a side who still hold their seat, the chief first. */
export function seatedOf(c: Contract, side: SideName): readonly Representative[] {
  return c.representatives.filter((r) => r.side === side && r.vacantOn === null).toSorted((a, b) => Number(b.chief) - Number(a.chief));
}

/** The chief of a side by name: the one of the list, else the name typed above. */
export function chiefOf(c: Contract, side: SideName): string {
  const listed = seatedOf(c, side).find((r) => r.chief)?.who.name ?? '';
  return listed !== '' ? listed : side === 'union' ? c.unionChief.name : c.employerChief;
}

/** `首席代表周敏（工会主席），代表何川、李玉。`, as far as known. */
export function delegationWords(c: Contract, side: SideName): string {
  const chief = chiefOf(c, side);
  const post = seatedOf(c, side).find((r) => r.chief)?.post ?? '';
  const others = seatedOf(c, side).filter((r) => !r.chief).map((r) => r.who.name).filter((n) => n !== '');
  const parts = [chief === '' ? '' : `首席代表${chief}${post === '' ? '' : `（${post}）`}`, others.length === 0 ? '' : `代表${others.join('、')}`];
  return parts.filter((p) => p !== '').join('，');
}

/** What is to be bargained about, each subject once: `劳动报酬；工作时间`. */
export function subjectWords(c: Contract): string {
  return [...new Set(c.clauses.map((x) => clauseSubjects[x.subject]))].join('；');
}

/** The contract as a sentence names it: its own title, else that of its kind. */
export function contractWords(c: Contract): string {
  return c.title.trim() === '' ? contractKinds[c.contractKind] : `《${c.title.trim()}》`;
}

/** What every paper between the two sides needs. */
export function partyLacks(ledger: Ledger): readonly Lack[] {
  const profile = profileOf(ledger);
  return [
    ...lackOf(profile.unionName === '', 'unionName', '工会全称没有填写', 'unionProfile'),
    ...lackOf(profile.unitName === '', 'unitName', '单位全称没有填写', 'unionProfile'),
  ];
}
