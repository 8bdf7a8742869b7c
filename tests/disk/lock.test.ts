import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { nodeFiles, takeLock, type Files } from '../../electron/disk';
import { Failure } from '../../shared/failures';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(join(tmpdir(), 'lock-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const now = () => new Date();
const lock = () => join(folder, 'lock');

/** A disk whose pauses take no time; `during` happens in each of them. */
const quick = (during: () => Promise<void> = () => Promise.resolve()): Files => ({ ...nodeFiles, pause: during });

async function lay(owner: object | string, ageMs: number): Promise<void> {
  await writeFile(lock(), typeof owner === 'string' ? owner : JSON.stringify(owner));
  const at = new Date(Date.now() - ageMs);
  await utimes(lock(), at, at);
}

const elsewhere = { id: 'x1', pid: 4711, host: 'other-computer', user: '李四', since: '2026-03-05T08:00:00Z', started: '99' };

async function refusal(files: Files): Promise<Failure> {
  const error: unknown = await takeLock(files, folder, { now }).catch((e: unknown) => e);
  if (error instanceof Failure) return error;
  throw error ?? new Error('not refused');
}

test('a lock names its owner, is renewed, and goes with its release', async () => {
  const held = await takeLock(nodeFiles, folder, { now, renewMs: 5 });
  const first = await readFile(lock(), 'utf8');
  expect(JSON.parse(first)).toMatchObject({ pid: process.pid, host: hostname(), id: held.owner.id });
  while ((await readFile(lock(), 'utf8')) === first) await pause(5);
  expect((await readFile(lock(), 'utf8')).length).toBe(first.length);
  await held.check();
  await held.release();
  expect(await readdir(folder)).toEqual([]);
});

test('a living owner on this computer is never passed over, however old the lock', async () => {
  await takeLock(nodeFiles, folder, { now });
  const old = new Date(Date.now() - 86_400_000);
  await utimes(lock(), old, old);
  expect((await refusal(quick())).failure).toBe('ledger-locked');
});

test('an owner elsewhere: fresh is refused by name, old and silent is taken over', async () => {
  await lay(elsewhere, 1000);
  const { message, details } = await refusal(quick());
  expect(message).toContain('other-computer');
  expect(message).toContain('李四');
  expect(details).toMatchObject({ pid: 4711 });
  await lay(elsewhere, 60_000);
  const held = await takeLock(quick(), folder, { now });
  await held.check();
  await held.release();
});

test('an old lock that is renewed between the two looks is alive: only the clock was wrong', async () => {
  await lay(elsewhere, 3_600_000);
  let beat = 0;
  const renewing = quick(async () => { beat += 1; await lay({ ...elsewhere, beat }, 3_600_000); });
  expect((await refusal(renewing)).failure).toBe('ledger-locked');
});

test('a number that went to another process is a dead owner', async () => {
  await lay({ ...elsewhere, host: hostname(), pid: process.pid, started: '1' }, 0);
  const held = await takeLock(quick(), folder, { now });
  await held.release();
});

test.each(['', '\0\0\0\0', '{"id":'])('an unreadable lock %j counts as held until it is old', async (text) => {
  await lay(text, 0);
  expect((await refusal(quick())).failure).toBe('ledger-locked');
  await lay(text, 60_000);
  await (await takeLock(quick(), folder, { now })).release();
});

test('what a crash left of a takeover is cleared', async () => {
  await lay({ ...elsewhere, host: hostname(), pid: 2_147_483_000 }, 60_000);
  await writeFile(join(folder, 'lock-takeover'), '');
  const held = await takeLock(quick(), folder, { now });
  expect(await readdir(folder)).toEqual(['lock']);
  await held.release();
});

test('a lock that can not be removed does not lock its own process out', async () => {
  const held = await takeLock({ ...quick(), remove: () => Promise.reject(new Error('no')) }, folder, { now });
  await held.release();
  expect(await readdir(folder)).toEqual(['lock']);
  await (await takeLock(quick(), folder, { now })).release();
  expect(await readdir(folder)).toEqual([]);
});
