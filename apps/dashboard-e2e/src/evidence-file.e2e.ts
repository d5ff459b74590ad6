import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { PLAN } from './stage/ask.ts';
import { openReport } from './stage/report-form.ts';
import { expect, test } from './stage/stage.ts';

const ACTION = 3;
const PDF = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const OTHER = Buffer.from('%PDF-1.7\n1 0 obj<</Type/Catalog/Lang(fr)>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n');
const HOSTILE = '<img src=x onerror=alert(1)>.pdf';
const SHA256 = createHash('sha256').update(PDF).digest('hex');

test('a file is given, submitted, validated, and an auditor checks that what is downloaded is that file', async ({
  as,
}) => {
  const lead = await as('lead of SEEF');
  const validator = await as('validator of SEEF');
  const auditor = await as('auditor');

  await test.step('what is not a document is refused at once, with the reason; a document is taken', async () => {
    const form = await openReport(lead, ACTION);
    await form.status('En cours');
    await form.narrative.fill('Le bilan des places ouvertes est joint.');
    const files = lead.locator('input[type=file][multiple]');
    await files.setInputFiles({ name: 'outil.exe', mimeType: 'application/pdf', buffer: PDF });
    await expect(lead.getByRole('alert').filter({ hasText: 'pas de ceux qui sont acceptés' })).toBeVisible();
    await lead.getByRole('button', { name: 'Retirer', exact: true }).click();
    await files.setInputFiles({ name: 'Bilan_des_places.pdf', mimeType: 'application/pdf', buffer: PDF });
    const card = lead.getByRole('group', { name: 'Preuve 1' });
    await expect(card.getByRole('link', { name: 'Bilan_des_places.pdf' })).toBeVisible();
    await expect(card.getByText(SHA256)).toBeVisible();
    await expect(card.getByRole('textbox', { name: 'Ce que la preuve montre' })).toHaveValue('Bilan des places');
  });

  await test.step('each kind asks for what it needs', async () => {
    const card = lead.getByRole('group', { name: 'Preuve 1' });
    await card.getByRole('combobox', { name: 'Nature de la preuve' }).selectOption('Décret ou arrêté');
    await lead.getByRole('button', { name: 'Soumettre à la validation' }).click();
    await expect(card.getByRole('textbox', { name: 'Référence' })).toHaveAttribute('aria-invalid', 'true');
    await card.getByRole('textbox', { name: 'Référence' }).fill('SSAA2134567D');
    await card.getByRole('textbox', { name: 'Date de la preuve' }).fill('12/2021');
    await expect(card.getByText('Preuve de plus de deux ans')).toBeVisible();
  });

  await test.step('what is typed and the file survive a reload; it is submitted', async () => {
    // A reload in the very instant of a keystroke offers two texts to choose from (ADR 26): this one comes after.
    await expect(lead.getByText(/^\s*Brouillon enregistré à/)).toBeVisible();
    await lead.reload();
    const card = lead.getByRole('group', { name: 'Preuve 1' });
    await expect(card.getByRole('link', { name: 'Bilan_des_places.pdf' })).toBeVisible();
    await lead.getByRole('button', { name: 'Soumettre à la validation' }).click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
  });

  const open = validator.getByRole('region', { name: 'Un point d’avancement attend la validation' });

  await test.step('returned, it comes back with its file; another one has a hostile name, and runs nothing (B-30)', async () => {
    await validator.goto(`/plans/${PLAN}/actions/${ACTION}`);
    await open.getByRole('button', { name: 'Renvoyer à l’auteur' }).click();
    await open.getByRole('textbox', { name: 'Motif du renvoi' }).fill('Joignez la liste des places par département.');
    await open.getByRole('button', { name: 'Renvoyer avec ce motif' }).click();
    await expect(open).toBeHidden();
    await openReport(lead, ACTION);
    const first = lead.getByRole('group', { name: 'Preuve 1' });
    await expect(first.getByRole('link', { name: 'Bilan_des_places.pdf' })).toBeVisible();
    await lead
      .locator('input[type=file][multiple]')
      .setInputFiles({ name: HOSTILE, mimeType: 'application/pdf', buffer: OTHER });
    await expect(lead.getByRole('group', { name: 'Preuve 2' }).getByRole('link', { name: HOSTILE })).toBeVisible();
    await lead.getByRole('button', { name: 'Soumettre à la validation' }).click();
    await expect(lead.getByText('Votre point d’avancement est soumis')).toBeVisible();
  });

  await test.step('the validator sees the files and validates', async () => {
    await expect(open.getByRole('link', { name: 'Bilan_des_places.pdf' })).toBeVisible();
    await expect(open.getByRole('link', { name: HOSTILE })).toBeVisible();
    await open.getByRole('button', { name: 'Valider' }).click();
    await expect(open).toBeHidden();
  });

  await test.step('the auditor downloads it: its bytes have the fingerprint that the page and the ledger show', async () => {
    await auditor.goto(`/plans/${PLAN}/actions/${ACTION}`);
    const list = auditor.locator('jl-evidence-list');
    await list.scrollIntoViewIfNeeded();
    const piece = list.getByRole('listitem').filter({ hasText: 'Bilan des places' });
    await expect(piece.getByText('SSAA2134567D')).toBeVisible();
    await expect(piece.getByText('Preuve de plus de deux ans')).toBeVisible();
    await expect(piece.getByText(SHA256)).toBeVisible();
    const downloading = auditor.waitForEvent('download');
    await piece.getByRole('link', { name: 'Bilan_des_places.pdf' }).click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe('Bilan_des_places.pdf');
    expect(
      createHash('sha256')
        .update(readFileSync(await download.path()))
        .digest('hex'),
    ).toBe(SHA256);
    await auditor.goto(`/plans/${PLAN}/actions/${ACTION}/history`);
    await expect(auditor.getByText(SHA256).first()).toBeAttached();
  });
});
