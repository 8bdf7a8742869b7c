/** Where a number or a rule comes from, and how sure we are of it. */
export interface Source {
  /** The text, as in 京工发〔2015〕11号. */
  readonly text: string;
  /** Clause or article. */
  readonly clause: string;
  /**
   * A: article read in a full text; B: seen as a quotation; S: from the policy letter; K: recalled, to be
   * verified (待核实); P: a convention of this program.
   */
  readonly confidence: 'A' | 'B' | 'S' | 'K' | 'P';
}

/** One number of the rules. Values are whole numbers; shares are given as two of them (`a` of `b`). */
export interface ParameterSpec {
  readonly label: string;
  readonly value: number;
  readonly unit: string;
  readonly source: Source;
  readonly effectiveFrom: string;
  readonly min: number;
  readonly max: number;
}

const letter = (clause: string): Source => ({ text: '京工发〔2015〕11号', clause, confidence: 'S' });
const beijing = (clause: string): Source => ({ text: '《北京市集体合同条例》', clause, confidence: 'A' });
const wageRule = (clause: string): Source => ({ text: '《工资集体协商试行办法》', clause, confidence: 'A' });
const own = (clause: string): Source => ({ text: '本程序约定', clause, confidence: 'P' });

/** Every number that a duty or a deadline uses. The chair may put another in its place, with a reason. */
export const parameterSpecs = {
  'join-rate-min': { label: '职工入会率下限', value: 90, unit: '%', source: letter('二（二）'), effectiveFrom: '2015-01-09', min: 0, max: 100 },
  'info-rate-min': { label: '会员信息采集率下限', value: 90, unit: '%', source: letter('二（二）'), effectiveFrom: '2015-01-09', min: 0, max: 100 },
  'activities-per-month': { label: '每月文体活动次数', value: 2, unit: '次', source: letter('二（三）'), effectiveFrom: '2015-01-09', min: 0, max: 31 },
  'wage-contract-years': { label: '工资专项集体合同签订周期', value: 1, unit: '年', source: letter('二（五）'), effectiveFrom: '2015-01-09', min: 1, max: 3 },
  'collective-contract-years': { label: '集体合同签订周期', value: 3, unit: '年', source: letter('二（五）'), effectiveFrom: '2015-01-09', min: 1, max: 3 },
  'assemblies-per-year': { label: '每年会员（代表）大会次数', value: 1, unit: '次', source: letter('二（七）'), effectiveFrom: '2015-01-09', min: 1, max: 12 },
  'committee-per-half-year': { label: '每半年委员会全体会议次数', value: 1, unit: '次', source: letter('二（七）'), effectiveFrom: '2015-01-09', min: 1, max: 12 },
  'management-per-half-year': { label: '每半年约见行政次数', value: 1, unit: '次', source: letter('二（七）'), effectiveFrom: '2015-01-09', min: 1, max: 12 },
  'reply-days': { label: '协商要约答复期限', value: 20, unit: '日', source: beijing('第32条'), effectiveFrom: '2005-11-01', min: 1, max: 60 },
  'filing-days': { label: '集体合同签字后报送备案期限', value: 10, unit: '日', source: beijing('第39条'), effectiveFrom: '2005-11-01', min: 1, max: 60 },
  'wage-filing-days': { label: '工资专项集体合同签字后报送期限', value: 7, unit: '日', source: wageRule('第21条（与《北京市集体合同条例》第39条的10日不一致，取较早者）'), effectiveFrom: '2000-11-08', min: 1, max: 60 },
  'effect-days': { label: '收到后无异议即生效的期限', value: 15, unit: '日', source: beijing('第39条'), effectiveFrom: '2005-11-01', min: 1, max: 60 },
  'wage-publish-days': { label: '工资专项集体合同生效后公布期限', value: 5, unit: '日', source: wageRule('第23条'), effectiveFrom: '2000-11-08', min: 1, max: 60 },
  'renewal-months': { label: '集体合同期满前提出续订的窗口', value: 3, unit: '个月', source: beijing('第43条'), effectiveFrom: '2005-11-01', min: 1, max: 12 },
  'wage-renewal-days': { label: '工资专项集体合同期满前提出下一轮的窗口', value: 60, unit: '日', source: wageRule('第24条'), effectiveFrom: '2000-11-08', min: 1, max: 365 },
  'due-soon-days': { label: '提前多少天提醒', value: 30, unit: '天', source: own('今日页的提醒范围'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'term-warning-months': { label: '届满前提前多少个月提醒换届', value: 6, unit: '个月', source: own('换届准备时间'), effectiveFrom: '2026-01-01', min: 1, max: 24 },
} as const satisfies Record<string, ParameterSpec>;

export type ParameterKey = keyof typeof parameterSpecs;
