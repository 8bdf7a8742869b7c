import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../electron/commands';
import { calls, channelNames } from '../../shared/contract';
import { documents, documentIds } from '../../shared/documents';
import { duties } from '../../shared/duties';
import { kinds, kindNames } from '../../shared/records';
import { listedBy, REGISTRIES } from './rules';
import { allSources, ROOT } from './source';

const all = allSources();
const textsOf = (folder: string) => all.filter((s) => new RegExp(`^${folder}/[^/]+$`).test(s.file));
const registry = (file: string) => all.find((s) => s.file === file)!;

/** Files of a folder whose text has a mark, against what the index lists. */
function listed(file: string, mark: RegExp): readonly [found: readonly string[], index: readonly string[]] {
  const folder = path.posix.dirname(file);
  return [textsOf(folder).filter((s) => mark.test(s.text)).map((s) => s.file).toSorted(), listedBy(registry(file)).toSorted()];
}

describe('every file of a registry is in its index, and nothing else', () => {
  test.each([
    ['shared/records/index.ts', /= defineKind\(\{/],
    ['shared/documents/index.ts', /= documentOf\(\{|: DocumentSpec<null> & /],
    ['electron/commands/index.ts', /: Command = \{/],
    ['shared/duties/registry.ts', /: Duty = \{|rows\.map\(countedDuty\)/],
  ])('%s', (file, mark) => {
    const [found, index] = listed(file, mark);
    expect(found.length).toBeGreaterThan(4);
    expect(index).toEqual(found);
    expect(REGISTRIES).toContain(file);
  });

  test('names are those of the files and of the records themselves', () => {
    expect(kindNames.map((n) => `shared/records/${n}.ts`).toSorted()).toEqual([...listedBy(registry('shared/records/index.ts'))].toSorted());
    expect(kindNames.map((n) => kinds[n].kind)).toEqual(kindNames);
    expect(documentIds.map((id) => documents[id].id)).toEqual(documentIds);
    expect(new Set(commands.map((c) => c.name)).size).toBe(commands.length);
    for (const c of commands) {
      expect(c.usage.startsWith(c.name)).toBe(true);
      for (const option of [...c.needs, ...c.takes, ...(c.flags ?? [])]) expect(c.usage, c.name).toContain(`--${option}`);
    }
  });
});

test('every channel has a call and every call a channel', () => {
  expect(Object.keys(calls).toSorted()).toEqual([...channelNames].toSorted());
  expect(new Set(channelNames).size).toBe(channelNames.length);
});

test('every duty has its clause and source and stands in the table of tests/duties', () => {
  const table = readFileSync(path.join(ROOT, 'tests/duties/duties.test.ts'), 'utf8');
  for (const d of duties) {
    expect([d.clause.length > 8, d.source.text !== '', d.source.clause !== '']).toEqual([true, true, true]);
    expect(table, d.id).toContain(`'${d.id}': [`);
  }
  expect(new Set(duties.map((d) => d.id)).size).toBe(duties.length);
});

test('the tests mirror the rooms', () => {
  const rooms = readdirSync(path.join(ROOT, 'shared'));
  const tested = readdirSync(path.join(ROOT, 'tests'));
  const without = rooms.filter((r) => !tested.includes(r));
  expect(without).toEqual(['contract', 'failures']);
});
