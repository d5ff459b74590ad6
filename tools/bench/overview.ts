import { type Browser, type Page, chromium } from '@playwright/test';
import { type Spread, repeat } from './spread.ts';
import type { Served } from './served.ts';

/** What one opens the overview with. */
export const CHROMIUM = process.env['CHROMIUM'] ?? '/usr/bin/chromium';

/** What was measured of the overview. */
export interface Overview {
  /** Milliseconds from the navigation to the frame in which every chart is drawn, everything cached. */
  painted: Spread;
  /** Milliseconds that the server takes to answer the question of the overview. */
  answered: Spread;
  /** Bytes of the answer, not compressed. */
  answer: number;
}

const FLAGS = ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** Opens the overview as the cabinet does, again and again. */
export async function measureOverview(
  served: Served,
  { paints, questions }: { paints: number; questions: number },
): Promise<Overview> {
  const asRoot = process.getuid?.() === 0;
  const browser = await chromium.launch({
    executablePath: CHROMIUM,
    args: [...FLAGS, ...(asRoot ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await cabinet(browser, served);
    const address = page.url();
    const asked = page.waitForRequest((request) => request.postData()?.includes('query Overview') ?? false);
    await paint(page, address);
    const question = (await asked).postData()!;
    await paint(page, address);
    const painted = await repeat(paints, () => paint(page, address));
    const cookie = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join('; ');
    await page.close();
    for (let warming = 0; warming < 5; warming++) await ask(served, question, cookie);
    let answer = 0;
    const answered = await repeat(questions, async () => {
      const start = performance.now();
      answer = await ask(served, question, cookie);
      return performance.now() - start;
    });
    return { painted, answered, answer };
  } finally {
    await browser.close();
  }
}

/** A page on which someone of the cabinet looks at the overview; charts are drawn at once, not grown. */
async function cabinet(browser: Browser, served: Served): Promise<Page> {
  const context = await browser.newContext({
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await page.addInitScript(tellWhenPainted);
  await page.goto(served.entry());
  await page.getByRole('button', { name: 'Jules Illustré' }).click();
  await page.waitForURL('**/overview');
  return page;
}

async function paint(page: Page, address: string): Promise<number> {
  await page.goto(address, { waitUntil: 'commit' });
  const painted = await page.waitForFunction(() => (window as unknown as { painted?: number }).painted ?? false, null, {
    timeout: 60_000,
  });
  return (await painted.jsonValue()) as number;
}

/** @returns The bytes of the answer. */
async function ask({ origin }: Served, question: string, cookie: string): Promise<number> {
  const answer = await fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { cookie, 'content-type': 'application/json' },
    body: question,
  });
  const body = await answer.text();
  if (!answer.ok || body.includes('"errors"')) throw new Error(`The overview was not answered: ${body.slice(0, 500)}`);
  return Buffer.byteLength(body);
}

/** In the page: notes, frame by frame, when the three charts have something drawn on them. */
function tellWhenPainted(): void {
  const sample = document.createElement('canvas');
  sample.width = sample.height = 48;
  const pen = sample.getContext('2d', { willReadFrequently: true })!;
  const isDrawn = (chart: HTMLCanvasElement): boolean => {
    if (!chart.width || !chart.height) return false;
    pen.clearRect(0, 0, 48, 48);
    pen.drawImage(chart, 0, 0, 48, 48);
    return pen.getImageData(0, 0, 48, 48).data.some((value, index) => index % 4 === 3 && value > 0);
  };
  const look = (): void => {
    const charts = [...document.querySelectorAll<HTMLCanvasElement>('main canvas')];
    if (charts.length >= 3 && charts.every(isDrawn))
      (window as unknown as { painted: number }).painted = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}
