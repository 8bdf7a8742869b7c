import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { gbkRosterWithTenKindsOfDirt } from '../makers/rosters';
import { expect, firstPage, test } from './app';
import { answerDialogs, fill, firstStart, goTo, saveForm } from './desk';

const roster = gbkRosterWithTenKindsOfDirt();
const UNIT = '青禾精密仪器有限公司';

function textOfPdf(file: string): string {
  return execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/\s/g, '');
}

async function importRoster(page: Page): Promise<void> {
  await goTo(page, '职工与会员');
  await page.getByRole('button', { name: '导入名册' }).click();
  await page.getByRole('button', { name: '选择表格' }).click();
  const verdicts = page.getByRole('grid', { name: '每一行的结论' });
  await expect(verdicts).toBeVisible();
  await page.getByRole('button', { name: `不能导入${roster.refused.length}` }).first().click();
  for (const refused of roster.refused) {
    const row = verdicts.getByRole('row').filter({ has: page.getByRole('gridcell', { name: String(refused.row), exact: true }) });
    await expect(row).toContainText(refused.reason);
  }
}

async function recordMeeting(page: Page): Promise<void> {
  await goTo(page, '会议');
  await page.getByRole('button', { name: '新建会议' }).click();
  await fill(page, '会议名称', '第一届工会委员会第一次全体会议');
  await fill(page, '开会时间', '2026.6.18 14:00');
  await fill(page, '散会时间', '1525');
  await fill(page, '地点', '办公楼三层工会活动室');
  // Found by pinyin initials, chosen by keyboard.
  const chair = page.getByLabel('主持人');
  await chair.pressSequentially('zm');
  await expect(page.getByRole('option', { name: /周敏/ })).toBeVisible();
  await chair.press('ArrowDown');
  await chair.press('Enter');
  await expect(chair).toHaveValue('周敏');
  await fill(page, '记录人', '何川');
  await page.getByRole('combobox', { name: '选择小组' }).click();
  await page.getByRole('option', { name: '全体会员' }).click();
  await page.getByRole('button', { name: '加入所选会员' }).click();
  await expect(page.getByRole('status').filter({ hasText: '应到' })).toContainText(/应到\d+人，实到\d+人/);
  await page.getByRole('button', { name: '添加一项议题' }).click();
  const item = page.getByRole('group', { name: '议题第1项' });
  await fill(item, '议题', '关于防暑降温慰问方案');
  await fill(item, '汇报和讨论情况', '李䶮介绍慰问范围和时间。');
  await item.getByRole('combobox', { name: '表决方式' }).click();
  await page.getByRole('option', { name: '举手表决' }).click();
  await fill(item, '同意', '5');
  await item.getByRole('combobox', { name: '结果' }).click();
  await page.getByRole('option', { name: '通过', exact: true }).click();
  await saveForm(page);
}

test('from a messy roster to printed minutes, and all of it is there after a restart', async ({ desk, page, launch, userData }) => {
  test.setTimeout(180_000);
  const file = path.join(userData, roster.fileName);
  const saved = path.join(userData, '纪要.pdf');
  writeFileSync(file, roster.bytes);
  await answerDialogs(desk, { open: file, save: saved });
  await firstStart(page, UNIT);

  await importRoster(page);
  await page.getByRole('button', { name: `导入${roster.accepted.length}人` }).click();
  await expect(page.getByRole('status').filter({ hasText: `已导入${roster.accepted.length}人` })).toBeVisible();
  await goTo(page, '职工与会员');
  await expect(page.getByRole('status').filter({ hasText: `共${roster.accepted.length}条` })).toBeVisible();
  for (const name of roster.accepted.slice(0, 4)) await expect(page.getByRole('gridcell', { name, exact: true })).toBeVisible();

  await recordMeeting(page);
  await page.getByRole('button', { name: '文书和打印' }).click();
  await page.getByRole('combobox', { name: '文书' }).click();
  await page.getByRole('option', { name: '会议纪要' }).click();
  await expect(page.getByRole('img', { name: /纪要，第1页/ })).toBeVisible();
  await page.getByRole('button', { name: '存为PDF' }).click();
  await expect(page.getByRole('status').filter({ hasText: '已存为PDF' })).toBeVisible();
  expect(readFileSync(saved).subarray(0, 5).toString()).toBe('%PDF-');
  const text = textOfPdf(saved);
  expect(text).toContain('会议审议通过防暑降温慰问方案');
  expect(text).toContain('周敏');
  expect(text).not.toContain('〓');

  await desk.close();
  const again = await firstPage(await launch(userData));
  await goTo(again, '职工与会员');
  await expect(again.getByRole('status').filter({ hasText: `共${roster.accepted.length}条` })).toBeVisible();
  await goTo(again, '会议');
  await expect(again.getByRole('gridcell', { name: '第一届工会委员会第一次全体会议' })).toBeVisible();
  await goTo(again, '台账');
  await again.getByRole('button', { name: '检查台账' }).click();
  await expect(again.getByText('台账完好')).toBeVisible();
});
