import { expect } from 'vitest';
import { kinds, type Incident, type Report } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, withProfile, type Lacking, type Sheet } from '../help';

const SUPERIOR = '云桥街道总工会';
const person = (who: string, fields: { readonly joinedUnitOn: string; readonly joinedUnionOn: string | null; readonly leftUnitOn?: string }) =>
  record('person', { name: who, memberState: fields.joinedUnionOn === null ? 'none' : 'member', ...fields });
/** In the first quarter of 2026 one comes and one, a member, leaves. */
const ledger = unionLedger(
  person('甲一', { joinedUnitOn: '2015-04-01', joinedUnionOn: '2015-05-01' }), person('乙二', { joinedUnitOn: '2015-04-01', joinedUnionOn: '2015-05-01', leftUnitOn: '2026-02-10' }), person('丙三', { joinedUnitOn: '2015-04-01', joinedUnionOn: null }),
  person('丁四', { joinedUnitOn: '2026-01-15', joinedUnionOn: '2026-02-01' }),
  record('activity', { title: '健步走', heldOn: '2026-02-01', headCount: 12 }),
);
const reportOf = (fields: Partial<Report>): Report => ({ ...kinds.report.blank(TODAY), ...fields });
const upward = (whole: Report): readonly Lacking[] => [
  { says: ['工会全称没有填写，落款会空着'], ledger: nameless(ledger) }, { says: ['正文没有填写'], record: { ...whole, content: '' } }, { says: ['正文里还有“（请补充）”没有改'], record: { ...whole, content: `${whole.content}（请补充）` } },
  { says: ['上一级工会没有填写，抬头会空着'], ledger: withProfile(ledger, { superiorName: '' }), record: { ...whole, recipient: '' } },
];

const quarter = reportOf({ title: '青禾公司工会2026年第一季度工作报告', year: '2026', quarter: '1', content: '一、主要工作\n走访班组。\n二、存在问题\n夜班活动少。\n三、下季度安排\n信息核对。', sentOn: null, contact: '何川，010-60001234' });
const quarterReport: Sheet = {
  id: 'quarter-report', record: quarter, ledger, frames: ['A4 official outer'],
  outline: ['题 青禾公司工会2026年第一季度工作报告', `送 ${SUPERIOR}：`, '节 一、主要工作', '节 二、存在问题', '节 三、下季度安排', '节 附表：基础数据', '表 指标|上季末|增加|减少|本季末|单位', '表 本季工作|数量|单位', `落 ${UNION} 2026年3月5日 章`, '注 （联系人：何川，010-60001234）'],
  says: ['特此报告。'],
  // 期末 = 期初 + 增加 − 减少.
  check: (paper) => expect(rowsOf(paper).slice(0, 2)).toEqual([['职工', '3', '1', '1', '3', '人'], ['会员', '2', '1', '1', '2', '人']]),
  lacks: [...upward(quarter), { says: ['没有选所属年度和季度'], record: { ...quarter, quarter: 'none' } }, { says: ['报告里不能夹带请示事项，请另写一份请示'], record: { ...quarter, content: '拟购设备，请批示。' } }],
  turns: [{ when: 'one sent without figures gets none made up', record: { ...quarter, sentOn: '2026-03-30' }, check: (paper) => expect(rowsOf(paper)).toEqual([]) }],
};

const yearly = reportOf({ reportKind: 'year', title: '青禾公司工会2025年工作报告', content: '全年工作情况如下。', number: '青工报〔2026〕1号', sentOn: '2026-01-10', attachments: ['统计表'] });
const upwardReport: Sheet = {
  id: 'upward-report', record: yearly, ledger, frames: ['A4 official outer'], outline: ['题 青禾公司工会2025年工作报告', '副 青工报〔2026〕1号', `送 ${SUPERIOR}：`, '附 统计表', `落 ${UNION} 2026年1月10日 章`], says: ['全年工作情况如下。特此报告。'],
  lacks: [
    ...upward(yearly), { says: ['报告里不能夹带请示事项，请另写一份请示'], record: { ...yearly, content: '以上当否，请予批复。' } }, { says: ['红头上行文要写签发人'], record: { ...yearly, letterhead: 'document' } },
  ],
};

const request = reportOf({ reportKind: 'request', title: '关于更换工会印章的请示', content: '原印章磨损，拟更换。', contact: '何川，010-60001234', sentOn: '2026-03-02', recipient: SUPERIOR });
const superiorRequest: Sheet = {
  id: 'superior-request', record: request, ledger, frames: ['A4 official outer'], outline: ['题 关于更换工会印章的请示', `送 ${SUPERIOR}：`, `落 ${UNION} 2026年3月2日 章`, '注 （联系人：何川，010-60001234）'], says: ['拟更换。妥否，请批示。'],
  lacks: [
    ...upward(request).slice(0, 3), { says: ['请示的标题应为“关于……的请示”'], record: { ...request, title: '请示' } }, { says: ['联系人和电话没有填写，请示应写在附注里'], record: { ...request, contact: '' } },
    { says: ['请示只能送一个上级单位'], record: { ...request, recipient: `${SUPERIOR}、云桥区总工会` } }, { says: ['红头上行文要写签发人'], record: { ...request, letterhead: 'document' } },
  ],
  turns: [
    { when: 'what was typed as its end stays and is not said twice', record: { ...request, content: '拟更换。\n请予批复。' }, says: ['拟更换。请予批复。青禾'], never: ['妥否'] },
    { when: 'a red head names who signs', record: { ...request, letterhead: 'document', signer: name('周敏') }, says: ['签发人：周敏'] },
  ],
};

const statistics = reportOf({ reportKind: 'statistics', title: '2025年度统计工作表', from: '2025-07-01', to: '2026-02-28', sentOn: '2026-03-01' });
const statisticsSheet: Sheet = {
  id: 'statistics-sheet', record: statistics, ledger, frames: ['A4 form centre'], outline: ['题 基层工会统计工作表', '副 （统计期间：2025年7月1日至2026年2月28日）', '项 填报单位|填表日期', '表 类别|指标|数字|单位|备注', '签 工会主席|填表人|复核'], says: [`填报单位${UNION}`, '填表日期2026年3月1日'],
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['期间开始没有填写'], record: { ...statistics, from: null } }, { says: ['期间结束没有填写'], record: { ...statistics, to: null } }],
};

const first: Incident = {
  ...kinds.incident.blank(TODAY), title: '装配部停工', incidentKind: 'mass', happenedAt: '2026-03-04T08:10', foundAt: '2026-03-04T08:30', foundBy: name('吴桐'), place: '装配部', people: 18, women: 7, casualties: '无', content: '职工聚集反映加班工资。', cause: '工资晚发三天。', demands: '补发加班工资。',
  trend: '情绪稳定。', measures: '到场了解诉求。', managementMeasures: '财务核对。', needs: '派员指导。', reportedAt: '2026-03-04T09:05', channel: 'phone', receiver: '值班室', told: [{ whom: '公司行政', how: '当面', at: '2026-03-04T08:40' }],
};
const follow = (stage: 'follow' | 'final', at: string) => ({ at, stage, content: '已补发。', channel: 'phone', receiver: '值班室' }) as const;
const stage = (word: string) => `副 （${word}，内部材料，不得张贴）`;
const FACTS = '项 报送|报告单位|事件|类别|发生时间|发现时间|地点|涉及人数|伤亡情况|需报告|发现人|联系电话|报告时间|方式和接收人';
const PARTS = ['项 事件经过', '项 起因（已核实）', '项 职工诉求', '项 现场情况和发展趋势', '项 工会已采取的措施', '项 行政已采取的措施', '项 需上级协助的事项', '表 报告对象|方式|时间'];
const END = ['签 填报人|工会主席', `落 ${UNION} 2026年3月5日 无章`];
const incidentReport: Sheet = {
  id: 'incident-report', record: first, ledger, frames: ['A4 form centre'], outline: ['题 突发事件报告单', stage('首报'), FACTS, ...PARTS, ...END],
  says: ['18人（女7人）', '伤亡情况无', '2026年3月4日（星期三）08:30', '联系电话010-60001234', '电话，值班室', '起因（已核实）：工资晚发三天。', '公司行政当面'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['上一级工会没有填写'], ledger: withProfile(ledger, { superiorName: '' }) }, { says: ['事件经过没有填写'], record: { ...first, content: '' } }, { says: ['发现人没有填写'], record: { ...first, foundBy: name('') } },
    { says: ['伤亡情况没有填写，没有伤亡的写“无”'], record: { ...first, casualties: '' } },
  ],
  turns: [
    { when: 'after the second follow-up it is the second', record: { ...first, followUps: [follow('follow', '2026-03-04'), follow('follow', '2026-03-05')] }, outline: ['题 突发事件报告单', stage('续报第2次'), FACTS, ...PARTS, '节 续报（2026年3月4日，电话，值班室）', '节 续报（2026年3月5日，电话，值班室）', ...END] },
    { when: 'the last one is final', record: { ...first, followUps: [follow('follow', '2026-03-04'), follow('final', '2026-03-05')] }, says: ['（终报，内部材料，不得张贴）', '终报（2026年3月5日，电话，值班室）已补发。'], check: (paper) => expect(paper.blocks.at(-1)).toMatchObject({ block: 'signOff', sealed: true }) },
  ],
};

export const upwardSheets: readonly Sheet[] = [quarterReport, upwardReport, superiorRequest, statisticsSheet, incidentReport];
