import { expect } from 'vitest';
import { sampleIdNumber } from '../../../../shared/sample';
import { record } from '../../../makers/ledgers';
import { blocksOf, name, nameless, NO_NAME, rowsOf, unionLedger, type Sheet } from '../help';

const ID = sampleIdNumber('1988-03-15', 7, 'female');
const PHONE = '13900001234';
const ledger = unionLedger(
  record('group', { name: '一组', leader: name('石磊') }, 'g1'),
  record('person', { name: '王芳', sex: 'female', birthDate: '1988-03-15', ethnicity: '汉族', department: '装配部', position: '钳工', idNumber: ID, phone: PHONE, memberState: 'member', joinedUnitOn: '2015-04-01', joinedUnionOn: '2015-05-20', group: 'g1' }),
  record('person', { name: '丁一', sex: 'male', department: '加工部', memberState: 'member', joinedUnitOn: '2015-04-01', joinedUnionOn: '2016-05-20', group: 'g1' }), record('person', { name: '未入会', sex: 'female', joinedUnitOn: '2015-04-01' }),
  record('sealUse', { usedAt: '2026-03-02T10:20', seal: 'union', matter: '季度报告', copies: 2, applicant: name('吴桐'), approver: name('周敏'), handler: name('何川') }),
  record('sealUse', { usedAt: '2026-02-02T09:00', seal: 'finance', matter: '支票', copies: 1, applicant: name('何川'), approver: name('周敏') }),
  record('meeting', { title: '委员会会议', number: '青工记〔2026〕1号', heldAt: '2026-02-03T14:00', state: 'held' }), record('meeting', { title: '去年的会', heldAt: '2025-12-03T14:00', state: 'held' }),
  record('hardship', { who: name('于洋'), appliedOn: '2026-01-10' }), record('notice', { title: '关于放假的通知', body: '放假。', issuedOn: '2026-02-01', number: '青工发〔2026〕1号' }),
);
const unnamed = { says: [NO_NAME], ledger: nameless(ledger) };

const memberRoster: Sheet = {
  id: 'member-roster', record: null, ledger, frames: ['A4横 form centre'], outline: ['题 青禾公司工会会员名册', '副 2026年3月5日　会员2人，其中女会员1人', '表 序号|姓名|性别|出生年月|民族|部门、岗位|工会小组|入会年月|备注'],
  never: [ID, PHONE, '1988-03-15', '未入会'],
  check: (paper) => expect(rowsOf(paper)).toEqual([['1', '丁一', '男', '', '', '加工部', '一组', '2016.05', ''], ['2', '王芳', '女', '1988.03', '汉族', '装配部 钳工', '一组', '2015.05', '']]),
  lacks: [unnamed, { says: ['职工名册还是空的，请先导入名册'], ledger: unionLedger() }],
};

const sealRegister: Sheet = {
  id: 'seal-register', record: null, ledger, frames: ['A4横 form centre'], outline: ['题 青禾公司工会印章使用登记表', '表 序号|用印时间|印章|用印事由（文件名称）|份数|申请人|批准人|用印人签名'],
  check: (paper) => {
    const rows = rowsOf(paper);
    expect(rows.slice(0, 2).map((r) => [r[0], r[1], r[3], r[4], r[5], r[6], r[7]])).toEqual([['1', '2026年2月2日 09:00', '支票', '1', '何川', '周敏', ''], ['2', '2026年3月2日 10:20', '季度报告', '2', '吴桐', '周敏', '']]);
    // Numbered rows to go on by hand.
    expect(rows.slice(2).every((r, i) => r[0] === String(i + 3) && r.slice(1).every((t) => t === ''))).toBe(true);
    expect(rows.length).toBeGreaterThanOrEqual(6);
  },
  lacks: [unnamed],
};

/** The twelve boxes of documents.md 3.3, as far as this union has papers for them, and how long each is kept. */
const BOXES = [
  ['组织建设', '永久'], ['制度', '30年'], ['会议记录', '永久'], ['会员（代表）大会', '永久'], ['民主管理', '30年'], ['集体协商', '合同期满后10年'], ['维权调解', '30年'], ['帮扶慰问', '30年'], ['活动和阵地', '10年'], ['经费经审', '按会计档案规定'], ['通知公告', '10年'], ['上报与荣誉', '永久'],
] as const;
const FILLED = new Set(['会议记录', '帮扶慰问', '通知公告']);

const boxSpines: Sheet = {
  id: 'box-spines', record: null, ledger, frames: ['A4 form none'], outline: ['裁 6×1 30×270 frame 12张'],
  check: (paper) => expect(blocksOf(paper, 'cut')[0]!.pieces.map((p) => p.blocks.flatMap((b) => (b.block === 'line' ? [b.text] : [])).join(''))).toEqual(
    BOXES.map(([title, kept], i) => `2026年度青禾公司工会${title.replace(/[（）]/g, '')}保管期限${kept}盒号${i + 1}`)),
  lacks: [unnamed],
};

const boxCovers: Sheet = {
  id: 'box-covers', record: null, ledger, frames: ['A4 form centre'],
  outline: BOXES.flatMap(([title], i) => [...(i === 0 ? [] : ['页']), `题 2026年度　${title}`, '项 全宗名称|盒号|保管期限|件数|归档人|归档日期', ...(FILLED.has(title) ? ['表 序号|文号|题名|日期|页数|备注'] : [])]),
  // Whom a confidential record is about stays inside the box.
  never: ['于洋', '去年的会'],
  check: (paper) => {
    expect(rowsOf(paper)).toEqual([
      ['1', '青工记〔2026〕1号', '委员会会议', '20260203', '', ''], ['1', '', '困难职工档案', '20260110', '', ''], ['1', '青工发〔2026〕1号', '关于放假的通知', '20260201', '', ''], ['2', '', '支票', '20260202', '', ''], ['3', '', '季度报告', '20260302', '', ''],
    ]);
    expect(blocksOf(paper, 'facts').map((f) => f.rows[1]!.map((x) => x.text))).toEqual(BOXES.map(([title, kept]) => [kept, `${title === '通知公告' ? 3 : FILLED.has(title) ? 1 : 0}件`]));
  },
  lacks: [unnamed, { says: ['台账里还没有记录'], ledger: unionLedger() }],
};

const testPage: Sheet = {
  id: 'test-page', record: null, ledger, frames: ['A4 form none'], outline: ['裁 18×26 10×10 frame 468张'],
  // Squares of 10 mm, told by their distance from the edges of a sheet of 210 × 297.
  check: (paper) => {
    expect(paper.marginMm).toEqual({ x: 15, y: 18.5 });
    const said = blocksOf(paper, 'cut')[0]!.pieces.flatMap((p) => p.blocks.flatMap((b) => (b.block === 'line' ? [Number(b.text)] : [])));
    expect(said.slice(0, 18)).toEqual(Array.from({ length: 18 }, (_, i) => 15 + 10 * i));
    expect(said.slice(18)).toEqual(Array.from({ length: 25 }, (_, i) => 28.5 + 10 * i));
  },
  lacks: [],
};

const dueList: Sheet = {
  id: 'due-list', record: null, ledger, frames: ['A4 form centre'], outline: ['题 青禾公司工会近期工作清单', '副 截至2026年3月5日', '表 序号|事项|期限|状态|办结', '节 需要补充的资料'], goesOn: true,
  says: ['主席上岗培训：'],
  check: (paper) => {
    expect(blocksOf(paper, 'labelled').every((b) => b.text.length > 1 && b.text.endsWith('。'))).toBe(true);
    expect(rowsOf(paper).length).toBeGreaterThan(0);
    expect(rowsOf(paper).every((r, i) => r[0] === String(i + 1) && ['逾期', '临近'].includes(r[3]!) && r[4] === '')).toBe(true);
  },
  lacks: [unnamed],
};

const PARTS = [
  '一、工作目标', '二（一）了解动态，反映诉求', '二（二）发展会员，办理京卡', '二（三）实体建家，普惠服务', '二（四）关注困难，及时帮扶', '二（五）集体协商，维护权益', '二（六）依法维权，化解矛盾', '二（七）定期沟通，推进工作', '三（一）基层组织规范化建设', '三（二）干部队伍能力作风建设', '三（三）服务职工载体平台建设',
  '三（四）基层基础制度建设', '四、组织保障', '法律法规和工会章程的其他要求',
];
const selfCheck: Sheet = {
  id: 'self-check', record: null, ledger, frames: ['A4横 form centre'],
  outline: ['题 青禾公司工会工作自查表', '副 依据京工发〔2015〕11号　截至2026年3月5日', '项 工会|上一级工会|合计', ...PARTS.flatMap((part) => [`节 ${part}`, '表 序号|依据和要求|状态|完成情况|凭据|还缺什么']), '签 工会主席|填表人|检查人|日期'],
  // Whom a proof is about stays out.
  never: ['于洋', ID, PHONE],
  check: (paper) => {
    const rows = rowsOf(paper);
    expect(rows.map((r) => r[0])).toEqual(rows.map((_, i) => String(i + 1)));
    const total = blocksOf(paper, 'facts')[0]!.rows.at(-1)![0]!.text;
    const [applies = 0, ...parts] = [...total.matchAll(/(\d+)项/g)].map((m) => Number(m[1]));
    const outside = parts.pop()!;
    expect([parts.reduce((a, b) => a + b, 0), applies + outside]).toEqual([applies, rows.length]);
  },
  lacks: [unnamed],
};

export const archiveSheets: readonly Sheet[] = [memberRoster, sealRegister, boxSpines, boxCovers, testPage, dueList, selfCheck];
