import { expect, test } from 'vitest';
import type { Block } from '../../shared/paper';
import { docxOf, paper, paragraph } from './help';
import { paragraphsOf, wordsOf } from './readDocx';

const table = (names: readonly string[], weight = 1): Block => ({
  block: 'table', columns: [{ title: '姓名', weight, align: 'centre' }, { title: '备注', weight: 10 - weight, align: 'left' }], rows: names.map((name) => [name, '']), rowHeightMm: 8,
});
/** The lines of a paragraph, as breaks part them. */
const linesOf = (p: string) => p.split('<w:br/>').map(wordsOf);

test('a long name in a table is broken behind its dots, as many parts a line as fit', async () => {
  const name = '阿依古丽·吐尔逊·买买提明';
  const lines = async (weight: number) => linesOf(paragraphsOf((await docxOf(paper([table([name], weight)], { style: 'form' }))).document).find((p) => wordsOf(p) === name)!);
  expect(await lines(1.5)).toEqual(['阿依古丽·', '吐尔逊·', '买买提明']);
  expect(await lines(3)).toEqual(['阿依古丽·吐尔逊·', '买买提明']);
  expect(await lines(7)).toEqual([name]);
});

test('other words in a table are broken by Word itself', async () => {
  const { document } = await docxOf(paper([table(['青禾精密仪器有限公司工会委员会', '甲·', '2026·3'])], { style: 'form' }));
  expect(document).not.toContain('<w:br/>');
});

test('white stands above and below a table, so that two never become one; none below the last', async () => {
  const { document } = await docxOf(paper([paragraph('甲。'), table(['周敏']), table(['何川'])]));
  const between = [...document.matchAll(/<\/w:tbl>(.*?)(?=<w:tbl>|<w:sectPr)/gs)].map((m) => m[1]!);
  expect(between.map((xml) => [...xml.matchAll(/w:line="(\d+)"/g)].map((m) => Number(m[1])))).toEqual([[160, 80], [20]]);
  expect(document).toMatch(/<w:keepNext\/><w:spacing w:line="80" w:lineRule="exact"\/><\/w:pPr><\/w:p><w:tbl>/);
});

test('a header stays with the first row below it', async () => {
  const header = paragraphsOf((await docxOf(paper([table(['周敏'])]))).document).filter((p) => p.includes('"TableHead"'));
  expect(header).toHaveLength(2);
  for (const p of header) expect(p).toContain('<w:keepNext/>');
});

test('the last lines of the text stay with the names to be signed', async () => {
  const { document } = await docxOf(paper([paragraph('首段。'), paragraph('末段。'), { block: 'signatures', labels: ['主持人（签名）：'] }]));
  const kept = (words: string) => paragraphsOf(document).find((p) => wordsOf(p) === words)!.includes('<w:keepNext/>');
  expect([kept('首段。'), kept('末段。')]).toEqual([false, true]);
});
