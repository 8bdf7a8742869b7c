/** Whom a share is counted of: all entitled (全体、应到), those who came (实到), or the valid ballots. */
export type Base = 'all' | 'present' | 'valid';

/** `a/b` of a base, reached (以上) or passed (过半数). */
export interface Share {
  readonly a: number;
  readonly b: number;
  readonly strict: boolean;
  readonly base: Base;
}

export interface VotingRule {
  readonly label: string;
  /** What `all` is called: those who should attend, or everybody. */
  readonly allWord: '应到' | '全体';
  /** Those who must be there; null where the rule asks for none. */
  readonly quorum: Share | null;
  /** What the yes votes must reach. */
  readonly pass: Share;
  readonly source: { readonly text: string; readonly clause: string; readonly confidence: 'A' | 'B' | 'S' | 'K' };
}

const twoThirds: Share = { a: 2, b: 3, strict: false, base: 'all' };
const moreThanHalf: Share = { a: 1, b: 2, strict: true, base: 'all' };

/** Quorum and majority of each kind of decision (rules §2.6). */
export const votingRules = {
  ordinary: {
    label: '一般表决', allWord: '应到', quorum: twoThirds, pass: moreThanHalf,
    source: { text: '《基层工会会员代表大会条例》（总工发〔2019〕6号）', clause: '三分之二以上出席，应到会人数过半数通过（条号待核实）', confidence: 'K' },
  },
  election: {
    label: '选举', allWord: '应到', quorum: twoThirds, pass: moreThanHalf,
    source: { text: '《工会基层组织选举工作条例》（总工发〔2016〕27号）', clause: '三分之二以上到会方可选举，应到会人数过半数赞成票当选（条号待核实）', confidence: 'B' },
  },
  recall: {
    label: '罢免主席、副主席', allWord: '全体', quorum: twoThirds, pass: moreThanHalf,
    source: { text: '《工会法》', clause: '第18条', confidence: 'A' },
  },
  'collective-contract': {
    label: '集体合同草案', allWord: '全体', quorum: twoThirds, pass: { a: 1, b: 2, strict: false, base: 'all' },
    source: { text: '《北京市集体合同条例》', clause: '第38条（《集体合同规定》第36条）', confidence: 'A' },
  },
  'annual-plan': {
    label: '年度重点工作方案', allWord: '全体', quorum: null, pass: twoThirds,
    source: { text: '京工发〔2015〕11号', clause: '三（三）2', confidence: 'S' },
  },
  extraordinary: {
    label: '提议临时召开大会', allWord: '全体', quorum: null, pass: { a: 1, b: 3, strict: false, base: 'all' },
    source: { text: '《工会法》', clause: '第17条', confidence: 'A' },
  },
} as const satisfies Record<string, VotingRule>;

export type VotingRuleId = keyof typeof votingRules;

export const votingRuleIds = Object.keys(votingRules) as readonly VotingRuleId[];
