import { expect, test } from 'vitest';
import { docxOf, paper, paragraph } from './help';

const ORDER = ['altName', 'panose1', 'charset', 'family', 'pitch', 'sig'];

const fontsOf = (table: string): ReadonlyMap<string, string> => new Map([...table.matchAll(/<w:font w:name="([^"]*)">(.*?)<\/w:font>/gs)].map((f) => [f[1]!, f[2]!]));
const valueOf = (font: string, element: string) => new RegExp(`<w:${element} w:val="([^"]*)"/>`).exec(font)?.[1];

test('every face of a paper is declared, with the names a machine may have it under, and none is packed into the file', async () => {
  const { document, styles, footers, fontTable } = await docxOf(paper([
    { block: 'title', lines: ['通知'] }, { block: 'heading', level: 1, text: '一、时间。', rest: '上午。' }, { block: 'heading', level: 2, text: '（一）上午', rest: '' }, paragraph('正文 2026。'),
  ]));
  const fonts = fontsOf(fontTable);
  const named = new Set([document, styles, ...footers].flatMap((xml) => [...xml.matchAll(/w:(?:eastAsia|ascii|hAnsi|cs)="([^"]*)"/g)].map((m) => m[1]!)).filter((name) => name !== 'zh-CN'));
  expect([...named].filter((name) => !fonts.has(name))).toEqual([]);
  const wanted = {
    仿宋: ['仿宋_GB2312', 'FangSong'], 黑体: ['SimHei'], 楷体: ['楷体_GB2312', 'KaiTi'], 方正小标宋简体: ['FZXiaoBiaoSong-B05S', '小标宋体', '宋体'],
  };
  for (const [name, others] of Object.entries(wanted)) {
    const font = fonts.get(name)!;
    expect(valueOf(font, 'altName')!.split(',').slice(0, others.length), name).toEqual(others);
    expect(valueOf(font, 'altName')!.length, name).toBeLessThanOrEqual(31);
    expect(valueOf(font, 'charset'), name).toBe('86');
    expect(valueOf(font, 'panose1'), name).toMatch(/^02010[0-9A-F]{15}$/);
    expect(valueOf(font, 'family'), name).toMatch(/^(modern|auto)$/);
    expect(valueOf(font, 'pitch'), name).toMatch(/^(fixed|variable)$/);
    // Word calls a file damaged whose elements stand in another order.
    expect([...font.matchAll(/<w:(\w+) /g)].map((m) => m[1]), name).toEqual(ORDER);
  }
  expect(fontTable).not.toContain('w:embed');
});
