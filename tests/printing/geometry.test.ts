import { describe, expect, test } from 'vitest';
import { titleLines, type Block } from '../../shared/paper';
import { paper, paragraph, pdfOf } from './help';
import { bottomOf, linesOf, pageNumberOf, textLinesOf, topOf } from './lines';

const full: Block = { block: 'addressee', text: '国'.repeat(616) };
const GROW = { A4: 1, A3: Math.SQRT2 } as const;

describe.each(['A4', 'A3'] as const)('the type area on %s', (size) => {
  const grow = GROW[size];

  test('holds 22 lines of 28 letters between 28 and 184, 37 and 262 mm', async () => {
    const { pages } = await pdfOf(paper([full], { size, pageNumber: 'none' }));
    const lines = linesOf(pages[0]!);
    expect(pages).toHaveLength(1);
    expect(pages[0]!.width).toBeCloseTo(210 * (size === 'A4' ? 1 : 297 / 210), 0);
    expect(pages[0]!.height).toBeCloseTo(size === 'A4' ? 297 : 420, 0);
    expect(lines.map((line) => [...line.text].length)).toEqual(Array.from({ length: 22 }, () => 28));
    for (const line of lines) {
      expect(Math.abs(line.left / grow - 28)).toBeLessThan(1);
      expect(Math.abs(line.right / grow - 184)).toBeLessThan(1);
    }
    expect(Math.abs(topOf(lines[0]!) / grow - 37)).toBeLessThan(1);
    expect(Math.abs(bottomOf(lines.at(-1)!) / grow - 262)).toBeLessThan(1);
  });

  test('keeps one pitch of 28.0 to 29.7 points, also over faces and rare letters', async () => {
    const mixed: Block[] = [full, { block: 'heading', level: 1, text: '一、核对时间。', rest: `与会㛃䶮𬱖各位${'国'.repeat(80)}` }, { block: 'heading', level: 2, text: '（一）时间', rest: '' }, paragraph('〓㛃')];
    const { pages } = await pdfOf(paper(mixed, { size }));
    for (const page of pages) {
      const at = textLinesOf(page).map((line) => line.baseline);
      const pitches = at.slice(1).map((y, i) => ((y - at[i]!) / 25.4) * 72 / grow);
      expect(Math.min(...pitches)).toBeGreaterThan(29.2);
      expect(Math.max(...pitches)).toBeLessThan(29.9);
    }
  });
});

test('letters: body 15.5 to 16.5, title 21 to 22.5, page number 13.5 to 14.5 points', async () => {
  const { pages } = await pdfOf(paper([{ block: 'title', lines: ['关于通知'] }, paragraph('正文')]));
  const [title, body] = textLinesOf(pages[0]!);
  expect(title!.pt).toBe(22);
  expect(body!.pt).toBeGreaterThan(15.5);
  expect(body!.pt).toBeLessThan(16.5);
  expect(pageNumberOf(pages[0]!)!.pt).toBe(14);
});

test('a paragraph is indented by two letters and its other lines are flush', async () => {
  const { pages } = await pdfOf(paper([paragraph('国'.repeat(70)), { block: 'heading', level: 1, text: '一、核对。', rest: '国'.repeat(40) }]));
  const lines = textLinesOf(pages[0]!);
  const em = (lines[0]!.pt * 25.4) / 72;
  expect(lines.map((line) => Math.round((line.left - 28) / em))).toEqual([2, 0, 0, 2, 0]);
});

test.each([1, 2, 3])('a title of %i lines is centred and leaves the text on the lines of the page', async (count) => {
  const text = ['关于开展2026年会员信息核对工作的通知', '关于召开青禾精密仪器有限公司工会第四届第二次会员代表大会的通知', '关于召开青禾精密仪器有限公司工会第四届第二次会员代表大会暨三八国际妇女节庆祝活动的通知'][count - 1]!;
  const { pages } = await pdfOf(paper([{ block: 'title', lines: titleLines(text) }, { block: 'addressee', text: '国'.repeat(616) }]));
  const lines = textLinesOf(pages[0]!);
  const titles = lines.filter((line) => line.pt === 22);
  expect(titles).toHaveLength(count);
  for (const line of titles) {
    expect(Math.abs(line.left - 28 - (184 - line.right))).toBeLessThan(1);
    expect(line.text).not.toMatch(/^[的和与及]/);
  }
  expect(Math.abs(topOf(titles[0]!) - 37)).toBeLessThan(1);
  const lastLine = lines.at(-1)!;
  expect(Math.abs(bottomOf(lastLine) - 262)).toBeLessThan(1);
});

test('the number: its dash 7 mm below the type area, odd pages right, even pages left', async () => {
  const { pages } = await pdfOf(paper([full, full, paragraph('国')], { pageNumber: 'outer' }));
  const numbers = pages.map((page) => pageNumberOf(page)!);
  expect(numbers.map((n) => n.text)).toEqual(['— 1 —', '— 2 —', '— 3 —']);
  // The dash of the serif face stands 0.293 of the letter size above the baseline.
  for (const number of numbers) expect(number.baseline - (0.293 * number.pt * 25.4) / 72).toBeCloseTo(269, 1);
  expect(numbers[0]!.right).toBeCloseTo(184 - 4.94, 0);
  expect(numbers[1]!.left).toBeCloseTo(28 + 4.94, 0);
  expect(numbers[2]!.right).toBeCloseTo(184 - 4.94, 0);
});

test('the number in the middle, or none', async () => {
  const middle = await pdfOf(paper([full]));
  const number = pageNumberOf(middle.pages[0]!)!;
  expect((number.left + number.right) / 2).toBeCloseTo(106, 0);
  const none = await pdfOf(paper([full], { pageNumber: 'none' }));
  expect(pageNumberOf(none.pages[0]!)).toBeUndefined();
});

test('a heading is never the last line of a page', async () => {
  for (const above of [19, 20, 21]) {
    const blocks: Block[] = [...Array.from({ length: above }, () => paragraph('短句。')), { block: 'heading', level: 1, text: '一、核对', rest: '' }, { block: 'heading', level: 2, text: '（一）时间', rest: '' }, paragraph('国'.repeat(50))];
    const { pages } = await pdfOf(paper(blocks));
    expect(textLinesOf(pages[0]!).at(-1)!.text).not.toMatch(/^(一、|（一）)/);
  }
});
