import { addMonths, type PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import type { Delegate, Delegation, NameValue } from '../records';
import { electedNames } from './ballotPaper';
import { electionDay } from './heads';

/** Delegates are elected before their term begins, some months at most. */
const MONTHS_BEFORE = 12;

const keyOf = (who: NameValue): string => (who.person === '' ? who.name : who.person);

/** What a delegate was counted as before: the roster does not say. */
function categoryBefore(ledger: Ledger, who: NameValue): Delegate['category'] {
  const earlier = entriesOf(ledger, 'delegation').toSorted((a, b) => ((a.record.startedOn ?? '') < (b.record.startedOn ?? '') ? 1 : -1));
  return earlier.flatMap((e) => e.record.delegates).find((d) => keyOf(d.who) === keyOf(who))?.category ?? 'frontline';
}

/**
 * Whom the electing units have chosen by the counted elections of 会员代表 and who is not in the list yet. Taken are the
 * elections up to a year before the delegates' term, or before today where it has no first day, and those within it.
 */
export function electedDelegates(ledger: Ledger, record: Delegation, today: PlainDate): readonly Delegate[] {
  const from = addMonths(record.startedOn ?? today, -MONTHS_BEFORE);
  const to = record.endsOn ?? today;
  const there = new Set(record.delegates.filter((d) => d.to === null).map((d) => keyOf(d.who)));
  return entriesOf(ledger, 'election').flatMap(({ record: e }): readonly Delegate[] => {
    const day = electionDay(ledger, e);
    if (e.body !== 'delegates' || day === null || day < from || day > to || day > today) return [];
    return electedNames(ledger, e).filter((who) => !there.has(keyOf(who))).map((who): Delegate => {
      there.add(keyOf(who));
      const group = e.unit === '' && who.person !== '' ? (entryOf(ledger, 'person', who.person)?.record.group ?? '') : e.unit;
      return { who, group, category: categoryBefore(ledger, who), from: day, to: null, reason: '' };
    });
  });
}

/** A delegation with the elected ones in its list, and the days on which their units elected them. */
export function withElected(ledger: Ledger, record: Delegation, today: PlainDate): Pick<Delegation, 'delegates' | 'units'> {
  const found = electedDelegates(ledger, record, today);
  const dayOf = (group: string) => found.find((d) => d.group === group)?.from ?? null;
  return {
    delegates: [...record.delegates.filter((d) => keyOf(d.who) !== ''), ...found],
    units: record.units.map((u) => ({ ...u, electedOn: u.electedOn ?? dayOf(u.group) })),
  };
}
