// npm run dev: opens the app and opens it anew, freshly built, after every change of a source file.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import path from 'node:path';
import { ensureBuilt } from './ensure-built.mjs';
import { root } from './runtime.mjs';

let child;
let timer;

async function open() {
  try {
    await ensureBuilt();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    return;
  }
  child?.removeAllListeners('exit');
  child?.kill('SIGTERM');
  child = spawn(process.execPath, [path.join(root, 'build', 'scripts', 'start.mjs'), ...process.argv.slice(2)], { stdio: 'inherit' });
  child.once('exit', (code) => process.exit(code ?? 0));
}

for (const folder of ['electron', 'renderer', 'shared']) {
  watch(path.join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(() => void open(), 400);
  });
}
await open();
