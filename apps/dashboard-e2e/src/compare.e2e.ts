import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const changes = `/plans/${PLAN}/changes`;

/** An action as a mutation needs it. */
async function read(
  page: Page,
  number: number,
): Promise<{ actionId: string; expectedVersion: number; milestone: string }> {
  const { plan } = await ask<{
    plan: { action: { id: string; version: number; milestones: { nodes: { id: string }[] } } };
  }>(
    page.request,
    `query Read($planCode: String!, $number: Int!) {
      plan(code: $planCode) { action(number: $number) { id version milestones(first: 1) { nodes { id } } } }
    }`,
    { number },
  );
  const { id, version, milestones } = plan.action;
  return { actionId: id, expectedVersion: version, milestone: milestones.nodes[0]?.id ?? '' };
}

async function send(page: Page, name: string, inputType: string, input: object): Promise<void> {
  const { answer } = await ask<{ answer: { __typename: string } }>(
    page.request,
    `mutation Send($input: ${inputType}!) { answer: ${name}(input: $input) { __typename ... on Refused { message } } }`,
    { planCode: undefined, input: { idempotencyKey: randomUUID(), ...input } },
  );
  expect(answer).toEqual({ __typename: 'UpdateAccepted' });
}

test('a promise put off appears on the page that was open: by how much, who, when and why', async ({ as }) => {
  const cabinet = await as('cabinet');
  await cabinet.getByRole('link', { name: 'Ce qui a changé' }).click();
  await expect(cabinet.getByRole('heading', { level: 1, name: 'Ce qui a changé' })).toBeVisible();
  const finding = cabinet.getByRole('status').filter({ hasText: 'bougé' });
  await expect(finding).toContainText(/\d+ actions ont bougé/);

  const lead = await as('lead of SEEF');
  const { milestone, ...action } = await read(lead, 9);
  await send(lead, 'submitUpdate', 'SubmitUpdateInput', {
    ...action,
    status: 'IN_PROGRESS',
    confidence: 'NEEDS_SUPPORT',
    narrative: 'Deux départements restent à ouvrir.',
    forecastsMoved: [
      { milestoneId: milestone, forecast: '2027-Q2', reasonCode: 'BUDGET', reason: 'Les crédits arrivent en janvier.' },
    ],
  });
  const validator = await as('validator of SEEF');
  const { milestone: _, ...again } = await read(validator, 9);
  await send(validator, 'validateUpdate', 'DecideUpdateInput', again);

  const moved = cabinet.locator('jl-moved-action').filter({ hasText: 'Un dispositif dans chaque département' });
  await expect(moved.getByText(/reporté de 1.642 jours, du 31 décembre 2022 au T2 2027/)).toBeVisible();
  await expect(moved.getByText('Les crédits arrivent en janvier.')).toBeVisible();
  await expect(moved.getByText('Aurore Exemple, validé par Élise Prototype')).toBeVisible();
  await expect(moved.getByText('Action qui n’est plus en retard.')).toBeVisible();
  const trend = cabinet.getByRole('region', { name: 'Tendance à périmètre constant' });
  await expect(trend.getByRole('heading')).toContainText('Sans les dates revues, elle serait plus haute');

  await cabinet.getByRole('button', { name: /^Échéances 1/ }).click();
  await expect(cabinet).toHaveURL(/type=forecast/);
  await expect(cabinet.locator('jl-moved-action')).toHaveCount(1);
  await cabinet.reload();
  await expect(cabinet.getByRole('button', { name: /^Échéances 1/ })).toHaveAttribute('aria-pressed', 'true');
  await expect(cabinet.locator('jl-moved-action')).toHaveCount(1);
  await moved.getByRole('heading').getByRole('link').click();
  await expect(cabinet).toHaveURL(new RegExp(`/plans/${PLAN}/actions/9$`));
});

test('two dates, what was known, nothing at all, and an address that makes no sense', async ({ as }) => {
  const page = await as('auditor');
  await page.goto(`${changes}?du=2021-11-01&au=2021-12-01`);
  await expect(page.getByText('13 actions ont bougé : 13 actions ajoutées.')).toBeVisible();
  await expect(page.getByText('Le plan n’existait pas encore au départ')).toBeVisible();

  await page.getByLabel('Du', { exact: true }).fill('2022-01-15');
  await page.getByLabel('Au', { exact: true }).fill('2022-10-15');
  await expect(page).toHaveURL(/du=2022-01-15&au=2022-10-15/);
  await expect(page.getByText('Action en retard depuis le 30 septembre 2022.').first()).toBeVisible();
  await expect(page.getByText('Le temps seul : personne n’a rien modifié').first()).toBeVisible();
  const entry = page.getByRole('link', { name: /^registre nº/ }).first();
  const number = /\d+/.exec((await entry.textContent()) ?? '')?.[0] ?? '';

  await page.getByRole('radio', { name: 'Ce qui était connu' }).check();
  await expect(page).toHaveURL(/base=connu/);
  await expect(page.getByText('Rien n’a bougé entre le 15 janvier 2022 et le 15 octobre 2022')).toBeVisible();
  await page.goBack();
  await entry.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Registre' })).toBeVisible();
  await expect(
    page
      .getByText(`nº ${number}`)
      .or(page.getByText(`n° ${number}`))
      .first(),
  ).toBeVisible();

  await page.goto(`${changes}?du=2023-01-01&au=2022-01-01`);
  await expect(page.getByRole('alert').filter({ hasText: 'finit avant de commencer' })).toBeVisible();
  await page.goto(`${changes}?periode=jamais&du=demain&type=rien&part=x`);
  await expect(page.getByRole('status').filter({ hasText: 'bougé' })).toBeVisible();
});

test('is without barrier, wide and narrow, light and dark', async ({ as }) => {
  const page = await as('cabinet');
  await page.goto(`${changes}?du=2022-01-15`);
  await expect(page.locator('jl-moved-action').first()).toBeVisible();
  await expectNoBarrier(page, 'what changed');
  await page.goto(`${changes}?du=2022-01-15&au=2022-01-20`);
  await expect(page.getByText('Rien n’a bougé')).toBeVisible();
  await expectNoBarrier(page, 'nothing changed', { schemes: ['light'] });
});
