import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

export const ROOT = path.resolve(import.meta.dirname, '../..');
export const ROOTS = ['electron', 'renderer', 'shared'] as const;

export interface Import {
  /** As it is written. */
  readonly from: string;
  /** A file of the project without extension, from the root; the name itself for packages. */
  readonly to: string;
  readonly typeOnly: boolean;
  /** What stands between import and from. */
  readonly names: string;
}

/** One source file: its path from the root, its text, what it imports. */
export interface Source {
  readonly file: string;
  readonly text: string;
  readonly imports: readonly Import[];
}

const IMPORT = /(?:^|\n)\s*(?:import|export)\s+(type\s+)?([^'";]*?)\s*from\s*'([^']+)'|(?:^|\n)\s*import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/g;

/** The code of a text without comments and without the insides of strings. */
export function codeOf(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gm, '').replace(/'(?:[^'\\\n]|\\.)*'/g, "''");
}

/** A source file made from its text. */
export function sourceOf(file: string, text: string, exists: (file: string) => boolean): Source {
  const imports = [...text.matchAll(IMPORT)].map((found): Import => {
    const from = found[3] ?? found[4] ?? found[5] ?? '';
    const names = found[2] ?? '';
    const inner = /^\{(.*)\}$/s.exec(names.trim())?.[1]?.split(',').map((n) => n.trim()).filter((n) => n !== '') ?? [];
    const typeOnly = found[1] !== undefined || (inner.length > 0 && inner.every((n) => n.startsWith('type ')));
    return { from, to: targetOf(file, from, exists), typeOnly, names };
  });
  return { file, text, imports };
}

function targetOf(file: string, from: string, exists: (file: string) => boolean): string {
  if (from.startsWith('@shared/')) return targetOf('x/x.ts', `../shared/${from.slice(8)}`, exists);
  if (!from.startsWith('.')) return from;
  const plain = path.posix.join(path.posix.dirname(file), from);
  return [plain, `${plain}.ts`, `${plain}.tsx`, `${plain}/index.ts`].find(exists) ?? plain;
}

/** Every source file of the program. */
export function allSources(): readonly Source[] {
  const files = ROOTS.flatMap((root) =>
    readdirSync(path.join(ROOT, root), { recursive: true, encoding: 'utf8' })
      .filter((f) => /\.tsx?$/.test(f) && !f.endsWith('.d.ts'))
      .map((f) => `${root}/${f.replaceAll(path.sep, '/')}`));
  const known = new Set(files);
  return files.sort().map((file) => sourceOf(file, readFileSync(path.join(ROOT, file), 'utf8'), (f) => known.has(f)));
}

/** Sources made up in memory, for planted violations. */
export function madeUp(texts: Readonly<Record<string, string>>): readonly Source[] {
  return Object.entries(texts).map(([file, text]) => sourceOf(file, text, (f) => Object.hasOwn(texts, f)));
}
