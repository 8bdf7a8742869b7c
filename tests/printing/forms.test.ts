import { expect, test } from 'vitest';
import type { Block } from '../../shared/paper';
import { paper, paragraph, pdfOf } from './help';
import { allLinesOf, linesOf, textLinesOf, textOf, topOf } from './lines';
import type { Page } from './readPdf';

const columns = [
  { title: '序号', weight: 8, align: 'centre' }, { title: '姓名', weight: 20, align: 'centre' }, { title: '部门、职务', weight: 30, align: 'left' },
  { title: '签名', weight: 28, align: 'left' }, { title: '备注', weight: 14, align: 'centre' },
] as const;

function people(count: number): Block {
  const rows = Array.from({ length: count }, (_, i) => [`${i + 1}`, i % 7 === 3 ? '买买提·艾合买提·吐尔逊' : '周敏', i % 5 === 0 ? '加工一部 经费审查委员会主任' : '加工一部', '', i === 59 ? '列席' : '']);
  return { block: 'table', columns, rows, rowHeightMm: 12 };
}

/** The heights of the rows of a table page, from its level lines. */
function rowHeights(page: Page): readonly number[] {
  const levels = [...new Set(page.strokes.filter((s) => Math.abs(s.y1 - s.y2) < 0.01).map((s) => Math.round(s.y1 * 100) / 100))].sort((a, b) => a - b);
  return levels.slice(1).map((y, i) => y - levels[i]!).filter((height) => height > 1);
}

test('a sign-in sheet for 60: header on each page, rows of at least 12 mm, none split, all inside the sheet', async () => {
  const made = await pdfOf(paper([{ block: 'title', lines: ['签到表'] }, people(60)], { style: 'form' }));
  expect(made.pages.length).toBeGreaterThan(3);
  const seen: number[] = [];
  for (const page of made.pages) {
    const lines = textLinesOf(page);
    const head = lines.find((line) => line.text === '序号姓名部门、职务签名备注');
    expect(head).toBeDefined();
    const [header, ...rows] = rowHeights(page);
    expect(header).toBeGreaterThanOrEqual(8);
    expect(Math.min(...rows)).toBeGreaterThanOrEqual(11.99);
    const numbers = page.glyphs.filter((g) => /\d/.test(g.text) && g.x < 40);
    seen.push(...lines.filter((line) => /^\d+/.test(line.text)).map((line) => Number(/^\d+/.exec(line.text)![0])));
    expect(numbers.length).toBeGreaterThan(0);
    expect(Math.max(...page.strokes.map((s) => s.y2))).toBeLessThan(262.5);
    for (const stroke of page.strokes) expect(stroke.x1 > 27.4 && stroke.x2 < 184.6).toBe(true);
    expect(rows).toHaveLength(new Set(lines.filter((line) => /^\d+/.test(line.text)).map((line) => line.baseline)).size);
  }
  expect(seen).toEqual(Array.from({ length: 60 }, (_, i) => i + 1));
});

test('long names stay inside their column and are cut behind a dot', async () => {
  const made = await pdfOf(paper([people(10)], { style: 'form' }));
  const [from, to] = [28 + 0.08 * 156, 28 + 0.28 * 156];
  const names = linesOf(made.pages[0]!, 0.6).filter((line) => line.left > from && line.right < to + 0.5 && /[买提尔]/.test(line.text));
  expect(names.map((line) => line.text).slice(0, 3)).toEqual(['买买提·', '艾合买提·', '吐尔逊']);
});

test('signatures have at least 11 mm each, and their labels stand side by side', async () => {
  for (const style of ['official', 'form'] as const) {
    const { pages } = await pdfOf(paper([paragraph('散会。'), { block: 'signatures', labels: ['主持人（签名）：', '记录人（签名）：'] }], { style }));
    const [text, labels] = textLinesOf(pages[0]!);
    expect(labels!.text).toBe('主持人（签名）：记录人（签名）：');
    expect(labels!.baseline - text!.baseline).toBeGreaterThanOrEqual(11);
  }
});

test('a form head: labels as wide as four letters, values under each other, wrapped lines too', async () => {
  const rows = [
    [{ label: '会议名称', text: '第三届工会委员会第五次全体会议' }], [{ label: '时间', text: '2026年6月16日（星期二）14:00—15:25' }],
    [{ label: '主持人', text: '周敏（工会主席）' }, { label: '记录人', text: '何川（组织委员）' }],
    [{ label: '议题', text: '一、关于上半年工会经费收支情况；二、关于慰问一线职工的方案；三、关于职工小家图书更新' }],
  ];
  const { pages } = await pdfOf(paper([{ block: 'facts', rows }]));
  const lines = textLinesOf(pages[0]!);
  const at = (text: string) => lines.flatMap((line) => line.glyphs).find((g) => g.text === text)!;
  const ends = ['称', '间', '人', '题'].map((letter) => at(letter)).map((g) => g.x + g.width);
  for (const end of ends) expect(end).toBeCloseTo(ends[0]!, 1);
  const values = ['第', '2', '周'].map((letter) => at(letter).x);
  for (const x of [...values, lines.at(-1)!.left]) expect(x).toBeCloseTo(values[0]!, 1);
  for (const line of lines) expect(line.text).not.toMatch(/[一二三]、$/);
  expect(lines.map((line) => line.text)).toContain('主 持 人周敏（工会主席）记 录 人何川（组织委员）');
});

test('a labelled text hangs behind its label; behind a very long label it runs on', async () => {
  const long = '工会委员会任期和换届（任期将满，应开始筹备换届并书面请示上一级工会）';
  const { pages } = await pdfOf(paper([{ block: 'labelled', label: '受理人', text: '国'.repeat(60) }, { block: 'labelled', label: long, text: '国'.repeat(60) }]));
  const lines = textLinesOf(pages[0]!);
  const em = 156 / 28;
  expect((lines[0]!.left - 28) / em).toBeCloseTo(2, 1);
  expect(lines[1]!.left).toBeCloseTo(lines[0]!.glyphs.find((g) => g.text === '国')!.x, 1);
  const second = lines.findIndex((line) => line.text.startsWith('工会委员会任期'));
  expect(lines[second + 1]!.left).toBeCloseTo(28, 1);
  for (const line of lines) expect(line.right).toBeLessThan(184.1);
});

test('empty minutes, an empty table and empty values print', async () => {
  const made = await pdfOf(paper([{ block: 'title', lines: [''] }, { block: 'facts', rows: [[{ label: '地点', text: '' }]] }, { block: 'table', columns, rows: [], rowHeightMm: 12 }, { block: 'labelled', label: '列席', text: '' }, paragraph(''), { block: 'signOff', organ: '', date: '2026年3月5日', sealed: true }]));
  expect(made.pages).toHaveLength(1);
  expect(textOf(made)).toBe('地点序号姓名部门、职务签名备注列席：2026年3月5日');
  expect(topOf(allLinesOf(made)[0]!)).toBeGreaterThan(36);
});
