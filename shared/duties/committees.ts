import { addMonths, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds, termEnd, type Person, type Term } from '../records';
import { dateWords } from '../words';
import { notApplicable, pendingState, unknown, type Duty, type NextStep } from './duty';
import { lastDay, proof } from './evidence';
import { beijingUnion, unionLaw } from './sources';
import { headCountOn } from './staff';
import { postSince, postsOn, termOn, toTerm } from './terms';

const toImport: NextStep = { label: '导入名册', kind: 'person', to: 'import' };

export const committee: Duty = {
  id: 'ORG-1', title: '建立工会委员会', chapter: 'law', clause: '工会法第11条：会员25人以上应当建立工会委员会；不足25人可以单独建、联合建，或选举组织员1人', source: unionLaw('第11条'), actor: 'GU', binds: '会员25人以上的单位', numbers: ['committee-members-min'],
  assess(ledger, today) {
    const needed = '有选举产生的委员会';
    const { members } = headCountOn(ledger, today);
    const floor = numberOn(ledger, 'committee-members-min', today);
    const term = termOn(ledger, today);
    const posts = term ? postsOn(term, today) : [];
    if (term && posts.length > 0) return { state: 'met', dueOn: null, done: `${kinds.term.summary(term.record)}，${posts.length}个职务`, needed, evidence: [proof('term', term, term.record.startedOn)], missing: '', next: null };
    if (members.length === 0) return unknown('还没有会员名册', needed, toImport);
    if (members.length < floor) return notApplicable(`会员${members.length}人，不足${floor}人，可以联合建会或选举组织员`);
    return { state: 'overdue', dueOn: null, done: '没有登记', needed, evidence: [], missing: `会员${members.length}人，应当建立工会委员会；已建立的请登记届次和组成人员`, next: toTerm(term) };
  },
};

/** Who heads the women workers' committee in the present term, or at least stands for the women workers in it. */
function womenOf(term: Entry<Term>, today: PlainDate) {
  const posts = postsOn(term, today);
  const head = posts.find((p) => p.post === 'women-head');
  return { head, anyone: head ?? posts.find((p) => p.post === 'women-member') ?? posts.find((p) => /女/.test(p.duty)) };
}

/** Women on the roster, and those of whom it does not say; the latter may decide. */
function womenCount(ledger: Ledger, today: PlainDate) {
  const { staff, members } = headCountOn(ledger, today);
  const of = (all: typeof staff, sex: Person['sex']) => all.filter(({ record }) => record.sex === sex).length;
  return { staff: staff.length, women: of(staff, 'female'), untold: of(staff, 'unknown'), womenMembers: of(members, 'female') };
}

export const womenCommittee: Duty = {
  id: 'ORG-12', title: '女职工委员会', chapter: 'law', clause: '北京办法第9条：女职工25人以上应当建立女职工委员会，不足25人设女职工委员（女职工委员会条例：女会员10人以上建立；两者不一致，25人为应当，10人为提示）',
  source: beijingUnion('第9条'), actor: 'GU', binds: '有女职工的单位', numbers: ['women-committee-must', 'women-committee-should'],
  assess(ledger, today) {
    const { staff, women, untold, womenMembers } = womenCount(ledger, today);
    const must = numberOn(ledger, 'women-committee-must', today);
    if (staff === 0) return unknown('还没有职工名册', '按女职工人数建立', toImport);
    const term = termOn(ledger, today);
    const { head, anyone } = term ? womenOf(term, today) : { head: undefined, anyone: undefined };
    const unsure = untold > 0 && !head && (women === 0 || (women < must && women + untold >= must));
    if (unsure) return unknown(`名册里有${untold}人没有填性别，不知道女职工人数`, '按女职工人数建立', { label: '打开名册', kind: 'person' });
    if (women === 0 && untold === 0) return notApplicable('名册上没有女职工');
    const needed = women >= must ? '女职工委员会' : '女职工委员';
    const hint = women < must && womenMembers >= numberOn(ledger, 'women-committee-should', today) && !head ? '（宜建立女职工委员会）' : '';
    const base = { dueOn: null, done: `女职工${women}人，女会员${womenMembers}人${hint}`, needed };
    const holder = women >= must ? head : anyone;
    if (term && holder) {
      const on = lastDay(today, term.record.womenFoundedOn) ?? postSince(holder, term);
      return { ...base, state: 'met', evidence: [{ ...proof('term', term, on), label: holder.holder.name }], missing: '', next: null };
    }
    return { ...base, state: 'overdue', evidence: [], missing: women >= must ? `女职工${women}人，应当建立女职工委员会，并登记主任` : '应当设女职工委员，并在届次里登记', next: toTerm(term) };
  },
};

export const economicAudit: Duty = {
  id: 'ORG-19', title: '主席经济责任审查', chapter: 'law', clause: '北京办法第58条：主席任期届满或任期内离任，应进行经济责任审查', source: beijingUnion('第58条'), actor: 'GU→UP', numbers: ['term-warning-months'],
  assess(ledger, today) {
    const needed = '届满、离任时审查';
    const ended = endedTerms(ledger, today);
    const evidence = ended.filter(({ record: r }) => r.auditedOn !== null && r.auditedOn <= today).map((e) => proof('term', e, e.record.auditedOn!));
    const open = ended.find(({ record: r }) => r.auditedOn === null || r.auditedOn > today);
    if (open) {
      const due = auditDue(open.record, today);
      return { state: pendingState(due, today, numberOn(ledger, 'due-soon-days', today)), dueOn: due, done: '没有审查记录', needed, evidence, missing: `${kinds.term.summary(open.record)}主席${due < today ? '已于' : '将于'}${dateWords(due)}届满或离任，应请上级工会经费审查委员会审查`, next: { label: '打开届次', kind: 'term', id: open.id } };
    }
    if (evidence.length === 0) return { state: 'notYet', dueOn: null, done: '没有届满或离任', needed, evidence, missing: '主席届满或离任时再办', next: toTerm(termOn(ledger, today)) };
    return { state: 'met', dueOn: null, done: `${evidence.length}次`, needed, evidence, missing: '', next: null };
  },
};

const chairLeft = (r: Term, today: PlainDate): PlainDate | null => r.posts.find((p) => p.post === 'chair' && p.to !== null && p.to <= today && p.to < termEnd(r))?.to ?? null;

/** The day the chair left, or else the end of the term. */
const auditDue = (r: Term, today: PlainDate): PlainDate => chairLeft(r, today) ?? termEnd(r);

/** Terms that have ended, end within the warning time, or lost their chair; the earliest first. */
function endedTerms(ledger: Ledger, today: PlainDate): readonly Entry<Term>[] {
  const warn = addMonths(today, numberOn(ledger, 'term-warning-months', today));
  return entriesOf(ledger, 'term').filter(({ record: r }) => r.startedOn <= today && (termEnd(r) <= warn || chairLeft(r, today) !== null))
    .toSorted((a, b) => (auditDue(a.record, today) < auditDue(b.record, today) ? -1 : 1));
}
