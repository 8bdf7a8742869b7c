// Loaded before the program: whatever would open a connection throws, and leaves a line in the file that is named.
import dgram from 'node:dgram';
import dns from 'node:dns';
import { appendFileSync } from 'node:fs';
import http from 'node:http';
import http2 from 'node:http2';
import https from 'node:https';
import { syncBuiltinESMExports } from 'node:module';
import net from 'node:net';
import tls from 'node:tls';

const note = process.env.NETWORK_NOTES;
appendFileSync(note, 'watching\n');

function forbid(owner, name) {
  owner[name] = function forbidden() {
    appendFileSync(note, `${name}\n`);
    throw new Error(`network: ${name}`);
  };
}

forbid(net.Socket.prototype, 'connect');
forbid(net.Server.prototype, 'listen');
for (const name of ['connect', 'createConnection', 'createServer']) forbid(net, name);
forbid(tls, 'connect');
for (const name of ['createSocket', 'Socket']) forbid(dgram, name);
for (const name of ['lookup', 'resolve', 'resolve4', 'resolve6']) forbid(dns, name);
for (const name of ['lookup', 'resolve']) forbid(dns.promises, name);
for (const owner of [http, https]) for (const name of ['request', 'get']) forbid(owner, name);
forbid(http2, 'connect');
for (const name of ['fetch', 'WebSocket', 'EventSource']) forbid(globalThis, name);
syncBuiltinESMExports();
