import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { beforeAll, expect, test } from 'vitest';
import { caller, ensureBuilt, temporaryFolder } from './help';

const folder = temporaryFolder();
const { union } = caller(folder, 'packet');
beforeAll(async () => {
  await ensureBuilt();
  union('sample');
}, 120_000);

test('the packet of the sample’s wage contract: a cover, every paper as PDF and Word, one merged PDF of all pages', async () => {
  const out = path.join(folder, 'out');
  const made = union('packet', '--contract', 'sample-contract-4', '--out', out).json<{ files: readonly string[]; merged: string; missing: readonly string[]; items: readonly { key: string; document: string | null }[] }>();
  expect(made.missing).toEqual([]);
  expect(made.items.map((i) => i.key)).toEqual(['letter', 'text', 'resolution', 'representatives', 'record', 'unitProof', 'unionProof']);
  expect(readdirSync(out).toSorted()).toEqual(made.files.map((f) => path.basename(f)).toSorted());
  const parts = made.files.filter((f) => f.endsWith('.pdf') && f !== made.merged);
  expect([parts.length, made.files.filter((f) => f.endsWith('.docx')).length]).toEqual([6, 6]);
  let pages = 0;
  for (const part of parts) pages += (await PDFDocument.load(readFileSync(part))).getPageCount();
  expect((await PDFDocument.load(readFileSync(made.merged))).getPageCount()).toBe(pages);
  expect(path.basename(parts[0]!)).toMatch(/^00_.*备案材料清单\.pdf$/);
}, 120_000);

test('a contract that is not there is refused', () => {
  expect(union('packet', '--contract', 'nobody', '--out', path.join(folder, 'x')).json()).toMatchObject({ failure: 'unknown-record' });
});
