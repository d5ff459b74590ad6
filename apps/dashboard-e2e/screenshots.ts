// `npm run screenshots`: the pictures of the README, taken from the real plan as a first start shows it.
import { chromium } from '@playwright/test';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { PLAN } from './src/stage/ask.ts';
import { CHROMIUM, CHROMIUM_FLAGS } from './src/stage/chromium.ts';
import { freshServer } from './src/stage/real-server.ts';
import { signInAs } from './src/stage/sign-in.ts';

const images = join(import.meta.dirname, '../../docs/images');

const PICTURES = [
  { name: 'overview.png', path: `/plans/${PLAN}/overview`, height: 1130 },
  { name: 'action.png', path: `/plans/${PLAN}/actions/1`, height: 900 },
];

mkdirSync(images, { recursive: true });
const server = await freshServer(undefined);
const browser = await chromium.launch({ executablePath: CHROMIUM, args: CHROMIUM_FLAGS });
try {
  const context = await browser.newContext({
    baseURL: server.origin,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    viewport: { width: 1280, height: 900 },
  });
  const page = await context.newPage();
  await signInAs(page, 'cabinet', server);
  for (const { name, path, height } of PICTURES) {
    await page.setViewportSize({ width: 1280, height });
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    // Charts are drawn in the frame that follows their figures.
    await page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
    await page.screenshot({ path: join(images, name) });
    console.log(`docs/images/${name}`);
  }
} finally {
  await browser.close();
  await server.stop();
}
