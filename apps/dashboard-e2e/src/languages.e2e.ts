import type { Page } from '@playwright/test';
import { PLAN } from './stage/ask.ts';
import { type Foreign, plainly, wordsOf } from './stage/messages.ts';
import { expect, test } from './stage/stage.ts';

const plan = `/plans/${PLAN}`;

/** Each page with its heading in French and in English, and who may see it. */
const PAGES: [string, RegExp, RegExp][] = [
  [`${plan}/overview`, /^Vue d’ensemble$/, /^Overview$/],
  [`${plan}/actions`, /^Actions$/, /^Actions$/],
  [`${plan}/actions?retard=oui`, /^Actions$/, /^Actions$/],
  [`${plan}/schedule`, /^Échéancier$/, /^Schedule$/],
  [`${plan}/actions/1`, /^Action 1/, /^Action 1/],
  [`${plan}/actions/1/report`, /^Rendre compte/, /^Report/],
  [`${plan}/recommendations`, /^Préconisations$/, /^Recommendations$/],
  [`${plan}/audit`, /^Registre$/, /^Ledger$/],
  [`${plan}/my-work`, /^Mes actions$/, /^My actions$/],
  ['/account/sessions', /^Mes sessions$/, /^My sessions$/],
  ['/account/tokens', /^Jetons d’accès$/, /^Access tokens$/],
  ['/account/reads', /^Mes consultations$/, /^My reads$/],
  [`${plan}/nowhere`, /^Page introuvable$/, /^Page not found$/],
];

/** A key of a message that was shown instead of its words. */
const RAW_KEY =
  /\b(shell|overview|actions?|schedule|report|myWork|recommendations|audit|tokens|reads|change)\.[a-z]\w*(\.\w+)*\b/;

for (const persona of ['auditor', 'lead of SEEF'] as const) {
  test(`E-45 every page speaks the language chosen and says which it is, to the ${persona}`, async ({ as }) => {
    const page = await as(persona);
    await page.goto(PAGES[0]![0]);
    for (const language of ['fr', 'en'] as const) {
      if (language === 'en') await page.getByRole('button', { name: 'English' }).click();
      const titles = new Set<string>();
      for (const [address, french, english] of PAGES) {
        await page.goto(address);
        await expect(page.getByRole('heading', { level: 1, name: language === 'fr' ? french : english })).toBeVisible();
        await expect(page.locator('jl-skeleton')).toHaveCount(0);
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        expect(await page.getByRole('heading', { level: 1 }).count(), `${address}: one h1`).toBe(1);
        titles.add(await page.title());
        const said = await ownWords(page);
        expect.soft(said, `${address} in ${language}: a key`).not.toMatch(RAW_KEY);
        expect.soft(foreign(said, language), `${address} in ${language}: words of the other language`).toEqual([]);
      }
      expect(titles.size, [...titles].join('\n')).toBeGreaterThanOrEqual(PAGES.length - 1);
    }
  });
}

test('E-42 dates and numbers are written as the language wants, and the choice is kept', async ({ as }) => {
  const page = await as('cabinet');
  const main = page.getByRole('main');
  await expect(main).toContainText(/au \d{1,2}(er)?\s\p{L}+\s\d{4}/u);
  await expect(main).toContainText(/\d\u202f\d{3}\s+jours/u);
  await expect(main).toContainText(/\d\u00a0%/u);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(main).toContainText(
    /\d{1,2} (January|February|March|April|May|June|July|August|September|October|November|December) \d{4}/,
  );
  await expect(main).toContainText(/\d,\d{3}\sdays/u);
  await expect(main).toContainText(/\d%/u);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.goto('/explorer');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

/** What the page says itself: the words of the report, of ministries and of people are marked as French. */
async function ownWords(page: Page): Promise<string> {
  return page.evaluate(() => {
    const language = document.documentElement.lang;
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const marked = node.parentElement?.closest('[lang]')?.getAttribute('lang');
      if (marked === language) texts.push(node.textContent ?? '');
    }
    return texts.join('\n');
  });
}

/** Pieces of messages of the other language that are on the page. */
function foreign(said: string, language: 'fr' | 'en'): string[] {
  const other: Foreign = wordsOf(language === 'fr' ? 'en' : 'fr');
  const plain = plainly(said);
  return [...other].filter((piece) => plain.includes(piece));
}
