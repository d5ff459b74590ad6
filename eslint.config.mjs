import eslint from '@eslint/js';
import ngrx from '@ngrx/eslint-plugin';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import prettier from 'eslint-config-prettier';
import tseslint from 'typescript-eslint';

const node = {
  group: ['node:*', 'fs', 'path', 'crypto', 'os'],
  message: 'No input or output here: two runtimes share it.',
};
const clock = [
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'The rules have no clock: take today.',
  },
  { selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']", message: 'Take now instead.' },
];

/** Features of the dashboard meet in app.routes.ts alone; what all of them use stands beside them. */
const features = [
  'overview',
  'actions',
  'action',
  'report',
  'my-work',
  'recommendations',
  'audit',
  'tokens',
  'plans',
  'search',
  'sessions',
];

export default tseslint.config(
  {
    ignores: [
      '**/dist',
      '**/coverage',
      '**/*.generated.ts',
      '**/graphql/generated',
      '**/test-results',
      '**/playwright-report',
      'var',
      'tmp',
    ],
  },
  eslint.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [...tseslint.configs.strict, ...tseslint.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': [
        'error',
        {
          enforceBuildableLibDependency: false,
          allow: [],
          depConstraints: [
            { sourceTag: 'scope:domain', onlyDependOnLibsWithTags: ['scope:domain'], bannedExternalImports: ['*'] },
            {
              sourceTag: 'scope:ui',
              onlyDependOnLibsWithTags: ['scope:ui', 'scope:domain'],
              bannedExternalImports: ['@apollo/*', 'apollo-angular*', '@ngrx/*', 'graphql*'],
            },
            {
              sourceTag: 'scope:dashboard',
              onlyDependOnLibsWithTags: ['scope:dashboard', 'scope:ui', 'scope:domain'],
              bannedExternalImports: ['@apollo/server', 'fastify', 'kysely', 'pg', '@electric-sql/*'],
            },
            {
              sourceTag: 'scope:api',
              onlyDependOnLibsWithTags: ['scope:api', 'scope:domain'],
              bannedExternalImports: ['@angular/*', '@ngrx/*', 'chart.js'],
            },
            { sourceTag: 'scope:explorer', onlyDependOnLibsWithTags: ['scope:explorer'] },
            { sourceTag: 'scope:e2e', onlyDependOnLibsWithTags: ['scope:e2e'] },
            { sourceTag: 'scope:tools', onlyDependOnLibsWithTags: ['scope:tools', 'scope:api', 'scope:domain'] },
          ],
        },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-invalid-void-type': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      'no-irregular-whitespace': 'off',
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    files: ['**/*.mjs'],
    languageOptions: {
      globals: { console: 'readonly', process: 'readonly', URL: 'readonly', performance: 'readonly' },
    },
  },
  {
    files: ['libs/domain/src/**/*.ts'],
    ignores: ['**/*.spec.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: [node] }], 'no-restricted-syntax': ['error', ...clock] },
  },
  // Tests may use what the code may not.
  {
    files: ['libs/domain/src/testing/**/*.ts', '**/*.spec.ts', '**/jest.config.ts'],
    rules: { '@nx/enforce-module-boundaries': 'off' },
  },
  // A tool works on the server's own code, which is no library: it reaches it by its path.
  { files: ['tools/**/*.ts'], rules: { '@nx/enforce-module-boundaries': 'off' } },
  { files: ['libs/ui/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [node] }] } },
  {
    files: ['apps/dashboard/**/*.ts', 'libs/ui/**/*.ts'],
    extends: [...angular.configs.tsRecommended, ...ngrx.configs.signals],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'jl', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'jl', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'off',
    },
  },
  ...features.map((feature) => ({
    files: [`apps/dashboard/src/app/${feature}/**/*.ts`],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: features
            .filter((other) => other !== feature)
            .map((other) => ({ group: [`**/${other}/**`], message: 'A feature does not reach into another one.' })),
        },
      ],
    },
  })),
  {
    files: ['apps/dashboard/**/*.html', 'libs/ui/**/*.html'],
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
  },
  prettier,
);
