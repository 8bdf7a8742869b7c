import { join } from 'node:path';
import { z } from 'zod';
import { exists, writeNewFile, type Files } from '../disk';
import { sha256 } from './hash';
import { closedName, contentsOf } from './names';

const schema = z.object({ generation: z.number(), sequence: z.number().int().min(0), head: z.string(), sha256: z.string() });

/** How far the ledger had come when it was last closed properly. Whoever opens it must find at least as much. */
export interface ClosedMark {
  readonly generation: number;
  readonly sequence: number;
  readonly head: string;
}

const textOf = ({ generation, sequence, head }: ClosedMark) => JSON.stringify({ generation, sequence, head });

/** Leaves the mark and removes older ones. Throws errors of the disk. */
export async function writeMark(files: Files, folder: string, mark: ClosedMark): Promise<void> {
  const path = join(folder, closedName(mark.generation));
  if (!(await exists(files, path))) {
    await writeNewFile(files, path, Buffer.from(JSON.stringify({ ...mark, sha256: sha256(textOf(mark)) })));
  }
  const { closed } = contentsOf(await files.list(folder));
  for (const old of closed.filter((generation) => generation < mark.generation)) {
    await files.remove(join(folder, closedName(old)));
  }
}

/** The newest readable mark of a folder, or null: a mark that is damaged tells nothing. */
export async function readMark(files: Files, folder: string, generations: readonly number[]): Promise<ClosedMark | null> {
  for (const generation of generations.toReversed()) {
    try {
      const parsed = schema.parse(JSON.parse((await files.read(join(folder, closedName(generation)))).toString('utf8')));
      if (parsed.generation === generation && parsed.sha256 === sha256(textOf(parsed))) return parsed;
    } catch {
      continue;
    }
  }
  return null;
}
