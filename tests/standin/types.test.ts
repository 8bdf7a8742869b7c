import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';

const root = path.resolve(import.meta.dirname, '../..');
const standin = path.join(root, 'build/standin');
const tsc = path.join(root, 'node_modules/typescript/bin/tsc');

function check(project: string): { status: number | null; output: string } {
  const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
  return { status, output: stdout };
}

test('every name of the stand-in is a name of Electron', { timeout: 60_000 }, () => {
  expect(check(standin)).toEqual({ status: 0, output: '' });
});

test('an invented name is found', { timeout: 60_000 }, () => {
  const source = readFileSync(path.join(standin, 'conformance.ts'), 'utf8');
  const planted = path.join(standin, 'planted.tmp.ts');
  const project = path.join(standin, 'planted.tmp.json');
  try {
    writeFileSync(planted, source.replace('typeof Standin.shell,', "typeof Standin.shell & { openTheDoor: 1 },"));
    writeFileSync(project, JSON.stringify({ extends: './tsconfig.json', files: ['planted.tmp.ts'] }));
    expect(check(project).output).toContain('openTheDoor');
  } finally {
    rmSync(planted, { force: true });
    rmSync(project, { force: true });
  }
});
