// Starts an app's main script the way Electron's binary does: electron [switches] <folder of the app> [arguments]
import { readFileSync } from 'node:fs';
import inspector from 'node:inspector';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from './app.mjs';
import { installModules } from './modules.mjs';
import { watchProcessEnd } from './process-end.mjs';
import { realExit, state } from './state.mjs';

function splitArguments() {
  const all = process.argv.slice(2);
  const at = all.findIndex((arg) => !arg.startsWith('-'));
  if (at < 0) {
    process.stderr.write('stand-in: electron [switches] <folder of the app> [arguments]\n');
    realExit(2);
  }
  return { switches: all.slice(0, at), folder: all[at], rest: all.slice(at + 1) };
}

function readSwitches(args) {
  for (const arg of args) {
    const [, name, value = ''] = /^--([^=]+)(?:=(.*))?$/s.exec(arg) ?? [];
    if (name) state.switches.set(name, value);
  }
}

function electronVersion(appPath) {
  try {
    return createRequire(path.join(appPath, 'package.json'))('electron/package.json').version;
  } catch {
    return '0.0.0';
  }
}

/** ELECTRON_STANDIN_HEADLESS=0 asks for windows also in tests, 1 for none at all; else it depends on the screen. */
function readScreen() {
  const hasScreen = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
  const wish = process.env.ELECTRON_STANDIN_HEADLESS;
  state.headless = wish === undefined ? state.testing && !hasScreen : wish !== '0';
  state.noScreen = !state.headless && !hasScreen;
}

/** Makes the process look like Electron's. */
function dressProcess(folder, rest) {
  process.argv.splice(1, process.argv.length, folder, ...rest);
  Object.defineProperties(process.versions, {
    electron: { value: state.electronVersion, enumerable: true },
    standin: { value: '1', enumerable: true },
  });
  Object.assign(process, { type: 'browser', defaultApp: true, resourcesPath: path.join(state.appPath, 'resources') });
}

/** Playwright first connects to the inspector, then calls this function, then expects `ready`. */
function waitForPlaywright() {
  state.playwrightReady = new Promise((resolve) => {
    globalThis.__playwright_run = async () => {
      resolve();
      await app.whenReady();
    };
  });
}

const { switches, folder, rest } = splitArguments();
state.appPath = path.resolve(folder);
state.pkg = JSON.parse(readFileSync(path.join(state.appPath, 'package.json'), 'utf8'));
state.electronVersion = electronVersion(state.appPath);
state.testing = switches.some((flag) => flag.startsWith('--remote-debugging-port'));
readSwitches([...switches, ...rest]);
readScreen();
dressProcess(folder, rest);
await installModules();
watchProcessEnd();
if (state.testing) waitForPlaywright();
const inspect = switches.find((flag) => flag.startsWith('--inspect'));
// prints "Debugger listening on ws://…", which Playwright waits for
if (inspect) inspector.open(Number(inspect.split('=')[1] ?? 9229), '127.0.0.1');
const main = path.join(state.appPath, state.pkg.main ?? 'index.js');
await import(pathToFileURL(main).href);
await app._start();
