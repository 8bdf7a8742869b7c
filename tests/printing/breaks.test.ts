import { expect, test } from 'vitest';
import { notAtEnd, notAtStart, type Block } from '../../shared/paper';
import { fonts, paper, paragraph, pdfOf } from './help';
import { allLinesOf, textOf } from './lines';

const badStart = new RegExp(`^[${notAtStart}]`, 'u');
const badEnd = new RegExp(`[${notAtEnd}]$`, 'u');

/** The same sentence moved along letter by letter, so that every place in it meets the end of a line. */
function moved(sentence: string): Block[] {
  return Array.from({ length: 28 }, (_, i) => paragraph('国'.repeat(i + 1) + sentence + '国'.repeat(8)));
}

test.each([
  '与会人员（含列席）：周敏、何川；听取《章程》〔草案〕“说明”‘摘要’！？',
  '时间14:00～15:25——注意……地点·甲／乙，占95％，30℃。',
  '（《〈「『“‘国’”』」〉》）',
])('no line starts or ends with a mark that must not: %s', async (sentence) => {
  const lines = allLinesOf(await pdfOf(paper(moved(sentence))));
  expect(lines.length).toBeGreaterThan(50);
  expect(lines.filter((line) => badStart.test(line.text) || badEnd.test(line.text)).map((line) => line.text)).toEqual([]);
});

test.each([
  ['2026年12月31日'], ['青工发〔2026〕12号'], ['12,345.67元'], ['010-60001234'], ['13900001234'], ['14:00—15:25'], ['第十二次'], ['3.5万元'],
  ['买买提·艾合买提·吐尔逊'], ['李㛃·𬱖䶮'], ['98.6%'],
])('%s is never split', async (whole) => {
  const lines = allLinesOf(await pdfOf(paper(moved(`，${whole}，`))));
  expect(lines.filter((line) => line.text.includes(whole))).toHaveLength(28);
});

test('names in a list stay whole, and so does a rare name in two fonts', async () => {
  const names = ['周敏', '赵立新', '李䶮', '王𬱖', '陈㛃', '欧阳修文'];
  const lines = allLinesOf(await pdfOf(paper(moved(`：${names.join('、')}。`))));
  for (const name of names) expect(lines.filter((line) => line.text.includes(name)), name).toHaveLength(28);
});

test('a date stays whole where a heading runs on in another face, and a mark stays with the letter of another face', async () => {
  const blocks = Array.from({ length: 28 }, (_, i): Block => ({ block: 'heading', level: 1, text: `一、${'国'.repeat(i + 1)}`, rest: '，2026年3月5日，国国国国国国国国国国国' }));
  const lines = allLinesOf(await pdfOf(paper(blocks)));
  expect(lines.filter((line) => line.text.includes('2026年3月5日'))).toHaveLength(28);
  expect(lines.filter((line) => badStart.test(line.text))).toEqual([]);
});

test('no last line of a single letter', async () => {
  const lines = allLinesOf(await pdfOf(paper(Array.from({ length: 40 }, (_, i) => paragraph(`${'国'.repeat(i + 20)}。`)))));
  expect(lines.filter((line) => /^国。?$/.test(line.text))).toEqual([]);
});

test('what is wider than a line is cut inside the type area, nothing lost', async () => {
  const wide = ['A'.repeat(100), '1'.repeat(80), '！'.repeat(60), '—'.repeat(40), '_'.repeat(120), 'https://example.invalid/a/long/address?with=many&parts=in-it#and-an-end', `甲·${'国'.repeat(40)}`, '𬱖'.repeat(60)];
  const made = await pdfOf(paper(wide.map((text) => paragraph(`前${text}后`))));
  for (const line of allLinesOf(made)) {
    expect(line.left).toBeGreaterThan(27);
    expect(line.right, line.text).toBeLessThan(184.5);
  }
  expect(textOf(made)).toBe(wide.map((text) => `前${text}后`).join(''));
});

test('rare letters are real glyphs; what no font has becomes 〓 and is told', async () => {
  const made = await pdfOf(paper([paragraph('㛃䶮𬱖买买提·吐尔逊\u{2A6D6}\u{10FFFD}末')]));
  const glyphs = made.pages[0]!.glyphs;
  expect(glyphs.filter((g) => g.id === 0)).toEqual([]);
  expect(textOf(made)).toBe('㛃䶮𬱖买买提·吐尔逊〓〓末');
  expect([...fonts.missing]).toEqual(['\u{2A6D6}', '\u{10FFFD}']);
});

test('marks without ink that come with pasted text are left out', async () => {
  const made = await pdfOf(paper([paragraph('甲\u200B乙\uFEFF丙\t丁\u0007戊\u2060己\uFE0F庚\r\n辛')]));
  expect(textOf(made)).toBe('甲乙丙丁戊己庚辛');
  expect(allLinesOf(made)).toHaveLength(2);
  expect([...fonts.missing]).toEqual([]);
});
