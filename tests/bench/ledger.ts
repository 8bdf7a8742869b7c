import { mkdir, open, readdir, readFile, type FileHandle } from 'node:fs/promises';
import path from 'node:path';
import { openLedger, type LedgerHouse } from '../../electron/ledger';
import { assessAll } from '../../shared/duties';
import { entriesOf, type Ledger } from '../../shared/ledger';
import { kinds } from '../../shared/records';
import { matches, searchKeys } from '../../shared/words';
import { sideBySide, type Row, type Work } from './measure';
import { openSqlite } from './sqlite';
import { TODAY, unionOf } from './unions';

const SAVES = 60;

const openAt = (folder: string, readOnly = false): Promise<LedgerHouse> => openLedger({ folder, now: () => new Date(), today: () => TODAY, who: 'bench', readOnly });

async function newest(folder: string, mark: RegExp): Promise<string> {
  return path.join(folder, (await readdir(folder)).filter((name) => mark.test(name)).toSorted().at(-1)!);
}

/** Everything about a ledger of so many members, in a folder of its own. */
export async function ledgerRows(folder: string, size: number): Promise<readonly Row[]> {
  await mkdir(folder, { recursive: true });
  const house = await openAt(folder);
  await house.commit({ changes: unionOf(size), why: 'bench' });
  await house.close();
  const opened = await openRow(folder, size);
  const saved = await saveRows(folder, size);
  const again = await openAt(folder, true);
  const ledger = again.state();
  await again.close();
  return [opened, ...saved, await searchRow(ledger, size), await dutiesRow(ledger, size)];
}

/** Opening against parsing the very file that holds the ledger. */
async function openRow(folder: string, size: number): Promise<Row> {
  const ours = async () => (await openAt(folder, true)).close();
  const bare = async () => void JSON.parse(await readFile(await newest(folder, /^store-\d+\.json$/), 'utf8'));
  const [ms, againstMs] = await sideBySide(size > 10_000 ? 3 : 7, ours, bare);
  return { what: 'open the ledger', size, ms: ms!, against: 'JSON.parse of its file', againstMs: againstMs! };
}

/** A saved step, acknowledged, against the same bytes appended and flushed, and against a database that flushes as well. */
async function saveRows(folder: string, size: number): Promise<readonly Row[]> {
  const house = await openAt(folder);
  const bare = await open(path.join(folder, 'bare.bench'), 'a');
  const database = await openSqlite(path.join(folder, 'sqlite.bench'));
  let count = 0;
  // What the page sends is based on its own copy: the program's is not asked for.
  const people = entriesOf(house.state(), 'person').filter(({ id }) => id.startsWith('member-'));
  const save = async () => {
    const entry = people[count]!;
    count += 1;
    await house.commit({ changes: [{ kind: 'person', id: entry.id, basedOn: entry.revision, after: { ...entry.record, phone: `139${String(10_000_000 + count)}` } }], why: 'bench' });
  };
  await save();
  const bytes = await lastLine(folder);
  const works: readonly Work[] = [save, () => append(bare, bytes), ...(database ? [() => database.save(`member-${count}`, bytes.toString())] : [])];
  const [ms, appendMs, sqliteMs] = await sideBySide(SAVES, ...works);
  await bare.close();
  database?.close();
  await house.close();
  const what = 'save one record';
  return [
    { what, size, ms: ms!, against: `append and flush of the same ${bytes.length} bytes`, againstMs: appendMs! },
    ...(sqliteMs === undefined ? [] : [{ what, size, ms: ms!, against: 'SQLite, synchronous FULL', againstMs: sqliteMs }]),
  ];
}

async function append(file: FileHandle, bytes: Uint8Array): Promise<void> {
  await file.write(bytes);
  await file.datasync();
}

async function lastLine(folder: string): Promise<Buffer> {
  const journal = await readFile(await newest(folder, /^journal-\d+\.log$/));
  return journal.subarray(journal.lastIndexOf('\n', journal.length - 2) + 1);
}

/** A keystroke that finds nothing, the longest there is, against looking for it in the bare names. */
async function searchRow(ledger: Ledger, size: number): Promise<Row> {
  const people = entriesOf(ledger, 'person');
  const keys = people.map(({ record }) => kinds.person.searchText(record).map((text) => searchKeys(text, true)).join(' '));
  const names = people.map(({ record }) => record.name);
  const [ms, againstMs] = await sideBySide(25, () => keys.filter((k) => matches(k, 'zzq')).length, () => names.filter((n) => n.includes('zzq')).length);
  return { what: 'one keystroke in the search', size, ms: ms!, against: 'includes() on the bare names', againstMs: againstMs! };
}

/** Every duty against writing the same ledger as JSON; each time as after a save, for of a ledger it knows the answer is kept. */
async function dutiesRow(ledger: Ledger, size: number): Promise<Row> {
  const [ms, againstMs] = await sideBySide(5, () => assessAll({ ...ledger }, TODAY), () => JSON.stringify(ledger));
  return { what: 'assess all duties', size, ms: ms!, against: 'JSON.stringify of the ledger', againstMs: againstMs! };
}
