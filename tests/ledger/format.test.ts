import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { FORMAT, upgrades } from '../../shared/ledger';
import { addGroup, contentOf, failureOf, groupsOf, openAt, temporaryFolder } from './help';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');

/** A snapshot as any program of this family writes it: the checksum is that of the JSON without it. */
function storeText(store: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...store, ledger: undefined, sha256: hash(JSON.stringify(store)), ledger2: 0 })
    .replace(',"ledger2":0}', `,"ledger":${JSON.stringify(store['ledger'])}}`);
}

function recordText(record: Readonly<Record<string, unknown>>): string {
  return JSON.stringify({ ...record, hash: hash(JSON.stringify(record)) });
}

const leader = { person: '', name: '' };
const oldGroup = { id: 'a', revision: 1, record: { name: '老组', groupKind: 'group', leader, foundedOn: null, note: '' } };

test('there is a step from every older format to the present one', () => {
  expect(upgrades.map((step) => step.from)).toEqual(Array.from({ length: FORMAT }, (_, i) => i));
});

test('the checksum of a snapshot is that of its JSON without the checksum', async () => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  await addGroup(house, 'a');
  await house.close();
  const text = await readFile(join(folder, 'store-00000002.json'), 'utf8');
  const { sha256, ...rest } = JSON.parse(text) as Readonly<Record<string, unknown>>;
  expect(hash(JSON.stringify(rest))).toBe(sha256);
  expect(Object.keys(rest)).toEqual(['format', 'generation', 'sequence', 'savedAt', 'head', 'ledger']);
});

test.each(['snapshot', 'snapshot without a valid checksum', 'journal'])('a newer %s is refused with no byte changed', async (what) => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  await addGroup(house, 'a');
  await house.close();
  if (what === 'journal') {
    const record = { format: FORMAT + 1, sequence: 2, who: 'x', previousHash: '0'.repeat(64) };
    await writeFile(join(folder, 'journal-00000002.log'), `${recordText(record)}\n`);
  } else {
    const store = { format: FORMAT + 1, generation: 3, sequence: 2, savedAt: '2027-01-01', ledger: { other: 'shape' } };
    await writeFile(join(folder, 'store-00000003.json'), what === 'snapshot' ? storeText(store) : JSON.stringify(store));
  }
  const before = await contentOf(folder);
  for (const readOnly of [false, true]) expect(await failureOf(openAt(folder, { readOnly }))).toBe('ledger-newer-format');
  expect(await contentOf(folder)).toEqual(before);
});

test('an older format is upgraded on a copy; the old files stay, also later', async () => {
  const folder = await temporaryFolder();
  const store = storeText({ format: 0, generation: 1, sequence: 1, savedAt: '2025-12-01T00:00:00Z', ledger: { sequence: 1, group: { a: oldGroup } } });
  const record = {
    sequence: 2, at: '2025-12-02T00:00:00Z', who: '王', why: '旧流水',
    changes: [{ kind: 'group', id: 'b', basedOn: 0, after: { name: '后来的组', leader }, before: null }], previousHash: hash('the first'),
  };
  await writeFile(join(folder, 'store-00000001.json'), store);
  await writeFile(join(folder, 'journal-00000001.log'), Buffer.concat([Buffer.from(recordText(record)), Buffer.alloc(4096, ' ')]).subarray(0, 4096));
  const before = await contentOf(folder);

  const reading = await openAt(folder, { readOnly: true });
  expect(groupsOf(reading.state())).toEqual({ a: '老组', b: '后来的组' });
  expect(await contentOf(folder)).toEqual(before);

  const house = await openAt(folder, { limits: { records: 1, bytes: 1e9 } });
  expect(house.health().notes[0]?.text).toContain('升级');
  expect(groupsOf(house.state())).toEqual({ a: '老组', b: '后来的组' });
  for (const id of ['c', 'd', 'e', 'f']) await addGroup(house, id);
  await house.close();
  const after = await contentOf(folder);
  for (const [name, bytes] of before) expect(after.get(name), name).toEqual(bytes);
  const again = await openAt(folder);
  expect(again.health().notes).toEqual([]);
  expect(Object.keys(groupsOf(again.state()))).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  expect(await again.history()).toHaveLength(5);
  await again.close();
});

test('an older format on a disk that can not be written is shown upgraded and left as it is', async () => {
  const folder = await temporaryFolder();
  await writeFile(join(folder, 'store-00000001.json'), storeText({ format: 0, generation: 1, sequence: 1, savedAt: '', ledger: { sequence: 1, group: { a: oldGroup } } }));
  await writeFile(join(folder, 'journal-00000001.log'), '');
  const house = await openAt(folder, { readOnly: true });
  expect(groupsOf(house.state())).toEqual({ a: '老组' });
  expect(house.health().mode).toBe('read-only');
});
