import type { ApolloServerPlugin } from '@apollo/server';
import type { Context } from '../context.ts';

/** How many things are said that are wrong with a document. */
const MOST = 5;

/** Of a document that is refused, the first errors: a short one could otherwise be answered at great length (G-32). */
export const firstErrors: ApolloServerPlugin<Context> = {
  requestDidStart: async () => ({
    willSendResponse: async ({ response: { body } }) => {
      if (body.kind !== 'single' || 'data' in body.singleResult) return;
      body.singleResult.errors &&= body.singleResult.errors.slice(0, MOST);
    },
  }),
};
