import type { Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';
import { showTables } from './stage/tables.ts';

const DAY = '2022-12-31';
const now = `/plans/${PLAN}`;
const then = `/plans/${PLAN}@${DAY}`;
const asOf = { on: DAY };

/** The figures of a moment, as the API gives them. */
const FIGURES = `
  query Figures($planCode: String!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      overview {
        statuses { total deduced }
        milestones { late reached }
        contradictions(first: 100) { nodes { count } }
        lateMilestones(first: 1) { nodes { daysLate } }
        curve(last: 100) { nodes { planned replanned done } }
      }
      action(number: 1) {
        isLate
        evidence(first: 1) { totalCount }
        history(first: 1) { totalCount }
        viewerCanSubmit { allowed reason }
        viewerCanRecordVerdict { allowed reason }
      }
    }
  }
`;

interface Permission {
  allowed: boolean;
  reason: string | null;
}
interface Figures {
  plan: {
    overview: {
      statuses: { total: number; deduced: number };
      milestones: { late: number; reached: number };
      contradictions: { nodes: { count: number }[] };
      lateMilestones: { nodes: { daysLate: number }[] };
      curve: { nodes: { planned: number; replanned: number; done: number | null }[] };
    };
    action: {
      isLate: boolean;
      evidence: { totalCount: number };
      history: { totalCount: number };
      viewerCanSubmit: Permission;
      viewerCanRecordVerdict: Permission;
    };
  };
}

test('at the end of 2022 each figure is the one that the API gives for that moment, and less was known than now', async ({
  as,
}) => {
  const page = await as('cabinet');
  const { plan: past } = await ask<Figures>(page.request, FIGURES, { asOf });
  const { plan: today } = await ask<Figures>(page.request, FIGURES);
  expect(past.action.evidence.totalCount).toBeLessThan(today.action.evidence.totalCount);
  expect(past.overview.statuses.deduced).toBeLessThan(today.overview.statuses.deduced);

  await openAt(page, DAY);
  await expect(page).toHaveURL(`${then}/overview`);
  await expectThePast(page);
  await expect(page).toHaveTitle(/^Vue d’ensemble — au 31 décembre 2022 — /);
  // The plan that took over was presented in 2024.
  await expect(page.getByText('La suite est portée par')).toHaveCount(0);
  const { statuses, milestones, contradictions, lateMilestones, curve } = past.overview;
  const contradicted = contradictions.nodes.reduce((sum, { count }) => sum + count, 0);
  await expect(page.getByRole('link', { name: new RegExp(`^${statuses.total} Actions`) })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^${milestones.late} Jalons en retard`) })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^${contradicted} Contradictions`) })).toBeVisible();
  await expect(page.getByRole('heading', { name: `jusqu’à ${lateMilestones.nodes[0]?.daysLate} jours` })).toBeVisible();
  await showTables(page);
  const table = page.getByRole('region', { name: 'Prévu, re-prévu, fait' }).getByRole('table');
  const rows = await table
    .getByRole('row')
    .evaluateAll((lines) => lines.slice(1).map((line) => [...line.querySelectorAll('td')].map((c) => c.innerText)));
  expect(rows.map((cells) => cells.map((text) => (text === 'à venir' ? null : Number(text))))).toEqual(
    curve.nodes.map(({ planned, replanned, done }) => [planned, replanned, done]),
  );

  await page.goto(`${then}/actions/1/history`);
  await expect(page.getByRole('button', { name: `Tout ${past.action.history.totalCount}` })).toBeVisible();
  await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click();
  await expect(page.getByRole('button', { name: `Tout ${today.action.history.totalCount}` })).toBeVisible();
});

test('every link keeps the date, and so do a reload and the way back; one link leads back to today', async ({ as }) => {
  const page = await as('cabinet');
  await page.goto(`${then}/overview`);
  await page.getByRole('link', { name: /^\d+ Jalons en retard/ }).click();
  await expect(page).toHaveURL(`${then}/schedule?etat=en-retard`);
  await page.getByRole('link', { name: /^Tous les jalons/ }).click();
  await expect(page).toHaveURL(`${then}/schedule`);
  await page.getByRole('link', { name: 'Actions', exact: true }).click();
  await page.getByRole('link', { name: /^Ouvrir partout en France/ }).click();
  await expect(page).toHaveURL(`${then}/actions/1`);
  await page.getByRole('link', { name: 'Historique', exact: true }).click();
  await expect(page).toHaveURL(`${then}/actions/1/history`);
  await page.reload();
  await expectThePast(page);
  await page.goBack();
  await expect(page).toHaveURL(`${then}/actions/1`);
  await page.getByRole('navigation', { name: 'Principale' }).getByRole('link', { name: 'Préconisations' }).click();
  await expect(page).toHaveURL(`${then}/recommendations`);
  await expectThePast(page);
  const links = page.getByRole('main').locator(`a[href^="/plans/"]:not([popover] a)`);
  // The word about the past is the frame's: it is there before what the page asks for has come.
  await expect(links.nth(10)).toBeAttached();
  const addresses = await links.evaluateAll((found) => found.map((link) => link.getAttribute('href') ?? ''));
  expect(addresses.filter((href) => !href.startsWith(then))).toEqual([]);

  await page.getByRole('link', { name: 'Revenir à aujourd’hui' }).click();
  await expect(page).toHaveURL(`${now}/recommendations`);
  await expect(page.getByText('lecture seule')).toHaveCount(0);
  await expect(page.getByText(/^À jour/)).toBeVisible();
});

test('the list of plans, what changed, the snapshots and the ledger are those of the date too', async ({ as }) => {
  const page = await as('auditor');
  await page.goto(`${then}/changes?periode=mois`);
  await expectThePast(page);
  await expect(page.getByText('Du 30 novembre 2022 au 31 décembre 2022')).toBeVisible();
  await expect(page.getByRole('group', { name: 'Ce que l’on compare' })).toHaveCount(0);
  const navigation = page.getByRole('navigation', { name: 'Principale' });
  await navigation.getByRole('link', { name: 'Registre' }).click();
  await expect(page).toHaveURL(`${then}/audit`);
  const LEDGER = `query Ledger($planCode: String!, $asOf: AsOf) { ledger(planCode: $planCode, asOf: $asOf, first: 1) { totalCount } }`;
  const { ledger } = await ask<{ ledger: { totalCount: number } }>(page.request, LEDGER, { asOf });
  await expect(page.getByText(new RegExp(`^${ledger.totalCount} entrées de ce plan`))).toBeVisible();
  await expect(page.getByText('tel qu’il est aujourd’hui')).toBeVisible();
  await expectNoBarrier(page, 'the ledger at a date');
  await navigation.getByRole('link', { name: 'Instantanés' }).click();
  await expect(page).toHaveURL(`${then}/snapshots`);
  await expectNoBarrier(page, 'the snapshots at a date');
  await page.getByRole('link', { name: 'Figer le plan tel qu’il était au soir du 31 décembre 2022' }).click();
  await expect(page).toHaveURL(`${now}/snapshots?le=${DAY}`);
  await expect(page.getByLabel('Au soir du (facultatif)')).toHaveValue('31 décembre 2022');

  await page.goto(`/plans@${DAY}`);
  const band = page.getByRole('complementary', { name: 'Date affichée' });
  await expect(band).toContainText('Les plans au 31 décembre 2022');
  await expectNoBarrier(page, 'the list of plans at a date');
  await page
    .getByRole('main')
    .getByRole('link', { name: /mineurs/ })
    .click();
  await expect(page).toHaveURL(`${then}/overview`);
  await page.goto('/plans@2020-01-01');
  await expect(page.getByText('Aucun plan à cette date')).toBeVisible();
});

test('a change of the history leads to the action as it then stood', async ({ as }) => {
  const page = await as('auditor');
  await page.goto(`${now}/actions/1/history`);
  await page.getByRole('button', { name: /^Jalons/ }).click();
  await expect(page).toHaveURL(`${now}/actions/1/history?nature=jalons`);
  const reached = page
    .getByRole('listitem')
    .filter({ hasText: 'Jalon enregistré' })
    .filter({ hasText: "Ligne d'écoute unique ouverte" })
    .filter({ hasText: 'T1 2022' });
  await reached.getByRole('link', { name: 'Voir l’action à ce moment' }).click();
  await expect(page).toHaveURL(`/plans/${PLAN}@2022-03-31/actions/1`);
  await expect(page.getByText('1 sur 3 atteints')).toBeVisible();
});

test('the list answers questions about the past, and says them in words', async ({ as }) => {
  const page = await as('cabinet');
  await page.goto(`${now}/actions`);
  await page.getByText('Questions sur le passé').click();
  await page.getByRole('combobox', { name: 'A été' }).selectOption('de statut inconnu');
  await page.getByRole('textbox', { name: 'Entre le' }).fill('2022-04-01');
  await page.getByRole('textbox', { name: 'Et le' }).fill('2022-06-30');
  await page.getByRole('textbox', { name: 'Et le' }).press('Tab');
  await expect(page).toHaveURL(`${now}/actions?etait=inconnu&du=2022-04-01&au=2022-06-30`);
  const found = page.getByRole('main').getByRole('status').filter({ hasText: 'action' });
  const unknownThen = { was: { statuses: [null], since: '2022-04-01', until: '2022-06-30' } };
  const said = 'a été de statut inconnu entre le 1er avril 2022 et le 30 juin 2022';
  await expect(found).toHaveText(new RegExp(`^${await counted(page, unknownThen)} actions sur 13.: ${said}$`));

  await page.goto(`${then}/actions?joursderetard=91`);
  const late = await counted(page, { lateForMoreThanDays: 91 }, asOf);
  expect(late).toBeGreaterThan(0);
  await expect(found).toHaveText(new RegExp(`^${late} actions? sur 13.: en retard depuis plus de 91 jours$`));
  await page.getByRole('spinbutton', { name: 'En retard depuis plus de' }).fill('92');
  await page.keyboard.press('Enter');
  await expect(found).toHaveText(new RegExp(`^${await counted(page, { lateForMoreThanDays: 92 }, asOf)} action`));
});

test('nothing of the past can be written: no button is there, the form leads to today, the API refuses', async ({
  as,
}) => {
  const page = await as('lead of SEEF');
  await page.goto(`${now}/actions/1`);
  await expect(page.getByRole('link', { name: 'Rendre compte' })).toBeVisible();
  await page.goto(`${then}/actions/1`);
  await expect(page.getByRole('heading', { level: 1, name: /^Action 1/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rendre compte' })).toHaveCount(0);
  const { plan } = await ask<Figures>(page.request, FIGURES, { asOf });
  expect(plan.action.viewerCanSubmit.allowed).toBe(false);
  await page.getByText('Pourquoi je ne peux pas agir').click();
  await expect(page.getByText(plan.action.viewerCanSubmit.reason ?? '', { exact: true }).first()).toBeVisible();

  await page.goto(`${then}/actions/1/report`);
  await expect(page).toHaveURL(`${now}/actions/1/report`);
  await expect(page.getByText('vous avez quitté la date choisie')).toBeVisible();
  await page.goto(`${then}/overview`);
  const navigation = page.getByRole('navigation', { name: 'Principale' });
  await navigation.getByRole('link', { name: /^Mes actions.*aujourd’hui$/ }).click();
  await expect(page).toHaveURL(`${now}/my-work`);

  const auditor = await as('auditor');
  await auditor.goto(`${then}/actions/1`);
  await expect(auditor.getByRole('heading', { level: 1, name: /^Action 1/ })).toBeVisible();
  await expect(auditor.getByText('Rendre un constat')).toHaveCount(0);
});

test('what was known is not what was true: before the plan was recorded here, nothing of it was known', async ({
  as,
}) => {
  const page = await as('cabinet');
  await page.goto(`/plans/${PLAN}@${DAY}~connu/overview`);
  await expect(page.getByText('Au 31 décembre 2022, il n’y avait pas encore de plan')).toBeVisible();
  await page.getByRole('link', { name: /^Voir le plan au / }).click();
  await expect(page).toHaveURL(/@\d{4}-\d\d-\d\dT[\d:.]+Z~connu\/overview$/);
  await expect(page.getByText('ce qui était connu', { exact: true })).toBeVisible();
  await expect(page.getByRole('link', { name: /^13 Actions/ })).toBeVisible();
});

test('before the plan was there the page says since when it is, and a date to come is refused', async ({ as }) => {
  const page = await as('cabinet');
  await page.goto(`/plans/${PLAN}@2020-01-01/actions`);
  await expect(page.getByText('Le plan existe depuis le 15 novembre 2021.')).toBeVisible();
  await expectNoBarrier(page, 'before the plan');
  await page.getByRole('link', { name: 'Voir le plan au 15 novembre 2021' }).click();
  await expect(page.getByRole('link', { name: /^13 Actions/ })).toBeVisible();

  await page.getByRole('button', { name: 'Changer de date' }).click();
  const control = page.getByRole('dialog', { name: 'Voir le plan à une date' });
  await control.getByLabel('À la fin de quel jour ?').fill('2190-01-01');
  await control.getByRole('button', { name: 'Voir à cette date' }).click();
  await expect(control.getByRole('alert')).toContainText('Ce jour n’est pas encore passé');
  await expect(page).toHaveURL(/@2021-11-15/);
  await expectNoBarrier(page, 'a date refused', { schemes: ['light'] });

  await page.goto(`/plans/${PLAN}@2190-01-01/overview`);
  await expect(page.getByText('Cette date n’est pas encore passée')).toBeVisible();
  await page.goto(`/plans/${PLAN}@hier/overview`);
  await expect(page.getByText('une date que l’on ne peut pas lire')).toBeVisible();
  await page.getByRole('link', { name: 'Voir le plan aujourd’hui' }).click();
  await expect(page).toHaveURL(`${now}/overview`);
});

test('the date is chosen, changed and left by the keyboard alone', async ({ as }) => {
  const page = await as('cabinet');
  await page.getByRole('button', { name: 'Voir à une date' }).focus();
  await page.keyboard.press('Enter');
  const control = page.getByRole('dialog', { name: 'Voir le plan à une date' });
  const field = control.getByLabel('À la fin de quel jour ?');
  await expect(field).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(control).toBeHidden();
  await page.keyboard.press('Enter');
  await field.fill(DAY);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${then}/overview`);
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();

  await page.goto(`${now}/actions/1/history`);
  const life = page.getByRole('region', { name: 'Sa vie en une ligne' });
  await life.getByRole('link').first().focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) await page.keyboard.press(key);
  const focused = life.locator('.event:focus');
  await expect(life.locator('.detail')).toHaveText((await focused.getAttribute('aria-label')) ?? '');
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`/plans/${PLAN}@2021-11-15/actions/1`);
});

test('E-01 no page has a barrier at a date, in light or dark, wide or narrow', async ({ as }) => {
  test.setTimeout(300_000);
  const page = await as('auditor');
  for (const [name, address, heading] of [
    ['the overview', '/overview', /^Vue d’ensemble$/],
    ['the actions', '/actions?etait=suspendue&du=2022-01-01', /^Actions$/],
    ['an action', '/actions/1', /^Action 1/],
    ['the history of an action', '/actions/1/history', /^Historique de l’action 1/],
    ['the recommendations', '/recommendations', /^Préconisations$/],
  ] as const) {
    await page.goto(`${then}${address}`);
    await expect(page.getByRole('heading', { level: 1, name: heading })).toBeVisible();
    await expect(page.locator('jl-skeleton')).toHaveCount(0);
    await expectNoBarrier(page, `${name} at a date`);
  }
  await page.goto(`${now}/actions/1/history`);
  const life = page.getByRole('region', { name: 'Sa vie en une ligne' });
  await life.getByRole('button', { name: 'Tableau' }).click();
  await expect(life.getByRole('table')).toBeVisible();
  await expectNoBarrier(page, 'the table of a life');
  await page.getByRole('button', { name: 'Voir à une date' }).click();
  await expectNoBarrier(page, 'the date control');
});

/** Goes to a date as people do. */
async function openAt(page: Page, day: string): Promise<void> {
  await page.getByRole('button', { name: 'Voir à une date' }).click();
  await page.getByLabel('À la fin de quel jour ?').fill(day);
  await page.getByRole('button', { name: 'Voir à cette date' }).click();
}

/** The page says that it is of the past, and cannot be taken for another. */
async function expectThePast(page: Page): Promise<void> {
  const band = page.getByRole('complementary', { name: 'Date affichée' });
  await expect(band).toContainText('Le plan au 31 décembre 2022');
  await expect(band).toContainText('ce qui était vrai');
  await expect(band).toContainText('lecture seule');
  await expect(page.getByText(/^À jour/)).toHaveCount(0);
}

/** How many actions the API finds. */
async function counted(page: Page, filter: object, at?: { on: string }): Promise<number> {
  const { plan } = await ask<{ plan: { actions: { totalCount: number } } }>(
    page.request,
    `query Count($planCode: String!, $filter: ActionFilter, $asOf: AsOf) {
      plan(code: $planCode, asOf: $asOf) { actions(first: 1, filter: $filter) { totalCount } }
    }`,
    { filter, asOf: at },
  );
  return plan.actions.totalCount;
}
