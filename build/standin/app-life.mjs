// From `ready` to `quit`: in which order the app's events come, and what ends the process.
import path from 'node:path';
import { Chromium } from './chromium.mjs';
import { PreventableEvent, StrictEmitter } from './emitter.mjs';
import { findChromium, noChromium } from './find-chromium.mjs';
import { realExit, state } from './state.mjs';
import { startTargets } from './targets.mjs';

export class AppLife extends StrictEmitter {
  constructor() {
    super('App');
    this._ready = false;
    this._quitting = false;
    this._exiting = false;
    this._whenReady = new Promise((resolve) => {
      this._resolveReady = resolve;
    });
  }

  whenReady() {
    return this._whenReady;
  }

  isReady() {
    return this._ready;
  }

  quit() {
    if (this._quitting || this._exiting) return;
    this._quitting = true;
    const event = new PreventableEvent();
    this.emit('before-quit', event);
    if (event.defaultPrevented) this._quitting = false;
    else if (state.windows.size === 0) this._finish();
    else this._closeWindows();
  }

  exit(code = 0) {
    if (this._exiting) return;
    this._exiting = true;
    this.emit('quit', new PreventableEvent(), code);
    this._releaseLock();
    void Promise.resolve(state.chromium?.close()).finally(() => realExit(code));
  }

  /** Called after the main script: its own top-level `await app.whenReady()` would hang, as in Electron. */
  async _start() {
    if (this._exiting) return;
    if (!this._quitting) this.emit('will-finish-launching');
    // without a screen nothing is started: a second instance, or an app without windows, may still do its work
    if (!state.noScreen) await this._startChromium();
    if (state.testing) await state.playwrightReady;
    if (this._exiting || this._quitting) return;
    this._ready = true;
    this.emit('ready', new PreventableEvent(), {});
    this._resolveReady();
  }

  async _startChromium() {
    if (!findChromium()) this._giveUp(noChromium());
    state.chromium = new Chromium({
      profile: path.join(this.getPath('userData'), 'standin-chromium'),
      lang: this.getLocale(),
      headless: state.headless,
      port: state.testing ? 0 : undefined,
    });
    process.on('exit', () => state.chromium.kill());
    void state.chromium.gone.then(({ code, signal, lastLines }) => {
      if (this._exiting) return;
      this._giveUp(`[stand-in] Chromium is gone (${signal ?? code})\n${lastLines.join('\n')}`);
    });
    await startTargets();
  }

  /** The browser process is Electron's own process: without it nothing can go on. */
  _giveUp(reason) {
    this._exiting = true;
    process.stderr.write(`${reason}\n`);
    this._releaseLock();
    realExit(1);
  }

  /** A window is wanted. This is the first moment at which a screen is really needed. */
  _needScreen() {
    if (!state.noScreen) return;
    this._giveUp('没有图形显示（DISPLAY 未设置），窗口无法打开。 There is no display (DISPLAY is not set).');
  }

  _closeWindows() {
    for (const window of [...state.windows.values()]) {
      if (!this._quitting) return; // one of them said no
      window.close();
    }
  }

  /** A window stays open: the quitting is off. */
  _closeCancelled() {
    this._quitting = false;
  }

  _allClosed() {
    if (this._exiting) return;
    if (this._quitting) this._finish();
    else if (this.listenerCount('window-all-closed') === 0) this.quit();
    else this.emit('window-all-closed');
  }

  _finish() {
    const event = new PreventableEvent();
    this.emit('will-quit', event);
    if (event.defaultPrevented) this._quitting = false;
    else this.exit(typeof process.exitCode === 'number' ? process.exitCode : 0);
  }
}
