// npm test: types, lint, unit and end-to-end tests, one after the other; ends with the plain line `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './runtime.mjs';

const results = path.join(root, 'test-results');
const bin = (name) => path.join(root, 'node_modules', '.bin', name);

function run(title, command, args, env = {}) {
  process.stdout.write(`\n== ${title}\n`);
  const started = Date.now();
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } });
  process.stdout.write(`== ${title}: ${status === 0 ? 'ok' : 'failed'}, ${Math.round((Date.now() - started) / 1000)} s\n`);
  return status === 0;
}

/** A check that passes or fails as one. */
function check(title, command, args) {
  const good = run(title, command, args);
  return { passed: good ? 1 : 0, failed: good ? 0 : 1 };
}

function readJson(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

function unit() {
  const file = path.join(results, 'unit.json');
  const good = run('unit tests', bin('vitest'), ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
  const found = readJson(file);
  if (!found) return { passed: 0, failed: 1 };
  const failed = found.numFailedTests + (good || found.numFailedTests > 0 ? 0 : 1);
  return { passed: found.numPassedTests, failed };
}

function endToEnd() {
  const file = path.join(results, 'e2e.json');
  const good = run('end-to-end tests', bin('playwright'), ['test'], { UNIONDESK_REPORT: '1' });
  const stats = readJson(file)?.stats;
  if (!stats) return { passed: 0, failed: 1 };
  const failed = stats.unexpected + stats.flaky;
  return { passed: stats.expected, failed: failed + (good || failed > 0 ? 0 : 1) };
}

rmSync(results, { recursive: true, force: true });
mkdirSync(results, { recursive: true });
await ensureChromium();
await ensureBuilt();
const parts = [
  check('types', bin('tsc'), ['-p', '.']),
  check('lint', bin('oxlint'), ['--type-aware']),
  unit(),
  endToEnd(),
  check('packing', process.execPath, [path.join(root, 'build', 'scripts', 'pack.mjs'), '--check']),
];
const sum = (key) => parts.reduce((total, part) => total + part[key], 0);
process.stdout.write(`\n${sum('passed')} passed, ${sum('failed')} failed\n`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
