import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { protocol } from 'electron';
import { PAGE_ORIGIN } from '../../shared/contract/channels';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.pdf': 'application/pdf',
  '.wasm': 'application/wasm',
};

/** Answers with data instead of a file; undefined when the path is not one of its own. */
export type DataSource = (path: string) => { readonly type: string; readonly body: string | Uint8Array } | undefined;

/** Must be called before `ready`: the page's scheme is a secure origin of its own. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
}

function policy(nonce: string): string {
  return [
    "default-src 'none'", "script-src 'self'", `style-src 'self' 'nonce-${nonce}'`, "img-src 'self' data: blob:", "font-src 'self' data:",
    "connect-src 'self'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "object-src 'none'", "webrtc 'block'",
  ].join('; ');
}

/** Serves the built page from `folder` and the program's data from `data`, each answer with the page's policy. */
export function servePage(folder: string, data: DataSource): void {
  protocol.handle('app', async (request) => {
    const url = new URL(request.url);
    const place = decodeURIComponent(url.pathname);
    const nonce = randomBytes(16).toString('base64url');
    const headers = { 'Content-Security-Policy': policy(nonce), 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store' };
    if (`${url.protocol}//${url.host}` !== PAGE_ORIGIN || request.method !== 'GET') return new Response('forbidden', { status: 403, headers });
    const found = data(place);
    if (found) return new Response(found.body as BodyInit, { headers: { ...headers, 'Content-Type': found.type } });
    const file = path.join(folder, place === '/' ? 'index.html' : place);
    const type = TYPES[path.extname(file)];
    if (!file.startsWith(folder + path.sep) || type === undefined) return new Response('forbidden', { status: 403, headers });
    try {
      const bytes = await readFile(file);
      const body = file.endsWith('.html') ? bytes.toString('utf8').replaceAll('__CSP_NONCE__', nonce) : bytes;
      return new Response(body as BodyInit, { headers: { ...headers, 'Content-Type': type } });
    } catch {
      return new Response('not found', { status: 404, headers });
    }
  });
}
