import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, test } from './app';
import { firstStart, goTo, sampleStart } from './desk';

const PAGES = ['今日', '职工与会员', '会议', '集体合同', '帮扶维权', '活动与阵地', '经费', '通知公告', '文书', '报告', '台账', '设置'] as const;
const RECORDS = ['#/record/person/sample-person-7', '#/record/meeting/sample-meeting-3', '#/record/contract/sample-contract-4', '#/record/notice/sample-notice-1', '#/import', '#/assembly', '#/record/assembly/sample-assembly-2',
  '#/record/election/sample-election-1', '#/record/delegation/sample-delegation-1', '#/record/meeting/sample-meeting-10'] as const;

async function violations(page: Page): Promise<string[]> {
  const { violations: found } = await new AxeBuilder({ page }).setLegacyMode().analyze();
  return found.map((v) => `${v.id}: ${v.nodes.map((n) => n.html.slice(0, 160)).slice(0, 3).join(' | ')}`);
}

/** Nothing is wider than the window: the chair never scrolls sideways. */
async function expectFits(page: Page): Promise<void> {
  const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(over).toBeLessThanOrEqual(0);
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (m) => { if (m.type() === 'error') errors.push(m.text()); });
  page.on('pageerror', (e) => errors.push(e.message));
  return errors;
}

test('every page of the sample union: no accessibility violation, no sideways scroll, no error', async ({ page }) => {
  test.setTimeout(300_000);
  const errors = collectErrors(page);
  await sampleStart(page);
  for (const name of PAGES) {
    await goTo(page, name);
    if (name === '文书') await expect(page.getByRole('img', { name: /第1页/ })).toBeVisible();
    expect(await violations(page), name).toEqual([]);
    await expectFits(page);
  }
  for (const address of RECORDS) {
    await page.evaluate((hash) => { location.hash = hash; }, address);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    expect(await violations(page), address).toEqual([]);
    await expectFits(page);
  }
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog', { name: '查找' })).toBeVisible();
  expect(await violations(page), 'search').toEqual([]);
  expect(errors).toEqual([]);
});

test('an empty union: every page says what to do first', async ({ page }) => {
  const errors = collectErrors(page);
  expect(await violations(page), 'first start').toEqual([]);
  await firstStart(page, '一家很小的公司');
  for (const name of PAGES) {
    await goTo(page, name);
    await expectFits(page);
  }
  await goTo(page, '会议');
  await expect(page.getByText('还没有会议')).toBeVisible();
  expect(await violations(page), 'empty list').toEqual([]);
  expect(errors).toEqual([]);
});

test('large type and dark colours', async ({ desk, page }) => {
  await sampleStart(page);
  await goTo(page, '设置');
  await page.getByLabel('大字显示').check();
  await expectFits(page);
  expect(await violations(page), 'large').toEqual([]);
  await desk.evaluate(({ nativeTheme }) => { nativeTheme.themeSource = 'dark'; });
  await expect.poll(() => page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(29, 27, 24)');
  for (const name of ['今日', '职工与会员', '会议'] as const) {
    await goTo(page, name);
    expect(await violations(page), `dark ${name}`).toEqual([]);
    await expectFits(page);
  }
});

test.describe('1366×768 at 125 %', () => {
  test.use({ contentSize: { width: 1093, height: 614 } });

  test('every page fits without sideways scrolling, its main action in view', async ({ page }) => {
    await sampleStart(page);
    for (const name of PAGES) {
      await goTo(page, name);
      await expectFits(page);
    }
    for (const address of RECORDS) {
      await page.evaluate((hash) => { location.hash = hash; }, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expectFits(page);
    }
    await page.evaluate(() => { location.hash = '#/record/notice/sample-notice-1'; });
    await page.getByRole('button', { name: '文书和打印' }).click();
    await expect(page.getByRole('button', { name: '保存', exact: true })).toBeInViewport();
    await expect(page.getByRole('button', { name: '打印', exact: true })).toBeInViewport();
    await page.screenshot({ path: test.info().outputPath('125.png') });
  });
});
