// npm run demo -- --out DIR [--today D]: the sample union, its duties and its papers, without a window.
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './runtime.mjs';

const { values } = parseArgs({ options: { out: { type: 'string', default: 'out' }, today: { type: 'string' } } });
const out = path.resolve(values.out);
const ledger = path.join(out, 'ledger');
const cli = path.join(root, 'dist', 'main', 'cli.js');

/** Runs one command of the command line and gives its JSON answer. */
function union(...args) {
  const day = values.today ? ['--today', values.today] : [];
  const done = spawnSync(process.execPath, [cli, ...args, '--ledger', ledger, ...day, '--json'], { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
  if (done.status !== 0) throw new Error(done.stderr || `union ${args[0]} ended with ${done.status}`);
  return JSON.parse(done.stdout);
}

/** Every paper of the catalogue in every size, and what it lacks. */
function printAll() {
  const papers = union('catalogue', '--out', path.join(out, 'papers'));
  for (const { title, missing } of papers) for (const lack of missing) process.stdout.write(`  注意（${title}）：${lack}\n`);
  return papers.flatMap((p) => p.files);
}

function dutiesTable() {
  const rows = union('duties');
  const words = { met: '✓ 已完成', dueSoon: '◔ 临近', overdue: '! 逾期', notYet: '○ 未到期', notApplicable: '– 不适用', unknown: '? 资料不足' };
  const lines = ['编号\t职责\t状态\t期限\t现状\t还缺', ...rows.map((d) => [d.id, d.title, words[d.state], d.dueOn ?? '', d.done, d.missing].join('\t'))];
  writeFileSync(path.join(out, 'duties.tsv'), `\ufeff${lines.join('\n')}\n`);
  writeFileSync(path.join(out, 'duties.json'), `${JSON.stringify(rows, null, 2)}\n`);
  return rows.length;
}

await ensureBuilt();
mkdirSync(out, { recursive: true });
if (readdirSync(out).includes('ledger')) rmSync(ledger, { recursive: true });
const { records } = union('sample');
process.stdout.write(`示例工会：${records}条记录，在 ${ledger}\n`);
process.stdout.write(`职责表：${dutiesTable()}项，在 ${path.join(out, 'duties.tsv')}\n`);
process.stdout.write(`日历：${union('calendar', '--out', path.join(out, 'union.ics')).events}个日程，在 ${path.join(out, 'union.ics')}\n`);
const files = printAll();
process.stdout.write(`文书：${files.length}个文件\n${files.map((f) => `  ${f}`).join('\n')}\n`);
