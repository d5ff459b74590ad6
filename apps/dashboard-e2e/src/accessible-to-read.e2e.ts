import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';
import { showTables } from './stage/tables.ts';

const plan = `/plans/${PLAN}`;

/** Each page that anyone signed in may read: its address, and the heading by which one knows that it is there. */
const PAGES: [string, string, RegExp][] = [
  ['the overview', `${plan}/overview`, /^Vue d’ensemble$/],
  ['the overview of an axis', `${plan}/overview?axe=4&ministere=MI`, /^Vue d’ensemble$/],
  ['the overview of nothing', `${plan}/overview?axe=5&ministere=MJ`, /^Vue d’ensemble$/],
  ['the actions', `${plan}/actions`, /^Actions$/],
  ['the actions narrowed', `${plan}/actions?statut=en-cours&retard=oui`, /^Actions$/],
  ['no action at all', `${plan}/actions?texte=introuvable`, /^Actions$/],
  ['an action', `${plan}/actions/1`, /^Action 1/],
  ['an action that is not there', `${plan}/actions/999`, /^Action introuvable$/],
  ['the schedule', `${plan}/schedule`, /^Échéancier$/],
  ['the recommendations', `${plan}/recommendations`, /^Préconisations$/],
  ['no recommendation at all', `${plan}/recommendations?q=introuvable`, /^Préconisations$/],
  ['the work of someone without a ministry', `${plan}/my-work`, /^Mes actions$/],
  ['a report that is refused', `${plan}/actions/1/report`, /^Rendre compte/],
  ['a plan that is not there', '/plans/none/overview', /^Plan introuvable$/],
  ['a page that is not there', `${plan}/nowhere`, /^Page introuvable$/],
];

test('E-01 no page that is read has a barrier, in light or dark, wide or narrow', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('cabinet');
  for (const [name, address, heading] of PAGES) {
    await page.goto(address);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await settled(page);
    await expectNoBarrier(page, name);
  }
});

test('E-01 the tables of the charts and what explains a figure have none either', async ({ as }) => {
  const page = await as('cabinet');
  await showTables(page);
  await expectNoBarrier(page, 'the tables of the overview');
  await page.getByRole('button', { name: 'D’où vient ce chiffre : Avancement moyen' }).click();
  await expect(page.getByText('Moyenne de l’avancement des actions mesurées')).toBeVisible();
  await expectNoBarrier(page, 'how the progress was computed');
});

test('E-01 the sign-in page has no barrier, open or closed', async ({ newcomer, server }) => {
  const { page, watch } = await newcomer();
  watch.expect(/401/);
  await page.goto('/sign-in');
  await expect(page.getByText('Ouvrez d’abord l’adresse')).toBeVisible();
  await expectNoBarrier(page, 'the closed door');
  await page.goto(server.entry());
  await expect(page.getByRole('heading', { level: 1, name: 'Qui voulez-vous être ?' })).toBeVisible();
  await expectNoBarrier(page, 'the open door');
});

test('E-01 a server that does not answer is said without a barrier', async ({ seatOf }) => {
  const { page, watch } = await seatOf('cabinet');
  watch.expect(/ERR_FAILED|ERR_INTERNET_DISCONNECTED/);
  await page.route('**/graphql', (route) => route.abort());
  await page.goto(`${plan}/overview`);
  await expect(page.getByRole('heading', { level: 1, name: 'Le serveur ne répond pas' })).toBeVisible();
  await expectNoBarrier(page, 'the server that does not answer');
});

/** Nothing is being read any more. */
async function settled(page: Page): Promise<void> {
  await expect(page.locator('jl-skeleton')).toHaveCount(0);
}
