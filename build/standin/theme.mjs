import { StrictEmitter } from './emitter.mjs';
import { state } from './state.mjs';
import { strict } from './strict.mjs';

const SOURCES = ['system', 'light', 'dark'];

class NativeTheme extends StrictEmitter {
  constructor() {
    super('NativeTheme');
    this._source = 'system';
  }

  get themeSource() {
    return this._source;
  }

  set themeSource(source) {
    if (!SOURCES.includes(source)) {
      throw new TypeError(`Error processing argument at index 0, conversion failure from ${source}`);
    }
    if (source === this._source) return;
    this._source = source;
    for (const { webContents } of state.windows.values()) {
      if (webContents._sessionId) void applyTheme(webContents._sessionId).catch(() => {});
    }
    queueMicrotask(() => this.emit('updated'));
  }

  /** The wish of the desktop is not asked for: 'system' counts as light. */
  get shouldUseDarkColors() {
    return this._source === 'dark';
  }

  get shouldUseHighContrastColors() {
    return false;
  }
}

export const nativeTheme = strict('nativeTheme', new NativeTheme());

export function applyTheme(sessionId) {
  const { themeSource } = nativeTheme;
  const features = themeSource === 'system' ? [] : [{ name: 'prefers-color-scheme', value: themeSource }];
  return state.chromium.send('Emulation.setEmulatedMedia', { features }, sessionId);
}
