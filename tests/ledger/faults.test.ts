import { describe, expect, test } from 'vitest';
import { Failure } from '../../shared/failures';
import { faultyFiles, type Fault } from '../disk/faulty';
import { addGroup, failureOf, groupsOf, openAt, temporaryFolder } from './help';

const codes = ['EIO', 'ENOSPC', 'EPERM', 'EBUSY', 'EROFS'];
const full = process.env['UNIONDESK_FULL'] === '1';

interface Run {
  readonly acknowledged: readonly string[];
  readonly refused: readonly string[];
  readonly operations: number;
}

/** Two sessions of work, with generations begun in the middle; every error must be a Failure. */
async function work(folder: string, fault: Fault, shorten?: (length: number) => number): Promise<Run> {
  const files = faultyFiles(fault, shorten);
  const acknowledged: string[] = [];
  const refused: string[] = [];
  for (const round of ['a', 'b']) {
    try {
      const house = await openAt(folder, { files, limits: { records: 2, bytes: 1e9 } });
      for (const id of ['1', '2', '3', '4', '5']) {
        const before = house.state();
        try {
          await addGroup(house, round + id);
          acknowledged.push(round + id);
        } catch (error) {
          if (!(error instanceof Failure)) throw error;
          expect(house.state()).toBe(before);
          refused.push(round + id);
        }
      }
      await house.verify();
      await house.close();
    } catch (error) {
      if (!(error instanceof Failure)) throw error;
      refused.push(round);
    }
  }
  return { acknowledged, refused, operations: files.operations() };
}

/** With a healthy disk: all that was acknowledged is there, what was refused is absent or whole, and work goes on. */
async function expectSound(folder: string, { acknowledged, refused }: Run, what: string): Promise<void> {
  const house = await openAt(folder);
  const groups = groupsOf(house.state());
  for (const id of acknowledged) expect(groups[id], `${what}: ${id} acknowledged`).toBe(`小组${id}`);
  for (const id of Object.keys(groups)) expect([...acknowledged, ...refused], what).toContain(id);
  expect(house.health().mode, what).toBe('writable');
  await addGroup(house, 'after');
  expect(await house.verify(), what).toMatchObject({ ok: true, chain: 'intact' });
  await house.close();
}

describe('an error at the k-th operation', () => {
  test.each(codes)('%s, once and for ever, for every k', async (code) => {
    const { operations } = await work(await temporaryFolder(), () => null);
    const counts = { runs: 0, refused: 0, acknowledged: 0 };
    for (const forEver of [false, true]) {
      // Without the full run the five codes share out the operations, half of them once and half for ever.
      const step = full ? 1 : 2 * codes.length;
      for (let k = 1 + (full ? 0 : 2 * codes.indexOf(code) + Number(forEver)); k <= operations; k += step) {
        const folder = await temporaryFolder();
        const run = await work(folder, (count) => (forEver ? count >= k : count === k) ? code : null);
        await expectSound(folder, run, `${code} at ${k}${forEver ? ' for ever' : ''}`);
        counts.runs += 1;
        counts.refused += run.refused.length;
        counts.acknowledged += run.acknowledged.length;
      }
    }
    process.stdout.write(`I/O error ${code}: ${JSON.stringify(counts)}, 0 lost\n`);
    expect(counts.refused).toBeGreaterThan(0);
  }, 3_600_000);

  test.each(['write', 'flush', 'rename', 'flushName', 'create', 'truncate', 'remove', 'facts'])('every %s fails after the first five commits', async (kind) => {
    const folder = await temporaryFolder();
    let armed = false;
    const files = faultyFiles((_, operation) => (armed && operation === kind ? 'EIO' : null));
    const house = await openAt(folder, { files, limits: { records: 3, bytes: 1e9 } });
    const run = { acknowledged: [] as string[], refused: [] as string[], operations: 0 };
    for (let i = 0; i < 25; i += 1) {
      armed = i >= 5;
      const name = await failureOf(addGroup(house, `g${i}`));
      (name === 'no failure' ? run.acknowledged : run.refused).push(`g${i}`);
    }
    await house.close();
    await expectSound(folder, run, kind);
  });
});

test('short writes of any length are written on', async () => {
  for (let seed = 1; seed <= (full ? 300 : 10); seed += 1) {
    const folder = await temporaryFolder();
    let state = seed;
    const run = await work(folder, () => null, (length) => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
      return 1 + (state % Math.min(length, 3000));
    });
    expect(run.refused).toEqual([]);
    await expectSound(folder, run, `seed ${seed}`);
  }
}, 600_000);

test('a failed flush is not tried again on the same file', async () => {
  const folder = await temporaryFolder();
  const flushed: string[] = [];
  let fail = false;
  const files = faultyFiles((_, operation, path) => {
    if (operation !== 'flush') return null;
    flushed.push(path);
    if (!fail) return null;
    fail = false;
    return 'EIO';
  });
  const house = await openAt(folder, { files });
  await addGroup(house, 'a');
  flushed.length = 0;
  fail = true;
  expect(await failureOf(addGroup(house, 'b'))).toBe('write-failed');
  await addGroup(house, 'c');
  expect(flushed.filter((path) => path.endsWith('journal-00000001.log'))).toHaveLength(1);
  expect(house.health()).toMatchObject({ generation: 2, mode: 'writable', sequence: 2 });
  await house.close();
  expect(groupsOf((await openAt(folder, { readOnly: true })).state())).toEqual({ a: '小组a', c: '小组c' });
});

test('a record refused after its bytes were written does not come back in the place of the next', async () => {
  const folder = await temporaryFolder();
  let fail = false;
  const files = faultyFiles((_, operation, path) =>
    fail && path.includes('journal-00000001') && (operation === 'flush' || operation === 'truncate') ? 'EIO' : null);
  const house = await openAt(folder, { files });
  await addGroup(house, 'a');
  fail = true;
  expect(await failureOf(addGroup(house, 'b'))).toBe('write-failed');
  await addGroup(house, 'c');
  await house.close();
  const again = await openAt(folder);
  expect(groupsOf(again.state())).toEqual({ a: '小组a', c: '小组c' });
  expect((await again.history()).map(({ why }) => why)).toEqual(['新增c', '新增a']);
  expect((await again.verify()).ok).toBe(true);
  await again.close();
});

test('a full disk is told, and saving goes on once there is room, without opening again', async () => {
  const folder = await temporaryFolder();
  let room = true;
  const files = faultyFiles((_, operation) => (!room && operation === 'write' ? 'ENOSPC' : null));
  const house = await openAt(folder, { files });
  await addGroup(house, 'a');
  room = false;
  expect(await failureOf(addGroup(house, 'b'))).toBe('disk-full');
  expect(house.health().mode).toBe('read-only');
  expect(house.health().notes.at(-1)?.text).toContain('磁盘空间不足');
  expect(await failureOf(addGroup(house, 'b'))).toBe('disk-full');
  room = true;
  expect(await addGroup(house, 'b')).toBe(2);
  expect(house.health().mode).toBe('writable');
  await house.close();
});

test('an antivirus that holds the new file for a while is waited for', async () => {
  const folder = await temporaryFolder();
  let held = 30;
  const files = faultyFiles((_, operation) => (operation === 'rename' && (held -= 1) >= 0 ? 'EBUSY' : null));
  const house = await openAt(folder, { files });
  expect(house.health().mode).toBe('writable');
  expect(held).toBe(-1);
  await house.close();
});

test('a folder that may not be written opens for reading, and says so', async () => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  await addGroup(house, 'a');
  await house.close();
  const writes = new Set(['create', 'open', 'write', 'flush', 'rename', 'remove', 'makeFolder', 'flushName']);
  const files = faultyFiles((_, operation) => (writes.has(operation) && operation !== 'makeFolder' ? 'EROFS' : null));
  const reading = await openAt(folder, { files });
  expect(groupsOf(reading.state())).toEqual({ a: '小组a' });
  expect(reading.health()).toMatchObject({ mode: 'read-only', notes: [{ level: 'error' }] });
  expect(await failureOf(addGroup(reading, 'b'))).toBe('ledger-folder-not-writable');
  expect((await reading.verify()).ok).toBe(true);
  expect(await failureOf(openAt(`${folder}/new`, { files: faultyFiles((_, operation) => (writes.has(operation) ? 'EROFS' : null)) }))).toBe('ledger-folder-not-writable');
});
