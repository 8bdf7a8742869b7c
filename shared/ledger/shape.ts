import { kindNames, type AnyRecord, type KindName, type RecordOf } from '../records';

/** The version of the shape of the ledger. A file with a higher one is refused; a lower one is upgraded on a copy. */
export const FORMAT = 1;

/** One record as the ledger keeps it. `revision` is the sequence number of the commit that last touched it. */
export interface Entry<T = AnyRecord> {
  readonly id: string;
  readonly revision: number;
  readonly record: T;
}

export type Table<T = AnyRecord> = Readonly<Record<string, Entry<T>>>;

/** Everything the union has recorded, as of commit `sequence`. Never changed in place. */
export interface Ledger {
  readonly sequence: number;
  readonly tables: { readonly [K in KindName]: Table<RecordOf<K>> };
}

/** One change as it is asked for. `basedOn` is the revision that was looked at, 0 for a new record; `after` null deletes. */
export interface Change {
  readonly kind: KindName;
  readonly id: string;
  readonly basedOn: number;
  readonly after: AnyRecord | null;
}

/** One change as it was done: with what stood there before. */
export interface DoneChange extends Change {
  readonly before: AnyRecord | null;
}

/** One step of undo, history and audit. `at` is an ISO instant, `who` the name of the person or program. */
export interface Commit {
  readonly sequence: number;
  readonly at: string;
  readonly who: string;
  readonly why: string;
  readonly changes: readonly DoneChange[];
  /** The sequence of the commit that this one takes back. */
  readonly undoes?: number;
}

/** A ledger without any record. */
export function emptyLedger(): Ledger {
  return { sequence: 0, tables: Object.fromEntries(kindNames.map((k) => [k, {}])) as unknown as Ledger['tables'] };
}

/** Whether a text can be the id of a record. */
export function isRecordId(id: string): boolean {
  return /^[a-z0-9][a-z0-9-]{0,39}$/.test(id);
}

/** One record, or undefined. */
export function entryOf<K extends KindName>(ledger: Ledger, kind: K, id: string): Entry<RecordOf<K>> | undefined {
  const table = ledger.tables[kind] as Table<RecordOf<K>>;
  return Object.hasOwn(table, id) ? table[id] : undefined;
}

/** All records of a kind, in the order in which they were made. */
export function entriesOf<K extends KindName>(ledger: Ledger, kind: K): readonly Entry<RecordOf<K>>[] {
  return Object.values(ledger.tables[kind] as Table<RecordOf<K>>);
}

/** The number of records of all kinds. */
export function countRecords(ledger: Ledger): number {
  return kindNames.reduce((sum, kind) => sum + Object.keys(ledger.tables[kind]).length, 0);
}

/** The result of reading every file again. */
export interface VerifyReport {
  readonly ok: boolean;
  /** Snapshots that are whole. */
  readonly generations: number;
  /** Records of all kinds in the ledger. */
  readonly records: number;
  readonly sequence: number;
  /** `intact`, or `broken at N` with the first sequence that is missing or does not follow on the one before. */
  readonly chain: string;
  readonly problems: readonly string[];
}
