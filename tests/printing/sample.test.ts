import { describe, expect, test } from 'vitest';
import { notAtEnd, notAtStart, sheetOf, textOfPaper } from '../../shared/paper';
import { docxOf, fonts, pdfOf, samplePapers } from './help';
import { allLinesOf, pageNumberOf, textOf } from './lines';

const papers = samplePapers(3);
const badStart = new RegExp(`^[${notAtStart}]`, 'u');
const badEnd = new RegExp(`[${notAtEnd}]$`, 'u');
const DATES = /\d{4}年\d{1,2}月\d{1,2}日/g;

/** Letters of a text in a fixed order: columns are drawn side by side, so that only their order may differ. */
const sorted = (text: string) => [...text].sort().join('');

test('the sample union has papers of every document', () => {
  expect(new Set(papers.map(([name]) => name.split(' ')[0])).size).toBeGreaterThanOrEqual(7);
});

describe.each(papers)('%s', (_, made) => {
  test('as PDF: all text, real glyphs, embedded fonts, marks and dates whole, inside the sheet', async () => {
    const pdf = await pdfOf(made);
    const text = textOf(pdf);
    const columnar = made.letterhead !== undefined || made.blocks.some((b) => ['facts', 'table', 'grid', 'cut'].includes(b.block));
    // A table's header is printed again on each page.
    const headers = made.blocks.flatMap((b) => (b.block === 'table' ? [b.columns.map((c) => c.title).join('')] : []));
    const again = [...new Set(headers)].map((header) => {
      const drawn = allLinesOf(pdf).filter((line) => line.text === header).length;
      return header.repeat(Math.max(0, drawn - headers.filter((h) => h === header).length));
    });
    const wanted = textOfPaper(made) + again.join('');
    expect(columnar ? sorted(text) : text).toBe(columnar ? sorted(wanted) : wanted);
    expect(text).not.toMatch(/undefined|NaN|\[object|\uFFFD/);
    const glyphs = pdf.pages.flatMap((page) => page.glyphs);
    expect(glyphs.filter((g) => g.id === 0 || g.text === '')).toEqual([]);
    expect([...fonts.missing]).toEqual([]);
    expect(pdf.fonts.length).toBeGreaterThan(0);
    expect(pdf.fonts.filter((font) => !font.embedded)).toEqual([]);
    const numbers = pdf.pages.map((page) => pageNumberOf(page)?.text);
    const shown = (_page: unknown, i: number) => (made.pageNumber === 'none' || (made.cover === true && i === 0) ? undefined : `— ${made.cover === true ? i : i + 1} —`);
    expect(numbers).toEqual(pdf.pages.map(shown));
    const upright = made.size === 'A4' ? [595.28, 841.89] : [841.89, 1190.55];
    const [width, height] = (made.landscape === true ? upright.toReversed() : upright) as [number, number];
    for (const page of pdf.pages) {
      expect(Math.abs((page.width / 25.4) * 72 - width)).toBeLessThan(0.5);
      expect(Math.abs((page.height / 25.4) * 72 - height)).toBeLessThan(0.5);
    }
    const lines = allLinesOf(pdf);
    const sheet = sheetOf(made);
    for (const line of lines) {
      expect(line.text).not.toMatch(badStart);
      expect(line.text).not.toMatch(badEnd);
      expect(line.right, line.text).toBeLessThan(sheet.leftMm + sheet.areaWidthMm + 0.5);
      expect(line.left, line.text).toBeGreaterThan(sheet.leftMm - 0.5);
    }
    if (!columnar) expect(lines.flatMap((line) => line.text.match(DATES) ?? [])).toEqual(wanted.match(DATES) ?? []);
  });

  test('as Word file: the same text', async () => {
    const docx = await docxOf(made);
    expect(docx.text).toBe(textOfPaper(made));
    expect([...fonts.missing]).toEqual([]);
  });
});

