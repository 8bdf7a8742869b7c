// The size and state of a window in Chromium: drawn in memory by emulation, on a screen by the window itself.
import { state } from './state.mjs';

async function windowIdOf(targetId) {
  const { windowId } = await state.chromium.send('Browser.getWindowForTarget', { targetId });
  return windowId;
}

/** @param {{ x?: number, y?: number, width: number, height: number }} box */
export async function applyBounds(wc, { x, y, width, height }, isContentSize) {
  if (state.headless) {
    const metrics = { width, height, deviceScaleFactor: 0, mobile: false };
    await state.chromium.send('Emulation.setDeviceMetricsOverride', metrics, wc._sessionId);
    return;
  }
  const windowId = await windowIdOf(wc._targetId);
  const place = x === undefined ? {} : { left: x, top: y };
  await state.chromium.send('Browser.setWindowBounds', { windowId, bounds: { ...place, width, height } });
  if (isContentSize) await state.chromium.send('Browser.setContentsSize', { windowId, width, height });
}

/** @param {'normal' | 'minimized' | 'maximized' | 'fullscreen'} windowState */
export async function applyState(wc, windowState) {
  if (state.headless) return;
  await wc._attached;
  const windowId = await windowIdOf(wc._targetId);
  await state.chromium.send('Browser.setWindowBounds', { windowId, bounds: { windowState } });
}
