import type { PlainDate } from '../calendar';
import { atLeast } from '../voting';
import { sides, type Side } from './events';
import type { Numbers } from './rules';

/** A representative as the rules see one. */
export interface Representative {
  readonly side: Side;
  /** The id of a person of the roster, or empty for somebody known by name only. */
  readonly person: string;
  readonly name: string;
  readonly chief: boolean;
  readonly outsider: boolean;
}

/** What stands around the representatives: the days of the list and the first meeting, and who took the minutes. */
export interface BargainingTable {
  readonly publishedOn: PlainDate | null;
  readonly firstSessionOn: PlainDate | null;
  readonly recorders: readonly { readonly person: string; readonly name: string }[];
}

/** Something that is not as the rules want it, with its article. */
export interface RepresentativeProblem {
  readonly message: string;
  readonly article: string;
}

const ARTICLES = {
  equal: '《集体合同规定》第19条、《北京市集体合同条例》第7条',
  chief: '《集体合同规定》第19条、《北京市集体合同条例》第7条',
  outsiders: '《集体合同规定》第23条、《北京市集体合同条例》第10条',
  both: '《集体合同规定》第24条',
  published: '《北京市集体合同条例》第11条',
  recorder: '《集体合同规定》第33条',
} as const;

type Named = { readonly person: string; readonly name: string };
const samePerson = (a: Named, b: Named): boolean =>
  a.person !== '' && b.person !== '' ? a.person === b.person : a.name.trim() !== '' && a.name.trim() === b.name.trim();

function sideProblems(side: Side, of: readonly Representative[], numbers: Numbers): readonly RepresentativeProblem[] {
  const word = sides[side];
  const min = numbers('representatives-min').value;
  const max = numbers('representatives-max').value;
  const found: RepresentativeProblem[] = [];
  if (of.length < min || of.length > max) found.push({ message: `${word}代表${of.length}名，应为${min}至${max}名`, article: ARTICLES.equal });
  const chiefs = of.filter((r) => r.chief);
  if (chiefs.length !== 1) found.push({ message: `${word}首席代表${chiefs.length}名，应为1名`, article: ARTICLES.chief });
  for (const c of chiefs.filter((r) => r.outsider)) found.push({ message: `${word}首席代表${c.name}不是本单位人员，首席代表不得由外部人员担任`, article: ARTICLES.outsiders });
  const outsiders = of.filter((r) => r.outsider).length;
  // 不超过三分之一: 3 × outsiders ≤ all, so the insiders are at least two thirds.
  if (!atLeast(of.length - outsiders, of.length, 2, 3)) {
    found.push({ message: `${word}外部人员${outsiders}名，超过本方${of.length}名代表的三分之一`, article: ARTICLES.outsiders });
  }
  const twice = of.filter((r, i) => of.slice(0, i).some((b) => samePerson(r, b)));
  for (const r of twice) found.push({ message: `${word}代表中${r.name}重复登记`, article: ARTICLES.equal });
  return found;
}

/** What is wrong with the representatives of the two sides; empty where all is in order. */
export function representativeProblems(all: readonly Representative[], around: BargainingTable, numbers: Numbers): readonly RepresentativeProblem[] {
  const union = all.filter((r) => r.side === 'union');
  const employer = all.filter((r) => r.side === 'employer');
  const found = [...sideProblems('union', union, numbers), ...sideProblems('employer', employer, numbers)];
  if (union.length !== employer.length) {
    found.push({ message: `双方代表人数不对等：职工方${union.length}名，用人单位方${employer.length}名`, article: ARTICLES.equal });
  }
  for (const r of union.filter((u) => employer.some((e) => samePerson(u, e)))) {
    found.push({ message: `${r.name}同时是双方的代表，双方代表不得相互兼任`, article: ARTICLES.both });
  }
  const { publishedOn, firstSessionOn } = around;
  if (firstSessionOn !== null && (publishedOn === null || publishedOn > firstSessionOn)) {
    found.push({ message: '代表名单应在首次协商会议之前在本单位公布', article: ARTICLES.published });
  }
  for (const r of all.filter((a) => around.recorders.some((n) => samePerson(a, n)))) {
    found.push({ message: `${r.name}是协商代表，不能同时担任会议记录员`, article: ARTICLES.recorder });
  }
  return found;
}

/** The time in which the union side's representatives are protected. */
export interface Protection {
  readonly from: PlainDate;
  /** Null while the end of their duty is not known. */
  readonly to: PlainDate | null;
  readonly article: string;
  readonly text: string;
}

/** The protection of the union side's representatives: from the day they were made known to the end of the contract they watch over. */
export function protectionOf(publishedOn: PlainDate | null, endedOn: PlainDate | null, endsOn: PlainDate | null): Protection | null {
  if (publishedOn === null) return null;
  return {
    from: publishedOn,
    to: endedOn ?? endsOn,
    article: '《北京市集体合同条例》第17条至第19条',
    text: '职工方协商代表履行职责期间，单位不得随意变更其岗位；劳动合同到期的，顺延到职责履行完毕；除法定情形外，一般不得解除其劳动合同',
  };
}
