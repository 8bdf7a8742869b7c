import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScript } from './bundle';
import { addGroup, contentOf, failureOf, groupsOf, openAt, temporaryFolder } from './help';

let scripts = '';
let script = '';
beforeAll(async () => {
  scripts = await mkdtemp(join(tmpdir(), 'holder-'));
  script = await bundleScript('holder.ts', scripts);
}, 60_000);
afterAll(() => rm(scripts, { recursive: true, force: true }));

/** Another process with the ledger. `said` waits until a line with these words came. */
function holder(folder: string) {
  const child = spawn(process.execPath, [script, folder], { stdio: ['pipe', 'pipe', 'inherit'] });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
  const said = async (words: string): Promise<string> => {
    while (!out.includes(words)) await pause(5);
    return out.split('\n').find((line) => line.includes(words))!;
  };
  const end = async (signal?: 'SIGKILL') => {
    const ended = once(child, 'close');
    if (signal) child.kill(signal);
    else child.stdin.write('close\n');
    await ended;
  };
  return { child, said, end, ask: (id: string) => child.stdin.write(`${id}\n`) };
}

test('the second process is refused and told who holds the ledger', async () => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  const second = holder(folder);
  const line = await second.said('failure');
  expect(line).toContain('ledger-locked');
  expect(line).toContain(hostname());
  expect(line).toContain(`"pid":${process.pid}`);
  await addGroup(house, 'a');
  await house.close();
});

test('waiting for the first to close', async () => {
  const folder = await temporaryFolder();
  const first = holder(folder);
  await first.said('open');
  expect(await failureOf(openAt(folder))).toBe('ledger-locked');
  const opening = openAt(folder, { lockWaitMs: 60_000 });
  first.ask('a');
  await first.said('saved a');
  await first.end();
  const house = await opening;
  expect(groupsOf(house.state())).toEqual({ a: 'a' });
  await house.close();
});

test('the lock of a dead process is taken over at once', async () => {
  const folder = await temporaryFolder();
  const first = holder(folder);
  await first.said('open');
  first.ask('a');
  await first.said('saved a');
  await first.end('SIGKILL');
  const house = await openAt(folder);
  expect(groupsOf(house.state())).toEqual({ a: 'a' });
  expect(house.health().mode).toBe('writable');
  await house.close();
});

test('of ten processes that find the same dead lock one gets it', async () => {
  const folder = await temporaryFolder();
  const first = holder(folder);
  await first.said('open');
  await first.end('SIGKILL');
  const all = Array.from({ length: 10 }, () => holder(folder));
  const lines = await Promise.all(all.map(({ said }) => Promise.race([said('open'), said('failure')])));
  expect(lines.filter((line) => line === 'open')).toHaveLength(1);
  for (const { child } of all) child.kill('SIGKILL');
}, 60_000);

test('reading beside a process that writes: always a whole ledger, nothing written', async () => {
  const folder = await temporaryFolder();
  const writer = holder(folder);
  await writer.said('open');
  let last = 0;
  for (let i = 1; i <= 250; i += 1) {
    writer.ask(`g${i}`);
    if (i % 10 !== 0) continue;
    const reader = await openAt(folder, { readOnly: true });
    const names = Object.keys(groupsOf(reader.state()));
    expect(names).toEqual(Array.from({ length: names.length }, (_, k) => `g${k + 1}`));
    expect(names.length).toBeGreaterThanOrEqual(last);
    expect(reader.health().notes.filter(({ level }) => level !== 'info')).toEqual([]);
    expect(await failureOf(addGroup(reader, 'x'))).toBe('ledger-read-only');
    last = names.length;
  }
  await writer.said('saved g250');
  // The writer tidies after it answers; one more step is answered only when that is over.
  writer.ask('g251');
  await writer.said('saved g251');
  const before = await contentOf(folder);
  const reader = await openAt(folder, { readOnly: true });
  expect(Object.keys(groupsOf(reader.state()))).toHaveLength(251);
  expect(await reader.verify()).toMatchObject({ ok: true, sequence: 251 });
  await reader.close();
  expect(await contentOf(folder)).toEqual(before);
  await writer.end();
});

test('a lock that somebody else took over stops the first from saving', async () => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  await addGroup(house, 'a');
  const other = { id: 'other', pid: 1, host: 'elsewhere', user: 'x', since: '2026-03-05T08:00:00Z', started: '' };
  await writeFile(join(folder, 'lock'), JSON.stringify(other));
  const before = await contentOf(folder);
  expect(await failureOf(addGroup(house, 'b'))).toBe('ledger-locked');
  await house.close();
  expect(await contentOf(folder)).toEqual(before);
});
