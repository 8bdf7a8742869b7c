// Windows, and the life of the app from its first line to its end.
import { spawn } from 'node:child_process';
import { contractFolder, test, type Api, type Seen } from '../standin/contract-app';
import { expect, firstPage, runtime } from './app';

declare const t: Api;
declare const contract: Seen;

test('order, early and late calls', async ({ desk, page, userData }) => {
  await expect(page).toHaveTitle('/start');
  const seen = await desk.evaluate(({ app, BrowserWindow }) => ({
    ...contract,
    userData: app.getPath('userData'),
    urls: BrowserWindow.getAllWindows().map((window) => window.webContents.getURL()),
  }));
  expect(seen.early).toEqual([
    ['window', 'Cannot create BrowserWindow before app is ready'],
    ['late scheme', 'protocol.registerSchemesAsPrivileged should be called before app is ready'],
    ['bad path', "Failed to get 'nowhere' path"],
    ['second handler', "Attempted to register a second handler for 'echo'"],
  ]);
  expect(seen).toMatchObject({ same: true, userData, urls: ['app://bundle/start?q=1#frag'] });
  expect(seen.order).toEqual(['will-finish-launching', 'ready']);
  await expect.poll(() => desk.evaluate(() => contract.log)).toContain('ready-to-show');
});

test('frames, replies, a reload, titles', async ({ desk, page }) => {
  expect(await page.evaluate(() => t.call('frame'))).toEqual({
    url: 'app://bundle/start?q=1#frag', parent: null, origin: 'app://bundle', main: true, window: true, type: 'frame',
  });
  expect(await page.evaluate(() => t.ping(1))).toBe(2);
  await page.reload();
  expect(await page.evaluate(() => t.ping(5))).toBe(6);
  const window = await desk.browserWindow(page);
  expect(await window.evaluate((w) => [w.getTitle(), w.webContents.getTitle(), w.isVisible(), w.isDestroyed()]))
    .toEqual(['/start', '/start', true, false]);
});

test('theme, size, screenshot', async ({ desk, page }) => {
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  expect(await isDark()).toBe(false);
  await desk.evaluate(({ nativeTheme }) => {
    nativeTheme.themeSource = 'dark';
  });
  await expect.poll(isDark).toBe(true);
  const window = await desk.browserWindow(page);
  await window.evaluate((w) => w.setContentSize(700, 500));
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([700, 500]);
  const captured = await desk.evaluate(async ({ BrowserWindow }) => {
    const image = await BrowserWindow.getAllWindows()[0]?.webContents.capturePage();
    return image?.getSize();
  });
  expect(captured).toEqual({ width: 700, height: 500 });
});

test('a crashed page is told of and can be loaded again', async ({ desk, page }) => {
  await expect(page).toHaveTitle('/start');
  const reason = await desk.evaluate(({ BrowserWindow }) => new Promise((resolve) => {
    const contents = BrowserWindow.getAllWindows()[0]?.webContents;
    contents?.once('render-process-gone', (_event, details) => {
      contents.once('did-finish-load', () => resolve(details.reason));
      setTimeout(() => contents.reload(), 100);
    });
    contents?.forcefullyCrashRenderer();
  }));
  expect(reason).toBe('crashed');
  const title = () => desk.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('document.title + t.add(1, 1)'));
  await expect.poll(title).toBe('/start2');
});

test('a window that is kept open, then destroyed', async ({ desk, page }) => {
  await expect(page).toHaveTitle('/start');
  const seen = await desk.evaluate(async ({ app, BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0];
    if (!window) return [];
    const contents = window.webContents;
    app.removeAllListeners('window-all-closed');
    app.on('window-all-closed', () => contract.order.push('kept'));
    contract.keepOpen = true;
    app.quit();
    const still = window.isDestroyed();
    contract.keepOpen = false;
    await new Promise<void>((resolve) => {
      window.once('closed', resolve);
      window.close();
    });
    const after = [() => window.getTitle(), () => contents.send('x')].map((call) => {
      try {
        return String(call());
      } catch (error) {
        return error instanceof Error ? error.message : '';
      }
    });
    return [still, window.isDestroyed(), contents.isDestroyed(), ...after];
  });
  expect(seen).toEqual([false, true, true, 'Object has been destroyed', 'Object has been destroyed']);
});

test('closing the last window quits', async ({ desk, page }) => {
  await expect(page).toHaveTitle('/start');
  const ended = new Promise((resolve) => desk.process().once('exit', resolve));
  await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(await ended).toBe(0);
});

test('a second start hands its arguments over, and needs no screen for it', async ({ desk, page, userData }) => {
  await expect(page).toHaveTitle('/start');
  if (runtime.name === 'none') return;
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '' };
  const second = spawn(runtime.program, [contractFolder, `--user-data-dir=${userData}`, 'second.file'], {
    stdio: 'ignore',
    env: runtime.name === 'standin' ? env : process.env,
  });
  expect(await new Promise((resolve) => second.once('exit', resolve))).toBe(0);
  await expect.poll(() => desk.evaluate(() => contract.second)).toEqual([
    { last: 'second.file', data: { from: 'contract' } },
  ]);
});

test('data outlives a restart', async ({ desk, page, userData, launch }) => {
  await page.evaluate(() => localStorage.setItem('k', '留下'));
  await desk.close();
  const again = await firstPage(await launch(userData));
  expect(await again.evaluate(() => localStorage.getItem('k'))).toBe('留下');
});

test.describe(() => {
  test.skip(runtime.name !== 'standin', 'only the stand-in refuses');
  // each of them is one of the messages looked at below
  test.use({ refusals: /is not modelled|is refused|was shown|bare names/ });

  test('what is not modelled is refused', async ({ desk, page }) => {
    await expect(page).toHaveTitle('/start');
    const said = await desk.evaluate(async ({ app, BrowserWindow, dialog, Tray }) => {
      const window = BrowserWindow.getAllWindows()[0];
      const calls: (() => unknown)[] = [
        () => app.getAppMetrics(),
        () => new BrowserWindow({ vibrancy: 'menu' }),
        () => window?.on('swipe', () => undefined),
        () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
        () => new Tray('x.png'),
        () => dialog.showOpenDialog({}),
        () => {
          dialog.showSaveDialog = async () => ({ canceled: true, filePath: '' });
          return dialog.showSaveDialog({ filters: [{ name: 'PDF', extensions: ['.pdf'] }] });
        },
      ];
      const messages: string[] = [];
      for (const call of calls) {
        try {
          await call();
          messages.push('no error');
        } catch (error) {
          messages.push(error instanceof Error ? error.message : '');
        }
      }
      return messages;
    });
    expect(said.filter((message) => !message.startsWith('electron stand-in: '))).toEqual([]);
    expect(said).toHaveLength(7);
  });
});
