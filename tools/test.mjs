// `npm test`: everything that has to hold, from a fresh clone. Its last line counts what the runners counted.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './workspace/build.mjs';
import { chromium } from './workspace/chromium.mjs';
import { install } from './workspace/install.mjs';
import { Failed, root, run, step } from './workspace/terminal.mjs';

const results = join(root, 'tmp/results');
const total = { passed: 0, failed: 0 };
const summary = [];

/** A check without tests to count: it is one that passed or failed. */
async function check(title, command, args, options) {
  const code = await step(title, () => run(command, args, { quiet: true, ...options }));
  note(title, { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 });
}

/** A runner that writes what it counted. One that ends badly without a failed test has failed all the same. */
async function tests(title, report, command, args, options) {
  const file = join(results, report);
  const code = await step(title, () => run(command, args, options));
  const counted = countIn(file);
  note(title, { ...counted, failed: counted.failed || (code === 0 && counted.passed > 0 ? 0 : 1) });
}

function countIn(file) {
  try {
    const { numPassedTests, numFailedTests, numFailedTestSuites, stats } = JSON.parse(readFileSync(file, 'utf8'));
    if (stats) return { passed: stats.expected + stats.flaky, failed: stats.unexpected, flaky: stats.flaky };
    return { passed: numPassedTests, failed: Math.max(numFailedTests, numFailedTestSuites) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function note(title, { passed, failed, flaky = 0 }) {
  total.passed += passed;
  total.failed += failed;
  const unsure = flaky ? `, ${flaky} of them at the second attempt only (named above): a bug to mend` : '';
  summary.push(`${failed ? '✗' : '✓'} ${title}: ${passed} passed${unsure}, ${failed} failed`);
}

async function unit(title, folder, { args = [], env = {} } = {}) {
  const report = `${title.replaceAll(/\W+/g, '-')}.json`;
  const file = join(results, report);
  await tests(
    title,
    report,
    'jest',
    ['-c', `${folder}/jest.config.ts`, '--json', `--outputFile=${file}`, '--silent', '--reporters=summary', ...args],
    // A test that waits for what never comes would wait for ever.
    { env, quiet: true, minutes: 15 },
  );
}

async function journeys(database, browser, address, files = []) {
  const report = `browser-on-${database.replaceAll(' ', '-')}.json`;
  // One that passes at the second attempt only is named in the summary: it is a bug to mend, and stops nobody else.
  const config = ['test', '-c', 'apps/dashboard-e2e/playwright.config.ts', '--retries=1', ...files];
  const env = { CHROMIUM: browser, DATABASE_URL: address, RESULTS: join(results, report) };
  await tests(`Browser, on ${database}`, report, 'playwright', config, { env });
}

try {
  rmSync(results, { recursive: true, force: true });
  mkdirSync(results, { recursive: true });
  await install();
  await check('Lockfile', 'node', ['tools/check-lockfile.mjs']);
  // It writes them anew: nothing that reads them runs meanwhile.
  await check('Generated files', 'node', ['tools/check-generated.mjs']);
  // Most of each runs on one processor: two lanes use two.
  await Promise.all([
    (async () => {
      await check('Format', 'prettier', ['--check', '--log-level=warn', '.']);
      await check('Lint', 'nx', ['run-many', '-t', 'lint', '--outputStyle=stream']);
      await check('Types', 'nx', ['run-many', '-t', 'typecheck', '--outputStyle=stream']);
      await build();
      await check('Weight of the first screen', 'node', ['tools/check-budget.mjs']);
    })(),
    (async () => {
      await unit('Domain', 'libs/domain', { args: ['--coverage'] });
      await unit('Drawing', 'libs/ui');
      await unit('Dashboard', 'apps/dashboard');
      await unit('Explorer', 'apps/explorer');
    })(),
  ]);
  await unit('Server on the embedded database', 'apps/api', { env: { DATABASE_URL: '' } });
  const postgres = process.env.TEST_DATABASE_URL;
  if (postgres) await unit('Server on PostgreSQL', 'apps/api', { env: { DATABASE_URL: postgres } });
  const browser = await chromium();
  // What people see does not hang on the database; what they write does.
  const written = postgres ? ['the-whole-story', 'return-and-withdraw', 'conflict'] : [];
  if (postgres) await journeys('PostgreSQL', browser, postgres);
  await journeys('the embedded database', browser, '', written);
} catch (error) {
  console.error(error instanceof Failed ? error.message : error);
  note('Stopped early', { passed: 0, failed: 1 });
}

console.log(`\n${summary.join('\n')}\n`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed === 0 ? 0 : 1);
