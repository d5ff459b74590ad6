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
  // Angular's bundles are ES modules.
  transformIgnorePatterns: ['node_modules/(?!.*\\.mjs$)'],
};

export default config;
