// The scheme of the app, the content security policy, and what a page may not do.
/* oxlint-disable unicorn/consistent-function-scoping -- what is sent to the page must bring its helpers along */
import { test, type Seen } from '../standin/contract-app';
import { expect } from './app';

declare const contract: Seen;

test('protocol: errors, bodies, headers, files, megabytes', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const text = (url: string, init?: RequestInit) => window.fetch(url, init).then((r) => r.text());
    const big = await window.fetch('/big').then((r) => r.arrayBuffer());
    return {
      post: await text('/post', { method: 'POST', body: '正文' }),
      boom: await window.fetch('/boom').catch((error: Error) => error.name),
      headers: await window.fetch('/headers').then((r): Promise<unknown> => r.json()),
      file: (await text('/file')).includes('"name": "contract"'),
      big: [big.byteLength, new Uint8Array(big)[1]],
      page: [isSecureContext, 'subtle' in crypto, localStorage.length],
    };
  });
  expect(seen).toMatchObject({
    post: 'posted 正文',
    boom: 'TypeError',
    headers: { url: 'app://bundle/headers', referer: expect.stringMatching(/^app:\/\/bundle\//) as unknown },
    file: true,
    big: [10 * 1024 * 1024, 'b'.charCodeAt(0)],
    page: [true, true, 0],
  });
});

test('the content security policy holds', async ({ page }) => {
  const seen = await page.evaluate(async () => {
    const styled = (nonce: string) => {
      const style = Object.assign(document.createElement('style'), { nonce, textContent: 'body { margin-top: 7px }' });
      document.head.append(style);
      const margin = getComputedStyle(document.body).marginTop;
      style.remove();
      return margin;
    };
    const image = (url: string) => new Promise((resolve) => {
      const picture = new Image();
      picture.addEventListener('load', () => resolve('loaded'));
      picture.addEventListener('error', () => resolve('refused'));
      picture.src = url;
    });
    const clicked = document.createElement('button');
    clicked.setAttribute('onclick', "this.dataset.ran = 'yes'");
    clicked.click();
    const canvas = document.createElement('canvas');
    const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve));
    return {
      inline: clicked.dataset['ran'] ?? 'refused',
      styles: [styled('n1'), styled('wrong')],
      images: [await image(canvas.toDataURL()), await image(blob ? URL.createObjectURL(blob) : '')],
      far: [await image('https://example.com/x.png'),
        await window.fetch('https://example.com/').catch((error: Error) => error.name)],
      worker: await new Promise((resolve) => {
        const worker = new Worker('/worker.js');
        worker.addEventListener('message', ({ data }) => resolve(data));
        worker.addEventListener('error', () => resolve('refused'));
      }),
    };
  });
  expect(seen).toEqual({
    inline: 'refused', styles: ['7px', '8px'], images: ['loaded', 'loaded'], far: ['refused', 'TypeError'], worker: 2,
  });
});

test('new windows, far pages and permissions are denied', async ({ desk, page }) => {
  const answers = await page.evaluate(async () => {
    const name = (error: Error) => error.name;
    return {
      open: window.open('https://example.com/'),
      notify: await Notification.requestPermission(),
      query: (await navigator.permissions.query({ name: 'geolocation' })).state,
      media: await navigator.mediaDevices.getUserMedia({ audio: true }).then(() => 'given', name),
      clipboard: await navigator.clipboard.readText().catch(name),
    };
  });
  expect(answers).toEqual({
    open: null, notify: 'denied', query: 'denied', media: 'NotAllowedError', clipboard: 'NotAllowedError',
  });
  await page.evaluate(() => {
    location.href = 'https://example.com/away';
  });
  const log = () => desk.evaluate(() => contract.log);
  await expect.poll(log).toEqual(expect.arrayContaining([
    'open https://example.com/', 'navigate https://example.com/away', 'request notifications', 'check geolocation',
  ]));
  await expect(page).toHaveTitle('/start');
  expect(desk.windows()).toHaveLength(1);
});
