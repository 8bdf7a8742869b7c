// One build at a time: the lock is a folder, because making one either works or does not.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

const PAUSE = 200;

function isAlive(pid) {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return error.code === 'EPERM'; // alive, but another user's
  }
}

function holderOf(folder) {
  try {
    return Number(readFileSync(path.join(folder, 'pid'), 'utf8'));
  } catch {
    return undefined; // just being written
  }
}

function take(folder) {
  try {
    mkdirSync(folder);
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
  writeFileSync(path.join(folder, 'pid'), String(process.pid));
  return true;
}

/**
 * @template T
 * @param {string} folder
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function withLock(folder, work) {
  let unknown = 0;
  while (!take(folder)) {
    const holder = holderOf(folder);
    unknown = holder === undefined ? unknown + 1 : 0;
    // left behind by a process that was killed, perhaps before it wrote its number
    const isStale = holder === undefined ? unknown > 10 : !isAlive(holder);
    if (isStale) rmSync(folder, { recursive: true, force: true });
    else await wait(PAUSE);
  }
  try {
    return await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
