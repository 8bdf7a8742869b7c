import { execFile } from 'node:child_process';
import path from 'node:path';
import { unattended } from './state.mjs';
import { refuse, strict } from './strict.mjs';

const OPENERS = { linux: 'xdg-open', darwin: 'open', win32: 'explorer' };

/** @returns {Promise<string>} empty, or what went wrong */
function openOutside(call, target) {
  if (unattended()) throw refuse(`${call}('${target}') leaves the app: stub it in the test`);
  const program = OPENERS[process.platform] ?? OPENERS.linux;
  return new Promise((resolve) => {
    // explorer ends with 1 even when all is well
    execFile(program, [target], (error) => resolve(error && program !== 'explorer' ? error.message : ''));
  });
}

export const shell = strict('shell', {
  async openPath(target) {
    return openOutside('shell.openPath', path.normalize(target));
  },

  showItemInFolder(file) {
    void openOutside('shell.showItemInFolder', path.dirname(file));
  },
});
