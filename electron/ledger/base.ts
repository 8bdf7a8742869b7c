import { codeOf } from '../disk';
import { storeName, type Contents } from './names';
import type { Place } from './source';
import { BadStore, readStore, type StoreFile } from './store';

/** A file that can not be used, and why, in Chinese. */
export interface BadFile {
  readonly name: string;
  readonly reason: string;
}

/** The newest snapshot that can be used, with those above it that can not. */
export interface Base {
  readonly store: StoreFile | null;
  readonly bad: readonly BadFile[];
  readonly unreadable: readonly string[];
}

/**
 * Looks for the newest usable snapshot. Throws the Failure `ledger-newer-format`, and ENOENT when a file vanished
 * since the folder was listed.
 */
export async function findBase(place: Place, contents: Contents): Promise<Base> {
  const bad: BadFile[] = [];
  const unreadable: string[] = [];
  for (const generation of contents.stores.toReversed()) {
    try {
      return { store: await readStore(place, generation), bad, unreadable };
    } catch (error) {
      const name = storeName(generation);
      if (error instanceof BadStore) bad.push({ name, reason: error.message });
      else if (codeOf(error) === '' || codeOf(error) === 'ENOENT') throw error;
      else unreadable.push(name);
    }
  }
  return { store: null, bad, unreadable };
}
