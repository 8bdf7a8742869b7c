import { describe, expect, test } from 'vitest';
import { renderWord } from '../../electron/printing/word/render';
import { ballotLayout, ballotPaper, textOfPaper, type Ballot, type Paper } from '../../shared/paper';
import { docxOf, fonts, pdfOf } from './help';
import { readDocx } from './readDocx';

const ordinary = ['丁一', '于洋', '王芳', '石磊', '李㛃', '赵敏之', '欧阳䶮', '陈𬱖'];
const long = ['买买提·艾力江·阿不都热依木', '阿依古丽·吐尔逊·买买提明·艾合买提江·阿不都克里木'];
const namesOf = (count: number, source: readonly string[]) => Array.from({ length: count }, (_, i) => source[i % source.length]!);
const NOTES = ['赞成的在符号格画“○”，反对的画“×”，弃权的不画。', '另选他人的，在另选人栏写姓名，并在其符号格画“○”。', '赞成人数（含另选）不得超过应选人数，超过的为废票。'];

function ballot(names: readonly string[]): Ballot {
  return { title: '青禾公司工会第四届委员会委员选票', seats: Math.max(1, names.length - 1), names, order: '按姓氏笔画为序', writeIns: 3, notes: NOTES };
}

describe.each([1, 2, 3] as const)('%i a sheet', (wanted) => {
  test.each(Array.from({ length: 40 }, (_, i) => i + 1))('%i candidates: none blank, none cut', async (count) => {
    const made = ballotPaper('选票', ballot(namesOf(count, ordinary)), wanted, 1)!;
    const { pages } = await pdfOf(made);
    expect(pages).toHaveLength(1);
    const cut = made.blocks[0]!;
    if (cut.block !== 'cut') throw new Error('no pieces');
    const left = made.marginMm!.x;
    for (const [i] of cut.pieces.entries()) {
      const top = made.marginMm!.y + i * cut.heightMm;
      const inside = pages[0]!.glyphs.filter((g) => g.baseline > top && g.baseline < top + cut.heightMm);
      const text = inside.map((g) => g.text).join('').replace(/\s/g, '');
      // Each piece holds its whole text, inside its own edges.
      expect(text).toHaveLength(textOfPaper({ ...made, blocks: [{ ...cut, pieces: [cut.pieces[0]!] }] }).length);
      expect(text).toContain('（加盖工会印章有效）');
      for (const g of inside) expect(g.x > left && g.x + g.width < left + cut.widthMm && g.baseline < top + cut.heightMm - 2, g.text).toBe(true);
      expect(inside.every((g) => g.id !== 0)).toBe(true);
    }
  });
});

test('as many a sheet as asked where they fit, fewer where they would be cut', () => {
  const per = (count: number, wanted: 1 | 2 | 3) => ballotLayout(ballot(namesOf(count, ordinary)), wanted)!.perSheet;
  expect([per(3, 3), per(3, 2), per(3, 1)]).toEqual([3, 2, 1]);
  expect([per(40, 3), per(40, 1)]).toEqual([1, 1]);
  expect(Array.from({ length: 40 }, (_, i) => per(i + 1, 3)).every((n, i, all) => i === 0 || n <= all[i - 1]!)).toBe(true);
});

test.each([1, 2, 8, 20])('%i names of 13 and 25 letters stand whole on one sheet', async (count) => {
  const made = ballotPaper('选票', ballot(namesOf(count, long)), 1, 1)!;
  const { pages } = await pdfOf(made);
  expect(pages).toHaveLength(1);
  expect(Math.max(...pages[0]!.glyphs.map((g) => g.baseline))).toBeLessThan(287);
  const sorted = (text: string) => [...text.replace(/\s/g, '')].toSorted().join('');
  expect(sorted(pages[0]!.glyphs.map((g) => g.text).join(''))).toBe(sorted(textOfPaper(made)));
});

test('names that no sheet can hold are refused, not cut', () => {
  expect(ballotPaper('选票', ballot(namesOf(40, [long[1]!])), 1, 1)).toBeUndefined();
});

test('5,000 ballots are one sheet many times over, small and the same in Word', async () => {
  const made = ballotPaper('选票', ballot(namesOf(6, ordinary)), 2, 5000)!;
  expect(made.copies).toBe(2500);
  const { renderPdf } = await import('../../electron/printing/pdf/render');
  const { fonts } = await import('./help');
  const bytes = await renderPdf(made, fonts);
  expect(bytes.length).toBeLessThan(2_000_000);
  const { PDFDocument } = await import('pdf-lib');
  expect((await PDFDocument.load(bytes)).getPageCount()).toBe(2500);
  expect((await docxOf(made)).text).toBe(textOfPaper(made));
});

test('Word writes out as many equal sheets as the PDF holds, up to a number that it can open', async () => {
  const one: Paper = { name: '选票', style: 'form', size: 'A4', pageNumber: 'none', marginMm: { x: 10, y: 10 }, blocks: [{ block: 'cut', across: 1, down: 2, widthMm: 190, heightMm: 138, padMm: 8, marks: 'crop', pieces: [{ blocks: [{ block: 'line', text: '选票', face: 'title', pt: 22, align: 'centre' }] }] }] };
  const sheetsOf = async (copies: number) => readDocx(await renderWord({ ...one, copies }, fonts)).document.split('<w:tbl>').length - 1;
  expect(await Promise.all([1, 2, 24, 300].map(sheetsOf))).toEqual([1, 2, 24, 300]);
  expect(await sheetsOf(301)).toBe(1);
});
