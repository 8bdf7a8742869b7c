import { nodeFiles, type Files, type OpenFile } from '../../electron/disk';

/** An error as the system would give it. */
export function diskError(code: string): Error {
  return Object.assign(new Error(`${code}: injected`), { code });
}

/** Decides before each operation whether it fails. `count` is the number of this operation, from 1. */
export interface Fault {
  (count: number, operation: string, path: string): string | null;
}

export interface FaultyFiles extends Files {
  readonly operations: () => number;
}

/**
 * The real disk, with faults: each operation asks first. `shorten` says how many bytes of a write get through. No
 * pause takes time.
 */
export function faultyFiles(fault: Fault, shorten: (length: number) => number = (length) => length): FaultyFiles {
  let count = 0;
  const ask = (operation: string, path: string) => {
    count += 1;
    const code = fault(count, operation, path);
    if (code !== null) throw diskError(code);
  };
  const wrap = (path: string, file: OpenFile): OpenFile => ({
    async write(bytes, from, position) {
      ask('write', path);
      const length = Math.max(1, Math.min(bytes.length - from, shorten(bytes.length - from)));
      return file.write(bytes.subarray(0, from + length), from, position);
    },
    async truncate(size) { ask('truncate', path); await file.truncate(size); },
    async flush() { ask('flush', path); await file.flush(); },
    async facts() { ask('facts', path); return file.facts(); },
    async close() { await file.close(); },
  });
  return {
    operations: () => count,
    async create(path) { ask('create', path); return wrap(path, await nodeFiles.create(path)); },
    async open(path) { ask('open', path); return wrap(path, await nodeFiles.open(path)); },
    async read(path) { ask('read', path); return nodeFiles.read(path); },
    async list(folder) { ask('list', folder); return nodeFiles.list(folder); },
    async facts(path) { ask('facts', path); return nodeFiles.facts(path); },
    async rename(from, to) { ask('rename', from); await nodeFiles.rename(from, to); },
    async remove(path) { ask('remove', path); await nodeFiles.remove(path); },
    async makeFolder(path) { ask('makeFolder', path); await nodeFiles.makeFolder(path); },
    async flushName(path) { ask('flushName', path); await nodeFiles.flushName(path); },
    freeBytes: (folder) => nodeFiles.freeBytes(folder),
    pause: () => Promise.resolve(),
  };
}
