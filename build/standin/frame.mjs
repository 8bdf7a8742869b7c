import { encode } from './clone.mjs';
import { refuse } from './strict.mjs';

/** The main frame of a page; frames inside it are not modelled. */
export class WebFrameMain {
  constructor(wc) {
    this._wc = wc;
    this.parent = null;
    this.name = '';
    this.routingId = 1;
    this.frameTreeNodeId = wc.id;
    this.processId = wc.id + 1;
    this.detached = false;
  }

  get url() {
    return this._wc._url;
  }

  get origin() {
    const { origin, protocol, host } = new URL(this.url);
    return origin === 'null' ? `${protocol}//${host}` : origin;
  }

  get top() {
    return this._wc.mainFrame;
  }

  isDestroyed() {
    return this._wc.isDestroyed();
  }

  send(channel, ...args) {
    if (typeof channel !== 'string') throw new TypeError('Missing required channel argument');
    let text;
    try {
      text = encode(args);
    } catch {
      refuse(`webContents.send('${channel}') with a value that cannot be cloned: Electron only logs it`);
      return;
    }
    this._wc._toPage({ kind: 'message', channel, args: text });
  }
}
