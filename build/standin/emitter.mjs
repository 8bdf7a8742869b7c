import { EventEmitter } from 'node:events';
import { EVENTS } from './events.mjs';
import { notModelled } from './strict.mjs';

const ALWAYS = ['error', 'newListener', 'removeListener'];

/** An emitter that knows its event names: a listener for any other would wait in vain, so it is refused. */
export class StrictEmitter extends EventEmitter {
  /** @param {keyof typeof EVENTS} kind */
  constructor(kind) {
    super();
    this._kind = kind;
  }

  _known(name) {
    const { fired, silent } = EVENTS[this._kind];
    if (typeof name === 'symbol' || ALWAYS.includes(name) || fired.includes(name) || silent.includes(name)) return;
    throw notModelled(`event '${name}' of ${this._kind}`);
  }

  on(name, listener) {
    this._known(name);
    return super.on(name, listener);
  }

  addListener(name, listener) {
    this._known(name);
    return super.addListener(name, listener);
  }

  once(name, listener) {
    this._known(name);
    return super.once(name, listener);
  }

  prependListener(name, listener) {
    this._known(name);
    return super.prependListener(name, listener);
  }
}

/** The first argument of Electron's listeners. */
export class PreventableEvent {
  constructor(properties = {}) {
    Object.assign(this, properties);
    this.defaultPrevented = false;
  }

  preventDefault() {
    this.defaultPrevented = true;
  }
}
