import { describe, expect, test } from 'vitest';
import { rules, STANDS_ON, violations } from './rules';
import { allSources, codeOf, madeUp } from './source';

const all = allSources();

test('the source files are seen', () => {
  expect(all.length).toBeGreaterThan(150);
  expect(all.flatMap((s) => s.imports).length).toBeGreaterThan(400);
  expect(new Set(all.map((s) => /^shared\/([^/]+)\//.exec(s.file)?.[1]).filter((f) => f !== undefined))).toEqual(new Set(Object.keys(STANDS_ON)));
});

test.each(rules.map((rule) => [rule.name, rule] as const))('%s', (_, rule) => {
  expect(violations(all, [rule])).toEqual([]);
});

/** For each rule, sources that break it; the last one of the list keeps it. */
const planted: Readonly<Record<string, readonly Readonly<Record<string, string>>[]>> = {
  'shared: each room stands only on those below it': [
    { 'shared/calendar/a.ts': "import { b } from '../words';", 'shared/words/index.ts': '' },
    { 'shared/records/a.ts': "import type { Ledger } from '../ledger';", 'shared/ledger/index.ts': '' },
    { 'shared/documents/parts/a.ts': "export * from '../../contract';", 'shared/contract/index.ts': '' },
    { 'shared/duties/a.ts': "const x = await import('../documents');", 'shared/documents/index.ts': '' },
    { 'shared/newRoom/a.ts': '' },
  ],
  'shared: no disk, page, program or machine': [
    { 'shared/words/a.ts': "import { readFileSync } from 'node:fs';" }, { 'shared/words/a.ts': "import type { App } from 'electron';" },
    { 'shared/words/a.ts': "import { x } from '../../electron/disk';", 'electron/disk/index.ts': '' },
  ],
  'shared: no clock, chance, network': [
    { 'shared/words/a.ts': 'const now = new Date();' }, { 'shared/words/a.ts': 'const now = Date.now();' }, { 'shared/words/a.ts': 'Math.random()' },
    { 'shared/words/a.ts': "await fetch('x')" }, { 'shared/words/a.ts': 'localStorage.setItem' }, { 'shared/words/a.ts': 'process.env' },
  ],
  'electron: rooms do not know each other': [
    { 'electron/printing/a.ts': "import { x } from '../ledger';", 'electron/ledger/index.ts': '' },
    { 'electron/ipc/a.ts': "import type { Rooms } from '../assemble';", 'electron/assemble.ts': '' },
  ],
  'electron: commands know the joints only by type': [{ 'electron/commands/a.ts': "import { assemble } from '../assemble';", 'electron/assemble.ts': '' }],
  'electron and renderer: neither knows the other': [
    { 'renderer/data/a.ts': "import { x } from '../../electron/ipc/reception';", 'electron/ipc/reception.ts': '' },
    { 'renderer/data/a.ts': "import path from 'node:path';" }, { 'electron/window/a.ts': "import { x } from '../../renderer/app/theme';", 'renderer/app/theme.ts': '' },
  ],
  'renderer: pages do not know pages, parts do not know pages': [
    { 'renderer/pages/A.tsx': "import { B } from './B';", 'renderer/pages/B.tsx': '' }, { 'renderer/components/A.tsx': "import { B } from '../pages/B';", 'renderer/pages/B.tsx': '' },
  ],
  'packages: each at its place': [
    { 'electron/backup/a.ts': "import { Low } from 'lowdb';" }, { 'electron/commands/a.ts': "import docx from 'docx';" }, { 'renderer/pages/a.ts': "import pdfmake from 'pdfmake/build/x';" },
    { 'shared/words/a.tsx': "import { useState } from 'react';" }, { 'electron/ledger/a.ts': "import { app } from 'electron';" }, { 'electron/cli.ts': "import { app } from 'electron';" },
  ],
  'ipc: one desk, one bridge': [
    { 'electron/main.ts': "import { ipcMain } from 'electron';" }, { 'electron/ipc/a.ts': "import { ipcRenderer } from 'electron';" },
  ],
  'registries: siblings do not know each other': [
    { 'shared/records/index.ts': "import { a } from './a';\nimport { b } from './b';", 'shared/records/a.ts': "import type { B } from './b';", 'shared/records/b.ts': '' },
    { 'electron/commands/index.ts': "import { a } from './a';\nimport { b } from './b';", 'electron/commands/a.ts': '', 'electron/commands/b.ts': "import { a } from './a';" },
  ],
  'no circles': [{ 'shared/words/a.ts': "import { b } from './b';", 'shared/words/b.ts': "export * from './c';", 'shared/words/c.ts': "import { a } from './a';" }],
  'imports without extension, relative ones that lead somewhere': [{ 'shared/words/a.ts': "import { b } from './b.ts';", 'shared/words/b.ts': '' }, { 'shared/words/a.ts': "import { b } from './gone';" }],
};

describe('planted violations', () => {
  test('there is one for every rule', () => {
    expect(Object.keys(planted)).toEqual(rules.map((r) => r.name));
  });

  test.each(Object.entries(planted).flatMap(([name, plots]) => plots.map((plot) => [name, Object.values(plot).find((t) => t !== '') ?? Object.keys(plot)[0]!, plot] as const)))('%s: %s', (name, _, plot) => {
    const rule = rules.find((r) => r.name === name)!;
    expect(violations(madeUp(plot), [rule]).length).toBeGreaterThan(0);
  });

  test('what is allowed is let through', () => {
    const honest = madeUp({
      'shared/records/index.ts': "import { a } from './a';\nimport { b } from './b';\nimport type { Kind } from './kind';", 'shared/records/a.ts': "import { kind } from './kind';\nimport { words } from '../words';",
      'shared/records/b.ts': "// Date.now() is not asked here\nconst text = 'new Date()';", 'shared/records/kind.ts': 'new Date(0)', 'shared/words/index.ts': '',
      'electron/ledger/a.ts': "import { Low } from 'lowdb';\nimport { x } from '../disk';\nimport { w } from '../../shared/words';", 'electron/disk/index.ts': "import { x } from 'node:fs';",
      'electron/commands/get.ts': "import { y } from '../disk';\nimport type { Rooms } from '../assemble';", 'electron/assemble.ts': "import { x } from './ledger/a';",
      'electron/ipc/reception.ts': "import { ipcMain } from 'electron';", 'electron/preload.ts': "import { ipcRenderer } from 'electron';", 'renderer/pages/A.tsx': "import { w } from '@shared/words';",
    });
    expect(violations(honest)).toEqual([]);
  });

  test('comments and strings are no code', () => {
    expect(codeOf("/* Date.now() */ a('fetch(') // Math.random()\nb")).toBe(" a('') \nb");
  });
});
