import { spawn } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { createServer, type AddressInfo } from 'node:net';
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import path from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { findChromium } from '../../build/scripts/runtime.mjs';
import { expect, root, runtime, test } from './app';
import { sampleStart } from './desk';

interface Sinks {
  readonly tcp: number;
  readonly udp: number;
  hits(): number;
  close(): void;
}

/** A TCP and a UDP port on this machine that count whatever reaches them. */
async function openSinks(): Promise<Sinks> {
  let count = 0;
  const tcp = createServer((socket) => { count += 1; socket.destroy(); });
  const udp = createSocket('udp4', () => { count += 1; });
  await new Promise<void>((done) => { tcp.listen(0, '127.0.0.1', done); });
  await new Promise<void>((done) => { udp.bind(0, '127.0.0.1', done); });
  return { tcp: (tcp.address() as AddressInfo).port, udp: udp.address().port, hits: () => count, close: () => { tcp.close(); udp.close(); } };
}

/** Tries every way out that a page has. */
async function tryToLeave(page: Page, sinks: Sinks): Promise<void> {
  await page.evaluate(({ tcp, udp }) => {
    const quietly = (run: () => unknown) => { try { void Promise.resolve(run()).catch(() => undefined); } catch { /* refused at once */ } };
    const address = `http://127.0.0.1:${tcp}/`;
    quietly(() => fetch(address, { mode: 'no-cors' }));
    quietly(() => navigator.sendBeacon(address, 'x'));
    quietly(() => new WebSocket(`ws://127.0.0.1:${tcp}/`));
    quietly(() => { const image = new Image(); image.src = address; });
    quietly(async () => {
      const peer = new RTCPeerConnection({ iceServers: [{ urls: `stun:127.0.0.1:${udp}` }, { urls: `turn:127.0.0.1:${tcp}?transport=tcp`, username: 'u', credential: 'p' }] });
      peer.createDataChannel('x');
      await peer.setLocalDescription(await peer.createOffer());
    });
  }, { tcp: sinks.tcp, udp: sinks.udp });
  await page.waitForTimeout(3000);
}

// The stand-in names the tries it stops.
test.describe('network', () => {
  test.use({ refusals: /127\.0\.0\.1/ });

  test('nothing leaves the page, though everything is tried; a page without the locks is caught', async ({ desk, page }) => {
    const sinks = await openSinks();
    await sampleStart(page);
    const policy = await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getWebRTCIPHandlingPolicy());
    expect(policy).toBe('disable_non_proxied_udp');
    await tryToLeave(page, sinks);
    expect(sinks.hits()).toBe(0);

    const open = await chromium.launch({ executablePath: findChromium() ?? '', args: ['--no-sandbox'] });
    const control = await open.newPage();
    await control.goto('about:blank');
    await tryToLeave(control, sinks);
    await open.close();
    expect(sinks.hits()).toBeGreaterThan(1);
    sinks.close();
  });
});

/** Process ids of a process and everything below it. */
function family(pid: number): Set<number> {
  const parents = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8');
      parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
    } catch { /* it has ended meanwhile */ }
  }
  const found = new Set([pid]);
  for (let grown = true; grown;) {
    grown = false;
    for (const [child, parent] of parents) if (found.has(parent) && !found.has(child)) { found.add(child); grown = true; }
  }
  return found;
}

/** Internet sockets that a family of processes holds: listening, connected or bound. */
function internetSockets(pid: number): string[] {
  const inodes = new Set<string>();
  for (const member of family(pid)) {
    try {
      for (const fd of readdirSync(`/proc/${member}/fd`)) {
        const found = /^socket:\[(\d+)\]$/.exec(readlinkSync(`/proc/${member}/fd/${fd}`));
        if (found) inodes.add(found[1]!);
      }
    } catch { /* it has ended meanwhile */ }
  }
  return ['tcp', 'tcp6', 'udp', 'udp6'].flatMap((table) =>
    readFileSync(`/proc/net/${table}`, 'utf8').split('\n').slice(1).map((line) => line.trim().split(/\s+/)).filter((cells) => inodes.has(cells[9] ?? '')).map((cells) => `${table} ${cells[1]} ${cells[2]} ${cells[3]}`),
  );
}

test.describe('ports', () => {
  test.skip(process.platform !== 'linux' || runtime.name !== 'standin', 'reads Linux tables of the stand-in, started as npm start does');

  test('the program as it is started opens no port and no connection; a server is caught by the same look', async ({ userData }) => {
    const env = { ...process.env, ELECTRON_STANDIN_HEADLESS: '1' };
    const program = spawn(process.execPath, [path.join(root, 'build', 'standin', 'electron'), root, `--user-data-dir=${userData}`], { env, stdio: 'ignore' });
    const server = spawn(process.execPath, ['-e', "require('net').createServer().listen(0,'127.0.0.1')"], { stdio: 'ignore' });
    try {
      await expect.poll(() => family(program.pid!).size, { timeout: 20_000 }).toBeGreaterThan(3);
      for (let look = 0; look < 40; look += 1) {
        expect(internetSockets(program.pid!).filter((s) => !s.startsWith('udp'))).toEqual([]);
        await new Promise((done) => { setTimeout(done, 100); });
      }
      await expect.poll(() => internetSockets(server.pid!).length).toBe(1);
    } finally {
      program.kill('SIGTERM');
      server.kill();
    }
    await new Promise((done) => { program.once('exit', done); });
  });
});

test('the page is locked: no inline script, no new window, no other address, no permission, no raw bridge', async ({ desk, page }) => {
  await sampleStart(page);
  const found = await page.evaluate(async () => {
    const blocked: string[] = [];
    document.addEventListener('securitypolicyviolation', (e) => blocked.push(e.effectiveDirective));
    const script = document.createElement('script');
    script.textContent = 'globalThis.leaked = true';
    document.body.append(script);
    const style = document.createElement('style');
    style.textContent = 'body { --leaked: 1 }';
    document.body.append(style);
    await new Promise((done) => { setTimeout(done, 300); });
    return {
      blocked: blocked.sort(),
      leaked: 'leaked' in globalThis,
      opened: window.open('https://example.invalid/') === null,
      camera: await navigator.mediaDevices.getUserMedia({ video: true }).then(() => 'granted', () => 'denied'),
      node: typeof (globalThis as { readonly require?: unknown }).require + typeof (globalThis as { readonly process?: unknown }).process,
      bridge: Object.values(window.desk).every((f) => typeof f === 'function') && Object.isFrozen(window.desk),
    };
  });
  expect(found).toEqual({ blocked: ['script-src-elem', 'style-src-elem'], leaked: false, opened: true, camera: 'denied', node: 'undefinedundefined', bridge: true });
  await page.evaluate(() => { location.href = 'https://example.invalid/'; });
  await page.waitForTimeout(500);
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible();
  expect(await desk.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('a call that is not as agreed is refused in words, and changes nothing', async ({ page }) => {
  await sampleStart(page);
  const answers = await page.evaluate(async () => {
    const desk = window.desk as unknown as Record<string, (request: unknown) => Promise<{ readonly ok: boolean; readonly failure?: { readonly failure: string } }>>;
    const ask = async (name: string, request: unknown) => (await desk[name]!(request)).failure?.failure ?? 'ok';
    return [
      await ask('ledger:commit', { changes: [{ kind: 'nonsense', id: 'a', basedOn: 0, after: {} }], why: 'x' }),
      await ask('ledger:commit', { changes: [{ kind: 'group', id: '../../etc', basedOn: 0, after: {} }], why: 'x' }),
      await ask('ledger:commit', { changes: [{ kind: 'group', id: 'g', basedOn: 0, after: { name: '' } }], why: 'x' }),
      await ask('draft:read', { key: '../../secret' }),
      await ask('paper:render', { document: 'minutes', record: { title: 1 } }),
      await ask('ledger:load-sample', {}),
    ];
  });
  expect(answers).toEqual(['bad-request', 'bad-request', 'record-invalid', 'bad-request', 'print-incomplete', 'bad-request']);
  const state = await page.evaluate(() => fetch('/data/ledger.json').then((r) => r.json() as Promise<{ readonly sequence: number }>));
  expect(state.sequence).toBe(1);
  const outside = await page.evaluate(() => Promise.all(['/../package.json', '/%2e%2e/package.json', '/assets/../../main/main.js'].map((p) => fetch(p).then((r) => r.status))));
  expect(outside.every((status) => status === 403 || status === 404)).toBe(true);
});
