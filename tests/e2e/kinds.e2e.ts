import { kindNames, kindOf } from '../../shared/records';
import { expect, test } from './app';
import { field, fill, firstStart, goTo, sampleStart, saveForm } from './desk';

test.use({ contentSize: { width: 1093, height: 614 } });

test('the list and the form of every kind: drawn, in view, no error', async ({ page }) => {
  test.setTimeout(180_000);
  const errors: string[] = [];
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()); });
  page.on('pageerror', (e) => errors.push(e.message));
  await sampleStart(page);
  const over = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const name of kindNames.filter((k) => kindOf(k).singleton === undefined)) {
    await page.evaluate((k) => { location.hash = `#/list/${k}`; }, name);
    await expect(page.getByRole('button', { name: `新建${kindOf(name).label}` }), name).toBeInViewport();
    expect(await over(), name).toBeLessThanOrEqual(0);
    await page.evaluate((k) => { location.hash = `#/new/${k}/e2e-${k.toLowerCase()}`; }, name);
    await expect(page.getByRole('heading', { level: 1, name: `新建${kindOf(name).label}` })).toBeVisible();
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeInViewport();
    for (const section of kindOf(name).sections) await expect(page.getByRole('heading', { level: 2, name: section.title, exact: true })).toHaveCount(1);
    expect(await over(), name).toBeLessThanOrEqual(0);
  }
  expect(errors).toEqual([]);
});

test('by the tabs to another kind, and a record with sums, all by keyboard', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '帮扶维权');
  await page.getByRole('tab', { name: '求助登记' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('tab', { name: '困难职工档案 0' })).toHaveAttribute('aria-selected', 'true');
  await page.getByRole('button', { name: '新建困难职工档案' }).press('Enter');
  await expect(field(page, '困难职工').first()).toBeFocused();
  await page.keyboard.type('赵立新');
  await field(page, '家庭人口').first().focus();
  for (const typed of ['3', '3.6万', '１２，０００．５']) {
    await page.keyboard.type(typed);
    await page.keyboard.press('Enter');
  }
  await expect(field(page, '家庭年收入').first()).toHaveValue('36,000.00');
  await expect(field(page, '年刚性支出').first()).toHaveValue('12,000.50');
  await saveForm(page);
  await page.getByRole('button', { name: '返回' }).click();
  await expect(page.getByRole('tab', { name: '困难职工档案 1' })).toBeVisible();
  await page.getByText('赵立新').click();
  await expect(field(page, '家庭年收入').first()).toHaveValue('******');
});

test('sums are sorted by value, and one that can not be read is not saved', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await page.evaluate(() => { location.hash = '#/list/voucher'; });
  for (const [summary, sum] of [['甲', '1,234.5'], ['乙', '900'], ['丙', '1.2万']] as const) {
    await page.getByRole('button', { name: '新建收支凭证' }).click();
    await fill(page, '金额', sum);
    await fill(page, '摘要', summary);
    await page.keyboard.press('Control+s');
    // The message of the save before may still be shown.
    await expect(page.getByText('收支凭证　已保存')).toBeVisible();
    await page.getByRole('button', { name: '返回' }).click();
  }
  await page.getByRole('columnheader', { name: '金额' }).getByRole('button').click();
  await expect(page.getByRole('gridcell', { name: /元$/ })).toHaveText(['900.00元', '1,234.50元', '12,000.00元']);
  await page.getByRole('button', { name: '新建收支凭证' }).click();
  await fill(page, '摘要', '丁');
  await fill(page, '金额', '1.234');
  await page.keyboard.press('Control+s');
  await expect(page.getByText('最多两位小数').first()).toBeVisible();
  await expect(field(page, '金额').first()).toHaveValue('1.234');
});
