import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { expectNoBarrier } from './stage/barriers.ts';
import { AS_CLIENT, identityProvider } from './stage/identity-provider.ts';
import { startServer } from './stage/real-server.ts';
import { watch } from './stage/watch.ts';

const ANNE = { sub: 'a', email: 'anne@interieur.example', given_name: 'Anne', usual_name: 'Martin' };
const BOB = { sub: 'b', email: 'bob@interieur.example', given_name: 'Bob', usual_name: 'Inconnu' };
const repository = new URL('../../../', import.meta.url).pathname;

/** What a journey opened, closed however it ended. */
const opened: (() => Promise<unknown>)[] = [];
test.afterEach(async () => {
  for (const close of opened.splice(0).reverse()) await close();
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

test('an agent who was invited signs in with the provider, proves it again for a token, and signs out; another is told why not', async ({
  browser,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-provider-'));
  const provider = await identityProvider([ANNE, BOB]);
  opened.push(async () => rmSync(dataDir, { recursive: true, force: true }), provider.stop);
  const port = await freePort();
  const settings = {
    PORT: String(port),
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: provider.origin,
    OIDC_NAME: 'ProConnect',
    CONTACT: 'jalon@administration.example',
    STEP_UP_ACTS: 'tokens',
    STEP_UP_ACR_VALUES: 'eidas2',
    ...AS_CLIENT,
  };
  // The first start makes the database; nobody may be invited while it is open elsewhere.
  expect(await (await startServer({ dataDir, settings })).stop()).toBe(0);
  const invited = await promisify(execFile)(
    join(repository, 'node_modules/node/bin/node'),
    ['tools/account/invite.ts', ANNE.email, 'ADMINISTRATOR'],
    { cwd: repository, env: { PATH: process.env['PATH'], DATA_DIR: dataDir, ...settings } },
  );
  expect(invited.stdout).toContain('Valable jusqu’au');
  const server = await startServer({ dataDir, settings });
  opened.push(server.stop);

  const context = await browser.newContext({ baseURL: server.origin });
  const watching = await watch(context, server.origin);
  watching.expect(new RegExp(`^elsewhere: ${provider.origin}/`));
  watching.expect(/status of 403/);
  const page = await context.newPage();
  await page.goto('/account/sessions');
  await page.getByRole('link', { name: 'S’identifier avec ProConnect' }).click();
  await page.getByRole('link', { name: 'Bob Inconnu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Vous n’avez pas de compte dans Jalon' })).toBeVisible();
  await expect(page.getByText('jalon@administration.example')).toBeVisible();
  await expectNoBarrier(page, 'the page that refuses');
  await page.getByRole('link', { name: 'Revenir à la page d’accueil' }).click();

  await page.goto('/account/sessions');
  await page.getByRole('link', { name: 'S’identifier avec ProConnect' }).click();
  await page.getByRole('link', { name: 'Anne Martin' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mes sessions' })).toBeVisible();
  await expect(page.getByText('Chrome, Linux')).toBeVisible();
  await expect(page.getByText('Démonstration')).toBeHidden();

  const elsewhere = await (await browser.newContext({ baseURL: server.origin })).newPage();
  await elsewhere.goto('/account/sessions');
  await elsewhere.getByRole('link', { name: 'S’identifier avec ProConnect' }).click();
  await elsewhere.getByRole('link', { name: 'Anne Martin' }).click();
  await expect(elsewhere.getByRole('heading', { level: 1, name: 'Mes sessions' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('button', { name: 'Fermer toutes les autres' })).toBeVisible();
  await expectNoBarrier(page, 'my sessions');
  await page.getByRole('button', { name: 'Fermer toutes les autres' }).click();
  await expect(page.getByText('Toutes les autres sessions sont fermées.')).toBeVisible();
  await elsewhere.reload();
  await expect(elsewhere.getByRole('link', { name: 'S’identifier avec ProConnect' })).toBeVisible();

  // A token is asked for: who asks proves again who they are, beside the form, which waits as it was.
  await page.goto('/account/tokens');
  const purpose = page.getByRole('textbox', { name: 'À quoi servira-t-il ?' });
  await purpose.fill('Rapport annuel');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await expect(page.getByText('Cet acte demande de confirmer votre identité.')).toBeVisible();
  const opening = context.waitForEvent('page');
  await page.getByRole('button', { name: 'Confirmer (nouvel onglet)' }).click();
  const beside = await opening;
  await beside.getByRole('link', { name: 'Anne Martin' }).click();
  await expect(beside.getByRole('heading', { level: 1, name: 'Votre identité est confirmée' })).toBeVisible();
  await expectNoBarrier(beside, 'the page that says it is proved');
  await beside.close();
  await expect(purpose).toHaveValue('Rapport annuel');
  await page.getByRole('button', { name: 'Créer le jeton' }).click();
  await expect(page.getByText(/^jalon_[0-9a-f]{8}_\S{51}$/).first()).toBeVisible();

  await page.getByRole('button', { name: /Anne Martin/ }).click();
  await page.getByRole('button', { name: 'Se déconnecter' }).click();
  await expect(page.getByRole('link', { name: 'S’identifier avec ProConnect' })).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('link', { name: 'S’identifier avec ProConnect' })).toBeVisible();

  expect(watching.troubles).toEqual([]);
  expect(await server.stop()).toBe(0);
});
