import { PLAN, ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { figuresOn, strayNumbers, valuesOf } from './stage/figures.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 1;
const PLACES = { name: 'Principale' };

// Once there was a campaign, nothing is owed between two of them.
test.use({ serverOf: 'campaigns' });

/** A day to come, as the form takes it. */
function inDays(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10).split('-').reverse().join('/');
}

test('the coordinator opens a campaign, follows who answers, closes it, and nothing enters it any more', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const coordinator = await as('coordinator');
  const lead = await as('lead of SEEF');
  const validator = await as('validator of SEEF');
  const answered = coordinator.locator('jl-campaign-answers .headline');

  await test.step('it is opened under a name, with two deadlines', async () => {
    await coordinator.getByRole('link', { name: 'Campagnes' }).click();
    await expect(coordinator.getByText('Aucune campagne n’a encore été ouverte')).toBeVisible();
    await coordinator.getByRole('button', { name: 'Ouvrir une campagne' }).click();
    const form = coordinator.getByRole('form', { name: 'Ouvrir une campagne' });
    await form.getByRole('textbox', { name: 'Nom' }).fill('Point d’étape d’hiver');
    await form.getByRole('textbox', { name: 'Dernier jour pour les référents' }).fill(inDays(10));
    await form.getByRole('textbox', { name: 'Dernier jour pour les valideurs' }).fill(inDays(3));
    await form.getByRole('button', { name: 'Ouvrir la campagne' }).click();
    await expect(form.getByText('Les valideurs ne peuvent pas avoir fini avant les référents')).toBeVisible();
    await expectNoBarrier(coordinator, 'the form of a campaign');
    await form.getByRole('textbox', { name: 'Dernier jour pour les valideurs' }).fill(inDays(17));
    await form.getByRole('button', { name: 'Ouvrir la campagne' }).click();
    await expect(coordinator.getByRole('status').getByText('est ouverte')).toBeVisible();
    await expect(answered).toHaveText(/^0 action sur \d+ a répondu$/);
  });

  await test.step('the lead is told what is asked, why and until when; the navigation counts it', async () => {
    await lead
      .getByRole('navigation', PLACES)
      .getByRole('link', { name: /^Mes actions.*à traiter/ })
      .click();
    await expect(lead.getByText('Campagne « Point d’étape d’hiver » : à rapporter au plus tard le')).toBeVisible();
    const card = lead.locator('jl-work-card').filter({ hasText: `(action ${ACTION})` });
    await expect(card.getByText(/^Compte à rendre.* — au plus tard le/)).toBeVisible();
    const waiting = lead.getByRole('navigation', PLACES).locator('.count').first();
    const { viewer } = await ask<{ viewer: { work: { pressing: { totalCount: number } } } }>(
      lead.request,
      'query Pressing($planCode: String!) { viewer { work(planCode: $planCode) { pressing { totalCount } } } }',
    );
    await expect(waiting).toHaveText(new RegExp(`^${viewer.work.pressing.totalCount}\\s*à traiter$`));
    await expect(
      validator.getByRole('navigation', PLACES).getByRole('link', { name: 'À valider', exact: true }),
    ).toBeVisible();
  });

  await test.step('an answer is counted as it comes, with who holds it', async () => {
    const form = await openReport(lead, ACTION);
    await form.status('En cours');
    await form.narrative.fill('Le déploiement continue.');
    await form.submit.click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
    await expect(answered).toHaveText(/^1 action sur \d+ a répondu$/);
    const row = coordinator.locator('jl-asked-table').getByRole('row', { name: /^1 / });
    await expect(row).toContainText('Élise Prototype');
    // It hears of it without being asked.
    await expect(
      validator.getByRole('navigation', PLACES).getByRole('link', { name: /^À valider\s*1\s*à traiter$/ }),
    ).toBeVisible();
    await coordinator.getByRole('link', { name: 'À valider', exact: true }).click();
    await expect(coordinator).toHaveURL(/etat=a-valider/);
    await expect(coordinator.locator('jl-asked-table tbody tr')).toHaveCount(1);
    await expectNoBarrier(coordinator, 'a campaign that is open');
    expect(await strayNumbers(coordinator)).toEqual([]);
    const figures = await figuresOn(coordinator);
    const values = await valuesOf(coordinator.request, [
      ...new Set(figures.flatMap(({ fields }) => fields).filter((field) => !field.endsWith('asked.totalCount'))),
    ]);
    for (const { fields, told } of figures.filter(({ fields: [field = ''] }) => values.has(field))) {
      expect
        .soft(told.toSorted(), fields.join(' '))
        .toEqual(fields.flatMap((field) => values.get(field) ?? []).toSorted());
    }
  });

  await test.step('closed, it lets nothing in, and says so; reopened for a reason, it does again', async () => {
    await coordinator.getByRole('button', { name: 'Clore la campagne' }).click();
    await coordinator.getByRole('button', { name: 'Clore maintenant' }).click();
    await expect(coordinator.getByRole('status').getByText('est close')).toBeVisible();
    await validator
      .getByRole('navigation', PLACES)
      .getByRole('link', { name: /^À valider/ })
      .click();
    await validator.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await validator.getByText('Pourquoi je ne peux pas agir sur cette action').click();
    await expect(validator.getByText('est close : rien n’y entre plus').first()).toBeVisible();
    await coordinator.getByRole('button', { name: /^Rouvrir/ }).click();
    const form = coordinator.getByRole('form', { name: /^Rouvrir/ });
    await form.getByRole('textbox', { name: 'Motif' }).fill('Un ministère attendait un arbitrage.');
    await form.getByRole('textbox', { name: 'Dernier jour pour les référents' }).fill(inDays(10));
    await form.getByRole('textbox', { name: 'Dernier jour pour les valideurs' }).fill(inDays(17));
    await form.getByRole('button', { name: 'Rouvrir la campagne' }).click();
    await expect(coordinator.getByText('Un ministère attendait un arbitrage.')).toBeVisible();
    await validator.getByRole('button', { name: 'Valider', exact: true }).click();
    await expect(validator.getByText('Validé : les changements sont en vigueur')).toBeVisible();
    await expect(coordinator.getByText('1 validée')).toBeVisible();
  });
});
