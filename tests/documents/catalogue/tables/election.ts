import { expect } from 'vitest';
import { kinds } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, TODAY, unionLedger, withProfile, type Sheet } from '../help';
import { assemblyRecord as assembly, electionOf, groundOf, meetingOf, TITLE } from './assemblyGround';

const before = groundOf(false);
const after = groundOf(true);
const COMMITTEE = '第四届工会委员会委员选举';

const electionRules: Sheet = {
  id: 'election-rules', record: assembly, ledger: before, frames: ['A4 official centre'], outline: [`题 ${TITLE}选举办法（草案）`, '副 （提请2026年3月20日大会审议）'],
  says: [
    '一、根据《中国工会章程》和《工会基层组织选举工作条例》', '工会委员会委员5名，候选人6名，差额选举。候选人按姓氏笔画为序。', '采用无记名投票。到会代表达到应到代表的三分之二以上，方可选举；未到会的不得委托他人代为投票。',
    '赞成的，在候选人姓名对应的符号栏内画“○”；不赞成的画“×”；弃权的不画任何符号。', '另选他人', '蓝色或者黑色笔', '等于或者少于应选人数的有效，多于应选人数的无效；无法辨认的为废票。',
    '收回的选票等于或者少于发出的选票，选举有效；多于发出的选票，选举无效，应重新选举。', '获得的赞成票超过应到代表的半数，始得当选', '得票相等不能确定当选人时，就得票相等的再次投票', '设总监票人1名、监票人2名、计票人2名', '候选人不得担任监票人、计票人',
    '报上一级工会批准', '十、本办法经大会通过后生效。',
  ],
  lacks: [
    { says: [NO_NAME], ledger: nameless(before) }, { says: ['这次大会没有登记选举'], ledger: unionLedger(record('meeting', meetingOf(false), 'm1')) },
    { says: [`${COMMITTEE}的应选人数没有填写`], ledger: unionLedger(record('meeting', meetingOf(false), 'm1'), record('election', electionOf(false, { seats: null }), 'e1')) },
    { says: [`${COMMITTEE}的候选人没有填写`], ledger: unionLedger(record('meeting', meetingOf(false), 'm1'), record('election', electionOf(false, { candidates: [] }), 'e1')) },
  ],
  turns: [{ when: 'once passed it is no draft', ledger: after, outline: [`题 ${TITLE}选举办法`, '副 （2026年3月20日大会通过）'] }],
};

/** Names in the order in which they stand on one ballot, spread letters closed up. */
const BY_STROKES = ['丁一', '于洋', '王芳', '石磊', '李明', '赵敏'];
const ballot: Sheet = {
  id: 'ballot', record: electionOf(false), ledger: before, frames: ['A4 form none'], outline: [`裁 1×2 190×138.5 crop 2张`],
  says: ['第四届工会委员会委员选票', '应选5名', '按姓氏笔画为序', '画“○”', '画“×”', '弃权的不画任何符号', '赞成的人数（含另选人）不得超过5人', '加盖工会印章有效'],
  never: ['编号', 'No'],
  check: (paper) => {
    // One for each of the 35 who should come.
    expect(paper.copies! * 2).toBeGreaterThanOrEqual(35);
    expect(paper.copies! * 2).toBeLessThanOrEqual(36);
    const [one, other] = blocksOf(paper, 'cut')[0]!.pieces;
    // No two sheets can be told apart.
    expect(other).toEqual(one);
    const cells = one!.blocks.flatMap((b) => (b.block === 'grid' ? b.rows.flatMap((r) => r.cells) : []));
    const named = cells.map((c) => c.text.replace(/\s/g, '')).filter((t) => BY_STROKES.includes(t));
    expect(named).toEqual(BY_STROKES);
    cells.forEach((c, i) => { if (BY_STROKES.includes(c.text.replace(/\s/g, ''))) expect(cells[i + 1]!.text).toBe(''); });
    const empty = cells.filter((c) => c.text === '' && c.lines === undefined).length;
    // A box for each name, and a name with its box for each of three others.
    expect(empty).toBeGreaterThanOrEqual(BY_STROKES.length + 3);
    expect(cells.filter((c) => BY_STROKES.includes(c.text.replace(/\s/g, ''))).every((c) => (c.pt ?? 0) >= 16)).toBe(true);
  },
  lacks: [
    { says: ['应选人数没有填写'], record: electionOf(false, { seats: null }) }, { says: ['候选人没有填写'], record: electionOf(false, { candidates: [] }) },
    { says: ['没有应到人数，不知道要印多少张工会委员会委员选票'], record: electionOf(false, { meeting: '', heldOn: '2026-03-20' }) },
  ],
  turns: [{ when: 'an order that was agreed on is kept and said', record: electionOf(false, { candidates: ['赵敏', '丁一'].map((n, i) => ({ who: name(n), bar: 'none', place: i + 1, note: '' })), seats: 1 }), says: ['次序由选举单位商定'], never: ['姓氏笔画'] }],
};

const tallyReport: Sheet = {
  id: 'tally-report', record: electionOf(true), ledger: after, frames: ['A4 form centre'],
  outline: [
    `题 ${COMMITTEE}计票报告单`, '项 应到|实到|应选|候选人|发出选票|收回选票|有效票|废票', '表 位次|姓名|赞成|不赞成|弃权|合计|结果', '项 当选名单（按姓氏笔画为序）', '签 总监票人（签名）：', '签 监票人（签名）：|监票人（签名）：',
    '签 计票人（签名）：|计票人（签名）：', '项 时间',
  ],
  says: ['应到35人实到33人', '发出选票33张收回选票33张有效票32张废票1张', '本次选举有效。当选线：赞成票18票以上（超过应到人数的半数）。', '当选名单（按姓氏笔画为序）：丁一、于洋、王芳、石磊、李明', '2026年3月20日____时__分'],
  check: (paper) => {
    expect(rowsOf(paper)).toEqual([
      ['1', '王芳', '32', '0', '0', '32', '当选'], ['2', '丁一', '31', '1', '0', '32', '当选'], ['3', '于洋', '30', '1', '1', '32', '当选'], ['4', '石磊', '29', '2', '1', '32', '当选'], ['5', '李明', '25', '5', '2', '32', '当选'], ['6', '赵敏', '12', '18', '2', '32', '未当选'],
    ]);
    for (const [, , yes, no, abstain, all] of rowsOf(paper)) expect([Number(yes) + Number(no) + Number(abstain), all]).toEqual([32, '32']);
  },
  lacks: [
    { says: [NO_NAME], ledger: nameless(after) }, { says: ['应选人数没有填写'], record: electionOf(true, { seats: null }) }, { says: ['候选人没有填写'], record: electionOf(true, { candidates: [] }) },
    { says: ['监票人、计票人没有填写'], record: electionOf(true, { scrutineers: [] }) },
  ],
  turns: [
    {
      when: 'before the day it is blank, with rows for others and a sheet for the strokes', record: electionOf(false), ledger: before, never: ['当选名单'], says: ['本次选举（有效／无效）', `${COMMITTEE}唱票记录（正字）`],
      check: (paper) => {
        const [count, strokes] = blocksOf(paper, 'table');
        expect(blocksOf(paper, 'signatures').at(-1)!.labels).toEqual(['监票人（签名）：', '计票人（签名）：']);
        expect(count!.rows.map((r) => r[1])).toEqual([...BY_STROKES, '另选人：', '另选人：', '另选人：']);
        expect(count!.rows.flatMap((r) => r.slice(2)).every((t) => t === '')).toBe(true);
        expect([strokes!.columns.map((c) => c.title), strokes!.rows.map((r) => r[0])]).toEqual([['姓名', '赞成', '不赞成', '弃权'], count!.rows.map((r) => r[1])]);
      },
    },
    { when: 'more ballots than were given out make it void', record: electionOf(true, { rounds: electionOf(true).rounds.map((r) => ({ ...r, issued: 32 })) }), says: ['收回的选票多于发出的选票，本次选举无效，应重新选举。'], never: ['当选。'] },
  ],
};

const evaluation = {
  ...kinds.evaluation.blank(TODAY), year: '2025', evaluatedOn: '2026-01-22', way: '会员大会无记名填表', issued: 82, returned: 79, spoiled: 1, comments: '希望多组织体检。',
  objects: [{ object: 'work', name: '', satisfied: 69, fair: 7, unsatisfied: 1, unknown: 1, firstPass: '', secondPass: '' }, { object: 'person', name: '周敏', satisfied: 70, fair: 6, unsatisfied: 1, unknown: 1, firstPass: '', secondPass: '' }],
} as const;
const plain = unionLedger();
const evaluationForm: Sheet = {
  id: 'evaluation-form', record: evaluation, ledger: plain, frames: ['A4 form none'], outline: ['题 青禾公司工会2025年度会员民主评议测评表', '表 序号|评议内容|满意|基本满意|不满意|不了解', '表 意见和建议'],
  says: ['请在相应栏内画“√”，每行只选一项', '不记名', '工会工作：反映诉求和维权、集体协商、民主管理、帮扶慰问', '个人（周敏）'], never: ['姓名', '签名', '编号'],
  check: (paper) => expect(rowsOf(paper).slice(0, 2).flatMap((r) => r.slice(2))).toEqual(Array.from({ length: 8 }, () => '')),
  lacks: [{ says: [NO_NAME], ledger: nameless(plain) }, { says: ['没有评议对象'], record: { ...evaluation, objects: [] } }],
};

const evaluationReport: Sheet = {
  id: 'evaluation-report', record: evaluation, ledger: plain, frames: ['A4 official outer'],
  outline: [
    '题 关于2025年度会员民主评议结果的报告', '送 青禾精密仪器有限公司党组织、云桥街道总工会：', '节 一、评议情况', '节 二、评议结果', '表 评议对象|满意|基本满意|不满意|不了解', '节 三、意见建议', '节 四、整改措施', '签 监票人（签名）：|工会主席（签名）：',
    '落 青禾精密仪器有限公司工会委员会 2026年3月5日 章',
  ],
  says: ['发出测评表82份，收回79份，有效78份，参评率96.3%。', '希望多组织体检。', '整改措施、责任人和时限：________________。', '特此报告。'],
  // 69, 7, 1 and 1 of 78: 88.46, 8.97, 1.28, 1.28. A row makes 100.0.
  check: (paper) => expect(rowsOf(paper)).toEqual([['工会工作', '69（88.4%）', '7（9.0%）', '1（1.3%）', '1（1.3%）'], ['周敏', '70（89.7%）', '6（7.7%）', '1（1.3%）', '1（1.3%）']]),
  lacks: [
    { says: [NO_NAME], ledger: nameless(plain) }, { says: ['上一级工会没有填写'], ledger: withProfile(plain, { superiorName: '' }) }, { says: ['发出、收回的表数没有填写'], record: { ...evaluation, returned: null } }, { says: ['还没有填写评议结果'], record: { ...evaluation, objects: evaluation.objects.map((o) => ({ ...o, satisfied: null })) } },
  ],
};

export const electionSheets: readonly Sheet[] = [electionRules, ballot, tallyReport, evaluationForm, evaluationReport];
