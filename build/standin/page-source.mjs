// The scripts Chromium runs in every new document, one for each of the two JavaScript worlds.
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { makeClone } from './clone.mjs';
import { makeBridge } from './page-bridge.mjs';
import { isolatedWorld } from './page-isolated-world.mjs';
import { mainWorld } from './page-main-world.mjs';
import { makePreloadModules } from './page-preload-modules.mjs';

// names the page cannot guess
const secret = randomBytes(9).toString('hex');
export const WORLD = 'Electron Isolated Context';
export const BINDING = `b${secret}`;
export const RECEIVE = `r${secret}`;

const NAMES = {
  binding: BINDING,
  receive: RECEIVE,
  toMain: `m${secret}`,
  toIsolated: `i${secret}`,
  askKey: `a${secret}`,
};

const PRELOAD_ARGUMENTS = 'require,process,exports,module,Buffer,global,setImmediate,clearImmediate';

/** Reads the preload; a mistake in it becomes a 'preload-error', not a broken page. */
function readPreload(file) {
  try {
    const source = readFileSync(file, 'utf8');
    void new vm.Script(`(function(${PRELOAD_ARGUMENTS}){${source}\n})`, { filename: file });
    return { path: file, source, error: null };
  } catch (error) {
    return { path: file, source: '', error: error.message };
  }
}

function preloadText({ path, source, error }) {
  const run = `function(${PRELOAD_ARGUMENTS}){${source}\n}`;
  return `{path:${JSON.stringify(path)},error:${JSON.stringify(error)},run:${run}}`;
}

/** What a preload sees as `process`. */
function processOfPreload() {
  return {
    platform: process.platform,
    arch: process.arch,
    type: 'renderer',
    sandboxed: true,
    contextIsolated: true,
    versions: { ...process.versions },
    env: {},
    argv: [],
    execPath: process.execPath,
  };
}

export function mainSource() {
  return `(${mainWorld})(${JSON.stringify(NAMES)}, ${makeBridge});`;
}

/** @param {{ preload?: string, accelerators: string[], askBeforeClose: boolean }} options */
export function isolatedSource({ preload, accelerators, askBeforeClose }) {
  const config = JSON.stringify({ ...NAMES, accelerators, askBeforeClose, process: processOfPreload() });
  const parts = `{ makeBridge: ${makeBridge}, makeClone: ${makeClone}, makePreloadModules: ${makePreloadModules} }`;
  const preloads = preload ? preloadText(readPreload(preload)) : '';
  return `(${isolatedWorld})(${config}, ${parts}, [${preloads}]);\n//# sourceURL=electron-standin-preload.js`;
}
