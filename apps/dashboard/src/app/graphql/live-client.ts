import type { ApolloLink } from '@apollo/client';
import { GraphQLWsLink } from '@apollo/client/link/subscriptions';
import { createClient } from 'graphql-ws';

import type { Connection } from '../live/connection.ts';

/** Opens the WebSocket and keeps it open, for as long as anyone listens. To be imported lazily. */
export function openLiveLink(connection: Connection): ApolloLink {
  const address = new URL('/graphql', location.href);
  address.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';
  return new GraphQLWsLink(
    createClient({
      url: address.href,
      retryAttempts: Infinity,
      shouldRetry: () => true,
      keepAlive: 10_000,
      on: {
        connected: () => {
          connection.opened();
        },
        // 1000: nobody listens any more, which is no loss.
        closed: (event) => {
          if ((event as CloseEvent).code !== 1000) connection.lost();
        },
      },
    }),
  );
}
