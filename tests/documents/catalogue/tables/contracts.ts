import { expect } from 'vitest';
import type { Contract } from '../../../../shared/records';
import { textOfPaper, type Paper } from '../../../../shared/paper';
import { blocksOf, name, nameless, NO_NAME, rowsOf, UNION, UNIT, withProfile, type Lacking, type Sheet } from '../help';
import { collective, contractLedger as ledger, idNumberOf, wage, women } from './contractGround';

const parties: readonly Lacking[] = [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['单位全称没有填写'], ledger: withProfile(ledger, { unitName: '' }) }];
const SIGNING = ['签 甲方（盖章）：|乙方（盖章）：', '签 首席代表（签名）：|首席代表（签名）：', '签 2026年3月3日|2026年3月3日'];

const cover = (title: string, own: readonly string[], until: string): readonly string[] => [
  '行 合同编号：________', `行 ${title}`, ...own, `行 甲　　方：${UNIT}`, `行 乙　　方：${UNION}`, '行 代　　表：本单位全体职工', `行 合同期限：${until}`, '行 签订日期：2026年3月3日', '行 报送日期：2026年3月4日', '行 生效日期：____年__月__日', '页', '项 甲方', '项 乙方',
];

/** Chapters and articles by number: 第一章 with articles 一 to 三, and so on through the whole text. */
function chapters(...all: readonly (readonly [title: string, articles: number])[]): readonly string[] {
  const numerals = [...'一二三四五六七八九'].concat(['十', ...[...'一二三四五六七八九'].map((n) => `十${n}`), '二十']);
  let article = 0;
  return all.flatMap(([title, articles], i) => [`节 第${numerals[i]!}章　${title}`, ...Array.from({ length: articles }, () => `节 第${numerals[article++]!}条`)]);
}

const textLacks = (c: Contract): readonly Lacking[] => [
  ...parties, { says: ['职工方首席代表没有填写'], record: { ...c, unionChief: name(''), representatives: c.representatives.filter((r) => r.side === 'employer') } },
  { says: ['用人单位方首席代表没有填写'], record: { ...c, employerChief: '', representatives: c.representatives.filter((r) => r.side === 'union') } }, { says: ['合同期限开始日期没有填写'], record: { ...c, startsOn: null } },
  { says: ['合同期限届满日期没有填写'], record: { ...c, endsOn: null } }, { says: ['没有写协商内容'], record: { ...c, clauses: [] } },
];

/** The cover carries no number, and everything after it is numbered from one. */
const covered = (paper: Paper) => expect([paper.cover, blocksOf(paper, 'pageBreak').length]).toEqual([true, 1]);
const PARTIES = [
  `甲方：${UNIT}。住所：云桥区青禾路1号。法定代表人：________，经济类型：________，职工3人，联系电话：________。首席代表：方越，职务：总经理，协商代表4名。`,
  `乙方：${UNION}。工会主席：周敏，会员2人，其中女会员1人，联系电话：010-60001234。首席代表：周敏，职务：工会主席，协商代表4名。`,
];
const BY_VOTE = '本合同草案经2026年3月2日职工代表大会（职工大会）审议通过。';

const collectiveContract: Sheet = {
  id: 'collective-contract', record: collective, ledger, frames: ['A4 official centre'], check: covered,
  outline: [...cover('集体合同', [], '2026年5月1日至2029年4月30日'), ...chapters(['总则', 3], ['劳动报酬', 2], ['休息休假', 1], ['履行的监督检查', 2], ['附则', 4]), ...SIGNING],
  says: [...PARTIES, '工资每年协商一次。', '本合同期限自2026年5月1日起至2029年4月30日止。', '自签字之日起10日内将文本一式三份报送', '自收到文本之日起15日内没有提出异议的，本合同即行生效', '履行情况至少每12个月向职工代表大会（职工大会）报告一次', BY_VOTE], never: [idNumberOf(0)],
  lacks: [...textLacks(collective), { says: ['“休息休假”没有写约定'], record: { ...collective, clauses: collective.clauses.map((x) => (x.subject === 'leave' ? { ...x, agreed: '' } : x)) } }],
};

const wageFigure = (fields: Partial<Contract['wage']>): Contract => ({ ...wage, wage: { ...wage.wage, ...fields } });
const wageContract: Sheet = {
  id: 'wage-contract', record: wage, ledger, frames: ['A4 official centre'], check: covered,
  outline: [...cover('工资专项集体合同', ['行 2026年度工资专项集体合同'], '2026年4月1日至2027年3月31日'), ...chapters(['总则', 3], ['年度工资标准', 4], ['年度平均工资和调整幅度', 1], ['奖金、津贴、补贴办法', 1], ['履行的监督检查', 2], ['附则', 4]), ...SIGNING],
  says: [
    ...PARTIES, '在上年度职工月平均工资7,800.00元的基础上，本年度平均工资增长5.5%，达到每月8,229.00元', '最低岗位工资为每月3,500.00元，不得低于当地月最低工资标准', '加班工资以每月5,200.00元为计发基数', '每月10日前支付上月工资；遇休息日、节假日的，提前支付',
    '自签字之日起7日内将文本一式三份报送', '双方自生效之日起5日内向本方全体人员公布', BY_VOTE,
  ],
  lacks: [
    ...textLacks(wage), { says: ['上年度月平均工资没有填写'], record: wageFigure({ averageLastYear: null }) }, { says: ['平均工资增长幅度没有填写'], record: wageFigure({ growthHundredths: null }) }, { says: ['本年度月平均工资没有填写'], record: wageFigure({ average: null }) },
    { says: ['最低岗位工资没有填写'], record: wageFigure({ minimumPost: null }) }, { says: ['加班工资计发基数没有填写'], record: wageFigure({ overtimeBase: null }) }, { says: ['每月发薪日没有填写'], record: wageFigure({ payday: null }) },
    { says: ['最低岗位工资低于当地月最低工资标准2540元'], record: wageFigure({ minimumPost: 253_999 }) }, { says: ['本年度月平均工资与上年度月平均工资、增长幅度对不上'], record: wageFigure({ average: 830_000 }) },
  ],
};

const womenContract: Sheet = {
  id: 'women-contract', record: women, ledger, frames: ['A4 official centre'], check: covered, says: [...PARTIES, '《中华人民共和国妇女权益保障法》', '全体女职工', '每年安排一次妇科检查。', BY_VOTE],
  outline: [...cover('女职工权益保护专项集体合同', [], '2026年5月1日至2029年4月30日'), ...chapters(['总则', 3], ['女职工特殊保护', 1], ['履行的监督检查', 2], ['附则', 4]), ...SIGNING], lacks: textLacks(women),
};

const filingLetter: Sheet = {
  id: 'filing-letter', record: wage, ledger, frames: ['A4 official centre'],
  outline: [
    '题 关于报送集体合同审查的说明', '送 云桥区人力资源和社会保障局：', '节 一、单位和工会基本情况', '节 二、协商代表的产生', '节 三、协商经过', '节 四、审议通过情况', '节 五、主要标准', '节 六、上一轮合同履行情况',
    '附 集体合同正式文本（一式三份）|职工代表大会（职工大会）决议|首席代表和协商代表情况表|集体协商会议记录|单位注册登记证明（复印件）|工会法人资格证明（复印件）', `落 ${UNIT} 2026年3月4日 章`,
  ],
  says: [
    '已于2026年3月3日由双方首席代表签字', '职工方代表4名', '名单于2026年2月12日在本单位公布', '职工方于2026年1月26日提出协商要约，对方于2026年2月9日书面答复。先后召开协商会议2次（2026年2月20日、2026年2月27日），于2026年2月28日形成草案。', '35人，实到33人', '同意32票', '涉及职工3人',
    '增长5.5%',
  ],
  never: [idNumberOf(0)],
  lacks: [
    ...parties, { says: ['报送的人社部门没有填写'], record: { ...wage, filingOffice: '' } }, { says: ['提出协商要约日期没有填写'], record: { ...wage, requestedOn: null } }, { says: ['对方书面答复日期没有填写'], record: { ...wage, repliedOn: null } },
    { says: ['形成草案日期没有填写'], record: { ...wage, draftedOn: null } },
  ],
};

const seat = (fields: Partial<Contract['representatives'][number]>): Contract => ({ ...wage, representatives: wage.representatives.map((r, i) => (i === 0 ? { ...r, ...fields } : r)) });
const filingRepresentatives: Sheet = {
  id: 'filing-representatives', record: wage, ledger, frames: ['A4横 form centre'],
  outline: ['题 首席代表和协商代表情况表', '项 单位|合同', '表 序号|方别|姓名|性别|年龄|工作单位|职务|居民身份证号码|身份', '签 填表人（签名）：|工会（盖章）：|单位（盖章）：'],
  check: (paper) => expect([rowsOf(paper).length, rowsOf(paper)[0]]).toEqual([8, ['1', '职工方', '周敏', '女', '45', UNIT, '工会主席', idNumberOf(0), '首席代表']]),
  lacks: [
    ...parties, { says: ['周敏的性别没有填写'], record: seat({ sex: 'unknown' }) }, { says: ['周敏的年龄没有填写'], record: seat({ age: null }) }, { says: ['周敏的职务没有填写'], record: seat({ post: '' }) }, { says: ['周敏的居民身份证号码没有填写'], record: seat({ idNumber: '' }) },
    { says: ['没有登记协商代表'], record: { ...wage, representatives: [] } },
  ],
};

const filingPacket: Sheet = {
  id: 'filing-packet', record: wage, ledger, frames: ['A4 form centre'], outline: ['题 集体合同报送备案材料清单', '项 合同|报送单位|报送机关|签字日期|报送期限', '表 序号|材料|份数|依据|是否备齐', '签 经办人（签名）：|接收人（签名）：|日期：'],
  // Seven days from 3 March; the ten of the city's rule would be later.
  says: ['签字日期2026年3月3日', '报送期限2026年3月10日', '一式三份', '以上材料已经备齐。'], never: [idNumberOf(0)],
  check: (paper) => expect(rowsOf(paper).map((r) => r[1])).toEqual(['报送审查说明', '集体合同正式文本', '职工代表大会（职工大会）决议', '首席代表和协商代表情况表', '集体协商会议记录', '单位注册登记证明（复印件）', '工会法人资格证明（复印件）']),
  lacks: [{ says: ['双方首席代表签字日期没有填写'], record: { ...wage, signedOn: null, filedOn: null } }, { says: ['同意人数没有填写'], record: { ...wage, congressYes: null } }, { says: ['单位统一社会信用代码没有填写'], ledger: withProfile(ledger, { unitCreditCode: '' }) }],
  turns: [{ when: 'what is lacking stands in its row', record: { ...wage, congressYes: null }, says: ['还缺：同意人数没有填写', '还有1项没有备齐'] }],
};

const checkOf = (clause: string, fields: Partial<Contract['performance'][number]>): Contract['performance'][number] => ({ clause, checkedOn: '2026-07-16', evidence: '抽查工资表', fulfilled: 'full', shortfall: '', owner: name(''), dueOn: null, doneOn: null, ...fields });
const short = checkOf('夜班津贴', { fulfilled: 'partly', shortfall: '少计3个班', owner: name('顾青'), dueOn: '2026-08-15' });
const performed: Contract = { ...wage, performance: [checkOf('平均工资', {}), checkOf('发薪日', {}), short] };
const checks = (fields: Partial<Contract['performance'][number]>): Contract => ({ ...performed, performance: [checkOf('平均工资', {}), { ...short, ...fields }] });
const performanceReport: Sheet = {
  id: 'performance-report', record: performed, ledger, frames: ['A4 official centre'],
  outline: [
    '题 关于《2026年度工资专项集体合同》履行情况的检查报告', '送 职工代表大会：', '节 一、总体情况', '节 二、逐条检查', '表 序号|条款|履行情况和凭据|结论|存在的问题', '节 三、整改安排', '表 序号|存在的问题|整改措施|责任人|期限|完成情况|复查人',
    '签 职工方检查人（签名）：', '签 用人单位方检查人（签名）：', `落 ${UNION} ____年__月__日 章`,
  ],
  says: ['于2026年7月16日进行检查', '检查条款3项，已履行2项，部分履行1项，未履行0项，履行率66.6%。'],
  check: (paper) => expect(rowsOf(paper)).toEqual([
    ['1', '平均工资', '抽查工资表', '已履行', ''], ['2', '发薪日', '抽查工资表', '已履行', ''], ['3', '夜班津贴', '抽查工资表', '部分履行', '少计3个班'], ['1', '夜班津贴：少计3个班', '', '顾青', '2026年8月15日', '整改中', ''],
  ]),
  lacks: [
    ...parties, { says: ['没有登记履行情况检查'], record: { ...performed, performance: [] } }, { says: ['第2项检查没有填写条款'], record: checks({ clause: '' }) }, { says: ['第2项检查还没有结论'], record: checks({ fulfilled: 'unknown' }) }, { says: ['第2项检查没有写履行情况和凭据'], record: checks({ fulfilled: 'full', evidence: ' ' }) },
    { says: ['第2项检查没有填写整改责任人'], record: checks({ owner: name('') }) },
    { says: ['第2项检查没有填写整改期限'], record: checks({ dueOn: null }) },
  ],
  turns: [{ when: 'where all was kept there is nothing to mend', record: { ...wage, performance: [checkOf('发薪日', {})] }, says: ['履行率100.0%', '检查没有发现需要整改的问题。'], check: (paper) => expect(textOfPaper(paper)).not.toContain('责任人') }],
};

const ended: Contract = { ...wage, ended: 'expired', endedOn: '2027-03-31', endedFiledOn: '2027-04-06' };
const endFiling: Sheet = {
  id: 'end-filing', record: ended, ledger, frames: ['A4 official centre'],
  outline: ['题 关于集体合同终止备案的说明', '送 云桥区人力资源和社会保障局：', '签 职工方首席代表（签名）：', '签 用人单位方首席代表（签名）：', `落 ${UNIT} 2027年4月6日 章`], says: ['合同期限自2026年4月1日起至2027年3月31日止', '已于2027年3月31日因期限届满终止', '现报送备案。'],
  lacks: [...parties, { says: ['报送的人社部门没有填写'], record: { ...ended, filingOffice: '' } }, { says: ['终止（解除）日期没有填写'], record: { ...ended, endedOn: null, endsOn: null } }],
  turns: [{ when: 'one dissolved by agreement says so', record: { ...ended, ended: 'dissolved', endedOn: '2026-12-01' }, says: ['关于集体合同解除备案的说明', '已于2026年12月1日经双方协商一致解除'] }],
};

export const contractSheets: readonly Sheet[] = [collectiveContract, wageContract, womenContract, filingLetter, filingRepresentatives, filingPacket, performanceReport, endFiling];
