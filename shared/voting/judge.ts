import { atLeast, leastAtLeast, leastMoreThan, moreThan } from './compare';
import type { Base, Share, VotingRule } from './rules';

/** The numbers of one vote. All whole, from 0; what was not counted is left out. */
export interface Ballots {
  /** 全体 or 应到. */
  readonly all: number;
  readonly present: number;
  readonly issued?: number;
  readonly returned?: number;
  readonly valid?: number;
  readonly yes: number;
  readonly no?: number;
  readonly abstain?: number;
}

/** What a rule says of a vote. */
export interface Verdict {
  readonly quorate: boolean;
  readonly passed: boolean;
  /** More ballots came back than were given out: the vote must be taken again (rules EL-10). */
  readonly void: boolean;
  /** How many must be there, and how many must say yes. */
  readonly needPresent: number;
  readonly needYes: number;
  /** For the host's script and the minutes. */
  readonly sentence: string;
}

/** One number of a vote that can not be, with the field it stands in. */
export interface BallotProblem {
  readonly field: keyof Ballots;
  readonly message: string;
}

const WORDS: Readonly<Record<keyof Ballots, string>> = {
  all: '全体（应到）人数', present: '实到人数', issued: '发出票数', returned: '收回票数', valid: '有效票数', yes: '同意票数', no: '反对票数', abstain: '弃权票数',
};

const FIELDS = Object.keys(WORDS) as readonly (keyof Ballots)[];

/** Numbers of a vote that contradict each other, in Chinese; empty when they can be. */
export function ballotProblems(b: Ballots): readonly BallotProblem[] {
  const found: BallotProblem[] = [];
  const say = (field: keyof Ballots, message: string) => found.push({ field, message });
  for (const field of FIELDS) {
    const value = b[field];
    if (value !== undefined && (!Number.isSafeInteger(value) || value < 0)) say(field, `${WORDS[field]}应为不小于0的整数`);
  }
  if (found.length > 0) return found;
  const over = (field: keyof Ballots, limit: keyof Ballots) => {
    const [value, most] = [b[field], b[limit]];
    if (value !== undefined && most !== undefined && value > most) say(field, `${WORDS[field]}${value}多于${WORDS[limit]}${most}`);
  };
  if (b.all === 0) say('all', `${WORDS.all}不能是0`);
  over('present', 'all');
  over('issued', 'present');
  over('valid', 'returned');
  const cast = b.yes + (b.no ?? 0) + (b.abstain ?? 0);
  const most = b.valid ?? b.returned ?? b.present;
  if (cast > most) say('yes', `同意、反对、弃权合计${cast}票，多于${WORDS[b.valid !== undefined ? 'valid' : b.returned !== undefined ? 'returned' : 'present']}${most}`);
  else if (b.valid !== undefined && b.no !== undefined && b.abstain !== undefined && cast !== b.valid) say('yes', `同意、反对、弃权合计${cast}票，应等于有效票数${b.valid}`);
  return found;
}

const baseOf = (b: Ballots, base: Base): number => (base === 'all' ? b.all : base === 'present' ? b.present : (b.valid ?? b.returned ?? b.present));

/** The smallest number that satisfies a share of a whole. */
export function leastOf(share: Share, whole: number): number {
  return share.strict ? leastMoreThan(whole, share.a, share.b) : leastAtLeast(whole, share.a, share.b);
}

const reaches = (part: number, whole: number, s: Share): boolean => (s.strict ? moreThan(part, whole, s.a, s.b) : atLeast(part, whole, s.a, s.b));

const FRACTIONS: Readonly<Record<string, string>> = { '1/2': '半数', '2/3': '三分之二', '1/3': '三分之一' };

/** `超过应到人数的半数`, `达到全体人数的三分之二` where it is just that, with 没有 in front where it is not so. */
function shareWords(share: Share, rule: VotingRule, part: number, b: Ballots): string {
  const base = share.base === 'all' ? `${rule.allWord}人数` : share.base === 'present' ? '实到人数' : '有效票数';
  const whole = baseOf(b, share.base);
  const reached = reaches(part, whole, share);
  const verb = share.strict || (reached && moreThan(part, whole, share.a, share.b)) ? '超过' : '达到';
  return `${reached ? '' : '没有'}${verb}${base}的${FRACTIONS[`${share.a}/${share.b}`] ?? `${share.a}/${share.b}`}`;
}

/** Whether the quorum of a rule is there, and whether the yes votes reach its majority: the arithmetic alone. */
export function standingOf(rule: VotingRule, b: Ballots): { readonly quorate: boolean; readonly enough: boolean } {
  return {
    quorate: rule.quorum === null || reaches(b.present, baseOf(b, rule.quorum.base), rule.quorum),
    enough: reaches(b.yes, baseOf(b, rule.pass.base), rule.pass),
  };
}

function countWords(b: Ballots): string {
  const ballots = [b.issued === undefined ? '' : `发出${b.issued}张`, b.returned === undefined ? '' : `收回${b.returned}张`, b.valid === undefined ? '' : `有效${b.valid}张`].filter((t) => t !== '').join('，');
  const votes = [`同意${b.yes}票`, b.no === undefined ? '' : `反对${b.no}票`, b.abstain === undefined ? '' : `弃权${b.abstain}票`].filter((t) => t !== '').join('，');
  return `${ballots === '' ? '' : `表决票${ballots}；`}${votes}`;
}

/**
 * Judges a vote by a rule with whole numbers only. The numbers must be free of {@link ballotProblems}. Quorum is asked
 * of those present, the majority of the yes votes.
 */
export function judgeVote(rule: VotingRule, b: Ballots): Verdict {
  const needPresent = rule.quorum ? leastOf(rule.quorum, baseOf(b, rule.quorum.base)) : 0;
  const { quorate, enough } = standingOf(rule, b);
  const needYes = leastOf(rule.pass, baseOf(b, rule.pass.base));
  const spoiled = b.returned !== undefined && b.issued !== undefined && b.returned > b.issued;
  const passed = quorate && enough && !spoiled;
  const heads = `${rule.allWord}${b.all}人，实到${b.present}人${rule.quorum ? `，${shareWords(rule.quorum, rule, b.present, b)}，${quorate ? '符合' : '不符合'}规定人数` : ''}。`;
  const result = spoiled
    ? `收回的票（${b.returned}张）多于发出的票（${b.issued}张），表决无效，应重新进行。`
    : !quorate
      ? '到会人数不足，表决不成立。'
      : `同意票${shareWords(rule.pass, rule, b.yes, b)}，${passed ? '通过' : '未通过'}。`;
  return { quorate, passed, void: spoiled, needPresent, needYes, sentence: `${heads}${countWords(b)}，${result}` };
}
