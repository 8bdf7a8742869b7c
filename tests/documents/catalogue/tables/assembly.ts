import { expect } from 'vitest';
import { kinds, type Opinion, type Proposal } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, withProfile, type Sheet } from '../help';
import { assemblyRecord as assembly, groundOf, meetingOf, TITLE } from './assemblyGround';

const before = groundOf(false);
const after = groundOf(true);
/** Without the meeting, and with one of which something is not known. */
const alone = { says: ['没有选大会（会议）'], record: { ...assembly, meeting: '' } };
const withMeeting = (fields: Parameters<typeof meetingOf>[1]) => unionLedger(record('meeting', meetingOf(false, fields), 'm1'), record('election', { title: '委员选举', meeting: 'm1', seats: 5, candidates: [{ who: name('丁一'), bar: 'none', place: null, note: '' }] }));

const assemblyNotice: Sheet = {
  id: 'assembly-notice', record: assembly, ledger: before, frames: ['A4 official centre'],
  outline: [`题 关于召开${TITLE}的通知`, '送 各位代表、各工会小组：', '节 一、时间和地点', '节 二、参会人员', '节 三、主要议程', '节 四、提交审议的事项', '节 五、请假办法', '节 六、其他', '附 大会议程|提交审议的文件', `落 ${UNION} 2026年3月10日 章`],
  says: [
    '2026年3月20日（星期五）13:30，公司报告厅。', '全体代表；邀请云桥街道总工会有关负责同志。', '1.报告到会人数，宣布开会；2.2025年度工会工作报告；', '2025年度工会工作报告、2025年度经费收支情况报告、建议案办理情况报告、选举办法（草案）',
    '于2026年3月18日前书面请假', '请提前15分钟签到。',
  ],
  lacks: [
    { says: [NO_NAME], ledger: nameless(before) }, alone, { says: ['大会的地点没有填写'], ledger: withMeeting({ place: '' }) }, { says: ['大会的议程没有填写'], ledger: withMeeting({ agenda: [] }) }, { says: ['请假截止日期没有填写'], record: { ...assembly, leaveBy: null } },
  ],
};

const assemblyAgenda: Sheet = {
  id: 'assembly-agenda', record: assembly, ledger: before, frames: ['A4 form centre', 'A3 form none'], outline: [`题 ${TITLE}议程`, '项 时间|地点|主持人', '表 序号|时间|议程|报告人|方式|用时'],
  check: (paper) => expect(rowsOf(paper).slice(0, 6)).toEqual([
    ['1', '13:30', '报告到会人数，宣布开会', '', '', '3分钟'], ['2', '13:33', '2025年度工会工作报告', '周敏', '听取', '20分钟'], ['3', '13:53', '2025年度经费收支情况报告', '何川', '听取', '8分钟'],
    ['4', '14:01', '建议案办理情况报告', '李玉', '听取', '8分钟'], ['5', '14:09', '分组审议', '', '审议、表决', '20分钟'], ['6', '14:29', '选举办法（草案）', '周敏', '举手表决', '5分钟'],
  ]),
  lacks: [
    { says: [NO_NAME], ledger: nameless(before) }, alone, { says: ['大会的主持人没有填写'], ledger: withMeeting({ chair: name('') }) },
    { says: ['有的议程没有填用时，后面的时间会不准'], ledger: withMeeting({ agenda: meetingOf(false).agenda.map((i) => ({ ...i, minutes: null })) }) },
  ],
};

const hostScript: Sheet = {
  id: 'host-script', record: assembly, ledger: before, frames: ['A4 speech centre'],
  outline: [
    `题 ${TITLE}主持词`, '副 主持人：赵立新', '节 第1项　报告到会人数，宣布开会', '节 第2项　2025年度工会工作报告', '节 第3项　2025年度经费收支情况报告', '节 第4项　建议案办理情况报告', '节 第5项　分组审议', '节 第6项　选举办法（草案）', '节 第7项　监票人、计票人名单',
    '节 第8项　第四届工会委员会委员选举', '节 第9项　闭幕',
  ],
  says: [
    '各位代表：现在开会。本次大会应到代表35人，请假________人，实到代表________人，符合规定人数，可以开会。', '〔请全体起立，奏国歌；请坐下〕', '请周敏同志作《2025年度工会工作报告》。', '现在对《2025年度工会工作报告》进行举手表决。',
    '同意的请举手——请放下；不同意的请举手——请放下；弃权的请举手——请放下。', '通过需要同意18票', '总监票人：孙倩；监票人：吴桐、方圆；计票人：许诺、程远。', '应选5名，候选人6名。', '获得应到代表过半数赞成票的当选', '奏《国际歌》',
  ],
  lacks: [{ says: [NO_NAME], ledger: nameless(before) }, alone, { says: ['大会的议程没有填写'], ledger: withMeeting({ agenda: [] }) }, { says: ['大会的主持人没有填写'], ledger: withMeeting({ chair: name('') }) }],
  turns: [{ when: 'afterwards it tells the counts', ledger: after, says: ['实到代表33人，超过应到人数的三分之二，符合规定人数', '同意33票'], never: ['同意________票'] }],
};

const workReport: Sheet = {
  id: 'work-report', record: assembly, ledger: before, frames: ['A4 official centre'],
  outline: ['题 2025年度工会工作报告（审议稿）', `副 （2026年3月20日在${TITLE}上）　周敏`, '送 各位代表：', '节 一、2025年工作回顾', '节 （一）建队伍、强基础。', '节 二、存在的不足', '节 三、2026年工作安排'],
  says: ['请审议。', '会员82人。', '小组活动不够经常。', '按时续订合同。'],
  lacks: [{ says: [NO_NAME], ledger: nameless(before) }, alone, { says: ['工作报告的“存在的不足”没有写'], record: { ...assembly, shortcomings: '' } }, { says: ['工作报告的“下一年工作安排”没有写'], record: { ...assembly, nextYear: '' } }],
  turns: [{ when: 'once it is adopted it is no draft any more', ledger: after, never: ['审议稿'], says: ['2025年度工会工作报告（2026年3月20日在'] }],
};

const proposal = (fields: Partial<Proposal>): Proposal => ({ ...kinds.proposal.blank(TODAY), content: '建议', submittedOn: '2025-04-01', ...fields });
const proposals = groundOf(
  true,
  record('proposal', proposal({ number: '2025-01', title: '增设饮水点', category: 'safety', proposer: name('于洋'), decision: 'accepted', answer: '已增设', answeredOn: '2025-06-01', satisfaction: 'satisfied' })), record('proposal', proposal({ number: '2025-02', title: '错峰就餐', category: 'canteen', proposer: name('石磊'), decision: 'accepted' })),
  record('proposal', proposal({ number: '2025-03', title: '调岗', category: 'safety', proposer: name('李明'), decision: 'declined', reason: '属于行政职权' })),
);
const proposalsReport: Sheet = {
  id: 'proposals-report', record: assembly, ledger: proposals, frames: ['A4 official centre'],
  outline: ['题 建议案办理情况报告', `副 （2026年3月20日在${TITLE}上）　李玉`, '送 各位代表：', '节 一、总体情况', '节 二、办理和答复', '节 三、建议案一览', '表 编号|案由|提出人|审查|答复日期|反馈'],
  says: ['共收到会员建议案3件，其中立案2件、不立案1件。', '劳动保护2件、生活后勤1件', '立案（含并案）的2件中，已答复1件，答复率50.0%；提出人反馈满意1件。'],
  check: (paper) => expect(rowsOf(paper)).toEqual([['2025-01', '增设饮水点', '于洋', '立案', '2025年6月1日', '满意'], ['2025-02', '错峰就餐', '石磊', '立案', '还没有答复', '未反馈'], ['2025-03', '调岗', '李明', '不立案', '还没有答复', '未反馈']]),
  lacks: [{ says: [NO_NAME], ledger: nameless(proposals) }, { says: ['有1件建议案还没有审查立案'], ledger: groundOf(true, record('proposal', proposal({ title: '甲' }))) }],
};

const opinion = (fields: Partial<Opinion>): Opinion => ({ ...kinds.opinion.blank(TODAY), meeting: 'm1', from: '于洋', collectedOn: '2026-03-02', ...fields });
const opinions = groundOf(false, record('opinion', opinion({ content: '食堂太挤' })), record('opinion', opinion({ content: '增加体检项目', answer: '已列入计划', answeredOn: '2026-03-04' })));
const opinionsSummary: Sheet = {
  id: 'opinions-summary', record: assembly, ledger: opinions, frames: ['A4 form centre'], outline: [`题 ${TITLE}会前意见汇总`, '表 序号|意见|收集方式|收集日期|答复'], says: ['共收集职工意见2条', '已答复1条', '食堂太挤', '提交大会研究', '已列入计划'],
  // Who said it stays out.
  never: ['于洋'], lacks: [{ says: [NO_NAME], ledger: nameless(opinions) }, alone, { says: ['会前还没有收集意见'], ledger: before }],
};

const assemblyResolution: Sheet = {
  id: 'assembly-resolution', record: assembly, ledger: after, frames: ['A4 official centre'], outline: [`题 ${TITLE}决议`, '副 （2026年3月20日通过）', `落 ${TITLE} 2026年3月20日 章`],
  says: ['应到代表35人，实到代表33人，符合规定人数。', '一、大会同意周敏同志所作的《2025年度工会工作报告》（同意33票，反对0票，弃权0票）。', '二、大会同意何川同志所作的《2025年度经费收支情况报告》（同意32票，反对0票，弃权1票）。', '大会认为，报告符合实际。'],
  lacks: [{ says: [NO_NAME], ledger: nameless(after) }, alone, { says: ['议程里没有交付表决的报告或方案'], ledger: withMeeting({ agenda: [] }) }],
  turns: [{ when: 'before the day it is a draft without counts and seal', ledger: before, outline: [`题 ${TITLE}决议（草案）`, `副 （提请2026年3月20日大会审议）`, `落 ${TITLE} 2026年3月20日 无章`], never: ['票'] }],
};

const termRequest: Sheet = {
  id: 'term-request', record: assembly, ledger: before, frames: ['A4 official centre'],
  outline: [`题 关于召开${TITLE}的请示`, '副 青工发〔2026〕2号', '送 云桥街道总工会：', '节 一、主要议程', '节 二、代表', '节 三、选举', '附 候选人建议名单和基本情况|代表名额分配表', `落 ${UNION} 2026年2月20日 章`, '注 （联系人：________，电话：010-60001234）'],
  says: ['任期届满', '拟于2026年3月20日（星期五）13:30召开', '工会委员会委员5名，候选人6名，差额选举', '妥否，请批复。'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(before) }, { says: ['上一级工会没有填写，抬头会空着'], ledger: withProfile(before, { superiorName: '' }) }, { says: ['这次大会没有登记选举'], ledger: unionLedger(record('meeting', meetingOf(false), 'm1')) },
    { says: ['请示日期没有填写'], record: { ...assembly, requestedOn: null } },
  ],
};

const electionReport: Sheet = {
  id: 'election-report', record: assembly, ledger: after, frames: ['A4 official centre'],
  outline: [
    `题 关于${TITLE}选举结果的报告`, '送 云桥街道总工会：', '节 一、工会委员会委员5名（按姓氏笔画为序）', '表 姓名|赞成|不赞成|弃权|结果', '附 第四届工会委员会委员选举计票报告单|当选人员基本情况表|会议纪要', `落 ${UNION} 2026年3月23日 章`,
    '注 （联系人：________，电话：010-60001234）',
  ],
  says: [`根据《关于召开${TITLE}的批复》（云工批〔2026〕9号），我会于2026年3月20日召开`, '应到代表35人，实到代表33人，符合规定人数，以无记名投票方式进行选举', '当否，请批复。'],
  check: (paper) => {
    expect(rowsOf(paper)).toEqual([['王芳', '32', '0', '0', '当选'], ['丁一', '31', '1', '0', '当选'], ['于洋', '30', '1', '1', '当选'], ['石磊', '29', '2', '1', '当选'], ['李明', '25', '5', '2', '当选'], ['赵敏', '12', '18', '2', '未当选']]);
    expect(blocksOf(paper, 'paragraph').map((b) => b.text)).toContain('丁一、于洋、王芳、石磊、李明。');
  },
  lacks: [
    { says: [NO_NAME], ledger: nameless(after) }, { says: ['上一级工会没有填写，抬头会空着'], ledger: withProfile(after, { superiorName: '' }) }, { says: ['这次大会没有登记选举'], ledger: unionLedger(record('meeting', meetingOf(true), 'm1')) },
    { says: ['第四届工会委员会委员选举还没有选出全部人选'], ledger: before },
  ],
};

export const assemblySheets: readonly Sheet[] = [assemblyNotice, assemblyAgenda, hostScript, workReport, proposalsReport, opinionsSummary, assemblyResolution, termRequest, electionReport];
