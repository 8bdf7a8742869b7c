import { noteOf } from '../../shared/failures';
import { countRecords, emptyLedger, type Ledger, type VerifyReport } from '../../shared/ledger';
import { NO_HASH } from './hash';
import { journalName, storeName } from './names';
import type { JournalRecord } from './record';
import { recover } from './recover';
import { replay, type Point } from './replay';
import { listPlace, readJournals, timeline, type Place } from './source';
import { readStore, type StoreFile } from './store';

/**
 * Reads every snapshot and journal from disk and checks checksums, the chain of hashes, and that each snapshot is what
 * the journals lead to. `known` is the ledger in memory. Changes nothing and never throws.
 */
export async function verifyPlace(place: Place, known: Ledger): Promise<VerifyReport> {
  try {
    return await verifyOnce(place, known);
  } catch (error) {
    const { message } = noteOf(error);
    return { ok: false, generations: 0, records: countRecords(known), sequence: known.sequence, chain: 'broken at 0', problems: [message] };
  }
}

async function verifyOnce(place: Place, known: Ledger): Promise<VerifyReport> {
  const found = await recover(place);
  const contents = await listPlace(place);
  const journals = await readJournals(place, contents?.journals ?? []);
  const records = timeline(journals);
  const { stores, problems } = await wholeStores(place, contents?.stores ?? []);
  for (const { generation, scan } of journals) {
    if (scan === null) problems.push(`${journalName(generation)}：读不出来`);
    else if (scan.bad.some(({ tail }) => !tail)) problems.push(`${journalName(generation)}：中间有损坏`);
  }
  if (found.broken) problems.push(...found.notes.filter(({ level }) => level === 'error').map(({ text }) => text));
  if (found.ledger.sequence < known.sequence) {
    problems.push(`磁盘上只有${found.ledger.sequence}次操作，程序里已有${known.sequence}次`);
  }
  const broken = brokenAt(records, stores, Math.max(found.ledger.sequence, known.sequence));
  if (broken === null) problems.push(...storeProblems(stores, records));
  else problems.push(`操作记录从第${broken}次起不连续或被改动过`);
  return {
    ok: problems.length === 0,
    generations: stores.length,
    records: countRecords(found.ledger),
    sequence: found.ledger.sequence,
    chain: broken === null ? 'intact' : `broken at ${broken}`,
    problems,
  };
}

async function wholeStores(place: Place, generations: readonly number[]): Promise<{ stores: StoreFile[]; problems: string[] }> {
  const stores: StoreFile[] = [];
  const problems: string[] = [];
  for (const generation of generations) {
    try {
      stores.push(await readStore(place, generation));
    } catch (error) {
      problems.push(`${storeName(generation)}：${error instanceof Error ? error.message : '读不出来'}`);
    }
  }
  return { stores, problems };
}

/** The first sequence at which the chain does not hold, or null. A chain may begin late when its first link says so. */
function brokenAt(records: ReadonlyMap<number, JournalRecord>, stores: readonly StoreFile[], last: number): number | null {
  let before: JournalRecord | undefined;
  for (const [sequence, record] of records) {
    const expected = before === undefined ? NO_HASH : before.hash;
    if (before === undefined && record.previousHash !== NO_HASH) return 1;
    if (before !== undefined && sequence !== before.commit.sequence + 1) return before.commit.sequence + 1;
    if (record.previousHash !== expected) return sequence;
    before = record;
  }
  for (const { sequence, head } of stores) {
    if (head !== null && head !== NO_HASH && records.get(sequence)?.hash !== head) return sequence;
  }
  return before !== undefined && before.commit.sequence < last ? before.commit.sequence + 1 : null;
}

function storeProblems(stores: readonly StoreFile[], records: ReadonlyMap<number, JournalRecord>): string[] {
  const [oldest] = stores;
  if (!oldest) return [];
  const problems: string[] = [];
  let point: Point = records.has(1) ? { ledger: emptyLedger(), head: NO_HASH } : oldest;
  for (const store of stores) {
    point = replay(point, records, store.sequence);
    if (!sameLedger(point.ledger, store.ledger)) problems.push(`${storeName(store.generation)}：内容与操作记录不一致`);
  }
  return problems;
}

function sameLedger(a: Ledger, b: Ledger): boolean {
  return a.sequence === b.sequence && linesOf(a).join('\n') === linesOf(b).join('\n');
}

function linesOf(ledger: Ledger): readonly string[] {
  return Object.entries(ledger.tables)
    .flatMap(([kind, table]) => Object.values(table).map((entry) => `${kind} ${JSON.stringify(entry)}`))
    .sort();
}
