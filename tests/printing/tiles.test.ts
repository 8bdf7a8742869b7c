import { PDFDocument } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { renderPdf, withDistance } from '../../electron/printing/pdf/render';
import { tiled } from '../../electron/printing/tiles';
import type { Paper } from '../../shared/paper';
import { fonts, paper, paragraph, samplePapers } from './help';
import { readPdf, type Glyph, type Page, type Pdf } from './readPdf';

const MM_PER_PT = 25.4 / 72;
/** What both sheets show of an A3 sheet inside the printer's edges of 5 mm, along its long side and across. */
const ALONG = { from: 19, to: 401 } as const;
const ACROSS = { from: 5, to: 292 } as const;
const OVERLAP = { from: 205, to: 215 } as const;
/** So far the ink of the long side moves towards the head of its sheet: by what is left white at the head, and to the second sheet. */
const MOVED = [14, 196] as const;

interface Halved { readonly whole: Pdf; readonly halves: Pdf }

async function halved(made: Paper): Promise<Halved> {
  const bytes = await renderPdf(await withDistance(made, fonts), fonts);
  const document = await PDFDocument.load(await tiled(bytes, (notes) => renderPdf(notes, fonts)));
  return { whole: readPdf(bytes), halves: readPdf(await document.save({ useObjectStreams: false })) };
}

interface Box { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

function boxOf({ x, width, baseline, pt }: Glyph): Box {
  return { left: x, right: x + width, top: baseline - 0.88 * pt * MM_PER_PT, bottom: baseline + 0.12 * pt * MM_PER_PT };
}

/** Whether a sheet shows a letter where it stands on the A3 sheet, part of it at least. */
function shows(half: Page, moved: number, sideways: boolean, g: Glyph): boolean {
  const [x, y] = sideways ? [g.x - moved, g.baseline] : [g.x, g.baseline - moved];
  return half.glyphs.some((h) => h.text === g.text && h.pt === g.pt && Math.abs(h.x - x) < 0.01 && Math.abs(h.baseline - y) < 0.01);
}

/** From where to where a box reaches along the long side. */
const along = (box: Box, sideways: boolean) => (sideways ? { from: box.left, to: box.right } : { from: box.top, to: box.bottom });

const isPoster = ([, made]: readonly [string, Paper]) => made.size === 'A3';
const posters = samplePapers(2).filter(isPoster);

describe.each(posters)('%s', (_name, made) => {
  const sideways = made.landscape === true;

  test('its ink is where both sheets show it, and each letter stands on the sheets that reach it', async () => {
    const { whole, halves } = await halved(made);
    expect(halves.pages).toHaveLength(2 * whole.pages.length);
    for (const sheet of halves.pages) expect([Math.round(sheet.width), Math.round(sheet.height)]).toEqual(sideways ? [210, 297] : [297, 210]);
    whole.pages.forEach((page, number) => {
      const [first, second] = [halves.pages[2 * number]!, halves.pages[2 * number + 1]!];
      const boxes = [...page.glyphs.map(boxOf), ...page.strokes.map((s): Box => ({ left: Math.min(s.x1, s.x2), right: Math.max(s.x1, s.x2), top: Math.min(s.y1, s.y2), bottom: Math.max(s.y1, s.y2) }))];
      const [x, y] = sideways ? [ALONG, ACROSS] : [ACROSS, ALONG];
      expect(boxes.filter((b) => b.left < x.from || b.right > x.to || b.top < y.from || b.bottom > y.to)).toEqual([]);
      for (const glyph of page.glyphs.filter((g) => g.text.trim() !== '')) {
        const { from, to } = along(boxOf(glyph), sideways);
        expect([shows(first, MOVED[0], sideways, glyph), shows(second, MOVED[1], sideways, glyph)], glyph.text).toEqual([from < OVERLAP.to, to > OVERLAP.from]);
      }
    });
  });
});

describe('upright', () => {
  const text = Array.from({ length: 6 }, () => paragraph('各工会小组要在规定时间内把会员信息核对完毕，逐人签字确认，并把核对表交到工会办公室，不得漏报。'));
  const poster = paper(text, { size: 'A3', style: 'poster', marginMm: { x: 25, y: 30 }, legibleAtM: 2, pageNumber: 'none' });

  test('letters in the overlap stand on both sheets', async () => {
    const { whole, halves } = await halved(poster);
    const inBoth = whole.pages[0]!.glyphs.filter((g) => boxOf(g).top < OVERLAP.to && boxOf(g).bottom > OVERLAP.from);
    expect(inBoth.length).toBeGreaterThan(5);
    for (const g of inBoth) expect([0, 1].map((i) => shows(halves.pages[i]!, MOVED[i]!, false, g)), g.text).toEqual([true, true]);
  });

  test('a line to cut along on the first sheet, on the second marks where it is pasted', async () => {
    const { halves } = await halved(poster);
    const strokes = halves.pages.map((p) => new Set(p.strokes.map((s) => [s.x1, s.y1, s.x2, s.y2].map((n) => n.toFixed(1)).join(' '))));
    // 215 of the A3 sheet on both: where the ink of the first sheet ends.
    expect([...strokes[0]!]).toEqual([`5.0 ${(OVERLAP.to - MOVED[0]).toFixed(1)} 292.0 201.0`]);
    expect([...strokes[1]!]).toEqual([`5.0 ${(OVERLAP.to - MOVED[1]).toFixed(1)} 10.0 19.0`, '287.0 19.0 292.0 19.0']);
  });

  test('the notes stand where they are cut away or pasted over, inside the printer’s edges', async () => {
    const { halves } = await halved(poster);
    const notes = halves.pages.map((p) => p.glyphs.filter((g) => g.pt === 7));
    expect(notes.map((n) => n.map((g) => g.text).join(''))).toEqual(['上半张，沿线裁去下边，粘到下半张上', '下半张，上半张的裁边对齐两头的短线']);
    const [[first], [second]] = notes.map((n) => [boxOf(n[0]!)] as const) as [readonly [Box], readonly [Box]];
    expect(first.top > 201 && first.bottom < 205).toBe(true);
    expect(second.top > 5 && second.bottom < 9).toBe(true);
  });
});

test('a paper of several sheets says on each which one it belongs to', async () => {
  const { halves } = await halved(paper([paragraph('甲'), { block: 'pageBreak' }, paragraph('乙')], { size: 'A3', style: 'form', pageNumber: 'none' }));
  expect(halves.pages.map((p) => p.glyphs.filter((g) => g.pt === 7).map((g) => g.text).join('').slice(0, 7))).toEqual(['第1张的上半张', '第1张的下半张', '第2张的上半张', '第2张的下半张']);
});

test('of a sideways sheet the left half is pasted over the right one', async () => {
  const { halves } = await halved(paper([paragraph('甲')], { size: 'A3', style: 'form', landscape: true, pageNumber: 'none' }));
  const strokes = halves.pages.map((p) => new Set(p.strokes.map((s) => [s.x1, s.x2, ...[s.y1, s.y2].sort((a, b) => a - b)].map((n) => n.toFixed(1)).join(' '))));
  expect(strokes.map((s) => [...s])).toEqual([['201.0 201.0 5.0 292.0'], ['19.0 19.0 287.0 292.0', '19.0 19.0 5.0 10.0']]);
});
