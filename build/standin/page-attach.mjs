// Makes a fresh, paused Chromium page the page of a WebContents, then lets it run.
import { acceleratorKeys } from './menu.mjs';
import { pageEvents } from './page-events.mjs';
import { BINDING, isolatedSource, mainSource, WORLD } from './page-source.mjs';
import { state } from './state.mjs';
import { closeTarget, listenTo, openTarget } from './targets.mjs';

/** @param {import('./web-contents.mjs').WebContents} wc */
export async function attachPage(wc) {
  const { sessionId, targetId } = await openTarget(wc._window._title, wc._window._box);
  if (wc.isDestroyed()) {
    closeTarget(targetId);
    throw new Error('the window was closed before it opened');
  }
  wc._sessionId = sessionId;
  wc._targetId = targetId;
  listenTo(sessionId, (method, params) => pageEvents[method]?.(wc, params));
  const send = (method, params) => state.chromium.send(method, params, sessionId);
  await Promise.all([
    send('Page.enable'),
    send('Runtime.enable'),
    send('Inspector.enable'),
    send('Page.setLifecycleEventsEnabled', { enabled: true }),
    send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
    send('Runtime.addBinding', { name: BINDING, executionContextName: WORLD }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: mainSource() }),
    send('Page.addScriptToEvaluateOnNewDocument', { source: isolatedSource(pageOptions(wc)), worldName: WORLD }),
    wc._applyTheme(),
    wc._window._applyBounds(),
    send('Runtime.runIfWaitingForDebugger'),
  ]);
}

function pageOptions(wc) {
  return {
    preload: wc._preferences.preload,
    accelerators: acceleratorKeys(),
    askBeforeClose: !state.headless && wc._window.listenerCount('close') > 0,
  };
}
