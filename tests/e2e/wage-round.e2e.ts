import { mkdirSync, readdirSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { field, firstStart, goTo, saveForm } from './desk';

test.use({ contentSize: { width: 1366, height: 768 } });

/** Types a day and leaves the field, as a chair would. */
async function day(page: Page, label: string, on: string): Promise<void> {
  const found = field(page, label).first();
  await found.fill(on);
  await found.press('Tab');
}

const clock = (page: Page) => page.getByRole('region', { name: '协商进程和期限' });
const step = (page: Page, what: string) => clock(page).getByRole('listitem').filter({ hasText: what });

test('a wage round of a year, with a pause and an objection', async ({ page, desk, userData }) => {
  test.setTimeout(150_000);
  await firstStart(page, '青禾精密仪器有限公司');
  await goTo(page, '集体合同');
  await page.getByRole('button', { name: '新建集体合同' }).first().click();
  await page.getByLabel('合同类别').first().click();
  await page.getByRole('option', { name: '工资专项集体合同' }).click();
  await field(page, '合同名称').first().fill('2025年度工资专项集体合同');

  // Request and reply: 20 days from 3 March 2025, a Sunday rolls to the Monday after.
  await day(page, '提出协商要约日期', '2025-3-3');
  await expect(step(page, '对方书面答复').first()).toContainText('2025年3月24日');
  await day(page, '对方书面答复日期', '2025.3.18');
  await expect(step(page, '对方书面答复').first()).toContainText('已完成');
  await day(page, '公布协商代表名单日期', '20250320');
  await day(page, '约定首次协商日期', '2025-3-31');
  await expect(clock(page)).toContainText('提供协商资料');
  await day(page, '提供资料日期', '2025-3-25');

  // A session, a pause of a fortnight, and the talks again.
  await page.getByRole('button', { name: /^添加一次/ }).first().click();
  await day(page, '会议日期', '2025-3-31');
  await page.getByRole('button', { name: /中止/ }).first().click();
  await day(page, '中止日期', '2025-4-1');
  await expect(clock(page)).toContainText('恢复协商');
  await day(page, '实际恢复日期', '2025-4-15');
  await day(page, '形成草案日期', '2025-4-22');
  await saveForm(page);

  // Signing before the congress passed the draft is refused by name.
  await day(page, '双方首席代表签字日期', '2025-5-6');
  await expect(clock(page).getByText(/职代会|审议/).first()).toBeVisible();
  await day(page, '职代会（职工大会）通过日期', '2025-4-28');
  for (const [label, n] of [['全体代表（职工）人数', '60'], ['出席人数', '52'], ['同意人数', '48']] as const) await day(page, label, n);

  // Filing: 7 days, and the other rule's 10 named beside it.
  await expect(step(page, '报送人社部门备案').first()).toContainText('2025年5月13日');
  await expect(step(page, '报送人社部门备案').first()).toContainText('10日');
  await day(page, '单位报送备案日期', '2025-5-9');
  await day(page, '人社部门收到日期', '2025-5-12');

  // An objection, the text sent in again, and 15 days from the new receipt.
  await page.getByRole('button', { name: /^添加.*审查意见|^添加.*异议/ }).first().click();
  await day(page, '提出异议日期', '2025-5-20');
  await day(page, '再次报送日期', '2025-5-26');
  await day(page, '人社部门再次收到日期', '2025-5-27');
  await expect(clock(page)).toContainText('2025年6月11日');
  await day(page, '合同期限开始', '2025-6-12');
  await day(page, '合同期限届满', '2026-6-11');
  await expect(step(page, '向全体职工公布').first()).toContainText('2025年6月16日');
  await day(page, '向职工公布日期', '2025-6-13');
  await saveForm(page);
  await expect(clock(page)).toContainText('可以提出续订');
  await expect(clock(page).getByRole('list', { name: '协商进程' })).toContainText('✓ 公布');

  // The packet goes into a folder of the chair's choice, with what is still lacking said before.
  await expect(page.getByRole('region', { name: '报送备案材料' })).toContainText('还缺');
  const out = path.join(userData, '备案');
  mkdirSync(out);
  await desk.evaluate(({ dialog }, folder) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [folder] });
  }, out);
  await page.getByRole('button', { name: '生成全套材料' }).click();
  await expect(page.getByRole('status').filter({ hasText: '备案材料已存到' })).toBeVisible({ timeout: 30_000 });
  expect(readdirSync(path.join(out, '2025年度工资专项集体合同备案材料')).filter((f) => f.endsWith('.pdf')).length).toBe(7);

  // The next round begins with the same parties.
  await page.getByRole('button', { name: '开始新一轮' }).click();
  await expect(page.getByRole('heading', { level: 1, name: '新建集体合同' })).toBeVisible();
});
