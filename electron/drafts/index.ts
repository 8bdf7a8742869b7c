import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** What is being typed, kept on disk so that a telephone call, a crash or a power cut costs at most a few seconds of it. */
export interface Drafts {
  read(key: string): string | null;
  keep(key: string, text: string): void;
  drop(key: string): void;
}

/** Drafts in a folder of their own; keys are checked by the caller's contract. */
export function openDrafts(folder: string): Drafts {
  const fileOf = (key: string) => path.join(folder, `${key}.draft`);
  return {
    read(key) {
      try {
        return readFileSync(fileOf(key), 'utf8');
      } catch {
        return null;
      }
    },
    keep(key, text) {
      mkdirSync(folder, { recursive: true });
      const temp = `${fileOf(key)}.tmp`;
      writeFileSync(temp, text, { flush: true });
      renameSync(temp, fileOf(key));
    },
    drop(key) {
      rmSync(fileOf(key), { force: true });
    },
  };
}
