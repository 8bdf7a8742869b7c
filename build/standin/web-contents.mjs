import { PreventableEvent, StrictEmitter } from './emitter.mjs';
import { app } from './app.mjs';
import { WebFrameMain } from './frame.mjs';
import { imageOf } from './image.mjs';
import { IpcMain } from './ipc-main.mjs';
import { attachPage } from './page-attach.mjs';
import { RECEIVE } from './page-source.mjs';
import { toPage } from './schemes.mjs';
import { session } from './session.mjs';
import { state, unattended } from './state.mjs';
import { checkOptions, refuse, strict } from './strict.mjs';
import { forget } from './targets.mjs';
import { applyTheme } from './theme.mjs';

const ERROR_NUMBERS = { ERR_ABORTED: -3, ERR_FAILED: -2, ERR_BLOCKED_BY_CLIENT: -20, ERR_ACCESS_DENIED: -10 };
const PRINT_OPTIONS = [
  'silent', 'printBackground', 'deviceName', 'color', 'margins', 'landscape', 'scaleFactor', 'pagesPerSheet',
  'collate', 'copies', 'pageRanges', 'duplexMode', 'dpi', 'header', 'footer', 'pageSize',
];
const WEBRTC_POLICIES = [
  'default', 'default_public_interface_only', 'default_public_and_private_interfaces', 'disable_non_proxied_udp',
];

let lastId = 0;

function loadError(code, url) {
  const errno = ERROR_NUMBERS[code] ?? ERROR_NUMBERS.ERR_FAILED;
  return Object.assign(new Error(`${code} (${errno}) loading '${url}'`), { code, errno, url });
}

export class WebContents extends StrictEmitter {
  constructor() {
    super('WebContents');
    this.id = ++lastId;
    this.session = session.defaultSession;
    this.ipc = strict('webContents.ipc', new IpcMain());
    /** @type {WebFrameMain} */
    this.mainFrame = undefined;
    this._url = '';
    this._title = '';
    this._destroyed = false;
    this._loading = false;
    this._crashed = false;
    this._painted = false;
    this._closing = false;
    this._queue = [];
    this._webRtcPolicy = 'default';
  }

  /** @returns {WebContents} the one face everybody knows, so that `sender === win.webContents` */
  static _create(window, preferences) {
    const wc = strict('webContents', new WebContents());
    wc._window = window;
    wc._preferences = preferences;
    wc.mainFrame = strict('WebFrameMain', new WebFrameMain(wc));
    return wc;
  }

  getURL() {
    this._alive();
    return this._url;
  }

  getTitle() {
    this._alive();
    return this._title;
  }

  isDestroyed() {
    return this._destroyed;
  }

  isLoading() {
    this._alive();
    return this._loading;
  }

  isCrashed() {
    this._alive();
    return this._crashed;
  }

  isDevToolsOpened() {
    return false;
  }

  send(channel, ...args) {
    this._alive();
    this.mainFrame.send(channel, ...args);
  }

  setWindowOpenHandler(handler) {
    this._alive();
    this._openHandler = handler;
  }

  /** Remembered only: the browser is started with the strictest policy for all its pages. */
  setWebRTCIPHandlingPolicy(policy) {
    if (!WEBRTC_POLICIES.includes(policy)) throw refuse(`WebRTC policy '${policy}' does not exist`);
    this._webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy() {
    return this._webRtcPolicy;
  }

  loadURL(url, options) {
    this._alive();
    checkOptions('loadURL', options, []);
    const full = new URL(url).href;
    this._endLoad('ERR_ABORTED');
    this._expected = full;
    this._loading = true;
    const done = new Promise((resolve, reject) => {
      this._load = { url: full, resolve, reject };
    });
    done.catch(() => {}); // Electron does not complain either when nobody looks at it
    void this._navigate(full);
    return done;
  }

  reload() {
    this._alive();
    this._expected = this._url;
    void this._cdp('Page.reload').catch(() => {});
  }

  async executeJavaScript(code, userGesture = false) {
    const { result, exceptionDetails } = await this._cdp('Runtime.evaluate', {
      expression: String(code), awaitPromise: true, returnByValue: true, userGesture,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute');
    return result.value;
  }

  async capturePage() {
    const { data } = await this._cdp('Page.captureScreenshot', { format: 'png' });
    return imageOf(Buffer.from(data, 'base64'));
  }

  print(options = {}, callback = undefined) {
    this._alive();
    checkOptions('print', options, PRINT_OPTIONS);
    if (unattended()) throw refuse('webContents.print() reaches a printer: stub it in the test');
    const call = this._cdp('Runtime.evaluate', { expression: 'window.print()', userGesture: true });
    void call.then(() => callback?.(true, ''), (error) => callback?.(false, error.message));
  }

  forcefullyCrashRenderer() {
    void this._cdp('Page.crash').catch(() => {});
  }

  focus() {
    this._window.focus();
  }

  /** With waitForBeforeUnload this is like a click on the window's own cross. */
  close({ waitForBeforeUnload = false } = {}) {
    if (this._destroyed) return;
    if (waitForBeforeUnload) this._window.close();
    else this._window.destroy();
  }

  // ---- between the public face and the page
  _alive() {
    if (this._destroyed) throw new TypeError('Object has been destroyed');
  }

  _open() {
    // a moment later, when the maker of the window has put its listeners in place
    this._attached = Promise.resolve().then(() => attachPage(this));
    this._attached.catch((error) => {
      if (!this._destroyed) refuse(`the page could not be opened: ${error.message}`);
    });
  }

  async _cdp(method, params) {
    this._alive();
    await this._attached;
    return state.chromium.send(method, params, this._sessionId);
  }

  async _navigate(url) {
    try {
      const { errorText } = await this._cdp('Page.navigate', { url: toPage(url) });
      if (errorText && errorText !== 'net::ERR_ABORTED') this._failed(errorText.replace(/^net::/, ''));
    } catch {
      this._failed('ERR_FAILED');
    }
  }

  _navigationStarted() {
    this._expected = undefined;
    this._loading = true;
    this.emit('did-start-loading');
  }

  _loaded() {
    this._loading = false;
    this.emit('did-finish-load');
    this.emit('did-stop-loading');
    const load = this._load;
    this._load = undefined;
    load?.resolve();
  }

  _failed(code) {
    if (this._destroyed || !this._load) return;
    const { errno, url } = loadError(code, this._load.url);
    this._loading = false;
    this.emit('did-fail-load', new PreventableEvent(), errno, code, url, true);
    this.emit('did-stop-loading');
    this._endLoad(code);
  }

  _endLoad(code) {
    const load = this._load;
    this._load = undefined;
    load?.reject(loadError(code, load.url));
  }

  _titleChanged(title) {
    // Chromium's first title is the address
    if (!this._url || !title || title === this._title || title.includes('.invalid/')) return;
    this._title = title;
    const event = new PreventableEvent();
    this.emit('page-title-updated', event, title, true);
    this._window.emit('page-title-updated', event, title, true);
    if (!event.defaultPrevented) this._window._title = title;
  }

  /** Messages sent before the preload's world is there wait for it. */
  _toPage(message) {
    if (this._context === undefined) {
      this._queue.push(message);
      return;
    }
    const call = {
      expression: `${RECEIVE}(${JSON.stringify(message)})`,
      contextId: this._context,
      allowUnsafeEvalBlockedByCSP: false, // a listener in the page must not be freer than it is
    };
    void state.chromium.send('Runtime.evaluate', call, this._sessionId).catch(() => {});
  }

  _sendQueued() {
    for (const message of this._queue.splice(0)) this._toPage(message);
  }

  /** The page, or on a screen the stand-in in it, wants to be asked before it goes. */
  _mayUnload() {
    // main has been asked already, so this objection is the page's own
    const accept = this._closing ? false : this._window._mayClose();
    this._answerDialog(accept);
    if (!this._closing) return;
    this._closing = false;
    app._closeCancelled();
  }

  _answerDialog(accept) {
    void this._cdp('Page.handleJavaScriptDialog', { accept }).catch(() => {});
  }

  _applyTheme() {
    return applyTheme(this._sessionId);
  }

  _end() {
    this._destroyed = true;
    forget(this._sessionId);
    this._endLoad('ERR_FAILED');
    this.emit('destroyed');
  }
}

const all = () => [...state.windows.values()].map((window) => window.webContents);

export const webContents = strict('webContents', {
  getAllWebContents: all,
  fromId: (id) => all().find((wc) => wc.id === id),
  fromDevToolsTargetId: (targetId) => all().find((wc) => wc._targetId === targetId),
});
