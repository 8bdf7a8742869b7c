// Exposes one of everything that may cross the bridge.
const { contextBridge, ipcRenderer } = require('electron');

const problems = [];
function attempt(name, work) {
  try {
    work();
    problems.push([name, 'no error']);
  } catch (error) {
    problems.push([name, error.message]);
  }
}

class Point {
  constructor(x) {
    this.x = x;
  }
  get double() {
    return this.x * 2;
  }
  move() {}
}

attempt('fs', () => require('fs'));
attempt('relative', () => require('./other'));
globalThis.hidden = 'from the isolated world';

contextBridge.exposeInMainWorld('t', {
  data: {
    list: [1, [2]], date: new Date(5), map: new Map([[1, 2]]), bytes: new Uint8Array([1, 2]), big: 10n,
    undef: undefined, point: new Point(3),
  },
  add: (a, b) => a + b,
  fail: () => {
    throw Object.assign(new TypeError('inner'), { code: 'X' });
  },
  reject: () => Promise.reject(new RangeError('later')),
  later: (callback) => new Promise((resolve) => setTimeout(() => resolve(callback(20) + 1), 5)),
  same: (f) => f,
  kind: (value) => Object.prototype.toString.call(value),
  twice: (f) => [f(), f()],
  echo: (...args) => ipcRenderer.invoke('echo', ...args),
  what: (value) => ipcRenderer.invoke('what', value),
  call: (channel) => ipcRenderer.invoke(channel),
  sendFunction: () => {
    try {
      ipcRenderer.send('ping', () => 0);
      return 'no error';
    } catch (error) {
      return error.message;
    }
  },
  ping: (n) => new Promise((resolve) => {
    ipcRenderer.once('pong', (_event, value) => resolve(value));
    ipcRenderer.send('ping', n);
  }),
  problems: () => problems,
  process: () => [process.type, process.sandboxed, process.contextIsolated, typeof process.platform],
  scope: () => [typeof module, typeof exports, typeof global],
});

attempt('again', () => contextBridge.exposeInMainWorld('t', {}));
attempt('over', () => contextBridge.exposeInMainWorld('name', {}));
