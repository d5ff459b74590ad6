import { ApolloLink } from '@apollo/client';
import { EMPTY, from, switchMap } from 'rxjs';

import type { Connection } from '../live/connection.ts';

/** The WebSocket link, fetched when the first subscription starts. */
export function liveLink(connection: Connection): ApolloLink {
  let opening: Promise<ApolloLink> | undefined;
  return new ApolloLink((operation) => {
    // Named imports only: the whole of graphql-ws would bring its server along.
    opening ??= import('./live-client.ts').then(({ openLiveLink }) => openLiveLink(connection));
    return from(opening).pipe(switchMap((link) => link.request(operation, () => EMPTY)));
  });
}
