import { join } from 'node:path';
import { codeOf, LOCK_NAME, writeFailure, type HeldLock } from '../disk';
import type { PlainDate } from '../../shared/calendar';
import { Failure } from '../../shared/failures';
import { judge, type Change, type Commit, type Ledger } from '../../shared/ledger';
import { writeMark } from './closedMark';
import { beginGeneration, resumeJournal, thinOut, type OpenJournal } from './generation';
import { closedName } from './names';
import { decodeRecord, encodeRecord } from './record';
import type { Recovered } from './recover';
import type { Place } from './source';
import { notes, type Note } from './texts';
import { WorkingLedger } from './working';

/** How long a journal grows before the next generation is begun. */
export interface Limits {
  readonly records: number;
  readonly bytes: number;
}

export const ordinaryLimits: Limits = { records: 200, bytes: 1024 * 1024 };

/** What a writer needs from outside. */
export interface WriterOptions {
  readonly place: Place;
  readonly lock: HeldLock;
  readonly now: () => Date;
  readonly today: () => PlainDate;
  readonly limits: Limits;
}

/** One step to be saved. */
export interface Step {
  readonly changes: readonly Change[];
  readonly why: string;
  readonly who: string;
  readonly opId?: string | undefined;
  readonly undoes?: number | undefined;
  /** What a backup held is brought back. */
  readonly restores?: boolean | undefined;
}

/**
 * The one who writes. Its methods must not run at the same time; the house sees to that. What is in memory is always
 * what is durable: a step that fails changes neither.
 */
export class Writer {
  readonly #options: WriterOptions;
  readonly #opIds = new Map<string, Commit>();
  readonly #working: WorkingLedger;
  #head: string;
  #generation: number;
  #highest: number;
  #journal: OpenJournal | null = null;
  /** Why nothing can be saved at present. Each step tries again, since space may have been freed meanwhile. */
  #trouble: Failure | null = null;
  /** After a generation could not be begun: at how many records it is tried again. */
  #retryAt = 0;
  #marked = true;
  #lastSavedAt: string | null;
  #warnings: readonly Note[] = [];

  constructor(options: WriterOptions, found: Recovered) {
    this.#options = options;
    this.#working = new WorkingLedger(found.ledger);
    this.#head = found.head;
    this.#generation = found.generation;
    this.#highest = found.highest;
    this.#lastSavedAt = found.lastSavedAt;
    for (const { opId, commit } of found.records.values()) {
      if (opId !== undefined && commit.sequence <= found.ledger.sequence) this.#opIds.set(opId, commit);
    }
  }

  get ledger(): Ledger {
    return this.#working.shown();
  }

  get sequence(): number {
    return this.#working.sequence;
  }

  get generation(): number {
    return this.#generation;
  }

  get lastSavedAt(): string | null {
    return this.#lastSavedAt;
  }

  get trouble(): Failure | null {
    return this.#trouble;
  }

  get warnings(): readonly Note[] {
    return this.#warnings;
  }

  /** Makes the folder ready for the first step. Without success the writer is in trouble, but its ledger can be read. */
  async begin(needsGeneration: boolean): Promise<void> {
    try {
      if (needsGeneration) await this.#newGeneration();
      else this.#journal = await resumeJournal(this.#options.place, this.#generation);
    } catch (error) {
      this.#trouble = writeFailure(error);
    }
  }

  /** Saves one step. Throws a Failure, and then nothing has changed; the same opId again gives the same commit. */
  async save(step: Step): Promise<Commit> {
    const before = step.opId === undefined ? undefined : this.#opIds.get(step.opId);
    if (before) return before;
    const changes = judge(this.#working.live, step.changes, this.#options.today(), step.undoes !== undefined ? 'undo' : step.restores === true ? 'restore' : 'ordinary');
    const journal = await this.#ready();
    const { why, who, opId, undoes } = step;
    const sequence = this.#working.sequence + 1;
    const at = this.#options.now().toISOString();
    const commit: Commit = { sequence, at, who, why, ...(undoes === undefined ? {} : { undoes }), changes };
    const { seal } = this.#options.place;
    const bytes = encodeRecord(commit, opId, this.#head, seal);
    // What is kept in memory is what will be read back, and what can not be read back is never written.
    const found = decodeRecord(bytes, 0, seal);
    if (found.is !== 'record') throw new Failure('internal', '内容无法写成流水记录，没有保存。', { sequence });
    await this.#append(journal, bytes);
    this.#working.advance(found.record.commit);
    this.#head = found.record.hash;
    this.#lastSavedAt = at;
    if (opId !== undefined) this.#opIds.set(opId, found.record.commit);
    return found.record.commit;
  }

  /** Begins a new generation when the journal has grown long. Never fails: the journal alone is durable. */
  async tidy(): Promise<void> {
    const journal = this.#journal;
    const { records, bytes } = this.#options.limits;
    if (!journal || journal.count() < this.#retryAt) return;
    if (journal.count() >= records || journal.size() >= bytes) await this.#renew(journal);
  }

  /** A last generation and the mark of a proper close. Never fails. */
  async close(): Promise<void> {
    const journal = this.#journal;
    if (journal && journal.count() > 0) await this.#renew(journal);
    if (this.#journal?.count() === 0) await this.#leaveMark().catch(() => undefined);
    await this.#journal?.close();
    this.#journal = null;
  }

  async #leaveMark(): Promise<void> {
    const { place, lock } = this.#options;
    await lock.check();
    await writeMark(place.files, place.folder, { generation: this.#generation, sequence: this.#working.sequence, head: this.#head });
  }

  async #renew(journal: OpenJournal): Promise<void> {
    try {
      await this.#options.lock.check();
      await this.#newGeneration();
      this.#warnings = [];
    } catch (error) {
      this.#retryAt = journal.count() + Math.ceil(this.#options.limits.records / 4);
      this.#warnings = [notes.generationFailed(writeFailure(error).message)];
    }
  }

  async #ready(): Promise<OpenJournal> {
    try {
      await this.#options.lock.check();
      if (!this.#journal) await this.#newGeneration();
      this.#trouble = null;
      return this.#journal!;
    } catch (error) {
      const failure = writeFailure(error);
      if (!this.#journal) this.#trouble = failure;
      throw failure;
    }
  }

  async #append(journal: OpenJournal, bytes: Buffer): Promise<void> {
    try {
      await this.#removeMark(journal);
      await journal.append(bytes);
    } catch (error) {
      await journal.abandon();
      this.#journal = null;
      await this.begin(true);
      throw writeFailure(error);
    }
  }

  // The mark says that the journal of this generation holds nothing new; that ends with the first record.
  async #removeMark(journal: OpenJournal): Promise<void> {
    if (!this.#marked) return;
    const { files, folder } = this.#options.place;
    const path = join(folder, closedName(journal.generation));
    try {
      await files.remove(path);
      await files.flushName(join(folder, LOCK_NAME));
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') throw error;
    }
    this.#marked = false;
  }

  async #newGeneration(): Promise<void> {
    const { place, now } = this.#options;
    this.#highest += 1;
    const generation = this.#highest;
    const old = this.#journal;
    const savedAt = now().toISOString();
    this.#journal = await beginGeneration(place, { generation, savedAt, ledger: this.#working.live, head: this.#head });
    this.#generation = generation;
    this.#retryAt = 0;
    this.#marked = false;
    this.#trouble = null;
    await old?.close();
    await thinOut(place);
  }
}
