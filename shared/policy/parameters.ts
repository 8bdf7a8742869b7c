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
  /** A choice between readings of an unclear clause: the number of each, with its words. */
  readonly options?: Readonly<Record<number, string>>;
}

const letter = (clause: string): Source => ({ text: '京工发〔2015〕11号', clause, confidence: 'S' });
const beijing = (clause: string): Source => ({ text: '《北京市集体合同条例》', clause, confidence: 'A' });
const wageRule = (clause: string): Source => ({ text: '《工资集体协商试行办法》', clause, confidence: 'A' });
const beijingUnion = (clause: string): Source => ({ text: '《北京市实施〈中华人民共和国工会法〉办法》', clause, confidence: 'A' });
const reading = (clause: string): Source => ({ text: '京工发〔2015〕11号', clause: `${clause}，信中没有写明，由本会选定`, confidence: 'P' });
const beijingFunds = (clause: string): Source => ({ text: '北京市总工会关于2019年度基层工会开展慰问活动有关经费事项的通知', clause: `${clause}（见报道，执行前请核对本市最新规定）`, confidence: 'B' });
const unread = (clause: string): Source => ({ text: '《基层工会经费收支管理办法》（总工办发〔2017〕32号）', clause: `${clause}标准由省级工会规定，数额待核实，请按本地规定填写`, confidence: 'K' });
const SINCE = '2015-01-09';
const contractRule = (clause: string): Source => ({ text: '《集体合同规定》', clause, confidence: 'B' });
const delegateRule = (clause: string): Source => ({ text: '《基层工会会员代表大会条例》', clause: `总工发〔2019〕6号，${clause}，条号和数字待核实`, confidence: 'K' });
const electionRule = (clause: string, confidence: 'B' | 'K'): Source => ({ text: '《工会基层组织选举工作条例》', clause: `总工发〔2016〕27号，${clause}，条号待核实`, confidence });
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
  'pause-days': { label: '中止协商的最长天数', value: 60, unit: '日', source: beijing('第37条（《集体合同规定》第35条为双方商定）'), effectiveFrom: '2005-11-01', min: 1, max: 180 },
  'vacancy-days': { label: '协商代表空缺后产生新代表的期限', value: 15, unit: '日', source: contractRule('第31条'), effectiveFrom: '2004-05-01', min: 1, max: 60 },
  'wage-materials-days': { label: '工资协商开始前提供资料的天数', value: 5, unit: '日', source: wageRule('第18条'), effectiveFrom: '2000-11-08', min: 1, max: 30 },
  'mediation-days': { label: '协商争议协调处理期限', value: 30, unit: '日', source: beijing('第50条'), effectiveFrom: '2005-11-01', min: 1, max: 60 },
  'end-filing-days': { label: '合同解除、终止后备案期限', value: 10, unit: '日', source: beijing('第48条'), effectiveFrom: '2005-11-01', min: 1, max: 60 },
  'performance-months': { label: '向职代会报告履行情况的间隔', value: 12, unit: '个月', source: beijing('第41条'), effectiveFrom: '2005-11-01', min: 1, max: 12 },
  'contract-years-max': { label: '集体合同最长期限', value: 3, unit: '年', source: contractRule('第38条（《北京市集体合同条例》第36条为一般三年）'), effectiveFrom: '2004-05-01', min: 1, max: 5 },
  'representatives-min': { label: '每方协商代表最少人数', value: 3, unit: '人', source: beijing('第7条'), effectiveFrom: '2005-11-01', min: 1, max: 30 },
  'representatives-max': { label: '每方协商代表最多人数', value: 10, unit: '人', source: beijing('第7条（《集体合同规定》第19条只定下限）'), effectiveFrom: '2005-11-01', min: 1, max: 50 },
  'minimum-wage': { label: '当地月最低工资标准', value: 2540, unit: '元', source: { text: '北京市最低工资标准', clause: '2025年9月1日起执行的数额，待核实；调整后请改成新数', confidence: 'K' }, effectiveFrom: '2025-09-01', min: 0, max: 100_000 },
  'contract-reminder-1': { label: '合同期限提醒（第一次）提前天数', value: 90, unit: '天', source: own('集体合同提醒'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'contract-reminder-2': { label: '合同期限提醒（第二次）提前天数', value: 60, unit: '天', source: own('集体合同提醒'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'contract-reminder-3': { label: '合同期限提醒（第三次）提前天数', value: 30, unit: '天', source: own('集体合同提醒'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'contract-reminder-4': { label: '合同期限提醒（第四次）提前天数', value: 7, unit: '天', source: own('集体合同提醒'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'due-soon-days': { label: '提前多少天提醒', value: 30, unit: '天', source: own('今日页的提醒范围'), effectiveFrom: '2026-01-01', min: 1, max: 365 },
  'term-warning-months': { label: '届满前提前多少个月提醒换届', value: 6, unit: '个月', source: own('换届准备时间'), effectiveFrom: '2026-01-01', min: 1, max: 24 },
  'info-officers-min': { label: '兼职信息员人数', value: 1, unit: '名', source: letter('二（一）'), effectiveFrom: SINCE, min: 1, max: 20 },
  'task-days': { label: '上级任务没有写期限的，办结天数', value: 30, unit: '天', source: reading('二'), effectiveFrom: SINCE, min: 1, max: 365 },
  'incident-report-hours': { label: '突发事件报告上级的时限', value: 24, unit: '小时', source: reading('二（一）“迅速报告”'), effectiveFrom: SINCE, min: 1, max: 72 },
  'new-member-days': { label: '入会后采集信息、办理京卡的期限', value: 30, unit: '天', source: reading('二（二）'), effectiveFrom: SINCE, min: 1, max: 365 },
  'festivals-per-year': { label: '每年节日慰问次数', value: 1, unit: '次', source: reading('二（四）'), effectiveFrom: SINCE, min: 0, max: 8 },
  'help-days': { label: '职工求助办结期限', value: 15, unit: '天', source: reading('二（四）'), effectiveFrom: SINCE, min: 1, max: 180 },
  'hardship-days': { label: '得知困难后走访、报告的期限', value: 30, unit: '天', source: reading('二（四）“第一知情人、第一报告人、第一协调人”'), effectiveFrom: SINCE, min: 1, max: 180 },
  'hardship-review-months': { label: '困难档案复核间隔', value: 12, unit: '个月', source: own('一户一档、动态复核'), effectiveFrom: '2026-01-01', min: 1, max: 36 },
  'consultation-days': { label: '法律政策咨询答复期限', value: 7, unit: '天', source: reading('二（六）'), effectiveFrom: SINCE, min: 1, max: 60 },
  'dispute-request-hours': { label: '争议发生后报请上级委派律师的时限', value: 24, unit: '小时', source: reading('二（六）“及时报请”'), effectiveFrom: SINCE, min: 1, max: 168 },
  'lawyer-hours': { label: '上级律师介入时限', value: 24, unit: '小时', source: letter('三（三）3'), effectiveFrom: SINCE, min: 1, max: 168 },
  'opinion-days': { label: '对重大事项提出工会意见的期限', value: 15, unit: '天', source: reading('二（六）“及时研究”'), effectiveFrom: SINCE, min: 1, max: 60 },
  'escalation-days': { label: '与行政意见不一致时报请上级的期限', value: 15, unit: '天', source: reading('二（六）'), effectiveFrom: SINCE, min: 1, max: 60 },
  'adviser-staff-min': { label: '配备工资集体协商指导员的职工人数', value: 50, unit: '人', source: letter('三（三）3'), effectiveFrom: SINCE, min: 1, max: 10_000 },
  'adviser-contacts-per-month': { label: '指导员每月工作联系次数', value: 1, unit: '次', source: letter('三（三）3'), effectiveFrom: SINCE, min: 0, max: 10 },
  'full-time-chair-staff': { label: '设专职主席或副主席的职工人数', value: 200, unit: '人', source: letter('三（二）1'), effectiveFrom: SINCE, min: 1, max: 10_000 },
  'full-time-per-mille': { label: '专职工作人员占职工人数', value: 3, unit: '‰', source: letter('三（二）1（不足1人按1人）'), effectiveFrom: SINCE, min: 0, max: 100 },
  'full-time-staff-from': { label: '按比例配备专职人员的起算人数', value: 200, unit: '人', source: reading('三（二）1'), effectiveFrom: SINCE, min: 1, max: 10_000 },
  'hiring-approval-days': { label: '聘用请示后等候上级批准的天数', value: 30, unit: '天', source: reading('三（二）1'), effectiveFrom: SINCE, min: 1, max: 180 },
  'chair-training-years': { label: '主席上岗后参加培训的期限', value: 1, unit: '年', source: letter('三（二）2'), effectiveFrom: SINCE, min: 1, max: 5 },
  'officer-training-months': { label: '新当选委员上岗培训的期限', value: 12, unit: '个月', source: own('北京办法第15条要求上岗培训，没有写明期限'), effectiveFrom: '2026-01-01', min: 1, max: 36 },
  'plan-consent-base': { label: '年度重点工作方案“三分之二以上”以什么为基数', value: 1, unit: '选项', options: { 1: '全体（应到）', 2: '实到' }, source: reading('三（三）2'), effectiveFrom: SINCE, min: 1, max: 2 },
  'year-start-month': { label: '“年初”截至几月底', value: 3, unit: '月', source: reading('三（三）3'), effectiveFrom: SINCE, min: 1, max: 6 },
  'satisfaction-min': { label: '会员民主评议满意率下限', value: 90, unit: '%', source: letter('一'), effectiveFrom: SINCE, min: 0, max: 100 },
  'satisfaction-formula': { label: '满意率怎样计算', value: 1, unit: '选项', options: { 1: '满意票占有效票', 2: '满意和基本满意票占有效票' }, source: reading('一'), effectiveFrom: SINCE, min: 1, max: 2 },
  'evaluation-report-days': { label: '评议结果报告的期限', value: 30, unit: '天', source: reading('三（四）1'), effectiveFrom: SINCE, min: 1, max: 180 },
  'evaluations-per-year': { label: '每年民主评议次数', value: 1, unit: '次', source: letter('三（四）1'), effectiveFrom: SINCE, min: 0, max: 4 },
  'disclosures-per-half-year': { label: '每半年公开经费重点服务项目次数', value: 1, unit: '次', source: reading('三（四）1“定期”'), effectiveFrom: SINCE, min: 0, max: 6 },
  'conferences-per-year': { label: '每年与行政定期会议次数', value: 1, unit: '次', source: letter('三（四）3'), effectiveFrom: SINCE, min: 0, max: 12 },
  'talks-per-year': { label: '每年谈心次数', value: 1, unit: '次', source: reading('三（二）3'), effectiveFrom: SINCE, min: 0, max: 100 },
  'opinions-before-days': { label: '大会前多少天内的意见算作会前意见', value: 60, unit: '天', source: reading('三（四）1'), effectiveFrom: SINCE, min: 1, max: 365 },
  'proposal-days': { label: '建议案答复期限', value: 90, unit: '天', source: reading('三（三）2'), effectiveFrom: SINCE, min: 1, max: 365 },
  'proposal-review-days': { label: '建议案审查立案期限', value: 30, unit: '天', source: reading('三（三）2'), effectiveFrom: SINCE, min: 1, max: 180 },
  'proposal-again-days': { label: '不满意的建议案再次答复期限', value: 30, unit: '天', source: reading('三（三）2'), effectiveFrom: SINCE, min: 1, max: 180 },
  'emergency-review-months': { label: '应急预案检查（演练）间隔', value: 12, unit: '个月', source: own('三（四）3没有写明间隔'), effectiveFrom: '2026-01-01', min: 1, max: 36 },
  'certificate-renew-days': { label: '法人资格证期满前换领的天数', value: 30, unit: '天', source: { text: '《基层工会法人登记管理办法》', clause: '第27条', confidence: 'B' }, effectiveFrom: '2021-01-01', min: 1, max: 180 },
  'fee-per-mille': { label: '单位拨缴工会经费占工资总额', value: 20, unit: '‰', source: letter('三（一）4；《工会法》第43条'), effectiveFrom: SINCE, min: 0, max: 100 },
  'fee-day': { label: '每月拨缴上月经费的截止日', value: 15, unit: '日', source: beijingUnion('第55条'), effectiveFrom: '2016-01-01', min: 1, max: 28 },
  'service-share-min': { label: '本级留成经费用于会员服务的比例', value: 70, unit: '%', source: letter('三（一）4'), effectiveFrom: SINCE, min: 0, max: 100 },
  'retained-base': { label: '“本级留成”以什么为基数', value: 1, unit: '选项', options: { 1: '拨缴经费收入', 2: '本级全部收入' }, source: reading('三（一）4'), effectiveFrom: SINCE, min: 1, max: 2 },
  'fee-late-per-mille': { label: '逾期缴纳工会经费每日加收滞纳金', value: 5, unit: '‰', source: beijingUnion('第55条'), effectiveFrom: '2016-01-01', min: 0, max: 100 },
  'limit-birthday': { label: '会员生日慰问每人每年上限', value: 300, unit: '元', source: beijingFunds('会员生日'), effectiveFrom: '2019-01-01', min: 0, max: 100_000 },
  'festival-share-max': { label: '全年节日慰问占当年预算收入上限', value: 50, unit: '%', source: beijingFunds('节日慰问总额'), effectiveFrom: '2019-01-01', min: 0, max: 100 },
  'limit-wedding': { label: '结婚慰问每人上限', value: 0, unit: '元（0为不设上限）', source: unread('结婚慰问'), effectiveFrom: '2026-01-01', min: 0, max: 100_000 },
  'limit-birth': { label: '生育慰问每人上限', value: 0, unit: '元（0为不设上限）', source: unread('生育慰问'), effectiveFrom: '2026-01-01', min: 0, max: 100_000 },
  'limit-illness': { label: '住院慰问每人每次上限', value: 0, unit: '元（0为不设上限）', source: unread('住院慰问'), effectiveFrom: '2026-01-01', min: 0, max: 100_000 },
  'limit-bereavement': { label: '丧事慰问每次上限', value: 0, unit: '元（0为不设上限）', source: unread('丧事慰问'), effectiveFrom: '2026-01-01', min: 0, max: 100_000 },
  'limit-retirement': { label: '退休离岗慰问每人上限', value: 0, unit: '元（0为不设上限）', source: unread('退休离岗慰问'), effectiveFrom: '2026-01-01', min: 0, max: 100_000 },
  'help-account': { label: '困难帮扶、送温暖支出按2021年会计制度列入', value: 1, unit: '选项', options: { 1: '维权支出', 2: '职工服务支出' }, source: { text: '《工会会计制度》（财会〔2021〕7号）', clause: '各地口径不同，由本会选定', confidence: 'P' }, effectiveFrom: '2022-01-01', min: 1, max: 2 },
  'staff-base': { label: '职工总数包括哪些人', value: 1, unit: '选项', options: { 1: '全部在岗职工，含劳务派遣和返聘', 2: '不含退休返聘', 3: '不含劳务派遣和退休返聘' }, source: reading('二（二）'), effectiveFrom: SINCE, min: 1, max: 3 },
  'info-base': { label: '会员信息怎样算“已采集”', value: 1, unit: '选项', options: { 1: '必填项齐全并且证件号校验通过', 2: '姓名、证件号码、手机齐全' }, source: reading('二（二）'), effectiveFrom: SINCE, min: 1, max: 2 },
  'activity-base': { label: '“每月活动不少于2次”按什么计算', value: 1, unit: '选项', options: { 1: '全工会合计', 2: '每个兴趣小组分别计算' }, source: reading('二（三）'), effectiveFrom: SINCE, min: 1, max: 2 },
  'four-rights': { label: '会员“四权”指哪四项', value: 1, unit: '选项', options: { 1: '知情权、参与权、选举权、监督权', 2: '知情权、参与权、表达权、监督权' }, source: reading('三（四）1'), effectiveFrom: SINCE, min: 1, max: 2 },
  'committee-members-min': { label: '应当建立工会委员会的会员人数', value: 25, unit: '人', source: { text: '《工会法》', clause: '第11条', confidence: 'A' }, effectiveFrom: '2022-01-01', min: 1, max: 100 },
  'women-committee-must': { label: '应当建立女职工委员会的女职工人数', value: 25, unit: '人', source: beijingUnion('第9条'), effectiveFrom: '2016-01-01', min: 1, max: 1000 },
  'women-committee-should': { label: '宜建立女职工委员会的女会员人数', value: 10, unit: '人', source: { text: '《工会女职工委员会工作条例》', clause: '第11条', confidence: 'B' }, effectiveFrom: '2015-01-09', min: 1, max: 1000 },
  'notice-workdays': { label: '大会通知提前的工作日数', value: 5, unit: '个工作日', source: { text: '《基层工会会员代表大会条例》', clause: '总工发〔2019〕6号，条号待核实', confidence: 'K' }, effectiveFrom: '2019-01-15', min: 0, max: 30 },
  'public-notice-workdays': { label: '公示不少于的工作日数', value: 5, unit: '个工作日', source: { text: '评优评先和选举公示的通行要求', clause: '以上级通知为准，待核实', confidence: 'K' }, effectiveFrom: '2015-01-01', min: 1, max: 30 },
  'delegates-100-min': { label: '会员100至200人的代表名额下限', value: 30, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'delegates-100-max': { label: '会员100至200人的代表名额上限', value: 40, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'delegates-201-min': { label: '会员201至1000人的代表名额下限', value: 40, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'delegates-201-max': { label: '会员201至1000人的代表名额上限', value: 60, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'delegates-1001-min': { label: '会员1001至5000人的代表名额下限', value: 60, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'delegates-1001-max': { label: '会员1001至5000人的代表名额上限', value: 90, unit: '名', source: delegateRule('代表名额'), effectiveFrom: '2019-01-15', min: 1, max: 500 },
  'committee-1-min': { label: '会员不足25人的委员名额下限', value: 3, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-1-max': { label: '会员不足25人的委员名额上限', value: 5, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-25-min': { label: '会员25至200人的委员名额下限', value: 3, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-25-max': { label: '会员25至200人的委员名额上限', value: 7, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-201-min': { label: '会员201至1000人的委员名额下限', value: 7, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-201-max': { label: '会员201至1000人的委员名额上限', value: 15, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-1001-min': { label: '会员1001至5000人的委员名额下限', value: 15, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'committee-1001-max': { label: '会员1001至5000人的委员名额上限', value: 21, unit: '名', source: electionRule('委员名额', 'K'), effectiveFrom: '2016-10-09', min: 1, max: 60 },
  'member-assembly-below': { label: '会员少于多少人应当开会员大会', value: 100, unit: '人', source: { text: '《基层工会会员代表大会条例》', clause: '总工发〔2019〕6号第3条', confidence: 'B' }, effectiveFrom: '2019-01-15', min: 1, max: 1000 },
  'delegate-managers-max': { label: '中层正职以上管理人员占代表的比例上限', value: 20, unit: '%', source: delegateRule('代表构成'), effectiveFrom: '2019-01-15', min: 0, max: 100 },
  'delegate-frontline-min': { label: '一线职工占代表的比例下限', value: 50, unit: '%', source: own('条例为“以一线职工为主”，没有写明比例，由本会选定'), effectiveFrom: '2019-01-15', min: 0, max: 100 },
  'election-surplus-committee': { label: '委员候选人差额率下限', value: 5, unit: '%', source: electionRule('差额选举', 'B'), effectiveFrom: '2016-10-09', min: 0, max: 100 },
  'election-surplus-delegates': { label: '会员代表候选人差额率下限', value: 15, unit: '%', source: delegateRule('代表选举'), effectiveFrom: '2019-01-15', min: 0, max: 100 },
  'committee-notice-days': { label: '委员会会议通知提前天数', value: 3, unit: '天', source: own('没有规定，按惯例'), effectiveFrom: '2026-01-01', min: 0, max: 30 },
  'congress-notice-days': { label: '职工代表大会事项提前书面提交的天数', value: 7, unit: '天', source: beijingUnion('第46条'), effectiveFrom: '2016-01-01', min: 0, max: 30 },
  'time-off-days': { label: '非专职委员每月占用工作时间', value: 3, unit: '个工作日', source: beijingUnion('第53条；《工会法》第41条'), effectiveFrom: '2016-01-01', min: 0, max: 31 },
  'hours-per-day': { label: '一个工作日折合', value: 8, unit: '小时', source: own('折算占用的工作时间'), effectiveFrom: '2026-01-01', min: 1, max: 24 },
} as const satisfies Record<string, ParameterSpec>;

export type ParameterKey = keyof typeof parameterSpecs;
