// npm run bench [-- --json]: how fast the program is, as ratios against bare work of the same kind in the same run.
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './runtime.mjs';

const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const SIZES = [1000, 10_000, 100_000];
const script = path.join(root, 'node_modules', '.uniondesk-bench', 'bench.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'uniondesk-bench-'));

function bundle() {
  return build({
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: path.join(root, 'tests', 'bench', 'bench.ts'), outDir: path.dirname(script), emptyOutDir: true, minify: false, rollupOptions: { output: { entryFileNames: path.basename(script) } } },
  });
}

/** One part in a process of its own. */
function run(part, size = 0) {
  process.stderr.write(`${part}${size === 0 ? '' : ` ${size}`} …\n`);
  const place = path.join(folder, `${part}-${size}`);
  mkdirSync(place);
  const done = spawnSync(process.execPath, [script, part, place, root, String(size)], { encoding: 'utf8', maxBuffer: 1e7 });
  rmSync(place, { recursive: true });
  if (done.status !== 0) throw new Error(done.stderr || `${part} ended with ${done.status}`);
  return { part, size, ...JSON.parse(done.stdout) };
}

/** How much longer the same takes with ten times the members. */
function growthOf(rows) {
  return [...new Set(rows.map((r) => r.what))].flatMap((what) => {
    const own = SIZES.map((size) => rows.find((r) => r.what === what && r.size === size));
    return own.slice(1).flatMap((row, i) => (row && own[i] ? [{ what, from: SIZES[i], to: row.size, times: row.ms / own[i].ms }] : []));
  });
}

const two = (n) => (n >= 100 ? Math.round(n).toString() : n.toPrecision(3));

function table(rows) {
  const widths = rows[0].map((_, i) => Math.max(...rows.map((r) => r[i].length)));
  return rows.map((r) => r.map((cell, i) => (i === 0 || i === r.length - 1 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]))).join('  ').trimEnd()).join('\n');
}

function show({ rows, growth, memory }) {
  const measured = rows.map((r) => [r.what, String(r.size), two(r.ms), r.ratio === null ? '' : `${two(r.ratio)} ×`, r.against === null ? '' : `${two(r.againstMs)} ms  ${r.against}`]);
  const grown = growth.map((g) => [g.what, String(g.from), String(g.to), `${two(g.times)} ×`, '']);
  const peaks = memory.map((m) => [m.part, m.size === 0 ? '' : String(m.size), two(m.peakMiB), `${two(m.ratio)} ×`, '']);
  return [
    table([['', 'size', 'ms', 'ratio', 'against'], ...measured]),
    table([['growth', 'from', 'to', 'time', ''], ...grown]),
    table([['peak memory', 'size', 'MiB', 'ratio', 'against the same process doing nothing'], ...peaks]),
  ].join('\n\n');
}

try {
  await ensureBuilt();
  await bundle();
  const bare = run('bare');
  const parts = [...SIZES.map((size) => run('ledger', size)), run('import'), run('print')];
  const rows = parts.flatMap((p) => p.rows).map((r) => ({ against: null, againstMs: null, ...r, ratio: r.againstMs === undefined ? null : r.ms / r.againstMs }));
  const memory = parts.map(({ part, size, peakMiB }) => ({ part, size, peakMiB, ratio: peakMiB / bare.peakMiB }));
  const found = { rows, growth: growthOf(rows), memory };
  process.stdout.write(values.json ? `${JSON.stringify(found)}\n` : `${show(found)}\n`);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
