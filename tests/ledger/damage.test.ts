import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { LedgerHouse } from '../../electron/ledger';
import { Failure } from '../../shared/failures';
import { addGroup, contentOf, failureOf, groupsOf, openAt, setGroup, temporaryFolder } from './help';

const full = process.env['UNIONDESK_FULL'] === '1';
type Content = ReadonlyMap<string, Buffer>;

/** Small blocks of work on several generations; closed properly, or left as a crash leaves it. */
async function sample(closed: boolean): Promise<{ content: Content; states: readonly string[] }> {
  const folder = await temporaryFolder();
  const states: string[] = [];
  for (const round of ['a', 'b', 'c']) {
    const house = await openAt(folder);
    states.push(JSON.stringify(house.state()));
    for (const id of ['1', '2', '3']) {
      await addGroup(house, `${round}${id}`);
      states.push(JSON.stringify(house.state()));
    }
    const last = round === 'c';
    if (last && !closed) {
      const content = await contentOf(folder);
      await house.close();
      return { content, states };
    }
    await house.close();
  }
  return { content: await contentOf(folder), states };
}

async function lay(folder: string, content: Content): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder);
  for (const [name, bytes] of content) {
    await mkdir(join(folder, name, '..'), { recursive: true });
    await writeFile(join(folder, name), bytes);
  }
}

interface Outcome {
  readonly refused: string | null;
  readonly sequence: number;
  readonly text: string;
  readonly mode: string;
  readonly told: boolean;
}

async function outcomeOf(folder: string): Promise<Outcome> {
  let house: LedgerHouse;
  try {
    house = await openAt(folder);
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { refused: error.failure, sequence: -1, text: '', mode: '', told: true };
  }
  const health = house.health();
  await house.close();
  const told = health.notes.some(({ level }) => level !== 'info');
  return { refused: null, sequence: health.sequence, text: JSON.stringify(house.state()), mode: health.mode, told };
}

/** The rule for every kind of damage: all is there, or what is missing is told; what is shown was once true. */
function expectHonest(outcome: Outcome, states: readonly string[], what: string): void {
  if (outcome.refused !== null) return expect(['ledger-damaged', 'ledger-newer-format'], what).toContain(outcome.refused);
  expect(states, what).toContain(outcome.text);
  if (outcome.text !== states.at(-1)) expect(outcome.told, `${what} lost ${states.length - 1 - outcome.sequence} without a word`).toBe(true);
}

describe('one flipped byte', () => {
  test.each([true, false])('in any file, closed properly: %s', async (closed) => {
    const { content, states } = await sample(closed);
    const folder = join(await temporaryFolder(), 'x');
    const counts = { runs: 0, whole: 0, readOnly: 0, refused: 0, lostLast: 0 };
    for (const [name, bytes] of content) {
      const step = full ? 1 : Math.ceil(bytes.length / 25);
      for (let at = full ? 0 : 7 % bytes.length; at < bytes.length; at += step) {
        const flipped = Buffer.from(bytes);
        flipped[at]! ^= 1 << (at % 8);
        await lay(folder, new Map([...content, [name, flipped]]));
        const outcome = await outcomeOf(folder);
        expectHonest(outcome, states, `${name} at ${at}`);
        counts.runs += 1;
        if (outcome.refused) counts.refused += 1;
        else if (outcome.text === states.at(-1)) counts.whole += 1;
        else if (outcome.mode === 'read-only') counts.readOnly += 1;
        else counts.lostLast += 1;
        // Damage may cost at most the very last record, and that only when the program did not end properly.
        if (outcome.refused === null && outcome.mode === 'writable') {
          expect(outcome.sequence, `${name} at ${at}`).toBeGreaterThanOrEqual(closed ? 9 : 8);
        }
      }
    }
    process.stdout.write(`flipped byte, closed ${closed}: ${JSON.stringify(counts)}, 0 wrong\n`);
    expect(counts.runs).toBeGreaterThan(100);
  }, 3_600_000);
});

describe('files cut short, emptied or gone', () => {
  test.each([true, false])('each file at many lengths, closed properly: %s', async (closed) => {
    const { content, states } = await sample(closed);
    const folder = join(await temporaryFolder(), 'x');
    for (const [name, bytes] of content) {
      const lengths = [0, 1, 100, 4095, 4096, 4097, 8192, bytes.length - 1].filter((n) => n >= 0 && n < bytes.length);
      for (const length of lengths) {
        const last = !closed && name === 'journal-00000003.log' && length % 4096 === 0;
        await lay(folder, new Map([...content, [name, bytes.subarray(0, length)]]));
        const outcome = await outcomeOf(folder);
        // A cut exactly between records of the last journal can not be told from records never written.
        if (last) expect(states).toContain(outcome.text);
        else expectHonest(outcome, states, `${name} cut to ${length}`);
      }
      await lay(folder, new Map([...content].filter(([other]) => other !== name)));
      expectHonest(await outcomeOf(folder), states, `${name} gone`);
    }
  });

  test('every set of files gone', async () => {
    const { content, states } = await sample(true);
    const names = [...content.keys()];
    const folder = join(await temporaryFolder(), 'x');
    for (let set = 1; set < 2 ** names.length - 1; set += full ? 1 : 3) {
      await lay(folder, new Map([...content].filter((_, i) => (set & (1 << i)) === 0)));
      const outcome = await outcomeOf(folder);
      const what = names.filter((_, i) => (set & (1 << i)) !== 0).join(' ');
      // With the newest snapshot, its journal and the mark all gone the folder is that of an earlier day: nothing tells.
      if (outcome.refused === null && outcome.sequence < 9 && !outcome.told) {
        expect(what).toMatch(/closed/);
        expect(what).toMatch(/journal/);
        expect(states).toContain(outcome.text);
        expect(outcome.sequence, what).toBeGreaterThan(0);
      } else expectHonest(outcome, states, what);
    }
  }, 600_000);
});

describe('named cases', () => {
  test('a torn last line is dropped, kept in quarantine, and told once', async () => {
    const { content, states } = await sample(false);
    const folder = join(await temporaryFolder(), 'x');
    const journal = content.get('journal-00000003.log')!;
    await lay(folder, new Map([...content, ['journal-00000003.log', Buffer.concat([journal, Buffer.from('{"format":1,"seq')])]]));
    const house = await openAt(folder);
    expect(JSON.stringify(house.state())).toBe(states.at(-1));
    expect(house.health()).toMatchObject({ mode: 'writable', notes: [{ level: 'warning' }] });
    expect(house.health().notes[0]!.text).toContain('前面的9次操作全部完好');
    await addGroup(house, 'new');
    await house.close();
    const kept = [...(await contentOf(folder))].find(([name]) => name.startsWith('隔离'));
    expect(kept?.[0]).toMatch(/未写完的末尾12288-journal-00000003\.log$/);
    expect(kept?.[1].toString()).toBe('{"format":1,"seq');
    const again = await openAt(folder);
    expect(again.health().notes).toEqual([]);
    expect((await again.verify()).problems).toEqual([]);
    await again.close();
  });

  test('a tail of zeros as NTFS leaves it', async () => {
    const { content, states } = await sample(false);
    const folder = join(await temporaryFolder(), 'x');
    const journal = content.get('journal-00000003.log')!;
    await lay(folder, new Map([...content, ['journal-00000003.log', Buffer.concat([journal, Buffer.alloc(8192)])]]));
    expect(await outcomeOf(folder)).toMatchObject({ text: states.at(-1), mode: 'writable', told: true });
  });

  test('damage in the middle of the journal in use: read-only, every byte stays', async () => {
    const { content } = await sample(false);
    const folder = join(await temporaryFolder(), 'x');
    const journal = Buffer.from(content.get('journal-00000003.log')!);
    journal[4096 + 50]! ^= 1;
    await lay(folder, new Map([...content, ['journal-00000003.log', journal]]));
    const before = await contentOf(folder);
    const house = await openAt(folder);
    expect(house.health()).toMatchObject({ mode: 'read-only', sequence: 7 });
    expect(house.health().notes.some(({ text }) => text.includes('只读'))).toBe(true);
    expect(await failureOf(addGroup(house, 'x'))).toBe('ledger-read-only');
    expect(await house.verify()).toMatchObject({ ok: false, chain: 'broken at 8' });
    expect(await house.history()).toHaveLength(7);
    await house.close();
    expect(await contentOf(folder)).toEqual(before);
  });

  test('a damaged newest snapshot goes to quarantine and nothing is lost', async () => {
    const { content, states } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    const newest = [...content.keys()].filter((name) => name.startsWith('store')).at(-1)!;
    const bytes = Buffer.from(content.get(newest)!);
    bytes[bytes.length - 5]! ^= 4;
    await lay(folder, new Map([...content, [newest, bytes]]));
    const house = await openAt(folder);
    expect(JSON.stringify(house.state())).toBe(states.at(-1));
    expect(house.health()).toMatchObject({ mode: 'writable', generation: 5 });
    expect(house.health().notes[0]!.text).toContain('没有丢失');
    await house.close();
    const after = await contentOf(folder);
    expect(after.has(newest)).toBe(false);
    expect([...after].find(([name]) => name.startsWith('隔离'))?.[1]).toEqual(bytes);
    expect((await openAt(folder, { readOnly: true })).health().notes).toEqual([]);
  });

  test('all snapshots gone: made again from the journals', async () => {
    const { content, states } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    await lay(folder, new Map([...content].filter(([name]) => !name.startsWith('store'))));
    expect(await outcomeOf(folder)).toMatchObject({ text: states.at(-1), mode: 'writable', told: true });
  });

  test('all snapshots and the first journal gone: refused, nothing changed', async () => {
    const { content } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    const left = new Map([...content].filter(([name]) => !name.startsWith('store') && name !== 'journal-00000001.log'));
    await lay(folder, left);
    expect(await failureOf(openAt(folder))).toBe('ledger-damaged');
    expect(await contentOf(folder)).toEqual(left);
  });

  test('after a proper close, newest snapshot and the end of the last journal gone is noticed', async () => {
    const { content } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    const journal = content.get('journal-00000003.log')!;
    const left = new Map([...content].filter(([name]) => name !== 'store-00000004.json'));
    await lay(folder, left.set('journal-00000003.log', journal.subarray(0, 8192)));
    const outcome = await outcomeOf(folder);
    expect(outcome).toMatchObject({ mode: 'read-only', sequence: 8, told: true });
  });

  test('an old copy of a snapshot under a new number is no snapshot', async () => {
    const { content, states } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    await lay(folder, new Map([...content, ['store-00000009.json', content.get('store-00000002.json')!], ['journal-00000009.log', Buffer.alloc(0)]]));
    expect(await outcomeOf(folder)).toMatchObject({ text: states.at(-1), mode: 'writable', told: true });
  });

  test('copies that a sync program made are told, not read, not deleted', async () => {
    const { content, states } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    const copy = 'store-00000012 (1).json';
    await lay(folder, new Map([...content, [copy, Buffer.from('{}')]]));
    expect(await outcomeOf(folder)).toMatchObject({ text: states.at(-1), told: true });
    expect((await contentOf(folder)).get(copy)?.toString()).toBe('{}');
    await rm(folder, { recursive: true });
    await lay(folder, new Map([[copy, Buffer.from('{}')]]));
    expect(await failureOf(openAt(folder))).toBe('ledger-damaged');
  });

  test.each(['edited', 'removed', 'swapped'])('a record that was %s is named by verify', async (how) => {
    const { content } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    const journal = content.get('journal-00000002.log')!;
    const [a, b, c] = [0, 1, 2].map((i) => journal.subarray(i * 4096, (i + 1) * 4096));
    const edited = Buffer.from(b!.toString('utf8').replace('小组b2', '小组b9'));
    const bytes = { edited: [a!, edited, c!], removed: [a!, c!], swapped: [b!, a!, c!] }[how]!;
    await lay(folder, new Map([...content, ['journal-00000002.log', Buffer.concat(bytes)]]));
    const house = await openAt(folder, { readOnly: true });
    // Two records in the other order are still the same chain.
    if (how === 'swapped') expect(await house.verify()).toMatchObject({ chain: 'intact' });
    else expect(await house.verify()).toMatchObject({ ok: false, chain: 'broken at 5' });
  });

  test('a snapshot changed together with its checksum is found by verify', async () => {
    const other = await temporaryFolder();
    const house = await openAt(other);
    await house.commit({ changes: [setGroup('a1', '别的')], why: '' });
    await house.close();
    const { content } = await sample(true);
    const folder = join(await temporaryFolder(), 'x');
    await lay(folder, content);
    await cp(join(other, 'store-00000002.json'), join(folder, 'store-00000002.json'));
    const report = await (await openAt(folder, { readOnly: true })).verify();
    expect(report.ok).toBe(false);
    expect(groupsOf((await openAt(folder, { readOnly: true })).state())['a1']).toBe('小组a1');
  });
});
