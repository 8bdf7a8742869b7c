import { Failure } from '../../shared/failures';
import { FORMAT, emptyLedger, upgrades, type Ledger } from '../../shared/ledger';
import { codeOf } from '../disk';
import { findBase, type Base, type BadFile } from './base';
import { readMark } from './closedMark';
import { NO_HASH } from './hash';
import { assess, type TornTail } from './assess';
import { highestOf, isUnused, type Contents } from './names';
import type { JournalRecord } from './record';
import { replay, type Point } from './replay';
import { isEmpty, listPlace, readJournals, readNewest, timeline, type Place, type ReadJournal } from './source';
import { notes, type Note } from './texts';

/** The ledger as it was found on disk, and what has to be done before it may be written again. */
export interface Recovered {
  readonly ledger: Ledger;
  readonly head: string;
  /** The generation of the snapshot that was used; 0 when there was none. */
  readonly generation: number;
  readonly highest: number;
  readonly lastSavedAt: string | null;
  readonly notes: readonly Note[];
  /** No ledger was here before. */
  readonly fresh: boolean;
  /** Something may be missing: must not be written. */
  readonly broken: boolean;
  readonly needsGeneration: boolean;
  readonly bad: readonly BadFile[];
  readonly torn: readonly TornTail[];
  /** Records of the newest journals. */
  readonly records: ReadonlyMap<number, JournalRecord>;
}

/**
 * Reads the ledger of a folder without changing anything. Throws a Failure when a newer program wrote it or when
 * nothing can be made of what is there; errors of the disk when the folder can not be read.
 */
export async function recover(place: Place): Promise<Recovered> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await recoverOnce(place);
    } catch (error) {
      // Beside a writer, snapshots are thinned out between the listing and the reading.
      if (codeOf(error) !== 'ENOENT' || tries === 5) throw error;
    }
  }
}

async function recoverOnce(place: Place): Promise<Recovered> {
  const contents = await listPlace(place);
  if (contents === null) return freshLedger(0);
  const base = await findBase(place, contents);
  const ordinary = base.store !== null && base.store.generation === contents.stores.at(-1);
  const journals = ordinary ? await readNewest(place, contents.journals) : await readJournals(place, contents.journals);
  if (base.store === null && isUnused(contents) && journals.every(isEmpty)) return freshLedger(highestOf(contents));
  const found = await judgeFound(place, contents, base, journals);
  if (!found.broken || journals.length === contents.journals.length) return found;
  return judgeFound(place, contents, base, await readJournals(place, contents.journals));
}

function freshLedger(highest: number): Recovered {
  return {
    ledger: emptyLedger(), head: NO_HASH, generation: 0, highest, lastSavedAt: null, notes: [notes.fresh()], fresh: true,
    broken: false, needsGeneration: true, bad: [], torn: [], records: new Map(),
  };
}

async function judgeFound(place: Place, contents: Contents, base: Base, journals: readonly ReadJournal[]): Promise<Recovered> {
  const records = timeline(journals);
  const start: Point = base.store ?? { ledger: emptyLedger(), head: NO_HASH };
  if (base.store === null && !records.has(1)) throw nothingUsable(base);
  const replayed = replay(start, records);
  const mark = await readMark(place.files, place.folder, contents.closed);
  const found = assess({ contents, base, journals, records, replayed, mark });
  const format = base.store?.format ?? FORMAT;
  const generation = base.store?.generation ?? 0;
  const steps = upgrades.filter((step) => step.from >= format && step.from < FORMAT).map((step) => step.note);
  return {
    ledger: replayed.ledger,
    head: replayed.head ?? NO_HASH,
    generation,
    highest: highestOf(contents),
    lastSavedAt: replayed.lastAt ?? lastSaved(base, records),
    notes: [...found.notes, ...(steps.length > 0 && !found.broken ? [notes.upgraded(steps)] : [])],
    fresh: false,
    broken: found.broken,
    needsGeneration: found.needsGeneration || replayed.count > 0 || format < FORMAT || generation !== highestOf(contents),
    bad: base.bad,
    torn: found.torn,
    records,
  };
}

function lastSaved({ store }: Base, records: ReadonlyMap<number, JournalRecord>): string | null {
  if (store === null || store.sequence === 0) return null;
  return records.get(store.sequence)?.commit.at ?? store.savedAt;
}

function nothingUsable(base: Base): Failure {
  const names = [...base.bad.map(({ name }) => name), ...base.unreadable];
  const what = names.length > 0 ? `（${names.join('、')}已损坏或读不出来）` : '（主文件不见了）';
  return new Failure(
    'ledger-damaged',
    `台账文件夹里有台账的文件，但整理不出完整的台账${what}。没有做任何改动，也没有新建空白台账。请找回文件，或用备份恢复。`,
    { files: names },
  );
}
