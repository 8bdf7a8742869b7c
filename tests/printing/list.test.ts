import { expect, test } from 'vitest';
import { listPaper } from '../../shared/documents';
import { docxOf, pdfOf } from './help';
import { textOf } from './lines';

const heading = ['姓名', '性别', '部门', '岗位', '会籍', '工会小组', '京卡办理', '入会日期', '手机号码', '证件号码'];
const row = ['阿依古丽·买买提', '女', '检测中心', '检验员', '会员', '检测中心工会小组', '已领卡', '2016-09-01', '139****1005', '9801**********0178'];

test('a list with many columns lies sideways, inside its margins, with its heading on every page', async () => {
  const made = await pdfOf(listPaper('职工一览', [heading, ...Array.from({ length: 60 }, () => row)], '2026-11-22'));
  expect(made.pages.length).toBeGreaterThan(1);
  for (const page of made.pages) {
    expect(Math.round(page.width)).toBe(297);
    expect(Math.round(page.height)).toBe(210);
    for (const stroke of page.strokes) expect(stroke.x1 > 24.5 && stroke.x2 < 272.5).toBe(true);
    expect(page.glyphs.map((g) => g.text).join('')).toContain('证件号码');
  }
  expect(textOf(made)).not.toContain('undefined');
});

test('a list with few columns stands upright; both give Word the same sheet', async () => {
  const narrow = listPaper('小组一览', [heading.slice(0, 3), row.slice(0, 3)], '2026-11-22');
  expect(Math.round((await pdfOf(narrow)).pages[0]!.width)).toBe(210);
  const wide = await docxOf(listPaper('职工一览', [heading, row], '2026-11-22'));
  expect(/<w:pgSz [^>]*>/.exec(wide.document)?.[0]).toMatch(/w:w="16838".*w:h="11906".*landscape/);
});
