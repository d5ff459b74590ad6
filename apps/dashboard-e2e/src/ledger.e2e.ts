import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { expectNoBarrier } from './stage/barriers.ts';
import { expect, test } from './stage/stage.ts';

const audit = `/plans/${PLAN}/audit`;
const repository = new URL('../../../', import.meta.url).pathname;

let folder: string;
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'jalon-ledger-'));
});
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A change of the plan, so that something comes after the last checkpoint. */
async function judge(page: Page, action: number, text: string): Promise<void> {
  await page.goto(`/plans/${PLAN}/actions/${action}`);
  await page.getByRole('link', { name: 'Rendre un constat' }).click();
  await page.getByRole('radio').first().check();
  await page.getByRole('textbox', { name: 'Ce sur quoi il repose' }).fill(text);
  await page.getByRole('button', { name: 'Rendre ce constat' }).click();
  await expect(page.getByText(/Constat rendu/).first()).toBeVisible();
}

async function download(page: Page, name: string, link: string): Promise<string> {
  const coming = page.waitForEvent('download');
  await page.getByRole('link', { name: link }).click();
  const path = join(folder, name);
  await (await coming).saveAs(path);
  return path;
}

test('the auditor verifies entries, roots and signatures in the browser, and two checkpoints against each other', async ({
  as,
}) => {
  const page = await as('auditor');
  await page.goto(audit);
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(
    page
      .getByText('leurs racines et leurs signatures sont justes')
      .or(page.getByText('sa racine et sa signature sont justes')),
  ).toBeVisible();
  await page.getByText('Conserver ce point de contrôle hors de Jalon').click();
  await expect(page.getByRole('region', { name: 'Point de contrôle signé' })).toContainText('demo/jalon');

  await judge(page, 4, 'Constat sur pièces, pour le registre.');
  await page.goto(audit);
  await download(page, 'registre.jsonl', 'Télécharger le registre vérifiable');
  await page.reload();
  await page.getByRole('button', { name: 'Comparer' }).click();
  await expect(page.getByText('entrées, sans un octet de différence')).toBeVisible();
});

test('L-05 the export verifies with the program that it carries, and no longer once one letter was changed', async ({
  as,
}) => {
  const page = await as('auditor');
  await page.goto(audit);
  const file = await download(page, 'registre.jsonl', 'Télécharger le registre vérifiable');
  const script = join(folder, 'verify-ledger.py');
  const extract = 'import json,sys; open(sys.argv[2], "w").write(json.loads(open(sys.argv[1]).readline())["verifier"])';
  execFileSync('python3', ['-c', extract, file, script]);
  const say = (path: string): string =>
    execFileSync('sh', ['-c', 'python3 "$0" "$1" --lang fr || true', script, path]).toString();
  expect(say(file)).toMatch(/^Intact : \d+ entrées/);
  const altered = join(folder, 'altered.jsonl');
  execFileSync('sh', ['-c', 'sed "60s/RECORDED/RECORDEE/" "$0" > "$1"', file, altered]);
  expect(say(altered)).toMatch(/^Altéré : l’entrée 5\d n’est pas celle/);
  const node = ['tools/ledger/verify.ts', file, '--lang', 'en'];
  expect(execFileSync(process.execPath, node, { cwd: repository }).toString()).toMatch(/^Intact: \d+ entries/);
});

test('L-10 an entry has its proof on one sheet, which the printed commands check without Jalon', async ({ seatOf }) => {
  const { page, watch } = await seatOf('auditor');
  await page.goto(audit);
  await page
    .getByRole('link', { name: /^Preuve de l’entrée n° / })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1, name: /^Preuve de l’entrée n° / })).toBeVisible();
  await page.goto(`${audit}/proof/20`);
  await expect(page.getByText('l’entrée mène bien à la racine')).toBeVisible();
  await download(page, 'preuve-20.json', 'Télécharger la preuve');
  const commands = await page.getByRole('region', { name: 'Vérifier sans Jalon' }).innerText();
  const said = execFileSync('bash', ['-c', commands], { cwd: folder }).toString();
  expect(said).toBe('True True\nSignature Verified Successfully\n');
  expect(JSON.parse(readFileSync(join(folder, 'preuve-20.json'), 'utf8'))).toMatchObject({ size: expect.any(Number) });

  const pdf = await page.pdf({ format: 'A4', margin: { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' } });
  expect(pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)).toHaveLength(1);

  watch.expect(/400/);
  await page.goto(`${audit}/proof/999999`);
  await expect(page.getByText('Cette entrée n’est pas dans le registre')).toBeVisible();
});

test('the latest checkpoint is at the foot of every page, for everyone', async ({ as }) => {
  const page = await as('cabinet');
  const foot = page.getByRole('contentinfo');
  await expect(foot).toContainText(/Dernier point de contrôle signé\s: \d+ entrées, .*Racine [0-9a-f]{16}/);
  await page.getByRole('link', { name: 'Actions' }).first().click();
  await expect(foot).toContainText('Dernier point de contrôle signé');
  expect((await page.request.get('/ledger/export')).status()).toBe(403);
});

test('E-01 the pages of the ledger have no barrier, in light or dark, wide or narrow', async ({ as }) => {
  test.setTimeout(240_000);
  const page = await as('auditor');
  await page.goto(audit);
  await page.getByRole('button', { name: 'Vérifier maintenant' }).click();
  await expect(page.getByText('chaque empreinte est juste')).toBeVisible();
  await page.getByText('Conserver ce point de contrôle hors de Jalon').click();
  await page.getByText('Ce que la vérification prouve').click();
  await expectNoBarrier(page, 'the ledger, verified');
  await page.goto(`${audit}/proof/20`);
  await expect(page.getByText('l’entrée mène bien à la racine')).toBeVisible();
  await expectNoBarrier(page, 'the proof of an entry');
});
