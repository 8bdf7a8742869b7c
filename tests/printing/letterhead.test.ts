import { describe, expect, test } from 'vitest';
import { headPlaces, mm, textOfPaper, titleLines, type Block, type Letterhead, type Paper } from '../../shared/paper';
import { docxOf, paper, paragraph, pdfOf } from './help';
import { bottomOf, linesOf, pageNumberOf, textLinesOf, topOf } from './lines';
import type { Page } from './readPdf';

const head: Letterhead = { form: 'document', mark: '青禾精密仪器有限公司工会委员会文件', number: '青工发〔2026〕3号', signers: [], urgency: '', organ: '', date: '' };
const title: Block = { block: 'title', lines: titleLines('关于开展2026年职工技能竞赛的通知') };
const imprint = { copies: '公司党支部，公司行政办公室', organ: '青禾公司工会', date: '2026年2月20日' };

function headed(more: Partial<Letterhead>, rest: Partial<Paper> = {}, paragraphs = 4): Paper {
  return paper([title, { block: 'addressee', text: '各工会小组：' }, ...Array.from({ length: paragraphs }, (_, i) => paragraph(`第${i + 1}项安排按期完成，请各小组做好准备并报送材料。`))], { letterhead: { ...head, ...more }, ...rest });
}

const lineWith = (page: Page, words: string) => linesOf(page).find((line) => line.text.includes(words))!;
const rulesOf = (page: Page) => page.strokes.filter((s) => Math.abs(s.y1 - s.y2) < 0.01);

describe('a red head', () => {
  test('name 35 mm below the type area, two blank lines, number, red line 4 mm below and 156 mm wide, two blank lines, title', async () => {
    const [page] = (await pdfOf(headed({}))).pages;
    const [name, number, heading] = [lineWith(page!, '委员会文件'), lineWith(page!, '青工发'), lineWith(page!, '关于开展')];
    expect(Math.abs(topOf(name) - 72)).toBeLessThan(1);
    const pitch = (29.61 * 25.4) / 72;
    expect(Math.abs(topOf(number) - bottomOf(name) - 2 * pitch)).toBeLessThan(1);
    expect(Math.abs((name.left + name.right) / 2 - 106)).toBeLessThan(1);
    expect(Math.abs((number.left + number.right) / 2 - 106)).toBeLessThan(1);
    const [rule] = rulesOf(page!);
    expect(Math.abs(rule!.x2 - rule!.x1 - 156)).toBeLessThan(1);
    expect(Math.abs(rule!.y1 - bottomOf(number) - 4)).toBeLessThan(0.5);
    expect(Math.abs(topOf(heading) - rule!.y1 - 2 * pitch)).toBeLessThan(1.5);
    expect(number.text).toMatch(/^\p{Script=Han}+〔20\d{2}〕[1-9]\d*号$/u);
  });

  test('the name is never wider than the type area, whatever its length', async () => {
    for (const mark of ['工会文件', '青禾精密仪器有限公司与下属加工装配检测仓储联合工会委员会文件']) {
      const [page] = (await pdfOf(headed({ mark }))).pages;
      const name = lineWith(page!, mark);
      expect(name.left).toBeGreaterThan(27.9);
      expect(name.right).toBeLessThan(184.1);
      expect(name.pt).toBeCloseTo(headPlaces({ ...head, mark }).markPt, 1);
    }
  });

  test('upwards: number one letter in from the left, signer one letter in from the right, urgency on the first line', async () => {
    const [page] = (await pdfOf(headed({ signers: ['周敏'], urgency: '加急' }))).pages;
    const em = 156 / 28;
    const line = lineWith(page!, '签发人');
    expect(line.text).toMatch(/^青工发〔2026〕3号签发人：周敏$/);
    expect(line.left).toBeCloseTo(28 + em, 0);
    expect(line.right).toBeCloseTo(184 - em, 0);
    const urgent = lineWith(page!, '加急');
    expect([Math.round(topOf(urgent)), Math.round(urgent.left)]).toEqual([37, 28]);
  });

  test('page 1 shows the text, and pages count on', async () => {
    const { pages } = await pdfOf(headed({}, { pageNumber: 'outer' }, 40));
    expect(textLinesOf(pages[0]!).filter((line) => line.text.includes('安排')).length).toBeGreaterThan(3);
    expect(pages.map((page) => pageNumberOf(page)?.text)).toEqual(pages.map((_, i) => `— ${i + 1} —`));
  });
});

test('a letter: name 30 mm from the edge, a pair of lines of 170 mm above and below, number right, no page number on page 1', async () => {
  const { pages } = await pdfOf(headed({ form: 'letter', mark: '青禾精密仪器有限公司工会委员会' }, {}, 30));
  const name = lineWith(pages[0]!, '有限公司工会委员会');
  expect(Math.abs(topOf(name) - 30)).toBeLessThan(1);
  const rules = rulesOf(pages[0]!);
  expect(rules).toHaveLength(4);
  for (const rule of rules) expect([Math.round(rule.x1), Math.round(rule.x2)]).toEqual([20, 190]);
  expect(Math.abs(rules[0]!.y1 - bottomOf(name) - 4)).toBeLessThan(0.6);
  expect(Math.abs(rules[2]!.y1 - 277)).toBeLessThan(1);
  expect(lineWith(pages[0]!, '青工发').right).toBeCloseTo(184, 0);
  expect(pages.map((page) => pageNumberOf(page) === undefined)).toEqual(pages.map((_, i) => i === 0));
  expect(pages.length).toBeGreaterThan(1);
});

test('minutes: issue in the middle, organ left and date right above the red line', async () => {
  const [page] = (await pdfOf(headed({ form: 'minutes', mark: '青禾公司工会会议纪要', number: '第7期', organ: '青禾公司工会委员会', date: '2026年6月19日' }))).pages;
  expect(Math.abs(topOf(lineWith(page!, '会议纪要')) - 72)).toBeLessThan(1);
  const line = lineWith(page!, '2026年6月19日');
  expect([Math.round(line.left), Math.round(line.right)]).toEqual([28, 184]);
  const issue = lineWith(page!, '第7期');
  expect(Math.abs((issue.left + issue.right) / 2 - 106)).toBeLessThan(1);
});

describe('an imprint', () => {
  test.each([1, 8, 15, 20, 24, 30])('below %i paragraphs stands on the last page, its last line at the foot of the type area', async (count) => {
    const made = headed({}, { imprint }, count);
    const { pages } = await pdfOf(made);
    const last = pages.at(-1)!;
    const rules = rulesOf(last).filter((r) => r.y1 > 200);
    expect(rules).toHaveLength(3);
    expect(Math.max(...rules.map((r) => r.y1))).toBeCloseTo(262, 1);
    for (const rule of rules) expect(Math.abs(rule.x2 - rule.x1 - 156)).toBeLessThan(0.5);
    const top = Math.min(...rules.map((r) => r.y1));
    const above = textLinesOf(last).filter((line) => !/抄送|印发/.test(line.text));
    for (const line of above) expect(bottomOf(line), line.text).toBeLessThan(top + 0.1);
    const printed = lineWith(last, '印发');
    const em = (14 * 25.4) / 72;
    expect([printed.left, printed.right].map((x) => Math.round(x))).toEqual([Math.round(28 + em), Math.round(184 - em)]);
    expect(pages.slice(0, -1).every((page) => !linesOf(page).some((line) => line.text.includes('印发')))).toBe(true);
  });
});

test.each(['document', 'letter', 'minutes'] as const)('%s: PDF and Word have the same words', async (form) => {
  const made = headed({ form, signers: form === 'document' ? ['周敏', '何川'] : [], urgency: form === 'minutes' ? '' : '加急', organ: form === 'minutes' ? '青禾公司工会' : '', date: form === 'minutes' ? '2026年6月19日' : '' }, { imprint });
  const sorted = (text: string) => [...text].toSorted().join('');
  const words = textOfPaper(made);
  const pdf = (await pdfOf(made)).pages.flatMap((page) => textLinesOf(page).map((line) => line.text)).join('').replace(/\s/g, '');
  expect(sorted(pdf)).toBe(sorted(words));
  expect(sorted((await docxOf(made)).text)).toBe(sorted(words));
  expect(mm(25.4)).toBe(72);
});
