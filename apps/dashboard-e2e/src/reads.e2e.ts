import { expectNoBarrier } from './stage/barriers.ts';
import { PLAN } from './stage/ask.ts';
import { expect, test } from './stage/stage.ts';

test('what an auditor’s program reads is seen by the auditor and the administrator, who stops it', async ({
  as,
  newcomer,
}) => {
  const auditor = await as('auditor');
  await auditor.goto('/account/tokens');
  await auditor.getByRole('textbox', { name: 'À quoi servira-t-il ?' }).fill('Relevé des consultations');
  await auditor.getByRole('checkbox', { name: /^Le registre/ }).check();
  await auditor.getByRole('button', { name: 'Créer le jeton' }).click();
  const token = await auditor
    .getByText(/^jalon_[0-9a-f]{8}_\S{51}$/)
    .first()
    .innerText();
  const { page: program } = await newcomer();
  const headers = { authorization: `Bearer ${token}` };
  const data = { query: `query Releve { plan(code: "${PLAN}") { action(number: 7) { title } } }` };
  expect((await program.request.post('/graphql', { data, headers })).status()).toBe(200);
  expect((await program.request.get('/ledger/export', { headers })).status()).toBe(200);

  const administrator = await as('administrator');
  await administrator.getByRole('link', { name: 'Consultations', exact: true }).click();
  await expect(administrator.getByRole('heading', { level: 1, name: 'Consultations' })).toBeVisible();
  const named = administrator.getByText('Releve', { exact: true });
  // What is read is written a second later at most.
  await expect(async () => {
    await administrator.reload();
    await expect(named).toBeVisible({ timeout: 10_000 });
  }).toPass();
  await administrator.getByRole('combobox', { name: 'Genre' }).selectOption('Export du registre');
  const rows = administrator.getByRole('row').filter({ hasText: 'Relevé des consultations' });
  // The list before stays until the one that was asked for comes.
  await expect(rows).toHaveCount(1);
  const row = rows.filter({ hasText: 'Export du registre' });
  await expect(row).toContainText('Karine Témoin');
  await expectNoBarrier(administrator, 'what everyone read');
  const download = administrator.waitForEvent('download');
  await administrator.getByRole('link', { name: 'Ouvrir dans un tableur' }).click();
  expect((await download).suggestedFilename()).toMatch(/^consultations-\d{4}-\d\d-\d\d\.csv$/);

  await row.getByRole('link', { name: 'Voir le jeton' }).click();
  await expect(administrator.getByRole('heading', { name: 'Les jetons des autres' })).toBeVisible();
  await administrator.getByRole('button', { name: 'Révoquer « Relevé des consultations »' }).click();
  await expect(administrator.getByText('le jeton de Karine Témoin')).toBeVisible();
  await administrator.getByRole('button', { name: 'Révoquer', exact: true }).click();
  await expect(administrator.getByText('« Relevé des consultations » est révoqué')).toBeVisible();
  await expectNoBarrier(administrator, 'the tokens of others');
  expect((await program.request.post('/graphql', { data, headers })).status()).toBe(401);

  await auditor.reload();
  await auditor.getByRole('link', { name: /^Mes consultations/ }).click();
  await expect(auditor.getByRole('heading', { level: 1, name: 'Mes consultations' })).toBeVisible();
  await expect(auditor.getByText('action n° 7')).toBeVisible();
});
