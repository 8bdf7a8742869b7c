// npm run dist: installers for this system, by electron-builder. Needs Electron's own download.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './runtime.mjs';

await ensureBuilt();
const builder = path.join(root, 'node_modules', '.bin', 'electron-builder');
process.exitCode = spawnSync(builder, process.argv.slice(2), { cwd: root, stdio: 'inherit' }).status ?? 1;
