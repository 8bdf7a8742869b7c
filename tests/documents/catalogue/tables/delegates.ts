import { expect } from 'vitest';
import { kinds, type Delegation, type Meeting, type Proposal } from '../../../../shared/records';
import { sampleIdNumber } from '../../../../shared/sample';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, unionLedger, type Sheet } from '../help';
import { meetingOf, TITLE } from './assemblyGround';

const ID = sampleIdNumber('1988-03-15', 1, 'female');
const PHONE = '13900001234';
const idOf = (who: string): string => `p${['王芳', '丁一', '于洋'].indexOf(who) + 1}`;
const staff = (who: string, sex: 'male' | 'female', department: string, position: string) => record('person', {
  name: who, sex, birthDate: '1988-03-15', ethnicity: '汉族', education: '大专', department, position, idNumber: who === '王芳' ? ID : '', phone: PHONE, memberState: 'member', joinedUnionOn: '2015-05-01', joinedUnitOn: '2015-04-01', group: 'g1',
}, idOf(who));
const ledger = unionLedger(record('group', { name: '一组', leader: name('石磊') }, 'g1'), record('meeting', meetingOf(false), 'm1'), staff('王芳', 'female', '装配部', '钳工'), staff('丁一', 'male', '装配部', '钳工'), staff('于洋', 'male', '加工部', '技术员'));
const known = (who: string) => ({ person: idOf(who), name: who });
const seat = (who: string, category: Delegation['delegates'][number]['category']) => ({ who: known(who), group: 'g1', category, from: null, to: null, reason: '' });

const delegation: Delegation = {
  ...kinds.delegation.blank(TODAY), title: '第四届会员代表大会', startedOn: '2026-03-01', members: 82, seats: 3, units: [{ group: 'g1', members: 82, seats: 3, electedOn: '2026-02-25' }], reviewers: [{ who: name('孙倩') }], reviewedOn: '2026-03-04',
  delegates: [seat('王芳', 'frontline'), seat('丁一', 'frontline'), seat('于洋', 'technical')],
};

const delegatesRoster: Sheet = {
  id: 'delegates-roster', record: delegation, ledger, frames: ['A4横 form centre'],
  outline: ['题 第四届会员代表大会代表名册', '副 按姓氏笔画为序', '表 序号|姓名|性别|出生年月|民族|学历|部门和岗位|选举单位|类别', '注 代表3名，其中女代表1名，占33.3%；一线职工2名，占66.6%；中层正职以上管理人员0名，占0.0%。', '签 代表资格审查小组组长（签名）：|日期：'],
  says: ['代表3名，其中女代表1名，占33.3%；一线职工2名，占66.6%'], never: [ID, PHONE, '1988年3月15日', '1988.03.15'],
  check: (paper) => expect(rowsOf(paper)).toEqual([
    ['1', '丁一', '男', '1988.03', '汉族', '大专', '装配部 钳工', '一组', '一线职工'], ['2', '于洋', '男', '1988.03', '汉族', '大专', '加工部 技术员', '一组', '专业技术人员'], ['3', '王芳', '女', '1988.03', '汉族', '大专', '装配部 钳工', '一组', '一线职工'],
  ]),
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['没有登记代表'], record: { ...delegation, delegates: [] } }, { says: ['代表资格审查小组没有登记'], record: { ...delegation, reviewers: [] } }],
};

const qualificationReport: Sheet = {
  id: 'qualification-report', record: delegation, ledger, frames: ['A4 official centre'],
  outline: ['题 第四届会员代表大会代表资格审查报告', '送 各位代表：', '节 一、代表的产生', '节 二、代表的构成', '节 三、审查结果', '表 选举单位|会员数|分配名额|现有代表', '签 组长（签名）：|成员（签名）：', '落 代表资格审查小组 2026年3月4日 无章'],
  says: ['代表名额3名，以会员82人为基数，分到1个选举单位', '3名代表都是本单位会员，由选举单位民主选举产生，资格有效。', '请大会审议。'], check: (paper) => expect(rowsOf(paper)).toEqual([['一组', '82', '3', '3']]),
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['代表资格审查小组没有登记'], record: { ...delegation, reviewers: [] } }, { says: ['资格审查日期没有填写'], record: { ...delegation, reviewedOn: null } },
    { says: ['代表名额没有填写'], record: { ...delegation, seats: null } }, { says: ['没有登记代表'], record: { ...delegation, delegates: [] } },
  ],
  turns: [{ when: 'one who is no member has no valid seat', record: { ...delegation, delegates: [...delegation.delegates, { ...seat('王芳', 'other'), who: name('外人') }] }, says: ['有1名代表的资格不能成立：外人', '其余3名代表资格有效'] }],
};

const attending: Meeting = meetingOf(false, { participants: [{ who: known('王芳'), role: 'voting', presence: 'present', reason: '' }, { who: name('孙倩'), role: 'observer', presence: 'present', reason: '' }] });
const delegateBadge: Sheet = {
  id: 'delegate-badge', record: attending, ledger, frames: ['A4 form none'], outline: ['裁 2×2 90×130 crop 2张'], says: [TITLE, '代表证', '王芳', '组别一组', '身份正式代表', '编号2026-001', '孙倩', '身份列席', '编号2026-002'], never: [ID, PHONE],
  check: (paper) => {
    const lines = blocksOf(paper, 'cut')[0]!.pieces[0]!.blocks.flatMap((b) => (b.block === 'line' ? [b] : []));
    // The meeting in 小三, the word in red and large, the name in 二号 or more.
    expect(lines.map((l) => l.text.replace(/\s/g, ''))).toEqual([TITLE, '代表证', '王芳']);
    expect(lines.map((l) => l.colour ?? 'black')).toEqual(['black', 'red', 'black']);
    expect([lines[0]!.pt >= 15, lines[1]!.pt >= 26, lines[2]!.pt >= 22]).toEqual([true, true, true]);
  },
  lacks: [{ says: ['没有列出参会人员，没有可打印的代表证'], record: { ...attending, participants: [] } }],
};

const proposalBlank: Sheet = {
  id: 'proposal-blank', record: null, ledger, frames: ['A4 form none'],
  outline: [
    '题 青禾公司工会会员（代表）建议案征集表', '项 编号|届次', '格 案由', '格 类别', '格 提案人|签名', '格 部门、小组|电话', '格 附议人（签名）', '格 理由（事实和数据）', '格 具体建议',
    '注 请写清事实和可行的办法，一张表只写一件事；提案人和附议人请签名，交工会小组长或工会。', '项 提交日期|收表人',
  ],
  says: ['关于', '□劳动保护', '□工资福利', '□培训发展', '□其他', '____年__月__日'], never: ['■'], lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }],
};

const proposal: Proposal = {
  ...kinds.proposal.blank(TODAY), number: '2026-05', title: '关于增设饮水点的建议', category: 'wages', meeting: 'm1', proposer: known('王芳'), seconders: [{ who: known('丁一') }, { who: known('于洋') }], submittedOn: '2026-03-02', content: '二车间离饮水点远。', decision: 'accepted',
  decidedOn: '2026-03-04', handler: '行政部', dueOn: '2026-04-30', answer: '已增设两处。', answeredOn: '2026-04-20', satisfaction: 'satisfied',
};
const proposalForm: Sheet = {
  id: 'proposal-form', record: proposal, ledger, frames: ['A4 form none'],
  outline: [
    '题 青禾公司工会会员（代表）建议案表', '项 编号|收到日期|届次', '格 案由', '格 类别', '格 提案人|签名', '格 所在部门|电话', '格 附议人|签名', '格 理由和具体建议', '格 ', '格 审查意见', '格 承办部门|办理期限', '格 办理结果', '格 答复内容', '格 承办人|负责人|答复日期', '格 提案人反馈',
  ],
  says: [
    '2026-05', '2026年3月2日', TITLE, '关于增设饮水点的建议', '■工资福利', '□劳动保护', '丁一、于洋', '以下由工会填写', '■立案□并案□不予立案', '审查日期2026年3月4日', '行政部', '2026年4月30日', '□A已解决□B正在解决□C列入计划□D留作参考', '已增设两处。', '2026年4月20日',
    '■满意□基本满意□不满意',
  ],
  never: [PHONE], lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['提出人没有填写'], record: { ...proposal, proposer: name('') } }],
  turns: [{ when: 'while nothing is decided no box is ticked and the dates are left to the hand', record: { ...proposal, decision: 'pending', decidedOn: null, dueOn: null, answer: '', answeredOn: null, satisfaction: 'none' }, says: ['□立案□并案□不予立案', '办理期限____年__月__日', '□满意□基本满意□不满意'] }],
};

export const delegateSheets: readonly Sheet[] = [delegatesRoster, qualificationReport, delegateBadge, proposalBlank, proposalForm];
