import { appendFileSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { answerDialogs, field, fill, goTo, sampleStart, saveForm } from './desk';

async function more(page: Page, what: string): Promise<void> {
  await page.getByRole('button', { name: '更多' }).click();
  await page.getByRole('menuitem', { name: what }).click();
}

test('a notice takes its number, is changed by hand, laid away, corrected, and a touched file is found out', async ({ page, userData }) => {
  await sampleStart(page);
  await goTo(page, '通知公告');
  await page.getByRole('button', { name: '新建通知公告' }).click();
  await page.getByLabel('套用范文').click();
  await page.getByRole('option', { name: '信息核对通知' }).click();
  await expect(field(page, '标题').first()).toHaveValue(/会员信息核对工作的通知$/);
  await page.getByRole('button', { name: /^用下一个号/ }).click();
  await expect(field(page, '文号').first()).toHaveValue(/^青工发〔\d{4}〕4号$/);
  await saveForm(page);

  await page.getByRole('button', { name: '文书和打印' }).click();
  await more(page, '改文字');
  const dialog = page.getByRole('dialog', { name: /^改文字/ });
  await dialog.getByLabel('第1段', { exact: true }).fill('为做好会员实名管理，经第三届工会委员会研究，决定开展会员信息核对。请认真阅读：');
  await dialog.getByRole('button', { name: '保存改动' }).click();
  await expect(page.getByRole('status').filter({ hasText: '改过的文字已保存' })).toBeVisible();

  await more(page, '定稿归档');
  await page.getByRole('dialog', { name: '定稿归档' }).getByRole('button', { name: '定稿归档' }).click();
  await expect(page.getByText(/^已归档：第1稿/)).toBeVisible();
  const year = new Date().getFullYear();
  const folder = path.join(userData, 'ledger', '文书', String(year), '公告栏');
  expect(readdirSync(folder).toSorted()).toEqual([expect.stringMatching(/会员信息核对工作的通知\.docx$/), expect.stringMatching(/会员信息核对工作的通知\.pdf$/)]);
  const first = path.join(folder, readdirSync(folder).find((name) => name.endsWith('.pdf'))!);
  const asItWas = readFileSync(first);

  await page.getByRole('button', { name: '收起文书' }).click();
  await fill(page, '联系人和电话', '何川，010-60001234');
  await saveForm(page);
  await page.getByRole('button', { name: '文书和打印' }).click();
  await more(page, '定稿归档');
  await expect(page.getByText('这是第2稿')).toBeVisible();
  await page.getByRole('dialog', { name: '定稿归档' }).getByRole('button', { name: '定稿归档' }).click();
  await expect(page.getByText(/^已归档：第2稿/)).toBeVisible();
  expect(readdirSync(folder)).toHaveLength(4);
  expect(readFileSync(first).equals(asItWas)).toBe(true);

  const check = page.getByRole('button', { name: '核对文件' }).nth(1);
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: '文件完好' })).toBeVisible();
  appendFileSync(first, ' ');
  await check.click();
  await expect(page.getByRole('status').filter({ hasText: '文件被改动过' })).toBeVisible();
});

test('a number that is another paper’s is refused, and gaps ask for a reason', async ({ page }) => {
  await sampleStart(page);
  // The sample has three: each is explained, and the next one is named.
  for (const number of [`青工记〔${new Date().getFullYear() - 1}〕2号`, `青工记〔${new Date().getFullYear() - 1}〕3号`, `青工发〔${new Date().getFullYear()}〕1号`]) {
    await goTo(page, '文书');
    const alert = page.getByRole('alert').filter({ hasText: `文号有空号：${number}` });
    await alert.getByRole('button', { name: '写明原因' }).click();
    await expect(field(page, '文号').first()).toHaveValue(number);
    await fill(page, '作废（空号）原因', '取号后会议改期，没有发文');
    await page.keyboard.press('Control+s');
    await expect(page.getByText('归档文书　已保存')).toBeVisible();
  }
  await goTo(page, '文书');
  await expect(page.getByText('文号有空号')).toHaveCount(0);
  await goTo(page, '通知公告');
  await page.getByRole('button', { name: '新建通知公告' }).click();
  await fill(page, '标题', '关于开展消防演练的通知');
  await fill(page, '文号', `青工发〔${new Date().getFullYear()}〕2号`);
  await expect(page.getByText(/已经用在另一份文书上/)).toBeVisible();
});

test('five hundred badges show how far they are, can be stopped, and are saved whole', async ({ desk, page, userData }) => {
  test.setTimeout(120_000);
  await sampleStart(page);
  await page.evaluate(async () => {
    const participants = Array.from({ length: 500 }, (_, i) => ({ who: { person: '', name: `代表${i + 1}` }, role: 'voting', presence: 'present', reason: '' }));
    const after = { meetingType: 'delegate-assembly', title: '第四届会员代表大会', state: 'planned', heldAt: '2027-01-22T14:00', participants, agenda: [] };
    const desk = (window as unknown as { readonly desk: Readonly<Record<string, (request: unknown) => Promise<{ readonly ok: boolean }>>> }).desk;
    const reply = await desk['ledger:commit']!({ changes: [{ kind: 'meeting', id: 'big', basedOn: 0, after }], why: '大会' });
    if (!reply.ok) throw new Error(JSON.stringify(reply));
  });
  await page.reload();
  await goTo(page, '文书');
  await page.getByRole('navigation', { name: '文书目录' }).getByText('代表证').click();
  await page.getByRole('navigation', { name: '选择会议' }).getByText('第四届会员代表大会').click();
  const file = path.join(userData, '代表证.pdf');
  await answerDialogs(desk, { save: file });
  await expect(page.getByRole('img', { name: /代表证，第1页，共125页/ })).toBeVisible({ timeout: 60_000 });
  await page.getByRole('button', { name: '存为PDF' }).click();
  await page.getByRole('button', { name: '停止' }).click();
  await expect(page.getByRole('alert').filter({ hasText: '已停止，没有生成文件' })).toBeVisible({ timeout: 30_000 });
  expect(existsSync(file)).toBe(false);
  await page.getByRole('button', { name: '存为PDF' }).click();
  await expect(page.getByText(/^正在生成：\d+ \/ 500$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '已存为PDF' })).toBeVisible({ timeout: 60_000 });
  expect(readFileSync(file).subarray(0, 5).toString()).toBe('%PDF-');
});

test('a printer that sets sheets too far right is measured once, and every print is moved back', async ({ page }) => {
  await sampleStart(page);
  await goTo(page, '设置');
  await fill(page, '打印机名称', '二楼激光打印机');
  await fill(page, '偏右（毫米）', '两毫米');
  await expect(page.getByText('请填-20到20之间的毫米数')).toBeVisible();
  await expect(page.getByRole('button', { name: '记住这台' })).toBeDisabled();
  await fill(page, '偏右（毫米）', '2');
  await fill(page, '偏下（毫米）', '-1.5');
  await page.getByRole('button', { name: '记住这台' }).click();
  await page.getByRole('button', { name: '打印校准页' }).click();
  await expect(page.getByRole('img', { name: /打印校准页，第1页，共1页/ })).toBeVisible();
  await page.evaluate(() => {
    const seen: string[] = [];
    Object.assign(globalThis, { moved: seen });
    window.print = () => { seen.push(document.querySelector<HTMLElement>('#print-root img')!.style.transform); };
  });
  await page.getByRole('button', { name: '打印', exact: true }).click();
  await expect.poll(() => page.evaluate(() => (globalThis as unknown as { readonly moved: readonly string[] }).moved)).toEqual(['translate(-2mm, 1.5mm)']);
});
