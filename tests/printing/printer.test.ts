import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { ensureBuilt } from '../../build/scripts/ensure-built.mjs';
import { makePrinter, type Printer } from '../../electron/printing';
import type { Paper } from '../../shared/paper';
import { fontFiles, paper, paragraph, repoRoot } from './help';
import { textOf } from './lines';
import { readDocx } from './readDocx';
import { readPdf } from './readPdf';

const built = path.join(repoRoot, 'dist', 'main', 'printing.cjs');
const broken = { ...paper([]), blocks: [{ block: 'attachments', names: null }] } as unknown as Paper;
const folder = mkdtempSync(path.join(tmpdir(), 'uniondesk-print-'));
const open: Printer[] = [];

function printerOf(workerFile: string, timeLimitMs?: number): Printer {
  const printer = makePrinter({ workerFile, fonts: fontFiles, ...(timeLimitMs === undefined ? {} : { timeLimitMs }) });
  open.push(printer);
  return printer;
}

/** A worker that does with each paper what the paper's name says. */
function playWorker(): string {
  const file = path.join(folder, 'play.cjs');
  const script = `
    const { parentPort } = require('node:worker_threads');
    const { writeFileSync } = require('node:fs');
    parentPort.on('message', ({ id, paper }) => {
      if (paper.name === 'die') process.exit(3);
      else if (paper.name === 'throw') throw new Error('thrown');
      else if (paper.name === 'spin') for (;;) ;
      else if (paper.name === 'hang') writeFileSync(${JSON.stringify(path.join(folder, 'hanging'))}, '');
      else if (paper.name === 'late') setTimeout(() => parentPort.postMessage({ id, bytes: new Uint8Array([2]) }), 60);
      else parentPort.postMessage({ id, bytes: new Uint8Array([1]) });
    });`;
  writeFileSync(file, script);
  return file;
}

const named = (name: string) => paper([], { name });
const play = playWorker();

afterEach(async () => { await Promise.all(open.splice(0).map((printer) => printer.close())); });
afterAll(() => rmSync(folder, { recursive: true }));

describe('the built worker', () => {
  beforeAll(ensureBuilt, 120_000);

  test('prints PDF and Word, two papers at once, and tells missing letters of each', async () => {
    const printer = printerOf(built);
    const [pdf, docx, plain] = await Promise.all([
      printer.print(paper([paragraph('甲\u{10FFFD}')]), 'pdf'), printer.print(paper([paragraph('乙\u{10FFFC}')]), 'docx'), printer.print(paper([paragraph('丙')]), 'pdf'),
    ]);
    expect(textOf(readPdf(pdf.bytes))).toBe('甲〓');
    expect(readDocx(docx.bytes).text).toBe('乙〓');
    expect([pdf, docx, plain].map((p) => p.missingGlyphs)).toEqual([['\u{10FFFD}'], ['\u{10FFFC}'], []]);
  });

  test('keeps to the line break rules that are put into pdfmake', async () => {
    const printed = await printerOf(built).print(paper([paragraph(`${'国'.repeat(25)}，李㛃·𬱖䶮，${'！'.repeat(60)}`)]), 'pdf');
    const page = readPdf(printed.bytes).pages[0]!;
    expect(Math.max(...page.glyphs.map((g) => g.x + g.width))).toBeLessThan(184.5);
  });

  test('a paper that throws fails with a sentence, the next one prints', async () => {
    const printer = printerOf(built);
    const [bad, good] = await Promise.allSettled([printer.print(broken, 'pdf'), printer.print(paper([paragraph('好')]), 'pdf')]);
    expect(bad).toMatchObject({ status: 'rejected', reason: { failure: 'print-failed', message: expect.stringContaining('文书没有生成') as unknown } });
    expect(good.status).toBe('fulfilled');
  });
});

test.each(['die', 'throw'])('a worker that ends (%s) fails its own paper only', async (name) => {
  const printer = printerOf(play);
  const [lost, next] = await Promise.allSettled([printer.print(named(name), 'pdf'), printer.print(named('ok'), 'pdf')]);
  expect(lost).toMatchObject({ status: 'rejected', reason: { failure: 'print-failed' } });
  expect(next).toMatchObject({ status: 'fulfilled', value: { bytes: new Uint8Array([1]) } });
});

test('a paper beyond the time limit is stopped, the one behind it has its own time', async () => {
  const printer = printerOf(play, 1500);
  const [slow, next] = await Promise.allSettled([printer.print(named('spin'), 'pdf'), printer.print(named('late'), 'pdf')]);
  expect(slow).toMatchObject({ status: 'rejected', reason: { failure: 'print-timeout' } });
  expect(next).toMatchObject({ status: 'fulfilled', value: { bytes: new Uint8Array([2]) } });
});

test('closing while a paper prints fails it and those waiting, at once; a closed printer refuses', async () => {
  const printer = printerOf(play);
  const waiting = Promise.allSettled([printer.print(named('hang'), 'pdf'), printer.print(named('ok'), 'pdf')]);
  while (!existsSync(path.join(folder, 'hanging'))) await new Promise((resolve) => { setTimeout(resolve, 10); });
  await printer.close();
  for (const end of await waiting) expect(end).toMatchObject({ status: 'rejected', reason: { failure: 'print-failed' } });
  await expect(printer.print(named('ok'), 'pdf')).rejects.toMatchObject({ failure: 'print-failed' });
});

test('a worker file that is not there and a paper that can not be sent fail with a sentence', async () => {
  await expect(printerOf(path.join(folder, 'none.cjs')).print(named('ok'), 'pdf')).rejects.toMatchObject({ failure: 'print-failed' });
  const printer = printerOf(play);
  const unsendable = { ...named('ok'), extra: () => undefined } as Paper;
  await expect(printer.print(unsendable, 'pdf')).rejects.toMatchObject({ failure: 'print-failed' });
  await expect(printer.print(named('ok'), 'pdf')).resolves.toMatchObject({ missingGlyphs: [] });
});
