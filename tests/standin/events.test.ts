import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EVENTS } from '../../build/standin/events.mjs';

// the package is only asked for its place: importing it would try to download the binary
const electron = path.dirname(createRequire(import.meta.url).resolve('electron/package.json'));
const declarations = readFileSync(path.join(electron, 'electron.d.ts'), 'utf8');

/** The event names electron.d.ts gives for a class. */
function documented(name: string): Set<string> {
  const start = new RegExp(`^  (?:interface|class) ${name} [^\\n]*\\{$`, 'm').exec(declarations)?.index ?? -1;
  const body = declarations.slice(start, declarations.indexOf('\n  }\n', start));
  return new Set([...body.matchAll(/^ {4}on\(event: '([^']+)'/gm)].map(([, event]) => event ?? ''));
}

test.each(Object.entries(EVENTS))('%s has only events that Electron documents', (name, { fired, silent }) => {
  const known = documented(name);
  expect(known.size).toBeGreaterThan(0);
  expect([...fired, ...silent].filter((event) => !known.has(event))).toEqual([]);
  expect(new Set([...fired, ...silent]).size).toBe(fired.length + silent.length);
});
