import { PLAN, ask } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const TEXT = 'Une phrase que personne ne veut taper deux fois.';
const BEFORE_THE_END = 'Une autre, tapée juste avant la fin de la session.';
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

test('E-14 two minutes before the session ends it is said; one key stays, and what was typed is never lost', async ({
  seatOf,
}) => {
  const { page, watch } = await seatOf('lead of MI');
  watch.expect(/status of 401/);
  // Nobody waits half an hour here: the server is asked as ever, and what it says is brought forward.
  await page.route('**/session/expiry', async (route) => {
    const response = await route.fetch();
    const isLooking = route.request().method() === 'GET' && response.ok();
    const told = isLooking ? { ...((await response.json()) as object), seconds: 119 } : undefined;
    await route.fulfill({ response, ...(told && { json: told }) });
  });
  const form = await openReport(page, 7);
  const warning = page.getByRole('alertdialog', { name: 'Votre session va se terminer' });
  await expect(warning).toContainText(/se termine à \d+\u00a0h\u00a0\d\d/);
  await expectNoBarrier(page, 'the end of a session');
  const stayed = page.waitForResponse('**/session/expiry');
  await page.keyboard.press('Enter');
  expect(((await (await stayed).json()) as { seconds: number }).seconds).toBeGreaterThan(1_700);
  await expect(warning).toBeHidden();
  await form.narrative.fill(BEFORE_THE_END);
  await expect(page.getByText(/^\s*Brouillon enregistré à/)).toBeVisible();

  await page.reload();
  await expect(warning).toBeVisible();
  await page.request.delete('/session');
  await page.keyboard.press('Enter');
  // The menu of the page that one leaves has the same name on it.
  await page.getByRole('heading', { level: 1, name: 'Qui voulez-vous être ?' }).waitFor();
  // From here on the server is heard as it is: a warning would lie over the form.
  await page.unrouteAll({ behavior: 'wait' });
  await page.getByRole('button', { name: 'Basile Modèle' }).click();
  await expect(form.narrative).toHaveValue(BEFORE_THE_END);
});
