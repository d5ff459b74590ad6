import { PLAN, ask } from './stage/ask.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const TEXT = 'Une phrase que personne ne veut taper deux fois.';
const LONGEST = 10_000;

test('what is typed is still there after a reload, and after the window was closed', async ({ as }) => {
  const page = await as('lead of MI');
  const form = await openReport(page, 7);
  await form.narrative.fill(TEXT);
  await expect(page.getByText(/^\s*Brouillon enregistré à/)).toBeVisible();
  await page.reload();
  await expect(form.narrative).toHaveValue(TEXT);
  await expect(page.getByText(/Votre texte du .* a été retrouvé/)).toBeVisible();
  const later = await page.context().newPage();
  await page.close();
  const again = await openReport(later, 7);
  await expect(again.narrative).toHaveValue(TEXT);
  await later.getByRole('button', { name: 'Effacer le brouillon' }).click();
  await expect(again.narrative).toHaveValue('');
  await later.getByRole('button', { name: 'Le remettre' }).click();
  await expect(again.narrative).toHaveValue(TEXT);
});

test('B-64 a double click submits once; offline, the text stays and says so, and is then taken once', async ({
  seatOf,
}) => {
  const { page, watch } = await seatOf('lead of MI');
  watch.expect(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  const form = await openReport(page, 12);
  await form.status('En cours');
  await form.narrative.fill(TEXT);

  await page.context().setOffline(true);
  await form.submit.click();
  await expect(page.getByText('Le serveur ne répond pas. Votre texte est gardé et partira de lui-même')).toBeVisible();
  await expect(form.narrative).toHaveValue(TEXT);

  await page.context().setOffline(false);
  await form.submit.dblclick();
  await expect(page.getByText('Votre point d’avancement est soumis')).toBeVisible();
  const { plan } = await ask<{ plan: { action: { history: { nodes: { operation: string }[] } } } }>(
    page.request,
    `query History($planCode: String!) {
      plan(code: $planCode) { action(number: 12) { history(first: 100) { nodes { operation } } } }
    }`,
  );
  expect(plan.action.history.nodes.filter(({ operation }) => operation === 'UPDATE_SUBMITTED')).toHaveLength(1);
});

test('B-34 B-36 a word of 10,000 characters, one more, and a NUL are answered on screen', async ({ as }) => {
  const page = await as('lead of MJ');
  const form = await openReport(page, 11);
  await form.status('En cours');

  await form.narrative.fill('é'.repeat(LONGEST + 1));
  await form.submit.click();
  await expect(page.getByText('1 point à corriger')).toBeVisible();
  await expect(form.narrative).toHaveAttribute('aria-invalid', 'true');
  await expect(form.narrative).toBeFocused();

  await form.narrative.fill('avant\u0000après');
  await form.submit.click();
  await expect(form.narrative).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText('1 point à corriger')).toBeVisible();

  await form.narrative.fill('é'.repeat(LONGEST));
  await form.submit.click();
  await expect(page).toHaveURL(`/plans/${PLAN}/actions/11`);
  await expect(page.getByText('Votre point d’avancement est soumis')).toBeVisible();
  const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
  expect(scrollWidth).toBe(clientWidth);
});
