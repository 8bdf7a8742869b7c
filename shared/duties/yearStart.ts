import { addDays, addMonths, dateOf, partsOf, type PlainDate } from '../calendar';
import { entriesOf, type Entry, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds, type RecordOf } from '../records';
import { atLeast, leastAtLeast } from '../voting';
import { pendingState, unknown, type Duty, type NextStep } from './duty';
import { lastDay, proof } from './evidence';
import { begunBy } from './period';
import { letter } from './sources';

/** The last day of 年初 of the year of a day. */
function yearStartEnds(ledger: Ledger, today: PlainDate): PlainDate {
  const month = numberOn(ledger, 'year-start-month', today);
  return addDays(addMonths(dateOf(partsOf(today).year, month, 1)!, 1), -1);
}

/** Whether a plan has the consent of two thirds of its base; null while the figures are not there. */
export function consentOf(plan: RecordOf<'annualPlan'>, ledger: Ledger, today: PlainDate): { readonly base: number; readonly need: number; readonly reached: boolean } | null {
  const base = numberOn(ledger, 'plan-consent-base', today) === 1 ? plan.all : plan.present;
  if (base === null || base === 0 || plan.yes === null) return null;
  return { base, need: leastAtLeast(base, 2, 3), reached: atLeast(plan.yes, base, 2, 3) };
}

function lackOfConsent(plan: RecordOf<'annualPlan'>, ledger: Ledger, today: PlainDate): string {
  const consent = consentOf(plan, ledger, today);
  if (consent === null) return '还没有征求同意的人数';
  if (consent.reached) return plan.askedOn === null ? '还没有填征求意见日期' : '征求意见的日期还没有到';
  return `需要${consent.need}人同意，现有${plan.yes}人`;
}

const ofYear = <T extends { readonly year: string }>(all: readonly Entry<T>[], today: PlainDate, back = 0): readonly Entry<T>[] =>
  all.filter(({ record }) => Number(record.year) === partsOf(today).year - back);

export const annualPlan: Duty = {
  id: 'S-3.33d', title: '年度重点工作方案征得三分之二同意', chapter: 'service', clause: '三（三）2：年度重点工作方案征得会员（代表）三分之二以上同意后方可实施',
  source: letter('三（三）2'), actor: 'GU', numbers: ['plan-consent-base', 'year-start-month'],
  assess(ledger, today) {
    const needed = '三分之二以上同意';
    const year = today.slice(0, 4);
    const dueOn = yearStartEnds(ledger, today);
    const soon = numberOn(ledger, 'due-soon-days', today);
    const plans = ofYear(entriesOf(ledger, 'annualPlan'), today);
    const agreed = plans.filter(({ record: r }) => r.askedOn !== null && r.askedOn <= today && consentOf(r, ledger, today)?.reached === true);
    const inTime = agreed.filter(({ record: r }) => r.startsOn === null || r.askedOn! <= r.startsOn);
    if (inTime[0]) {
      const { base } = consentOf(inTime[0].record, ledger, today)!;
      return { state: 'met', dueOn, done: `${base}人中${inTime[0].record.yes}人同意`, needed, evidence: inTime.map((e) => proof('annualPlan', e, e.record.askedOn!)), missing: '', next: null };
    }
    const plan = agreed[0] ?? plans[0];
    if (!plan) {
      const next: NextStep = { label: '登记方案', kind: 'annualPlan', preset: { year, title: `${year}年度重点工作方案` } };
      if (dueOn < today && !begunBy(dueOn, ledger, [])) return unknown(`${year}年度重点工作方案还没有登记，年初已定的请补记`, needed, next);
      return { state: pendingState(dueOn, today, soon), dueOn, done: `${year}年没有方案`, needed, evidence: [], missing: `${year}年度重点工作方案还没有登记`, next };
    }
    const { startsOn } = plan.record;
    // Consent is asked for before anything begins, and at the year's start.
    const before = startsOn !== null && startsOn < dueOn ? startsOn : dueOn;
    const late = agreed.length > 0 && startsOn !== null;
    return {
      state: late ? 'overdue' : pendingState(before, today, soon), dueOn: late ? startsOn : before, done: kinds.annualPlan.summary(plan.record), needed, evidence: [],
      missing: late ? '方案在征得同意之前就开始实施了' : lackOfConsent(plan.record, ledger, today), next: { label: '打开方案', kind: 'annualPlan', id: plan.id },
    };
  },
};

/** The promise that is not done and due first. */
const openPromise = (all: readonly Entry<RecordOf<'promise'>>[], today: PlainDate): Entry<RecordOf<'promise'>> | undefined =>
  all.filter(({ record: r }) => r.dueOn !== null && lastDay(today, r.doneOn) === null).toSorted((a, b) => (a.record.dueOn! < b.record.dueOn! ? -1 : 1))[0];

export const promises: Duty = {
  id: 'S-3.33f', title: '为职工办实事公开承诺', chapter: 'service', clause: '三（三）3：每年年初制定为职工办实事的目标和任务，公开承诺，通过网络、公示栏发布',
  source: letter('三（三）3'), actor: 'GU', numbers: ['year-start-month'],
  assess(ledger, today) {
    const year = today.slice(0, 4);
    const needed = '年初公布，逐项办结';
    const start = yearStartEnds(ledger, today);
    const soon = numberOn(ledger, 'due-soon-days', today);
    const every = entriesOf(ledger, 'promise');
    const all = ofYear(every, today);
    const shown = all.filter(({ record: r }) => r.publishedOn !== null && r.publishedOn <= today);
    const evidence = shown.map((e) => proof('promise', e, e.record.publishedOn!));
    const finished = all.filter(({ record: r }) => r.doneOn !== null && r.doneOn <= today).length;
    const done = `${all.length}项，已公布${shown.length}项，办结${finished}项`;
    const preset = { year, title: '' };
    // What was promised last year and not done stays open until it is.
    const open = openPromise([...ofYear(every, today, 1), ...all], today);
    const waits = open ? pendingState(open.record.dueOn!, today, soon) : 'notYet';
    const unfinished = open && { dueOn: open.record.dueOn, done, needed, evidence, missing: `“${open.record.title}”还没有办结`, next: { label: '打开', kind: 'promise' as const, id: open.id } };
    if (unfinished && waits === 'overdue') return { ...unfinished, state: waits };
    if (all.length === 0 && start < today && !begunBy(start, ledger, [])) return unknown(`${year}年办实事项目还没有登记，年初已定的请补记`, needed, { label: '登记办实事项目', kind: 'promise', preset });
    if (all.length === 0) return { state: pendingState(start, today, soon), dueOn: start, done: `${year}年没有登记`, needed, evidence, missing: `${year}年办实事项目还没有登记`, next: { label: '登记办实事项目', kind: 'promise', preset } };
    const hidden = all.find(({ record: r }) => r.publishedOn === null || r.publishedOn > today);
    if (hidden) return { state: pendingState(start, today, soon), dueOn: start, done, needed, evidence, missing: `“${hidden.record.title}”还没有向职工公布`, next: { label: '打开', kind: 'promise', id: hidden.id } };
    if (unfinished && waits === 'dueSoon') return { ...unfinished, state: waits };
    return { state: 'met', dueOn: open?.record.dueOn ?? null, done, needed, evidence, missing: '', next: null };
  },
};
