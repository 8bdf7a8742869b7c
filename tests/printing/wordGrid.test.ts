import { expect, test } from 'vitest';
import { geometryOf, type Block } from '../../shared/paper';
import { docxOf, paper, paragraph } from './help';
import { paragraphsOf } from './readDocx';

const attribute = (xml: string, name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];
const numberOf = (xml: string, name: string) => Number(attribute(xml, name));
const styleOf = (styles: string, id: string) => new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)![0];
const pageOf = (document: string) => /<w:sectPr>.*<\/w:sectPr>/s.exec(document)![0];
const gridOf = (document: string) => /<w:docGrid [^>]*>/.exec(document)![0];

const blocks: readonly Block[] = [
  { block: 'title', lines: ['关于召开会员代表大会的通知'] }, { block: 'addressee', text: '各工会小组：' }, { block: 'heading', level: 1, text: '一、时间', rest: '' }, paragraph('正文。'),
  { block: 'table', columns: [{ title: '姓名', weight: 1, align: 'centre' }], rows: [['周敏']], rowHeightMm: 8 },
  { block: 'line', text: '现场', face: 'hei', pt: 30, align: 'centre' },
];

test.each(['A4', 'A3'] as const)('%s: the page setup of an official paper shows 22 lines of 28 letters', async (size) => {
  const { document, styles } = await docxOf(paper([paragraph('国')], { size }));
  const [page, grid] = [pageOf(document), gridOf(document)];
  expect(attribute(grid, 'type')).toBe('linesAndChars');
  const height = numberOf(page, 'h') - numberOf(page, 'top') - numberOf(page, 'bottom');
  expect(Math.floor(height / numberOf(grid, 'linePitch'))).toBe(22);
  // Word counts from the letter size of its Normal style, in steps of 1/4096 pt.
  const letter = numberOf(styleOf(styles, 'Normal'), 'sz w:val') / 2 + numberOf(grid, 'charSpace') / 4096;
  const width = numberOf(page, 'w') - numberOf(page, 'left') - numberOf(page, 'right');
  expect(Math.floor(width / 20 / letter)).toBe(28);
  expect(letter).toBeCloseTo(geometryOf(size).bodyPt, 1);
});

test('no line or letter snaps to the grid, so that the squeeze is not applied twice', async () => {
  const { document, styles } = await docxOf(paper(blocks));
  const normal = styleOf(styles, 'Normal');
  expect(/<w:pPr>.*<\/w:pPr>/s.exec(normal)![0]).toContain('<w:adjustRightInd w:val="0"/><w:snapToGrid w:val="0"/>');
  expect(/<w:rPr>.*<\/w:rPr>/s.exec(normal)![0]).toContain('<w:snapToGrid w:val="0"/>');
  for (const id of ['Title', 'Heading1', 'NormalIndent', 'Subtitle', 'TableText', 'TableHead', 'Footer']) expect(attribute(styleOf(styles, id), 'basedOn w:val'), id).toBe('Normal');
  expect(document + styles).not.toContain('<w:snapToGrid/>');
  for (const p of paragraphsOf(document)) expect(p).toContain('<w:pStyle ');
});

test('numbers and Western letters stand as close to Chinese ones as in the PDF, and no mark hangs outside the type area', async () => {
  const { document, styles } = await docxOf(paper(blocks));
  for (const mark of ['widowControl', 'overflowPunct', 'autoSpaceDE', 'autoSpaceDN']) expect(styleOf(styles, 'Normal'), mark).toContain(`<w:${mark} w:val="0"/>`);
  expect(document).not.toMatch(/w:autoSpaceD[EN]|w:widowControl|w:overflowPunct/);
});

test('letters of another size than the text are not squeezed', async () => {
  const { document, styles } = await docxOf(paper(blocks));
  const squeeze = Number(/<w:spacing w:val="(-\d+)"\/>/.exec(/<w:docDefaults>.*?<\/w:docDefaults>/s.exec(styles)![0])![1]);
  expect(28 * (320 + squeeze)).toBeLessThan(numberOf(pageOf(document), 'w') - numberOf(pageOf(document), 'left') - numberOf(pageOf(document), 'right'));
  for (const id of ['Title', 'TableText', 'TableHead', 'Footer']) expect(styleOf(styles, id), id).toContain('<w:spacing w:val="0"/>');
  for (const id of ['Heading1', 'Heading2']) expect(styleOf(styles, id), id).toContain(`<w:spacing w:val="${squeeze}"/>`);
  expect(paragraphsOf(document).find((p) => p.includes('现场'))).toContain('<w:spacing w:val="0"/>');
});

test.each(['form', 'speech', 'poster'] as const)('a %s has no grid of letters', async (style) => {
  expect(attribute(gridOf((await docxOf(paper(blocks, { style }))).document), 'type')).toBe('default');
});
