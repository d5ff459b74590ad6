import { randomUUID } from 'node:crypto';
import type { GraphQLFormattedError } from 'graphql';
import { unwrapResolverError } from '@apollo/server/errors';
import type { Logger } from 'pino';

/** Codes that say something to the caller. Any other is a fault of ours. */
const TOLD = new Set([
  'BAD_USER_INPUT',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'RATE_LIMITED',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
]);

/** A fault is logged once, whole, and shown without its insides: with the number under which it is found in the log. */
export function hideFaults(log: Pick<Logger, 'error'>) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (TOLD.has(String(formatted.extensions?.['code']))) return formatted;
    const incident = randomUUID();
    log.error({ incident, err: unwrapResolverError(error) }, 'A request failed');
    return {
      message: `Erreur interne. Réessayez ; si elle revient, donnez le numéro d’incident ${incident} à l’administrateur.`,
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', incident },
    };
  };
}
