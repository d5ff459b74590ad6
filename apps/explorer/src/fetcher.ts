import { type Fetcher, createGraphiQLFetcher } from '@graphiql/toolkit';
import { createClient } from 'graphql-ws';

/** Sends queries with the session of this browser, and subscriptions over the WebSocket of the same server. */
export function sessionFetcher(): Fetcher {
  const live = new URL('/graphql', location.href);
  live.protocol = live.protocol === 'https:' ? 'wss:' : 'ws:';
  return createGraphiQLFetcher({
    url: '/graphql',
    fetch: (address, request) => fetch(address, { ...request, credentials: 'same-origin' }),
    enableIncrementalDelivery: false,
    wsClient: createClient({ url: live.href, lazy: true }),
  });
}
