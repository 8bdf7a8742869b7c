// What Chromium tells about one page, turned into the events of its WebContents.
import { app } from './app.mjs';
import { PreventableEvent } from './emitter.mjs';
import { fromPage } from './page-messages.mjs';
import { BINDING, WORLD } from './page-source.mjs';
import { answerRequest } from './requests.mjs';
import { schemes, toApp } from './schemes.mjs';
import { refuse } from './strict.mjs';

const LEVELS = { error: 'error', warning: 'warning', debug: 'debug' };

function log(line) {
  if (process.env.ELECTRON_ENABLE_LOGGING) process.stderr.write(`${line}\n`);
}

export const pageEvents = {
  'Fetch.requestPaused'(wc, params) {
    void answerRequest(wc, params);
  },

  // ---- the preload's world
  'Runtime.executionContextCreated'(wc, { context }) {
    if (context.name === WORLD && context.auxData.frameId === wc._targetId) wc._context = context.id;
  },
  'Runtime.executionContextDestroyed'(wc, { executionContextId }) {
    if (executionContextId === wc._context) wc._context = undefined;
  },
  'Runtime.executionContextsCleared'(wc) {
    wc._context = undefined;
  },
  'Runtime.bindingCalled'(wc, { name, executionContextId, payload }) {
    if (name === BINDING && executionContextId === wc._context) void fromPage(wc, JSON.parse(payload));
  },

  // ---- its console
  'Runtime.consoleAPICalled'(wc, { type, args }) {
    const message = args.map((a) => a.value ?? a.description ?? a.type).join(' ');
    const level = LEVELS[type] ?? 'info';
    log(`[page ${level}] ${message}`);
    const event = new PreventableEvent({ message, level, lineNumber: 0, sourceId: '', frame: wc.mainFrame });
    wc.emit('console-message', event);
  },
  'Runtime.exceptionThrown'(_wc, { exceptionDetails }) {
    log(`[page exception] ${exceptionDetails.exception?.description}`);
  },

  // ---- loading
  'Page.frameNavigated'(wc, { frame }) {
    if (!frame.parentId) navigated(wc, frame);
  },
  'Page.navigatedWithinDocument'(wc, { frameId, url }) {
    if (frameId !== wc._targetId) return;
    wc._url = toApp(url);
    wc.emit('did-navigate-in-page', new PreventableEvent(), wc._url, true);
  },
  'Page.domContentEventFired'(wc) {
    if (!wc._url) return;
    wc._sendQueued();
    wc.emit('dom-ready', new PreventableEvent());
  },
  'Page.loadEventFired'(wc) {
    if (wc._url) wc._loaded();
  },
  'Page.lifecycleEvent'(wc, { name, frameId }) {
    if (name !== 'firstPaint' || frameId !== wc._targetId || !wc._url || wc._painted) return;
    wc._painted = true;
    wc._window.emit('ready-to-show');
  },

  // ---- trouble
  'Page.javascriptDialogOpening'(wc, { type, message }) {
    if (type === 'beforeunload') {
      wc._mayUnload();
      return;
    }
    refuse(`${type}("${message}") in the page stops every window of an Electron app: show the message in the page`);
    wc._answerDialog(false);
  },
  'Inspector.targetCrashed'(wc) {
    wc._crashed = true;
    wc._context = undefined;
    const details = { reason: 'crashed', exitCode: 5 };
    const event = new PreventableEvent();
    wc.emit('render-process-gone', event, details);
    app.emit('render-process-gone', event, wc, details);
  },
  'Inspector.targetReloadedAfterCrash'(wc) {
    wc._crashed = false;
  },
};

function navigated(wc, frame) {
  const url = toApp(frame.url + (frame.urlFragment ?? ''));
  if (url.startsWith('chrome-error:')) return; // its address stays the one that failed
  const first = !wc._url;
  if (!schemes.has(new URL(url).protocol.slice(0, -1))) {
    // the blank page every window starts with; later, a way out that no 'will-navigate' is told of here
    if (!first) refuse(`the page went to ${url}, which only a real Electron can ask 'will-navigate' about`);
    return;
  }
  wc._url = url;
  if (first) void wc._cdp('Page.resetNavigationHistory').catch(() => {});
  wc.emit('did-navigate', new PreventableEvent(), url, 200, '');
}
