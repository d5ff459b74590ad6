import type { Config } from 'jest';

const config: Config = {
  displayName: 'explorer',
  rootDir: '.',
  testEnvironment: 'node',
  resolver: '@nx/jest/plugins/resolver',
  testMatch: ['<rootDir>/src/**/*.spec.ts'],
  transform: { '^.+\\.ts$': ['ts-jest', { tsconfig: '<rootDir>/tsconfig.spec.json' }] },
};

export default config;
