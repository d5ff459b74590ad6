import type { CodegenConfig } from '@graphql-codegen/cli';
import { defineConfig } from '@eddeee888/gcg-typescript-resolver-files';

const scalars = { Date: 'string', DateTime: 'string', PreciseDate: 'string', ID: 'string' };

const documents = ['apps/dashboard/src/app/**/*.ts', '!apps/dashboard/src/app/graphql/generated/**'];

/** SDL in, types out: resolver types for the API, typed documents for the dashboard, the list of them, and the whole contract for people. */
const config: CodegenConfig = {
  schema: 'apps/api/src/modules/**/schema.graphql',
  generates: {
    'apps/api/src/modules': defineConfig({
      scalarsModule: false,
      scalarsOverrides: {
        Date: { type: 'string' },
        DateTime: { type: { input: 'string', output: 'Date | string' } },
        PreciseDate: { type: 'string' },
        ID: { type: 'string' },
      },
      resolverGeneration: 'minimal',
      typeDefsFilePath: false,
      mergeSchema: false,
      resolverMainFileMode: 'merged',
      typesPluginsConfig: {
        contextType: '../context.ts#Context',
        enumsAsTypes: true,
        useTypeImports: true,
      },
      importExtension: '.ts',
    }),
    'apps/api/schema.graphql': {
      plugins: ['./tools/schema/print-contract.ts'],
    },
    'apps/api/src/graphql/listed-operations.generated.json': {
      documents: [...documents, 'apps/explorer/src/visit.ts', '!apps/dashboard/src/app/**/*.spec.ts'],
      plugins: ['./tools/schema/list-operations.ts'],
    },
    'apps/dashboard/src/app/graphql/generated/': {
      documents,
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: { scalars, enumsAsTypes: true, useTypeImports: true, strictScalars: true },
    },
    'apps/dashboard/src/app/graphql/generated/possible-types.ts': {
      plugins: ['fragment-matcher'],
      config: { apolloClientVersion: 3, useExplicitTyping: true },
    },
  },
  ignoreNoDocuments: true,
};

export default config;
