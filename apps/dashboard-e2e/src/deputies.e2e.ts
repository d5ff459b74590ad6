import { openReport } from './stage/report-form.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 2;

/** Today, as the form takes it, in Paris. */
const today = (): string => new Intl.DateTimeFormat('fr-FR', { timeZone: 'Europe/Paris' }).format(new Date());

test('a lead asks a colleague to stand in; what the colleague does bears both names, until it is ended', async ({
  as,
}) => {
  const lead = await as('lead of SEEF');
  const validator = await as('validator of SEEF');
  await lead.goto('/account/deputies');
  const form = lead.getByRole('form', { name: 'Désigner un suppléant' });
  await form
    .getByRole('combobox', { name: 'Qui' })
    .selectOption({ label: 'Élise Prototype, Conseillère, cabinet (enfance et familles)' });
  await form.getByRole('textbox', { name: 'Premier jour' }).fill(today());
  await form.getByRole('textbox', { name: 'Dernier jour' }).fill(today());
  await form.getByRole('button', { name: 'Désigner' }).click();
  await expect(lead.getByRole('status').getByText('C’est noté')).toBeVisible();
  await expect(lead.getByRole('heading', { name: 'Élise Prototype' })).toBeVisible();
  await expectNoBarrier(lead, 'deputies');

  await validator.goto('/account/deputies');
  await expect(validator.getByText('Vous suppléez Aurore Exemple')).toBeVisible();
  const report = await openReport(validator, ACTION);
  await report.status('En cours');
  await report.narrative.fill('Le déploiement continue.');
  await report.submit.click();
  await expect(validator.getByText('Élise Prototype, pour Aurore Exemple').first()).toBeVisible();
  // Whoever wrote it does not decide on it, though a validator.
  await expect(validator.getByRole('button', { name: 'Valider', exact: true })).toHaveCount(0);

  await lead.getByRole('button', { name: /^Mettre fin/ }).click();
  await expect(lead.getByText('Finie avant terme')).toBeVisible();
  await validator.goto('/account/deputies');
  await expect(validator.getByText('Personne ne vous supplée')).toBeVisible();
  await expect(validator.getByText('Vous suppléez')).toHaveCount(0);
});
