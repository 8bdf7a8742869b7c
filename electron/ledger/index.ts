import { join, resolve } from 'node:path';
import type { PlainDate } from '../../shared/calendar';
import { Failure } from '../../shared/failures';
import {
  LOCK_NAME, nodeFiles, readFailure, spaceWarning, syncWarnings, takeLock, writeFailure, type Files, type HeldLock,
} from '../disk';
import { readingHouse, writingHouse, type LedgerHouse } from './house';
import { storeName } from './names';
import { quarantine } from './quarantine';
import { recover, type Recovered } from './recover';
import { plainSeal, type Seal } from './seal';
import { listPlace, type Place } from './source';
import { notes, type Note } from './texts';
import { ordinaryLimits, Writer, type Limits } from './writer';

export type { CommitRequest, LedgerHealth, LedgerHouse } from './house';
export type { Note } from './texts';
export type { Seal } from './seal';

export interface OpenOptions {
  readonly folder: string;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  /** The name that commits carry when the request names nobody. */
  readonly who: string;
  readonly files?: Files;
  readonly seal?: Seal;
  /** Takes no lock and writes nothing, so it also works beside a program that writes. */
  readonly readOnly?: boolean;
  /** How long to wait for another program to let go of the folder; not at all by default. */
  readonly lockWaitMs?: number;
  /** When a new generation is begun; by default after 200 commits or 1 MiB. */
  readonly limits?: Limits;
}

/**
 * Opens the ledger of a folder; an absent or empty folder gives a new ledger. When anything saved may be missing, or
 * the folder can not be written, the ledger opens read-only and its health says why. Throws a Failure: `ledger-locked`
 * naming who uses it, `ledger-newer-format`, `ledger-damaged` when nothing can be made of the files, `file-unreadable`,
 * `ledger-folder-not-writable` or `disk-full` when no new ledger can be made.
 */
export async function openLedger(options: OpenOptions): Promise<LedgerHouse> {
  const folder = resolve(options.folder);
  const place: Place = { files: options.files ?? nodeFiles, folder, seal: options.seal ?? plainSeal };
  try {
    return options.readOnly ? await openForReading(place) : await openForWriting(place, options);
  } catch (error) {
    throw readFailure(error, folder);
  }
}

async function openForReading(place: Place): Promise<LedgerHouse> {
  let found = await recover(place);
  // Beside a program that writes, a listing may show half of its latest step.
  for (let tries = 0; found.broken && tries < 3 && (await isLocked(place)); tries += 1) {
    await place.files.pause(100);
    found = await recover(place);
  }
  const why = new Failure('ledger-read-only', '台账是以“只读”方式打开的，不能修改。');
  return readingHouse({ place, found, told: await allNotes(place, found) }, why);
}

async function isLocked(place: Place): Promise<boolean> {
  return (await listPlace(place))?.names.includes(LOCK_NAME) ?? false;
}

async function openForWriting(place: Place, options: OpenOptions): Promise<LedgerHouse> {
  const lock = await lockFolder(place, options);
  if (lock instanceof Failure) return openWithoutLock(place, lock);
  try {
    const found = await recover(place);
    if (found.broken) {
      await lock.release();
      return await brokenHouse(place, found);
    }
    const writer = new Writer({ place, lock, now: options.now, today: options.today, limits: options.limits ?? ordinaryLimits }, found);
    await writer.begin(found.needsGeneration);
    if (found.fresh && writer.trouble) throw writer.trouble;
    const kept = writer.trouble ? [] : await quarantine(place, found, options.now());
    const told = [...tornNotes(found), ...(await allNotes(place, found)), ...kept, ...(await spaceNotes(place, writer))];
    return writingHouse({ place, found, told }, writer, lock, options.who);
  } catch (error) {
    await lock.release();
    throw error;
  }
}

// A folder that can not be locked because it can not be written can still be read.
async function lockFolder({ files, folder }: Place, options: OpenOptions): Promise<HeldLock | Failure> {
  try {
    await files.makeFolder(folder);
    return await takeLock(files, folder, { now: options.now, waitMs: options.lockWaitMs ?? 0 });
  } catch (error) {
    if (error instanceof Failure) throw error;
    return writeFailure(error);
  }
}

async function openWithoutLock(place: Place, why: Failure): Promise<LedgerHouse> {
  const found = await recover(place);
  if (found.fresh) throw why;
  return readingHouse({ place, found, told: [...(await allNotes(place, found)), notes.notWritable(why.message)] }, why);
}

async function brokenHouse(place: Place, found: Recovered): Promise<LedgerHouse> {
  const told = await allNotes(place, found);
  const reason = told.find(({ level }) => level === 'error')?.text ?? '';
  return readingHouse({ place, found, told }, new Failure('ledger-read-only', `没有保存。${reason}`));
}

function tornNotes(found: Recovered): readonly Note[] {
  return found.torn.length > 0 ? [notes.tornTail(found.ledger.sequence)] : [];
}

async function spaceNotes({ files, folder }: Place, writer: Writer): Promise<readonly Note[]> {
  const size = await files.facts(join(folder, storeName(writer.generation))).then((facts) => facts.size, () => 0);
  const warning = await spaceWarning(files, folder, size);
  return warning === null ? [] : [notes.warning(warning)];
}

// The ledger is open by now: a folder that can not be listed any more is told by the next step.
async function allNotes(place: Place, found: Recovered): Promise<readonly Note[]> {
  const names = await listPlace(place).then((contents) => contents?.names ?? [], () => []);
  return [...found.notes, ...syncWarnings(place.folder, names, process.env).map(notes.warning)];
}
