import { expect, test } from './app';
import { fill, firstStart, goTo, sampleStart, saveForm } from './desk';

test.use({ contentSize: { width: 1366, height: 768 } });

test('a chair who begins sees three things to do, and the first key leads to the first of them', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  const first = page.getByRole('region', { name: '先做这几件' });
  await expect(first.getByRole('listitem')).toHaveCount(3);
  await expect(first.getByRole('button').first()).toBeInViewport();
  await expect(page.getByText(/已完成0项/)).toBeVisible();
  await first.getByRole('button', { name: '去填写' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: /工会概况|工会委员会/ })).toBeVisible();
});

test('every duty that is met leads to the record that proves it', async ({ page }) => {
  test.setTimeout(240_000);
  await sampleStart(page);
  await goTo(page, '职责体检');
  await page.getByRole('button', { name: /^已完成 / }).click();
  const rows = page.getByRole('button', { name: /：依据和凭据$/ });
  const met = await rows.count();
  expect(met).toBeGreaterThan(50);
  for (let i = 0; i < met; i += 1) {
    const row = rows.nth(i);
    const name = await row.getAttribute('aria-label');
    await row.click();
    const proof = page.locator('dd li button').first();
    const label = (await proof.textContent()) ?? '';
    await proof.click();
    await expect(page.getByRole('button', { name: '返回' }), `${name} ${label}`).toBeVisible();
    await expect(page.getByText('没有找到这条记录'), `${name} ${label}`).toHaveCount(0);
    await expect(page.getByRole('heading', { level: 1 }), `${name} ${label}`).not.toHaveText('职责体检');
    await page.getByRole('button', { name: '返回' }).click();
    await expect(page.getByRole('heading', { level: 1, name: '职责体检' })).toBeVisible();
    await expect(rows).toHaveCount(met);
  }
});

test('the chair puts another number in place of the rule’s, and the duty is judged anew', async ({ page }) => {
  await sampleStart(page);
  await goTo(page, '职责体检');
  const row = page.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^文体活动：/ }) });
  await expect(row).toContainText('还差1次');
  await row.getByRole('button', { name: '文体活动：依据和凭据' }).click();
  await row.getByRole('button', { name: '更改每月文体活动次数' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel(/^数值/).fill('1');
  await expect(dialog.getByRole('button', { name: '保存' })).toBeDisabled();
  await dialog.getByLabel(/^更改理由/).fill('区总工会同意小单位每月1次');
  await dialog.getByRole('button', { name: '保存' }).click();
  await expect(row).toContainText('已完成');
});

test('an evaluation is counted twice by keyboard, and taken over only when both counts agree', async ({ page }) => {
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '会议');
  await page.getByRole('tab', { name: /^民主评议/ }).click();
  await page.getByRole('button', { name: '新建民主评议' }).click();
  await page.getByRole('button', { name: /^加入领导班子/ }).click();
  await page.getByLabel(/^初次录入（0张）/).first().pressSequentially('1112130411');
  await page.getByLabel(/^复核录入（0张）/).first().pressSequentially('1112120411');
  await expect(page.getByText('两遍不一致1处：第6张初次3、复核2')).toBeVisible();
  await expect(page.getByRole('button', { name: '采用结果' })).toBeDisabled();
  await page.getByLabel(/^复核录入（10张）/).first().fill('1112130411');
  await page.getByRole('button', { name: '采用结果' }).click();
  await expect(page.getByText('工会领导班子：满意率 6÷9＝66.6%')).toBeVisible();
  await fill(page, '发出表数', '10');
  await saveForm(page);
});

test('the year, its unknown holidays, and the self-check as paper', async ({ page }) => {
  await sampleStart(page);
  await goTo(page, '职责体检');
  await page.getByRole('tab', { name: '全年安排' }).click();
  await expect(page.getByRole('region', { name: '12月' })).toBeVisible();
  const year = Number((await page.getByRole('heading', { level: 1 }).textContent())?.slice(0, 4));
  for (let y = year; y < 2027; y += 1) await page.getByRole('button', { name: '下一年' }).click();
  await expect(page.getByText(/放假安排还没有收录/)).toBeVisible();
  await page.getByRole('button', { name: '填放假安排' }).click();
  await expect(page.getByLabel('年度').first()).toHaveValue('2027');
  await goTo(page, '职责体检');
  await page.getByRole('tab', { name: '职责体检' }).click();
  await page.getByRole('button', { name: '打印自查表' }).click();
  await expect(page.getByRole('img', { name: /第1页/ })).toBeVisible({ timeout: 30_000 });
});
