// What a sandboxed preload can `require`, as source text for the isolated world.

/** The few modules Electron polyfills in a sandboxed preload. */
export function makePreloadModules(electron) {
  class EventEmitter {
    constructor() {
      this._listeners = new Map();
    }

    _add(name, entry, first) {
      const list = this._listeners.get(name) ?? [];
      this._listeners.set(name, first ? [entry, ...list] : [...list, entry]);
      return this;
    }

    on(name, fn) {
      return this._add(name, { fn, once: false }, false);
    }

    once(name, fn) {
      return this._add(name, { fn, once: true }, false);
    }

    prependListener(name, fn) {
      return this._add(name, { fn, once: false }, true);
    }

    off(name, fn) {
      const list = this._listeners.get(name) ?? [];
      const at = list.findIndex((entry) => entry.fn === fn);
      this._listeners.set(name, list.filter((_entry, i) => i !== at));
      return this;
    }

    addListener(name, fn) {
      return this.on(name, fn);
    }

    removeListener(name, fn) {
      return this.off(name, fn);
    }

    removeAllListeners(name) {
      if (name === undefined) this._listeners.clear();
      else this._listeners.delete(name);
      return this;
    }

    listenerCount(name) {
      return this._listeners.get(name)?.length ?? 0;
    }

    emit(name, ...args) {
      const list = this._listeners.get(name) ?? [];
      for (const entry of list) {
        if (entry.once) this.off(name, entry.fn);
        Reflect.apply(entry.fn, this, args);
      }
      return list.length > 0;
    }
  }

  const timers = {
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    setImmediate: (fn, ...args) => setTimeout(fn, 0, ...args),
    clearImmediate: clearTimeout,
  };
  const modules = {
    'electron': electron,
    'electron/common': electron,
    'electron/renderer': electron,
    'events': Object.assign(EventEmitter, { EventEmitter }),
    'timers': timers,
    'url': { URL, URLSearchParams },
  };
  function require(name) {
    const found = name === 'node:electron' ? undefined : modules[name.replace(/^node:/, '')];
    if (!found) throw new Error(`module not found: ${name}`);
    return found;
  }
  return { EventEmitter, require, timers };
}
