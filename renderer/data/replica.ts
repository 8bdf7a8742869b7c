import { useSyncExternalStore } from 'react';
import { LEDGER_PATH, type AppState } from '@shared/contract';
import { Failure } from '@shared/failures';
import { apply, parseLedger, type Change, type Commit, type Ledger } from '@shared/ledger';
import { ask, fetchOwn } from './desk';

/** What the page knows: the ledger as of the last commit, and the state of the program. */
export interface Replica {
  readonly ledger: Ledger;
  readonly state: AppState;
  /** The last commit of this sitting, to be taken back with one click. */
  readonly lastCommit: Commit | null;
}

let replica: Replica | undefined;
const listeners = new Set<() => void>();

function publish(next: Replica): void {
  replica = next;
  for (const listener of listeners) listener();
}

/** Fetches the whole ledger and the program's state. Throws a Failure when either can not be had. */
export async function loadReplica(): Promise<void> {
  const [state, data] = await Promise.all([ask('app:state', {}), fetchOwn(LEDGER_PATH).then((r) => r.json() as Promise<unknown>)]);
  const parsed = parseLedger(data);
  if (!parsed.ok) throw new Failure('ledger-damaged', `台账读不出来：${parsed.reason}。`);
  publish({ ledger: parsed.ledger, state, lastCommit: null });
}

/** Asks for the program's state again: the day may have changed while the window stood open. */
export async function refreshState(): Promise<void> {
  const state = await ask('app:state', {});
  if (replica) publish({ ...replica, state });
}

/** What the page knows now. Only called below the gate that waits for it. */
export function currentReplica(): Replica {
  if (!replica) throw new Error('replica is not loaded');
  return replica;
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useReplica(): Replica {
  return useSyncExternalStore(subscribe, currentReplica);
}

export function useLedger(): Ledger {
  return useReplica().ledger;
}

/** Today by the program's clock. */
export function useToday(): string {
  return useReplica().state.today;
}

/** Takes a commit that the program has made into the page's copy; an unexpected gap fetches everything anew. */
export async function take(commit: Commit): Promise<void> {
  const { ledger, state } = currentReplica();
  if (commit.sequence === ledger.sequence + 1) publish({ ledger: apply(ledger, commit), state, lastCommit: commit });
  else if (commit.sequence > ledger.sequence) {
    await loadReplica();
    publish({ ...currentReplica(), lastCommit: commit });
  }
}

/** Saves changes. Resolves only when they are on disk; throws a Failure when they were refused. */
export async function save(changes: readonly Change[], why: string): Promise<Commit> {
  try {
    const commit = await ask('ledger:commit', { changes: changes.map((c) => ({ ...c })), why });
    await take(commit);
    return commit;
  } catch (error) {
    // A refused write may have turned the ledger read-only: the page must say so.
    await refreshState().catch(() => undefined);
    throw error;
  }
}

/** Takes a commit back. */
export async function undo(sequence?: number): Promise<Commit> {
  const commit = await ask('ledger:undo', sequence === undefined ? {} : { sequence });
  await take(commit);
  return commit;
}
