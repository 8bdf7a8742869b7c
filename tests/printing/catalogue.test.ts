import { expect, test } from 'vitest';
import { geometryOf, lettersOf, type Paper } from '../../shared/paper';
import { pdfOf, samplePapers } from './help';
import { bottomOf, pageNumberOf, textLinesOf, topOf, type Line } from './lines';

// Every paper of the catalogue that is set by GB/T 9704-2012, measured in the finished PDF.
const papers = samplePapers(1).filter(([, made]) => made.style === 'official' && made.marginMm === undefined && made.landscape !== true);
const MM_PER_PT = 25.4 / 72;

/** Letters of one line, in letters of the body. */
const em = (made: Paper) => lettersOf(made).bodyPt * MM_PER_PT;

function titlesOf(lines: readonly Line[], made: Paper): readonly Line[] {
  const { titlePt } = lettersOf(made);
  return lines.filter((line) => Math.abs(line.pt - titlePt) < 0.05);
}

test('there are papers of most documents to measure', () => {
  expect(new Set(papers.map(([name]) => name.split(' ')[0])).size).toBeGreaterThan(20);
});

test.each(papers)('%s: type area, title, letters, pitch, page number', async (_name, made) => {
  const { pages } = await pdfOf(made);
  const { leftMm, topMm, areaWidthMm, areaHeightMm, pageNumberBelowMm } = geometryOf(made.size);
  const letters = lettersOf(made);
  pages.forEach((page, i) => {
    const lines = textLinesOf(page);
    for (const line of lines) {
      expect(line.left, line.text).toBeGreaterThan(leftMm - 1);
      expect(line.right, line.text).toBeLessThan(leftMm + areaWidthMm + 1);
      expect(bottomOf(line), line.text).toBeLessThan(topMm + areaHeightMm + 1);
    }
    if (!made.letterhead && i === 0) expect(Math.abs(topOf(lines[0]!) - topMm)).toBeLessThan(1);
    const number = pageNumberOf(page);
    if (!number) return;
    expect(number.baseline - 0.293 * number.pt * MM_PER_PT).toBeCloseTo(topMm + areaHeightMm + pageNumberBelowMm, 0);
    const small = number.pt * MM_PER_PT;
    if (made.pageNumber === 'centre') expect((number.left + number.right) / 2).toBeCloseTo(leftMm + areaWidthMm / 2, 0);
    else if (i % 2 === 0) expect(number.right).toBeCloseTo(leftMm + areaWidthMm - small, 0);
    else expect(number.left).toBeCloseTo(leftMm + small, 0);
  });
  const first = textLinesOf(pages[0]!);
  for (const line of titlesOf(first, made)) expect(Math.abs(line.left - leftMm - (leftMm + areaWidthMm - line.right)), line.text).toBeLessThan(1);
  const sizes = pages.flatMap((page) => textLinesOf(page)).map((line) => line.pt / (letters.bodyPt / geometryOf('A4').bodyPt));
  expect(sizes.some((pt) => pt > 15.5 && pt < 16.5)).toBe(true);
});

const sealed = papers.filter(([, made]) => made.blocks.some((b) => b.block === 'signOff' && b.sealed));

test.each(sealed)('%s: name and date leave the seal its place', async (_name, made) => {
  const { pages } = await pdfOf(made);
  const signOff = made.blocks.find((b) => b.block === 'signOff')!;
  if (signOff.block !== 'signOff') return;
  const { leftMm, areaWidthMm } = geometryOf(made.size);
  const grow = lettersOf(made).grow;
  const page = pages.find((p) => textLinesOf(p).some((line) => line.text === signOff.date && line.left > leftMm + 40))!;
  const lines = textLinesOf(page);
  const at = lines.findLastIndex((line) => line.text === signOff.date);
  const [day, name, above] = [lines[at]!, lines[at - 1]!, lines[at - 2]];
  const middle = (day.left + day.right) / 2;
  expect(Math.abs((name.left + name.right) / 2 - middle)).toBeLessThan(1);
  // Four letters from the right, unless the name is so long that the date stands under its middle.
  if (name.right - name.left < (day.right - day.left) + 8 * em(made)) expect((leftMm + areaWidthMm - day.right) / em(made)).toBeCloseTo(4, 0);
  expect(middle + 21).toBeLessThan(geometryOf(made.size).widthMm);
  if (above) expect((topOf(name) + bottomOf(day)) / 2 - 21 * grow - 3 * grow - bottomOf(above)).toBeGreaterThan(-lettersOf(made).pitchPt * MM_PER_PT);
  expect(lines.length).toBeGreaterThan(2);
});
