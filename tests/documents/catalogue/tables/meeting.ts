import { expect } from 'vitest';
import { agendaItemOf, kinds, type Meeting } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, type Sheet } from '../help';
import { groundOf, meetingOf } from './assemblyGround';

const post = (who: string, post: 'chair' | 'committee-member' | 'audit-head', duty: string) => ({ post, holder: name(who), duty, from: null, to: null, fullTime: false });
const ledger = unionLedger(record('term', { number: 3, startedOn: '2023-04-01', posts: [post('周敏', 'chair', ''), post('何川', 'committee-member', '组织委员'), post('孙倩', 'audit-head', '')] }));

const voting = ['周敏', '何川', '李玉', '吴桐', '赵立新'].map((n) => ({ who: name(n), role: 'voting', presence: n === '赵立新' ? 'leave' : 'present', reason: n === '赵立新' ? '出差' : '' }) as const);

const committee: Meeting = {
  ...kinds.meeting.blank(TODAY), title: '第三届工会委员会第七次全体会议', number: '青工记〔2026〕7号', state: 'held', noticedOn: '2026-06-12', heldAt: '2026-06-18T14:00', endedAt: '15:25',
  place: '工会活动室', chair: name('周敏'), recorder: name('何川'), participants: [...voting, { who: name('孙倩'), role: 'observer', presence: 'present', reason: '' }],
  agenda: [
    agendaItemOf({
      title: '关于上半年经费收支情况', reporter: name('何川'), discussion: '何川汇报收支明细。\n李玉：建议把结余用于一线班组。', method: 'hands', yes: 4, no: 0, abstain: 0, outcome: 'passed',
      resolutions: [{ text: '补齐第6号凭证签字', owner: name('何川'), dueOn: '2026-06-25', doneOn: null }],
    }),
    agendaItemOf({ title: '关于小家图书更新', outcome: 'deferred' }),
  ],
  pending: '小家图书更新待下次会议研究', copiesTo: ['工会委员', '各工会小组', '报云桥街道总工会'],
};

/** A talk with the management, asked for by letter. */
const talk: Meeting = {
  ...committee, meetingType: 'management', title: '工会与行政沟通会议', participants: [], shouldAttend: 6, present: 6, letterOn: '2026-07-02', heldAt: '2026-07-09T15:00',
  agenda: [agendaItemOf({ title: '关于高温作业安排', resolutions: [{ text: '错峰作业', owner: name('生产部'), dueOn: '2026-07-15', doneOn: null }] }), agendaItemOf({ title: '食堂改善' })],
};

const without = (fields: Partial<Meeting>): Meeting => ({ ...committee, ...fields });

const meetingRecord: Sheet = {
  id: 'meeting-record', record: committee, ledger, frames: ['A4 official centre'],
  outline: [
    '题 青禾公司工会会议记录', '副 编号：青工记〔2026〕7号', '项 会议名称|时间|地点|主持人|记录人|到会人数|出席|请假、缺席|列席|议题', '节 一、关于上半年经费收支情况', '节 二、关于小家图书更新', '项 遗留问题',
    '项 散会时间', '签 主持人（签名）：|记录人（签名）：',
  ],
  says: [
    '2026年6月18日（星期四）14:00—15:25', '周敏（工会主席）', '何川（组织委员）', '应到5人，实到4人', '出席周敏、何川、李玉、吴桐', '赵立新（请假，出差）', '孙倩（经费审查委员会主任）', '李玉：建议把结余用于一线班组。',
    '表决：举手表决，', '同意4票', '反对0票', '弃权0票', '决议：补齐第6号凭证签字。由何川负责，6月25日前完成。', '本议题下次会议再议。', '遗留问题：小家图书更新待下次会议研究。', '散会时间：15:25',
  ],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['地点没有填写'], record: without({ place: '' }) }, { says: ['主持人没有填写'], record: without({ chair: name('') }) },
    { says: ['记录人没有填写'], record: without({ recorder: name('') }) }, { says: ['参会人员没有填写'], record: without({ participants: [] }) }, { says: ['没有议题'], record: without({ agenda: [] }) },
    { says: ['会议状态还不是“已召开”，职责检查不会计入这次会议'], record: without({ state: 'planned' }) },
  ],
  turns: [{
    when: 'a talk with management is signed by both sides and its answers are followed up', record: talk,
    check: (paper) => {
      expect(blocksOf(paper, 'signatures').map((b) => b.labels)).toEqual([['主持人（签名）：', '记录人（签名）：'], ['工会方（签名）：', '行政方（签名）：']]);
      expect(blocksOf(paper, 'table').map((t) => t.columns.map((c) => c.title))).toEqual([['事项', '行政答复', '责任部门', '时限', '落实情况']]);
      expect(rowsOf(paper)).toEqual([['高温作业安排', '错峰作业', '生产部', '2026年7月15日', ''], ['食堂改善', '', '', '', '']]);
    },
  }, {
    when: 'what was put right later stands below the signatures, with day and reason', record: without({ confirmedOn: '2026-06-20', amendments: [{ on: '2026-06-22', text: '实到应为5人', reason: '漏记', by: name('何川') }] }),
    says: ['记录人（签名）：记录核定日期：2026年6月20日。更正1：2026年6月22日：实到应为5人。原因：漏记。更正人：何川。'],
  }],
};

const minutes: Sheet = {
  id: 'minutes', record: committee, ledger, frames: ['A4 official outer'],
  outline: ['题 第三届工会委员会第七次全体会议纪要', '副 青禾公司工会　　2026年6月18日', '节 一、会议审议通过上半年经费收支情况。', '项 出席', '项 请假、缺席', '项 列席', '项 分送'],
  says: ['2026年6月18日下午，工会主席周敏在工会活动室主持召开第三届工会委员会第七次全体会议，应到5人，实到4人', '一、会议审议通过上半年经费收支情况。补齐第6号凭证签字。由何川负责，6月25日前完成。', '出席：周敏、何川、李玉、吴桐。', '列席：孙倩。', '分送：工会委员，各工会小组，报云桥街道总工会。'],
  // Nothing that was only discussed is written as decided.
  never: ['图书', '建议把结余'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['还没有结果为“通过”的议题，纪要没有内容'], record: without({ agenda: committee.agenda.slice(1) }) },
    { says: ['会议状态还不是“已召开”，职责检查不会计入这次会议'], record: without({ state: 'planned' }) },
  ],
  turns: [{
    when: 'those of an assembly tell the vote on each matter and who was elected', record: meetingOf(true), ledger: groundOf(true),
    says: ['应到35人，实到33人', '听取了建议案办理情况报告', '审议通过2025年度经费收支情况报告。同意32票，反对0票，弃权1票。', '进行第四届工会委员会委员选举。', '丁一、于洋、王芳、石磊、李明'], never: ['赵敏'],
  }],
};

const signInSheet: Sheet = {
  id: 'sign-in-sheet', record: committee, ledger, frames: ['A4 form centre'],
  outline: ['题 第三届工会委员会第七次全体会议签到表', '项 时间|地点|应到', '表 序号|姓名|部门、职务|签名|到会时间|备注', '注 应到5人，实到4人，请假1人，缺席0人。', '签 统计人（签名）：|监督人（签名）：'],
  check: (paper) => {
    const [table] = blocksOf(paper, 'table');
    expect(table!.rowHeightMm).toBeGreaterThanOrEqual(11);
    expect(rowsOf(paper).map((r) => r[1])).toEqual(['周敏', '何川', '李玉', '吴桐', '赵立新', '孙倩', '', '', '']);
    // Nobody is printed as having signed.
    expect(rowsOf(paper).flatMap((r) => [r[3], r[4]]).filter((t) => t !== '')).toEqual([]);
    expect(rowsOf(paper)[5]!.at(-1)).toBe('列席');
  },
  lacks: [{ says: [NO_NAME], ledger: nameless(ledger) }, { says: ['地点没有填写'], record: without({ place: '' }) }, { says: ['没有列出参会人员，将打印空白签到表'], record: without({ participants: [] }) }],
  turns: [{ when: 'before the meeting the count is left to the hand', record: without({ state: 'planned' }), says: ['应到5人，实到____人，请假____人，缺席____人。'] }],
};

const meetingNotice: Sheet = {
  id: 'meeting-notice', record: committee, ledger, frames: ['A4 official centre'],
  outline: ['题 关于召开第三届工会委员会第七次全体会议的通知', '送 各位委员：', '节 一、会议时间', '节 二、会议地点', '节 三、参会人员', '节 四、会议议题', '节 五、有关要求', `落 ${UNION} 2026年6月12日 章`],
  says: ['2026年6月18日（星期四）14:00', '周敏、何川、李玉、吴桐、赵立新；请孙倩列席。', '1.关于上半年经费收支情况；2.关于小家图书更新。'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['地点没有填写'], record: without({ place: '' }) }, { says: ['议题没有填写'], record: without({ agenda: [] }) }, { says: ['没有列出参会人员'], record: without({ participants: [] }) },
    { says: ['通知发出日期没有填写'], record: without({ noticedOn: null }) },
  ],
};

const meetingRequest: Sheet = {
  id: 'meeting-request', record: talk, ledger, frames: ['A4 official none'],
  outline: ['题 约见函', '送 青禾精密仪器有限公司：', `落 ${UNION} 2026年7月2日 章`],
  says: ['工会拟于2026年7月9日（星期四）15:00在工会活动室与贵方面谈', '一、关于高温作业安排。', '二、食堂改善。', '请予安排'],
  lacks: [
    { says: [NO_NAME], ledger: nameless(ledger) }, { says: ['地点没有填写'], record: { ...talk, place: '' } }, { says: ['约见函发出日期没有填写'], record: { ...talk, letterOn: null } }, { says: ['没有写要商谈的事项'], record: { ...talk, agenda: [] } },
  ],
};

const tableCard: Sheet = {
  id: 'table-card', record: without({ participants: committee.participants.slice(0, 2) }), ledger, frames: ['A4 form none'],
  // Two persons, three panels of 99 mm each.
  outline: ['裁 1×3 210×99 fold 6张'],
  check: (paper) => {
    const [back, front, base] = blocksOf(paper, 'cut')[0]!.pieces;
    const letters = (piece: typeof back) => piece!.blocks.flatMap((b) => (b.block === 'line' ? [[b.text, b.pt]] : []));
    expect([back!.turned, front!.turned, base!.turned]).toEqual([true, undefined, undefined]);
    expect(letters(back)).toEqual([['周　敏', expect.any(Number)]]);
    expect(letters(front)).toEqual(letters(back));
    expect(letters(front)[0]![1]).toBeGreaterThanOrEqual(110);
    expect(letters(front)[0]![1]).toBeLessThanOrEqual(130);
    expect(letters(base)).toEqual([['工会主席', 48]]);
  },
  lacks: [{ says: ['没有列出参会人员，没有可打印的座签'], record: without({ participants: [] }) }],
};

export const meetingSheets: readonly Sheet[] = [meetingRecord, minutes, signInSheet, meetingNotice, meetingRequest, tableCard];
