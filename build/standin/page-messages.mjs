// What the preload's world says to main: calls, messages, and the questions Electron's browser process would be asked.
import { decode, encode } from './clone.mjs';
import { PreventableEvent } from './emitter.mjs';
import { ipcMain } from './ipc-main.mjs';
import { runAccelerator } from './menu.mjs';
import { toApp } from './schemes.mjs';
import { state } from './state.mjs';
import { notModelled, refuse } from './strict.mjs';

export async function fromPage(wc, message) {
  await kinds[message.kind](wc, message);
}

const kinds = {
  invoke,
  send: receive,

  async ask(wc, { id, what, details }) {
    let value = false;
    try {
      value = await questions[what](wc, details);
    } catch (error) {
      process.stderr.write(`${error?.stack ?? error}\n`);
    }
    wc._toPage({ kind: 'reply', id, value });
  },

  'preload-error'(wc, { path, message, stack }) {
    refuse(`unable to load preload script ${path}: ${message}`);
    wc.emit('preload-error', new PreventableEvent(), path, Object.assign(new Error(message), { stack }));
  },

  accelerator(wc, { key }) {
    runAccelerator(key, wc._window);
  },

  focus(wc) {
    if (!state.headless) wc._window._focused();
  },
};

const questions = {
  open: askOpen,
  permission: (wc, name) => wc.session._askPermission(wc, name),
  check: (wc, name) => wc.session._checkPermission(wc, name),
  display: (wc) => wc.session._askDisplay(wc),
};

function eventOf(wc, extra = {}) {
  const { mainFrame } = wc;
  return new PreventableEvent({
    type: 'frame', sender: wc, senderFrame: mainFrame, processId: mainFrame.processId, frameId: mainFrame.routingId,
    ...extra,
  });
}

async function invoke(wc, { id, channel, args }) {
  const handler = wc.ipc._handlers.get(channel) ?? ipcMain._handlers.get(channel);
  try {
    if (!handler) {
      refuse(`no handler registered for '${channel}'`);
      throw new Error(`No handler registered for '${channel}'`);
    }
    const answer = await handler(eventOf(wc), ...decode(args));
    wc._toPage({ kind: 'reply', id, result: encodeAnswer(channel, answer) });
  } catch (error) {
    process.stderr.write(`Error occurred in handler for '${channel}': ${error?.stack ?? error}\n`);
    wc._toPage({ kind: 'reply', id, error: String(error) });
  }
}

function encodeAnswer(channel, answer) {
  try {
    return encode(answer);
  } catch (error) {
    refuse(`the answer to '${channel}' cannot be cloned`);
    throw error;
  }
}

function receive(wc, { channel, args }) {
  if (!wc.ipc.listenerCount(channel) && !ipcMain.listenerCount(channel)) {
    refuse(`ipcRenderer.send('${channel}') and nobody listens`);
  }
  const values = decode(args);
  const event = eventOf(wc, { ports: [], reply: (name, ...rest) => wc.send(name, ...rest) });
  wc.emit('ipc-message', event, channel, ...values);
  wc.ipc.emit(channel, event, ...values);
  ipcMain.emit(channel, event, ...values);
}

function askOpen(wc, details) {
  const url = toApp(details.url);
  const handler = wc._openHandler;
  if (!handler) throw refuse(`window.open('${url}') and no setWindowOpenHandler: Electron opens a window`);
  const referrer = { url: wc._url, policy: 'strict-origin-when-cross-origin' };
  const answer = handler({ ...details, url, referrer });
  if (answer?.action === 'allow') throw notModelled("setWindowOpenHandler answering { action: 'allow' }");
  if (answer?.action !== 'deny') {
    throw refuse("the window open handler must answer an object with an 'action' of 'allow' or 'deny'");
  }
  return null;
}
