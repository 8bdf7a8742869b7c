// npm run pack: packs the app for Linux and Windows around stub binaries, without a network, and checks what was packed.
// With --check the output is thrown away; otherwise it is left in dist-pack to be looked at.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { checkArchive, checkFonts, checkFuses, sayTotal } from './pack/archive.mjs';
import { need, PackFault, say } from './pack/check.mjs';
import { checkExtracted } from './pack/extracted.mjs';
import { linuxStub, windowsStub } from './pack/stubs.mjs';
import { root } from './runtime.mjs';

const keep = !process.argv.includes('--check');
const TARGETS = [
  { flag: '--linux', stub: linuxStub, unpacked: 'linux-unpacked', program: 'union-desk' },
  { flag: '--win', stub: windowsStub, unpacked: 'win-unpacked', program: 'UnionDesk.exe' },
];

/** Long enough for a busy machine, short enough to notice that something waits for a network. */
const BUILDER_LIMIT_MS = 120_000;

async function pack({ flag, stub, unpacked }, folder) {
  const electron = path.join(folder, `electron${flag}`);
  mkdirSync(electron);
  await stub(electron);
  const started = Date.now();
  const builder = path.join(root, 'node_modules', 'electron-builder', 'cli.js');
  const args = [builder, '--dir', flag, '--x64', '--publish', 'never', `-c.electronDist=${electron}`, `-c.directories.output=${path.join(folder, 'out')}`];
  const env = { ...process.env, CSC_IDENTITY_AUTO_DISCOVERY: 'false' };
  const done = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env, timeout: BUILDER_LIMIT_MS });
  need(done.status === 0, `electron-builder ${flag} 没有成功：\n${`${done.stdout}${done.stderr}`.slice(-2000)}`);
  say(`electron-builder ${flag}: ${Math.round((Date.now() - started) / 1000)} s`);
  return path.join(folder, 'out', unpacked);
}

async function run(folder) {
  await ensureBuilt();
  for (const target of TARGETS) {
    const made = await pack(target, folder);
    const resources = path.join(made, 'resources');
    checkFuses(made, target.program);
    checkArchive(resources);
    checkFonts(resources);
    // Both archives hold the same scripts.
    if (target === TARGETS[0]) await checkExtracted(resources, folder);
    sayTotal(made);
    if (keep) cpSync(made, path.join(root, 'dist-pack', target.unpacked), { recursive: true });
  }
}

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'uniondesk-pack-')));
try {
  await run(folder);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof PackFault ? error.message : error.stack}\n`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true });
}
