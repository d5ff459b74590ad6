import { type Locator, type Page } from '@playwright/test';
import { expect, test } from './stage/stage.ts';

test('E-04 E-05 with the keyboard alone: sign in, reach « Mes actions », open the form, fill it, submit it', async ({
  newcomer,
  server,
}) => {
  const { page } = await newcomer();
  await page.goto(server.entry());
  await page.getByRole('heading', { name: 'Qui voulez-vous être ?' }).waitFor();

  await tabTo(page, page.getByRole('button', { name: 'Damien Spécimen' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Mes actions' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Mes actions' })).toBeVisible();

  await tabTo(page, page.getByRole('link', { name: 'Rendre compte (action 10)' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Rendre compte de l’action 10' })).toBeVisible();

  const status = page.getByRole('group', { name: 'Statut de l’action' });
  await tabTo(page, status.getByRole('radio').first());
  await page.keyboard.press('ArrowDown');
  await expect(status.getByRole('radio', { name: /^En cours/ })).toBeChecked();
  await tabTo(page, page.getByRole('group', { name: 'Météo' }).getByRole('radio', { checked: true }));
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('radio', { name: /^Orage/ })).toBeChecked();
  await tabTo(page, page.getByRole('textbox', { name: 'Où en est l’action' }));
  await page.keyboard.type('Écrit sans souris.');
  await tabTo(page, page.getByRole('button', { name: 'Soumettre à la validation' }));
  await page.keyboard.press('Enter');
  await expect(page.getByText('Votre point d’avancement est soumis')).toBeVisible();
  await expect(page.getByText('Écrit sans souris.', { exact: true })).toBeVisible();
});

test('E-04 the first stop of the Tab key leads to the content, and a chart is one stop with arrows inside', async ({
  as,
}) => {
  const page = await as('cabinet');
  await page.reload();
  await page.getByRole('img', { name: /actions sont réalisées|Aucune action/ }).waitFor();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Aller au contenu' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();

  const segments = page.getByRole('region', { name: 'Statut par axe' }).getByRole('list', { name: 'Segments' });
  const links = segments.getByRole('link');
  await tabTo(page, links.first());
  await page.keyboard.press('ArrowRight');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('End');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
});

/** Presses Tab until it is there, seeing at each stop where one is. */
async function tabTo(page: Page, wanted: Locator): Promise<void> {
  for (let presses = 0; presses < 60; presses++) {
    await page.keyboard.press('Tab');
    if (await wanted.evaluate((element) => element === document.activeElement)) {
      const outline = await wanted.evaluate((element) => {
        const visible = [element, element.closest('label, li, td')].filter((one) => one !== null);
        return visible.some((one) => getComputedStyle(one).outlineStyle !== 'none');
      });
      expect(outline, `one sees that ${String(wanted)} has the focus`).toBe(true);
      return;
    }
  }
  throw new Error(`The Tab key does not lead to ${String(wanted)}`);
}
