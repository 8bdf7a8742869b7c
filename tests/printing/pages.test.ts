import { describe, expect, test } from 'vitest';
import type { Block, Paper } from '../../shared/paper';
import { paper, paragraph, pdfOf, samplePapers } from './help';
import { linesOf, textLinesOf } from './lines';
import type { Pdf } from './readPdf';

const textsOf = (made: Pdf): readonly (readonly string[])[] => made.pages.map((page) => textLinesOf(page).map((line) => line.text));
const plain = (text: string) => text.replaceAll(/\s/gu, '');

/** Headings that stand on a line of their own, as a page shows them. */
function headingsOf(made: Paper): ReadonlySet<string> {
  return new Set(made.blocks.flatMap((b) => (b.block === 'heading' && b.rest === '' ? [plain(b.text)] : [])));
}

describe.each(samplePapers(2).filter(([, made]) => made.blocks.every((b) => b.block !== 'cut')))('pages of %s', (_, made) => {
  test('end with text below a heading, keep the lines of titles, hold organ and date together, are never empty', async () => {
    const { copies: _copies, ...one } = made;
    const pages = textsOf(await pdfOf(one));
    const headings = headingsOf(made);
    pages.slice(0, -1).forEach((lines) => expect(headings).not.toContain(plain(lines.at(-1)!)));
    for (const lines of pages) expect(lines.length).toBeGreaterThan(0);
    const drawn = pages.flat().map(plain);
    for (const block of made.blocks) if (block.block === 'title') for (const line of block.lines) expect(drawn).toContain(plain(line));
    for (const block of made.blocks) {
      if (block.block !== 'signOff') continue;
      const withBoth = pages.filter((lines) => lines.some((line) => line === block.date) && lines.map(plain).join('').includes(plain(block.organ)));
      expect(withBoth.length, block.date).toBeGreaterThan(0);
    }
  });
});

const table = (rows: number, lines = 1): Block => ({
  block: 'table', columns: [{ title: '序号', weight: 20, align: 'centre' }, { title: '材料', weight: 80, align: 'left' }],
  rows: Array.from({ length: rows }, (_, i) => [String(i + 1), '材料说明'.repeat(14 * lines)]), rowHeightMm: 8,
});

test.each(Array.from({ length: 8 }, (_, i) => 12 + i))('a heading above a table goes with its first row, below %i lines', async (above) => {
  const blocks: Block[] = [...Array.from({ length: above }, () => paragraph('短句。')), { block: 'heading', level: 1, text: '一、清单', rest: '' }, table(4, 4)];
  const pages = textsOf(await pdfOf(paper(blocks, { style: 'form' })));
  pages.slice(0, -1).forEach((lines) => expect(lines.at(-1)).not.toBe('一、清单'));
  const withHeading = pages.find((lines) => lines.includes('一、清单'))!;
  expect(withHeading[withHeading.indexOf('一、清单') + 1]).toBe('序号材料');
});

test.each([17, 18, 19, 20, 21, 22])('organ and date stay together in front of an appendix, below %i lines', async (above) => {
  const blocks: Block[] = [
    ...Array.from({ length: above }, () => paragraph('短句。')), { block: 'signOff', organ: '青禾公司工会委员会', date: '2026年12月31日', sealed: true },
    { block: 'pageBreak' }, { block: 'title', lines: ['收支明细表'] }, table(3),
  ];
  const pages = textsOf(await pdfOf(paper(blocks)));
  const signed = pages.filter((lines) => lines.includes('2026年12月31日'));
  expect(signed).toHaveLength(1);
  expect(signed[0]!.slice(-3)).toEqual(['短句。', '青禾公司工会委员会', '2026年12月31日']);
  expect(pages.at(-1)![0]).toBe('收支明细表');
});

test.each([15, 16, 17, 18, 19, 20])('three rows to sign are never parted, below %i lines', async (above) => {
  const row = (...labels: string[]): Block => ({ block: 'signatures', labels });
  const blocks: Block[] = [...Array.from({ length: above }, () => paragraph('短句。')), row('甲方（盖章）：', '乙方（盖章）：'), row('首席代表（签名）：', '首席代表（签名）：'), row('2026年1月5日', '2026年1月5日')];
  const last = textsOf(await pdfOf(paper(blocks))).at(-1)!;
  expect(last.slice(-4)).toEqual(['短句。', '甲方（盖章）：乙方（盖章）：', '首席代表（签名）：首席代表（签名）：', '2026年1月5日2026年1月5日']);
});

test('a line that a whole amount leaves half empty ends early, all others reach the edge', async () => {
  const made = await pdfOf(paper([paragraph('期初结余79,880.00元，收入309,920.00元，支出224,800.00元，期末结余165,000.00元，账面相符，凭证齐全，手续完备，经费审查委员会同意。')]));
  const lines = linesOf(made.pages[0]!).slice(0, -1);
  const [loose, full] = [lines[0]!, lines[1]!];
  expect(loose.text).toMatch(/支出$/);
  expect(loose.right).toBeLessThan(170);
  const gaps = loose.glyphs.slice(1).map((g, i) => g.x - loose.glyphs[i]!.x - loose.glyphs[i]!.width);
  expect(Math.max(...gaps)).toBeLessThan(0.3);
  expect(full.right).toBeCloseTo(184, 0);
});

describe('what is taller than a page is cut, not lost', () => {
  const long = '龘'.repeat(2500);
  const printed = async (blocks: readonly Block[]) => textsOf(await pdfOf(paper(blocks, { style: 'form' }))).flat().join('').split('龘').length - 1;

  test('a row of a table, with the rows around it', async () => {
    const columns = [{ title: '序号', weight: 10, align: 'centre' as const }, { title: '情况', weight: 90, align: 'left' as const }];
    expect(await printed([{ block: 'table', columns, rows: [['1', '短'], ['2', long], ['3', '短']], rowHeightMm: 8 }])).toBe(2500);
    expect(await printed([{ block: 'heading', level: 1, text: '一、情况', rest: '' }, { block: 'table', columns, rows: [['1', long]], rowHeightMm: 8 }])).toBe(2500);
  });

  test('a cell of a form', async () => {
    expect(await printed([{ block: 'grid', rows: [{ heightMm: 12, cells: [{ text: '理由', weight: 20, label: true }, { text: long, weight: 80 }] }] }])).toBe(2500);
  });

  test.each([300, 600, 900, 1200])('a row of %i letters in a narrow column', async (letters) => {
    const columns = [{ title: '序号', weight: 60, align: 'centre' as const }, { title: '情况', weight: 40, align: 'left' as const }];
    expect(await printed([{ block: 'table', columns, rows: [['1', '龘'.repeat(letters)], ['2', '短']], rowHeightMm: 8 }])).toBe(letters);
  });
});

test('a long list of attachments fills its pages', async () => {
  const names = Array.from({ length: 12 }, (_, i) => `第${i + 1}份材料`);
  const pages = textsOf(await pdfOf(paper([...Array.from({ length: 14 }, () => paragraph('短句。')), { block: 'attachments', names }, { block: 'signOff', organ: '青禾公司工会委员会', date: '2026年12月31日', sealed: true }])));
  expect(pages).toHaveLength(2);
});

test('a closing longer than a page leaves no empty page in front of it', async () => {
  const rows = Array.from({ length: 30 }, (): Block => ({ block: 'signatures', labels: ['签名：'] }));
  const pages = textsOf(await pdfOf(paper([{ block: 'title', lines: ['签名单'] }, ...rows], { style: 'form' })));
  for (const lines of pages) expect(lines.length).toBeGreaterThan(0);
});

test('an A3 sheet is not turned for a bound set', async () => {
  const made = await pdfOf(paper([{ block: 'title', lines: ['图板'] }, paragraph('正文。')], { size: 'A3', landscape: true, bound: true }));
  expect(made.pages.map((page) => [Math.round(page.width), Math.round(page.height)])).toEqual([[420, 297]]);
  expect(textsOf(made)[0]).toEqual(['图板', '正文。']);
});
