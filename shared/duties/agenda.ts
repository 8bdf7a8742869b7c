import type { PlainDate } from '../calendar';
import { entriesOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { kinds } from '../records';
import { contractDeadlines } from './contractClock';
import { pendingState, type NextStep } from './duty';
import { assessAll } from './registry';

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

function dutyItems(ledger: Ledger, today: PlainDate): DueItem[] {
  return assessAll(ledger, today).flatMap(({ duty, assessment: a }): DueItem[] => {
    if (a.dueOn === null || !(a.state === 'overdue' || a.state === 'dueSoon' || a.state === 'notYet')) return [];
    const source = `${duty.source.text}${duty.source.clause}`;
    return [{ key: duty.id, title: duty.title, detail: a.missing, dueOn: a.dueOn, state: a.state, source, next: a.next }];
  });
}

function contractItems(ledger: Ledger, today: PlainDate): DueItem[] {
  const soon = numberOn(ledger, 'due-soon-days', today);
  return entriesOf(ledger, 'contract').flatMap(({ id, record }) =>
    contractDeadlines(record, ledger, today)
      .filter((d) => d.state !== 'done' && d.step !== 'expiry')
      .map((d): DueItem => ({
        key: `contract/${id}/${d.step}`,
        title: `${record.title}：${d.what}`,
        detail: d.note,
        dueOn: d.dueOn,
        state: pendingState(d.dueOn, today, soon),
        source: d.article,
        next: { label: '打开合同', kind: 'contract', id },
      })),
  );
}

function resolutionItems(ledger: Ledger, today: PlainDate): DueItem[] {
  const soon = numberOn(ledger, 'due-soon-days', today);
  return entriesOf(ledger, 'meeting').flatMap(({ id, record }) =>
    record.agenda.flatMap((item, i) =>
      item.resolutions.flatMap((r, j): DueItem[] => {
        if (item.outcome !== 'passed' || r.dueOn === null || r.doneOn !== null) return [];
        const owner = r.owner.name === '' ? '' : `责任人：${r.owner.name}`;
        return [{
          key: `meeting/${id}/${i}/${j}`,
          title: `落实决议：${r.text}`,
          detail: owner,
          dueOn: r.dueOn,
          state: pendingState(r.dueOn, today, soon),
          source: kinds.meeting.summary(record),
          next: { label: '打开会议', kind: 'meeting', id },
        }];
      }),
    ),
  );
}

/** Everything that waits with a date, the most urgent first. */
export function dueItems(ledger: Ledger, today: PlainDate): readonly DueItem[] {
  return [...dutyItems(ledger, today), ...contractItems(ledger, today), ...resolutionItems(ledger, today)].sort((a, b) =>
    a.dueOn === b.dueOn ? a.key.localeCompare(b.key) : a.dueOn < b.dueOn ? -1 : 1,
  );
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

/** What the program needs to know before it can judge or print properly. */
export function missingItems(ledger: Ledger, today: PlainDate): readonly MissingItem[] {
  const found: MissingItem[] = [];
  const profile = entriesOf(ledger, 'unionProfile')[0]?.record;
  const gaps = profile ? (['unitName', 'shortName', 'superiorName', 'phone'] as const).filter((f) => profile[f] === '') : [];
  if (gaps.length > 0) {
    const names = gaps.map((f) => kinds.unionProfile.fields[f].label).join('、');
    found.push({ key: 'profile', title: '工会概况没有填全', detail: `还缺：${names}`, next: { label: '去填写', kind: 'unionProfile', id: 'union' } });
  }
  for (const { duty, assessment: a } of assessAll(ledger, today)) {
    const standing = a.dueOn === null && (a.state === 'unknown' || a.state === 'overdue');
    if (standing && a.next) found.push({ key: duty.id, title: duty.title, detail: a.missing, next: a.next });
  }
  return found;
}
