import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from './source';

/** What the linter must refuse, by the file it stands in. */
const planted: Readonly<Record<string, string>> = {
  'shared/calendar/a.ts': "export { x } from '../words';",
  'shared/records/b.ts': "export { x } from '../ledger/shape';",
  'shared/documents/parts/c.ts': "export { x } from '../../contract';",
  'shared/words/d.ts': "export { readFileSync } from 'node:fs';",
  'shared/paper/e.ts': "export const x = localStorage.length;",
  'electron/backup/f.ts': "export { Low } from 'lowdb';",
  'electron/printing/g.ts': "export { x } from '../ledger';",
  'electron/window/h.ts': "export { ipcMain } from 'electron';",
  'electron/ledger/i.ts': "export { x } from '../assemble';",
  'renderer/pages/J.tsx': "export { K } from './K';",
  'renderer/components/L.tsx': "export { K } from '../pages/K';",
  'renderer/data/m.ts': "export { x } from '../../electron/ipc/reception';",
  'shared/words/n.ts': "export const x = (y: any) => y;",
  'electron/disk/o.ts': "export const x = () => fetch('x');",
};
/** And what it must let through. */
const honest: Readonly<Record<string, string>> = {
  'shared/words/p.ts': "export { x } from '../calendar';",
  'shared/contract/q.ts': "export { x } from './ledger';",
  'electron/ledger/r.ts': "export { Low } from 'lowdb';",
  'electron/ipc/s.ts': "export { ipcMain } from 'electron';",
  'renderer/app/t.ts': "export { K } from '../pages/K';",
};

test('the linter refuses what breaks a direction, and only that', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'lint-'));
  try {
    copyFileSync(path.join(ROOT, '.oxlintrc.json'), path.join(folder, '.oxlintrc.json'));
    for (const [file, text] of Object.entries({ ...planted, ...honest })) {
      mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
      writeFileSync(path.join(folder, file), `${text}\n`);
    }
    const bin = path.join(ROOT, 'node_modules', 'oxlint', 'bin', 'oxlint');
    const { stdout } = spawnSync(process.execPath, [bin, '--format=unix'], { cwd: folder, encoding: 'utf8' });
    const refused = new Set(stdout.split('\n').map((line) => line.split(':')[0]!).filter((f) => f.includes('/')));
    expect([...refused].toSorted()).toEqual(Object.keys(planted).toSorted());
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
