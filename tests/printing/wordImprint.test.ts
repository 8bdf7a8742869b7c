import { expect, test } from 'vitest';
import type { Imprint } from '../../shared/paper';
import { docxOf, paper, paragraph } from './help';
import { wordsOf } from './readDocx';

const imprint: Imprint = { copies: '公司党支部，公司行政办公室', organ: '青禾公司工会', date: '2026年2月20日' };
const attribute = (xml: string, name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];
const mm = (twips: number) => (twips * 25.4) / 1440;
const eighthsMm = (xml: string, side: string) => (Number(attribute(new RegExp(`<w:${side} [^>]*>`).exec(xml)![0], 'sz')) / 8 / 72) * 25.4;

async function rowsOf(made: Imprint) {
  const { document } = await docxOf(paper([paragraph('正文。')], { imprint: made }));
  const table = /<w:tbl>.*?<\/w:tbl>/s.exec(document)![0];
  const rows: readonly string[] = table.match(/<w:tr>.*?<\/w:tr>/gs)!;
  return { document, table, rows };
}

test('an imprint floats at the foot of its page, 156 mm wide from the left edge of the text', async () => {
  const { document, table, rows } = await rowsOf(imprint);
  const place = /<w:tblpPr [^>]*>/.exec(table)![0];
  expect([attribute(place, 'vertAnchor'), attribute(place, 'tblpYSpec'), attribute(place, 'horzAnchor')]).toEqual(['margin', 'bottom', 'page']);
  expect(mm(Number(attribute(place, 'tblpX')))).toBeCloseTo(28, 1);
  expect(mm(Number(attribute(/<w:tblW [^>]*>/.exec(table)![0], 'w')))).toBeCloseTo(156, 1);
  const below = Number(attribute(rows.at(-1)!, 'trHeight w:val'));
  expect(attribute(rows.at(-1)!, 'hRule')).toBe('exact');
  const page = /<w:pgMar [^>]*>/.exec(document)![0];
  expect(297 - mm(Number(attribute(page, 'bottom')) + below)).toBeCloseTo(262, 1);
});

test('its lines are 0.35, 0.25 and 0.35 mm thick, and none stands beside or below', async () => {
  const { rows } = await rowsOf(imprint);
  expect(rows.map(wordsOf)).toEqual(['抄送：公司党支部，公司行政办公室。', '青禾公司工会2026年2月20日印发', '']);
  const [copies, printed, white] = rows;
  expect(eighthsMm(copies!, 'top')).toBeCloseTo(0.35, 2);
  for (const thick of [eighthsMm(copies!, 'bottom'), eighthsMm(printed!, 'top')]) expect(Math.abs(thick - 0.25)).toBeLessThan(0.02);
  for (const thick of [eighthsMm(printed!, 'bottom'), eighthsMm(white!, 'top')]) expect(thick).toBeCloseTo(0.35, 2);
  for (const row of rows) expect(row).toMatch(/<w:left w:val="none"[^>]*>.*<w:right w:val="none"/s);
  expect(white).toContain('<w:bottom w:val="none"');
});

test('copies are in by a letter on both sides and wrap behind their label; organ left, date right', async () => {
  const [copies, printed] = (await rowsOf(imprint)).rows;
  const em = 14 * 20;
  expect(copies).toMatch(new RegExp(`<w:ind w:left="${4 * em}" w:right="${em}" w:hanging="${3 * em}"/>`));
  expect(printed).toMatch(new RegExp(`<w:ind w:left="${em}" w:right="${em}"/>`));
  expect(printed).toMatch(/<w:tab w:val="right" w:pos="8564"\/>/);
});

test('without copies only the last two lines stand', async () => {
  const { rows } = await rowsOf({ ...imprint, copies: '' });
  expect(rows.map(wordsOf)).toEqual(['青禾公司工会2026年2月20日印发', '']);
  expect(eighthsMm(rows[0]!, 'top')).toBeCloseTo(0.35, 2);
});
