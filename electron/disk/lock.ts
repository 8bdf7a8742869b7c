import { join } from 'node:path';
import { Failure } from '../../shared/failures';
import { writeFlushed } from './append';
import { codeOf, type Files } from './files';
import { lifeOf, parseOwner, thisOwner, type Owner } from './owner';
import { exists } from './writeNew';

export const LOCK_NAME = 'lock';
const MUTEX_NAME = 'lock-takeover';
const POLL_MS = 100;

/** Locks of this process that it let go of but could not remove: by owner id, and by path where not even that was written. */
const abandoned = new Set<string>();

export interface LockOptions {
  readonly now: () => Date;
  /** How long to wait for a living owner to let go. */
  readonly waitMs?: number;
  readonly renewMs?: number;
  readonly staleMs?: number;
  /** The pause between two looks at a lock whose owner can not be asked for; longer than `renewMs`. */
  readonly rereadMs?: number;
}

/** A lock that this process holds. */
export interface HeldLock {
  readonly owner: Owner;
  /** Throws a Failure when the lock file is not ours any more, an error of the disk when it can not be read. */
  check(): Promise<void>;
  release(): Promise<void>;
}

interface Seen {
  readonly text: string;
  readonly modifiedMs: number;
}

/**
 * Takes the lock of a folder. Throws the Failure `ledger-locked` naming the owner when a living process holds it, and
 * errors of the disk as they are. The lock of a dead process is taken over; one whose owner can not be asked for (another
 * computer) only when it was not renewed for 30 s and does not change between two looks, since clocks may jump.
 */
export async function takeLock(files: Files, folder: string, options: LockOptions): Promise<HeldLock> {
  const path = join(folder, LOCK_NAME);
  const owner = thisOwner(options.now());
  for (let waited = 0; ;) {
    if (await writeLock(files, path, owner)) return held(files, folder, owner, options.renewMs ?? 5000);
    const seen = await look(files, path);
    if (seen === undefined) continue;
    if (await isStale(files, path, seen, options)) {
      await clearStale(files, folder, seen, options.rereadMs ?? 6000);
    } else {
      if (waited >= (options.waitMs ?? 0)) throw lockedBy(parseOwner(seen.text));
      await files.pause(POLL_MS);
      waited += POLL_MS;
    }
  }
}

function lockedBy(owner: Owner | undefined): Failure {
  const who = owner ? `电脑“${owner.host}”上的用户“${owner.user}”（${owner.since}开始）` : '另一个程序';
  return new Failure('ledger-locked', `台账正由${who}使用，不能同时修改。请先关闭那边的窗口，再打开。`, owner ?? {});
}

// Always the same length, so that a renewal in place never leaves an unreadable file.
function textOf(owner: Owner, beat: number): Buffer {
  return Buffer.from(JSON.stringify({ ...owner, beat: String(beat).padStart(12, '0') }));
}

async function writeLock(files: Files, path: string, owner: Owner): Promise<boolean> {
  let file;
  try {
    file = await files.create(path);
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await writeFlushed(file, textOf(owner, 0), 0);
    return true;
  } catch (error) {
    await files.remove(path).catch(() => { abandoned.add(path).add(owner.id); });
    throw error;
  } finally {
    await file.close().catch(() => undefined);
  }
}

async function look(files: Files, path: string): Promise<Seen | undefined> {
  try {
    const { modifiedMs } = await files.facts(path);
    return { text: (await files.read(path)).toString('utf8'), modifiedMs };
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

async function isStale(files: Files, path: string, seen: Seen, options: LockOptions): Promise<boolean> {
  const owner = parseOwner(seen.text);
  if (abandoned.has(owner?.id ?? path)) return true;
  const life = owner ? lifeOf(owner) : 'unknown';
  if (life !== 'unknown') return life === 'dead';
  if (options.now().getTime() - seen.modifiedMs <= (options.staleMs ?? 30_000)) return false;
  await files.pause(options.rereadMs ?? 6000);
  const again = await look(files, path);
  return again !== undefined && again.text === seen.text && again.modifiedMs === seen.modifiedMs;
}

// Two programs may find the same stale lock; without the second file the slower one would remove the new lock of the
// faster one. It is held for milliseconds, so one that stays is left over from a crash.
async function clearStale(files: Files, folder: string, seen: Seen, rereadMs: number): Promise<void> {
  const mutex = join(folder, MUTEX_NAME);
  const path = join(folder, LOCK_NAME);
  try {
    await (await files.create(mutex)).close();
  } catch (error) {
    if (codeOf(error) !== 'EEXIST') throw error;
    await clearLeftover(files, mutex, rereadMs);
    return;
  }
  try {
    const again = await look(files, path);
    if (again && again.text === seen.text && again.modifiedMs === seen.modifiedMs) await files.remove(path);
  } finally {
    await files.remove(mutex).catch(() => undefined);
  }
}

async function clearLeftover(files: Files, mutex: string, rereadMs: number): Promise<void> {
  const before = await files.facts(mutex).catch(() => undefined);
  await files.pause(rereadMs);
  const after = await files.facts(mutex).catch(() => undefined);
  if (before && after && before.identity === after.identity && before.modifiedMs === after.modifiedMs) {
    await files.remove(mutex).catch(() => undefined);
  }
}

function held(files: Files, folder: string, owner: Owner, renewMs: number): HeldLock {
  const path = join(folder, LOCK_NAME);
  let beat = 0;
  let renewal: Promise<void> = Promise.resolve();
  const check = () => checkOurs(files, folder, owner);
  const renew = async () => {
    await check();
    const file = await files.open(path);
    try {
      beat += 1;
      await file.write(textOf(owner, beat), 0, 0);
    } finally {
      await file.close();
    }
  };
  // A renewal that fails is told by the next commit, which checks the lock itself.
  const timer = setInterval(() => { renewal = renewal.then(renew).catch(() => undefined); }, renewMs);
  timer.unref();
  return {
    owner,
    check,
    async release() {
      clearInterval(timer);
      await renewal;
      await check().then(() => files.remove(path)).catch(() => { abandoned.add(owner.id); });
    },
  };
}

async function checkOurs(files: Files, folder: string, owner: Owner): Promise<void> {
  const seen = await look(files, join(folder, LOCK_NAME));
  if (seen !== undefined) {
    const there = parseOwner(seen.text);
    if (there?.id === owner.id) return;
    throw new Failure('ledger-locked', '台账已被另一个程序接管，刚才的内容没有保存。请关闭本程序后重新打开。', there ?? {});
  }
  const gone = !(await exists(files, folder));
  throw new Failure(
    'ledger-folder-gone',
    gone
      ? '找不到台账文件夹（可能U盘被拔出，或文件夹被移动、改名）。刚才的内容没有保存。请接好U盘或放回文件夹后重试。'
      : '台账文件夹里的文件被移动或删除过，刚才的内容没有保存。请放回原来的文件后重试，或关闭本程序后重新打开。',
  );
}
