import { fstatSync, readFileSync, statSync, writeSync, type BigIntStats } from 'node:fs';
import { mkdir, open, readdir, readFile, rename, statfs, unlink, type FileHandle } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { FileFacts, Files, OpenFile } from './files';

// Up to this size an operation that only touches memory of the system is done at once: the way through the thread pool
// takes ten times as long. Waiting for the drive is never done so.
const SMALL = 64 * 1024;

/** The real disk. */
export const nodeFiles: Files = {
  create: async (path) => openFile(await open(path, 'wx')),
  open: async (path) => openFile(await open(path, 'r+')),
  read: async (path) => (statSync(path).size <= SMALL ? readFileSync(path) : readFile(path)),
  list: (folder) => readdir(folder),
  facts: async (path) => factsOf(statSync(path, { bigint: true })),
  rename: (from, to) => rename(from, to),
  remove: (path) => unlink(path),
  makeFolder: async (path) => void (await mkdir(path, { recursive: true })),
  flushName,
  async freeBytes(folder) {
    const { bavail, bsize } = await statfs(folder);
    return bavail * bsize;
  },
  pause: (ms) => new Promise((resolve) => { setTimeout(resolve, ms); }),
};

// Windows has no flush of a directory; flushing the renamed file through its new name helps there (not documented).
async function flushName(path: string): Promise<void> {
  const windows = process.platform === 'win32';
  const handle = await open(windows ? path : dirname(path), windows ? 'r+' : 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

function openFile(handle: FileHandle): OpenFile {
  return {
    async write(bytes, from, position) {
      const length = bytes.length - from;
      if (length <= SMALL) return writeSync(handle.fd, bytes, from, length, position);
      return (await handle.write(bytes, from, length, position)).bytesWritten;
    },
    truncate: (size) => handle.truncate(size),
    // The size is flushed with the content; only times are left out, which nobody needs after a power cut.
    flush: () => handle.datasync(),
    facts: async () => factsOf(fstatSync(handle.fd, { bigint: true })),
    close: () => handle.close(),
  };
}

function factsOf(stats: BigIntStats): FileFacts {
  return {
    size: Number(stats.size),
    modifiedMs: Number(stats.mtimeMs),
    identity: `${stats.dev}:${stats.ino}`,
    links: Number(stats.nlink),
  };
}
