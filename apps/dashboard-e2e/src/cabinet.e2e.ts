import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { readSheet } from 'read-excel-file/node';
import type { Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { type OverviewFigures, OVERVIEW } from './stage/overview.ts';
import { expect, test } from './stage/stage.ts';
import { showTables } from './stage/tables.ts';

/** A row of data by its headings. */
type Taken = Record<string, string>;

const actions = `/plans/${PLAN}/actions`;

test('each headline figure says what the API says, and leads to the list behind it', async ({ as }) => {
  const page = await as('cabinet');
  const { plan } = await ask<OverviewFigures>(page.request, OVERVIEW);
  const { statuses, milestones, contradictions, coverage } = plan.overview;
  const contradicted = contradictions.nodes.reduce((sum, { count }) => sum + count, 0);

  await follow(page, new RegExp(`^${statuses.total} Actions`));
  await expect(page).toHaveURL(actions);
  expect(await rows(page)).toBe(statuses.total);

  await page.goBack();
  await follow(page, new RegExp(`^${milestones.late} Jalons en retard`));
  await expect(page).toHaveURL(`/plans/${PLAN}/schedule?etat=en-retard`);
  await expect(page.getByRole('list', { name: 'En retard', exact: true }).getByRole('listitem')).toHaveCount(
    milestones.late,
  );

  await page.goBack();
  await follow(page, new RegExp(`^${contradicted} Contradictions`));
  await expect(page).toHaveURL(`${actions}?contradiction=toutes`);
  expect(await rows(page)).toBe(await counted(page, { contradiction: 'ANY' }));

  await page.goBack();
  await follow(page, new RegExp(`^${coverage.orphan + coverage.answered} Préconisations? sans action`));
  await expect(page.getByRole('heading', { level: 1, name: 'Préconisations' })).toBeVisible();
  await expect(page.getByRole('link', { name: new RegExp(`^${coverage.orphan} sans suite connue`) })).toBeVisible();
});

test('each segment of each chart leads to a list of as many actions as it shows', async ({ as }) => {
  const page = await as('cabinet');
  for (const topic of ['Statut par axe', 'Statut par ministère pilote']) {
    const region = page.getByRole('region', { name: topic });
    const segments = region.getByRole('list', { name: 'Segments' }).getByRole('link');
    await expect(segments.first()).toBeAttached();
    const all = await segments.evaluateAll((links) =>
      links.map((link) => ({ words: link.textContent, href: link.getAttribute('href') ?? '' })),
    );
    expect(all.length).toBeGreaterThan(4);
    for (const { words, href } of all) {
      const count = Number(/(\d+)\s*$/.exec(words)?.[1]);
      // By the router, as a click does: a load of the page for each would say nothing more.
      await segments.filter({ hasText: words.trim() }).first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(escaped(href)));
      expect(await rows(page), words).toBe(count);
      await page.goBack();
    }
  }
});

test('the table of each chart says what the chart was drawn from', async ({ as }) => {
  const page = await as('cabinet');
  const { plan } = await ask<OverviewFigures>(page.request, OVERVIEW);
  const { byAxis, byMinistry, curve } = plan.overview;
  await showTables(page);

  const axes = await table(page, 'Statut par axe');
  expect(axes.map(({ name, total }) => ({ name, total }))).toEqual(
    byAxis.nodes.map(({ axis, statuses }) => ({ name: `${axis.number}. ${axis.title}`, total: statuses.total })),
  );
  const ministries = await table(page, 'Statut par ministère pilote');
  expect(ministries.reduce((sum, { total }) => sum + total, 0)).toBe(plan.overview.statuses.total);
  expect(ministries).toHaveLength(byMinistry.nodes.length);
  const months = await table(page, 'Prévu, re-prévu, fait');
  expect(months.map(({ values }) => values)).toEqual(
    curve.nodes.map(({ planned, replanned, done }) => [planned, replanned, done]),
  );
});

test('a chart leaves as a picture that stands by itself, and as the rows of its table', async ({ as }) => {
  const page = await as('cabinet');
  const region = page.getByRole('region', { name: 'Statut par axe' });
  const take = async (name: string) => {
    const coming = page.waitForEvent('download');
    await region.getByRole('button', { name }).click();
    const file = await coming;
    return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
  };
  const spreadsheet = await take('Données (CSV)');
  expect(spreadsheet.name).toMatch(/^statut-par-axe-13-actions-.*\.csv$/);
  await showTables(page);
  const shown = await table(page, 'Statut par axe');
  const rows = parse(spreadsheet.bytes, { bom: true, delimiter: ';', from_line: 2 }) as string[][];
  expect(rows.map(([name]) => name)).toEqual(shown.map(({ name }) => name));
  expect(rows.map(([, ...values]) => values.map(Number))).toEqual(shown.map(({ values }) => values));
  const picture = await take('Image (PNG)');
  // The signature of a PNG, then its width in points: twice that of the chart.
  expect(picture.bytes.subarray(1, 4).toString()).toBe('PNG');
  expect(picture.bytes.readUInt32BE(16)).toBe(2000);
});

test('B-11 a list leaves with all its rows, as a workbook and as data, and says where it comes from', async ({
  as,
}) => {
  const page = await as('cabinet');
  await page.goto(`${actions}?retard=oui`);
  const late = await rows(page);
  const take = async (name: string) => {
    const coming = page.waitForEvent('download');
    await page.getByRole('button', { name }).click();
    return readFileSync(await (await coming).path());
  };
  const data = parse(await take('Données (CSV)'), { bom: true, delimiter: ';', columns: true }) as Taken[];
  expect(data).toHaveLength(late);
  expect(new Set(data.map((row) => row['En retard']))).toEqual(new Set(['oui']));
  const workbook = await take('Classeur (XLSX)');
  const [headings = [], ...lines] = await readSheet(workbook, 'Actions');
  expect(headings).toEqual(Object.keys(data[0] ?? {}));
  expect(lines.map(([number, title]) => [String(number), title])).toEqual(
    data.map((row) => [row['N°'], row['Action']]),
  );
  const day = lines[0]?.[headings.indexOf('En retard depuis')];
  expect(day).toBeInstanceOf(Date);
  const origin = await readSheet(workbook, 'Origine');
  expect(origin.map(([what, value]) => [what, value])).toEqual(
    expect.arrayContaining([
      ['Ce qui est montré', expect.stringContaining('en retard')],
      ['Lignes', late],
      ['Par', 'Jules Illustré'],
      ['Adresse', page.url()],
    ]),
  );
});

test('filters live in the address: they survive a reload, and going back takes them away', async ({ as }) => {
  const page = await as('cabinet');
  await page.getByRole('combobox', { name: 'Axe' }).selectOption('2');
  await expect(page).toHaveURL(/overview\?axe=2/);
  const total = page.getByRole('link', { name: /^4 Actions/ });
  await expect(total).toBeVisible();
  await page.reload();
  await expect(total).toBeVisible();
  await expect(page.getByRole('combobox', { name: 'Axe' })).toHaveValue('2');
  await page.goBack();
  await expect(page.getByRole('link', { name: /^13 Actions/ })).toBeVisible();

  await page.goto(actions);
  await page.getByRole('combobox', { name: 'Statut' }).selectOption('inconnu');
  await page.getByRole('searchbox', { name: 'Chercher' }).fill('fugues');
  await expect(page).toHaveURL(/statut=inconnu.*texte=fugues/);
  expect(await rows(page)).toBe(1);
  await page.reload();
  await expect(page.getByRole('searchbox', { name: 'Chercher' })).toHaveValue('fugues');
  expect(await rows(page)).toBe(1);
  await page.getByRole('button', { name: 'Tout afficher' }).click();
  await expect(page).toHaveURL(actions);
  expect(await rows(page)).toBe(13);
});

async function follow(page: Page, name: RegExp): Promise<void> {
  await page.getByRole('link', { name }).click();
}

/** How many actions the list shows, once it says so itself. */
async function rows(page: Page): Promise<number> {
  await expect(page.getByRole('heading', { level: 1, name: 'Actions' })).toBeVisible();
  const said = page.getByRole('main').getByRole('status').filter({ hasText: 'action' });
  await expect(said).toHaveText(/^\d+ actions?/);
  await expect(page.locator('[aria-busy=true], jl-skeleton')).toHaveCount(0);
  const shown = await page.getByRole('main').getByRole('row').count();
  await expect(said).toHaveText(new RegExp(`^${shown - 1} actions?`));
  return shown - 1;
}

/** How many actions the API finds. */
async function counted(page: Page, filter: Record<string, unknown>): Promise<number> {
  const { plan } = await ask<{ plan: { actions: { totalCount: number } } }>(
    page.request,
    `query Count($planCode: String!, $filter: ActionFilter) {
      plan(code: $planCode) { actions(first: 1, filter: $filter) { totalCount } }
    }`,
    { filter },
  );
  return plan.actions.totalCount;
}

interface Row {
  name: string;
  values: number[];
  total: number;
}

/** The rows of the table that stands for a chart. */
async function table(page: Page, topic: string): Promise<Row[]> {
  const region = page.getByRole('region', { name: topic, exact: true });
  const cells = await region
    .getByRole('table')
    .getByRole('row')
    .evaluateAll((lines) =>
      lines.slice(1).map((line) => [...line.querySelectorAll('th, td')].map((cell) => cell.textContent.trim())),
    );
  return cells.map(([name = '', ...texts]) => {
    const values = texts.map(Number);
    return { name, values, total: values.reduce((sum, value) => sum + value, 0) };
  });
}

const escaped = (text: string): string => text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
