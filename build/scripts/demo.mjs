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
  const done = spawnSync(process.execPath, [cli, ...args, '--ledger', ledger, ...day, '--json'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(done.stderr || `union ${args[0]} ended with ${done.status}`);
  return JSON.parse(done.stdout);
}

/** Records that a document may be made from, the newest first. */
function candidatesFor(document) {
  if (document.kind === null) return [null];
  if (document.kind === 'meeting') return union('list', '--kind', 'meeting', '--where', 'meetingType=committee').sort((a, b) => (String(a.heldAt) < String(b.heldAt) ? 1 : -1)).map((r) => r.id);
  return union('list', '--kind', document.kind).map((r) => r.id).reverse();
}

/** Prints a document from the first record that can become it at all: a wage contract is no collective one. */
function printFirst(document, size, candidates) {
  for (const id of candidates) {
    try {
      return union('print', '--document', document.id, ...(id === null ? [] : ['--record', id]), '--size', size, '--out', path.join(out, 'papers'));
    } catch (error) {
      if (!String(error).includes('不能打印成')) throw error;
    }
  }
  return { files: [], missing: ['示例工会没有这样的记录'] };
}

function printAll() {
  const files = [];
  for (const document of union('documents')) {
    const candidates = candidatesFor(document);
    for (const size of document.sizes) {
      const made = printFirst(document, size, candidates);
      files.push(...made.files);
      for (const lack of made.missing) process.stdout.write(`  注意（${document.title}）：${lack}\n`);
    }
  }
  return files;
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
