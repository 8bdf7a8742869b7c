import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openPhotos, PHOTO_FOLDER } from '../../electron/photos';

const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
let folder = '';
beforeEach(() => { folder = mkdtempSync(path.join(tmpdir(), 'photos-')); });
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const source = (name: string, bytes: Uint8Array) => {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  return file;
};

test('a picture is copied whole, under its old name and a mark of its content', async () => {
  const photos = openPhotos(path.join(folder, 'ledger'));
  const name = await photos.add(source('健步走.PNG', PNG));
  expect(name).toMatch(/^健步走-[0-9a-f]{8}\.png$/);
  expect(photos.read(name)).toMatchObject({ type: 'image/png' });
  expect(Buffer.from(photos.read(name)!.body).equals(PNG)).toBe(true);
  expect(await photos.add(path.join(folder, '健步走.PNG'))).toBe(name);
  expect(readdirSync(path.join(folder, 'ledger', PHOTO_FOLDER))).toEqual([name]);
  const other = await photos.add(source('健步走.png', Buffer.concat([PNG, Buffer.from('2')])));
  expect(other).not.toBe(name);
  expect(readFileSync(path.join(folder, 'ledger', PHOTO_FOLDER, name)).equals(PNG)).toBe(true);
});

test('what is no picture, is gone or is too large is refused in words', async () => {
  const photos = openPhotos(folder);
  await expect(photos.add(source('a.jpg', Buffer.from('MZ program')))).rejects.toThrow(/不是照片/);
  await expect(photos.add(path.join(folder, 'gone.jpg'))).rejects.toThrow(/读不出/);
  await expect(photos.add(folder)).rejects.toThrow(/读不出/);
  await expect(photos.add(source('big.jpg', Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(20 * 1024 * 1024)])))).rejects.toThrow(/20MB/);
});

test.each(['../store.json', '..\\store.png', '/etc/x.png', '.hidden.png', 'C:x.png', 'none.png', 'store.json', ''])('the name %s leads nowhere', (name) => {
  writeFileSync(path.join(folder, 'store.png'), PNG);
  expect(openPhotos(folder).read(name)).toBeUndefined();
});
