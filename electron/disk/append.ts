import { DiskError, type FileFacts, type Files, type OpenFile } from './files';

/**
 * Writes all bytes at a position, however short the single writes are, and flushes them.
 * A failed flush must never be tried again on the same file: the system may have dropped the pages meanwhile.
 */
export async function writeFlushed(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const count = await file.write(bytes, done, position + done);
    if (count <= 0) throw new DiskError('EIO', 'nothing was written');
    done += count;
  }
  await file.flush();
}

/**
 * Appends durably to the file at `path`, open as `file`. Returns only when the bytes are on the drive and the path
 * still names this very file: on Linux a deleted file goes on taking bytes that nobody will find again.
 */
export async function appendFlushed(
  files: Files, path: string, file: OpenFile, bytes: Uint8Array, position: number,
): Promise<void> {
  await writeFlushed(file, bytes, position);
  const [named, held] = await Promise.all([files.facts(path), file.facts()]);
  if (!sameFile(named, held)) throw new DiskError('ENOENT', 'the path names another file');
}

function sameFile(named: FileFacts, held: FileFacts): boolean {
  return held.links > 0 && named.identity === held.identity && named.size === held.size;
}
