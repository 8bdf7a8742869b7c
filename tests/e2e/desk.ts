import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';

/** The steps that several end-to-end tests take. */

/** The field under a label; labels stand above their fields. */
export function field(within: Page | Locator, label: string | RegExp): Locator {
  return within.locator('input, textarea').and(within.getByLabel(label));
}

/** Types into a field and leaves it, as a chair would. */
export async function fill(within: Page | Locator, label: string | RegExp, text: string): Promise<void> {
  const found = field(within, label).first();
  await found.fill(text);
  await found.press('Tab');
}

/** A first start with the union's own name. */
export async function firstStart(page: Page, unit: string): Promise<void> {
  await page.getByLabel('单位全称').fill(unit);
  await page.getByRole('button', { name: '开始使用' }).click();
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible();
}

/** A first start with the sample union. */
export async function sampleStart(page: Page): Promise<void> {
  await page.getByRole('button', { name: /示例工会/ }).click();
  await expect(page.getByRole('heading', { name: '今日' })).toBeVisible();
}

/** Goes to a page by the rail. */
export async function goTo(page: Page, name: string): Promise<void> {
  const entry = page.getByRole('navigation', { name: '主菜单' }).getByRole('button', { name, exact: true });
  await entry.click();
  await expect(entry).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
}

/** What the file dialogs of the program will answer from now on. */
export async function answerDialogs(desk: ElectronApplication, files: { readonly open?: string; readonly save?: string }): Promise<void> {
  await desk.evaluate(({ dialog }, { open, save }) => {
    if (open !== undefined) dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [open] });
    if (save !== undefined) dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: save });
  }, files);
}

/** Saves the form and waits until the program says that it is on disk. */
export async function saveForm(page: Page): Promise<void> {
  await page.keyboard.press('Control+s');
  // The head of the form speaks of this form; the message below may still be that of the one before.
  await expect(page.getByText(/　已保存$/)).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: '已保存' })).toBeVisible();
}
