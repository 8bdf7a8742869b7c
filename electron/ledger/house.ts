import { z } from 'zod';
import { Failure } from '../../shared/failures';
import { changeSchema, inverseOf, type Change, type Commit, type Ledger, type VerifyReport } from '../../shared/ledger';
import type { KindName } from '../../shared/records';
import { queue, type HeldLock } from '../disk';
import { commitToUndo, historyOf, touching } from './history';
import type { Recovered } from './recover';
import type { Place } from './source';
import { notes, type Note } from './texts';
import { verifyPlace } from './verify';
import type { Writer } from './writer';

/** How the ledger is doing. */
export interface LedgerHealth {
  readonly mode: 'writable' | 'read-only';
  /** What the chair should know, in Chinese. */
  readonly notes: readonly Note[];
  readonly generation: number;
  readonly sequence: number;
  readonly lastSavedAt: string | null;
}

/** One step as it is asked for. */
export interface CommitRequest {
  readonly changes: readonly Change[];
  readonly why: string;
  readonly who?: string;
  /** The same opId again gives the same commit, so that a step may be asked for again when the answer was lost. */
  readonly opId?: string;
  /** What a backup held is brought back: it was in order by the rules of its own ledger. */
  readonly restores?: boolean;
}

/** The ledger of one folder, open. */
export interface LedgerHouse {
  readonly folder: string;
  /** The present ledger. */
  readonly state: () => Ledger;
  readonly health: () => LedgerHealth;
  /** Saves one step; resolves only when it is durable. Throws a Failure, and then nothing has changed. */
  commit(request: CommitRequest): Promise<Commit>;
  /** Takes a step back, by default the newest that is neither an undo nor undone. Throws a Failure. */
  undo(sequence?: number): Promise<Commit>;
  /** Commits, newest first: all, or those that touched one record. Throws a Failure when a journal can not be read. */
  history(filter?: { readonly kind: KindName; readonly id: string }): Promise<readonly Commit[]>;
  /** Reads every file from disk again and checks it. Changes nothing and never throws. */
  verify(): Promise<VerifyReport>;
  /** Leaves everything tidy and lets go of the folder. Never fails; may be called again. */
  close(): Promise<void>;
}

const requestSchema = z.object({
  changes: z.array(changeSchema),
  why: z.string(),
  who: z.string().exactOptional(),
  opId: z.string().min(1).exactOptional(),
  restores: z.boolean().exactOptional(),
});

/** What every house has. */
interface Ground {
  readonly place: Place;
  readonly found: Recovered;
  readonly told: readonly Note[];
}

/** A house in which nothing can be changed; `why` is what a commit is refused with. */
export function readingHouse({ place, found, told }: Ground, why: Failure): LedgerHouse {
  const history = historyOf(place);
  const { ledger, generation, lastSavedAt } = found;
  return {
    folder: place.folder,
    state: () => ledger,
    health: () => ({ mode: 'read-only', notes: told, generation, sequence: ledger.sequence, lastSavedAt }),
    commit: () => Promise.reject(why),
    undo: () => Promise.reject(why),
    history: async (filter) => filtered(await history.upTo(ledger.sequence), filter),
    verify: () => verifyPlace(place, ledger),
    close: () => Promise.resolve(),
  };
}

/** A house with a writer: everything runs one after another. */
export function writingHouse({ place, told }: Ground, writer: Writer, lock: HeldLock, owner: string): LedgerHouse {
  const history = historyOf(place);
  const inTurn = queue();
  let closing: Promise<void> | null = null;
  const save = async (step: () => Promise<Commit>): Promise<Commit> => {
    if (closing) throw closed();
    const commit = await inTurn(step);
    if (!closing) void inTurn(() => writer.tidy());
    return commit;
  };
  return {
    folder: place.folder,
    state: () => writer.ledger,
    health: () => healthOf(writer, told, closing !== null),
    commit: (request) => save(async () => {
      const { changes, why, who, opId, restores } = parseRequest(request);
      return writer.save({ changes, why, who: who ?? owner, opId, restores });
    }),
    undo: (sequence) => save(async () => {
      const commit = commitToUndo(await history.upTo(writer.sequence), sequence);
      const changes = inverseOf(writer.ledger, commit);
      return writer.save({ changes, why: `撤销：${commit.why}`, who: owner, undoes: commit.sequence });
    }),
    history: (filter) => inTurn(async () => filtered(await history.upTo(writer.sequence), filter)),
    verify: () => inTurn(() => verifyPlace(place, writer.ledger)),
    close: () => (closing ??= inTurn(() => writer.close()).then(() => lock.release())),
  };
}

function healthOf(writer: Writer, told: readonly Note[], isClosed: boolean): LedgerHealth {
  const { trouble, warnings, generation, sequence, lastSavedAt } = writer;
  return {
    mode: trouble || isClosed ? 'read-only' : 'writable',
    notes: [...told, ...warnings, ...(trouble ? [notes.notWritable(trouble.message)] : [])],
    generation,
    sequence,
    lastSavedAt,
  };
}

function closed(): Failure {
  return new Failure('ledger-read-only', '台账已经关闭，刚才的内容没有保存。请重新打开程序。');
}

function parseRequest(request: CommitRequest): z.infer<typeof requestSchema> {
  const parsed = requestSchema.safeParse(request);
  if (!parsed.success) throw new Failure('bad-request', '要保存的内容格式不对，没有保存。', { issues: parsed.error.issues.slice(0, 5) });
  return parsed.data;
}

function filtered(commits: readonly Commit[], filter?: { readonly kind: KindName; readonly id: string }): readonly Commit[] {
  return filter ? touching(commits, filter.kind, filter.id) : commits;
}
