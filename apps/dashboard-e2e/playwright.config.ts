import { defineConfig } from '@playwright/test';
import { CHROMIUM, CHROMIUM_FLAGS } from './src/stage/chromium.ts';

const inRepository = (path: string): string => new URL(`../../${path}`, import.meta.url).pathname;

/** The built product in a real browser, against a real server: `npm run build` comes before. */
export default defineConfig({
  testDir: 'src',
  testMatch: '*.e2e.ts',
  outputDir: inRepository('tmp/test-results'),
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: process.env['RESULTS'] ?? inRepository('tmp/results/browser.json') }]],
  use: {
    browserName: 'chromium',
    launchOptions: { executablePath: CHROMIUM, args: CHROMIUM_FLAGS },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    viewport: { width: 1280, height: 800 },
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    // Recording one takes as long as the journey itself: `npx playwright test … --trace on` when one is wanted.
    trace: 'off',
    screenshot: 'only-on-failure',
  },
});
