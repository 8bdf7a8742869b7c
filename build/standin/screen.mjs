import { needReady } from './app.mjs';
import { StrictEmitter } from './emitter.mjs';
import { strict } from './strict.mjs';

const SIZE = { width: 1920, height: 1080 };
const AREA = { x: 0, y: 0, ...SIZE };

/** One display of a common size; the real one is not asked for. */
class Screen extends StrictEmitter {
  constructor() {
    super('Screen');
  }

  getPrimaryDisplay() {
    needReady("The 'screen' module can't be used before the app 'ready' event");
    return structuredClone({
      id: 1, bounds: AREA, workArea: AREA, size: SIZE, workAreaSize: SIZE, scaleFactor: 1, rotation: 0,
    });
  }

  getAllDisplays() {
    return [this.getPrimaryDisplay()];
  }
}

export const screen = strict('screen', new Screen());
