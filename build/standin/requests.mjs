// Every request of every page and of its workers comes here. What no handler of the app serves is refused and printed.
// Not seen: WebSockets and WebRTC. They are left to the page's content security policy and to the switches under which
// no name is ever looked up.
import { PreventableEvent } from './emitter.mjs';
import { handlers } from './protocol.mjs';
import { policyToPage, schemes, toApp } from './schemes.mjs';
import { session } from './session.mjs';
import { state } from './state.mjs';
import { notModelled, refuse } from './strict.mjs';

const INSIDE = /^(data|blob|about):/;

/** @param {any} paused the parameters of Fetch.requestPaused */
export async function answerRequest(wc, paused) {
  const url = toApp(paused.request.url);
  try {
    const error = await reasonAgainst(wc, paused, url);
    if (error) await fail(wc, paused, error);
    else if (INSIDE.test(url)) await send(wc, 'Fetch.continueRequest', { requestId: paused.requestId });
    else await serve(wc, paused, url);
  } catch (error) {
    if (wc.isDestroyed()) return;
    process.stderr.write(`${error?.stack ?? error}\n`);
    await fail(wc, paused, 'Failed');
  }
}

const send = (wc, method, params) => state.chromium.send(method, params, wc._sessionId).catch(() => {});
const fail = (wc, paused, errorReason) => send(wc, 'Fetch.failRequest', { requestId: paused.requestId, errorReason });

/** @returns {Promise<string | undefined>} a name of DevTools' Network.ErrorReason */
async function reasonAgainst(wc, paused, url) {
  if (paused.resourceType === 'Document' && !mayNavigate(wc, paused, url)) return 'Aborted';
  const details = {
    id: 0, url, webContents: wc, timestamp: Date.now(),
    method: paused.request.method, resourceType: paused.resourceType.toLowerCase(),
  };
  if (await session.defaultSession.webRequest._cancels(details)) return 'BlockedByClient';
  if (INSIDE.test(url)) return undefined;
  const scheme = new URL(url).protocol.slice(0, -1);
  if (!handlers.has(scheme)) {
    process.stderr.write(`[stand-in] network attempt refused: ${url}\n`);
    return 'BlockedByClient';
  }
  if (!schemes.get(scheme).supportFetchAPI && ['Fetch', 'XHR'].includes(paused.resourceType)) {
    process.stderr.write(`[stand-in] fetch() of ${scheme}: refused: the scheme lacks supportFetchAPI\n`);
    return 'AccessDenied';
  }
  return undefined;
}

/** Navigations that main has asked for itself come without an event. */
function mayNavigate(wc, paused, url) {
  const isMainFrame = paused.frameId === wc._targetId;
  const asked = isMainFrame && wc._expected?.split('#')[0] === url;
  const properties = { url, isSameDocument: false, isMainFrame, frame: wc.mainFrame, initiator: wc.mainFrame };
  const names = isMainFrame ? ['will-frame-navigate', 'will-navigate'] : ['will-frame-navigate'];
  for (const name of asked ? [] : names) {
    const event = new PreventableEvent(properties);
    wc.emit(name, event, url);
    if (event.defaultPrevented) return false;
  }
  if (isMainFrame) wc._navigationStarted();
  return true;
}

async function serve(wc, paused, url) {
  const scheme = new URL(url).protocol.slice(0, -1);
  const response = await handlers.get(scheme)(requestOf(paused, url));
  if (!(response instanceof Response)) throw refuse(`protocol.handle('${scheme}') must return a Response`);
  if (response.type === 'error') return fail(wc, paused, 'Failed');
  if (response.headers.has('location')) throw notModelled(`protocol.handle('${scheme}') answering with a redirect`);
  const answer = {
    requestId: paused.requestId,
    responseCode: response.status,
    responseHeaders: [...response.headers].map(headerToPage),
  };
  const body = new Uint8Array(await response.arrayBuffer());
  return state.chromium.cdp.sendBytes('Fetch.fulfillRequest', answer, 'body', body, wc._sessionId).catch(() => {});
}

function headerToPage([name, value]) {
  return { name, value: name.startsWith('content-security-policy') ? policyToPage(value) : value };
}

function requestOf(paused, url) {
  const { method, headers, hasPostData, postDataEntries = [] } = paused.request;
  const init = { method, headers: Object.entries(headers).map(([name, value]) => [name, toApp(value)]) };
  if (hasPostData) {
    const parts = postDataEntries.map((entry) => entry.bytes);
    if (parts.length === 0 || parts.includes(undefined)) throw notModelled(`the body of this request to ${url}`);
    init.body = Buffer.concat(parts.map((bytes) => Buffer.from(bytes, 'base64')));
  }
  return new Request(url, init);
}
