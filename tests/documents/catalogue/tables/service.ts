import { expect } from 'vitest';
import { kinds, type Activity, type Condolence, type Dispute, type Hardship, type HelpRequest } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, withProfile, type Sheet } from '../help';

const ledger = unionLedger(record('person', { name: '王芳', department: '装配部' }, 'p1'));
const PHONE = '13900001234';

const dispute: Dispute = {
  ...kinds.dispute.blank(TODAY), title: '加班工资争议', disputeKind: 'wages', who: name('于洋'), people: 2, happenedOn: '2026-02-20', learnedAt: '2026-02-24T10:05', content: '对加班工资基数有异议。', mediator: name('吴桐'), mediatedFrom: '2026-02-25', mediatedTo: '2026-03-01', mediation: 'failed',
  requestedAt: '2026-03-02T15:40', receiver: '权益部', lawyer: '孙律师', intervenedAt: '2026-03-03T09:30', outcome: '单位补发差额。',
};
const disputeRequest: Sheet = {
  id: 'dispute-request', record: dispute, ledger, frames: ['A4 form centre'],
  outline: [
    '题 劳动争议登记和法律援助报请单', '项 报请|报请单位|争议|类别|职工（代表）|涉及人数|发生日期|得知时间|调解人|调解情况|报请时间|接收人|委派律师|介入时间', '节 争议经过和职工请求', '节 结果', '签 职工（代表）|经办人|工会主席', `落 ${UNION} 2026年3月2日 章`,
  ],
  says: ['报请云桥街道总工会', '类别工资', '2人', '2026年2月24日（星期二）10:05', '2026年2月25日至2026年3月1日，调解不成', '2026年3月2日（星期一）15:40', '孙律师', '已于2026年3月2日报请上级工会，本件已办结。'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['上一级工会没有填写'], ledger: withProfile(ledger, { superiorName: '' }) }, { says: ['职工（代表）没有填写'], record: { ...dispute, who: name('') } }, { says: ['争议经过没有填写'], record: { ...dispute, content: '' } },
  ],
};

const help: HelpRequest = {
  ...kinds.helpRequest.blank(TODAY), number: '求〔2026〕3号', receivedAt: '2026-03-02T09:10', who: name('于洋'), phone: PHONE, topic: 'medical', content: '咨询互助保障理赔。', handler: name('何川'), handledOn: '2026-03-03', result: '材料已报送。', feedbackOn: '2026-03-04', satisfied: 'yes',
};
const helpRequestForm: Sheet = {
  id: 'help-request-form', record: help, ledger, frames: ['A4 form centre'],
  outline: ['题 职工求助登记表', `副 ${UNION}　求〔2026〕3号`, '项 求助人|受理时间|类别|承办人|办结日期|回访', '节 求助内容', '节 办理结果', '签 求助人|承办人|工会主席'], says: ['类别就医', '2026年3月4日，满意', '咨询互助保障理赔。', '材料已报送。'], never: [PHONE],
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['求助人没有填写'], record: { ...help, who: name('') } }, { says: ['承办人没有填写'], record: { ...help, handler: name('') } }],
  turns: [{ when: 'what the superior was asked and answered stands below', record: { ...help, escalatedOn: '2026-03-03', superiorRepliedOn: '2026-03-04', superiorReply: '已受理。' }, says: ['报请上级2026年3月3日上级答复2026年3月4日', '上级工会答复已受理。'] }],
};

const file: Hardship = {
  ...kinds.hardship.blank(TODAY), who: name('于洋'), level: 'relative', cause: 'illness', causeNote: '配偶长期治疗。', appliedOn: '2025-01-10', approvedOn: '2025-01-20', household: 3, income: 7_200_000, expenses: 3_600_000, standard: 139_500,
  family: [{ name: '李梅', relation: '配偶', age: 44, work: '无', health: '慢性病' }], visits: [{ visitedOn: '2025-01-15', visitor: name('李玉'), note: '入户了解情况。' }], help: [{ givenOn: '2025-02-01', helpKind: 'medical', content: '医疗帮扶金', amount: 200_000, source: '工会经费' }],
  reportedOn: '2025-01-18', coordination: '已协调街道。', reviewedOn: '2025-12-01',
};
const hardshipFile: Sheet = {
  id: 'hardship-file', record: file, ledger, frames: ['A4 form centre'],
  outline: [
    '题 困难职工档案表', `副 ${UNION}`, '项 姓名|类别|致困原因|家庭人口|申请日期|审定日期|家庭年收入|年刚性支出|人均月收入|当地低保|报告上级|最近复核', '节 困难情况', '节 家庭成员', '表 姓名|关系|年龄|就业就学|健康', '节 走访', '表 日期|走访人|情况', '节 帮扶', '表 日期|类别|内容|金额（元）|来源',
    '节 协调情况', '签 本人|经办人|工会主席',
  ],
  // 72 000 less 36 000 for three through twelve months: 1 000.
  says: ['家庭年收入72,000.00元', '年刚性支出36,000.00元', '人均月收入1,000.00元', '每月1,395.00元'],
  check: (paper) => expect(rowsOf(paper)).toEqual([['李梅', '配偶', '44', '无', '慢性病'], ['2025年1月15日', '李玉', '入户了解情况。'], ['2025年2月1日', '就医', '医疗帮扶金', '2,000.00', '工会经费']]),
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['家庭人口没有填写'], record: { ...file, household: null } }, { says: ['家庭年收入没有填写'], record: { ...file, income: null } }],
  turns: [{ when: 'a family that got through leaves with day and reason', record: { ...file, exitedOn: '2026-02-01', exitReason: '收入恢复' }, says: ['退出2026年2月1日退出。收入恢复'] }],
};

const given: Condolence = {
  ...kinds.condolence.blank(TODAY), title: '2026年春节慰问', condolenceKind: 'festival', festival: 'spring', heldOn: '2026-02-10', goods: '米面油', perHead: 20_000,
  recipients: [{ who: name('王芳'), goods: '', amount: 20_000, signedOn: '2026-02-10', agent: '' }, { who: name('于洋'), goods: '食用油', amount: 15_050, signedOn: '2026-02-11', agent: '石磊' }, { who: name('丁一'), goods: '', amount: 20_000, signedOn: null, agent: '' }],
};
const condolenceList: Sheet = {
  id: 'condolence-list', record: given, ledger, frames: ['A4 form centre'], outline: ['题 2026年春节慰问签收表', '项 类别|日期|单位|合计', '表 序号|姓名|慰问品|金额（元）|签名|签收日期', '签 经办人|证明人|工会主席'], says: ['类别节日慰问', '合计3人，550.50元，已签收2人'],
  check: (paper) => {
    expect(rowsOf(paper)).toEqual([['1', '王芳', '米面油', '200.00', '', '2026年2月10日'], ['2', '于洋', '食用油', '150.50', '', '2026年2月11日\n代领：石磊'], ['3', '丁一', '米面油', '200.00', '', '']]);
    expect(blocksOf(paper, 'table')[0]!.rowHeightMm).toBeGreaterThanOrEqual(12);
  },
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['没有列出慰问对象，将打印空白签收表'], record: { ...given, recipients: [] } }],
  turns: [{ when: 'with nobody listed it is a blank sheet to be filled in', record: { ...given, recipients: [] }, check: (paper) => expect([rowsOf(paper).length >= 10, rowsOf(paper).flatMap((r) => r.slice(1)).every((t) => t === '')]).toEqual([true, true]) }],
};

const match: Activity = { ...kinds.activity.blank(TODAY), title: '乒乓球友谊赛', heldOn: '2026-03-06', place: '活动室', organiser: name('吴桐'), participants: [{ who: { person: 'p1', name: '王芳' }, signed: true }, { who: name('于洋'), signed: true }] };
const activitySignIn: Sheet = {
  id: 'activity-sign-in', record: match, ledger, frames: ['A4 form centre'], outline: ['题 乒乓球友谊赛签到表', '项 时间|地点|负责人|人数', '表 序号|姓名|部门|签名'], says: ['2026年3月6日', '负责人吴桐', '人数2人'],
  // Nobody is printed as having signed.
  check: (paper) => expect(rowsOf(paper)).toEqual([['1', '王芳', '装配部', ''], ['2', '于洋', '', '']]),
  lacks: [{ says: ['地点没有填写'], record: { ...match, place: '' } }, { says: ['没有列出参加人员，将打印空白签到表'], record: { ...match, participants: [] } }],
};

export const serviceSheets: readonly Sheet[] = [disputeRequest, helpRequestForm, hardshipFile, condolenceList, activitySignIn];
