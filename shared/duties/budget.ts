import { addDays, addMonths, dateOf, partsOf, yearOf } from '../calendar';
import type { Entry, Ledger } from '../ledger';
import { budgetFor, budgetTotal, excesses, limitedCondolences, overruns, sumOf, vouchersIn } from '../money';
import { numberOn } from '../policy';
import { voucherCategories, type Budget } from '../records';
import { amountWords, shareWords } from '../words';
import { pendingState, unknown, type Assessment, type Duty } from './duty';
import { proof, proofs, publicLabel } from './evidence';
import { begunBy } from './period';
import { unionLaw } from './sources';

const NEEDED = '每年有预算，支出不超预算';

/** A budget that is kept to, or what was spent above it. */
function judged(entry: Entry<Budget>, ledger: Ledger, today: string): Assessment | null {
  const { record } = entry;
  const over = overruns(ledger, record, today);
  const planned = budgetTotal(record, 'expense');
  const year = yearOf(dateOf(Number(record.year), 1, 1)!);
  const spent = sumOf(vouchersIn(ledger, { from: year.from, to: today }).filter((v) => v.record.direction === 'expense'));
  const done = `已支出${amountWords(spent)}，占预算支出${shareWords(spent, planned)}`;
  const adopted = record.adoptedOn !== null && record.adoptedOn <= today;
  const evidence = record.adoptedOn !== null && adopted ? [proof('budget', entry, record.adoptedOn)] : [];
  if (over.length > 0) {
    const words = over.map((l) => `${voucherCategories[l.category]}超出${amountWords(l.over)}`).join('、');
    return { state: 'overdue', dueOn: null, done, needed: NEEDED, evidence, missing: `${words}；确需增加的，先按程序调整预算`, next: { label: '看预算', kind: 'budget', id: entry.id } };
  }
  return adopted && planned > 0 ? { state: 'met', dueOn: null, done, needed: NEEDED, evidence, missing: '', next: null } : null;
}

/** A budget for every year, adopted by the time the year has begun, and nothing spent above it. */
export const budgetKept: Duty = {
  id: 'REP-6', title: '编制预算、按预算支出', chapter: 'law', clause: '《工会法》第45条：建立预算、决算和经费审查监督制度（年初编制预算，支出不超预算；确需超出的先调整预算）', source: unionLaw('第45条'), actor: 'GU', numbers: ['year-start-month', 'due-soon-days'],
  assess(ledger, today) {
    const { year } = partsOf(today);
    const entry = budgetFor(ledger, String(year));
    const found = entry ? judged(entry, ledger, today) : null;
    if (found) return found;
    const step = entry ? { label: '填写预算', kind: 'budget' as const, id: entry.id } : { label: '编制预算', kind: 'budget' as const, preset: { year: String(year) } };
    const lacking = entry ? `${year}年度预算还没有支出预算数或通过日期` : `还没有${year}年度预算`;
    const kept = [...proofs(ledger, 'voucher', (r) => r.bookedOn), ...proofs(ledger, 'budget', (r) => r.adoptedOn)];
    if (!begunBy(dateOf(year, 1, 1)!, ledger, kept)) return unknown(lacking, NEEDED, step);
    const dueOn = addDays(addMonths(dateOf(year, numberOn(ledger, 'year-start-month', today), 1)!, 1), -1);
    return { state: pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today)), dueOn, done: entry ? '预算没有填全' : '没有预算', needed: NEEDED, evidence: [], missing: lacking, next: step };
  },
};

/** What members get at birthdays and festivals stays within what the city's union allows. */
export const condolenceLimits: Duty = {
  id: 'BJM-2', title: '慰问不超标准', chapter: 'law', clause: '总工办发〔2017〕32号及本市规定：会员生日、节日等慰问不超过规定标准，不发现金和购物卡（标准可在设置里改）',
  source: { text: '北京市总工会关于2019年度基层工会开展慰问活动有关经费事项的通知', clause: '会员生日、节日慰问', confidence: 'B' }, actor: 'GU',
  numbers: ['limit-birthday', 'festival-share-max', 'limit-wedding', 'limit-birth', 'limit-illness', 'limit-bereavement', 'limit-retirement'],
  assess(ledger, today) {
    const needed = '都在标准以内';
    const above = excesses(ledger, today);
    const first = above[0];
    const checked = limitedCondolences(ledger, today);
    if (first) {
      const label = publicLabel(proof('condolence', first.entry, first.on));
      return {
        state: 'overdue', dueOn: null, done: `今年${above.length}处超过标准`, needed, evidence: checked.slice(0, 20).map((e) => proof('condolence', e, e.record.heldOn)),
        missing: `${label}：${first.words}${above.length > 1 ? `，另有${above.length - 1}处` : ''}`, next: { label: '去核对', kind: 'condolence', id: first.entry.id },
      };
    }
    if (checked.length === 0) return { state: 'notYet', dueOn: null, done: '今年没有慰问', needed, evidence: [], missing: '今年还没有登记生日、节日等慰问；登记后程序按标准核对', next: { label: '记一次慰问', kind: 'condolence' } };
    return { state: 'met', dueOn: null, done: `今年${checked.length}次慰问都没有超过`, needed, evidence: checked.slice(0, 20).map((e) => proof('condolence', e, e.record.heldOn)), missing: '', next: null };
  },
};
