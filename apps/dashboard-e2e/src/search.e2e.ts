import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

test('E-44 a search leads, by the keyboard alone, to the place on the page where the words stand', async ({ as }) => {
  const page = await as('cabinet');
  await page.goto(`/plans/${PLAN}/overview`);
  await expect(page.getByRole('button', { name: 'Rechercher' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();

  await page.keyboard.press('/');
  const field = page.getByRole('combobox', { name: 'Rechercher dans le plan' });
  await expect(field).toBeFocused();
  await page.keyboard.type('SIGNALEMENTS prostituti');
  const options = page.getByRole('option');
  await expect(options.filter({ hasText: 'Préconisation R01' })).toBeVisible();
  await expect(options.filter({ hasText: 'Préconisation R01' }).locator('mark').first()).toHaveText('signalements');

  await field.fill('loi protection enfants soutien');
  const law = options.filter({ hasText: 'La loi relative à la protection des enfants' });
  await expect(law).toHaveAttribute('aria-selected', 'true');
  await expectNoBarrier(page, 'the search', { schemes: ['light'] });
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/actions\/8#evidence$/);
  await expect(page.locator('#evidence').getByRole('heading', { level: 2 })).toBeInViewport();

  await page.keyboard.press('Control+k');
  await expect(field).toBeFocused();
  await field.fill('zzzz');
  await expect(page.getByText('Rien ne contient tous ces mots.').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(field).toBeHidden();
});
