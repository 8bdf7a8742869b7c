import { writeFlushed } from './append';
import { codeOf, DiskError, type Files } from './files';

export const TEMPORARY = '.tmp';
const BUSY = new Set(['EPERM', 'EACCES', 'EBUSY']);
const PATIENCE_MS = 10_000;

/**
 * Writes a new file so that its name never stands for half of it: a temporary file beside it, flushed, read back and
 * compared, renamed to a name that does not exist, and the name flushed. Errors are those of the disk; the temporary
 * file is removed then.
 */
export async function writeNewFile(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}${TEMPORARY}`;
  try {
    await writeTemporary(files, temporary, bytes);
    if (!(await files.read(temporary)).equals(bytes)) throw new DiskError('EIO', 'read back differs from what was written');
    await renameNew(files, temporary, path);
  } catch (error) {
    await files.remove(temporary).catch(() => undefined);
    throw error;
  }
  await files.flushName(path);
}

async function writeTemporary(files: Files, path: string, bytes: Uint8Array): Promise<void> {
  await files.remove(path).catch(() => undefined);
  const file = await files.create(path);
  try {
    await writeFlushed(file, bytes, 0);
  } finally {
    await file.close().catch(() => undefined);
  }
}

/**
 * Renames to a name that must not exist, so that no reader of an old file can stand in the way. An antivirus that
 * holds the new file is waited for: 10 ms growing to 100 ms, 10 s in all.
 */
export async function renameNew(files: Files, from: string, to: string): Promise<void> {
  if (await exists(files, to)) throw new DiskError('EEXIST', 'the new name is taken');
  for (let waited = 0, step = 10; ; step = Math.min(step + 10, 100)) {
    try {
      return await files.rename(from, to);
    } catch (error) {
      if (!BUSY.has(codeOf(error)) || waited >= PATIENCE_MS) throw error;
    }
    await files.pause(step);
    waited += step;
  }
}

/** Whether a name is there; any other error of the disk is thrown. */
export async function exists(files: Files, path: string): Promise<boolean> {
  try {
    await files.facts(path);
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
}
