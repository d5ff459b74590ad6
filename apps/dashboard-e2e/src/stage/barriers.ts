import AxeBuilder from '@axe-core/playwright';
import { type Page, expect } from '@playwright/test';

/** The French reference (RGAA 4), WCAG 2.1 A and AA, and what axe holds for good practice. */
const TAGS = ['RGAAv4', 'wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'];

/** A desk, and the narrowest screen that RGAA asks for: 320 px. */
const NARROW = 320;
const WIDTHS = [1280, NARROW] as const;
const SCHEMES = ['light', 'dark'] as const;

type Scheme = (typeof SCHEMES)[number];

/** The rules that a change of colours can break; the others read the structure, which is the same in the dark. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * Looks at what the page shows, wide in light and dark, and narrow: no barrier found by axe, no sideways scroll.
 *
 * @param setAside What is not ours to mend, as CSS selectors.
 * @param schemes Only these, for a page that has to be loaded anew for the others.
 */
export async function expectNoBarrier(
  page: Page,
  what: string,
  { setAside = [], schemes = SCHEMES }: { setAside?: readonly string[]; schemes?: readonly Scheme[] } = {},
): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // Dark changes colours alone, and they are the same on a narrow screen.
    for (const colorScheme of width === NARROW ? schemes.slice(0, 1) : schemes) {
      await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
      await stillness(page);
      // What passes is not told in detail: on a long page that takes longer than the looking.
      const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] });
      for (const selector of setAside) axe.exclude(selector);
      const found = barriers(
        await (colorScheme === 'dark' ? axe.withRules(COLOUR_RULES) : axe.withTags(TAGS)).analyze(),
      );
      expect.soft(found, `${what}, ${width} px, ${colorScheme}`).toEqual([]);
    }
    expect.soft(await sideways(page), `${what}, ${width} px: wider than the screen`).toEqual([]);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Waits for colours to stop changing: half-way, they have no contrast to speak of. */
async function stillness(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    const finite = document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    // One that was put on hold would never be finished.
    const late = new Promise((resolve) => setTimeout(resolve, 1_000));
    await Promise.race([Promise.allSettled(finite.map(({ finished }) => finished)), late]);
  });
}

/** What axe found, one line each. */
function barriers({ violations }: Awaited<ReturnType<AxeBuilder['analyze']>>): string[] {
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, any, all, none }) => {
      const [reason] = [...any, ...all, ...none];
      return `${id}: ${target.join(' ')} (${reason?.message ?? ''})`;
    }),
  );
}

/** What sticks out of a page that scrolls sideways, none when it does not. */
async function sideways(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const wide = [...document.querySelectorAll('body *')].filter(
      (element) => element.getBoundingClientRect().right > clientWidth + 1,
    );
    const last = wide.filter((element) => !wide.some((other) => other !== element && element.contains(other)));
    return [
      `${scrollWidth} px`,
      ...last.slice(0, 5).map(({ tagName, className }) => `${tagName}.${String(className)}`),
    ];
  });
}
