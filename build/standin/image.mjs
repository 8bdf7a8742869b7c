import { strict } from './strict.mjs';

const WIDTH_AT = 16;
const HEIGHT_AT = 20;

/** What capturePage gives: a PNG and nothing more. */
class NativeImage {
  constructor(png) {
    this._png = png;
  }

  isEmpty() {
    return this._png.length === 0;
  }

  toPNG() {
    return this._png;
  }

  toDataURL() {
    return `data:image/png;base64,${this._png.toString('base64')}`;
  }

  getSize() {
    if (this.isEmpty()) return { width: 0, height: 0 };
    return { width: this._png.readUInt32BE(WIDTH_AT), height: this._png.readUInt32BE(HEIGHT_AT) };
  }
}

export const imageOf = (png) => strict('NativeImage', new NativeImage(png));
