import { execFileSync } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addGroup, failureOf, groupsOf, openAt, temporaryFolder } from './help';

/** Runs mount; a reason in place of success where this machine does not allow it. */
function mount(...args: readonly string[]): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return 'needs Linux and root';
  try {
    execFileSync('mount', args, { stdio: 'pipe' });
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : 'mount failed';
  }
}

const unmount = (folder: string) => execFileSync('umount', ['-l', folder], { stdio: 'pipe' });

test('a really full disk: refused with its name, nothing lost, and saving goes on after freeing space', async (context) => {
  const folder = await temporaryFolder();
  const reason = mount('-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder);
  if (reason !== null) context.skip(reason);
  try {
    const filler = join(folder, 'filler.bin');
    const house = await openAt(folder);
    await addGroup(house, 'first');
    await writeFile(filler, Buffer.alloc(600 * 1024));
    const saved = ['first'];
    let refusals = 0;
    for (let i = 0; refusals < 3; i += 1) {
      const name = await failureOf(addGroup(house, `g${i}`));
      if (name === 'no failure') saved.push(`g${i}`);
      else {
        expect(name).toBe('disk-full');
        refusals += 1;
      }
    }
    expect(saved.length).toBeGreaterThan(10);
    expect(Object.keys(groupsOf(house.state()))).toEqual(saved);
    await rm(filler);
    await addGroup(house, 'room');
    await house.close();
    const again = await openAt(folder);
    expect(Object.keys(groupsOf(again.state()))).toEqual([...saved, 'room']);
    expect(await again.verify()).toMatchObject({ ok: true, chain: 'intact' });
    await again.close();
  } finally {
    unmount(folder);
  }
});

test('a folder mounted read-only opens for reading', async (context) => {
  const folder = await temporaryFolder();
  const house = await openAt(folder);
  await addGroup(house, 'a');
  await house.close();
  const reason = mount('--bind', folder, folder) ?? mount('-o', 'remount,ro,bind', folder);
  if (reason !== null) context.skip(reason);
  try {
    const reading = await openAt(folder);
    expect(reading.health().mode).toBe('read-only');
    expect(groupsOf(reading.state())).toEqual({ a: '小组a' });
    expect(await failureOf(addGroup(reading, 'b'))).toBe('ledger-folder-not-writable');
    expect((await reading.verify()).ok).toBe(true);
    await reading.close();
  } finally {
    unmount(folder);
  }
});

test('a drive that is pulled while running: the next step is refused', async (context) => {
  const folder = await temporaryFolder();
  const reason = mount('-t', 'tmpfs', '-o', 'size=4m', 'tmpfs', folder);
  if (reason !== null) context.skip(reason);
  const house = await openAt(folder);
  await addGroup(house, 'a');
  unmount(folder);
  expect(await failureOf(addGroup(house, 'b'))).toBe('ledger-folder-gone');
  expect(groupsOf(house.state())).toEqual({ a: '小组a' });
  await house.close();
});
