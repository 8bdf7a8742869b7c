// Chromium tells of every page it opens. Those that were asked for carry a token in their first address; any other is
// a window the app never made.
import { randomBytes } from 'node:crypto';
import { state } from './state.mjs';
import { refuse } from './strict.mjs';

/** @typedef {{ sessionId: string, targetId: string }} Target */
/** Who waits for the page with this token. @type {Map<string, (target: Target) => void>} */
const expected = new Map();
/** Who listens to the events of this session. @type {Map<string, (method: string, params: any) => void>} */
const listeners = new Map();

/** Opens a page, which comes paused, and gives its session. */
export function openTarget(title, size) {
  const token = randomBytes(8).toString('hex');
  return new Promise((resolve, reject) => {
    expected.set(token, resolve);
    state.chromium.openWindow(token, title, size).catch(reject);
  });
}

export function listenTo(sessionId, listener) {
  listeners.set(sessionId, listener);
}

export function forget(sessionId) {
  listeners.delete(sessionId);
}

export function closeTarget(targetId) {
  void state.chromium.send('Target.closeTarget', { targetId }).catch(() => {});
}

export async function startTargets() {
  const { chromium } = state;
  chromium.cdp.on('event', (method, params, sessionId) => {
    if (sessionId) listeners.get(sessionId)?.(method, params);
    else browserEvents[method]?.(params);
  });
  await chromium.send('Target.setDiscoverTargets', { discover: true });
  await chromium.send('Target.setAutoAttach', {
    autoAttach: true,
    waitForDebuggerOnStart: true,
    flatten: true,
    filter: [{ type: 'page' }, { exclude: true }],
  });
  await chromium.send('Browser.setDownloadBehavior', { behavior: 'deny' });
}

const windowOf = (targetId) => [...state.windows.values()].find((w) => w.webContents._targetId === targetId);

const browserEvents = {
  'Target.attachedToTarget'({ sessionId, targetInfo }) {
    const token = [...expected.keys()].find((t) => targetInfo.url.includes(t));
    if (token) {
      expected.get(token)({ sessionId, targetId: targetInfo.targetId });
      expected.delete(token);
      return;
    }
    // window.open past the guard in the page, the target=_blank of a form …
    refuse(`a window opened without BrowserWindow: ${targetInfo.url}`);
    closeTarget(targetInfo.targetId);
  },

  'Target.targetDestroyed'({ targetId }) {
    windowOf(targetId)?._targetGone();
  },

  'Target.targetInfoChanged'({ targetInfo }) {
    windowOf(targetInfo.targetId)?.webContents._titleChanged(targetInfo.title);
  },
};
