import { entriesOf, entryOf, type Entry, type Ledger } from '@shared/ledger';
import { isKindName, kindOf, type AnyRecord, type KindName, type Lookup } from '@shared/records';
import { searchKeys } from '@shared/words';

/** Finds the one-line summary of a record by kind and id. */
export function lookupIn(ledger: Ledger): Lookup {
  return (kind, id) => {
    const entry = isKindName(kind) ? entryOf(ledger, kind, id) : undefined;
    return entry && isKindName(kind) ? kindOf(kind).summary(entry.record) : '（已不在）';
  };
}

const keysCache = new WeakMap<object, string>();

/** What a record is found by: texts, pinyin and initials. Kept as long as the record lives. */
export function keysOfRecord(kind: KindName, record: AnyRecord): string {
  const known = keysCache.get(record);
  if (known !== undefined) return known;
  const keys = kindOf(kind)
    .searchText(record)
    .map((text) => searchKeys(text.slice(0, 200), kind === 'person'))
    .join(' ');
  keysCache.set(record, keys);
  return keys;
}

/** Entries of a kind without their record type, for everything that is drawn. */
export function plainEntries(ledger: Ledger, kind: KindName): readonly Entry[] {
  return entriesOf(ledger, kind);
}

/** One entry without its record type. */
export function plainEntry(ledger: Ledger, kind: KindName, id: string): Entry | undefined {
  return entryOf(ledger, kind, id);
}
