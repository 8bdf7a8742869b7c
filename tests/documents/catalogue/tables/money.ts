import { expect } from 'vitest';
import { kinds, type Budget, type Disclosure, type FundAudit, type Voucher } from '../../../../shared/records';
import { record } from '../../../makers/ledgers';
import { name, nameless, NO_NAME, rowsOf, TODAY, UNION, unionLedger, type Sheet } from '../help';

const voucher = (bookedOn: string, direction: 'income' | 'expense', category: Voucher['category'], yuan: number, more: Partial<Voucher> = {}) => record('voucher', { bookedOn, direction, category, amount: yuan * 100, summary: '一笔', handler: name('何川'), ...more });
const profileless = { says: [NO_NAME] };

/** 2025: 1 000 carried over, 10 500 in, 7 500 out, 4 000 left. */
const ledger = unionLedger(
  record('openingBalance', { since: '2025-01-01', amount: 100_000 }), voucher('2025-02-10', 'income', 'allocation', 10_000), voucher('2025-03-10', 'income', 'dues', 500),
  voucher('2025-05-10', 'expense', 'activities', 6000, { item: 'culture', forService: true }), voucher('2025-06-10', 'expense', 'rights', 1000), voucher('2025-07-10', 'expense', 'operations', 500),
  record('term', { number: 3, startedOn: '2023-04-01', posts: [{ post: 'chair', holder: name('周敏'), duty: '', from: null, to: null, fullTime: false }] }),
  record('condolence', { title: '春节慰问', condolenceKind: 'festival', festival: 'spring', heldOn: '2025-01-20', recipients: [{ who: name('王芳'), goods: '米面油', amount: 20_000, signedOn: '2025-01-20', agent: '' }] }),
);
const line = (category: Budget['lines'][number]['category'], yuan: number | null) => ({ category, amount: yuan === null ? null : yuan * 100, note: '' });
const budget: Budget = { ...kinds.budget.blank(TODAY), year: '2025', lines: [line('allocation', 10_000), line('dues', 600), line('activities', 7000), line('rights', 800), line('operations', 500)], adoptedOn: '2025-01-15', problemsNote: '报销不够及时。' };
const noBudget = { says: ['还没有填写预算数'], record: { ...budget, lines: [] } };

const financeReport: Sheet = {
  id: 'finance-report', record: budget, ledger, frames: ['A4 official outer'],
  outline: [
    '题 关于2025年度工会经费收支情况的报告', '送 各位代表：', '节 一、收入情况', '节 二、支出情况', '节 三、结余情况', '节 四、预算执行和管理', '附 2025年度工会经费收支明细表', `落 ${UNION} 2026年3月5日 章`, '页', '行 附件', '题 2025年度工会经费收支明细表', '表 项目|预算（元）|决算（元）|完成率|说明',
  ],
  says: [
    '受工会委员会委托', '全年收入10,500.00元。', '会费收入500.00元，占4.7%', '拨缴经费收入10,000.00元，占95.2%', '全年支出7,500.00元。', '职工活动支出6,000.00元，占80.0%', '上年结余1,000.00元，2025年收支相抵3,000.00元，滚存结余4,000.00元。', '维权支出超出200.00元，其余各项没有超过预算。',
    '报销不够及时。', '慰问1次、1人次，金额200.00元。',
  ],
  never: ['王芳', '何川'],
  check: (paper) => {
    const rows = rowsOf(paper);
    expect([rows[0], rows.at(-1)]).toEqual([['上年结余', '', '1,000.00', '', ''], ['年末结余', '', '4,000.00', '', '']]);
    for (const row of [['会费收入', '600.00', '500.00', '83.3%', ''], ['收入合计', '10,600.00', '10,500.00', '99.0%', ''], ['维权支出', '800.00', '1,000.00', '125.0%', ''], ['支出合计', '8,300.00', '7,500.00', '90.3%', '']]) expect(rows).toContainEqual(row);
  },
  lacks: [{ says: ['工会全称没有填写，落款会空着'], ledger: nameless(ledger) }, noBudget, { says: ['2025年还没有收支凭证，决算数都是0'], ledger: unionLedger() }],
  turns: [{ when: 'the next year’s budget is put to the assembly', ledger: { ...ledger, tables: { ...ledger.tables, budget: unionLedger(record('budget', { ...budget, year: '2026' })).tables.budget } }, says: ['五、2026年预算（草案）', '2026年计划收入10,600.00元，计划支出8,300.00元，提请审议。'] }],
};

const budgetTable: Sheet = {
  id: 'budget-table', record: budget, ledger, frames: ['A4 form centre'], outline: ['题 2025年度工会经费收支预算表', '项 编制单位|编报日期|年度|金额单位', '表 科目|上年决算数|本年预算数|说明', '签 工会主席|财务负责人|复核|制表'], says: ['编报日期2025年1月15日'],
  check: (paper) => { for (const row of [['上年结转', '', '1,000.00', ''], ['本年收入合计', '0.00', '10,600.00', ''], ['本年支出合计', '0.00', '8,300.00', ''], ['预计年末结余', '', '3,300.00', '']]) expect(rowsOf(paper)).toContainEqual(row); },
  lacks: [
    { ...profileless, ledger: nameless(ledger) }, noBudget, { says: ['“职工活动支出”没有填预算数'], record: { ...budget, lines: [...budget.lines, line('activities', null)] } },
    { says: ['预算支出大于预算收入，没有填写动用以前年度结余'], record: { ...budget, lines: [line('dues', 600), line('activities', 7000)] } },
  ],
};

const settlementTable: Sheet = {
  id: 'settlement-table', record: budget, ledger, frames: ['A4 form centre'],
  outline: [
    '题 2025年度工会经费收支决算表', '项 编制单位|编报日期|年度|金额单位', '表 科目（总工办发〔2017〕32号）|预算数|决算数|完成率|凭证张数', '签 工会主席|财务负责人|复核|制表', '页', '题 2025年度收入支出表', '项 编制单位|编报日期|年度|金额单位', '表 科目（财会〔2021〕7号）|本年数|上年数',
    '注 没有发生的科目不列。本表与决算表出自同一套凭证，只是科目名称不同。',
  ],
  // Both schemes come to the same sums.
  check: (paper) => {
    for (const row of [
      ['上年结余', '', '1,000.00', '', ''], ['本年收入合计', '10,600.00', '10,500.00', '99.0%', '2'], ['职工活动支出', '7,000.00', '6,000.00', '85.7%', '1'], ['其中：文体活动', '', '6,000.00', '', '1'], ['本年支出合计', '8,300.00', '7,500.00', '90.3%', '3'], ['年末结余', '', '4,000.00', '', ''],
      ['收入合计', '10,500.00', '0.00'], ['支出合计', '7,500.00', '0.00'],
    ]) expect(rowsOf(paper)).toContainEqual(row);
  },
  lacks: [{ ...profileless, ledger: nameless(ledger) }, noBudget, { says: ['2025年还没有收支凭证，决算数都是0'], ledger: unionLedger() }],
};

const audit: FundAudit = {
  ...kinds.fundAudit.blank(TODAY), from: '2025-01-01', to: '2025-12-31', reviewedOn: '2026-01-20', head: name('孙倩'), reviewers: [{ who: name('方圆') }, { who: name('许诺') }], vouchersSeen: 5, listsSeen: 1, activitiesSeen: 2, opinion: 'true',
  findings: [{ issue: '一张签收表缺签名', asked: '补签', fixedOn: '2026-01-22' }, { issue: '发票抬头不全', asked: '换开', fixedOn: null }], suggestions: ['按季公开'],
};
const auditReport: Sheet = {
  id: 'audit-report', record: audit, ledger, frames: ['A4 official outer'],
  outline: ['题 关于2025年度工会经费审查情况的报告', '送 各位代表：', '节 一、审查概况', '节 二、审查意见', '节 三、发现的问题和整改', '节 四、建议', '签 主任（签名）：|委员（签名）：|委员（签名）：', '落 青禾精密仪器有限公司工会经费审查委员会 2026年1月20日 章'],
  says: [
    '审查期间为2025年1月1日至2025年12月31日。查看凭证5张、发放签收表1份、活动2次。参加审查的有方圆、许诺。', '期初结余1,000.00元，收入10,500.00元，支出7,500.00元，期末结余4,000.00元，账面相符。', '经审查，经费收支真实、合规。', '一张签收表缺签名；要求补签，已于2026年1月22日整改完毕。',
    '2.发票抬头不全；要求换开，正在整改。', '按季公开。',
  ],
  lacks: [
    { ...profileless, ledger: nameless(ledger) }, { says: ['经审会主任（审查人）没有填写'], record: { ...audit, head: name('') } }, { says: ['审查意见没有选'], record: { ...audit, opinion: 'none' } }, { says: ['没有填写查看了多少张凭证'], record: { ...audit, vouchersSeen: null } },
    // Neither the chair nor who handled the money reviews it.
    { says: ['周敏担任工会主席，不能参加审查'], record: { ...audit, head: name('周敏') } }, { says: ['何川经办过这一期间的收支，不能参加审查'], record: { ...audit, reviewers: [{ who: name('何川') }] } },
  ],
};

const shown: Disclosure = { ...kinds.disclosure.blank(TODAY), subject: 'money', title: '2025年经费收支', disclosedOn: '2026-01-25', from: '2025-01-01', to: '2025-12-31' };
const fundDisclosure: Sheet = {
  id: 'fund-disclosure', record: shown, ledger, frames: ['A4 form none', 'A3 form none'], outline: ['题 工会经费收支公开表', '副 （2025年1月1日至2025年12月31日）', '表 项目|金额（元）', `落 ${UNION} 2026年1月25日 章`], says: ['联系电话010-60001234', '节日慰问1次，1人次，200.00元'],
  // Sums and numbers, nobody's name.
  never: ['王芳', '何川', '周敏'],
  check: (paper) => expect(rowsOf(paper)).toEqual([
    ['期初结余', '1,000.00'], ['会费收入', '500.00'], ['拨缴经费收入', '10,000.00'], ['收入合计', '10,500.00'], ['职工活动支出', '6,000.00'], ['其中：文体活动', '6,000.00'], ['维权支出', '1,000.00'], ['业务支出', '500.00'], ['支出合计', '7,500.00'], ['期末结余', '4,000.00'],
  ]),
  lacks: [{ says: ['工会全称没有填写，落款会空着'], ledger: nameless(ledger) }],
};

export const moneySheets: readonly Sheet[] = [financeReport, budgetTable, settlementTable, auditReport, fundDisclosure];
