import { describe, expect, test } from 'vitest';
import { paperOf, type DocumentId } from '../../shared/documents';
import { textOfPaper } from '../../shared/paper';
import { kinds, type Contract } from '../../shared/records';
import { ledgerOf, record } from '../makers/ledgers';

const TODAY = '2026-03-05';
const profile = record('unionProfile', { unionName: '青禾公司工会委员会', unitName: '青禾精密仪器有限公司' });
const ledger = ledgerOf(profile);
const name = (text: string) => ({ person: '', name: text });

/** A wage round with four of each side and two meetings. */
const round: Contract = kinds.contract.schema.parse({
  contractKind: 'wage', title: '2026年度工资专项集体合同', unionChief: name('周敏'), employerChief: '方越', requestedOn: '2026-02-26', repliedOn: '2026-03-09',
  firstSessionOn: '2026-03-20', materialsBy: '2026-03-13', representativesPublishedOn: '2026-03-12',
  representatives: [
    ...['何川', '周敏', '李玉', '吴桐'].map((n) => ({ side: 'union', who: name(n), chief: n === '周敏', post: n === '周敏' ? '工会主席' : '', sex: 'female', idNumber: '110105194912310021' })),
    ...['方越', '沈岩', '顾青', '韩松'].map((n, i) => ({ side: 'employer', who: name(n), chief: i === 0, outsider: i === 3, unit: i === 3 ? '正衡律师事务所' : '' })),
    { side: 'union', who: name('离任者'), vacantOn: '2026-03-01', replacedOn: '2026-03-05' },
  ],
  clauses: [{ subject: 'wage-level', asked: '增长6%' }, { subject: 'wage-bonus' }, { subject: 'wage-level' }],
  sessions: [
    { heldOn: '2026-03-27', place: '二层会议室', chairSide: 'employer', recorder: name('江雪'), content: '双方同意增长5.5%。' },
    { heldOn: '2026-03-20', place: '二层会议室', chairSide: 'union', recorder: name('江雪'), content: '职工方说明要求。\n用人单位方说明经营情况。' },
  ],
});

const made = (id: DocumentId, c: Contract = round, of = ledger) => {
  const { paper, missing } = paperOf(id, of, c, TODAY);
  return { text: textOfPaper(paper), missing: missing.map((m) => m.message), paper };
};

describe('a whole round', () => {
  test.each<[DocumentId, readonly string[]]>([
    ['bargaining-request', ['青禾精密仪器有限公司：', '年度平均工资和调整幅度；奖金、津贴、补贴办法。', '双方各4名。我方首席代表周敏（工会主席），代表何川、李玉、吴桐。', '于2026年3月13日前送达', '20日内书面答复', '2026年2月26日', '回执']],
    ['bargaining-reply', ['青禾公司工会委员会：', '贵方2026年2月26日《集体协商要约书》收悉', '首次会议定于2026年3月20日举行', '我方首席代表方越，代表沈岩、顾青、韩松。', '2026年3月9日']],
    ['representatives-list', ['正衡律师事务所', '代表，外部人员', '首席代表', '2026年3月12日']],
    ['bargaining-record', ['第一次会议', '2026年3月20日', '职工方首席代表周敏', '第二次会议', '用人单位方首席代表方越', '双方同意增长5.5%。', '用人单位方首席代表（签名）：']],
  ])('%s', (id, texts) => {
    const { text, missing } = made(id);
    expect(missing).toEqual([]);
    for (const wanted of texts) expect(text).toContain(wanted);
    expect(text).not.toMatch(/undefined|null|离任者|110105|。。|，。|（）/);
  });

  test('the meetings stand by day, the chief before the others', () => {
    const { text } = made('bargaining-record');
    expect(text.indexOf('职工方说明要求')).toBeLessThan(text.indexOf('双方同意增长'));
    const table = made('representatives-list').paper.blocks.find((b) => b.block === 'table');
    expect(table?.block === 'table' && table.rows.map((r) => r[1])).toEqual(['周敏', '何川', '李玉', '吴桐', '方越', '沈岩', '顾青', '韩松']);
  });
});

test('the number of days is the one in force', () => {
  const own = ledgerOf(profile, record('parameter', { key: 'reply-days', value: '15', since: '2026-01-01', reason: '双方商定' }));
  expect(made('bargaining-request', round, own).text).toContain('15日内书面答复');
});

test('a call from the employer is answered by the union', () => {
  const turned: Contract = { ...round, requestedBy: 'employer' };
  expect(made('bargaining-request', turned).text).toMatch(/青禾公司工会委员会：[^]*我方首席代表方越/);
  expect(made('bargaining-reply', turned).text).toMatch(/青禾精密仪器有限公司：[^]*我方首席代表周敏/);
});

test('a refusal leaves room for its reason and agrees to nothing', () => {
  const { text } = made('bargaining-reply', { ...round, replyRefused: true });
  expect(text).toContain('理由如下');
  expect(text).not.toContain('同意');
});

test('what is not there is named, each under its field', () => {
  const bare: Contract = { ...kinds.contract.blank(TODAY), title: '合同', sessions: [{ ...round.sessions[0]!, heldOn: null, content: ' ', recorder: name('') }] };
  const lacks = (id: DocumentId) => paperOf(id, ledgerOf(), bare, TODAY).missing.map((m) => m.path);
  expect(lacks('bargaining-request')).toEqual(['unionName', 'unitName', 'requestedOn', 'clauses', 'unionChief']);
  expect(lacks('bargaining-reply')).toEqual(['unionName', 'unitName', 'requestedOn', 'repliedOn', 'employerChief']);
  expect(lacks('representatives-list')).toEqual(['unionName', 'unitName', 'representatives', 'representatives', 'representativesPublishedOn']);
  expect(lacks('bargaining-record')).toEqual(['unionName', 'unitName', 'sessions.0.heldOn', 'sessions.0.recorder', 'sessions.0.content']);
});
