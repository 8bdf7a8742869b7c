// Which runtime can show the app on this machine: Electron's own binary, or a Chromium under the stand-in.
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findChromium, noChromium } from '../standin/find-chromium.mjs';

export { findChromium, noChromium };

export const root = fileURLToPath(new URL('../..', import.meta.url));

/** The stand-in's launcher, to be started like Electron's binary (by Node, where files have no shebang). */
export const standin = path.join(root, 'build', 'standin', 'electron');

/**
 * Electron's binary, if it is here. Never `require('electron')` to ask: since Electron 42 that call tries to download
 * it. The files are those its own installer looks at.
 */
export function electronBinary() {
  try {
    const folder = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
    const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? path.join(folder, 'dist');
    const file = path.join(dist, readFileSync(path.join(folder, 'path.txt'), 'utf8').trim());
    const unpacked = readFileSync(path.join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    return existsSync(file) && unpacked === version ? file : undefined;
  } catch {
    return undefined; // one of the files is missing: the binary is not here, or not whole
  }
}

/** ELECTRON_STANDIN=1 asks for the stand-in also where Electron is. */
export function chooseRuntime() {
  const electron = process.env.ELECTRON_STANDIN === '1' ? undefined : electronBinary();
  if (electron) return { name: 'electron', program: electron };
  const chromium = findChromium();
  return chromium ? { name: 'standin', program: standin, chromium } : { name: 'none' };
}
