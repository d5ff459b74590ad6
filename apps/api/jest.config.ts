import type { Config } from 'jest';

/** No database takes part in these, or the embedded one alone whatever the settings: once is enough. */
const ONCE = [
  ...['src/main', 'src/settings', 'graphql/contract', 'http/hang-up-in-time', 'relay/page'],
  ...[
    'graphql/cost',
    'graphql/list-of-tests',
    'http/stalled',
    'admission/courtesy',
    'admission/purse',
    'admission/turns',
  ],
  ...['identity/browser-family', 'openid/openid-settings', 'openid/provider-down', 'openid/behind-a-proxy'],
  ...['ledger/changes', 'ledger/history', 'ledger/merkle', 'ledger/verify-export'],
  ...['import/effective-at', 'import/plan-file', 'mail/mail-settings', 'portfolio/random', 'reads/document-facts'],
  ...['schema/contract-over-time', 'csv/walk-pages'],
];

/**
 * The sources run as the server runs them: ES modules whose types Node takes away. Needs
 * `NODE_OPTIONS=--experimental-vm-modules`, which `project.json` sets for this project alone.
 */
const config: Config = {
  displayName: 'api',
  rootDir: '.',
  testEnvironment: 'node',
  // The portfolio is written by the server's own code and tested on the same databases; the changelog tells of its contract.
  roots: ['<rootDir>/src', '<rootDir>/../../tools/portfolio', '<rootDir>/../../tools/schema'],
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: process.env['DATABASE_URL'] ? ONCE.map((name) => `/${name}\\.spec\\.ts$`) : [],
  extensionsToTreatAsEsm: ['.ts'],
  transform: { '\\.ts$': '<rootDir>/src/testing/strip-types.mjs' },
  globalSetup: '<rootDir>/src/testing/make-template.mjs',
  globalTeardown: '<rootDir>/src/testing/drop-template.mjs',
  testTimeout: 30_000,
  // A database in memory weighs 300 MB.
  maxWorkers: 2,
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/testing/**', '!src/**/*.generated.ts'],
  coverageProvider: 'v8',
  coverageDirectory: '../../coverage/api',
};

export default config;
