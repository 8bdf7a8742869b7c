import { mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Failure } from '../../shared/failures';
import type { Change } from '../../shared/ledger';
import { addGroup, contentOf, failureOf, groupsOf, openAt, setGroup, temporaryFolder } from './help';

describe('an ordinary day', () => {
  test('what is saved is there after closing and opening', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    expect(house.health()).toMatchObject({ mode: 'writable', generation: 1, sequence: 0, lastSavedAt: null });
    expect(await addGroup(house, 'a')).toBe(1);
    expect(await addGroup(house, 'b')).toBe(2);
    await house.commit({ changes: [setGroup('a', '改名', 1)], why: '改名', who: '李干事' });
    const before = house.state();
    await house.close();
    const again = await openAt(folder);
    expect(again.state()).toEqual(before);
    expect(again.health()).toMatchObject({ mode: 'writable', notes: [], sequence: 3, lastSavedAt: '2026-03-05T08:00:00.000Z' });
    expect((await again.history()).map(({ sequence, who }) => `${sequence}${who}`)).toEqual(['3李干事', '2王主席', '1王主席']);
    expect((await again.history({ kind: 'group', id: 'a' })).map(({ sequence }) => sequence)).toEqual([3, 1]);
    expect(await again.verify()).toEqual({ ok: true, generations: 2, records: 2, sequence: 3, chain: 'intact', problems: [] });
    await again.close();
  });

  test('an absent folder is made, and foreign files in a folder stay as they are', async () => {
    const parent = await temporaryFolder();
    const house = await openAt(join(parent, '数据', '台账'));
    await addGroup(house, 'a');
    await house.close();
    await writeFile(join(parent, '说明.docx'), 'x');
    await mkdir(join(parent, '照片'));
    const beside = await openAt(parent);
    await addGroup(beside, 'b');
    await beside.close();
    expect((await contentOf(parent)).get('说明.docx')?.toString()).toBe('x');
    expect(groupsOf((await openAt(parent, { readOnly: true })).state())).toEqual({ b: '小组b' });
  });

  test('opening and closing without a change leaves every byte', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    await addGroup(house, 'a');
    await house.close();
    const before = await contentOf(folder);
    await (await openAt(folder)).close();
    expect(await contentOf(folder)).toEqual(before);
    expect(await readdir(folder)).not.toContain('lock');
  });

  test('a record is a line of whole blocks', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    await addGroup(house, 'a');
    await house.commit({ changes: [{ kind: 'notice', id: 'n', basedOn: 0, after: { title: '通知', issuedOn: '2026-03-05', body: '长'.repeat(3000) } }], why: '通知' });
    const journal = (await contentOf(folder)).get('journal-00000001.log')!;
    expect(journal.length % 4096).toBe(0);
    const lines = journal.toString('utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line).sequence)).toEqual([1, 2]);
    expect(JSON.parse(lines[1]!).previousHash).toBe(JSON.parse(lines[0]!).hash);
    await house.close();
  });

  test('only the newest three snapshots are kept, and every journal', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder, { limits: { records: 2, bytes: 1e9 } });
    for (let i = 1; i <= 11; i += 1) await addGroup(house, `g${i}`);
    await house.close();
    const names = await readdir(folder);
    expect(names.filter((name) => name.startsWith('store-'))).toEqual(['store-00000005.json', 'store-00000006.json', 'store-00000007.json']);
    expect(names.filter((name) => name.startsWith('journal-'))).toHaveLength(7);
    const again = await openAt(folder);
    expect(await again.history()).toHaveLength(11);
    expect(await again.verify()).toMatchObject({ ok: true, sequence: 11 });
    await again.close();
  });
});

describe('refusals', () => {
  test('a change based on an older revision shows both versions', async () => {
    const house = await openAt(await temporaryFolder());
    await addGroup(house, 'a');
    await house.commit({ changes: [setGroup('a', '第二版', 1)], why: '' });
    const before = house.state();
    const error: unknown = await house.commit({ changes: [setGroup('a', '我的', 1)], why: '' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(Failure);
    expect(error).toMatchObject({ failure: 'record-changed-meanwhile', details: { mine: { name: '我的' }, theirs: { name: '第二版' }, revision: 2 } });
    expect(house.state()).toBe(before);
    await house.close();
  });

  test.each<readonly [string, readonly Change[]]>([
    ['bad-request', []],
    ['bad-request', [{ ...setGroup('a', 'x'), kind: 'nonsense' } as unknown as Change]],
    ['record-invalid', [setGroup('a', '')]],
    ['reference-missing', [{ kind: 'person', id: 'p', basedOn: 0, after: { name: '张三', group: 'nowhere' } }]],
    ['unknown-record', [{ kind: 'group', id: 'zz', basedOn: 0, after: null }]],
  ])('%s leaves memory and disk as they were', async (name, changes) => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    const state = house.state();
    const before = await contentOf(folder);
    expect(await failureOf(house.commit({ changes, why: '' }))).toBe(name);
    expect(house.state()).toBe(state);
    expect(await contentOf(folder)).toEqual(before);
    await house.close();
  });

  test('after closing nothing is saved, and closing again is fine', async () => {
    const house = await openAt(await temporaryFolder());
    await Promise.all([house.close(), house.close()]);
    expect(await failureOf(addGroup(house, 'a'))).toBe('ledger-read-only');
    expect(house.health().mode).toBe('read-only');
  });

  test('a folder that vanished is told and never made again', async () => {
    const folder = join(await temporaryFolder(), 'stick');
    const house = await openAt(folder);
    await addGroup(house, 'a');
    await rm(folder, { recursive: true });
    expect(await failureOf(addGroup(house, 'b'))).toBe('ledger-folder-gone');
    expect(await failureOf(addGroup(house, 'b'))).toBe('ledger-folder-gone');
    expect(groupsOf(house.state())).toEqual({ a: '小组a' });
    await house.close();
    expect(await readdir(join(folder, '..'))).toEqual([]);
  });

  test('a journal that was taken away while running is not written into the void', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    await addGroup(house, 'a');
    await rm(join(folder, 'journal-00000001.log'));
    expect(await failureOf(addGroup(house, 'b'))).toBe('ledger-folder-gone');
    await addGroup(house, 'c');
    await house.close();
    const again = await openAt(folder);
    expect(groupsOf(again.state())).toEqual({ a: '小组a', c: '小组c' });
    expect((await again.verify()).ok).toBe(false);
    await again.close();
  });
});

describe('steps', () => {
  test('steps asked for at the same time are saved one after another', async () => {
    const house = await openAt(await temporaryFolder());
    const sequences = await Promise.all(['a', 'b', 'c', 'd'].map((id) => addGroup(house, id)));
    expect(sequences).toEqual([1, 2, 3, 4]);
    await house.close();
  });

  test('an import of 500 is one step, taken back by one undo', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    await addGroup(house, 'a');
    const before = house.state();
    const people = Array.from({ length: 500 }, (_, i): Change => ({ kind: 'person', id: `p${i}`, basedOn: 0, after: { name: `职工${i}`, group: 'a' } }));
    await house.commit({ changes: people, why: '导入职工' });
    expect(Object.keys(house.state().tables.person)).toHaveLength(500);
    const commit = await house.undo();
    expect(commit).toMatchObject({ undoes: 2, why: '撤销：导入职工' });
    expect(house.state().tables).toEqual(before.tables);
    await house.close();
    const again = await openAt(folder);
    expect(again.state().tables).toEqual(before.tables);
    await again.close();
  });

  test('undo goes back step by step and then says there is nothing left', async () => {
    const house = await openAt(await temporaryFolder());
    await addGroup(house, 'a');
    await house.commit({ changes: [setGroup('a', '改', 1)], why: '' });
    await house.commit({ changes: [{ kind: 'group', id: 'a', basedOn: 2, after: null }], why: '' });
    expect((await house.undo()).undoes).toBe(3);
    expect(groupsOf(house.state())).toEqual({ a: '改' });
    expect(await failureOf(house.undo(3))).toBe('nothing-to-undo');
    expect(await failureOf(house.undo(99))).toBe('nothing-to-undo');
    await house.close();
    const empty = await openAt(await temporaryFolder());
    expect(await failureOf(empty.undo())).toBe('nothing-to-undo');
    await empty.close();
  });

  test('a step is taken back when every later change of its record was taken back itself', async () => {
    const house = await openAt(await temporaryFolder());
    const made = await addGroup(house, 'a');
    const renamed = await house.commit({ changes: [setGroup('a', '别的名字', made)], why: '改名' });
    expect(await failureOf(house.undo(made))).toBe('undo-overtaken');
    await house.undo(renamed.sequence);
    await house.undo(made);
    expect(groupsOf(house.state())).toEqual({});
    await house.close();
  });

  test('a step whose record was changed again is not taken back', async () => {
    const house = await openAt(await temporaryFolder());
    await addGroup(house, 'a');
    await house.commit({ changes: [setGroup('a', '改', 1)], why: '' });
    expect(await failureOf(house.undo(1))).toBe('undo-overtaken');
    expect(groupsOf(house.state())).toEqual({ a: '改' });
    await house.close();
  });

  test('the same opId gives the same commit, also after opening again', async () => {
    const folder = await temporaryFolder();
    const house = await openAt(folder);
    const [first, second] = await Promise.all([addGroup(house, 'a', 'op-1'), addGroup(house, 'a', 'op-1')]);
    expect([first, second]).toEqual([1, 1]);
    await house.close();
    const again = await openAt(folder);
    expect(await addGroup(again, 'a', 'op-1')).toBe(1);
    expect(await again.history()).toHaveLength(1);
    await again.close();
  });
});
