import { addDays, addMonths, yearOf, type Period, type PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { feeDueOn, feeMonths, serviceShareOf } from '../money';
import { numberOn } from '../policy';
import { amountWords, shareWords } from '../words';
import { atLeast } from '../voting';
import { pendingState, unknown, type Duty, type Evidence } from './duty';
import { lastDay, proof, proofs } from './evidence';
import { begunBy } from './period';
import { letter } from './sources';

const monthWords = (month: string): string => `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;

export const feePayments: Duty = {
  id: 'S-3.21', title: '按2%拨缴工会经费', chapter: 'place', clause: '三（一）4：协调单位按全部职工工资总额的2%向税务机关申报缴纳工会经费或财政代扣（北京办法第55条：每月15日前按上月工资总额）',
  source: letter('三（一）4'), actor: 'GU→EMP', numbers: ['fee-per-mille', 'fee-day'],
  assess(ledger, today) {
    const needed = '每月按时足额';
    const payments = entriesOf(ledger, 'feePayment');
    const months = payments.map(({ record }) => record.month).toSorted();
    if (months[0] === undefined) return unknown('还没有登记经费拨缴', needed, { label: '登记拨缴', kind: 'feePayment', preset: { month: addMonths(today, -1).slice(0, 7) } });
    const judged = feeMonths(ledger, today);
    const open = judged.filter(({ short }) => short !== 0);
    const evidence = judged.filter(({ short }) => short === 0).flatMap(({ records, month }) => records.map((e): Evidence => proof('feePayment', e, lastDay(today, e.record.paidOn, `${month}-01`)!))).toReversed();
    const done = `近${judged.length}个月缴清${judged.length - open.length}个月`;
    const first = open[0];
    if (judged.length === 0) return { state: 'notYet', dueOn: feeDueOn(months[0], ledger, today), done: '刚开始登记', needed, evidence, missing: `${monthWords(months[0])}工资对应的经费次月缴纳`, next: null };
    if (!first) return { state: 'met', dueOn: null, done, needed, evidence, missing: '', next: null };
    const lacking = first.records.length === 0 ? '没有登记' : first.short === null ? '没有填工资总额' : `还少${amountWords(first.short)}`;
    return {
      state: pendingState(first.dueOn, today, numberOn(ledger, 'due-soon-days', today)), dueOn: first.dueOn, done, needed, evidence,
      missing: `${monthWords(first.month)}工资对应的经费${lacking}${open.length > 1 ? `，另有${open.length - 1}个月` : ''}`,
      next: { label: '登记拨缴', kind: 'feePayment', ...(first.records[0] ? { id: first.records[0].id } : { preset: { month: first.month } }) },
    };
  },
};

/** The share with the vouchers of service as proof. */
function shareWith(ledger: Ledger, period: Period, today: PlainDate) {
  const share = serviceShareOf(ledger, period, today);
  return { ...share, evidence: share.serviceEntries.map((e) => proof('voucher', e, e.record.bookedOn)) };
}

export const serviceShare: Duty = {
  id: 'S-3.22', title: '留成经费七成用于会员服务', chapter: 'place', clause: '三（一）4：本级留成经费70%以上用于会员的普惠制、项目制服务', source: letter('三（一）4'), actor: 'GU', numbers: ['service-share-min', 'retained-base'],
  assess(ledger, today) {
    const floor = numberOn(ledger, 'service-share-min', today);
    const needed = `不低于${floor}%`;
    const year = yearOf(today);
    const now = shareWith(ledger, year, today);
    const last = shareWith(ledger, yearOf(addDays(year.from, -1)), today);
    const book = { label: '记一笔收支', kind: 'voucher' as const };
    if (now.base === 0 && last.base === 0) return unknown('还没有登记留成经费和支出', needed, book);
    const done = now.base === 0 ? '今年没有留成收入' : `今年${shareWords(now.service, now.base)}（${amountWords(now.service)}/${amountWords(now.base)}）`;
    const base = { done, needed, evidence: now.evidence.toReversed().slice(0, 20) };
    if (now.base > 0 && now.evidence.length > 0 && atLeast(now.service, now.base, floor, 100)) return { ...base, state: 'met', dueOn: year.to, missing: '', next: null };
    const missed = last.base > 0 && !atLeast(last.service, last.base, floor, 100) && begunBy(yearOf(addDays(year.from, -1)).from, ledger, [...last.evidence, ...proofs(ledger, 'voucher', (r) => r.bookedOn)]);
    const dueOn = missed ? addDays(year.from, -1) : year.to;
    const pastWords = missed ? `去年为${shareWords(last.service, last.base)}，没有达到；` : '';
    return { ...base, state: missed ? 'overdue' : pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today)), dueOn, missing: `${pastWords}今年用于会员服务的还不到${floor}%`, next: book };
  },
};
