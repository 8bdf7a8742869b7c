// A small app that tries what the product relies on. Its tests run on whichever runtime is here: on a machine with
// Electron's binary they judge the stand-in.
import { app, BrowserWindow, ipcMain, Menu, net, protocol, session } from 'electron';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const CSP = "default-src 'none'; script-src 'self'; style-src 'nonce-n1'; img-src 'self' blob: data:; " +
  "font-src 'self'; connect-src 'self' app:; worker-src 'self'; base-uri 'none'; form-action 'none'";
const BIG = 10 * 1024 * 1024;

/** What the tests look at, by app.evaluate. */
const seen = { early: [], order: [], log: [], second: [] };
globalThis.contract = seen;

function attempt(name, work) {
  try {
    work();
    seen.early.push([name, 'no error']);
  } catch (error) {
    seen.early.push([name, error.message]);
  }
}

app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
app.commandLine.appendSwitch('force-webrtc-ip-handling-policy', 'disable_non_proxied_udp');
app.commandLine.appendSwitch('disable-features', 'SpareRendererForSitePerProcess');
attempt('window', () => new BrowserWindow());
protocol.registerSchemesAsPrivileged([
  { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
]);
for (const name of ['will-finish-launching', 'ready', 'window-all-closed', 'before-quit', 'will-quit', 'quit']) {
  app.on(name, () => seen.order.push(name));
}
seen.same = createRequire(import.meta.url)('electron').app === app;

const html = (body, title) => new Response(`<!doctype html><title>${title}</title><body>${body}</body>`, {
  headers: { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': CSP },
});

async function serve(request) {
  const url = new URL(request.url);
  switch (url.pathname) {
    case '/boom': throw new Error('boom');
    case '/post': return new Response(`posted ${await request.text()}`);
    case '/big': return new Response(Buffer.alloc(BIG, 'ab'));
    case '/headers': return Response.json({ url: request.url, referer: request.headers.get('referer') });
    case '/worker.js': return new Response('postMessage(2)', {
      headers: { 'content-type': 'text/javascript', 'content-security-policy': CSP },
    });
    case '/file': return net.fetch(pathToFileURL(path.join(import.meta.dirname, 'package.json')).href);
    default: return html('契约', url.pathname);
  }
}

function guard() {
  session.defaultSession.setPermissionRequestHandler((_wc, permission, answer) => {
    seen.log.push(`request ${permission}`);
    answer(false);
  });
  session.defaultSession.setPermissionCheckHandler((_wc, permission) => {
    if (permission === 'geolocation') seen.log.push(`check ${permission}`);
    return false;
  });
  session.defaultSession.setDevicePermissionHandler(() => false);
  session.defaultSession.setDisplayMediaRequestHandler((_request, answer) => answer({}));
  session.defaultSession.webRequest.onBeforeRequest({ urls: ['https://*/*', 'http://*/*'] }, (details, answer) => {
    seen.log.push(`blocked ${details.url}`);
    answer({ cancel: true });
  });
  app.on('web-contents-created', (_event, wc) => {
    wc.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
    wc.setWindowOpenHandler(({ url }) => {
      seen.log.push(`open ${url}`);
      return { action: 'deny' };
    });
    wc.on('will-attach-webview', (event) => event.preventDefault());
    wc.on('will-navigate', (event) => {
      if (event.url.startsWith('app://bundle/')) return;
      seen.log.push(`navigate ${event.url}`);
      event.preventDefault();
    });
  });
}

function answerCalls() {
  ipcMain.handle('echo', (_event, ...args) => (args.length === 1 ? args[0] : args));
  ipcMain.handle('what', (_event, value) => `${Object.prototype.toString.call(value)}:${value?.constructor?.name}`);
  ipcMain.handle('throw', () => {
    throw Object.assign(new RangeError('bad'), { code: 'E1' });
  });
  ipcMain.handle('throw-string', () => {
    throw 'just text';
  });
  ipcMain.handle('uncloneable', () => ({ f() {} }));
  ipcMain.handle('frame', ({ senderFrame, sender, type }) => ({
    url: senderFrame.url, parent: senderFrame.parent, origin: senderFrame.origin,
    main: senderFrame === sender.mainFrame, window: BrowserWindow.fromWebContents(sender)?.id === sender.id, type,
  }));
  ipcMain.on('ping', (event, n) => event.reply('pong', n + 1));
  attempt('second handler', () => ipcMain.handle('echo', () => 0));
}

function openWindow() {
  const window = new BrowserWindow({
    width: 640, height: 480, minWidth: 320, minHeight: 240, show: false, title: '契约', backgroundColor: '#ffffff',
    autoHideMenuBar: true,
    webPreferences: {
      preload: path.join(import.meta.dirname, 'preload.cjs'),
      contextIsolation: true, sandbox: true, nodeIntegration: false, webSecurity: true, spellcheck: false,
      navigateOnDragDrop: false,
    },
  });
  window.once('ready-to-show', () => {
    seen.log.push('ready-to-show');
    window.show();
  });
  window.on('close', (event) => {
    seen.log.push('close');
    if (seen.keepOpen) event.preventDefault();
  });
  window.loadURL('app://bundle/start?q=1#frag').catch(() => {});
}

function start() {
  attempt('late scheme', () => protocol.registerSchemesAsPrivileged([]));
  attempt('bad path', () => app.getPath('nowhere'));
  Menu.setApplicationMenu(null);
  protocol.handle('app', serve);
  guard();
  answerCalls();
  openWindow();
}

if (app.requestSingleInstanceLock({ from: 'contract' })) {
  app.on('second-instance', (_event, argv, _cwd, data) => seen.second.push({ last: argv.at(-1), data }));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(start);
} else {
  app.quit();
}
