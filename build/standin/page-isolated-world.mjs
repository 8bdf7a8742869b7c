// The preload's JavaScript world: it holds the channel to main, gives the preload its `require`, and runs it before
// the page's own scripts. Sent as source text; `parts` are functions of the other page-*.mjs files.

export function isolatedWorld(config, parts, preloads) {
  const native = globalThis[config.binding];
  delete globalThis[config.binding];
  if (window !== window.top || !native) return;
  const { encode, decode } = parts.makeClone();
  const bridge = parts.makeBridge(config.toMain, config.toIsolated);
  const electron = {};
  const { EventEmitter, require, timers } = parts.makePreloadModules(strict('electron (sandboxed preload)', electron));
  const pending = new Map();
  let last = 0;

  function strict(name, target) {
    return new Proxy(target, {
      get(inner, key, receiver) {
        const own = typeof key !== 'string' || key.startsWith('_') || key in inner;
        if (!own && !['then', 'toJSON', 'default'].includes(key)) {
          throw new Error(`stand-in: ${name}.${key} is not modelled`);
        }
        return Reflect.get(inner, key, receiver);
      },
    });
  }

  // ---- the channel to main
  const post = (message) => native(JSON.stringify(message));

  function request(kind, extra) {
    return new Promise((resolve) => {
      const id = ++last;
      pending.set(id, resolve);
      post({ kind, id, ...extra });
    });
  }

  function channelName(channel) {
    if (typeof channel !== 'string') throw new TypeError('Error processing argument at index 0, conversion failure');
    return channel;
  }

  class IpcRenderer extends EventEmitter {
    async invoke(channel, ...args) {
      const { error, result } = await request('invoke', { channel: channelName(channel), args: encode(args) });
      if (error !== undefined) throw new Error(`Error invoking remote method '${channel}': ${error}`);
      return decode(result);
    }

    send(channel, ...args) {
      post({ kind: 'send', channel: channelName(channel), args: encode(args) });
    }

    sendSync(channel) {
      throw new Error(`stand-in: ipcRenderer.sendSync('${channel}') is not modelled: it stops the page; use invoke`);
    }
  }
  const ipcRenderer = new IpcRenderer();
  Object.defineProperty(ipcRenderer, '__standinIpcRenderer', { value: true });

  const contextBridge = {
    exposeInMainWorld: (key, api) => {
      bridge.expose(key, api);
    },
  };
  const webUtils = {
    getPathForFile() {
      throw new Error('stand-in: webUtils.getPathForFile is not modelled: Chromium tells the path later, not at once');
    },
  };
  Object.assign(electron, {
    contextBridge: strict('contextBridge', contextBridge),
    ipcRenderer: strict('ipcRenderer', ipcRenderer),
    webUtils: strict('webUtils', webUtils),
  });

  globalThis[config.receive] = (message) => {
    if (message.kind === 'reply') {
      pending.get(message.id)?.(message);
      pending.delete(message.id);
    } else if (message.kind === 'message') {
      ipcRenderer.emit(message.channel, { sender: electron.ipcRenderer, ports: [] }, ...decode(message.args));
    } else if (message.kind === 'closing') {
      config.askBeforeClose = false; // main has already had its 'close' event
    }
  };

  bridge.expose(config.askKey, (what, details) => request('ask', { what, details }).then((r) => r.value));

  // ---- the preload
  const process = Object.assign(new EventEmitter(), config.process);
  const noBuffer = strict('Buffer (in a preload)', {});
  for (const preload of preloads) {
    try {
      if (preload.error) throw new SyntaxError(preload.error);
      const module = { exports: {} };
      preload.run(
        require, process, module.exports, module, noBuffer, globalThis, timers.setImmediate, timers.clearImmediate,
      );
    } catch (error) {
      console.error(`Unable to load preload script: ${preload.path}`);
      console.error(error);
      const message = String(error?.message ?? error);
      post({ kind: 'preload-error', path: preload.path, message, stack: error?.stack });
    }
  }

  // ---- the window around the page
  /** Menu shortcuts: the page sees the key first, as in Electron. */
  addEventListener('keydown', (event) => {
    const { ctrlKey, altKey, shiftKey, metaKey } = event;
    const held = [ctrlKey && 'ctrl', altKey && 'alt', shiftKey && 'shift', metaKey && 'meta'];
    const key = [...held, event.key.toLowerCase()].filter(Boolean).join('+');
    if (event.defaultPrevented || !config.accelerators.includes(key)) return;
    event.preventDefault();
    post({ kind: 'accelerator', key });
  });
  addEventListener('focus', () => post({ kind: 'focus' }));
  // so the window's own cross leads to a question that main can answer
  addEventListener('beforeunload', (event) => {
    if (config.askBeforeClose) event.preventDefault();
  });
}
