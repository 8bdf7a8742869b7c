import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { needReady } from './app.mjs';
import { refuse, strict } from './strict.mjs';

const TYPES = {
  '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css',
  '.json': 'application/json', '.png': 'image/png', '.svg': 'image/svg+xml', '.jpg': 'image/jpeg',
  '.woff2': 'font/woff2', '.ttf': 'font/ttf', '.wasm': 'application/wasm', '.txt': 'text/plain',
  '.pdf': 'application/pdf',
};

export const net = strict('net', {
  async fetch(input) {
    needReady('net module can only be used after app is ready');
    const url = new URL(typeof input === 'string' ? input : (input.url ?? input));
    if (url.protocol !== 'file:') throw refuse(`net.fetch('${url}') leaves the machine`);
    const file = fileURLToPath(url);
    const type = TYPES[path.extname(file).toLowerCase()];
    let body;
    try {
      body = await readFile(file);
    } catch {
      throw new TypeError('net::ERR_FILE_NOT_FOUND');
    }
    return new Response(body, { headers: type ? { 'content-type': type } : {} });
  },
});
