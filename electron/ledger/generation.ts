import { join } from 'node:path';
import { appendFlushed, TEMPORARY, type OpenFile } from '../disk';
import { FORMAT, type Ledger } from '../../shared/ledger';
import { contentsOf, journalName, storeName } from './names';
import type { Place } from './source';
import { isOrdinaryStore, writeStore } from './store';

const KEPT = 3;

/** The journal that commits are appended to. */
export interface OpenJournal {
  readonly generation: number;
  readonly size: () => number;
  readonly count: () => number;
  /** Returns only when the record is on the drive. After an error this journal must not be used again. */
  append(bytes: Uint8Array): Promise<void>;
  /** Takes an unfinished record away where that still works, and closes the file. Never fails. */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

function openJournal(place: Place, generation: number, file: OpenFile): OpenJournal {
  const path = join(place.folder, journalName(generation));
  let size = 0;
  let count = 0;
  return {
    generation,
    size: () => size,
    count: () => count,
    async append(bytes) {
      await appendFlushed(place.files, path, file, bytes, size);
      size += bytes.length;
      count += 1;
    },
    async abandon() {
      await file.truncate(size).catch(() => undefined);
      await file.close().catch(() => undefined);
    },
    close: () => file.close().catch(() => undefined),
  };
}

/** Goes on with the empty journal of the present generation. Throws errors of the disk. */
export async function resumeJournal(place: Place, generation: number): Promise<OpenJournal> {
  return openJournal(place, generation, await place.files.open(join(place.folder, journalName(generation))));
}

/** What a new generation begins with. */
export interface Beginning {
  readonly generation: number;
  readonly savedAt: string;
  readonly ledger: Ledger;
  readonly head: string;
}

/**
 * Begins a generation: an empty journal, then the snapshot, each durable before the next. Throws errors of the disk;
 * the generation before is untouched then and the number must not be used again.
 */
export async function beginGeneration(place: Place, beginning: Beginning): Promise<OpenJournal> {
  const path = join(place.folder, journalName(beginning.generation));
  const file = await place.files.create(path);
  try {
    await file.flush();
    await place.files.flushName(path);
    await writeStore(place, { format: FORMAT, sequence: beginning.ledger.sequence, ...beginning });
  } catch (error) {
    await file.close().catch(() => undefined);
    await removeUnused(place, beginning.generation);
    throw error;
  }
  return openJournal(place, beginning.generation, file);
}

// A snapshot that got its name needs its journal beside it; without one the empty journal says nothing.
async function removeUnused({ files, folder }: Place, generation: number): Promise<void> {
  const names: readonly string[] = await files.list(folder).catch(() => [storeName(generation)]);
  if (!names.includes(storeName(generation))) await files.remove(join(folder, journalName(generation))).catch(() => undefined);
}

/**
 * Removes all but the newest three snapshots, and what a crash left of unfinished ones. Journals are never removed, nor
 * are snapshots that are damaged or of an older format. Never fails: what stays is only untidy.
 */
export async function thinOut({ files, folder }: Place): Promise<void> {
  try {
    const { stores, temporary } = contentsOf(await files.list(folder));
    for (const name of temporary.filter((name) => name.endsWith(TEMPORARY))) await files.remove(join(folder, name));
    for (const generation of stores.slice(0, -KEPT)) {
      const path = join(folder, storeName(generation));
      if (isOrdinaryStore(await files.read(path))) await files.remove(path);
    }
  } catch {
    return;
  }
}
