import { createHash } from 'node:crypto';
import { mkdir, readFile, unlink } from 'node:fs/promises';
import path from 'node:path';
import { exists, nodeFiles, queue, writeFailure, writeNewFile } from '../disk';
import { fileNameOf } from '../../shared/words';

/** The folder of finished papers, beside the ledger's own files. */
export const ARCHIVE_FOLDER = '文书';

/** A finished paper as it is laid away. */
export interface Filing {
  readonly year: string;
  /** The drawer of the catalogue: 开会, 公告栏. */
  readonly drawer: string;
  readonly on: string;
  readonly title: string;
  readonly version: number;
}

export interface KeptFile {
  /** From the ledger's folder, with / between names. */
  readonly path: string;
  readonly sha256: string;
}

export type FileState = 'intact' | 'changed' | 'gone';

export interface Archive {
  /** Writes a file into 年度/类别/日期_标题; a name that is there already is never replaced. Durable when it answers. */
  keep(filing: Filing, extension: string, bytes: Uint8Array): Promise<KeptFile>;
  /** Takes back a file that no register came to know, unless it is no longer what was written. Never fails. */
  discard(file: KeptFile): Promise<void>;
  /** Runs after everything that was asked for before: two papers at once would get in the way of each other's files. */
  inTurn<T>(task: () => Promise<T>): Promise<T>;
  /** Whether a file is still what was laid away. */
  check(file: KeptFile): Promise<FileState>;
  /** Where a kept file lies on this machine; undefined for a path that leads out of the archive. */
  placeOf(file: string): string | undefined;
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Whether a file holds what it was laid away with. */
async function stateOf(place: string | undefined, sha256: string): Promise<FileState> {
  if (place === undefined) return 'gone';
  try {
    return sha256Of(await readFile(place)) === sha256 ? 'intact' : 'changed';
  } catch {
    return 'gone';
  }
}

/** The finished papers of a ledger. */
export function openArchive(ledgerFolder: string): Archive {
  const placeOf = (file: string): string | undefined => {
    const place = path.resolve(ledgerFolder, file);
    const inside = path.relative(path.join(ledgerFolder, ARCHIVE_FOLDER), place);
    return inside === '' || inside.startsWith('..') || path.isAbsolute(inside) ? undefined : place;
  };
  return {
    placeOf,
    async keep(filing, extension, bytes) {
      const folder = path.join(ledgerFolder, ARCHIVE_FOLDER, fileNameOf(filing.year), fileNameOf(filing.drawer));
      const stem = fileNameOf(`${filing.on}_${filing.title}${filing.version > 1 ? `_第${filing.version}稿` : ''}`);
      try {
        await mkdir(folder, { recursive: true });
        let target = path.join(folder, `${stem}.${extension}`);
        for (let i = 2; await exists(nodeFiles, target); i += 1) target = path.join(folder, `${stem}（${i}）.${extension}`);
        await writeNewFile(nodeFiles, target, bytes);
        return { path: path.relative(ledgerFolder, target).split(path.sep).join('/'), sha256: sha256Of(bytes) };
      } catch (error) {
        throw writeFailure(error);
      }
    },
    async discard(file) {
      const place = placeOf(file.path);
      if (place !== undefined && (await stateOf(place, file.sha256)) === 'intact') await unlink(place).catch(() => undefined);
    },
    inTurn: queue(),
    check: (file) => stateOf(placeOf(file.path), file.sha256),
  };
}
