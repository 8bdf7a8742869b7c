import AxeBuilder from '@axe-core/playwright';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { answerDialogs, field, fill, firstStart, goTo, sampleStart } from './desk';

test.use({ contentSize: { width: 1366, height: 768 } });

const LAST = String(new Date().getFullYear() - 1);

/** Finds something by the search of Ctrl+K and opens it, all by keyboard. */
async function find(page: Page, typed: string, option: RegExp): Promise<void> {
  await page.keyboard.press('Control+k');
  await page.keyboard.type(typed);
  await expect(page.getByRole('option', { name: option }).first()).toBeVisible();
  await page.keyboard.press('Enter');
}

/** Chooses the year of the book by keyboard. */
async function chooseYear(page: Page, year: string): Promise<void> {
  await page.getByRole('combobox', { name: '年度' }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('option', { name: `${year}年` }).press('Enter');
}

/** Types a sum and a summary into the voucher that is open, beginning where the cursor stands. */
async function enter(page: Page, sum: string, summary: string): Promise<void> {
  await expect(field(page, '金额').first()).toBeFocused();
  await page.keyboard.type(sum);
  await page.keyboard.press('Enter');
  // Past the number, which is given by itself.
  await page.keyboard.press('Enter');
  await page.keyboard.type(summary);
}

test('by keyboard: ten vouchers, the year closed, one of them corrected, the report printed', async ({ page, desk, userData }) => {
  test.setTimeout(150_000);
  await firstStart(page, '青禾精密仪器有限公司');
  await find(page, '记一笔', /记一笔收支/);
  await expect(field(page, '金额').first()).toBeFocused();
  await fill(page, '记账日期', `${LAST}0115`);
  await page.getByRole('combobox', { name: '收支', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: '收入', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: '科目', exact: true })).toHaveText('会费收入');
  await field(page, '金额').first().focus();
  await enter(page, '5000', '一季度会费');
  await page.keyboard.press('Control+Enter');

  // The next one keeps the day and the heading; only the way changes back, and nine expenses follow.
  await expect(page.getByRole('heading', { level: 1, name: '新建收支凭证' })).toBeVisible();
  await expect(field(page, '记账日期').first()).toHaveValue(`${LAST}-01-15`);
  await page.getByRole('combobox', { name: '收支', exact: true }).focus();
  await page.keyboard.press('ArrowDown');
  await page.getByRole('option', { name: '支出', exact: true }).press('Enter');
  await expect(page.getByRole('combobox', { name: '科目', exact: true })).toHaveText('职工活动支出');
  await field(page, '金额').first().focus();
  for (let i = 1; i <= 9; i += 1) {
    await enter(page, `${i * 10}.5`, `活动用品${i}`);
    await page.keyboard.press(i < 9 ? 'Control+Enter' : 'Control+s');
    if (i < 9) await expect(field(page, '摘要').first()).toHaveValue('');
  }
  await expect(page.getByText('收支凭证　已保存')).toBeVisible();
  await expect(field(page, '凭证号').first()).toHaveValue(`${LAST}-010`);

  // The book of the year: 5,000.00 − 454.50 = 4,545.50.
  await find(page, '经费', /^经费/);
  await chooseYear(page, LAST);
  await expect(page.locator('header').first()).toContainText('收入5,000.00元，支出454.50元，余额4,545.50元');
  await page.screenshot({ path: path.join(userData, 'book.png') });
  await page.getByRole('button', { name: /职工活动支出454.50元，看是哪些/ }).press('Enter');
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(9);
  await page.keyboard.press('Escape');

  // Close the year.
  await find(page, '年终结账', /年终结账/);
  await expect(page.getByRole('region', { name: `结${LAST}年的账` })).toContainText('年末4,545.50元；凭证10张');
  await page.getByRole('button', { name: `结${LAST}年的账` }).press('Enter');
  await page.getByRole('dialog').getByRole('button', { name: '结账', exact: true }).press('Enter');
  await expect(page.getByRole('table', { name: '已结账年度' })).toContainText('4,545.50元');

  // A voucher of the closed year can not be typed in; its correction is an entry of this year.
  await find(page, '活动用品3', /活动用品3/);
  await expect(page.getByRole('heading', { level: 1, name: /活动用品3/ })).toBeVisible();
  await expect(field(page, '金额').first()).toBeDisabled();
  await expect(page.getByRole('button', { name: '保存', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: '记一笔更正' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '新建收支凭证' })).toBeVisible();
  await expect(field(page, '摘要').first()).toHaveValue(`更正${LAST}-004号：活动用品3`);
  await page.keyboard.press('Control+s');
  await expect(page.getByText('收支凭证　已保存')).toBeVisible();
  await find(page, '经费', /^经费/);
  await chooseYear(page, String(Number(LAST) + 1));
  await expect(page.locator('header').first()).toContainText('支出-30.50元，余额4,576.00元');

  // The report of the closed year, printed by keyboard to a file.
  await page.evaluate(() => { location.hash = '#/list/budget'; });
  await page.getByRole('grid', { name: '年度预算' }).focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: `${LAST}年度预算` })).toBeVisible();
  await fill(page, '预算执行中的问题', '活动用品分散采购，下一年集中采购。');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('年度预算　已保存')).toBeVisible();
  await page.getByRole('button', { name: '文书和打印' }).press('Enter');
  const out = path.join(userData, 'report.pdf');
  await answerDialogs(desk, { save: out });
  await page.getByRole('button', { name: '存为PDF' }).press('Enter');
  await expect(page.getByText('已存为PDF')).toBeVisible({ timeout: 30_000 });
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-');
});

test('the pages of the money fit the screen and say what they show', async ({ page }) => {
  test.setTimeout(120_000);
  await sampleStart(page);
  await goTo(page, '经费');
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const [tab, shot] of [['经费', 'money'], ['对账', 'bank'], ['年终结账', 'close']] as const) {
    await page.getByRole('tab', { name: tab, exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.waitForTimeout(400);
    if (process.env['SHOTS']) await page.screenshot({ path: path.join(process.env['SHOTS'], `${shot}.png`) });
    expect(await over()).toBeLessThanOrEqual(0);
    const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
    expect(violations.map((v) => [v.id, v.nodes.length, v.nodes[0]?.html]), tab).toEqual([]);
  }
  for (const [kind, id] of [['voucher', 'sample-voucher-100'], ['budget', 'sample-budget-3'], ['report', 'sample-report-15']] as const) {
    await page.evaluate((at) => { location.hash = at; }, `#/record/${kind}/${id}`);
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeVisible();
    await page.waitForTimeout(400);
    if (process.env['SHOTS']) await page.screenshot({ path: path.join(process.env['SHOTS'], `${kind}.png`) });
    expect(await over()).toBeLessThanOrEqual(0);
  }
});

test('a quarter report is filled, sent, and stays as it was sent', async ({ page }) => {
  test.setTimeout(120_000);
  await sampleStart(page);
  const quarter = Math.floor(new Date().getMonth() / 3) + 1;
  await page.evaluate(({ y, q }) => { location.hash = `#/new/report/e2e-report/${encodeURIComponent(JSON.stringify({ reportKind: 'quarter', title: '季度工作报告', year: y, quarter: q }))}`; }, { y: String(Number(LAST) + 1), q: String(quarter) });
  const figures = page.getByRole('region', { name: '本季数字' });
  const link = figures.getByRole('button', { name: /^期末会员\d+人/ });
  const count = Number(/\d+/.exec((await link.getAttribute('aria-label')) ?? '')![0]);
  await link.press('Enter');
  await expect(page.getByRole('dialog')).toContainText(`共${count}条`);
  await page.keyboard.press('Escape');
  await figures.getByRole('button', { name: '把数字写进正文' }).press('Enter');
  await expect(field(page, '内容').first()).toHaveValue(new RegExp(`期末会员${count}人`));
  await field(page, '内容').first().fill((await field(page, '内容').first().inputValue()).replace('（请补充）', '按计划推进。'));
  await fill(page, '报送日期', '20260930');
  await page.getByRole('combobox', { name: '报送方式' }).click();
  await page.getByRole('option', { name: '电子邮件' }).click();
  await page.keyboard.press('Control+s');
  await expect(page.getByText('上报记录　已保存')).toBeVisible();
  await expect(page.getByRole('region', { name: '已报送，内容封存' })).toContainText(`期末会员${count}人`);

  // The roster changes; what was sent does not, and can not be typed over.
  await page.evaluate(() => { location.hash = '#/new/person/e2e-person'; });
  await fill(page, '姓名', '端木新');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('职工　已保存')).toBeVisible();
  await page.evaluate(() => { location.hash = '#/record/report/e2e-report'; });
  await expect(page.getByRole('region', { name: '已报送，内容封存' })).toContainText(`期末会员${count}人`);
  await field(page, '内容').first().fill('改写');
  await page.keyboard.press('Control+s');
  await expect(page.getByRole('alert').filter({ hasText: '内容已经封存' })).toBeVisible();
});

test('what was spent on an activity is found from the activity', async ({ page }) => {
  await sampleStart(page);
  await page.evaluate(() => { location.hash = '#/record/activity/sample-activity-1'; });
  const money = page.getByRole('region', { name: '账上的支出' });
  await expect(money).toContainText('账上还没有对应的凭证');
  await money.getByRole('button', { name: '记一笔' }).press('Enter');
  await enter(page, '260', '场地费');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('收支凭证　已保存')).toBeVisible();
  await page.evaluate(() => { location.hash = '#/record/activity/sample-activity-1'; });
  await expect(money).toContainText('账上1笔，共260.00元');
});

test('a book is imported from a spreadsheet, judged row by row, and undone; a bank line is matched by hand', async ({ page, desk, userData }) => {
  test.setTimeout(120_000);
  await firstStart(page, '青禾精密仪器有限公司');
  const book = path.join(userData, '账.csv');
  writeFileSync(book, '日期,摘要,科目,收入,支出\n2026-01-05,会费,会费收入,1000,\n2026-02-05,羽毛球场地,职工活动支出·文体活动,,300.5\n2026-02-30,错的,会议费,,1\n');
  await answerDialogs(desk, { open: book });
  await find(page, '导入账本', /导入账本/);
  await page.getByRole('button', { name: '选择表格' }).press('Enter');
  await expect(page.getByRole('button', { name: '导入2笔' })).toBeVisible();
  await expect(page.getByText('不是有效日期').first()).toBeVisible();
  await page.getByRole('button', { name: '导入2笔' }).press('Enter');
  await expect(page.getByText('已导入2笔')).toBeVisible();
  // One undo takes the whole file back; it can be brought in again.
  await page.getByRole('button', { name: '撤销' }).press('Enter');
  await page.getByRole('button', { name: '换一个文件' }).press('Enter');
  await page.getByRole('button', { name: '导入2笔' }).press('Enter');
  await expect(page.getByText('已导入2笔')).toBeVisible();
  const bank = path.join(userData, '流水.csv');
  writeFileSync(bank, '交易日期,借方,贷方,摘要\n2026-02-06,300.50,,转账\n');
  await answerDialogs(desk, { open: bank });
  await find(page, '导入银行', /导入银行对账单/);
  await page.getByRole('button', { name: '选择表格' }).press('Enter');
  await page.getByRole('button', { name: '导入1笔' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: '对账' })).toBeVisible();
  await page.getByRole('checkbox', { name: /羽毛球场地/ }).focus();
  await page.keyboard.press('Space');
  await expect(page.getByText('✓ 金额一致')).toBeVisible();
  await page.getByRole('button', { name: '对上', exact: true }).press('Enter');
  await expect(page.getByRole('region', { name: '已经对上' })).toContainText('2026-002');
});
