import { expect } from 'vitest';
import { kinds, type Regulation, type Term } from '../../../../shared/records';
import { textOfPaper } from '../../../../shared/paper';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, withProfile, type Sheet } from '../help';

const post = (holder: string, of: Term['posts'][number]['post'], duty = '', to: string | null = null) => ({ post: of, holder: { person: holder === '周敏' ? 'p1' : '', name: holder }, duty, from: null, to, fullTime: false });
const ledger = unionLedger(
  record('person', { name: '周敏', department: '综合部', phone: '13900001234' }, 'p1'),
  record('term', { number: 3, startedOn: '2023-04-01', posts: [post('孙倩', 'audit-head'), post('何川', 'committee-member', '组织委员'), post('周敏', 'chair'), post('李玉', 'committee-member', '女工委员'), post('离任者', 'committee-member', '文体委员', '2025-12-31'), post('李玉', 'women-head')] }),
  record('group', { name: '一组', leader: name('石磊') }), record('group', { name: '二组', leader: name('于洋') }), record('group', { name: '旧组', leader: name('丁一'), dissolvedOn: '2025-06-01' }),
  record('premise', { name: '职工之家', premiseKind: 'home', place: '办公楼三层' }), record('premise', { name: '旧活动室', premiseKind: 'home', place: '平房', closedOn: '2025-01-01' }),
);
const NO_POSTS = { says: ['没有登记本届委员会的组成人员'], ledger: unionLedger() };
const DISTANT = (paper: Parameters<NonNullable<Sheet['check']>>[0]) => expect(paper.legibleAtM).toBe('largest');

const boardOrganisation: Sheet = {
  id: 'board-organisation', record: null, ledger, frames: ['A3横 form none', 'A4横 form none'],
  // The assembly; below it the committee, and beside it the audit committee, which answers to the assembly; two levels more.
  outline: [`行 ${UNION}组织机构图`, ...Array.from({ length: 1 + 4 + 3 + 2 }, () => '格 ')],
  check: (paper) => {
    const boxes = blocksOf(paper, 'grid')[0]!.rows.map((row) => row.cells.map((c) => c.text).filter((t) => t !== '')).filter((row) => row.length > 0);
    expect(boxes).toEqual([['会员（代表）大会'], ['青禾公司工会委员会　工会主席：周敏', '经费审查委员会：孙倩'], ['组织委员：何川', '女工委员：李玉', '女职工委员会：李玉'], ['一组（石磊）', '二组（于洋）']]);
  },
  never: ['离任者', '旧组', '13900001234'], lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, NO_POSTS],
};

const rule: Regulation = { ...kinds.regulation.blank(TODAY), title: '工会委员会会议制度', adoptedOn: '2025-05-20', content: '一、会议\n每半年至少召开一次全体会议。\n二、记录\n会后三日内整理。' };
const boardRule: Sheet = {
  id: 'board-rule', record: rule, ledger, frames: ['A3 poster none', 'A4 poster none'], outline: ['题 工会委员会会议制度', '节 一、会议', '节 二、记录', `落 ${UNION} 2025年5月20日 无章`], says: ['每半年至少召开一次全体会议。'], check: DISTANT,
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['制度正文没有填写'], record: { ...rule, content: '' } }, { says: ['通过日期没有填写'], record: { ...rule, adoptedOn: null } }],
  turns: [{ when: 'one that was revised bears that day', record: { ...rule, revisedOn: '2026-01-08' }, says: [`${UNION}2026年1月8日`] }],
};

const boardDuties: Sheet = {
  id: 'board-duties', record: null, ledger, frames: ['A3 poster none', 'A4 poster none'],
  outline: ['题 工会人员职责', '节 一、工会主席（周敏）：', '节 二、组织委员（何川）：', '节 三、女工委员（李玉）：', '节 四、经费审查委员会主任（孙倩）：', '节 五、女职工委员会主任（李玉）：'],
  says: ['主持工会全面工作', '负责会员发展', '每年审查预算、决算'], never: ['离任者'], check: DISTANT, lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, NO_POSTS],
};

const boardServices: Sheet = {
  id: 'board-services', record: null, ledger, frames: ['A3横 poster none', 'A4横 poster none'], outline: ['题 青禾公司工会服务项目', '表 服务项目|什么事|怎么办', '送 地点：职工之家（办公楼三层）　电话：010-60001234'],
  never: ['旧活动室'],
  check: (paper) => {
    DISTANT(paper);
    // The six that are asked for: demands, everyday requests, disputes, pressure of mind, growth, sport.
    expect(rowsOf(paper).map((r) => r[0])).toEqual(expect.arrayContaining(['反映诉求', '日常求助', '劳动争议', '心理疏导', '学习发展', '文体活动']));
    expect(rowsOf(paper).every((r) => r.every((t) => t !== ''))).toBe(true);
  },
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['工会联系电话没有填写'], ledger: withProfile(ledger, { phone: '' }) }],
};

const staffBadge: Sheet = {
  id: 'staff-badge', record: null, ledger, frames: ['A4 form none'], outline: ['裁 2×2 90×130 crop 4张'],
  says: ['青禾公司工会', '工作牌', '部门综合部职务工会主席', '职务组织委员', '职务经费审查委员会主任'], never: ['离任者', '13900001234'],
  // One badge a person, though one of them holds two posts.
  check: (paper) => {
    expect(textOfPaper(paper).match(/李　?玉/g)).toHaveLength(1);
    expect(textOfPaper(paper).match(/编号00[1-4]/g)).toEqual(['编号001', '编号002', '编号003', '编号004']);
  },
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['没有登记本届委员会，也没有登记工会职务，没有可打印的工作牌'], ledger: unionLedger() }],
};

const planned = unionLedger(record('meeting', { title: '第四届第一次会员代表大会', heldAt: '2026-05-20T14:00', meetingType: 'delegate-assembly' }));
const yearCalendar: Sheet = {
  id: 'year-calendar', record: null, ledger: planned, frames: ['A3 form none', 'A4 form none'], outline: ['题 青禾公司工会2026年工作日历', '项 每月', '表 月份|要办的事|节日和会议'],
  check: (paper) => {
    expect(rowsOf(paper).map((r) => r[0])).toEqual(['1月', '2月', '3月', '4月', '5月', '6月', '7月', '8月', '9月', '10月', '11月', '12月']);
    expect(rowsOf(paper)[4]![2]).toContain('20日　第四届第一次会员代表大会');
    expect(rowsOf(paper)[9]![2]).toContain('1日　国庆节');
  },
  lacks: [{ says: [NO_NAME], ledger: nameless(planned) }],
};

export const wallSheets: readonly Sheet[] = [boardOrganisation, boardRule, boardDuties, boardServices, staffBadge, yearCalendar];
