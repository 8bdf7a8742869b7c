// The structured clone algorithm as text, for messages between Node and a page. makeClone uses nothing of this module:
// its source is also evaluated in the page.

export function makeClone() {
  const VIEWS = [
    'Int8Array', 'Uint8Array', 'Uint8ClampedArray', 'Int16Array', 'Uint16Array', 'Int32Array', 'Uint32Array',
    'Float32Array', 'Float64Array', 'BigInt64Array', 'BigUint64Array', 'DataView',
  ];
  const ERRORS = ['Error', 'EvalError', 'RangeError', 'ReferenceError', 'SyntaxError', 'TypeError', 'URIError'];
  const JSON_MARK = '=';
  const inNode = typeof Buffer === 'function' && typeof Buffer.from === 'function';

  const kindOf = (value) => Object.prototype.toString.call(value).slice(8, -1);

  function cannot() {
    throw new Error('An object could not be cloned.');
  }

  function toText(buffer, offset, length) {
    return inNode
      ? Buffer.from(buffer, offset, length).toString('base64')
      : new Uint8Array(buffer, offset, length).toBase64();
  }

  function toBuffer(text) {
    return inNode ? new Uint8Array(Buffer.from(text, 'base64')).buffer : Uint8Array.fromBase64(text).buffer;
  }

  function numberText(value) {
    return Object.is(value, -0) ? '-0' : String(value);
  }

  /** @param {Map<object, number>} seen what was met, for cycles and for things met twice */
  function pack(value, seen) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
    if (value === undefined) return { $: 'undefined' };
    if (typeof value === 'bigint') return { $: 'bigint', v: String(value) };
    if (typeof value === 'number') {
      return Number.isFinite(value) && !Object.is(value, -0) ? value : { $: 'number', v: numberText(value) };
    }
    if (seen.has(value)) return { $: 'again', v: seen.get(value) };
    seen.set(value, seen.size);
    return packObject(value, kindOf(value), seen);
  }

  function packObject(value, kind, seen) {
    const inner = (x) => pack(x, seen);
    if (Array.isArray(value)) return { $: 'array', v: value.map(inner) };
    if (kind === 'Object') {
      return { $: 'object', v: Object.fromEntries(Object.entries(value).map(([k, x]) => [k, inner(x)])) };
    }
    if (kind === 'Date') return { $: 'date', v: Number(value) };
    if (kind === 'RegExp') return { $: 'regexp', v: [value.source, value.flags] };
    if (kind === 'Map') return { $: 'map', v: [...value].map(([a, b]) => [inner(a), inner(b)]) };
    if (kind === 'Set') return { $: 'set', v: [...value].map(inner) };
    if (kind === 'ArrayBuffer') return { $: 'buffer', v: toText(value, 0, value.byteLength) };
    if (VIEWS.includes(kind)) {
      return { $: 'view', t: kind, v: toText(value.buffer, value.byteOffset, value.byteLength) };
    }
    if (kind === 'Error') {
      return { $: 'error', t: ERRORS.includes(value.name) ? value.name : 'Error', v: [value.message, value.stack] };
    }
    return cannot(); // Blob, File, ImageData …: the main process could not read them
  }

  /**
   * Most messages are plain data that JSON keeps as it is, and large ones are. Whatever JSON would change, or met twice,
   * goes the long way.
   * @param {Set<object>} met
   */
  function isJson(value, met) {
    if (value === null || typeof value === 'string' || typeof value === 'boolean') return true;
    if (typeof value === 'number') return Number.isFinite(value) && !Object.is(value, -0);
    if (typeof value !== 'object' || met.has(value)) return false;
    met.add(value);
    const prototype = Object.getPrototypeOf(value);
    if (prototype === Array.prototype) {
      for (let i = 0; i < value.length; i++) if (!isJson(value[i], met)) return false;
      return Object.keys(value).length === value.length;
    }
    if (prototype !== Object.prototype) return false;
    for (const key of Object.keys(value)) if (!isJson(value[key], met)) return false;
    return true;
  }

  function encode(value) {
    if (isJson(value, new Set())) return `${JSON_MARK}${JSON.stringify(value)}`;
    let plain;
    try {
      plain = structuredClone(value); // the platform itself judges functions, prototypes and getters
    } catch {
      cannot();
    }
    return JSON.stringify(pack(plain, new Map()));
  }

  /** @param {unknown[]} made the objects in the order pack() met them */
  function unpack(json, made) {
    if (json === null || typeof json !== 'object') return json;
    if (json.$ === 'undefined') return undefined;
    if (json.$ === 'bigint') return BigInt(json.v);
    if (json.$ === 'number') return Number(json.v);
    if (json.$ === 'again') return made[json.v];
    const at = made.push(undefined) - 1;
    return unpackObject(json, made, (value) => {
      made[at] = value; // before its parts are read: they may refer to it
      return value;
    });
  }

  function unpackObject(json, made, keep) {
    const inner = (x) => unpack(x, made);
    switch (json.$) {
      case 'array': {
        const array = keep([]);
        for (const x of json.v) array.push(inner(x));
        return array;
      }
      case 'map': {
        const map = keep(new Map());
        for (const [a, b] of json.v) map.set(inner(a), inner(b));
        return map;
      }
      case 'set': {
        const set = keep(new Set());
        for (const x of json.v) set.add(inner(x));
        return set;
      }
      case 'date': return keep(new Date(json.v));
      case 'regexp': return keep(new RegExp(json.v[0], json.v[1]));
      case 'buffer': return keep(toBuffer(json.v));
      case 'view': return keep(new globalThis[json.t](toBuffer(json.v)));
      case 'error': return keep(Object.assign(new globalThis[json.t](json.v[0]), { stack: json.v[1] }));
      default: return fill(keep({}), json.v, inner);
    }
  }

  /** Not by assignment: a key may be `__proto__`. */
  function fill(object, values, inner) {
    for (const [key, x] of Object.entries(values)) {
      Object.defineProperty(object, key, { value: inner(x), writable: true, enumerable: true, configurable: true });
    }
    return object;
  }

  function decode(text) {
    if (text.startsWith(JSON_MARK)) return JSON.parse(text.slice(JSON_MARK.length));
    return unpack(JSON.parse(text), []);
  }

  return { encode, decode };
}

export const { encode, decode } = makeClone();
