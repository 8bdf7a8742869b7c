import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source';

const MOST = 350;

/** The files of a folder that were written by hand and are longer than allowed, with their lines. */
function tooLong(folder: string, most: number): readonly string[] {
  return readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((f) => /\.(tsx?|mjs|css)$/.test(f))
    .map((f) => [f, readFileSync(path.join(ROOT, folder, f), 'utf8').trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > most)
    .map(([f, lines]) => `${folder}/${f}: ${lines}`);
}

test.each(['electron', 'renderer', 'shared', 'build', 'tests'])(`no file of %s is above ${MOST} lines`, (folder) => {
  expect(tooLong(folder, MOST)).toEqual([]);
});

test('a long file would be seen', () => {
  expect(tooLong('shared', 10).length).toBeGreaterThan(50);
});
