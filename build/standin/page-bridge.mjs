// One half of the context bridge; the other half runs in the other JavaScript world of the same document. Events are
// delivered synchronously, and Blink clones their `detail` from world to world, so the bridge is as synchronous as
// Electron's. makeBridge is sent to the page as source text: it may use nothing but its arguments.

export function makeBridge(sendName, receiveName) {
  const LIMIT = 1000;
  const DATA_DEPTH = 50; // deeper, or a cycle: the long way
  const listen = document.addEventListener.bind(document);
  const fire = document.dispatchEvent.bind(document);
  const Custom = CustomEvent;
  const mine = new Map(); // functions of this world, by the number the other world knows
  const numbers = new WeakMap();
  const theirs = new Map(); // and those of the other world
  const theirNumbers = new WeakMap();
  const promised = new Map();
  const handlers = { expose: null };
  let last = 0;
  let answer;

  const post = (message) => fire(new Custom(sendName, { detail: message }));

  function packFunction(f) {
    if (theirNumbers.has(f)) return { k: 'back', id: theirNumbers.get(f) };
    if (!numbers.has(f)) {
      numbers.set(f, ++last);
      mine.set(last, f);
    }
    return { k: 'function', id: numbers.get(f) };
  }

  function packPromise(promise) {
    const id = ++last;
    promise.then((value) => settle(id, true, value), (reason) => settle(id, false, reason));
    return { k: 'promise', id };
  }

  function settle(id, ok, value) {
    try {
      post({ settle: id, ok, v: wrap(value) });
    } catch (error) {
      post({ settle: id, ok: false, v: { k: 'error', v: error.message } });
    }
  }

  /** Only data: Blink's own cloning of the event brings it over as it is, far quicker than part by part. */
  function isData(value, depth) {
    if (value === null || ['string', 'number', 'boolean', 'undefined', 'bigint'].includes(typeof value)) return true;
    if (typeof value !== 'object' || depth > DATA_DEPTH) return false;
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Array.prototype) return value.every((x) => isData(x, depth + 1));
    if (prototype !== Object.prototype || Object.getOwnPropertySymbols(value).length > 0) return false;
    return Object.keys(value).every((key) => isData(value[key], depth + 1));
  }

  /** What crosses, as a whole. */
  const wrap = (value) => (isData(value, 0) ? { v: value } : pack(value));

  function pack(value, depth = 0, seen = new Map()) {
    if (depth > LIMIT) {
      throw new TypeError('Electron contextBridge recursion depth exceeded.  ' +
        `Nested objects deeper than ${LIMIT} are not supported.`);
    }
    if (typeof value === 'symbol') throw new Error('stand-in: a symbol over the context bridge is not modelled');
    if (typeof value === 'function') return packFunction(value);
    if (value === null || typeof value !== 'object') return { v: value };
    if (value instanceof Promise) return packPromise(value);
    if (value instanceof Error) return { k: 'error', v: String(value.message) }; // only the message crosses
    if (Array.isArray(value)) return { k: 'array', v: Array.from(value, (x) => pack(x, depth + 1, seen)) };
    if (value instanceof Node) throw new Error('stand-in: a DOM node over the context bridge is not modelled');
    if (value.__standinIpcRenderer) {
      throw new Error('stand-in: ipcRenderer itself arrives empty over the context bridge; expose a function instead');
    }
    if (Object.prototype.toString.call(value) === '[object Object]') return packObject(value, depth, seen);
    return { v: structuredClone(value) }; // throws DataCloneError, as Electron does
  }

  /** Instances of classes lose their prototype; an object met twice stays one object. */
  function packObject(value, depth, seen) {
    if (seen.has(value)) return { k: 'again', n: seen.get(value) };
    const n = seen.size;
    seen.set(value, n);
    return { k: 'object', n, v: Object.entries(value).map(([key, x]) => [key, pack(x, depth + 1, seen)]) };
  }

  function unpack(packed, made = new Map()) {
    switch (packed.k) {
      case 'back': return mine.get(packed.id);
      case 'function': return unpackFunction(packed.id);
      case 'promise': return new Promise((resolve, reject) => promised.set(packed.id, { resolve, reject }));
      case 'error': return new Error(packed.v);
      case 'array': return packed.v.map((x) => unpack(x, made));
      case 'again': return made.get(packed.n);
      case 'object': return unpackObject(packed, made);
      default: return packed.v;
    }
  }

  function unpackFunction(id) {
    if (!theirs.has(id)) {
      const f = (...args) => call(id, args);
      theirs.set(id, f);
      theirNumbers.set(f, id);
    }
    return theirs.get(id);
  }

  function unpackObject(packed, made) {
    const object = {};
    made.set(packed.n, object);
    for (const [key, x] of packed.v) {
      const value = unpack(x, made);
      Object.defineProperty(object, key, { value, writable: true, enumerable: true, configurable: true });
    }
    return object;
  }

  /** The answer comes back while post() is still running. */
  function request(message) {
    answer = undefined;
    post(message);
    const got = answer;
    answer = undefined;
    if (!got) throw new Error('stand-in: the other world did not answer');
    if (!got.ok) throw new Error(got.message);
    return unpack(got.v);
  }

  const call = (id, args) => request({ call: id, args: args.map(wrap) });

  function reply(work) {
    try {
      post({ reply: { ok: true, v: wrap(work()) } });
    } catch (error) {
      const message = error instanceof Error
        ? error.message
        : 'An unknown exception occurred in the isolated context, an error was thrown but it was not actually ' +
          'an Error object';
      post({ reply: { ok: false, message } });
    }
  }

  listen(receiveName, ({ detail }) => {
    if (detail.call !== undefined) {
      reply(() => mine.get(detail.call)(...detail.args.map((a) => unpack(a))));
    } else if (detail.expose !== undefined) {
      reply(() => handlers.expose(detail.expose, unpack(detail.v)));
    } else if (detail.reply) {
      answer = detail.reply;
    } else if (detail.settle !== undefined) {
      const { resolve, reject } = promised.get(detail.settle);
      promised.delete(detail.settle);
      (detail.ok ? resolve : reject)(unpack(detail.v));
    }
  });

  return { handlers, expose: (key, value) => request({ expose: key, v: pack(value) }) };
}
