import type { PlainDate } from '../calendar';
import { entriesOf, entryOf, type Entry, type Ledger } from '../ledger';
import { numberOn, type ParameterKey } from '../policy';
import { isMemberOn, isStaffOn, type Person } from '../records';
import { notApplicable, unknown, type Applies } from './duty';

/** Staff and members of a day, from the roster; the typed head count of the profile stands in for an unfinished roster. */
export interface HeadCount {
  readonly staff: readonly Entry<Person>[];
  readonly members: readonly Entry<Person>[];
  readonly staffCount: number;
}

const LEFT_OUT: Readonly<Record<number, readonly Person['employmentForm'][]>> = { 1: [], 2: ['rehired'], 3: ['rehired', 'dispatched'] };

/**
 * Counts the roster on a day, with those whom the chosen reading of 职工总数 includes (rules AMB-3). A member who has
 * left the unit is no longer counted as its member.
 */
export function headCountOn(ledger: Ledger, today: PlainDate): HeadCount {
  const known = counted.get(ledger);
  if (known?.today === today) return known.found;
  const found = countOn(ledger, today);
  counted.set(ledger, { today, found });
  return found;
}

/** A ledger never changes, so its count of a day is kept with it: a dozen duties ask for it. */
const counted = new WeakMap<Ledger, { readonly today: PlainDate; readonly found: HeadCount }>();

function countOn(ledger: Ledger, today: PlainDate): HeadCount {
  const out = LEFT_OUT[numberOn(ledger, 'staff-base', today)] ?? [];
  const staff = entriesOf(ledger, 'person').filter(({ record }) => isStaffOn(record, today) && !out.includes(record.employmentForm));
  const members = staff.filter(({ record }) => isMemberOn(record, today));
  const typed = entryOf(ledger, 'unionProfile', 'union')?.record.staffCount ?? null;
  return { staff, members, staffCount: typed ?? staff.length };
}

/** Binds unions of units with so many staff; without a roster that is not known. */
export function staffFrom(key: ParameterKey): Applies {
  return (ledger, today) => {
    const { staffCount } = headCountOn(ledger, today);
    const floor = numberOn(ledger, key, today);
    if (staffCount === 0) return unknown(`还没有职工名册，不知道职工是否有${floor}人`, `职工${floor}人以上`, { label: '导入名册', kind: 'person', to: 'import' });
    return staffCount < floor ? notApplicable(`职工${staffCount}人，不足${floor}人`) : null;
  };
}

/** People of the roster who work for the union full-time on a day, with the day they began. */
export function fullTimeWorkers(ledger: Ledger, today: PlainDate): readonly (Entry<Person> & { readonly since: PlainDate })[] {
  return entriesOf(ledger, 'person').filter(({ record }) => isStaffOn(record, today)).flatMap((entry) => {
    const held = entry.record.posts.find((p) => p.post === 'full-time' && p.from !== null && p.from <= today && (p.to === null || p.to >= today));
    return held ? [{ ...entry, since: held.from! }] : [];
  });
}
