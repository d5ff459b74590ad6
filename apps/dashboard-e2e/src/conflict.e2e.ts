import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const MINE = 'Ce que j’ai écrit pendant que l’action changeait.';

test('T-05 two windows on one action: what changed meanwhile is shown as it comes, and the text is kept', async ({
  as,
}) => {
  const action = 2;
  const mine = await openReport(await as('lead of SEEF'), action);
  await mine.status('En cours');
  await mine.narrative.fill(MINE);

  await reportedElsewhere(await as('lead of SEEF'), await as('validator of SEEF'), action);

  const meanwhile = mine.page.getByRole('alert', { name: 'L’action a changé pendant que vous écriviez' });
  await expect(meanwhile.getByRole('row', { name: 'Statut' })).toContainText('En cours');
  await expect(mine.narrative).toHaveValue(MINE);
  await mine.submit.click();
  await expect(meanwhile).toBeFocused();
  await meanwhile.getByRole('button', { name: 'J’ai lu : soumettre ainsi' }).click();
  await expect(mine.page.getByText('Votre point d’avancement est soumis')).toBeVisible();
  await expect(mine.page.getByText(MINE, { exact: true })).toBeVisible();
});

test('T-05 a window that has heard nothing is refused by its stale version, shows what changed and keeps the text', async ({
  as,
}) => {
  const action = 6;
  const page = await as('lead of SEEF');
  // A connection that never brings anything, as behind a proxy that keeps WebSockets for itself.
  await page.routeWebSocket('**/graphql', () => undefined);
  const mine = await openReport(page, action);
  await mine.status('En cours');
  await mine.narrative.fill(MINE);

  await reportedElsewhere(await as('lead of SEEF'), await as('validator of SEEF'), action);

  const meanwhile = page.getByRole('alert', { name: 'L’action a changé pendant que vous écriviez' });
  await expect(meanwhile).toHaveCount(0);
  await mine.submit.click();
  await expect(meanwhile.getByRole('row', { name: 'Météo' })).toContainText('Orage');
  await expect(mine.narrative).toHaveValue(MINE);
  // That other window was one's own: it took the draft with it, and this browser still has what was typed here.
  await page.reload();
  await page.getByRole('button', { name: 'Le remettre' }).click();
  await expect(mine.narrative).toHaveValue(MINE);
});

/** Somebody else reports on the action, and it is validated. */
async function reportedElsewhere(lead: Page, validator: Page, action: number): Promise<void> {
  const form = await openReport(lead, action);
  await form.status('En cours');
  await form.confidence('Orage');
  await form.narrative.fill('Ce qu’une autre fenêtre a déclaré.');
  await form.submit.click();
  await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
  await validator.goto(`/plans/${PLAN}/actions/${action}`);
  await validator.getByRole('button', { name: 'Valider', exact: true }).click();
  await expect(validator.getByText('Validé : les changements sont en vigueur')).toBeVisible();
}
