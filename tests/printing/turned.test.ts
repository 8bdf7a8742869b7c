import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { afterAll, expect, test } from 'vitest';
import { renderPdf } from '../../electron/printing/pdf/render';
import type { Block } from '../../shared/paper';
import { fonts, paper } from './help';

const folder = mkdtempSync(path.join(tmpdir(), 'turned-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Word { readonly page: number; readonly text: string; readonly left: number; readonly top: number; readonly right: number; readonly bottom: number }

/** The words of a PDF with their boxes in millimetres, as another maker's reader sees them. */
function wordsOf(bytes: Uint8Array): readonly Word[] {
  const file = path.join(folder, 'turned.pdf');
  writeFileSync(file, bytes);
  const { stdout } = spawnSync('pdftotext', ['-bbox', file, '-'], { encoding: 'utf8' });
  return stdout.split('<page ').slice(1).flatMap((part, page) => [...part.matchAll(/<word xMin="([\d.-]+)" yMin="([\d.-]+)" xMax="([\d.-]+)" yMax="([\d.-]+)">([^<]*)</g)].map((w) => {
    const [left, top, right, bottom] = w.slice(1, 5).map((n) => (Number(n) / 72) * 25.4) as [number, number, number, number];
    return { page, text: w[5]!, left, top, right, bottom };
  }));
}

const table: Block = { block: 'table', columns: [{ title: '序号', weight: 20, align: 'centre' }, { title: '姓名', weight: 80, align: 'left' }], rows: Array.from({ length: 40 }, (_, i) => [String(i + 1), `职工${i + 1}`]), rowHeightMm: 9 };

test('a sideways table in a bound set: head at the binding edge on odd pages, at the cutting edge on even ones, numbers outside', async () => {
  const bytes = await renderPdf(paper([{ block: 'title', lines: ['名册'] }, table], { style: 'form', landscape: true, bound: true, pageNumber: 'centre' }), fonts);
  const document = await PDFDocument.load(bytes);
  expect(document.getPageCount()).toBeGreaterThan(2);
  for (const page of document.getPages()) expect([Math.round(page.getWidth()), Math.round(page.getHeight())]).toEqual([595, 842]);
  const words = wordsOf(bytes);
  for (let page = 0; page < document.getPageCount(); page += 1) {
    const own = words.filter((w) => w.page === page);
    const number = own.find((w) => w.text === String(page + 1) && w.top > 262)!;
    expect(page % 2 === 0 ? number.left > 150 : number.right < 60, `number of page ${page + 1}`).toBe(true);
    const inside = own.filter((w) => w.bottom < 262 && /[\u4e00-\u9fff]/.test(w.text));
    for (const w of inside) expect(w.left > 27 && w.right < 185 && w.top > 36 && w.bottom < 263, `${w.text} ${JSON.stringify(w)}`).toBe(true);
    const head = inside.find((w) => w.text.includes('姓名'))!;
    const middle = (head.left + head.right) / 2;
    const rows = inside.filter((w) => w.text.startsWith('职工')).map((w) => (w.left + w.right) / 2);
    expect(rows.length).toBeGreaterThan(3);
    expect(page % 2 === 0 ? rows.every((x) => x > middle) : rows.every((x) => x < middle), `head of page ${page + 1}`).toBe(true);
  }
});
