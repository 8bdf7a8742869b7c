import { expect, test } from 'vitest';
import { textOfPaper, type Block } from '../../shared/paper';
import { numeral } from '../../shared/words';
import { docxOf, paper, paragraph } from './help';
import { paragraphsOf, shownOf, wordsOf, type Docx } from './readDocx';

const heading = (level: 1 | 2 | 3 | 4, text: string, rest = ''): Block => ({ block: 'heading', level, text, rest });
const shown = (docx: Docx): readonly string[] => shownOf(docx.document, docx.numbering).filter((text) => text !== '');
/** Words as they were typed: what stands in the file without Word's own numbers. */
const typed = (docx: Docx): readonly string[] => paragraphsOf(docx.document).map(wordsOf).filter((text) => text !== '');
const levelXml = (docx: Docx, level: number) => docx.numbering.split('<w:abstractNum ').find((xml) => xml.includes('chineseCounting'))!.match(/<w:lvl .*?<\/w:lvl>/gs)![level]!;

const blocks: readonly Block[] = [
  heading(1, '一、总体情况'), heading(2, '（一）会议'), heading(3, '1.次数'), heading(4, '（1）全年'), heading(4, '（2）半年'), heading(3, '2.出席'), heading(4, '（1）委员'),
  heading(2, '（二）活动。', '按季开展。'), heading(3, '1.春季'), heading(1, '二、下步安排'), heading(2, '（一）学习'), paragraph('正文。'), heading(1, '三、要求。', '抓好落实。'),
];

/** A body without the paragraph that holds the words. */
function without(document: string, words: string): string {
  return document.replace(paragraphsOf(document).find((p) => wordsOf(p).includes(words))!, '');
}

test('Word counts the headings, and shows the numbers that were typed', async () => {
  const docx = await docxOf(paper(blocks));
  expect(docx.text).toBe(textOfPaper(paper(blocks)));
  expect(typed(docx)).toEqual(['总体情况', '会议', '次数', '全年', '半年', '出席', '委员', '活动。按季开展。', '春季', '下步安排', '学习', '正文。', '要求。抓好落实。']);
});

test('without a heading the ones behind it move up, and lower levels begin again', async () => {
  const docx = await docxOf(paper(blocks));
  const after = (words: string) => shownOf(without(docx.document, words), docx.numbering);
  expect(after('总体情况')).toEqual(['（一）会议', '1.次数', '（1）全年', '（2）半年', '2.出席', '（1）委员', '（二）活动。按季开展。', '1.春季', '一、下步安排', '（一）学习', '正文。', '二、要求。抓好落实。']);
  expect(after('会议').slice(0, 8)).toEqual(['一、总体情况', '1.次数', '（1）全年', '（2）半年', '2.出席', '（1）委员', '（一）活动。按季开展。', '1.春季']);
  expect(after('全年').slice(3, 6)).toEqual(['（1）半年', '2.出席', '（1）委员']);
});

test('the number has the face of its heading, no room behind it, and stands where the first line begins', async () => {
  const docx = await docxOf(paper(blocks));
  for (const [level, face] of ['黑体', '楷体', '仿宋', '仿宋'].entries()) {
    const xml = levelXml(docx, level);
    expect(xml).toContain(`w:eastAsia="${face}"`);
    expect(xml).toContain('<w:suff w:val="nothing"/>');
    expect(xml).toMatch(/<w:ind w:left="0" w:firstLine="\d+" w:firstLineChars="200"\/>/);
    expect(xml).not.toContain('w:tab');
  }
});

test('a counting begins again where the paper does', async () => {
  const twice: readonly Block[] = [heading(1, '一、会议'), heading(2, '（一）时间'), heading(1, '二、活动'), { block: 'pageBreak' }, heading(1, '一、名单'), heading(2, '（一）委员'), heading(2, '（二）代表'), heading(1, '二、分工')];
  const docx = await docxOf(paper(twice));
  expect(shown(docx)).toEqual(['一、会议', '（一）时间', '二、活动', '一、名单', '（一）委员', '（二）代表', '二、分工']);
  expect(typed(docx)[3]).toBe('名单');
  expect(new Set([...docx.document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1])).size).toBe(2);
});

test('what no counter would show stays as it was typed', async () => {
  const odd: readonly Block[] = [
    heading(1, '第一章　总则'), heading(1, '第一条　', '为了维护权益。'), heading(1, '一、甲'), heading(1, '三、丙'), heading(1, '二、乙'), heading(1, '附表：基础数据'), heading(2, '一、错层'), heading(3, '3.跳号'), heading(3, '1.5倍'), heading(3, '01.补零'),
  ];
  const docx = await docxOf(paper(odd));
  expect(docx.text).toBe(textOfPaper(paper(odd)));
  expect(typed(docx)).toEqual(['第一章　总则', '第一条　为了维护权益。', '甲', '三、丙', '乙', '附表：基础数据', '一、错层', '3.跳号', '1.5倍', '01.补零']);
});

test('a level that was passed over begins a counting of its own: programs disagree about what it would show', async () => {
  const skipped: readonly Block[] = [heading(1, '一、甲'), heading(3, '1.乙'), heading(3, '2.丙'), heading(2, '（一）丁'), heading(3, '1.戊')];
  const docx = await docxOf(paper(skipped));
  expect(docx.text).toBe(textOfPaper(paper(skipped)));
  expect(typed(docx)).toEqual(['甲', '乙', '丙', '丁', '戊']);
  expect(new Set([...docx.document.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map((m) => m[1])).size).toBe(2);
});

test('counts up to ninety-nine', async () => {
  const many = Array.from({ length: 101 }, (_, i) => heading(1, `${numeral(i + 1)}、题`));
  const docx = await docxOf(paper(many));
  expect(docx.text).toBe(textOfPaper(paper(many)));
  expect(typed(docx).slice(97)).toEqual(['题', '题', '一百、题', '一百零一、题']);
});
