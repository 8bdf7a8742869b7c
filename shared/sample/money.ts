import { addDays, addMonths, dateOf, monthOf, partsOf, quarterNumber, quarterOf, type PlainDate } from '../calendar';
import { feeDue, numberOf, signedAmount, type NameValue, type RecordOf, type Voucher } from '../records';
import { quarterWords } from '../words';
import type { Officers } from './meetings';
import { batch, workdayFrom, type Batch } from './record';

const YUAN = 100;
const OPENING = 58_600 * YUAN;

/** Wages and fees of the last fourteen months; the newest month is not yet due. */
function feePayments(today: PlainDate): readonly Partial<RecordOf<'feePayment'>>[] {
  return Array.from({ length: 14 }, (_, i): Partial<RecordOf<'feePayment'>> => {
    const month = addMonths(monthOf(today).from, i - 15);
    const payroll = (1_880_000 + i * 4_000) * YUAN;
    const paid = feeDue(payroll, 20);
    return { month: month.slice(0, 7), payroll, paid, paidOn: addDays(addMonths(month, 1), 9), retained: Math.floor((paid * 6) / 10), retainedOn: addDays(addMonths(month, 1), 17), voucher: `缴${month.slice(2, 4)}${month.slice(5, 7)}` };
  });
}

const SPENT: readonly (readonly [summary: string, category: Voucher['category'], item: Voucher['item'], yuan: number, forService: boolean])[] = [
  ['节日慰问品', 'activities', 'welfare', 26_000, true], ['文体活动', 'activities', 'culture', 18_500, true], ['困难职工帮扶', 'rights', 'hardship-help', 3_500, true], ['会员培训', 'activities', 'education', 4_200, true],
  ['会议费', 'operations', 'meetings', 1_600, false], ['职工书屋图书', 'activities', 'culture', 2_400, true],
];

/** The morning of the day from which the sample's book is kept. */
const begunOn = (today: PlainDate): PlainDate => addMonths(quarterOf(today).from, -36);

/** Three years of the book, numbered anew each year: retained fees and dues each quarter, spending the month after. */
function vouchers(o: Officers, today: PlainDate): readonly Partial<Voucher>[] {
  const common = { handler: o.organiser, approver: o.chair };
  const all = Array.from({ length: 13 }, (_, q) => addMonths(begunOn(today), q * 3)).flatMap((from): readonly Partial<Voucher>[] => [
    { ...common, bookedOn: addDays(from, 16), direction: 'income', category: 'allocation', amount: 67_680 * YUAN, summary: '本级留成拨缴经费', payee: '云桥区总工会' },
    { ...common, bookedOn: addDays(from, 18), direction: 'income', category: 'dues', amount: 9_800 * YUAN, summary: '会员会费' },
    ...SPENT.map(([summary, category, item, yuan, forService], i): Partial<Voucher> => ({ ...common, bookedOn: addDays(from, 24 + i * 9), direction: 'expense', category, item, amount: yuan * YUAN, summary, forService })),
  ]);
  const counts = new Map<string, number>();
  return all.map((v) => {
    const year = v.bookedOn!.slice(0, 4);
    counts.set(year, (counts.get(year) ?? 0) + 1);
    return { ...v, number: numberOf(year, counts.get(year)!) };
  });
}

/** The budgets of three years, adopted before each began to spend. */
function budgets(today: PlainDate): readonly Partial<RecordOf<'budget'>>[] {
  const { year } = partsOf(today);
  const line = (category: Voucher['category'], yuan: number, note: string) => ({ category, amount: yuan * YUAN, note });
  return [year - 2, year - 1, year].map((y) => ({
    year: String(y), adoptedOn: workdayFrom(dateOf(y, 1, 12)!), auditedOn: workdayFrom(dateOf(y, 1, 8)!), filedOn: workdayFrom(dateOf(y, 1, 20)!),
    lines: [
      line('dues', 39_000, '按会员工资5‰'), line('allocation', 270_000, '按工资总额2%的本级留成'), line('activities', 215_000, '节日慰问、文体活动、职工教育'), line('rights', 20_000, '困难帮扶'),
      line('operations', 12_000, '会议和业务'), line('capital', 10_000, '职工之家设备'),
    ],
    problemsNote: '第四季度支出偏多，下一年度按季度均衡安排。',
  })).map((b) => ({ ...b, adoptedOn: b.adoptedOn > today ? null : b.adoptedOn, auditedOn: b.auditedOn > today ? null : b.auditedOn, filedOn: b.filedOn > today ? null : b.filedOn }));
}

/** The past years of the book, each closed in the January after. */
function closes(all: readonly Partial<Voucher>[], o: Officers): readonly Partial<RecordOf<'yearClose'>>[] {
  const years = [...new Set(all.map((v) => v.bookedOn!.slice(0, 4)))];
  let balance = OPENING;
  return years.map((year) => {
    const own = all.filter((v) => v.bookedOn!.startsWith(year)).map((v) => ({ ...v, fen: signedAmount({ amount: v.amount!, reversing: v.reversing ?? false }) }));
    const sum = (keep: (v: (typeof own)[number]) => boolean): number => own.filter(keep).reduce((a, v) => a + v.fen, 0);
    const [opening, income, expense] = [balance, sum((v) => v.direction === 'income'), sum((v) => v.direction === 'expense')];
    balance = opening + income - expense;
    return {
      year, closedOn: workdayFrom(dateOf(Number(year) + 1, 1, 20)!), opening, income, expense, closing: balance, closedBy: o.organiser, vouchers: own.length, lastNumber: own.at(-1)!.number!,
      base: sum((v) => v.category === 'allocation'), service: sum((v) => v.forService === true),
    };
  });
}

/** The statement of the last weeks: each line with its voucher, but for the bank's own fee. */
function bankLines(all: readonly Partial<Voucher>[], today: PlainDate): readonly Partial<RecordOf<'bankLine'>>[] {
  const last = all.flatMap((v, i) => (v.bookedOn! <= today && v.bookedOn! >= addDays(today, -120) ? [{ v, id: `sample-voucher-${i + 1}` }] : []));
  const lines = last.map(({ v, id }, i): Partial<RecordOf<'bankLine'>> => ({
    paidOn: v.bookedOn!, direction: v.direction!, amount: v.amount!, memo: v.summary!, serial: `YQ${String(100 + i)}`, matches: [{ voucher: id }],
  }));
  return [...lines, { paidOn: addDays(today, -15), direction: 'expense', amount: 10 * YUAN, memo: '账户管理费', serial: 'YQ200' }];
}

/** What the audit committee saw of each of the last two years. */
function audits(o: Officers, auditors: readonly NameValue[], today: PlainDate): readonly Partial<RecordOf<'fundAudit'>>[] {
  const { year } = partsOf(today);
  return [year - 2, year - 1].map((y) => ({
    from: dateOf(y, 1, 1)!, to: dateOf(y, 12, 31)!, reviewedOn: workdayFrom(dateOf(y + 1, 2, 10)!), head: o.auditHead, reviewers: auditors.map((who) => ({ who })), vouchersSeen: 32, listsSeen: 4, activitiesSeen: 6,
    opinion: 'true' as const, findings: [{ issue: '有2张活动支出凭证没有附参加人员签到表', asked: '补齐签到表', fixedOn: workdayFrom(dateOf(y + 1, 1, 30)!) }].map((f) => (f.fixedOn > today ? { ...f, fixedOn: null } : f)),
    earlier: '上次审查提出的问题已全部整改。', suggestions: ['节日慰问提前征求会员意见，物品适当多样化。', '大额支出坚持集体研究。'],
  }));
}

/** The report of the present quarter, a request and a sheet of statistics that lie ready to be sent. */
function upward(o: Officers, today: PlainDate): readonly Partial<RecordOf<'report'>>[] {
  const { year } = partsOf(today);
  return [
    {
      title: `${quarterWords(today)}工会工作报告`, reportKind: 'quarter', year: String(year), quarter: String(quarterNumber(today)) as RecordOf<'report'>['quarter'], recipient: '云桥街道总工会办公室', sender: o.organiser,
      content: '现将本季度工会工作情况报告如下：\n一、职工队伍和会员情况\n人数变动见附表，名册已按月核对。\n二、主要工作\n完成会员民主评议，开展职工活动和困难帮扶。\n三、下季度安排\n做好换届和工资集体协商准备。',
    },
    {
      title: '关于召开第四届第一次会员代表大会的请示', reportKind: 'request', year: String(year), recipient: '云桥街道总工会办公室', sender: o.organiser, contact: '何川，电话：010-60001234', attachments: ['代表名额分配表', '候选人建议名单'],
      content: '我会第三届委员会任期即将届满。经工会委员会研究并报公司党支部同意，拟召开第四届第一次会员代表大会。有关事项请示如下：\n一、主要议程\n听取和审议工会工作报告、经费收支情况报告、经费审查报告，选举第四届委员会、经费审查委员会。\n二、候选人\n委员会由5人组成，候选人6名，差额1名。\n三、筹备工作\n已成立筹备小组，名额分配和候选人推荐按规定进行。',
    },
    { title: `${year - 1}年7月至${year}年6月工会统计工作表`, reportKind: 'statistics', year: String(year), from: dateOf(year - 1, 7, 1)!, to: dateOf(year, 6, 30)!, content: '按统计期间从台账数出。' },
  ];
}

/** The sample union's money: what came in, what went out, what was planned, closed, audited and checked with the bank. */
export function sampleMoney(o: Officers, auditors: readonly NameValue[], today: PlainDate): readonly Batch[] {
  const all = vouchers(o, today);
  return [
    batch('feePayment', today, feePayments(today)), batch('openingBalance', today, [{ since: begunOn(today), amount: OPENING, bank: OPENING, note: '上届移交' }]), batch('voucher', today, all), batch('budget', today, budgets(today)),
    batch('yearClose', today, closes(all, o)), batch('bankLine', today, bankLines(all, today)), batch('fundAudit', today, audits(o, auditors, today)), batch('report', today, upward(o, today)),
  ];
}
