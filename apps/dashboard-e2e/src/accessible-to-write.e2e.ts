import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

test('E-01 what a lead works with has no barrier: the list, the form, its errors, what was submitted', async ({
  as,
}) => {
  const page = await as('lead of SEEF');
  await page.goto(`/plans/${PLAN}/my-work`);
  await expect(page.getByRole('link', { name: 'Rendre compte (action 1)' })).toBeVisible();
  await expectNoBarrier(page, 'my work');
  await page.goto(`/plans/${PLAN}/my-work?list=submitted`);
  await expect(page.getByRole('heading', { level: 1, name: 'Mes actions' })).toBeVisible();
  await expectNoBarrier(page, 'an empty list of my work');
  const form = await openReport(page, 1);
  await form.status('Suspendue');
  await form.reached('Information et prévention dans tous les collèges', 'demain peut-être', {
    url: 'n’importe quoi',
    title: '',
    kind: '',
  });
  await page.getByRole('button', { name: 'Ajouter une preuve' }).click();
  await form.submit.click();
  await expect(page.getByText(/points à corriger/)).toBeVisible();
  await expectNoBarrier(page, 'the form with its errors');
  await page.reload();
  await expect(page.getByText(/Votre texte du .* a été retrouvé/)).toBeVisible();
  await expectNoBarrier(page, 'the form with a text found again');
  // What is typed stays on the server: others begin on an empty form.
  await page.getByRole('button', { name: 'Effacer le brouillon' }).click();
  await expect(page.getByText('Le brouillon est effacé.')).toBeVisible();
});

test('E-01 the account menu has no barrier, on a wide screen or a narrow one', async ({ as }) => {
  const page = await as('auditor');
  await page.getByRole('button', { name: 'Karine Témoin' }).click();
  await expect(page.getByRole('button', { name: 'Se déconnecter' })).toBeVisible();
  await expectNoBarrier(page, 'the account menu');
});

test('E-01 the ledger has no barrier, nor what its verification says', async ({ as }) => {
  const page = await as('auditor');
  await page.goto(`/plans/${PLAN}/audit`);
  await page.getByRole('button', { name: 'Octets exacts et empreintes' }).first().click();
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText(/entrées relues/)).toBeVisible();
  await page.getByText('Ce que la vérification prouve').click();
  await expectNoBarrier(page, 'the ledger, verified');
});

test('E-01 what an auditor writes in has no barrier: tokens, verdict', async ({ as }) => {
  const page = await as('auditor');
  await page.goto('/account/tokens');
  await expect(page.getByRole('heading', { name: 'Créer un jeton' })).toBeVisible();
  await expectNoBarrier(page, 'the tokens');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await expectNoBarrier(page, 'a token without a name');
  await page.getByRole('textbox', { name: 'À quoi servira-t-il ?' }).fill('Essai');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await expect(page.getByRole('heading', { name: '« Essai » est créé' })).toBeVisible();
  await page.getByRole('button', { name: 'Révoquer « Essai »' }).click();
  await expectNoBarrier(page, 'a new token, and the question before it is revoked');
  await page.goto(`/plans/${PLAN}/actions/8`);
  await page.getByRole('link', { name: 'Rendre un constat' }).click();
  await page.getByRole('button', { name: 'Rendre ce constat' }).click();
  await expectNoBarrier(page, 'a verdict with errors');
});
