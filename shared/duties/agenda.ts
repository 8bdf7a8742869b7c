import { remindersOn } from '../bargaining';
import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds, type Contract } from '../records';
import { bargainingGround, contractDeadlines } from './contractClock';
import { openShortfalls } from './contractPerformance';
import { pendingState, type NextStep } from './duty';
import { assessAll, type AssessedDuty } from './registry';

/** Something with a date that waits to be done. */
export interface DueItem {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly dueOn: PlainDate;
  readonly state: 'overdue' | 'dueSoon' | 'notYet';
  readonly source: string;
  readonly next: NextStep | null;
}

const clauseOf = ({ duty }: AssessedDuty): string => `${duty.source.text}${duty.source.clause}`;

function waitingItems(found: AssessedDuty, ledger: Ledger, today: PlainDate): DueItem[] {
  const soon = numberOn(ledger, 'due-soon-days', today);
  return (found.duty.items?.(ledger, today) ?? []).map((w): DueItem => ({
    key: [found.duty.id, w.next.kind, w.next.id, w.part].filter((t) => t !== undefined).join('/'), title: w.title, detail: w.detail, dueOn: w.dueOn, state: pendingState(w.dueOn, today, soon), source: clauseOf(found), next: w.next,
  }));
}

function dutyItems(ledger: Ledger, today: PlainDate): DueItem[] {
  return assessAll(ledger, today).flatMap((found): DueItem[] => {
    const { duty, assessment: a } = found;
    if (duty.items) return waitingItems(found, ledger, today);
    if (a.dueOn === null || !(a.state === 'overdue' || a.state === 'dueSoon' || a.state === 'notYet')) return [];
    return [{ key: duty.id, title: duty.title, detail: a.missing, dueOn: a.dueOn, state: a.state, source: clauseOf(found), next: a.next }];
  });
}

/** Deadlines of the contracts that are not done, as near as their reminders; an end counts only once it has passed unsettled. */
function contractItems(ledger: Ledger, today: PlainDate): DueItem[] {
  const { numbers } = bargainingGround(ledger, today);
  return entriesOf(ledger, 'contract').flatMap(({ id, record }) => {
    const deadlines = contractDeadlines(record, ledger, today);
    const reminded = new Set(remindersOn(deadlines.map((d) => ({ ...d, label: d.what })), today, numbers).map((r) => r.step));
    const waiting = deadlines.filter((d) => d.state === 'late' || (d.state === 'open' && d.step !== 'expiry')).map((d): DueItem => ({
      key: `contract/${id}/${d.step}`,
      title: `${record.title}：${d.what}`,
      detail: [d.todo, d.note].filter((t) => t !== '').join('；'),
      dueOn: d.dueOn,
      state: d.state === 'late' ? 'overdue' : reminded.has(d.step) ? 'dueSoon' : 'notYet',
      source: d.article,
      next: { label: '打开合同', kind: 'contract', id },
    }));
    return [...waiting, ...shortfallItems(id, record, ledger, today)];
  });
}

/** What the checks of a contract found wanting, until it is mended. */
function shortfallItems(id: string, record: Contract, ledger: Ledger, today: PlainDate): DueItem[] {
  const soon = numberOn(ledger, 'due-soon-days', today);
  return openShortfalls(record, today).map((s): DueItem => ({
    key: `contract/${id}/shortfall-${s.at}`,
    title: `${record.title}：整改“${s.clause}”`,
    detail: [s.shortfall, s.owner.name === '' ? '' : `由${s.owner.name}负责`].filter((t) => t !== '').join('；'),
    dueOn: s.dueOn,
    state: pendingState(s.dueOn, today, soon),
    source: '合同履行情况检查',
    next: { label: '打开合同', kind: 'contract', id },
  }));
}

/** Steps that lead to the same new record are one thing to do: a new record is named by its first fields. A list is none. */
function stepKey(item: DueItem): string {
  const { next } = item;
  if (!next || next.id !== undefined || next.to !== undefined || next.kind === 'person') return item.key;
  return `${next.kind}/${JSON.stringify(next.preset ?? {})}`;
}

/** Items that ask for the same next step as one, with what each of them asks. */
function merged(items: readonly DueItem[]): DueItem[] {
  const groups = new Map<string, DueItem[]>();
  for (const item of items) groups.set(stepKey(item), [...(groups.get(stepKey(item)) ?? []), item]);
  return [...groups.values()].map((all) => {
    const [first, ...rest] = all;
    if (rest.length === 0) return first!;
    const titles = [...new Set(all.map((i) => i.title))];
    return { ...first!, title: titles[0]!, detail: [first!.detail, `同时满足：${titles.slice(1).join('、')}`].filter((t) => t !== '' && t !== '同时满足：').join('；'), source: [...new Set(all.map((i) => i.source))].join('、') };
  });
}

/** Whether something due on a day is overdue, near or still far, by the reminder range in force. */
export function pendingStateOf(ledger: Ledger, dueOn: PlainDate, today: PlainDate): DueItem['state'] {
  return pendingState(dueOn, today, numberOn(ledger, 'due-soon-days', today));
}

/** Everything that waits with a date, the most urgent first. */
export function dueItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  const all = [...dutyItems(ledger, today), ...contractItems(ledger, today)].sort((a, b) =>
    a.dueOn === b.dueOn ? a.key.localeCompare(b.key) : a.dueOn < b.dueOn ? -1 : 1,
  );
  return merged(all);
}

/** What is overdue, due within the reminder range, or in a window of its own, as a renewal or an election is. */
export function dueSoonItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  return dueItems(ledger, today).filter((item) => item.state !== 'notYet');
}

/** Something without a date that is lacking. */
export interface MissingItem {
  readonly key: string;
  readonly title: string;
  readonly detail: string;
  readonly next: NextStep;
}

/** What a union that begins should enter first: much else is judged from it. The rest follows the order of the policy. */
const FIRST = ['S-1.1', 'S-2.4', 'S-3.17', 'S-5.2', 'S-5.1', 'S-3.18', 'S-3.11', 'S-3.1', 'S-1.3'] as const;

const rank = (id: string): number => {
  const at = (FIRST as readonly string[]).indexOf(id);
  return at < 0 ? FIRST.length : at;
};

/** What the program needs to know before it can judge or print properly, and what should be in place and is not. */
export function missingItems(ledger: Ledger, today: PlainDate): readonly MissingItem[] {
  const standing = assessAll(ledger, today)
    .filter(({ assessment: a }) => a.dueOn === null && a.next !== null && (a.state === 'unknown' || a.state === 'overdue'))
    .filter(({ duty }) => !(duty.items && duty.items(ledger, today).length > 0))
    .toSorted((a, b) => rank(a.duty.id) - rank(b.duty.id))
    .map(({ duty, assessment: a }): MissingItem => ({ key: duty.id, title: duty.title, detail: a.missing, next: a.next! }));
  const gaps = profileGaps(ledger);
  const steps = new Set<string>(gaps.map(({ next }) => `${next.kind}/${next.id ?? ''}`));
  const once = standing.filter(({ key, next }) => {
    const step = next.to !== undefined || next.id !== undefined ? `${next.kind}/${next.id ?? next.to}` : key;
    return steps.has(step) ? false : steps.add(step) !== undefined;
  });
  return [...gaps, ...once];
}

function profileGaps(ledger: Ledger): readonly MissingItem[] {
  const profile = entriesOf(ledger, 'unionProfile')[0]?.record;
  const gaps = profile ? (['unitName', 'shortName', 'superiorName', 'phone'] as const).filter((f) => profile[f] === '') : [];
  if (gaps.length === 0) return [];
  const names = gaps.map((f) => kinds.unionProfile.fields[f].label).join('、');
  return [{ key: 'profile', title: '工会概况没有填全', detail: `还缺：${names}`, next: { label: '去填写', kind: 'unionProfile', id: 'union' } }];
}
