import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundledOnly, findOwnFonts, systemFontFolders } from '../../electron/printing/fontFiles';
import { Fonts } from '../../electron/printing/fonts';
import { renderPdf } from '../../electron/printing/pdf/render';
import { fontFiles, paper, paragraph } from './help';
import { textLinesOf } from './lines';
import { readPdf } from './readPdf';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'own-fonts-'));
  // Windows writes the names of its fonts in either case.
  await cp(fontFiles.kai, path.join(folder, 'SIMFANG.TTF'));
  await cp(fontFiles.sans, path.join(folder, 'simhei.ttf'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the faces of the chair’s own machine', () => {
  test('are found by the names of their files, the missing ones left out', () => {
    expect(findOwnFonts(['/nowhere', folder])).toEqual({ ownFang: path.join(folder, 'SIMFANG.TTF'), ownHei: path.join(folder, 'simhei.ttf') });
    expect(findOwnFonts([])).toEqual({});
    expect(systemFontFolders('win32', { WINDIR: 'D:\\Win', LOCALAPPDATA: 'D:\\me' })[0]).toContain('D:\\Win');
  });

  test('set the text they cover, and leave what they lack to the program’s own', async () => {
    const own = new Fonts({ ...fontFiles, ...findOwnFonts([folder]) });
    expect([own.fontOf('body'), own.fontOf('hei'), own.fontOf('kai'), own.fontOf('title')]).toEqual(['ownFang', 'ownHei', 'kai', 'serifBold']);
    const made = paper([paragraph('会员王㛃、李䶮、陈𬱖到会，共3人。'.repeat(8))]);
    const pdf = readPdf(await renderPdf(made, own));
    expect(pdf.fonts.map((f) => f.name).some((name) => name.includes('LXGWWenKai'))).toBe(true);
    expect(pdf.pages.flatMap((page) => page.glyphs).every((g) => g.id !== 0)).toBe(true);
    const at = textLinesOf(pdf.pages[0]!).map((line) => line.baseline);
    const pitches = at.slice(1).map((y, i) => ((y - at[i]!) / 25.4) * 72);
    expect(Math.max(...pitches) - Math.min(...pitches)).toBeLessThan(0.3);
  });

  test('are not used where they were not chosen', () => {
    expect(new Fonts(bundledOnly({ ...fontFiles, ...findOwnFonts([folder]) })).fontOf('body')).toBe('fang');
  });
});

describe('the faces that come with the program', () => {
  const fonts = new Fonts(fontFiles);

  test.each(['body', 'hei', 'kai', 'title'] as const)('%s: a rare letter comes from another face, its line stays where it is', async (face) => {
    expect(fonts.split('王㛃䶮𬱖喆堃', face).map((run) => run.text).join('')).toBe('王㛃䶮𬱖喆堃');
    const block = face === 'title' ? { block: 'title', lines: ['王到会', '王㛃䶮𬱖'] } as const : { block: 'heading', level: face === 'kai' ? 2 : face === 'hei' ? 1 : 3, text: `${'国'.repeat(30)}㛃`, rest: '' } as const;
    const { pages } = readPdf(await renderPdf(paper([block]), fonts));
    const lines = textLinesOf(pages[0]!);
    expect(new Set(lines.map((line) => Math.round(line.glyphs[0]!.baseline * 10))).size).toBe(2);
    for (const line of lines) expect(new Set(line.glyphs.map((g) => g.baseline.toFixed(3))).size).toBe(1);
  });

  test('quotes, dots and dashes are as wide as Chinese text wants them in the body and in 楷体', () => {
    for (const mark of '“”—…，。') for (const face of ['body', 'kai'] as const) expect(fonts.width(mark, face, 10), `${mark} ${face}`).toBeGreaterThan(8.5);
  });
});
