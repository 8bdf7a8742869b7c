import { join } from 'node:path';
import { codeOf, type Files } from '../disk';
import { Failure } from '../../shared/failures';
import { scanJournal, type Scan } from './journal';
import { contentsOf, journalName, type Contents } from './names';
import type { JournalRecord } from './record';
import type { Seal } from './seal';

const FILLED_READ = 3;

/** Where a ledger lies and how its bodies are opened. */
export interface Place {
  readonly files: Files;
  readonly folder: string;
  readonly seal: Seal;
}

/** One journal as it was read, or null where it could not be read. */
export interface ReadJournal {
  readonly generation: number;
  readonly scan: Scan | null;
}

/** What lies in the folder; null when there is no such folder. Throws other errors of the disk. */
export async function listPlace({ files, folder }: Place): Promise<Contents | null> {
  try {
    return contentsOf(await files.list(folder));
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return null;
    throw error;
  }
}

/** Reads journals one after another. One that can not be read is told by a null; one of a newer program is a Failure. */
export async function readJournals(place: Place, generations: readonly number[]): Promise<readonly ReadJournal[]> {
  const read: ReadJournal[] = [];
  for (const generation of generations) read.push({ generation, scan: await readJournal(place, generation) });
  return read;
}

/**
 * Reads the newest journals, back to the third that holds anything. What is older is history: a snapshot covers it.
 * Empty ones do not count, since a generation that could not be begun leaves one while the old journal stays in use.
 */
export async function readNewest(place: Place, generations: readonly number[]): Promise<readonly ReadJournal[]> {
  const read: ReadJournal[] = [];
  for (const generation of generations.toReversed()) {
    const scan = await readJournal(place, generation);
    read.unshift({ generation, scan });
    if (read.filter((journal) => !isEmpty(journal)).length === FILLED_READ) break;
  }
  return read;
}

/** Whether a journal was read and holds nothing at all. */
export function isEmpty({ scan }: ReadJournal): boolean {
  return scan !== null && scan.records.length + scan.bad.length === 0;
}

async function readJournal(place: Place, generation: number): Promise<Scan | null> {
  const name = journalName(generation);
  const bytes = await readPatiently(place, name).catch(() => null);
  if (bytes === null) return null;
  const scan = scanJournal(bytes, place.seal);
  if (scan.newer !== null) throw newerFormat(name);
  return scan;
}

/** Reads a file, trying three times: an antivirus may hold it for a moment. Throws the last error of the disk. */
export async function readPatiently({ files, folder }: Place, name: string): Promise<Buffer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await files.read(join(folder, name));
    } catch (error) {
      if (tries === 3 || codeOf(error) === 'ENOENT') throw error;
      await files.pause(50);
    }
  }
}

/** The refusal of data that a newer program wrote. */
export function newerFormat(file: string): Failure {
  return new Failure(
    'ledger-newer-format', '此台账由更新版本的软件写入，本版本不能打开，也没有做任何改动。请安装新版本后再打开。', { file },
  );
}

/**
 * The records of all journals by sequence. Where two journals hold the same sequence the later journal counts: the
 * earlier record was refused, which is why a new journal was begun.
 */
export function timeline(journals: readonly ReadJournal[]): ReadonlyMap<number, JournalRecord> {
  const bySequence = new Map<number, JournalRecord>();
  for (const { scan } of journals) {
    for (const record of scan?.records ?? []) bySequence.set(record.commit.sequence, record);
  }
  return new Map([...bySequence].sort(([a], [b]) => a - b));
}
