import type { Config } from 'jest';

const config: Config = {
  displayName: 'domain',
  rootDir: '.',
  testEnvironment: 'node',
  // ts-jest turns `./x.ts` into `./x.js`; this resolver finds the source behind it.
  resolver: '@nx/jest/plugins/resolver',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.spec.json' }] },
  collectCoverageFrom: ['src/**/*.ts', '!src/**/*.spec.ts', '!src/testing/**'],
  coverageDirectory: '../../coverage/domain',
  coverageThreshold: { global: { branches: 100, functions: 100, lines: 100, statements: 100 } },
};

export default config;
