import { needReady } from './app.mjs';
import { StrictEmitter } from './emitter.mjs';
import { protocol } from './protocol.mjs';
import { checkOptions, notModelled, refuse, strict } from './strict.mjs';

const NO_HANDLER = 'and no handler for it is set: Electron grants it';

/** A pattern with asterisks, as a regular expression. */
function patternOf(url) {
  if (url === '<all_urls>') return /^/;
  const escaped = url.replace(/[.+?^${}()|[\]\\]/g, '\\$&').replace(/\*/g, '.*');
  return new RegExp(`^${escaped}$`);
}

class WebRequest {
  constructor() {
    this._patterns = [];
    this._listener = null;
  }

  onBeforeRequest(filter, listener) {
    const given = typeof filter === 'function' ? { urls: ['<all_urls>'] } : (filter ?? { urls: [] });
    checkOptions('webRequest filter', given, ['urls']);
    this._patterns = given.urls.map(patternOf);
    this._listener = (typeof filter === 'function' ? filter : listener) ?? null; // the last one counts, as in Electron
  }

  async _cancels(details) {
    if (!this._listener || !this._patterns.some((pattern) => pattern.test(details.url))) return false;
    const answer = await new Promise((resolve) => this._listener(details, resolve));
    if (answer?.redirectURL) throw notModelled('webRequest answer redirectURL');
    return answer?.cancel === true;
  }
}

class Session extends StrictEmitter {
  constructor() {
    super('Session');
    this.protocol = protocol;
    this.webRequest = strict('session.webRequest', new WebRequest());
    this._request = null;
    this._check = null;
    this._device = null;
    this._display = null;
  }

  setPermissionRequestHandler(handler) {
    this._request = handler;
  }

  setPermissionCheckHandler(handler) {
    this._check = handler;
  }

  /** Kept only: no page here ever gets a device. */
  setDevicePermissionHandler(handler) {
    this._device = handler;
  }

  setDisplayMediaRequestHandler(handler, options) {
    checkOptions('setDisplayMediaRequestHandler', options, ['useSystemPicker']);
    this._display = handler;
  }

  /** Chromium's spelling service is off by its switches; there is nothing to set. */
  setSpellCheckerEnabled(_on) {}

  /** No request gets as far as a proxy. */
  async setProxy(config) {
    checkOptions('setProxy', config, ['mode', 'pacScript', 'proxyRules', 'proxyBypassRules']);
  }

  async closeAllConnections() {}

  _details(wc) {
    return { requestingUrl: wc.getURL(), isMainFrame: true };
  }

  /** @returns {Promise<boolean>} */
  _askPermission(wc, permission) {
    if (!this._request) throw refuse(`permission '${permission}' is asked ${NO_HANDLER}`);
    return new Promise((resolve) => this._request(wc, permission, resolve, this._details(wc)));
  }

  _checkPermission(wc, permission) {
    if (!this._check) throw refuse(`permission '${permission}' is checked ${NO_HANDLER}`);
    return this._check(wc, permission, wc.mainFrame.origin, this._details(wc)) === true;
  }

  /** @returns {Promise<boolean>} */
  _askDisplay(wc) {
    if (!this._display) return Promise.resolve(false);
    const { mainFrame: frame } = wc;
    const request = { frame, securityOrigin: frame.origin, videoRequested: true, userGesture: false };
    return new Promise((resolve) => this._display(request, (streams) => resolve(Boolean(streams?.video))));
  }
}

/** @type {Session | undefined} */
let defaultSession;

export const session = strict('session', {
  get defaultSession() {
    needReady('Session can only be received when app is ready');
    defaultSession ??= strict('session', new Session());
    return defaultSession;
  },
});
