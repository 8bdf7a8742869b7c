// The browser process. It is spoken to over a private pipe (fds 3 and 4), so that no port is opened.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { CdpPipe } from './cdp-pipe.mjs';
import { commonFlags } from './chromium-flags.mjs';
import { findChromium, noChromium } from './find-chromium.mjs';

const CLOSE_LIMIT = 3000;
const LINES_KEPT = 20;

export class Chromium {
  /** @param {{ profile: string, lang: string, headless: boolean, port?: number }} options */
  constructor({ profile, lang, headless, port }) {
    const program = findChromium();
    if (!program) throw new Error(noChromium());
    mkdirSync(profile, { recursive: true });
    this._program = program;
    this._headless = headless;
    this._common = commonFlags(profile, lang);
    this._lastLines = [];
    this._exited = false;
    this._process = spawn(program, this._arguments(port), {
      stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
      env: {
        ...process.env,
        LANGUAGE: lang,
        // without a session bus Chromium would wait for one
        DBUS_SESSION_BUS_ADDRESS: process.env.DBUS_SESSION_BUS_ADDRESS ?? 'disabled:',
      },
    });
    this.cdp = new CdpPipe(this._process.stdio[3], this._process.stdio[4]);
    this._process.stderr.setEncoding('utf8').on('data', (text) => this._said(text));
    /** Fulfilled when the browser has ended, for whatever reason. */
    this.gone = new Promise((resolve) => {
      const end = (code, signal) => {
        this._exited = true;
        this.cdp.close();
        resolve({ code, signal, lastLines: this._lastLines });
      };
      this._process.once('exit', end);
      this._process.once('error', (error) => end(error.message, null));
    });
  }

  send(method, params, sessionId) {
    return this.cdp.send(method, params, sessionId);
  }

  /**
   * Opens a page whose address holds the token; it arrives as an attached target. On a screen the same program is
   * started again on the same profile and hands `--app=` to the running one: only so is it a window without tabs.
   */
  async openWindow(token, title, { width, height }) {
    if (this._headless) {
      await this.send('Target.createTarget', { url: `about:blank#${token}`, newWindow: true, width, height });
      return;
    }
    const blank = `data:text/html,<title>${encodeURIComponent(title)}</title><!--${token}-->`;
    const flags = this._common.filter((flag) => flag !== '--no-startup-window');
    spawn(this._program, [...flags, `--app=${blank}`], { stdio: 'ignore' });
  }

  async close() {
    if (this._exited) return;
    this.send('Browser.close').catch(() => {});
    const timer = setTimeout(() => this.kill(), CLOSE_LIMIT);
    await this.gone;
    clearTimeout(timer);
  }

  kill() {
    if (!this._exited) this._process.kill('SIGKILL');
  }

  _arguments(port) {
    const flags = [...this._common, '--remote-debugging-pipe'];
    if (this._headless) flags.push('--headless', '--disable-gpu');
    // tests only: Playwright attaches here, as it does to Electron
    if (port !== undefined) flags.push(`--remote-debugging-port=${port}`);
    return flags;
  }

  _said(text) {
    for (const line of text.split('\n')) {
      // Playwright waits for this line
      if (line.startsWith('DevTools listening on ')) process.stderr.write(`${line}\n`);
      else if (line && !/dbus/i.test(line)) this._lastLines = [...this._lastLines, line].slice(-LINES_KEPT);
    }
  }
}
