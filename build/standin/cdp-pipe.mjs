// The DevTools protocol over a pair of pipes: JSON texts, each ended by a zero byte.
import { EventEmitter } from 'node:events';

/** Emits 'event' (method, params, sessionId). */
export class CdpPipe extends EventEmitter {
  /**
   * @param {import('node:stream').Writable} out
   * @param {import('node:stream').Readable} inn
   */
  constructor(out, inn) {
    super();
    this._out = out;
    this._next = 0;
    this._waiting = new Map();
    this._parts = [];
    this._closed = false;
    inn.on('data', (bytes) => this._read(bytes));
    // the end of the process is told by its 'exit', not by its pipes
    inn.on('error', () => {});
    out.on('error', () => {});
  }

  /** @returns {Promise<any>} */
  send(method, params = {}, sessionId = undefined) {
    return this._expect(method, (id) => this._out.write(`${JSON.stringify({ id, method, params, sessionId })}\0`));
  }

  /**
   * Like send(), with one more parameter that holds bytes. Made for files of many megabytes: base64 needs no escaping,
   * so it is put into the text as it is instead of being walked through by JSON.stringify.
   * @returns {Promise<any>}
   */
  sendBytes(method, params, key, bytes, sessionId) {
    const base64 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');
    return this._expect(method, (id) => {
      const head = JSON.stringify({ id, method, sessionId, params: { ...params, [key]: '' } });
      this._out.cork();
      this._out.write(head.slice(0, -'"}}'.length));
      this._out.write(base64, 'latin1');
      this._out.write('"}}\0');
      this._out.uncork();
    });
  }

  /** The other side is gone: nobody will answer any more. */
  close() {
    this._closed = true;
    for (const { reject, method } of this._waiting.values()) reject(new Error(`${method}: Chromium is gone`));
    this._waiting.clear();
  }

  _expect(method, write) {
    if (this._closed) return Promise.reject(new Error(`${method}: Chromium is gone`));
    return new Promise((resolve, reject) => {
      const id = ++this._next;
      this._waiting.set(id, { resolve, reject, method });
      write(id);
    });
  }

  _read(bytes) {
    let from = 0;
    for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, from)) {
      this._parts.push(bytes.subarray(from, end));
      const text = Buffer.concat(this._parts).toString();
      this._parts = [];
      from = end + 1;
      this._receive(JSON.parse(text));
    }
    if (from < bytes.length) this._parts.push(bytes.subarray(from));
  }

  _receive(message) {
    if (!message.id) {
      this.emit('event', message.method, message.params, message.sessionId);
      return;
    }
    const { resolve, reject, method } = this._waiting.get(message.id);
    this._waiting.delete(message.id);
    if (message.error) reject(new Error(`${method}: ${message.error.message}`));
    else resolve(message.result);
  }
}
