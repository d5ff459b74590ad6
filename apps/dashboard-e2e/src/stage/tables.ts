import { type Page, expect } from '@playwright/test';

/** Turns each of the three charts of the overview into its table. */
export async function showTables(page: Page): Promise<void> {
  const buttons = page.getByRole('button', { name: 'Tableau' });
  await expect(buttons).toHaveCount(3);
  for (const button of await buttons.all()) await button.click();
  await expect(page.getByRole('main').locator('canvas')).toHaveCount(0);
}
