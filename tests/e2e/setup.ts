import { ensureChromium } from '../../build/scripts/chromium.mjs';
import { ensureBuilt } from '../../build/scripts/ensure-built.mjs';

/** Runs once before the end-to-end tests. */
export default async function setup(): Promise<void> {
  await ensureChromium();
  await ensureBuilt();
}
