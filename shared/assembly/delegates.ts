import type { PlainDate } from '../calendar';
import { entriesOf, entryOf, type Ledger } from '../ledger';
import { numberOn } from '../policy';
import { delegateCategories, delegatesOn, isMemberOn, isStaffOn, termEnd, type Delegate, type Delegation } from '../records';
import { atLeast, shareOut } from '../voting';
import { shareWords } from '../words';
import type { Remark } from './electionRemarks';
import { membersOn } from './heads';

const BANDS = [[1001, 'delegates-1001-min', 'delegates-1001-max'], [201, 'delegates-201-min', 'delegates-201-max'], [100, 'delegates-100-min', 'delegates-100-max']] as const;

/** How many delegates there should be for so many members (rules MRC-2, to be verified); null where members meet themselves. */
export function delegateBand(ledger: Ledger, members: number, today: PlainDate): readonly [least: number, most: number] | null {
  if (members < numberOn(ledger, 'member-assembly-below', today)) return null;
  const [, least, most] = BANDS.find(([from]) => members >= from) ?? BANDS[2];
  return [numberOn(ledger, least, today), numberOn(ledger, most, today)];
}

/** The number of members that the delegation was made for: typed, else by the roster on its first day. */
export function memberCount(ledger: Ledger, record: Delegation, today: PlainDate): number {
  return record.members ?? membersOn(ledger, record.startedOn ?? today).length;
}

/** The electing units with their members and their seats, shared out by size: every group that is there. */
export function sharedUnits(ledger: Ledger, record: Delegation, today: PlainDate): Delegation['units'] {
  const day = record.startedOn ?? today;
  const members = membersOn(ledger, day);
  const groups = entriesOf(ledger, 'group').filter(({ record: g }) => (g.groupKind === 'group' || g.groupKind === 'branch') && (g.dissolvedOn === null || g.dissolvedOn > day));
  const typed = new Map(record.units.map((u) => [u.group, u]));
  const units = groups.map(({ id }) => ({ group: id, members: typed.get(id)?.members ?? members.filter((m) => m.record.group === id).length, electedOn: typed.get(id)?.electedOn ?? null }));
  const seats = shareOut(record.seats ?? 0, units.map((u) => ({ size: u.members })));
  return units.map((u, i) => ({ ...u, seats: seats[i] ?? 0 }));
}

export interface Composition {
  readonly all: number;
  readonly women: number;
  readonly frontline: number;
  readonly managers: number;
}

const personOf = (ledger: Ledger, d: Delegate) => (d.who.person === '' ? undefined : entryOf(ledger, 'person', d.who.person)?.record);

/** How many delegates there are on a day, and of which sort. */
export function compositionOf(ledger: Ledger, delegates: readonly Delegate[]): Composition {
  return {
    all: delegates.length,
    women: delegates.filter((d) => personOf(ledger, d)?.sex === 'female').length,
    frontline: delegates.filter((d) => d.category === 'frontline').length,
    managers: delegates.filter((d) => d.category === 'manager').length,
  };
}

/** `代表47名，其中女代表20名，占42.5%；一线职工30名，占63.8%。` */
export function compositionWords(c: Composition): string {
  return `代表${c.all}名，其中女代表${c.women}名，占${shareWords(c.women, c.all)}；一线职工${c.frontline}名，占${shareWords(c.frontline, c.all)}；${delegateCategories.manager}${c.managers}名，占${shareWords(c.managers, c.all)}。`;
}

/** What is not as the rules want it with number, shares and units. */
export function delegationRemarks(ledger: Ledger, record: Delegation, today: PlainDate): readonly Remark[] {
  const source = '《基层工会会员代表大会条例》（数字待核实）';
  const found: Remark[] = [];
  const say = (path: string, message: string) => found.push({ path, message, source });
  const members = memberCount(ledger, record, today);
  const band = delegateBand(ledger, members, today);
  const seats = record.seats;
  if (!band) say('members', `会员${members}人，应当召开会员大会，不选代表`);
  else if (seats !== null && (seats < band[0] || seats > band[1])) say('seats', `会员${members}人，代表名额一般为${band[0]}至${band[1]}名，现为${seats}名`);
  const shared = record.units.reduce((sum, u) => sum + (u.seats ?? 0), 0);
  if (seats !== null && record.units.length > 0 && shared !== seats) say('units', `各选举单位名额合计${shared}名，应为${seats}名`);
  const now = delegatesOn(record, today);
  if (now.length === 0) return found;
  const c = compositionOf(ledger, now);
  if (seats !== null && c.all > seats) say('delegates', `代表${c.all}名，多于名额${seats}名`);
  const [managers, frontline] = [numberOn(ledger, 'delegate-managers-max', today), numberOn(ledger, 'delegate-frontline-min', today)];
  if (100 * c.managers > managers * c.all) say('delegates', `${delegateCategories.manager}${c.managers}名，占${shareWords(c.managers, c.all)}，一般不超过${managers}%`);
  if (!atLeast(c.frontline, c.all, frontline, 100)) say('delegates', `一线职工代表${c.frontline}名，占${shareWords(c.frontline, c.all)}，应以一线职工为主（不低于${frontline}%）`);
  if (c.women === 0) say('delegates', '没有女代表，女职工应占一定比例');
  for (const u of record.units) {
    const elected = now.filter((d) => d.group === u.group).length;
    if (u.group !== '' && u.seats !== null && elected > u.seats) say('delegates', `${entryOf(ledger, 'group', u.group)?.record.name ?? '选举单位'}选出${elected}名，多于分配的${u.seats}名`);
  }
  return found;
}

/** A delegate whose qualification does not hold, with the reason. */
export interface Unqualified {
  readonly index: number;
  readonly name: string;
  readonly reason: string;
}

/** The check of qualification on a day: a member of the unit, in the unit that elected him (rules MRC-6). */
export function unqualified(ledger: Ledger, record: Delegation, day: PlainDate): readonly Unqualified[] {
  return record.delegates.flatMap((d, index): readonly Unqualified[] => {
    if (d.who.name === '' || (d.from !== null && d.from > day) || (d.to !== null && d.to <= day)) return [];
    const person = personOf(ledger, d);
    const say = (reason: string): readonly Unqualified[] => [{ index, name: d.who.name, reason }];
    if (!person) return say('名册里没有这个人，不能确认会籍');
    if (!isStaffOn(person, day)) return say('已经离开本单位，代表资格自行终止');
    if (!isMemberOn(person, day)) return say('不是会员或者只保留会籍');
    return d.group !== '' && person.group !== '' && person.group !== d.group ? say('已经不在选出他的选举单位') : [];
  });
}

/** Until when the delegates stand: as long as the committee of their term. */
export function standsUntil(ledger: Ledger, record: Delegation): PlainDate | null {
  const term = record.term === '' ? undefined : entryOf(ledger, 'term', record.term)?.record;
  return term ? termEnd(term) : record.endsOn;
}
