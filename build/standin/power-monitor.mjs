import { StrictEmitter } from './emitter.mjs';
import { strict } from './strict.mjs';

/** Nothing happens here by itself; a test emits the events, as it may in Electron. */
class PowerMonitor extends StrictEmitter {
  constructor() {
    super('PowerMonitor');
  }

  getSystemIdleTime() {
    return 0;
  }
}

export const powerMonitor = strict('powerMonitor', new PowerMonitor());
