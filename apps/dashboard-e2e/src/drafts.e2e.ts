import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { CHROMIUM, CHROMIUM_FLAGS } from './stage/chromium.ts';
import { ownDatabase } from './stage/own-database.ts';
import { startServer } from './stage/real-server.ts';
import { openReport } from './stage/report-form.ts';
import { signInAs } from './stage/sign-in.ts';
import { expect, test } from './stage/stage.ts';

// One of its texts is submitted: whoever writes about that action after it, on the same server, would find it locked.
test.use({ serverOf: 'drafts' });

const saved = (page: Page) => page.getByText(/^\s*Brouillon enregistré à/);
const here = (page: Page) => page.getByText('Hors ligne : votre texte est gardé sur cet appareil');

/** What the server keeps of the writer's draft: how often it was saved, and what it says. */
async function draftOf(page: Page, number: number): Promise<{ version: number; narrative: string | null }> {
  const { plan } = await ask<{ plan: { action: { viewerDraft: { version: number; text: string | null } } } }>(
    page.request,
    `query Draft($planCode: String!) { plan(code: $planCode) { action(number: ${number}) { viewerDraft { version text } } } }`,
  );
  const { version, text } = plan.action.viewerDraft;
  return { version, narrative: text && (JSON.parse(text) as { draft: { narrative: string } }).draft.narrative };
}

test('a draft goes on from another device, says when two have it open, and goes when it is submitted', async ({
  as,
}) => {
  const desk = await openReport(await as('lead of MI'), 7);
  await desk.status('En cours');
  await desk.narrative.fill('Commencé au bureau');
  await expect(saved(desk.page)).toBeVisible();

  const train = await openReport(await as('lead of MI'), 7);
  await expect(train.narrative).toHaveValue('Commencé au bureau');
  await expect(desk.page.getByText('Vous avez aussi ce formulaire ouvert dans une autre fenêtre')).toBeVisible();
  await train.narrative.fill('Commencé au bureau, fini dans le train.');
  await expect
    .poll(async () => (await draftOf(train.page, 7)).narrative)
    .toBe('Commencé au bureau, fini dans le train.');

  await desk.narrative.fill('Commencé au bureau, et repris là.');
  const both = desk.page.getByRole('alert', { name: 'Ce brouillon a aussi été écrit ailleurs' });
  await expect(both).toContainText('fini dans le train');
  await both.getByRole('button', { name: 'Prendre l’autre texte' }).click();
  await expect(desk.narrative).toHaveValue('Commencé au bureau, fini dans le train.');

  await desk.page.goto(`/plans/${PLAN}/my-work`);
  await desk.page.getByRole('link', { name: 'Reprendre le brouillon de l’action 7' }).click();
  await expect(desk.narrative).toHaveValue('Commencé au bureau, fini dans le train.');
  await desk.submit.click();
  await expect(desk.page.getByText('Votre point d’avancement est soumis')).toBeVisible();
  expect((await draftOf(desk.page, 7)).narrative).toBeNull();
});

test('T-10 offline, 20 edits, the tab killed midway, then sent: every word is there, once, and what waits is counted', async ({
  seatOf,
}) => {
  const { page, watch } = await seatOf('lead of MJ');
  watch.expect(/ERR_INTERNET_DISCONNECTED|WebSocket/);
  const context = page.context();
  const form = await openReport(page, 11);
  await form.status('En cours');
  const edits = Array.from({ length: 20 }, (_, place) => `mot${place + 1}`);
  await context.setOffline(true);
  await form.narrative.pressSequentially(edits.slice(0, 10).join(' '));
  await expect(here(page)).toBeVisible();
  await killTab(page);

  await context.setOffline(false);
  const again = await openReport(await context.newPage(), 11);
  await expect(again.narrative).toHaveValue(edits.slice(0, 10).join(' '));
  await context.setOffline(true);
  await again.narrative.press('End');
  await again.narrative.pressSequentially(` ${edits.slice(10).join(' ')}`);
  await again.submit.click();
  await expect(again.page.getByText('Votre texte est gardé et partira de lui-même')).toBeVisible();
  await expect(again.page.getByText('1 envoi en attente')).toBeVisible();
  await killTab(again.page);

  await context.setOffline(false);
  const later = await context.newPage();
  await later.goto(`/plans/${PLAN}/my-work`);
  await expect(later.getByText('Votre point d’avancement, qui attendait le réseau, est soumis.')).toBeVisible();
  await expect(later.getByText('1 envoi en attente')).toHaveCount(0);
  const { plan } = await ask<{ plan: { action: { openUpdate: { narrative: string }; history: { nodes: Entry[] } } } }>(
    later.request,
    `query Sent($planCode: String!) { plan(code: $planCode) { action(number: 11) {
      openUpdate { narrative } history(first: 100) { nodes { operation } } } } }`,
  );
  expect(plan.action.openUpdate.narrative).toBe(edits.join(' '));
  expect(plan.action.history.nodes.filter(({ operation }) => operation === 'UPDATE_SUBMITTED')).toHaveLength(1);
});

interface Entry {
  operation: string;
}

/** Ends the process of a tab, which then has no word to say. */
async function killTab(page: Page): Promise<void> {
  const crashed = page.waitForEvent('crash');
  const devTools = await page.context().newCDPSession(page);
  devTools.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

test('a server killed while one types, a session that ends, another person on the same browser', async ({
  playwright,
}) => {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalon-e2e-'));
  const url = process.env['DATABASE_URL'] || undefined;
  const database = url ? await ownDatabase(url) : undefined;
  const keeping = {
    dataDir,
    settings: { PORT: String(await freePort()), SESSIONS_ASK: 'anything' },
    ...(database && { databaseUrl: database.url }),
  };
  const browser = await playwright.chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
  let server = await startServer(keeping);
  try {
    const context = await browser.newContext({ baseURL: server.origin, locale: 'fr-FR', timezoneId: 'Europe/Paris' });
    const page = await context.newPage();
    await signInAs(page, 'lead of SEEF', server);
    const form = await openReport(page, 3);
    await form.narrative.fill('Avant la panne');
    await expect(saved(page)).toBeVisible();
    await server.kill();
    await form.narrative.fill('Avant la panne, et pendant');
    await expect(here(page)).toBeVisible();
    server = await startServer(keeping);
    await expect(saved(page)).toBeVisible();
    expect((await draftOf(page, 3)).narrative).toBe('Avant la panne, et pendant');

    // The session ends while one types: nothing moves, and the words wait for their writer.
    await context.clearCookies({ name: /session/ });
    await form.narrative.fill('Avant la panne, pendant, et après la session');
    await expect(page.getByText('Votre session a pris fin')).toBeVisible();
    await signInAs(page, 'validator of SEEF', server);
    await page.goto(`/plans/${PLAN}/actions/3/report`);
    await expect(page.getByText('Vous ne pouvez pas rendre compte de cette action maintenant')).toBeVisible();
    await expect(page.getByText('après la session')).toHaveCount(0);
    await page.evaluate(() =>
      fetch('/session', { method: 'DELETE', headers: { 'content-type': 'application/json' }, body: '{}' }),
    );
    await signInAs(page, 'lead of SEEF', server);
    await openReport(page, 3);
    await expect(form.narrative).toHaveValue('Avant la panne, pendant, et après la session');
  } finally {
    await browser.close();
    await server.stop();
    await database?.drop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

/** A free loopback port, for a server that has to come back at the same address. */
async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
