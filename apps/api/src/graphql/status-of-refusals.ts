import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

const WRONG_DOCUMENT = new Set(['GRAPHQL_PARSE_FAILED', 'GRAPHQL_VALIDATION_FAILED', 'BAD_USER_INPUT']);

/**
 * GraphQL over HTTP wants 200 for a document that is wrong when the caller accepts `application/json` alone, for an
 * intermediary could have answered 400; whoever accepts `application/graphql-response+json` gets the 400 of Apollo.
 */
export const statusOfRefusals: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ request, response }) => {
      if (response.body.kind !== 'single' || response.http.status !== 400) return;
      const { singleResult } = response.body;
      const code = singleResult.errors?.[0]?.extensions?.['code'];
      if ('data' in singleResult || !WRONG_DOCUMENT.has(String(code))) return;
      if (request.http?.headers.get('accept')?.includes('application/graphql-response+json')) return;
      response.http.status = 200;
    },
  }),
};
