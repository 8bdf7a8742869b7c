import { expect, test } from 'vitest';
import type { Block } from '../../shared/paper';
import { docxOf, fonts, paper, paragraph } from './help';
import { paragraphsOf, shownOf, wordsOf, type Docx } from './readDocx';

const blocks: readonly Block[] = [
  { block: 'title', lines: ['关于召开青禾公司工会', '会员代表大会的通知'] }, { block: 'subtitle', text: '青工发〔2026〕3号' }, { block: 'addressee', text: '各工会小组：' },
  { block: 'heading', level: 1, text: '一、时间', rest: '' }, { block: 'heading', level: 2, text: '（一）上午', rest: '' }, paragraph('正文。'),
  { block: 'heading', level: 1, text: '二、地点。', rest: '报告厅。' }, { block: 'labelled', label: '出席', text: '周敏、何川' },
  { block: 'facts', rows: [[{ label: '主持人', text: '周敏' }, { label: '应到', text: '5人' }]] },
  { block: 'table', columns: [{ title: '姓名', weight: 1, align: 'centre' }, { title: '签名', weight: 2, align: 'left' }], rows: [['周敏', ''], ['何川', '']], rowHeightMm: 12 },
  { block: 'attachments', names: ['名单', '议程'] }, { block: 'signOff', organ: '青禾公司工会委员会', date: '2026年3月5日', sealed: true }, { block: 'note', text: '（联系人：何川）' },
  { block: 'signatures', labels: ['主持人（签名）：', '记录人（签名）：'] },
];

const attribute = (xml: string, name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];
const twips = (mm: number) => (mm * 1440) / 25.4;

function paragraphWith({ document, numbering }: Docx, text: string): string {
  const at = shownOf(document, numbering).findIndex((words) => words.includes(text));
  return paragraphsOf(document)[at]!;
}

function styleOf(styles: string, id: string): string {
  return new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)![0];
}

test('paragraphs have styles, headings Word\'s own ones, all black and in named Chinese faces', async () => {
  const docx = await docxOf(paper(blocks));
  const { document, styles } = docx;
  for (const p of paragraphsOf(document)) expect(p).toContain('<w:pStyle ');
  const wanted = { 关于召开: 'Title', 会员代表: 'Title', '一、时间': 'Heading1', '（一）上午': 'Heading2', '正文。': 'NormalIndent', '二、地点': 'NormalIndent', '〔2026〕': 'Subtitle' };
  for (const [text, style] of Object.entries(wanted)) expect(attribute(paragraphWith(docx, text), 'pStyle w:val'), text).toBe(style);
  const faces = { Title: '方正小标宋简体', Heading1: '黑体', Heading2: '楷体', Heading3: '仿宋', Heading4: '仿宋' };
  for (const [id, face] of Object.entries(faces)) {
    const style = styleOf(styles, id);
    expect(attribute(style, 'eastAsia')).toBe(face);
    expect(attribute(style, 'color w:val')).toBe('000000');
    expect(style).toContain('<w:b w:val="false"/>');
  }
  expect(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)![0]).toContain('w:eastAsia="仿宋"');
  expect(document).not.toMatch(/w:color w:val="(?!000000)/);
});

test('22 lines of 28 letters: exact pitch, squeezed letters, margins that leave 225 × 156 mm of ink', async () => {
  const { document, styles } = await docxOf(paper([paragraph('国')]));
  const defaults = /<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)![0];
  const line = Number(attribute(defaults, 'line'));
  expect(defaults).toContain('w:lineRule="exact"');
  const page = /<w:sectPr.*<\/w:sectPr>/s.exec(document)![0];
  const of = (name: string) => Number(attribute(page, name));
  const height = of('h') - of('top') - of('bottom');
  expect(Math.floor(height / line)).toBe(22);
  const em = Number(attribute(defaults, 'sz w:val')) * 10 + Number(attribute(defaults, 'spacing w:val'));
  expect(Math.floor((of('w') - of('left') - of('right')) / em)).toBe(28);
  expect(of('left')).toBe(Math.round(twips(28)));
  const half = (line - em) / 2;
  expect(Math.abs(of('top') + half - twips(37))).toBeLessThan(twips(1));
  expect(Math.abs(16838 - of('bottom') - half - twips(262))).toBeLessThan(twips(1));
});

test('the page number stands in the footer; for duplex it changes sides', async () => {
  const centre = await docxOf(paper(blocks));
  expect(centre.footers).toHaveLength(1);
  expect(centre.footers[0]).toMatch(/— .*PAGE.* —/s);
  expect(centre.footers[0]).toContain('<w:jc w:val="center"/>');
  const outer = await docxOf(paper(blocks, { pageNumber: 'outer' }));
  expect(new Set(outer.footers.map((f) => attribute(f, 'jc w:val')))).toEqual(new Set(['left', 'right']));
  expect((await docxOf(paper(blocks, { pageNumber: 'none' }))).footers).toEqual([]);
});

test('tables: header on each page, rows never split and at least as high as said, lines on each cell', async () => {
  const { document } = await docxOf(paper(blocks));
  const rows = document.match(/<w:tr>.*?<\/w:tr>/gs)!;
  for (const row of rows) expect(row).toContain('<w:cantSplit/>');
  const header = rows.find((row) => wordsOf(row) === '姓名签名')!;
  expect(header).toContain('<w:tblHeader/>');
  const signed = rows.find((row) => wordsOf(row) === '周敏')!;
  expect(Number(attribute(signed, 'trHeight w:val'))).toBe(Math.round(twips(12)));
  expect(signed.match(/<w:tcBorders>/g)).toHaveLength(2);
  const signatures = rows.find((row) => wordsOf(row).startsWith('主持人（签名）'))!;
  expect(Number(attribute(signatures, 'trHeight w:val'))).toBeGreaterThanOrEqual(Math.round(twips(11)));
});

test('headings, the end of the text and the sign-off stay together', async () => {
  const docx = await docxOf(paper([paragraph('末段。'), { block: 'signOff', organ: '工会', date: '2026年3月5日', sealed: false }, { block: 'note', text: '（联系人：何川）' }]));
  for (const text of ['末段。', '工会', '2026年3月5日']) expect(paragraphWith(docx, text), text).toContain('<w:keepNext/>');
  expect(paragraphWith(docx, '联系人')).not.toContain('<w:keepNext/>');
});

test('missing letters are told and become 〓 as in the PDF; control marks do not break the file', async () => {
  const docx = await docxOf(paper([paragraph('甲\u{10FFFD}乙\u0007<&>"丙\n丁')]));
  expect(docx.text).toBe('甲〓乙<&>"丙丁');
  expect([...fonts.missing]).toEqual(['\u{10FFFD}']);
  expect(docx.document).not.toContain('\u0007');
  expect(docx.document).toContain('<w:br/>');
});

test('a cover carries no number, and the pages behind it begin with 1', async () => {
  const { document } = await docxOf(paper([{ block: 'line', text: '集体合同', face: 'title', pt: 36, align: 'centre' }, { block: 'pageBreak' }, paragraph('正文。')], { cover: true }));
  const section = /<w:sectPr.*<\/w:sectPr>/s.exec(document)![0];
  expect(section).toContain('<w:titlePg/>');
  expect(section).toContain('<w:pgNumType w:start="0"/>');
  expect(section).not.toMatch(/w:footerReference[^>]*w:type="first"/);
  expect((await docxOf(paper([paragraph('正文。')]))).document).not.toContain('w:titlePg');
});

test('the far side of a folded plate stands on its head', async () => {
  const line = (text: string): Block => ({ block: 'line', text, face: 'title', pt: 60, align: 'centre' });
  const { document } = await docxOf(paper([{ block: 'cut', across: 1, down: 2, widthMm: 210, heightMm: 99, padMm: 8, marks: 'fold', pieces: [{ blocks: [line('周\u3000敏')], turned: true }, { blocks: [line('周\u3000敏')] }] }], { marginMm: { x: 0, y: 0 }, style: 'form', pageNumber: 'none' }));
  const boxes = [...document.matchAll(/<wps:wsp>.*?<\/wps:wsp>/gs)].map((found) => found[0]);
  expect(boxes).toHaveLength(1);
  expect(boxes[0]).toContain('rot="10800000"');
  expect(wordsOf(boxes[0]!)).toBe('周\u3000敏');
  expect(document.split('周\u3000敏')).toHaveLength(3);
});
