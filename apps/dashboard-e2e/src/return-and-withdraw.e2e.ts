import { randomUUID } from 'node:crypto';
import { PLAN, ask } from './stage/ask.ts';
import { openReport, reportForm } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 9;
const REASON = 'Précisez combien de départements sont couverts, et donnez la source.';

test('a validator returns a report with a reason; its author corrects it, submits it again, and never decides', async ({
  as,
}) => {
  const lead = await as('lead of SEEF');
  const validator = await as('validator of SEEF');

  await test.step('submitted, it is not for its author to validate', async () => {
    const form = await openReport(lead, ACTION);
    await form.status('En cours');
    await form.narrative.fill('Le déploiement continue.');
    await form.submit.click();
    const open = lead.getByRole('region', { name: 'Un point d’avancement attend la validation' });
    await expect(open).toBeVisible();
    await expect(open.getByRole('button', { name: 'Valider' })).toHaveCount(0);
    const { plan } = await ask<{ plan: { action: { id: string; version: number } } }>(
      lead.request,
      `query Action($planCode: String!) { plan(code: $planCode) { action(number: ${ACTION}) { id version } } }`,
    );
    const { validateUpdate } = await ask<{ validateUpdate: { __typename: string; message: string } }>(
      lead.request,
      `mutation Validate($input: DecideUpdateInput!) {
        validateUpdate(input: $input) { __typename ... on Refused { message(language: FR) } }
      }`,
      { input: { actionId: plan.action.id, expectedVersion: plan.action.version, idempotencyKey: randomUUID() } },
    );
    expect(validateUpdate.__typename).toBe('Refused');
    expect(validateUpdate.message).toMatch(/une autre personne|valideurs/);
  });

  await test.step('the validator has to say why', async () => {
    await validator.goto(`/plans/${PLAN}/my-work?list=toValidate`);
    await validator.getByRole('link', { name: `Examiner (action ${ACTION})` }).click();
    await validator.getByRole('button', { name: 'Renvoyer à l’auteur' }).click();
    await validator.getByRole('button', { name: 'Renvoyer avec ce motif' }).click();
    const reason = validator.getByRole('textbox', { name: 'Motif du renvoi' });
    await expect(reason).toHaveAttribute('aria-invalid', 'true');
    await reason.fill(REASON);
    await validator.getByRole('button', { name: 'Renvoyer avec ce motif' }).click();
    await expect(validator.getByText('Renvoyé à son auteur avec votre motif')).toBeVisible();
  });

  await test.step('the author finds it returned, with the reason, and corrects it', async () => {
    await lead.getByRole('link', { name: 'Mes actions' }).click();
    await lead.getByRole('link', { name: 'À reprendre' }).click();
    await expect(lead.getByText(`Renvoyée : ${REASON}`)).toBeVisible();
    await lead.getByRole('link', { name: `Corriger (action ${ACTION})` }).click();
    await expect(lead.getByText(REASON)).toBeVisible();
    const form = reportForm(lead);
    await expect(form.narrative).toHaveValue('Le déploiement continue.');
    await form.narrative.fill('Le déploiement continue : 96 départements couverts.');
    await form.submit.click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
  });

  await test.step('taken back by its author, it leaves the validator’s list; submitted again, it is validated', async () => {
    await lead.getByRole('button', { name: 'Reprendre' }).click();
    await expect(lead.getByText('Repris : vous pouvez le corriger')).toBeVisible();
    // What changes before the line is open is not heard.
    const listening = validator
      .waitForEvent('websocket')
      .then((line) => line.waitForEvent('framesent', ({ payload }) => String(payload).includes('PlanChanged')));
    await validator.goto(`/plans/${PLAN}/my-work?list=toValidate`);
    await expect(validator.getByRole('heading', { name: 'Mes actions' })).toBeVisible();
    await listening;
    await expect(validator.getByRole('link', { name: `Examiner (action ${ACTION})` })).toHaveCount(0);
    await lead.getByRole('link', { name: 'Corriger et soumettre de nouveau' }).click();
    await reportForm(lead).submit.click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
    await validator.getByRole('link', { name: `Examiner (action ${ACTION})` }).click();
    await validator.getByRole('button', { name: 'Valider', exact: true }).click();
    await expect(validator.getByText('Validé : les changements sont en vigueur')).toBeVisible();
    await expect(lead.getByText('96 départements couverts').first()).toBeVisible();
    await expect(lead.getByText('validé par Élise Prototype')).toBeVisible();
  });
});
