import { createHash } from 'node:crypto';
import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const LIST = `/plans/${PLAN}/snapshots`;
const NAME = 'COPIL du 12 mars';
const ACTION = 1;

// It begins with a plan that was never frozen.
test.use({ serverOf: 'snapshots' });

/** What the page of a snapshot says, in words. */
const saidBy = (page: Page): Promise<string> => page.locator('article').innerText();

/** The three files, each with the SHA-256 of its bytes. */
async function filesOf(page: Page, fingerprint: string): Promise<Record<string, string>> {
  const digests: Record<string, string> = {};
  for (const format of ['json', 'csv', 'pdf']) {
    const answer = await page.request.get(`/snapshots/${fingerprint}.${format}`);
    expect(answer.status()).toBe(200);
    digests[format] = createHash('sha256')
      .update(await answer.body())
      .digest('hex');
  }
  return digests;
}

test('a committee freezes the plan; the plan goes on, and neither the page nor the files of the snapshot do', async ({
  as,
}) => {
  test.setTimeout(180_000);
  const cabinet = await as('cabinet');
  let address = '';
  await test.step('the cabinet takes it, and gets the address to cite', async () => {
    await cabinet.getByRole('link', { name: 'Instantanés' }).click();
    await expect(cabinet.getByText('Aucun instantané n’a encore été pris')).toBeVisible();
    await expectNoBarrier(cabinet, 'no snapshot yet');
    const form = cabinet.getByRole('form', { name: 'Prendre un instantané' });
    await form.getByRole('button', { name: 'Figer le plan' }).click();
    await expect(form.getByRole('textbox', { name: 'Nom' })).toHaveAttribute('aria-invalid', 'true');
    await form.getByRole('textbox', { name: 'Nom' }).fill(NAME);
    await form.getByRole('button', { name: 'Figer le plan' }).click();
    const cited = cabinet.getByRole('status').getByRole('link');
    await expect(cited).toBeVisible();
    address = await cited.innerText();
    expect(address).toMatch(new RegExp(`${LIST}/[0-9a-f]{64}$`));
    await expectNoBarrier(cabinet, 'a snapshot just taken');
  });

  const fingerprint = address.slice(-64);
  await cabinet.goto(address);
  await expect(cabinet.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
  await expect(cabinet.getByText('Instantané figé')).toBeVisible();
  await expectNoBarrier(cabinet, 'the page of a snapshot');
  const [said, files] = [await saidBy(cabinet), await filesOf(cabinet, fingerprint)];
  expect(files['json']).toBe(fingerprint);

  await test.step('an update is validated meanwhile', async () => {
    const [lead, validator] = [await as('lead of SEEF'), await as('validator of SEEF')];
    const form = await openReport(lead, ACTION);
    await form.status('En cours');
    await form.narrative.fill('Le déploiement est terminé dans tous les collèges.');
    await form.submit.click();
    await expect(lead.getByRole('region', { name: 'Un point d’avancement attend la validation' })).toBeVisible();
    await validator.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await validator.getByRole('button', { name: 'Valider' }).click();
    await expect(validator.getByRole('region', { name: 'Un point d’avancement attend la validation' })).toHaveCount(0);
  });

  await test.step('the snapshot has not moved, for whoever reads it', async () => {
    for (const page of [cabinet, await as('lead of MI')]) {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1, name: NAME })).toBeVisible();
      expect(await saidBy(page)).toBe(said);
      expect(await filesOf(page, fingerprint)).toEqual(files);
    }
  });

  await test.step('the browser finds its fingerprint again', async () => {
    await cabinet.getByRole('button', { name: 'Vérifier l’empreinte' }).click();
    await expect(cabinet.getByText('c’est bien celle du contenu affiché')).toBeVisible();
  });

  await test.step('its PDF is downloaded under its name', async () => {
    const [download] = await Promise.all([
      cabinet.waitForEvent('download'),
      cabinet.getByRole('link', { name: 'PDF' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`${NAME} - ${PLAN} - ${fingerprint.slice(0, 12)}.pdf`);
  });
});

test('who may not take a snapshot is told why, and reads them all the same', async ({ as }) => {
  const page = await as('lead of MI');
  await page.goto(LIST);
  await expect(
    page.getByText('Seuls la coordination, le cabinet et les auditeurs prennent un instantané'),
  ).toBeVisible();
  await expect(page.getByRole('form')).toHaveCount(0);
  await page.goto(`${LIST}/${'0'.repeat(64)}`);
  await expect(page.getByText('Aucun instantané à cette adresse')).toBeVisible();
  await expectNoBarrier(page, 'no snapshot at this address');
});

test('a past day is frozen from the keyboard, and what is no day is said', async ({ as }) => {
  const page = await as('coordinator');
  await page.goto(LIST);
  const form = page.getByRole('form', { name: 'Prendre un instantané' });
  await form.getByRole('textbox', { name: 'Nom' }).fill('Bilan à mi-parcours');
  await form.getByText('Figer une date passée').focus();
  await page.keyboard.press('Enter');
  const day = form.getByRole('textbox', { name: 'Au soir du' });
  await day.fill('mars 2023');
  await page.keyboard.press('Enter');
  await expect(form.getByText('Donnez un jour entier')).toBeVisible();
  await day.fill('12/03/2023');
  await page.keyboard.press('Enter');
  await expect(page.getByText('« Bilan à mi-parcours » est figé')).toBeVisible();
  await expect(page.getByText('Montre ce qui était vrai au soir du 12 mars 2023')).toBeVisible();
});
