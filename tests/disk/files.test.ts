import { mkdtemp, readdir, readFile, rename, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  appendFlushed, codeOf, conflictCopies, nodeFiles, spaceWarning, syncProgramOf, syncWarnings, writeFailure, writeNewFile, type Files,
} from '../../electron/disk';
import { diskError, faultyFiles } from './faulty';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'disk-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const path = () => join(folder, 'file.json');
const bytes = Buffer.from('一二三'.repeat(5000));
const codeFrom = (promise: Promise<unknown>) => promise.then(() => 'ok', (error: unknown) => codeOf(error));

describe('a new file', () => {
  test('is written whole, in the given order of steps, and leaves no temporary file', async () => {
    const steps: string[] = [];
    const files = faultyFiles((_, operation) => { steps.push(operation); return null; });
    await writeNewFile(files, path(), bytes);
    expect(await readFile(path())).toEqual(bytes);
    expect(await readdir(folder)).toEqual(['file.json']);
    expect(steps).toEqual(['remove', 'create', 'write', 'flush', 'read', 'facts', 'rename', 'flushName']);
  });

  test('never replaces a file', async () => {
    await writeFile(path(), 'old');
    expect(await codeFrom(writeNewFile(nodeFiles, path(), bytes))).toBe('EEXIST');
    expect(await readFile(path(), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['file.json']);
  });

  test('that reads back otherwise is not taken', async () => {
    const lying: Files = { ...nodeFiles, read: async (name) => (await nodeFiles.read(name)).subarray(1) };
    expect(await codeFrom(writeNewFile(lying, path(), bytes))).toBe('EIO');
    expect(await readdir(folder)).toEqual([]);
  });

  test.each(['EPERM', 'EACCES', 'EBUSY'])('waits while the rename meets %s, and gives up after ten seconds', async (code) => {
    const waits: number[] = [];
    let meets = 5;
    const files: Files = { ...faultyFiles((_, operation) => (operation === 'rename' && (meets -= 1) >= 0 ? code : null)), pause: async (ms) => { waits.push(ms); } };
    await writeNewFile(files, path(), bytes);
    expect(waits).toEqual([10, 20, 30, 40, 50]);
    meets = 1e9;
    waits.length = 0;
    expect(await codeFrom(writeNewFile(files, join(folder, 'two'), bytes))).toBe(code);
    expect(Math.max(...waits)).toBe(100);
    expect(waits.reduce((a, b) => a + b)).toBeGreaterThanOrEqual(10_000);
    expect(await readdir(folder)).toEqual(['file.json']);
  });

  test('does not wait for an error that does not pass', async () => {
    let asked = 0;
    const files = faultyFiles((_, operation) => { asked += Number(operation === 'rename'); return operation === 'rename' ? 'EIO' : null; });
    expect(await codeFrom(writeNewFile(files, path(), bytes))).toBe('EIO');
    expect(asked).toBe(1);
  });
});

describe('appending', () => {
  test('writes on after short writes and flushes once', async () => {
    const steps: string[] = [];
    const files = faultyFiles((_, operation) => { steps.push(operation); return null; }, () => 7001);
    const file = await files.create(path());
    await appendFlushed(files, path(), file, bytes, 0);
    await appendFlushed(files, path(), file, Buffer.from('end'), bytes.length);
    expect(await readFile(path())).toEqual(Buffer.concat([bytes, Buffer.from('end')]));
    expect(steps.filter((step) => step === 'flush')).toHaveLength(2);
    await file.close();
  });

  test('a write that writes nothing is an error, not a loop', async () => {
    const file = await nodeFiles.create(path());
    expect(await codeFrom(appendFlushed(nodeFiles, path(), { ...file, write: () => Promise.resolve(0) }, bytes, 0))).toBe('EIO');
    await file.close();
  });

  test.each(['deleted', 'replaced', 'renamed'])('to a file that was %s is not acknowledged', async (how) => {
    const file = await nodeFiles.create(path());
    if (how === 'renamed') await rename(path(), `${path()}.moved`);
    else await unlink(path());
    if (how === 'replaced') await writeFile(path(), bytes);
    expect(await codeFrom(appendFlushed(nodeFiles, path(), file, bytes, 0))).toBe('ENOENT');
    await file.close();
  });
});

test.each([
  ['ENOSPC', 'disk-full'], ['ENOENT', 'ledger-folder-gone'], ['EROFS', 'ledger-folder-not-writable'],
  ['EACCES', 'ledger-folder-not-writable'], ['EIO', 'write-failed'],
])('%s is told as %s', (code, name) => {
  const failure = writeFailure(diskError(code));
  expect(failure.failure).toBe(name);
  expect(failure.message).toContain('没有保存');
  expect(writeFailure(failure)).toBe(failure);
});

const withFree = (free: number): Files => ({ ...nodeFiles, freeBytes: () => Promise.resolve(free) });

test('little room is told, enough is not, and no answer is none', async () => {
  expect(await spaceWarning(withFree(20 * 1024 * 1024), folder, 1024)).toBeNull();
  expect(await spaceWarning(withFree(9 * 1024 * 1024), folder, 1024)).toContain('9MB');
  expect(await spaceWarning({ ...nodeFiles, freeBytes: () => Promise.reject(new Error('no')) }, folder, 1)).toBeNull();
});

describe('folders of sync programs', () => {
  test.each([
    ['/home/x/坚果云/台账', '坚果云'], ['C:\\Users\\x\\OneDrive - 公司\\台账', 'OneDrive'], ['D:\\BaiduSyncdisk\\t', '百度网盘'],
    ['/home/x/.config/UnionDesk/ledger', null],
  ])('%s is of %s', (where, program) => {
    expect(syncProgramOf(where, {})).toBe(program);
  });

  test('the variable of OneDrive counts, also under another folder name', () => {
    expect(syncProgramOf(join('/data', 'cloud', 'ledger'), { OneDrive: join('/data', 'cloud') })).toBe('OneDrive');
    expect(syncProgramOf(join('/data', 'cloudy', 'ledger'), { OneDrive: join('/data', 'cloud') })).toBeNull();
    expect(syncProgramOf('/data/ledger', { OneDrive: '' })).toBeNull();
  });

  test('conflict copies are known by name; our own files are none', () => {
    const names = ['store-00000012 (1).json', 'journal-00000003-冲突-PC2.log', "store-00000002 (x's conflicted copy).json"];
    expect(conflictCopies([...names, 'store-00000012.json', '名单 (1).xlsx'])).toEqual(names);
    expect(syncWarnings('/data', names, {})).toHaveLength(1);
    expect(syncWarnings('/data', ['store-00000001.json'], {})).toEqual([]);
  });
});
