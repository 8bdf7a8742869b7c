import { join } from 'node:path';
import { exists, renameNew, writeNewFile } from '../disk';
import { journalName, QUARANTINE } from './names';
import type { Recovered } from './recover';
import type { Place } from './source';
import { notes, type Note } from './texts';

/**
 * Puts what is bad into the quarantine folder, under a name with the time and the reason: whole snapshots are moved,
 * unfinished ends of journals copied. Never fails; gives a note for each file that had to stay where it is.
 */
export async function quarantine(place: Place, found: Pick<Recovered, 'bad' | 'torn'>, now: Date): Promise<readonly Note[]> {
  const { files, folder } = place;
  const stamp = now.toISOString().slice(0, 19).replaceAll(':', '').replace('T', '-');
  const told: Note[] = [];
  const attempt = async (name: string, reason: string, act: (target: string) => Promise<void>) => {
    try {
      await files.makeFolder(join(folder, QUARANTINE));
      await act(await freeName(place, `${stamp}-${reason}-${name}`));
    } catch {
      told.push(notes.quarantineFailed(name));
    }
  };
  for (const { name, reason } of found.bad) {
    await attempt(name, reason, (target) => renameNew(files, join(folder, name), target));
  }
  for (const { generation, from, to } of found.torn) {
    const name = journalName(generation);
    await attempt(name, `未写完的末尾${from}`, async (target) => {
      const bytes = await files.read(join(folder, name));
      await writeNewFile(files, target, bytes.subarray(from, to));
    });
  }
  return told;
}

async function freeName({ files, folder }: Place, name: string): Promise<string> {
  for (let number = 1; ; number += 1) {
    const target = join(folder, QUARANTINE, number === 1 ? name : `${number}-${name}`);
    if (!(await exists(files, target))) return target;
  }
}
