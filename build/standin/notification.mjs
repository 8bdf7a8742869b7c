import { execFile } from 'node:child_process';
import { needReady } from './app.mjs';
import { StrictEmitter } from './emitter.mjs';
import { unattended } from './state.mjs';
import { checkOptions, strict } from './strict.mjs';

const OPTIONS = ['title', 'subtitle', 'body', 'silent', 'icon', 'timeoutType', 'urgency'];

export class Notification extends StrictEmitter {
  constructor(options = {}) {
    super('Notification');
    needReady('Cannot create Notification before app is ready');
    checkOptions('Notification', options, OPTIONS);
    this.title = options.title ?? '';
    this.body = options.body ?? '';
    this.silent = options.silent ?? false;
    return strict('Notification', this);
  }

  static isSupported() {
    return true;
  }

  /** Shown where the desktop has the usual tool for it; nothing depends on it. */
  show() {
    if (!unattended()) execFile('notify-send', [this.title, this.body], () => {});
    queueMicrotask(() => this.emit('show', {}));
  }

  close() {}
}
