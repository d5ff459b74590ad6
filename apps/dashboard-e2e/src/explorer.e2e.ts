import { readFileSync } from 'node:fs';
import { ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { signInAs } from './stage/sign-in.ts';
import { expect, test } from './stage/stage.ts';

test('the explorer runs a query with the session of the browser', async ({ as }) => {
  const page = await as('auditor');
  await page.goto('/explorer');
  // At once: the editors come later than the library, and a query chosen meanwhile must not be lost.
  await page
    .locator('.library')
    .getByRole('button', { name: /^Jalons en retard/ })
    .click();
  await expect(page.locator('.graphiql-query-editor .view-lines')).toContainText('LateMilestones');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"data"');
  await expect(page.locator('.result-window')).not.toContainText('"errors"');

  // All that the editors draw of their own: the stage fails on what the content policy refuses (G-26).
  await page.locator('.graphiql-query-editor .view-line').first().click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type('{ pla');
  await page.keyboard.press('Control+Space');
  await expect(page.locator('.suggest-widget .monaco-list-row').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
  await page.getByRole('link', { name: 'Query', exact: true }).click();
  await expect(page.locator('.graphiql-markdown-description').first()).toBeVisible();
});

test('E-01 the explorer has no barrier of ours', async ({ as }) => {
  const page = await as('auditor');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/explorer');
    await expect(page.getByRole('button', { name: /Execute query/ })).toBeVisible();
    // GraphiQL puts the button that closes a tab inside the tab, and its editor keeps the colours it began with.
    await expectNoBarrier(page, 'the explorer', { setAside: ['.graphiql-tab'], schemes: [scheme] });
  }
});

test('an auditor finds a ready query, takes all its rows away, and shares it with another one, who runs it', async ({
  as,
  newcomer,
  server,
}) => {
  const page = await as('auditor', { permissions: ['clipboard-read', 'clipboard-write'] });
  await page.goto('/explorer');
  const library = page.locator('.library');
  await library.getByLabel('Chercher une requête').fill('toutes les promesses');
  await expect(library.getByRole('status')).toContainText('1 sur');
  await library.getByRole('button', { name: /^Toutes les promesses et leurs dates/ }).click();
  const editor = page.locator('.graphiql-query-editor .view-lines');
  await expect(editor).toContainText('AllMilestones');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"totalCount"');

  await page.getByRole('button', { name: 'Lignes en CSV' }).last().click();
  const downloading = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger plan › milestones' }).click();
  const file = await downloading;
  expect(file.suggestedFilename()).toMatch(/^all-milestones_prostitution-mineurs-2021_\d{4}-\d\d-\d\d\.csv$/);
  const rows = readFileSync(await file.path(), 'utf8')
    .trimEnd()
    .split('\r\n');
  const { plan } = await ask<{ plan: { milestones: { totalCount: number } } }>(
    page.request,
    '{ plan(code: "prostitution-mineurs-2021") { milestones { totalCount } } }',
  );
  expect(rows[0]).toMatch(/^action\.number,action\.title,title,baseline,/);
  await expect(page.locator('.csv').getByRole('status')).toContainText(
    `${plan.milestones.totalCount} lignes, toute la liste`,
  );

  await page.getByRole('button', { name: 'Copier l’adresse de cette requête' }).click();
  await expect(page.locator('.notice')).toContainText('Adresse copiée');
  const address = await page.evaluate(() => navigator.clipboard.readText());
  expect(address).toMatch(new RegExp(`^${server.origin}/explorer#query=`));

  const { page: other } = await newcomer();
  await signInAs(other, 'auditor', server);
  await other.goto(address);
  await expect(other.locator('.notice')).toContainText('La requête partagée est ouverte');
  await expect(other.locator('.graphiql-query-editor .view-lines')).toContainText('AllMilestones');
  // It is there to be read, and waits for whoever opened it.
  await expect(other.locator('.result-window')).not.toContainText('"data"');
  await other.getByRole('button', { name: /Execute query/ }).click();
  await expect(other.locator('.result-window')).toContainText('"totalCount"');
});
