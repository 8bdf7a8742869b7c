// The app under test, the same way on both runtimes: Electron's own binary where it is here, else the stand-in, which
// is started in its place. Everything else is Playwright's.
// A test asks for what it needs of `desk`, `page`, `userData` and `launch`.
//
// A restart on the same folder:
//   await desk.close();
//   const again = await firstPage(await launch(userData));
import { _electron, expect, test as base, type ElectronApplication, type Page, type TestInfo } from '@playwright/test';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseRuntime, root } from '../../build/scripts/runtime.mjs';

export { expect, root };
export const runtime = chooseRuntime();

export interface LaunchExtra {
  args?: readonly string[];
  env?: Readonly<Record<string, string>>;
}
export type Launch = (userData: string, extra?: LaunchExtra) => Promise<ElectronApplication>;

export interface AppOptions {
  /** The folder of the app: the product, unless a test says otherwise. */
  appFolder: string;
  /** The size of the page's content, or null to leave the window as the app makes it. */
  contentSize: { width: number; height: number } | null;
  /** What the stand-in is expected to refuse in this test. */
  refusals: RegExp | null;
}

export interface AppFixtures {
  /** A fresh folder for the app's data, removed after the test. */
  userData: string;
  /** Starts the app; it is closed after the test, if the test has not done so. */
  launch: Launch;
  /** The app, started on `userData`. */
  desk: ElectronApplication;
  /** Its first window. */
  page: Page;
}

const CLOSE_LIMIT = 8000;
const REFUSAL = 'electron stand-in:';

interface Running {
  app: ElectronApplication;
  child: ReturnType<ElectronApplication['process']>;
}

function environment(extra: Readonly<Record<string, string>>): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) if (value !== undefined) env[name] = value;
  return { ...env, ...extra };
}

async function start(folder: string, userData: string, log: string, info: TestInfo, extra: LaunchExtra) {
  const app = await _electron.launch({
    ...(runtime.name === 'standin' ? { executablePath: runtime.program } : {}),
    args: [folder, `--user-data-dir=${userData}`, ...(extra.args ?? [])],
    cwd: root,
    env: environment({ ELECTRON_STANDIN_LOG: log, ...extra.env }),
    colorScheme: null, // Playwright's default would override nativeTheme
    tracesDir: info.outputDir,
  });
  // the runner's own `trace` option does not reach an Electron context
  await app.context().tracing.start({ snapshots: true, sources: true });
  return app;
}

/** An app that will not quit must not take the run with it. */
async function end({ app, child }: Running): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  app.close().catch(() => undefined);
  if (await Promise.race([ended.then(() => true), wait(CLOSE_LIMIT, false, { ref: false })])) return;
  child.kill('SIGKILL');
  await ended;
}

/** The last helper of a browser that has just ended may still be writing. */
async function remove(folder: string): Promise<void> {
  for (let tries = 20; tries > 0; tries--) {
    try {
      rmSync(folder, { recursive: true, force: true });
      return;
    } catch (error) {
      if (tries === 1) throw error;
      await wait(100);
    }
  }
}

async function stopTracing({ app }: Running, info: TestInfo, name: string): Promise<void> {
  if (info.status === info.expectedStatus) {
    await app.context().tracing.stop().catch(() => undefined);
    return;
  }
  const file = info.outputPath(name);
  const saved = await app.context().tracing.stop({ path: file }).then(() => true, () => false);
  if (saved) info.attachments.push({ name: 'trace', path: file, contentType: 'application/zip' });
}

function refused(log: string): string[] {
  if (!existsSync(log)) return [];
  return readFileSync(log, 'utf8').split('\n').filter((line) => line.startsWith(REFUSAL));
}

/** The first window, when it has left the blank page that every window starts with. */
export async function firstPage(desk: ElectronApplication): Promise<Page> {
  const page = await desk.firstWindow();
  await page.waitForURL(({ protocol }) => protocol !== 'about:' && protocol !== 'data:');
  return page;
}

async function resize(desk: ElectronApplication, page: Page, size: { width: number; height: number }): Promise<void> {
  const window = await desk.browserWindow(page);
  await window.evaluate((w, { width, height }) => w.setContentSize(width, height), size);
  await expect.poll(() => page.evaluate(() => ({ width: innerWidth, height: innerHeight }))).toEqual(size);
}

export const test = base.extend<AppOptions & AppFixtures>({
  appFolder: [root, { option: true }],
  contentSize: [{ width: 1366, height: 768 }, { option: true }],
  refusals: [null, { option: true }],

  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of the fixtures from the pattern
  userData: async ({}, use) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'uniondesk-e2e-'));
    await use(folder);
    await remove(folder);
  },

  launch: async ({ appFolder, refusals }, use, info) => {
    const log = info.outputPath('standin.log');
    mkdirSync(info.outputDir, { recursive: true });
    const running: Running[] = [];
    await use(async (userData, extra = {}) => {
      const app = await start(appFolder, userData, log, info, extra);
      running.push({ app, child: app.process() });
      return app;
    });
    for (const [i, one] of running.entries()) {
      await stopTracing(one, info, `trace-${i}.zip`);
      await end(one);
    }
    const unexpected = refused(log).filter((line) => !refusals?.test(line));
    expect(unexpected, 'refused by the stand-in').toEqual([]);
  },

  desk: async ({ launch, userData }, use) => {
    await use(await launch(userData));
  },

  page: async ({ desk, contentSize }, use) => {
    const page = await firstPage(desk);
    if (contentSize) await resize(desk, page, contentSize);
    await use(page);
  },
});
