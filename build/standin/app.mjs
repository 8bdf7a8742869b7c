import fs from 'node:fs';
import path from 'node:path';
import { AppLife } from './app-life.mjs';
import { KNOWN_SWITCHES } from './chromium-flags.mjs';
import { PreventableEvent } from './emitter.mjs';
import { InstanceLock } from './instance-lock.mjs';
import { pathOf } from './paths.mjs';
import { state } from './state.mjs';
import { notModelled, refuse, strict } from './strict.mjs';

class CommandLine {
  hasSwitch(name) {
    return state.switches.has(String(name));
  }

  getSwitchValue(name) {
    return state.switches.get(String(name)) ?? '';
  }

  appendSwitch(name, value = '') {
    if (app._ready) throw refuse(`app.commandLine.appendSwitch('${name}') after ready has no effect`);
    if (!KNOWN_SWITCHES.includes(name)) throw notModelled(`switch --${name}`);
    state.switches.set(name, String(value));
  }
}

class App extends AppLife {
  constructor() {
    super();
    this.isPackaged = false;
    this.commandLine = strict('app.commandLine', new CommandLine());
    this._changedPaths = new Map();
    this._lock = undefined;
  }

  getName() {
    return String(state.pkg.productName ?? state.pkg.name ?? 'Electron').trim();
  }

  getVersion() {
    return state.pkg.version ?? state.electronVersion;
  }

  getAppPath() {
    return state.appPath;
  }

  getLocale() {
    return state.switches.get('lang') ?? 'zh-CN';
  }

  getPath(name) {
    const found = pathOf(name, this.getName(), this._changedPaths);
    if (name === 'userData' || name === 'logs') fs.mkdirSync(found, { recursive: true });
    return found;
  }

  setPath(name, value) {
    pathOf(name, this.getName(), this._changedPaths); // an unknown name throws
    if (!path.isAbsolute(value)) throw new Error('Path must be absolute');
    if (name === 'userData' && (this._ready || this._lock)) {
      throw refuse("app.setPath('userData') after ready or requestSingleInstanceLock(): the profile is already chosen");
    }
    this._changedPaths.set(name, value);
  }

  /** Windows only; nothing to do here. */
  setAppUserModelId(_id) {}

  /** Every page is sandboxed here anyway. */
  enableSandbox() {
    if (this._ready) throw new Error('app.enableSandbox() can only be called before app is ready');
  }

  requestSingleInstanceLock(data = {}) {
    this._lock ??= new InstanceLock(this.getPath('userData'), (message) => {
      const tell = () => this.emit('second-instance', new PreventableEvent(), message.argv, message.cwd, message.data);
      void this.whenReady().then(tell);
    });
    return this._lock.held || this._lock.take(data);
  }

  hasSingleInstanceLock() {
    return this._lock?.held ?? false;
  }

  releaseSingleInstanceLock() {
    this._releaseLock();
  }

  _releaseLock() {
    this._lock?.release();
  }
}

export const app = strict('app', new App());

/** @param {string} message Electron's own words */
export function needReady(message) {
  if (!app._ready) throw new Error(message);
}
