import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from './app';
import { answerDialogs, field, fill, goTo, sampleStart } from './desk';

test('a record changed meanwhile is shown in both versions, and the chair chooses', async ({ page }) => {
  await sampleStart(page);
  await page.evaluate(() => { location.hash = '#/record/group/sample-group-1'; });
  await fill(page, '备注', '我写的');
  const reply = await page.evaluate(async () => {
    const ledger = (await (await fetch('/data/ledger.json')).json()) as { readonly tables: { readonly group: Readonly<Record<string, { readonly revision: number; readonly record: object }>> } };
    const { revision, record } = ledger.tables.group['sample-group-1']!;
    return window.desk['ledger:commit']({ changes: [{ kind: 'group', id: 'sample-group-1', basedOn: revision, after: { ...record, note: '别处写的' } }], why: '别处的改动' });
  });
  expect(reply.ok).toBe(true);
  await page.keyboard.press('Control+s');
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('我写的');
  await expect(dialog).toContainText('别处写的');
  await dialog.getByRole('button', { name: '保存我写的' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
  await expect(field(page, '备注').first()).toHaveValue('我写的');
});

test('a backup is written, something is lost, and the backup brings it back', async ({ desk, page, userData }) => {
  await sampleStart(page);
  const file = path.join(userData, '备份.udbackup');
  await answerDialogs(desk, { save: file, open: file });
  await goTo(page, '台账');
  await page.getByRole('button', { name: '备份', exact: true }).click();
  await expect(page.getByRole('status').filter({ hasText: '已备份' })).toBeVisible();
  expect(statSync(file).size).toBeGreaterThan(10_000);

  await goTo(page, '通知公告');
  const all = await page.getByRole('status').filter({ hasText: /共\d+条/ }).textContent();
  await page.evaluate(() => { location.hash = '#/record/notice/sample-notice-1'; });
  await page.getByRole('button', { name: '删除' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '删除' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已删除' })).toBeVisible();
  await goTo(page, '台账');
  await page.getByRole('button', { name: '从备份恢复' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已恢复，改动1条记录' })).toBeVisible();
  await goTo(page, '通知公告');
  await expect(page.getByRole('status').filter({ hasText: all! })).toBeVisible();
});

test('a list is printed and saved as it is shown; Enter leads from field to field', async ({ desk, page, userData }) => {
  await sampleStart(page);
  const file = path.join(userData, '职工.xlsx');
  await answerDialogs(desk, { save: file });
  await goTo(page, '职工与会员');
  await page.getByRole('button', { name: '非会员' }).click();
  await page.evaluate(() => {
    const seen: number[] = [];
    Object.assign(globalThis, { printed: seen });
    window.print = () => { seen.push(document.querySelectorAll('#print-root img').length); };
  });
  await page.getByRole('button', { name: '打印' }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { readonly printed: number[] }).printed.filter((n) => n > 0).length)).toBe(1);
  await page.getByRole('button', { name: '存为表格' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已存为表格' })).toBeVisible();
  expect(readFileSync(file).subarray(0, 2).toString()).toBe('PK');

  await page.evaluate(() => { location.hash = '#/record/activity/sample-activity-1'; });
  await field(page, '活动名称').first().focus();
  await page.keyboard.press('Enter');
  // 类别 and 状态 are menus: Tab leads on.
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(field(page, '活动日期').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, '地点').first()).toBeFocused();
});
