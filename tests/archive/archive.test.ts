import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ARCHIVE_FOLDER, openArchive, type Filing } from '../../electron/archive';

let folder = '';
beforeEach(async () => { folder = await mkdtemp(path.join(tmpdir(), 'archive-')); });
afterEach(() => rm(folder, { recursive: true, force: true }));

const bytes = (text: string) => new TextEncoder().encode(text);
const filing = (more: Partial<Filing> = {}): Filing => ({ year: '2026', drawer: '公告栏', on: '2026-03-05', title: '关于放假的通知', version: 1, ...more });

test('a paper lies in its year and drawer, under its day and title, and is what was laid away', async () => {
  const archive = openArchive(folder);
  const kept = await archive.keep(filing(), 'pdf', bytes('甲'));
  expect(kept.path).toBe(`${ARCHIVE_FOLDER}/2026/公告栏/2026-03-05_关于放假的通知.pdf`);
  expect(await readFile(path.join(folder, kept.path), 'utf8')).toBe('甲');
  expect(await archive.check(kept)).toBe('intact');
});

test('the same name never replaces a paper; a later version says which it is', async () => {
  const archive = openArchive(folder);
  const first = await archive.keep(filing(), 'pdf', bytes('甲'));
  const again = await archive.keep(filing(), 'pdf', bytes('乙'));
  const second = await archive.keep(filing({ version: 2 }), 'pdf', bytes('丙'));
  expect(new Set([first.path, again.path, second.path]).size).toBe(3);
  expect(second.path).toContain('_第2稿.pdf');
  expect(await archive.check(first)).toBe('intact');
});

test('a file that was touched or is gone is found out', async () => {
  const archive = openArchive(folder);
  const kept = await archive.keep(filing(), 'docx', bytes('甲'));
  await writeFile(path.join(folder, kept.path), '乙');
  expect(await archive.check(kept)).toBe('changed');
  await rm(path.join(folder, kept.path));
  expect(await archive.check(kept)).toBe('gone');
});

test.each([['../../x'], ['文书/../../x'], ['/etc/passwd'], ['照片/a.jpg'], ['']])('a path out of the archive leads nowhere: %s', async (file) => {
  const archive = openArchive(folder);
  expect(archive.placeOf(file)).toBeUndefined();
  expect(await archive.check({ path: file, sha256: '' })).toBe('gone');
});

test.each([['a/b\\c:*?"<>|'], ['con'], ['长'.repeat(300)], ['...'], ['']])('a title like %s gives a name that Windows takes', async (title) => {
  const kept = await openArchive(folder).keep(filing({ title, drawer: '会员（代表）大会' }), 'pdf', bytes('甲'));
  const name = path.posix.basename(kept.path);
  expect(name).not.toMatch(/[<>:"/\\|?*]/);
  expect([...name].length).toBeLessThan(100);
  expect(await readdir(path.join(folder, path.posix.dirname(kept.path)))).toEqual([name]);
});
