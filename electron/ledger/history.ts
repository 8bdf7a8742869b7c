import { join } from 'node:path';
import { Failure } from '../../shared/failures';
import type { Commit } from '../../shared/ledger';
import type { KindName } from '../../shared/records';
import { journalName } from './names';
import { listPlace, readJournals, timeline, type Place, type ReadJournal } from './source';

/** The commits that stand in the journals. */
export interface History {
  /** All commits up to a sequence, newest first. Throws a Failure when a journal can not be read. */
  upTo(sequence: number): Promise<readonly Commit[]>;
}

/** Reads the journals when asked, each again only when its size has changed. */
export function historyOf(place: Place): History {
  const cache = new Map<number, { readonly size: number; readonly journal: ReadJournal }>();
  const read = async (generation: number): Promise<ReadJournal> => {
    const { size } = await place.files.facts(join(place.folder, journalName(generation)));
    const known = cache.get(generation);
    if (known?.size === size) return known.journal;
    const [journal] = await readJournals(place, [generation]);
    if (!journal?.scan) {
      throw new Failure('file-unreadable', `历史记录文件“${journalName(generation)}”读不出来，请检查磁盘后重试。`);
    }
    cache.set(generation, { size, journal });
    return journal;
  };
  return {
    async upTo(sequence) {
      const journals: ReadJournal[] = [];
      for (const generation of (await listPlace(place))?.journals ?? []) journals.push(await read(generation));
      return [...timeline(journals).values()].map(({ commit }) => commit).filter((commit) => commit.sequence <= sequence).reverse();
    },
  };
}

/** The commits that touched one record. */
export function touching(commits: readonly Commit[], kind: KindName, id: string): readonly Commit[] {
  return commits.filter(({ changes }) => changes.some((change) => change.kind === kind && change.id === id));
}

/**
 * The commit to take back: the one asked for, else the newest that is neither an undo nor undone. Throws the Failure
 * `nothing-to-undo` when there is none or it was taken back before.
 */
export function commitToUndo(commits: readonly Commit[], sequence: number | undefined): Commit {
  const undone = new Set(commits.flatMap((commit) => commit.undoes ?? []));
  const found = sequence === undefined
    ? commits.find((commit) => commit.undoes === undefined && !undone.has(commit.sequence))
    : commits.find((commit) => commit.sequence === sequence);
  if (!found) throw new Failure('nothing-to-undo', '没有可以撤销的操作。');
  if (undone.has(found.sequence)) throw new Failure('nothing-to-undo', '这一步已经撤销过了。', { sequence: found.sequence });
  return found;
}
