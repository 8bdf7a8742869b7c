import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from 'vitest';
import { openLedger, type LedgerHouse, type OpenOptions } from '../../electron/ledger';
import { Failure, type FailureName } from '../../shared/failures';
import type { Change, Ledger } from '../../shared/ledger';

const folders: string[] = [];

afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

/** A folder of its own, removed after the test. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'ledger-'));
  folders.push(folder);
  return folder;
}

/** Opens a ledger with a clock that stands still. */
export function openAt(folder: string, options: Partial<OpenOptions> = {}): Promise<LedgerHouse> {
  return openLedger({ folder, now: () => new Date('2026-03-05T08:00:00Z'), today: () => '2026-03-05', who: '王主席', ...options });
}

/** A change that sets a group; based on revision 0 it makes a new one. */
export function setGroup(id: string, name: string, basedOn = 0): Change {
  return { kind: 'group', id, basedOn, after: { name, leader: { person: '', name: '' } } };
}

/** Saves a new group named after its id. */
export async function addGroup(house: LedgerHouse, id: string, opId?: string): Promise<number> {
  const { sequence } = await house.commit({ changes: [setGroup(id, `小组${id}`)], why: `新增${id}`, ...(opId === undefined ? {} : { opId }) });
  return sequence;
}

/** The groups of a ledger as name by id. */
export function groupsOf(ledger: Ledger): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.values(ledger.tables.group).map(({ id, record }) => [id, record.name]));
}

/** The name of the failure a promise is rejected with; the error itself when it is none. */
export async function failureOf(promise: Promise<unknown>): Promise<FailureName | 'no failure'> {
  try {
    await promise;
    return 'no failure';
  } catch (error) {
    if (error instanceof Failure) return error.failure;
    throw error;
  }
}

/** Every file of a folder with its content, the lock left out. */
export async function contentOf(folder: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const name of (await readdir(folder, { recursive: true })).sort()) {
    const path = join(folder, name);
    if (name !== 'lock' && (await stat(path)).isFile()) found.set(name, await readFile(path));
  }
  return found;
}
