import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { PLAN, ask } from './stage/ask.ts';
import { figuresOn, strayNumbers, valuesOf } from './stage/figures.ts';
import { expect, test } from './stage/stage.ts';
import { showTables } from './stage/tables.ts';

// What others write would be on the screens, too.
test.use({ serverOf: 'numbers' });

const base = `/plans/${PLAN}`;

/** What the screen has to show before it is read. */
interface Screen {
  readonly path: string;
  readonly waitsFor: string;
  /** At least so many numbers: a walk over an empty screen proves nothing. */
  readonly numbers: number;
  readonly prepare?: (page: Page) => Promise<void>;
}

const PERIOD = 'du=2022-06-01&au=2023-06-01';
const SCREENS: readonly Screen[] = [
  { path: `${base}/overview`, waitsFor: 'jl-headline', numbers: 50 },
  { path: `${base}/overview`, waitsFor: 'jl-headline', numbers: 80, prepare: showTables },
  { path: `${base}/actions`, waitsFor: 'jl-action-table', numbers: 14 },
  { path: `${base}/actions/1`, waitsFor: 'jl-milestone-card', numbers: 2 },
  { path: `${base}/schedule`, waitsFor: 'jl-schedule li', numbers: 9 },
  { path: `${base}/recommendations`, waitsFor: 'jl-coverage-figures', numbers: 5 },
  { path: `${base}/changes?${PERIOD}`, waitsFor: 'jl-trend-card', numbers: 12 },
  { path: '/plans', waitsFor: 'jl-progress-bar', numbers: 3 },
];

test('every number on every screen is a field of the API, and says the same as it', async ({ as }) => {
  await walk(await as('cabinet'), SCREENS);
  const auditor = await as('auditor');
  await walk(auditor, [
    { path: `${base}/actions/1/history`, waitsFor: 'jl-history-entry', numbers: 5 },
    { path: `${base}/audit`, waitsFor: 'jl-ledger-entry', numbers: 2 },
    { path: `${base}/snapshots/${await freeze(auditor)}`, waitsFor: 'jl-frozen-actions', numbers: 40 },
    { path: `${base}/snapshots`, waitsFor: 'jl-snapshot-list a', numbers: 0 },
  ]);
  await walk(await as('lead of SEEF'), [{ path: `${base}/my-work`, waitsFor: 'jl-work-card', numbers: 8 }]);
});

/** Takes a snapshot. @returns Its fingerprint, which is its address. */
async function freeze({ request }: Page): Promise<string> {
  const { plan } = await ask<{ plan: { id: string; version: number } }>(
    request,
    'query Plan($planCode: String!) { plan(code: $planCode) { id version } }',
  );
  const { answer } = await ask<{ answer: { snapshot: { fingerprint: string } } }>(
    request,
    `mutation Freeze($input: TakeSnapshotInput!) {
      answer: takeSnapshot(input: $input) { ... on SnapshotTaken { snapshot { fingerprint } } }
    }`,
    {
      planCode: undefined,
      input: { planId: plan.id, expectedVersion: plan.version, name: 'Visite', idempotencyKey: randomUUID() },
    },
  );
  return answer.snapshot.fingerprint;
}

async function walk(page: Page, screens: readonly Screen[]): Promise<void> {
  for (const { path, waitsFor, numbers, prepare } of screens) {
    await test.step(`${path} ${prepare ? '(tables)' : ''}`, async () => {
      await page.goto(path);
      await expect(page.locator(waitsFor).first()).toBeVisible();
      await expect(page.locator('jl-skeleton, [aria-busy=true]')).toHaveCount(0);
      await prepare?.(page);
      expect.soft(await strayNumbers(page), `numbers of ${path} that name no field`).toEqual([]);
      const figures = await figuresOn(page);
      expect.soft(figures.length).toBeGreaterThanOrEqual(numbers);
      const values = await valuesOf(
        page.request,
        [...new Set(figures.flatMap(({ fields }) => fields))],
        /snapshots\/([0-9a-f]{64})$/.exec(path)?.[1],
      );
      for (const { fields, told } of figures) {
        expect
          .soft(told.toSorted(), fields.join(' '))
          .toEqual(fields.flatMap((field) => values.get(field) ?? []).toSorted());
      }
    });
  }
}

test('a number that names no field does not escape the walk, nor does one that says something else', async ({ as }) => {
  const page = await as('cabinet');
  const figure = page.locator('jl-headline .figure').first();
  await expect(figure).toHaveAttribute('data-figure', 'plan.overview.statuses.total');
  const said = await figure.innerText();
  await figure.evaluate((element) => {
    element.textContent = '999';
  });
  const [first] = (await figuresOn(page)).filter(({ told }) => told[0] === '999');
  expect((await valuesOf(page.request, first?.fields ?? [])).get('plan.overview.statuses.total')).toEqual([said]);
  await figure.evaluate((element) => {
    element.removeAttribute('data-figure');
  });
  expect(await strayNumbers(page)).toEqual([expect.stringContaining('999')]);
});

test('a number opens its explanation by the keyboard, which says the same and leads to what was counted', async ({
  as,
}) => {
  const page = await as('cabinet');
  const late = page.locator('jl-headline', { hasText: 'Jalons en retard' });
  const shown = await late.locator('.figure').innerText();
  const ask = late.getByRole('button', { name: 'D’où vient ce chiffre : Jalons en retard' });
  await ask.focus();
  await page.keyboard.press('Enter');
  const panel = page.getByRole('dialog', { name: 'Jalons en retard' });
  await expect(panel.locator('.value')).toHaveText(`${shown} jalons`);
  await expect(panel.locator('.formula')).toContainText('dernier jour promis est passé');
  await expect(panel.getByRole('row')).toHaveCount(Number(shown) + 1);
  await expect(panel.getByText('Aucune date promise connue')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(ask).toBeFocused();
  await page.keyboard.press('Enter');
  await panel.getByRole('link').first().click();
  await expect(page).toHaveURL(/actions\/\d+$/);
});
