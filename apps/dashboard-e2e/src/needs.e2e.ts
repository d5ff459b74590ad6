import type { Locator, Page } from '@playwright/test';
import { ask, PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const [NEEDED, NEEDING, THIRD, DATED] = [1, 7, 12, 9];
const WHY = 'Le numéro unique doit exister avant que nos agents ne l’affichent.';

const address = (number: number): string => `/plans/${PLAN}/actions/${number}`;
const section = (page: Page): Locator => page.getByRole('region', { name: 'Dépendances' });

async function state(page: Page, needed: RegExp, reason = WHY): Promise<void> {
  await section(page).getByRole('button', { name: 'Déclarer un besoin' }).click();
  const form = page.getByRole('form', { name: 'De quoi cette action a-t-elle besoin' });
  const actions = form.getByRole('combobox', { name: /^De quelle action/ });
  const wanted = actions.locator('option').filter({ hasText: needed });
  await expect(wanted).toHaveCount(1);
  await actions.selectOption((await wanted.getAttribute('value')) ?? '');
  await form.getByRole('textbox', { name: /^Pourquoi/ }).fill(reason);
  await form.getByRole('button', { name: 'Inscrire ce besoin' }).click();
}

/** An action, and the milestone that it has to reach first. */
async function read(page: Page, number: number): Promise<{ id: string; version: number; milestone: string }> {
  const { plan } = await ask<{
    plan: { action: { id: string; version: number; milestones: { nodes: { id: string; actual: string | null }[] } } };
  }>(
    page.request,
    `query ($code: String!, $number: Int!) { plan(code: $code) { action(number: $number) {
      id version milestones(first: 100) { nodes { id actual } } } } }`,
    { code: PLAN, number },
  );
  const { id, version, milestones } = plan.action;
  return { id, version, milestone: milestones.nodes.find(({ actual }) => actual === null)?.id ?? '' };
}

test('a ministry says what it needs of another; a circle is refused with its numbers; a moved date says whom it touches before it is sent', async ({
  as,
}) => {
  const other = await as('lead of MI');
  const lead = await as('lead of SEEF');
  const validator = await as('validator of SEEF');

  await test.step('the lead of the action that needs says so, and why', async () => {
    await other.goto(address(NEEDING));
    await state(other, /^1\. /);
    await expect(section(other).getByText('Besoin inscrit (registre')).toBeVisible();
    await expect(section(other).getByText(WHY)).toBeVisible();
    await other.goto(address(THIRD));
    await state(other, /^7\. /);
    await expect(section(other).getByText('Besoin inscrit (registre')).toBeVisible();
    await expectNoBarrier(other, 'the needs of an action');
  });

  await test.step('who is needed sees by whom, and cannot close the circle', async () => {
    await lead.goto(address(NEEDED));
    await expect(section(lead).getByRole('link', { name: `Action ${NEEDING}` })).toBeVisible();
    await state(lead, /^12\. /);
    await expect(lead.getByRole('alert').getByText(`${NEEDED} → ${THIRD} → ${NEEDING} → ${NEEDED}`)).toBeVisible();
    await expectNoBarrier(lead, 'a circle that is refused', { schemes: ['light'] });
  });

  await test.step('a date that is put off says before it is sent whom it touches', async () => {
    const [needed, dated] = [await read(lead, NEEDED), await read(lead, DATED)];
    await ask(
      lead.request,
      `mutation ($input: StateDependencyInput!) { stateDependency(input: $input) { __typename } }`,
      {
        input: {
          ...{ actionId: dated.id, expectedVersion: dated.version, idempotencyKey: crypto.randomUUID(), reason: WHY },
          ...{ milestoneId: dated.milestone, neededActionId: needed.id, neededMilestoneId: needed.milestone },
        },
      },
    );
    await lead.goto(`${address(NEEDED)}/report`);
    await lead.getByRole('radio', { name: 'Date déplacée' }).first().check();
    await lead.getByRole('textbox', { name: /^Nouvelle date prévue/ }).fill('juin 2099');
    const told = lead.getByRole('status').filter({ hasText: 'Ce report touche 1 échéance qui en dépend' });
    await expect(told.getByRole('link', { name: `Action ${DATED}` })).toBeVisible();
    await expect(told).toContainText(/jours de retard/);
  });

  await test.step('once it took effect, those who wait find it in their work', async () => {
    const { id: actionId, version: expectedVersion, milestone } = await read(lead, NEEDED);
    const moved = { forecast: '2099-06', reasonCode: 'BUDGET', reason: 'Les crédits arrivent plus tard.' };
    await ask(lead.request, `mutation ($input: SubmitUpdateInput!) { submitUpdate(input: $input) { __typename } }`, {
      input: {
        ...{ actionId, expectedVersion, idempotencyKey: crypto.randomUUID(), status: 'IN_PROGRESS' },
        ...{ confidence: 'ACHIEVABLE', narrative: 'Le marché est relancé.' },
        forecastsMoved: [{ milestoneId: milestone, ...moved }],
      },
    });
    await ask(
      validator.request,
      `mutation ($input: DecideUpdateInput!) { validateUpdate(input: $input) { __typename } }`,
      {
        input: { actionId, expectedVersion: expectedVersion + 1, idempotencyKey: crypto.randomUUID() },
      },
    );
    await other.goto(`/plans/${PLAN}/my-work`);
    await expect(other.getByText('Un jalon dont vous dépendez a bougé').first()).toBeVisible();
    await expectNoBarrier(other, 'work that waits for what moved', { schemes: ['light'] });
  });

  await test.step('an action is watched by one button, found again in one’s work, and no longer', async () => {
    await other.goto(address(NEEDED));
    await other.getByRole('button', { name: 'Suivre', exact: true }).click();
    await expect(other.getByRole('button', { name: 'Ne plus suivre' })).toBeVisible();
    await expect(other.getByText('1 personne suit cette action')).toBeVisible();
    await other.goto(`/plans/${PLAN}/my-work`);
    const watched = other.getByRole('region', { name: 'Ce que je suis' });
    await watched.getByRole('link', { name: `Action ${NEEDED}` }).click();
    await other.getByRole('button', { name: 'Ne plus suivre' }).click();
    await expect(other.getByRole('button', { name: 'Suivre', exact: true })).toBeVisible();
  });
});
