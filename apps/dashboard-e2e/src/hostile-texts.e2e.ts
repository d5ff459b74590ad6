import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { fillProof, openReport } from './stage/report-form.ts';
import { signInAs } from './stage/sign-in.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 1;
const MILESTONE = 'Information et prévention dans tous les collèges';

/** One text that tries everything: elements, handlers, templates, schemes, directions, no width. */
const HOSTILE =
  '<script>alert(1)</script><img src=x onerror=alert(2)><svg onload=alert(3)>"\'--><a href="javascript:alert(4)">' +
  '{{ reason }}{{ name }}{{constructor.constructor("alert(5)")()}} ${alert(6)} [clic](javascript:alert(7))';
const DISGUISED = 'rapport \u202efdp.exe\u202c et un\u200b mot';

const BAD_LINKS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  '//evil.example/page',
  'https://user:secret@evil.example/',
  'https:\\\\evil.example',
  `https://example.org/${'a'.repeat(5_000)}`,
];

test('B-30 B-35 hostile texts in every field run no script, and are read as they were typed', async ({ as }) => {
  const lead = await guarded(await as('lead of SEEF'));
  const validator = await guarded(await as('validator of SEEF'));
  const auditor = await guarded(await as('auditor'));

  await test.step('in a report', async () => {
    const form = await openReport(lead, ACTION);
    await form.status('Suspendue', HOSTILE);
    await form.narrative.fill(`${HOSTILE}\n${DISGUISED}`);
    await form.moved(MILESTONE, '31/12/2098', 'Autre motif', HOSTILE);
    await lead.getByRole('button', { name: 'Ajouter une preuve' }).click();
    const card = lead.getByRole('group', { name: 'Preuve 1' });
    await fillProof(card, {
      url: 'https://example.org/?q="onmouseover="alert(8)',
      title: HOSTILE,
      kind: 'Page publique',
    });
    await card.getByRole('textbox', { name: 'Référence' }).fill(HOSTILE.slice(0, 80));
    await form.submit.click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
    await expect(lead.getByText(HOSTILE).first()).toBeVisible();
  });

  await test.step('in the reason of a return', async () => {
    await validator.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await validator.getByRole('button', { name: 'Renvoyer à l’auteur' }).click();
    await validator.getByRole('textbox', { name: 'Motif du renvoi' }).fill(HOSTILE);
    await validator.getByRole('button', { name: 'Renvoyer avec ce motif' }).click();
    await expect(validator.getByText('Renvoyé à son auteur avec votre motif')).toBeVisible();
    await lead.goto(`/plans/${PLAN}/my-work?list=returned`);
    await expect(lead.getByText(HOSTILE)).toBeVisible();
    await lead.getByRole('link', { name: `Corriger (action ${ACTION})` }).click();
    await lead.getByRole('button', { name: 'Soumettre à la validation' }).click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
    await validator.getByRole('button', { name: 'Valider', exact: true }).click();
    await expect(validator.getByText('Validé : les changements sont en vigueur')).toBeVisible();
  });

  await test.step('in a verdict, a token, and the ledger that tells of them', async () => {
    await auditor.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await auditor.getByRole('link', { name: 'Rendre un constat' }).click();
    await auditor.getByRole('radio').first().check();
    await auditor.getByRole('textbox', { name: 'Ce sur quoi il repose' }).fill(HOSTILE);
    await auditor.getByRole('button', { name: 'Rendre ce constat' }).click();
    await expect(auditor.getByText(/Constat rendu/).first()).toBeVisible();
    await auditor.goto('/account/tokens');
    await auditor.getByRole('textbox', { name: 'À quoi servira-t-il ?' }).fill(HOSTILE.slice(0, 90));
    await auditor.getByRole('button', { name: 'Créer le jeton' }).click();
    await expect(auditor.getByRole('heading', { name: HOSTILE.slice(0, 90) }).first()).toBeVisible();
    await auditor.goto(`/plans/${PLAN}/audit`);
    await expect(auditor.getByText(HOSTILE.slice(0, 30)).first()).toBeVisible();
  });

  await test.step('in addresses', async () => {
    const text = encodeURIComponent(HOSTILE);
    for (const path of [`actions?texte=${text}&statut=${text}`, `recommendations?q=${text}`, `overview?axe=${text}`]) {
      await lead.goto(`/plans/${PLAN}/${path}`);
      await expect(lead.getByRole('heading', { level: 1 })).toBeVisible();
    }
    await lead.goto(`/plans/${text}/overview`);
    await expect(lead.getByRole('heading', { level: 1, name: 'Plan introuvable' })).toBeVisible();
  });

  await test.step('every link out says where it leads, and takes nothing along', async () => {
    await lead.goto(`/plans/${PLAN}/actions/${ACTION}`);
    const proof = lead.getByRole('link', { name: /^example\.org/ }).first();
    await expect(proof).toHaveAttribute('rel', /noopener.*noreferrer|noreferrer.*noopener/);
    const links = await lead
      .getByRole('link')
      .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).protocol));
    expect(new Set(links.filter((protocol) => !['http:', 'https:'].includes(protocol)))).toEqual(new Set());
  });
});

test('B-31 links that are no https address are refused on screen, one by one', async ({ as }) => {
  const page = await guarded(await as('lead of SEEF'));
  const form = await openReport(page, 8);
  await form.status('En cours');
  await form.narrative.fill('Avec une preuve.');
  await page.getByRole('button', { name: 'Ajouter une preuve' }).click();
  const card = page.getByRole('group', { name: 'Preuve 1' });
  const address = card.getByRole('textbox', { name: 'Adresse de la preuve' });
  for (const url of BAD_LINKS) {
    await fillProof(card, { url, title: 'Une preuve', kind: 'Page publique' });
    // A one-line field drops tabs: what is sent is what the browser kept.
    await form.submit.click();
    await expect(address, url.slice(0, 60)).toHaveAttribute('aria-invalid', 'true');
  }
});

test('B-41 signing in leads back to a page of ours alone', async ({ newcomer, server }) => {
  for (const elsewhere of ['https://evil.example/', '//evil.example', '/\\evil.example', 'javascript:alert(1)']) {
    const { page } = await newcomer();
    await guarded(page);
    await page.goto(server.entry());
    await page.goto(`/sign-in?returnTo=${encodeURIComponent(elsewhere)}`);
    await page.getByRole('button', { name: 'Jules Illustré' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();
    expect(new URL(page.url()).origin).toBe(server.origin);
  }
});

test('B-42 B-43 our pages are blank in another site’s frame, and say nothing more once one has left', async ({
  newcomer,
  server,
}) => {
  const { page, watch } = await newcomer();
  await signInAs(page, 'cabinet', server);
  await expect(page.getByRole('heading', { level: 1, name: 'Vue d’ensemble' })).toBeVisible();

  await test.step('B-42 in a frame', async () => {
    const elsewhere = createServer((_, response) => {
      response.setHeader('content-type', 'text/html').end(`<iframe src="${server.origin}/sign-in"></iframe>`);
    }).listen(0, '127.0.0.1');
    await once(elsewhere, 'listening');
    const address = `http://127.0.0.1:${(elsewhere.address() as AddressInfo).port}/`;
    for (const message of [/^elsewhere: http:\/\/127\.0\.0\.1:/, /frame-ancestors|refused to connect/i])
      watch.expect(message);
    const framed = await page.context().newPage();
    const answered = framed.waitForResponse(`${server.origin}/sign-in`);
    await framed.goto(address);
    expect((await answered).headers()['content-security-policy']).toContain("frame-ancestors 'none'");
    // What Chromium shows instead of a page that would not be framed.
    await expect.poll(() => framed.frames().map((frame) => frame.url())).toContain('chrome-error://chromewebdata/');
    await framed.close();
    elsewhere.close();
  });

  await test.step('B-43 back after signing out', async () => {
    await page.goto(`/plans/${PLAN}/actions`);
    await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
    await page.getByRole('button', { name: /Jules Illustré/ }).click();
    await page.getByRole('button', { name: 'Se déconnecter' }).click();
    await expect(page.getByRole('button', { name: 'Jules Illustré' })).toBeVisible();
    for (const step of ['back', 'further back'] as const) {
      await page.goBack();
      await expect(page.getByRole('button', { name: 'Jules Illustré' }), step).toBeVisible();
      await expect(page.getByRole('heading', { name: 'Actions', exact: true })).toHaveCount(0);
    }
  });
});

/** A page on which a script that runs is an error. */
async function guarded(page: Page): Promise<Page> {
  page.on('dialog', (dialog) => {
    void dialog.dismiss();
    throw new Error(`A script ran: ${dialog.message()}`);
  });
  return page;
}
