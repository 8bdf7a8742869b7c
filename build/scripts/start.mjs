// npm start: the app in Electron, where its binary is here, otherwise in Chromium windows under the stand-in.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { ensureBuilt } from './ensure-built.mjs';
import { chooseRuntime, noChromium, root } from './runtime.mjs';

const NO_DISPLAY =
  '没有图形显示（DISPLAY 和 WAYLAND_DISPLAY 都未设置），窗口无法打开；不用窗口也可以看看它做什么：npm run demo。\n' +
  'There is no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so no window can be opened; ' +
  'npm run demo shows what the app makes without one.';

const USED = {
  electron: '正在用 Electron 打开。 Runtime: Electron.',
  standin: '本机没有 Electron，改用浏览器内核打开。 Runtime: the stand-in with',
};

const say = (text) => process.stderr.write(`${text}\n`);

function hasDisplay() {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

/** The app itself takes no notice of Chromium's switches before its folder, so all arguments come after it. */
function run(runtime) {
  const args = [root, ...process.argv.slice(2)];
  const [program, all] = runtime.name === 'electron'
    ? [runtime.program, args]
    : [process.execPath, [runtime.program, ...args]];
  const child = spawn(program, all, { stdio: 'inherit', cwd: root });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  child.once('error', (error) => {
    say(error.message);
    process.exitCode = 1;
  });
  child.once('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal];
  });
}

async function main() {
  if (!hasDisplay()) throw new Error(NO_DISPLAY);
  const runtime = chooseRuntime();
  if (runtime.name === 'none') {
    throw new Error(`${noChromium()} Electron 本身可用 npx install-electron 下载。 Electron: npx install-electron.`);
  }
  await ensureBuilt();
  say(runtime.name === 'electron' ? USED.electron : `${USED.standin} ${runtime.chromium}`);
  run(runtime);
}

main().catch((error) => {
  say(error.message);
  process.exitCode = 1;
});
