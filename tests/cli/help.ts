import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll } from 'vitest';
import { ensureBuilt } from '../../build/scripts/ensure-built.mjs';

export const ROOT = path.resolve(import.meta.dirname, '../..');
const CLI = path.join(ROOT, 'dist', 'main', 'cli.js');
export const TODAY = '2026-11-22';

export { ensureBuilt };

export interface Ran {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** The one value on standard output. Throws when there is not exactly one. */
  json<T = Record<string, unknown>>(): T;
}

/** A folder of its own, removed at the end of the file. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'cli-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

function ran(done: { readonly status: number | null; readonly stdout: string; readonly stderr: string }): Ran {
  const json = <T>(): T => {
    if (done.stdout === '') throw new Error(`nothing on standard output; on standard error: ${done.stderr}`);
    return JSON.parse(done.stdout) as T;
  };
  return { code: done.status, stdout: done.stdout, stderr: done.stderr, json };
}

/** Runs the command line as a caller would, with arguments as they are. */
export function bare(args: readonly string[], execArgv: readonly string[] = [], env: Readonly<Record<string, string>> = {}): Ran {
  return ran(spawnSync(process.execPath, [...execArgv, CLI, ...args], { encoding: 'utf8', env: { ...process.env, ...env }, cwd: tmpdir() }));
}

/** Runs the command line by way of npm. */
export function byNpm(args: readonly string[]): Ran {
  return ran(spawnSync('npm', ['run', '-s', 'union', '--', ...args], { encoding: 'utf8', cwd: ROOT, shell: process.platform === 'win32' }));
}

/** A caller with a ledger of its own: every answer as JSON. */
export function caller(folder: string, name = 'ledger') {
  const ledger = path.join(folder, name);
  const file = (fileName: string, content: string | Uint8Array | object): string => {
    const place = path.join(folder, fileName);
    writeFileSync(place, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
    return place;
  };
  const union = (...args: string[]): Ran => bare([...args, '--ledger', ledger, '--today', TODAY, '--json']);
  return { ledger, file, union };
}
