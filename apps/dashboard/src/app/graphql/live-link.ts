import { ApolloLink } from '@apollo/client';
import { from, switchMap } from 'rxjs';

import type { Connection } from '../live/connection.ts';

/** The WebSocket link, fetched when the first subscription starts. It reconnects for ever, and says when it could not. */
export function liveLink(connection: Connection): ApolloLink {
  let opening: Promise<ApolloLink> | undefined;
  return new ApolloLink((operation) => {
    opening ??= open(connection);
    return from(opening).pipe(switchMap((link) => link.request(operation, () => from([]))));
  });
}

async function open(connection: Connection): Promise<ApolloLink> {
  const [{ GraphQLWsLink }, { createClient }] = await Promise.all([
    import('@apollo/client/link/subscriptions'),
    import('graphql-ws'),
  ]);
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
