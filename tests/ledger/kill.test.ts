import { spawn } from 'node:child_process';
import { rm, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { bundleScript } from './bundle';
import { openAt, temporaryFolder } from './help';

const kills = Number(process.env['UNIONDESK_KILLS'] ?? 25);
let scripts = '';
let script = '';

beforeAll(async () => {
  scripts = await mkdtemp(join(tmpdir(), 'victim-'));
  script = await bundleScript('victim.ts', scripts);
}, 60_000);
afterAll(() => rm(scripts, { recursive: true, force: true }));

interface Life {
  readonly opened: string | undefined;
  readonly acks: readonly (readonly [number, string])[];
  readonly errors: string;
}

async function liveAndDie(folder: string, run: number): Promise<Life> {
  const child = spawn(process.execPath, [script, folder, String(run)], { stdio: ['ignore', 'pipe', 'pipe'] });
  let out = '';
  let errors = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => { out += text; });
  child.stderr.setEncoding('utf8').on('data', (text: string) => { errors += text; });
  const ended = new Promise((resolve) => { child.on('close', resolve); });
  // Every fourth is killed while it opens, the others while they save.
  if (run % 4 !== 0) while (!out.includes('\n') && child.exitCode === null) await pause(2);
  await pause(Math.random() * 120);
  child.kill('SIGKILL');
  await ended;
  const lines = out.split('\n').slice(0, -1);
  const acks = lines.filter((line) => line.startsWith('ack ')).map((line) => {
    const [, sequence, ...why] = line.split(' ');
    return [Number(sequence), why.join(' ')] as const;
  });
  return { opened: lines[0], acks, errors };
}

test(`${kills} kills at random moments lose nothing that was acknowledged`, async () => {
  const folder = await temporaryFolder();
  const acknowledged = new Map<number, string>();
  for (let run = 1; run <= kills; run += 1) {
    const { opened, acks, errors } = await liveAndDie(folder, run);
    expect(errors).toBe('');
    for (const [sequence, why] of acks) acknowledged.set(sequence, why);
    if (opened !== undefined) expect(opened).toMatch(/ writable$/);
    if (run % 5 !== 0 && run !== kills) continue;
    const house = await openAt(folder, { readOnly: true });
    const history = new Map((await house.history()).map(({ sequence, why }) => [sequence, why]));
    for (const [sequence, why] of acknowledged) expect(history.get(sequence), `sequence ${sequence} of run ${run}`).toBe(why);
    expect(await house.verify()).toMatchObject({ ok: true, chain: 'intact', problems: [] });
  }
  process.stdout.write(`kill: ${kills} runs, ${acknowledged.size} acknowledged, 0 lost\n`);
  expect(acknowledged.size).toBeGreaterThan(kills);
}, 3_600_000);
