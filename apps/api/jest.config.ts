import type { Config } from 'jest';

/** No database takes part in these, or the embedded one alone whatever the settings. */
const EMBEDDED = [
  ...['src/main', 'src/settings', 'import/effective-at', 'import/plan-file', 'portfolio/random'],
  ...['ledger/changes', 'ledger/history', 'ledger/merkle', 'ledger/verify-export'],
  ...['schema/contract-over-time', 'schema/list-operations'],
];

/**
 * The door, the contract, who may what and what each noun says hang on no database: PostgreSQL answers faster where both are
 * there. What is stored and how, moments, search, imports and jobs are tried on both.
 */
const EITHER = [
  ...['src/access', 'src/kept-plans', 'src/answers', 'src/csv', 'src/graphql', 'src/http', 'src/identity', 'src/reads'],
  ...['src/mail', 'src/calendar', 'src/modules/(?!search)[^/]+'],
];

const { DATABASE_URL, TEST_DATABASE_URL } = process.env;
const elsewhere = DATABASE_URL ? EMBEDDED : TEST_DATABASE_URL ? EITHER : [];

/**
 * The sources run as the server runs them: ES modules whose types Node takes away, in processes of bare Node that load each
 * once. Jest's own runner loads everything again for each file, which took longer than the tests. So whatever a spec changes
 * for all (a clock, the environment) it puts back, and one that never ends is not cut short.
 */
const config: Config = {
  displayName: 'api',
  rootDir: '.',
  runner: ['jest-light-runner', { runtime: 'child_process' }],
  // The portfolio is written by the server's own code and tested on the same databases; the changelog tells of its contract.
  roots: ['<rootDir>/src', '<rootDir>/../../tools/portfolio', '<rootDir>/../../tools/schema'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: elsewhere.map((name) => `/${name}(/.*)?(\\.[a-z]+)?\\.spec\\.ts$`),
  globalSetup: '<rootDir>/src/testing/make-template.mjs',
  globalTeardown: '<rootDir>/src/testing/drop-template.mjs',
  // A database in memory weighs 300 MB.
  maxWorkers: 2,
};

export default config;
