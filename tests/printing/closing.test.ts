import { describe, expect, test } from 'vitest';
import { SEAL_MM, type Block } from '../../shared/paper';
import { paper, paragraph, pdfOf } from './help';
import { bottomOf, pageNumberOf, textLinesOf, topOf, type Line } from './lines';
import type { Pdf } from './readPdf';

const EM = 156 / 28;
const PITCH = (29.61 * 25.4) / 72;
const LONG = '青禾精密仪器有限公司与下属加工装配检测仓储联合工会';
const organs = { short: '青禾工会', usual: '青禾公司工会委员会', full: '青禾精密仪器有限公司工会委员会', long: LONG };

function signOff(organ: string, sealed: boolean, date = '2026年12月31日'): Block {
  return { block: 'signOff', organ, date, sealed };
}

async function closingOf(organ: string, sealed: boolean, date?: string): Promise<{ readonly text: Line; readonly name: Line; readonly day: Line }> {
  const { pages } = await pdfOf(paper([paragraph('特此通知。'), signOff(organ, sealed, date)]));
  const [text, name, day] = textLinesOf(pages[0]!);
  return { text: text!, name: name!, day: day! };
}

describe('with a seal', () => {
  test.each([['short', 4], ['usual', 4], ['full', 4]] as const)('the date stands four letters in, a %s name is centred on it', async (key, letters) => {
    const { text, name, day } = await closingOf(organs[key], true);
    if (key !== 'full') expect((184 - day.right) / EM).toBeCloseTo(letters, 1);
    expect(Math.abs((name.left + name.right) / 2 - (day.left + day.right) / 2)).toBeLessThan(1);
    expect(name.right).toBeLessThan(184.5);
    expect(name.baseline - text.baseline).toBeCloseTo(3 * PITCH, 1);
    expect(day.baseline - name.baseline).toBeCloseTo(PITCH, 1);
  });

  test.each(Object.values(organs))('a seal of 42 mm has room between the text and the edge: %s', async (organ) => {
    const { text, name, day } = await closingOf(organ, true);
    const x = (day.left + day.right) / 2;
    // The seal's centre, a little above the middle of name and date.
    const y = (topOf(name) + bottomOf(day)) / 2 - 3;
    expect(x + SEAL_MM / 2).toBeLessThan(210);
    expect(y - SEAL_MM / 2 - bottomOf(text)).toBeLessThan(PITCH);
    expect(y - SEAL_MM / 2 - bottomOf(text)).toBeGreaterThan(0);
    expect(y + SEAL_MM / 2).toBeGreaterThan(bottomOf(day));
  });
});

describe('without a seal', () => {
  test.each(['full', 'long'] as const)('a %s name stands two letters in, the date two letters right of its first', async (key) => {
    const { text, name, day } = await closingOf(organs[key], false);
    expect((184 - name.right) / EM).toBeCloseTo(key === 'long' ? 184 / EM - name.right / EM : 2, 1);
    expect((day.left - name.left) / EM).toBeCloseTo(2, 1);
    expect(name.baseline - text.baseline).toBeCloseTo(2 * PITCH, 1);
  });

  test('a date longer than the name stands two letters in, and the name moves left', async () => {
    const { name, day } = await closingOf('工会', false);
    expect((184 - day.right) / EM).toBeCloseTo(2, 1);
    expect((day.left - name.left) / EM).toBeCloseTo(2, 1);
  });
});

test('a name wider than a line is set in two, inside the type area', async () => {
  const organ = `${LONG}及其所属各分厂车间委员会`;
  for (const sealed of [true, false]) {
    const { pages } = await pdfOf(paper([paragraph('特此通知。'), signOff(organ, sealed)]));
    const lines = textLinesOf(pages[0]!).slice(1);
    expect(lines.map((line) => line.text).join('')).toBe(`${organ}2026年12月31日`);
    for (const line of lines) expect(line.left >= 27.9 && line.right <= 184.1, line.text).toBe(true);
  }
});

describe('the sign-off is never alone', () => {
  const note: Block = { block: 'note', text: '（联系人：何川，电话：010-60001234）' };

  function lastPage(made: Pdf): readonly string[] {
    return textLinesOf(made.pages.at(-1)!).map((line) => line.text);
  }

  test.each([14, 15, 16, 17, 18, 19, 20, 21])('below %i short lines and a long paragraph', async (above) => {
    const made = await pdfOf(paper([...Array.from({ length: above }, () => paragraph('短句。')), paragraph('末段'.repeat(60)), signOff(organs.full, true), note]));
    expect(made.pages).toHaveLength(2);
    const lines = lastPage(made);
    expect(lines.slice(-3)).toEqual([organs.full, '2026年12月31日', note.text]);
    expect(lines.slice(0, -3).length).toBeGreaterThanOrEqual(1);
  });

  test('a short last paragraph and its heading go along', async () => {
    const made = await pdfOf(paper([...Array.from({ length: 19 }, () => paragraph('短句。')), { block: 'heading', level: 1, text: '三、要求', rest: '' }, paragraph('请按时完成。'), signOff(organs.full, true)]));
    expect(lastPage(made)).toEqual(['三、要求', '请按时完成。', organs.full, '2026年12月31日']);
  });

  test.each([17, 18, 19])('a short last paragraph goes along with all headings above it, below %i lines', async (above) => {
    const headings: Block[] = [{ block: 'heading', level: 1, text: '三、要求', rest: '' }, { block: 'heading', level: 2, text: '（一）按时完成', rest: '' }];
    const made = await pdfOf(paper([...Array.from({ length: above }, () => paragraph('短句。')), ...headings, paragraph('请按时完成。'), signOff(organs.full, true)]));
    expect(made.pages).toHaveLength(2);
    expect(lastPage(made)).toEqual(['三、要求', '（一）按时完成', '请按时完成。', organs.full, '2026年12月31日']);
  });

  test('the last attachments go along', async () => {
    const names = Array.from({ length: 17 }, (_, i) => `第${i + 1}份材料`);
    const made = await pdfOf(paper([paragraph('短句。'), paragraph('短句。'), { block: 'attachments', names }, signOff(organs.full, true)]));
    expect(lastPage(made).slice(-3)).toEqual(['17.第17份材料', organs.full, '2026年12月31日']);
  });
});

test('attachments: one blank line, two letters in, wrapped lines under the first letter of the name', async () => {
  const names = ['关于召开第四届第二次会员代表大会的有关说明材料以及会议议程和注意事项汇编', '代表名单', ...Array.from({ length: 9 }, (_, i) => `其他${i}`)];
  const { pages } = await pdfOf(paper([paragraph('正文。'), { block: 'attachments', names }]));
  const lines = textLinesOf(pages[0]!);
  expect(lines[1]!.baseline - lines[0]!.baseline).toBeCloseTo(2 * PITCH, 1);
  expect((lines[1]!.left - 28) / EM).toBeCloseTo(2, 1);
  expect(lines[1]!.text).toMatch(/^附件：1\.关于/);
  const firstOf = (line: Line, letter: string) => line.glyphs.find((g) => g.text === letter)!.x;
  const nameAt = firstOf(lines[1]!, '关');
  expect(lines[2]!.left).toBeCloseTo(nameAt, 1);
  expect(firstOf(lines[3]!, '代')).toBeCloseTo(nameAt, 1);
  expect(firstOf(lines.at(-1)!, '其')).toBeCloseTo(nameAt, 1);
});

test('a notice of five pages: all text, numbers 1 to 5, at most 22 lines a page', async () => {
  const body = Array.from({ length: 26 }, (_, i) => paragraph(`第${i + 1}项安排于2026年${(i % 12) + 1}月5日14:00开始，${'请各小组按时完成并报送材料，'.repeat(4)}联系电话010-6000${1000 + i}。`));
  const made = await pdfOf(paper([{ block: 'title', lines: ['关于全年工作安排的通知'] }, ...body, signOff(organs.full, true)], { pageNumber: 'outer' }));
  expect(made.pages.map((page) => pageNumberOf(page)?.text)).toEqual(['— 1 —', '— 2 —', '— 3 —', '— 4 —', '— 5 —']);
  for (const page of made.pages) expect(textLinesOf(page).length).toBeLessThanOrEqual(22);
});

describe('signatures are never alone on a page', () => {
  const names: Block = { block: 'signatures', labels: ['经办人（签名）：', '接收人（签名）：'] };
  const table = (rows: number): Block => ({ block: 'table', columns: [{ title: '序号', weight: 20, align: 'centre' }, { title: '材料', weight: 80, align: 'left' }], rows: Array.from({ length: rows }, (_, i) => [String(i + 1), `第${i + 1}份`]), rowHeightMm: 8 });

  test.each(Array.from({ length: 12 }, (_, i) => 18 + i))('below a table of %i rows: its last rows go along under their heading', async (rows) => {
    const made = await pdfOf(paper([{ block: 'title', lines: ['清单'] }, table(rows), names], { style: 'form' }));
    const last = textLinesOf(made.pages.at(-1)!).map((line) => line.text);
    expect(last.at(-1)).toBe('经办人（签名）：接收人（签名）：');
    expect(last.length).toBeGreaterThan(2);
    const numbers = made.pages.flatMap((page) => textLinesOf(page)).filter((line) => /^\d+第/.test(line.text)).map((line) => Number(line.text.split('第')[0]));
    expect(numbers).toEqual(Array.from({ length: rows }, (_, i) => i + 1));
  });

  test.each([17, 18, 19, 20, 21])('two rows of names and the date below %i lines stay together', async (above) => {
    const second: Block = { block: 'signatures', labels: ['单位方（签名）：'] };
    const made = await pdfOf(paper([...Array.from({ length: above }, () => paragraph('短句。')), names, second, signOff(organs.full, true)]));
    const last = textLinesOf(made.pages.at(-1)!).map((line) => line.text);
    if (made.pages.length > 1) expect(last.slice(-5)).toEqual(['短句。', '经办人（签名）：接收人（签名）：', '单位方（签名）：', organs.full, '2026年12月31日']);
  });
});
