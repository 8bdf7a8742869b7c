import { describe, expect, test } from 'vitest';
import { cutPaper, type Block, type CutBlock } from '../../shared/paper';
import { docxOf, pdfOf } from './help';

const line: Block = { block: 'line', text: '选票', face: 'title', pt: 20, align: 'centre' };
const pieces = (count: number) => Array.from({ length: count }, () => ({ blocks: [line] }));
const made = (marks: CutBlock['marks'], count = 4) => cutPaper('样张', { across: 2, down: 2, widthMm: 90, heightMm: 130, padMm: 7, marks, pieces: pieces(count) });
const attribute = (xml: string, name: string) => new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];

type Mark = readonly [number, number, number, number];

/** Lines in millimetres from the corner of the sheet, in an order that both files share. */
const ordered = (marks: readonly Mark[]) => marks.map((mark) => mark.map((mm) => Math.round(mm * 100) / 100)).toSorted((a, b) => a[1]! - b[1]! || a[0]! - b[0]! || a[3]! - b[3]!);

function marksIn(header: string): readonly Mark[] {
  const [left, top] = [...header.matchAll(/<wp:posOffset>(\d+)<\/wp:posOffset>/g)].map((m) => Number(m[1]) / 36_000);
  expect(header.match(/relativeFrom="page"/g)).toHaveLength(2);
  const lines = header.matchAll(/<a:moveTo><a:pt x="(\d+)" y="(\d+)"\/><\/a:moveTo><a:lnTo><a:pt x="(\d+)" y="(\d+)"\/><\/a:lnTo>/g);
  return [...lines].map(([, ...ends]): Mark => {
    const [x1, y1, x2, y2] = ends.map((end) => Number(end) / 36_000);
    return [left! + x1!, top! + y1!, left! + x2!, top! + y2!];
  });
}

test('crop marks stand where the PDF has them, on every sheet, and take no room', async () => {
  const { headers, document } = await docxOf(made('crop', 7));
  expect(headers).toHaveLength(1);
  const { pages } = await pdfOf(made('crop', 7));
  const drawn = ordered(pages[0]!.strokes.map((s): Mark => [Math.min(s.x1, s.x2), Math.min(s.y1, s.y2), Math.max(s.x1, s.x2), Math.max(s.y1, s.y2)]));
  const marks = ordered(marksIn(headers[0]!));
  expect(marks).toHaveLength(12);
  expect(drawn).toHaveLength(12);
  for (const [i, mark] of marks.entries()) for (const [k, mm] of mark.entries()) expect(Math.abs(mm - drawn[i]![k]!), `${i}`).toBeLessThan(0.05);
  expect(headers[0]).toContain('<wp:wrapNone/>');
  expect(document.match(/<w:headerReference /g)).toHaveLength(1);
  const page = /<w:pgMar [^>]*>/.exec(document)![0];
  expect(Number(attribute(page, 'header')) + 20).toBeLessThan(Number(attribute(page, 'top')));
});

describe('lines of the pieces', () => {
  const bordersOf = async (marks: CutBlock['marks']) => [...(await docxOf(made(marks))).document.matchAll(/<w:tcBorders>(.*?)<\/w:tcBorders>/gs)].map(([, xml]) =>
    ['top', 'right', 'bottom', 'left'].filter((side) => !xml!.includes(`<w:${side} w:val="none"`)).map((side) => `${side} ${attribute(new RegExp(`<w:${side} [^>]*>`).exec(xml!)![0], 'val')!}`));

  test('none between pieces with crop marks', async () => {
    expect(await bordersOf('crop')).toEqual([[], [], [], []]);
  });

  test('dashed ones where it is folded', async () => {
    expect(await bordersOf('fold')).toEqual([['right dashed', 'bottom dashed'], ['bottom dashed', 'left dashed'], ['top dashed', 'right dashed'], ['top dashed', 'left dashed']]);
  });

  test('a frame around each', async () => {
    const frame = ['top single', 'right single', 'bottom single', 'left single'];
    expect(await bordersOf('frame')).toEqual([frame, frame, frame, frame]);
  });

  test.each(['fold', 'frame'] as const)('a sheet with a %s has no marks beside it', async (marks) => {
    expect((await docxOf(made(marks))).headers).toEqual([]);
  });
});

test('pieces stand where they are cut, and a sheet of them is one page', async () => {
  const { document } = await docxOf(made('crop', 7));
  const page = /<w:pgMar [^>]*>/.exec(document)![0];
  const mm = (name: string) => (Number(attribute(page, name)) * 25.4) / 1440;
  expect([mm('left'), mm('top')].map((x) => Math.round(x * 10) / 10)).toEqual([15, 18.5]);
  const rows = [...document.matchAll(/<w:trHeight w:val="(\d+)" w:hRule="exact"\/>/g)].map((m) => Number(m[1]));
  expect(rows).toHaveLength(4);
  for (const row of rows) expect(Math.abs((row * 25.4) / 1440 - 130)).toBeLessThan(0.6);
  const room = 16_838 - Number(attribute(page, 'top')) - Number(attribute(page, 'bottom'));
  // Two rows, the paragraph that begins the page and the one Word wants behind a table.
  expect(rows[0]! + rows[1]! + 2 * 20).toBeLessThanOrEqual(room);
  expect(document.match(/<w:pageBreakBefore\/>/g)).toHaveLength(1);
});
