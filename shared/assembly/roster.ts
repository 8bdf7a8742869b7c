import { entryOf, type Entry, type Ledger, type Table } from '../ledger';
import { kindOf, type AnyRecord, type Election, type FieldNote, type KindName, type Meeting, type NameValue } from '../records';

/** Records whose names follow the roster until they are confirmed. */
const FOLLOWING = ['meeting', 'delegation', 'election', 'term', 'evaluation', 'proposal'] as const satisfies readonly KindName[];

type Renamed = (who: NameValue) => NameValue;

function followed(note: FieldNote, value: unknown, rename: Renamed): unknown {
  if (note.input === 'name') return value === undefined ? value : rename(value as NameValue);
  if (note.input === 'list' && Array.isArray(value)) {
    const rows = value.map((row: AnyRecord) => fieldsFollowed(note.fields, row, rename));
    return rows.some((row, i) => row !== value[i]) ? rows : value;
  }
  return note.input === 'group' ? fieldsFollowed(note.fields, value as AnyRecord, rename) : value;
}

/** The record itself where no name in it is another. */
function fieldsFollowed(fields: Readonly<Record<string, FieldNote>>, record: AnyRecord, rename: Renamed): AnyRecord {
  const changed = Object.entries(fields).flatMap(([name, note]) => {
    const next = followed(note, record[name], rename);
    return next === record[name] ? [] : [[name, next] as const];
  });
  return changed.length === 0 ? record : { ...record, ...Object.fromEntries(changed) };
}

/** Votes are counted under the names of the ballot: they go with the candidates. */
function withResults(before: Election, after: Election): Election {
  const names = new Map(before.candidates.map((c, i) => [c.who.name, after.candidates[i]?.who.name ?? c.who.name]));
  const now = (name: string): string => names.get(name) ?? name;
  return { ...after, rounds: after.rounds.map((r) => ({ ...r, names: r.names.map(now), results: r.results.map((l) => ({ ...l, name: now(l.name) })) })) };
}

const kept = new WeakMap<Ledger, Ledger>();

/**
 * The ledger as the papers of an assembly read it: whoever is on the roster bears the name of the roster, so that a name
 * is put right in one place. A confirmed record keeps the names with which it was confirmed.
 */
export function withRosterNames(ledger: Ledger): Ledger {
  const known = kept.get(ledger);
  if (known) return known;
  const rename: Renamed = (who) => {
    const name = who.person === '' ? undefined : entryOf(ledger, 'person', who.person)?.record.name;
    return name === undefined || name === who.name ? who : { ...who, name };
  };
  const tables = Object.fromEntries(FOLLOWING.map((kind) => {
    const table = ledger.tables[kind] as unknown as Table;
    const next = Object.entries(table).map(([id, entry]): readonly [string, Entry] => {
      if (kind === 'meeting' && (entry.record as unknown as Meeting).confirmedOn !== null) return [id, entry];
      const record = fieldsFollowed(kindOf(kind).fields, entry.record, rename);
      if (record === entry.record) return [id, entry];
      return [id, { ...entry, record: kind === 'election' ? withResults(entry.record as unknown as Election, record as unknown as Election) : record }];
    });
    return [kind, Object.fromEntries(next)];
  }));
  const found = { ...ledger, tables: { ...ledger.tables, ...tables } } as unknown as Ledger;
  kept.set(ledger, found);
  return found;
}
