import { Failure } from '../../shared/failures';
import { ballotProblems, judgeVote, votingRuleIds, votingRules, type Ballots, type VotingRule, type VotingRuleId } from '../../shared/voting';
import type { Command } from './command';

const USAGE = 'vote --rule R --all N --present N --yes N [--no N] [--abstain N] [--issued N] [--returned N] [--valid N] [--base all|present]';

function wrong(text: string): Failure {
  return new Failure('wrong-usage', `${text}\n用法：npm run union -- ${USAGE}`);
}

function ruleOf(name: unknown, base: unknown): VotingRule {
  const id = votingRuleIds.find((r): r is VotingRuleId => r === name);
  if (!id) throw wrong(`--rule要写成${votingRuleIds.join('、')}中的一个。`);
  const rule: VotingRule = votingRules[id];
  if (base === undefined || base === 'all') return rule;
  if (base !== 'present' || id !== 'annual-plan') throw wrong('--base只能写all；annual-plan还可以写present。');
  return { ...rule, pass: { ...rule.pass, base: 'present' } };
}

function countOf(name: string, text: unknown): number | undefined {
  if (text === undefined) return undefined;
  if (typeof text !== 'string' || !/^\d{1,7}$/.test(text)) throw wrong(`--${name}要写一个不小于0的整数。`);
  return Number(text);
}

/** Quorum and majority of one vote, from the numbers alone. */
export const voteCommand: Command = {
  name: 'vote',
  usage: USAGE,
  needs: ['rule', 'all', 'present', 'yes'],
  takes: ['no', 'abstain', 'issued', 'returned', 'valid', 'base'],
  readOnly: true,
  ledgerless: true,
  run({ options }) {
    const rule = ruleOf(options['rule'], options['base']);
    const at = (name: keyof Ballots) => countOf(name, options[name]);
    const optional = (['issued', 'returned', 'valid', 'no', 'abstain'] as const).flatMap((name) => {
      const value = at(name);
      return value === undefined ? [] : [[name, value] as const];
    });
    const ballots: Ballots = { all: at('all') ?? 0, present: at('present') ?? 0, yes: at('yes') ?? 0, ...Object.fromEntries(optional) };
    const problems = ballotProblems(ballots);
    if (problems.length > 0) throw new Failure('bad-request', `${problems.map((p) => p.message).join('；')}。`);
    const verdict = judgeVote(rule, ballots);
    const { text, clause, confidence } = rule.source;
    const source = `${text}${clause}${confidence === 'K' ? '（待核实）' : ''}`;
    return { value: { ...verdict, source }, lines: [verdict.sentence, `需到会${verdict.needPresent}人，需同意${verdict.needYes}票。`, `依据：${source}`] };
  },
};
