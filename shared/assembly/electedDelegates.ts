import { addMonths, type PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import type { Delegate, Delegation, NameValue } from '../records';
import { electedNames } from './ballotPaper';
import { standsUntil } from './delegates';
import { electionDay } from './heads';

/** Delegates are elected before their term begins, within a year; where others stand until then, in the last months. */
const MONTHS_BEFORE = 12;
const MONTHS_OVERLAP = 6;

/** Whether two names mean the same member: by the roster where both are linked to it, else by the name itself. */
const isSame = (a: NameValue, b: NameValue): boolean => (a.person !== '' && b.person !== '' ? a.person === b.person : a.name !== '' && a.name === b.name);

/** What a delegate was counted as before: the roster does not say, and who is new is not taken for 一线. */
function categoryBefore(ledger: Ledger, who: NameValue): Delegate['category'] {
  const earlier = entriesOf(ledger, 'delegation').toSorted((a, b) => ((a.record.startedOn ?? '') < (b.record.startedOn ?? '') ? 1 : -1));
  return earlier.flatMap((e) => e.record.delegates).find((d) => isSame(d.who, who))?.category ?? 'other';
}

/** The days on which the delegates of a record can have been elected: before their term, behind the term before, up to its end. */
function electedWithin(ledger: Ledger, record: Delegation, today: PlainDate): readonly [from: PlainDate, to: PlainDate] {
  const begin = record.startedOn ?? today;
  const before = entriesOf(ledger, 'delegation').map((e) => e.record).filter((r) => r.startedOn !== null && r.startedOn < begin).toSorted((a, b) => (a.startedOn! < b.startedOn! ? 1 : -1))[0];
  const year = addMonths(begin, -MONTHS_BEFORE);
  // While the delegates before still stand, who is elected singly joins them: a whole new election comes in the last months.
  const lastMonths = before ? addMonths(begin, -MONTHS_OVERLAP) : year;
  const until = standsUntil(ledger, record) ?? today;
  return [lastMonths > year ? lastMonths : year, until < today ? until : today];
}

/**
 * Whom the electing units have chosen by the counted elections of 会员代表 and who is not in the list yet; whoever was
 * listed from that election on and left since is not brought back.
 */
export function electedDelegates(ledger: Ledger, record: Delegation, today: PlainDate): readonly Delegate[] {
  const [from, to] = electedWithin(ledger, record, today);
  const found: Delegate[] = [];
  for (const { record: e } of entriesOf(ledger, 'election')) {
    const day = electionDay(ledger, e);
    if (e.body !== 'delegates' || day === null || day < from || day > to) continue;
    const listed = (who: NameValue) => [...record.delegates, ...found].some((d) => isSame(d.who, who) && (d.to === null || d.to >= day));
    for (const who of electedNames(ledger, e)) {
      if (listed(who)) continue;
      const group = e.unit === '' && who.person !== '' ? (entryOf(ledger, 'person', who.person)?.record.group ?? '') : e.unit;
      found.push({ who, group, category: categoryBefore(ledger, who), from: day, to: null, reason: '' });
    }
  }
  return found;
}

/** A delegation with the elected ones in its list, and the days on which their units elected them. */
export function withElected(ledger: Ledger, record: Delegation, today: PlainDate): Pick<Delegation, 'delegates' | 'units'> {
  const found = electedDelegates(ledger, record, today);
  const dayOf = (group: string) => found.find((d) => d.group === group)?.from ?? null;
  return {
    delegates: [...record.delegates.filter((d) => d.who.person !== '' || d.who.name !== ''), ...found],
    units: record.units.map((u) => ({ ...u, electedOn: u.electedOn ?? dayOf(u.group) })),
  };
}
