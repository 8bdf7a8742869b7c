import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { commands } from '../../electron/commands';
import { calls, channelNames } from '../../shared/contract';
import { documents, documentIds } from '../../shared/documents';
import { chapterNames, chapters, duties } from '../../shared/duties';
import { kinds, kindNames } from '../../shared/records';
import { table } from '../duties/tables';
import { listedBy, REGISTRIES } from './rules';
import { allSources, ROOT } from './source';

const all = allSources();
const textsOf = (folder: string) => all.filter((s) => new RegExp(`^${folder}/[^/]+$`).test(s.file));
const registry = (file: string) => all.find((s) => s.file === file)!;

/** What a registry reads besides its members. */
const NO_MEMBERS = ['shared/duties/chapters.ts'];

/** Files of a folder whose text has a mark, against what the index lists. */
function listed(file: string, mark: RegExp): readonly [found: readonly string[], index: readonly string[]] {
  const folder = path.posix.dirname(file);
  return [textsOf(folder).filter((s) => mark.test(s.text)).map((s) => s.file).toSorted(), listedBy(registry(file)).filter((f) => !NO_MEMBERS.includes(f)).toSorted()];
}

describe('every file of a registry is in its index, and nothing else', () => {
  test.each([
    ['shared/records/index.ts', /= defineKind\(\{/],
    ['shared/documents/index.ts', /= documentOf\(\{|: DocumentSpec<null> & /],
    ['electron/commands/index.ts', /: Command = \{/],
    ['shared/duties/registry.ts', /: Duty = \{|rows\.map\(\w+Duty\)/],
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

test('every duty has its clause, source and chapter and stands in the tables of tests/duties', () => {
  for (const d of duties) {
    expect([d.title !== '', d.clause.length > 8, d.source.text !== '', d.source.clause !== '', Object.hasOwn(chapters, d.chapter)], d.id).toEqual([true, true, true, true, true]);
    expect(table[d.id]?.map((c) => c[3]), d.id).toContain('met');
  }
  expect(Object.keys(table).toSorted()).toEqual(duties.map((d) => d.id).toSorted());
  expect(new Set(duties.map((d) => d.id)).size).toBe(duties.length);
  expect(chapterNames.filter((name) => !duties.some((d) => d.chapter === name))).toEqual([]);
  expect(duties.map((d) => chapterNames.indexOf(d.chapter))).toEqual(duties.map((d) => chapterNames.indexOf(d.chapter)).toSorted((a, b) => a - b));
});

test('the tables of duties are read by a test', () => {
  const folder = path.join(ROOT, 'tests/duties/tables');
  const index = readFileSync(path.join(folder, 'index.ts'), 'utf8');
  const chaptersThere = readdirSync(folder).filter((f) => /: ChapterCases = \{/.test(readFileSync(path.join(folder, f), 'utf8')));
  expect(chaptersThere.length).toBeGreaterThan(10);
  for (const file of chaptersThere) expect(index, file).toContain(`from './${file.replace('.ts', '')}'`);
  expect(readFileSync(path.join(ROOT, 'tests/duties/duties.test.ts'), 'utf8')).toContain("from './tables'");
});

test('the tests mirror the rooms', () => {
  const rooms = readdirSync(path.join(ROOT, 'shared'));
  const tested = readdirSync(path.join(ROOT, 'tests'));
  const without = rooms.filter((r) => !tested.includes(r));
  expect(without).toEqual(['contract', 'failures']);
});
