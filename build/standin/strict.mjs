// The rule of the stand-in: it never answers by luck. Whatever it does not model is an error where it is touched.
import { appendFileSync } from 'node:fs';

/**
 * Makes the error for something Electron would not do, or the stand-in cannot. It is also written down, so that a
 * test run can fail on a refusal that the app swallowed.
 * @param {string} text
 */
export function refuse(text) {
  const error = new Error(`electron stand-in: ${text}`);
  process.stderr.write(`[stand-in] ${error.message}\n`);
  const log = process.env.ELECTRON_STANDIN_LOG;
  if (log) appendFileSync(log, `${error.message}\n`);
  return error;
}

/** @param {string} what */
export const notModelled = (what) => refuse(`${what} is not modelled`);

/** Names that Node, assertion libraries and Playwright probe on any object. */
const PROBED = new Set([
  'then', 'toJSON', 'constructor', 'inspect', 'nodeType', 'asymmetricMatch', '$$typeof', 'default', '__esModule',
  'domain', 'tagName', 'hasAttribute', '__playwright_guid',
]);

/** Names with an underscore are the stand-in's own. */
const unknown = (target, key) =>
  typeof key === 'string' && !key.startsWith('_') && !(key in target) && !PROBED.has(key);

/**
 * Reading or writing a name the stand-in does not have is an error, never `undefined`.
 * @template {object} T
 * @param {string} name
 * @param {T} target
 * @returns {T}
 */
export function strict(name, target) {
  return new Proxy(target, {
    get(inner, key, receiver) {
      if (unknown(inner, key)) throw notModelled(`${name}.${String(key)}`);
      return Reflect.get(inner, key, receiver);
    },
    set(inner, key, value, receiver) {
      if (unknown(inner, key)) throw notModelled(`setting ${name}.${String(key)}`);
      return Reflect.set(inner, key, value, receiver);
    },
  });
}

/** A name that Electron has and the stand-in has not: importing it is fine, using it is an error. */
export function absent(name) {
  return new Proxy(function absentApi() {}, {
    get(_target, key) {
      if (typeof key === 'symbol' || key === 'prototype' || PROBED.has(key)) return undefined;
      throw notModelled(`${name}.${key}`);
    },
    construct() {
      throw notModelled(`new ${name}()`);
    },
    apply() {
      throw notModelled(`${name}()`);
    },
  });
}

/** An option that would be ignored silently is refused by its name. */
export function checkOptions(what, options, allowed) {
  if (options === undefined) return;
  if (options === null || typeof options !== 'object') throw new TypeError(`${what}: options must be an object`);
  for (const key of Object.keys(options)) {
    if (!allowed.includes(key)) throw notModelled(`${what} option '${key}'`);
  }
}
