import { describe, expect, test } from 'vitest';
import type { Block } from '../../shared/paper';
import { docxOf, paper, paragraph } from './help';
import { paragraphsOf, wordsOf } from './readDocx';

const lines = (count: number): readonly Block[] => Array.from({ length: count }, (_, i) => paragraph(`第${i + 1}句。`));
const signatures = (...labels: readonly string[]): Block => ({ block: 'signatures', labels });
const names = signatures('经办人：', '接收人：');
const dates = signatures('日期甲：', '日期乙：');
const end: Block = { block: 'signOff', organ: '工会', date: '2026年3月5日', sealed: true };
const note: Block = { block: 'note', text: '（附注）' };
const table = (count: number): Block => ({
  block: 'table', columns: [{ title: '序号', weight: 1, align: 'centre' }, { title: '材料', weight: 4, align: 'left' }], rows: Array.from({ length: count }, (_, i) => [`${i + 1}号`, `第${i + 1}份`]), rowHeightMm: 8,
});

async function paragraphsIn(blocks: readonly Block[]): Promise<readonly string[]> {
  return paragraphsOf((await docxOf(paper(blocks))).document);
}

const isKept = (p: string) => p.includes('<w:keepNext/>');

/** The words of the paragraphs that keep with the next one; '' for lines and rows that are white. */
async function keptIn(blocks: readonly Block[]): Promise<readonly string[]> {
  return (await paragraphsIn(blocks)).filter(isKept).map(wordsOf);
}

describe('a closing is one chain that hangs on to the end of the text', () => {
  test('rows of names and dates', async () => {
    const kept = await keptIn([...lines(18), names, names, dates]);
    expect(kept.filter((words) => words !== '')).toEqual(['第18句。', '经办人：', '接收人：', '经办人：', '接收人：']);
  });

  test('the last two rows of a table go along with the names below it, and the white between them', async () => {
    const paragraphs = await paragraphsIn([table(16), names, dates]);
    const kept = paragraphs.filter(isKept).map(wordsOf).filter((words) => words !== '');
    expect(kept).toEqual(['序号', '材料', '15号', '第15份', '16号', '第16份', '经办人：', '接收人：']);
    expect(isKept(paragraphs[paragraphs.findIndex((p) => wordsOf(p) === '第16份') + 1]!)).toBe(true);
  });

  test('names, organ and date, with the blank lines between them', async () => {
    const paragraphs = await paragraphsIn([...lines(17), names, end]);
    const from = paragraphs.findIndex((p) => wordsOf(p) === '第17句。');
    expect(paragraphs.slice(0, from).filter(isKept)).toEqual([]);
    expect(paragraphs.slice(from).map(isKept)).toEqual([...paragraphs.slice(from, -1).map(() => true), false]);
  });

  test('a note between a table and the names', async () => {
    const kept = await keptIn([table(15), note, names]);
    expect(kept.filter((words) => words !== '')).toEqual(['序号', '材料', '14号', '第14份', '15号', '第15份', '（附注）']);
  });

  test('a slip with a form head, a label and a rule', async () => {
    const slip: readonly Block[] = [note, { block: 'rule' }, { block: 'labelled', label: '回执', text: '一份' }, { block: 'facts', rows: [[{ label: '单位', text: '甲厂' }], [{ label: '姓名', text: '周敏' }]] }];
    const paragraphs = await paragraphsIn([...lines(3), ...slip]);
    expect(paragraphs.map(isKept)).toEqual([false, false, ...paragraphs.slice(2, -1).map(() => true), false]);
  });

  test.each([[3, 3], [5, 3]])('of %i attachments the last %i', async (count, along) => {
    const kept = await keptIn([...lines(3), { block: 'attachments', names: Array.from({ length: count }, (_, i) => `材料${i + 1}`) }, end]);
    expect(kept.filter((words) => words.includes('材料'))).toHaveLength(along);
    expect(kept).toContain('第3句。');
  });
});

describe('what is no closing stays free', () => {
  test('paragraphs, tables and form heads above the end', async () => {
    const head: Block = { block: 'facts', rows: [[{ label: '单位', text: '甲厂' }], [{ label: '姓名', text: '周敏' }]] };
    const kept = await keptIn([head, ...lines(3), table(4), ...lines(3)]);
    expect(kept.filter((words) => words !== '')).toEqual(['序号', '材料']);
  });

  test('names with text below them', async () => {
    const kept = await keptIn([...lines(2), names, ...lines(2)]);
    expect(kept).toEqual(['第2句。']);
  });

  test('each section has its own closing, which does not hang on to the next page', async () => {
    const paragraphs = await paragraphsIn([...lines(2), end, { block: 'pageBreak' }, ...lines(2), note]);
    const kept = paragraphs.filter(isKept).map(wordsOf).filter((words) => words !== '');
    expect(kept).toEqual(['第2句。', '工会', '第2句。']);
  });
});

test('a lone row of names has a row below it that nobody sees: LibreOffice would leave it behind; together they are as high as a signature', async () => {
  const rowsIn = async (blocks: readonly Block[]) => (await docxOf(paper(blocks))).document.match(/<w:tr>.*?<\/w:tr>/gs) ?? [];
  const height = (row: string) => Number(/<w:trHeight w:val="(\d+)"/.exec(row)![1]);
  const [last] = await rowsIn([...lines(2), names]);
  const kept = await rowsIn([...lines(2), names, end]);
  expect(kept).toHaveLength(2);
  expect(height(kept[0]!) + height(kept[1]!)).toBe(height(last!));
});
