import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import type { Context } from '../context.ts';
import { MAX_TOKENS } from './cost-of-request.ts';
import { firstErrors } from './first-errors.ts';
import { hideFaults } from './hide-faults.ts';
import { introspectionGate } from './introspection-gate.ts';
import { limits } from './limits.ts';
import { statusOfRefusals } from './status-of-refusals.ts';

/** Apollo Server with its limits. */
export function apollo(
  schema: GraphQLSchema,
  log: Pick<Logger, 'error' | 'warn' | 'info' | 'debug'>,
): ApolloServer<Context> {
  return new ApolloServer<Context>({
    ...limits,
    schema,
    logger: {
      debug: (message) => log.debug({}, String(message)),
      info: (message) => log.info({}, String(message)),
      warn: (message) => log.warn({}, String(message)),
      error: (message) => log.error({}, String(message)),
    },
    introspection: true,
    parseOptions: { maxTokens: MAX_TOKENS },
    maxRecursiveSelections: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    // It would send the signal to the process once more, in the middle of what `main.ts` does about it.
    stopOnTerminationSignals: false,
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    plugins: [
      ...(limits.plugins as ApolloServerPlugin<Context>[]),
      ApolloServerPluginLandingPageDisabled(),
      // It wraps every field, at a fifth to a third of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      introspectionGate,
      firstErrors,
      statusOfRefusals,
    ],
    formatError: hideFaults(log),
  });
}
