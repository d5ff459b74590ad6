import { randomUUID } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { PLAN, answer, ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const folder = new URL('../../explorer/queries/', import.meta.url);
const queries = readdirSync(folder).filter((name) => name.endsWith('.graphql'));

test('the explorer runs a query with the session of the browser', async ({ as }) => {
  const page = await as('auditor');
  await page.goto('/explorer');
  // At once: the editors come later than the library, and a query chosen meanwhile must not be lost.
  await page
    .locator('.library')
    .getByRole('button', { name: /^Jalons en retard/ })
    .click();
  await expect(page.locator('.graphiql-query-editor .view-lines')).toContainText('LateMilestones');
  await page.getByRole('button', { name: /Execute query/ }).click();
  await expect(page.locator('.result-window')).toContainText('"data"');
  await expect(page.locator('.result-window')).not.toContainText('"errors"');
});

test('E-01 the explorer has no barrier of ours', async ({ as }) => {
  const page = await as('auditor');
  for (const scheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('/explorer');
    await expect(page.getByRole('button', { name: /Execute query/ })).toBeVisible();
    // GraphiQL puts the button that closes a tab inside the tab, and its editor keeps the colours it began with.
    await expectNoBarrier(page, 'the explorer', { setAside: ['.graphiql-tab'], schemes: [scheme] });
  }
});

test('every ready query of the explorer is answered without errors to a token', async ({ as, newcomer }) => {
  const auditor = await as('auditor');
  const { viewer } = await ask<{ viewer: { version: number } }>(auditor.request, '{ viewer { version } }');
  const { createToken } = await ask<{ createToken: { secret: string } }>(
    auditor.request,
    `mutation Token($input: CreateTokenInput!) { createToken(input: $input) { ... on TokenChanged { secret } } }`,
    {
      input: {
        ...{ name: 'Requêtes prêtes', days: 1, scopes: { openUpdates: true, ledger: true } },
        ...{ expectedVersion: viewer.version, idempotencyKey: randomUUID() },
      },
    },
  );
  const { page: program } = await newcomer();
  const headers = { authorization: `Bearer ${createToken.secret}` };
  expect(queries.length).toBeGreaterThan(4);
  for (const name of queries) {
    const query = readFileSync(new URL(name, folder), 'utf8');
    const { data, errors } = await answer<object>(program.request, query, { number: 1, language: 'FR' }, headers);
    expect(errors, name).toBeUndefined();
    expect(JSON.stringify(data), name).toContain(/\$planCode/.test(query) ? '[' : PLAN);
  }
});
