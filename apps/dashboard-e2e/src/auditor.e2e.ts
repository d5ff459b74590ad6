import { PLAN } from './stage/ask.ts';
import { expect, test } from './stage/stage.ts';

test('the auditor verifies the ledger in the browser, which says what it checked and what it cannot', async ({
  as,
}) => {
  const page = await as('auditor');
  await page.getByRole('link', { name: 'Registre' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Registre' })).toBeVisible();
  const total = await page.getByText(/entrées de ce plan/).innerText();
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText('chaque empreinte est juste et la chaîne est entière')).toBeVisible();
  await page.getByText('Ce que la vérification prouve').click();
  await expect(page.getByText('que chaque entrée suit la précédente')).toBeVisible();
  await expect(page.getByText('que ce qui a été déclaré est vrai : seules les preuves le disent')).toBeVisible();
  expect(total).toMatch(/^\d+ entrées de ce plan/);

  const head = await page.locator('code').first().innerText();
  expect(head).toMatch(/[0-9a-f]{64}/);
  await page
    .getByRole('textbox', { name: 'Empreinte notée auparavant' })
    .fill(head.replace(/[0-9a-f]{8}$/, '00000000'));
  await page.getByRole('button', { name: 'Vérifier à nouveau' }).click();
  await expect(page.getByText('ce n’est plus celle que vous aviez notée')).toBeVisible();
});

test('an entry shows its exact bytes, and the browser finds its hash again', async ({ as }) => {
  const page = await as('auditor');
  await page.goto(`/plans/${PLAN}/audit`);
  await page.getByRole('button', { name: 'Octets exacts et empreintes' }).first().click();
  await expect(page.getByText('recalculée dans ce navigateur : identique')).toBeVisible();
});

test('the ledger and the tokens are refused to the cabinet, with the reason', async ({ as }) => {
  const page = await as('cabinet');
  await expect(page.getByRole('link', { name: 'Registre' })).toHaveCount(0);
  await page.goto(`/plans/${PLAN}/audit`);
  await expect(page.getByText('Le registre complet est réservé à l’audit')).toBeVisible();
  await page.goto('/account/tokens');
  await expect(page.getByText('Les jetons d’accès sont réservés aux auditeurs')).toBeVisible();
});

test('A-35 a token that was revoked opens nothing any more', async ({ as, newcomer }) => {
  const page = await as('auditor');
  await page.goto('/account/tokens');
  await page.getByRole('textbox', { name: 'À quoi servira-t-il ?' }).fill('Bientôt révoqué');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  const token = await page
    .getByText(/^jalon_[0-9a-f]{8}_\S{51}$/)
    .first()
    .innerText();
  const { page: program } = await newcomer();
  const question = {
    data: { query: '{ viewer { displayName } }' },
    headers: { authorization: `Bearer ${token}` },
  };
  expect((await program.request.post('/graphql', question)).status()).toBe(200);
  await page.getByRole('button', { name: 'Révoquer « Bientôt révoqué »' }).click();
  await page.getByRole('button', { name: 'Révoquer', exact: true }).click();
  await expect(page.getByText('« Bientôt révoqué » est révoqué')).toBeVisible();
  expect((await program.request.post('/graphql', question)).status()).toBe(401);
});
