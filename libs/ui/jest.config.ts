import type { Config } from 'jest';
import presets from 'jest-preset-angular/presets/index.js';

const config: Config = {
  ...presets.createCjsPreset({ tsconfig: '<rootDir>/tsconfig.spec.json' }),
  displayName: 'ui',
  rootDir: '.',
  testEnvironment: 'jest-preset-angular/environments/jest-jsdom-env.js',
  resolver: '@nx/jest/plugins/resolver',
  setupFilesAfterEnv: ['<rootDir>/src/testing/set-up.ts'],
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  // Angular's bundles are .mjs; csv-stringify's for browsers is an ES module named .js.
  transformIgnorePatterns: ['node_modules/(?!(.*\\.mjs$|csv-stringify/dist/esm/))'],
};

export default config;
