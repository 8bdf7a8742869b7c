import { EventEmitter } from 'node:events';
import { strict } from './strict.mjs';

export class IpcMain extends EventEmitter {
  constructor() {
    super();
    this._handlers = new Map();
    // a message on the channel 'error' must not end the process
    this.on('error', () => {});
  }

  handle(channel, listener) {
    if (this._handlers.has(channel)) throw new Error(`Attempted to register a second handler for '${channel}'`);
    if (typeof listener !== 'function') {
      throw new TypeError(`Expected handler to be a function, but found type '${typeof listener}'`);
    }
    this._handlers.set(channel, listener);
  }

  removeHandler(channel) {
    this._handlers.delete(channel);
  }
}

export const ipcMain = strict('ipcMain', new IpcMain());
