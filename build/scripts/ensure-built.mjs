// Builds the app when a source file is newer than the last good build, and otherwise does nothing.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { withLock } from './build-lock.mjs';
import { root } from './runtime.mjs';

const SOURCES = ['electron', 'renderer', 'shared', 'package.json', 'vite.config.ts'];
const dist = path.join(root, 'dist');
const stamp = path.join(dist, '.built');
const lock = path.join(root, 'node_modules', '.uniondesk-build');

/** When the file, or anything in the folder, was last changed. A folder's own time tells of removed files. */
function newest(file) {
  const stat = statSync(file, { throwIfNoEntry: false });
  if (!stat) return 0;
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(stat.mtimeMs, ...readdirSync(file).map((name) => newest(path.join(file, name))));
}

function isBuilt() {
  const built = statSync(stamp, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  return built > 0 && SOURCES.every((name) => newest(path.join(root, name)) <= built);
}

/** Its words go to stderr: callers may speak JSON on stdout. */
function viteBuild() {
  const vite = path.join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', process.stderr, process.stderr];
    const child = spawn(process.execPath, [vite, 'build'], { cwd: root, stdio });
    child.once('error', reject);
    child.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`构建失败（vite build 的退出码为 ${code}）。 The build failed.`));
    });
  });
}

async function build() {
  if (isBuilt()) return; // by the one we waited for
  const started = new Date();
  await viteBuild();
  mkdirSync(dist, { recursive: true });
  writeFileSync(stamp, `${started.toISOString()}\n`);
  // a file saved while the build ran is newer than what was built
  utimesSync(stamp, started, started);
}

export async function ensureBuilt() {
  if (!isBuilt()) await withLock(lock, build);
}
