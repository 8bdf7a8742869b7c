import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { expect, test } from './app';
import { answerDialogs, fill, firstStart, field, goTo, sampleStart } from './desk';

test('a notice is typed, seen as it will be printed, printed and saved for Word', async ({ desk, page, userData }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '通知公告');
  await page.getByRole('button', { name: '新建通知公告' }).click();
  await page.getByRole('button', { name: '文书和打印' }).click();
  await expect(page.getByText('还缺：标题没有填写').or(page.getByText(/标题：请填写标题/))).toBeVisible();
  await fill(page, '标题', '关于开展消防演练的通知');
  await fill(page, '主送', '各工会小组');
  await field(page, '正文').first().fill('现将有关事项通知如下：\n一、时间\n2026年9月1日14:00。\n二、地点\n厂区南门。');
  await expect(page.getByRole('img', { name: '关于开展消防演练的通知，第1页，共1页' })).toBeVisible();

  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { printed: seen });
    window.print = () => { seen.push(document.querySelectorAll('#print-root img').length); };
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { readonly printed: number[] }).printed)).toEqual([1]);
  await expect(page.locator('#print-root')).toHaveCount(0);

  const file = path.join(userData, '通知.docx');
  await answerDialogs(desk, { save: file });
  await page.getByRole('button', { name: '存为Word' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已存为Word' })).toBeVisible();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');
  await page.getByRole('button', { name: 'A3 张贴' }).click();
  await expect(page.getByRole('img', { name: /第1页，共1页/ })).toBeVisible();
});

test('an office without an A3 printer gets a poster on two A4 sheets, and is not asked again', async ({ desk, page, userData }) => {
  await sampleStart(page);
  await page.evaluate(() => { location.hash = '#/record/notice/sample-notice-1'; });
  await page.getByRole('button', { name: '文书和打印' }).click();
  const choice = page.getByLabel('没有A3打印机：拆成两张A4打印');
  await expect(page.getByRole('img', { name: /第1页，共1页$/ })).toBeVisible();
  await expect(choice).toHaveCount(0);
  await page.getByRole('button', { name: 'A3 张贴' }).click();
  await choice.check();
  const lower = page.getByRole('img', { name: /第2页，共2页$/ });
  await expect(lower).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { printed: seen });
    window.print = () => { for (const image of document.querySelectorAll<HTMLImageElement>('#print-root img')) seen.push(image.naturalWidth > image.naturalHeight ? 'sideways' : 'upright'); };
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { readonly printed: string[] }).printed)).toEqual(['sideways', 'sideways']);

  const file = path.join(userData, '通知.pdf');
  await answerDialogs(desk, { save: file });
  await page.getByRole('button', { name: '存为PDF' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已存为PDF' })).toBeVisible();
  const sheets = (await PDFDocument.load(readFileSync(file))).getPages();
  expect(sheets.map((s) => [Math.round(s.getWidth()), Math.round(s.getHeight())])).toEqual([[842, 595], [842, 595]]);

  await goTo(page, '文书');
  await page.getByRole('navigation', { name: '文书目录' }).getByText('服务项目图板').click();
  await page.getByRole('button', { name: 'A3 张贴' }).click();
  await expect(choice).toBeChecked();
  // Sideways: left and right half are upright sheets.
  await expect(page.getByRole('img', { name: /第2页，共2页$/ })).toBeVisible();
  await choice.uncheck();
  await expect(page.getByRole('img', { name: /第1页，共1页$/ })).toBeVisible();
});

test('a public notice names what is missing and leads to the field', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '文书');
  await page.getByRole('navigation', { name: '文书目录' }).getByText('公示', { exact: true }).click();
  await page.getByRole('button', { name: '新建公示' }).click();
  await fill(page, '标题', '关于拟推荐先进职工的公示');
  await field(page, '正文').first().fill('拟推荐下列同志，现予公示。');
  await page.getByRole('button', { name: '文书和打印' }).click();
  const lack = page.getByRole('alert').filter({ hasText: '监督电话和受理人没有填写' });
  await expect(lack).toBeVisible();
  await lack.getByText('监督电话和受理人没有填写').getByRole('button', { name: '去填写' }).click();
  await expect(field(page, '监督电话和受理人').first()).toBeFocused();
});

test('the list of what is due is printed and put into a calendar file', async ({ desk, page, userData }) => {
  await page.getByRole('button', { name: /示例工会/ }).click();
  await page.getByRole('button', { name: '打印清单' }).click();
  await expect(page.getByRole('img', { name: /近期工作清单.*第1页/ })).toBeVisible();
  const file = path.join(userData, '日历.ics');
  await answerDialogs(desk, { save: file });
  await goTo(page, '今日');
  await page.getByRole('button', { name: '存为日历' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已存为日历文件' })).toBeVisible();
  expect(readFileSync(file, 'utf8')).toContain('BEGIN:VEVENT');
});
