import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { serverWithDueActions } from './stage/due-actions.ts';
import { test as base, expect } from './stage/stage.ts';

const test = base.extend<object, { server: Awaited<ReturnType<typeof serverWithDueActions>> }>({
  server: [
    // Playwright reads which fixtures are wanted from this pattern.
    // eslint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const server = await serverWithDueActions();
      await use(server);
      expect(await server.stop()).toBe(0);
    },
    { scope: 'worker', timeout: 90_000 },
  ],
});

/** Presses keys, and counts them. */
function keyboardOf(page: Page) {
  let struck = 0;
  return {
    press: async (key: string) => {
      struck += 1;
      await page.keyboard.press(key);
    },
    struck: () => struck,
  };
}

test('a lead answers for ten actions by the keyboard alone: one key where nothing is new', async ({ as }) => {
  const page = await as('lead of SEEF');
  await page.goto(`/plans/${PLAN}/my-work`);
  await page.getByRole('link', { name: 'Faire le tour des actions' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tour des actions' })).toBeFocused();
  const turns = page.locator('jl-round-turn');
  await expect(turns).toHaveCount(10);
  await expectNoBarrier(page, 'the round');
  const keyboard = keyboardOf(page);
  await keyboard.press('ArrowDown');

  await test.step('nothing new on eight of them', async () => {
    for (let place = 0; place < 8; place += 1) {
      await expect(turns.nth(place).getByRole('button', { name: /^Rien de nouveau/ })).toBeFocused();
      await keyboard.press('r');
      await expect(turns.nth(place)).toContainText('Soumis à la validation, registre nº');
    }
    expect(keyboard.struck()).toBe(9);
  });

  await test.step('one is written about, at its place in the list', async () => {
    await expect(turns.nth(8).getByRole('button', { name: /^Rien de nouveau/ })).toBeFocused();
    await page.keyboard.press('e');
    const form = page.getByRole('form', { name: 'Point d’avancement' });
    await form.getByRole('textbox', { name: 'Où en est l’action' }).fill('Deux sessions de formation se sont tenues.');
    await expectNoBarrier(page, 'a report in the round', { schemes: ['light'] });
    await page.keyboard.press('Control+Enter');
    await expect(turns.nth(8)).toContainText('Soumis à la validation');
    await expect(form).toHaveCount(0);
  });

  await test.step('the last one ends the round; a mistake is taken back', async () => {
    await expect(turns.nth(9).getByRole('button', { name: /^Rien de nouveau/ })).toBeFocused();
    await page.keyboard.press('r');
    await expect(page.getByText('Le tour est fait')).toBeVisible();
    await expect(page.getByText('10 sur 10 actions faites')).toBeVisible();
    await turns
      .nth(0)
      .getByRole('button', { name: /^Reprendre/ })
      .click();
    await expect(turns.nth(0)).toContainText('Reprise : à soumettre de nouveau'.replace(' :', '\u00a0:'));
    await expect(page.getByText('9 sur 10 actions faites')).toBeVisible();
  });

  const validator = await as('validator of SEEF');
  await validator.goto(`/plans/${PLAN}/my-work?list=toValidate`);
  await expect(validator.getByRole('link', { name: '9 À valider' })).toBeVisible();
  await validator.goto(`/plans/${PLAN}/actions/2`);
  await expect(validator.getByText('Rien de nouveau depuis le 30 juin 2026.')).toBeVisible();
});
