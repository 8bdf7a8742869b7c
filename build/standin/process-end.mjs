// What ends the process besides app.quit(): signals, mistakes, and the end of the one who started it.
import fs from 'node:fs';
import net from 'node:net';
import { app } from './app.mjs';
import { realExit, state } from './state.mjs';
import { refuse } from './strict.mjs';

function die() {
  state.chromium?.kill();
  realExit(1);
}

export function watchProcessEnd() {
  process.exit = (code) => app.exit(code ?? process.exitCode ?? 0);
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => app.quit());
  process.on('uncaughtException', onException);
  process.on('unhandledRejection', onRejection);
  if (state.testing) watchRunner();
}

/** Electron shows a box and goes on; a test must not go on. */
function onException(error) {
  if (process.listenerCount('uncaughtException') > 1) return; // the app has its own way with it
  refuse(`uncaught exception in the main process: ${error?.stack ?? error}`);
  die();
}

/** In Electron only a warning; a test ends on it, for otherwise it would wait in vain. */
function onRejection(error) {
  if (process.listenerCount('unhandledRejection') > 1) return;
  refuse(`unhandled rejection in the main process: ${error?.stack ?? error}`);
  if (state.testing) die();
}

/** Playwright's runner holds the other end of fd 3. When it is killed, nothing may be left behind. */
function watchRunner() {
  try {
    const kind = fs.fstatSync(3);
    if (!kind.isSocket() && !kind.isFIFO()) return;
  } catch {
    return; // started by hand: there is no such pipe
  }
  const pipe = new net.Socket({ fd: 3, readable: true, writable: false });
  pipe.on('end', die).on('error', die).resume().unref();
}
