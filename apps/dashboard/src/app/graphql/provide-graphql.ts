import type { EnvironmentProviders } from '@angular/core';
import { inject, makeEnvironmentProviders } from '@angular/core';
import { ApolloLink, InMemoryCache } from '@apollo/client';
import { HttpLink } from '@apollo/client/link/http';
import { OperationTypeNode } from 'graphql';
import { provideApollo } from 'apollo-angular';

import { Connection } from '../live/connection.ts';
import { LedgerHead } from '../live/ledger-head.ts';
import possibleTypes from './generated/possible-types.ts';
import { liveLink } from './live-link.ts';
import { stepUpLink } from './step-up-link.ts';
import { troubleLink } from './trouble-link.ts';

/** Apollo, for the part of the product behind the sign-in. */
export function provideGraphql(): EnvironmentProviders {
  return makeEnvironmentProviders([
    provideApollo(() => ({
      cache: new InMemoryCache({ possibleTypes: possibleTypes.possibleTypes, typePolicies }),
      link: ApolloLink.from([
        troubleLink(),
        stepUpLink(),
        ApolloLink.split(
          (operation) => operation.operationType === OperationTypeNode.SUBSCRIPTION,
          liveLink(inject(Connection)),
          httpLink(inject(LedgerHead)),
        ),
      ]),
      defaultOptions: { watchQuery: { fetchPolicy: 'cache-and-network', nextFetchPolicy: 'cache-first' } },
    })),
  ]);
}

function httpLink(head: LedgerHead): HttpLink {
  const heard = async (...request: Parameters<typeof fetch>): Promise<Response> => {
    const answer = await fetch(...request);
    head.heard(answer);
    return answer;
  };
  return new HttpLink({ uri: '/graphql', credentials: 'same-origin', fetch: heard });
}

/** Figures have no identity of their own: a new reading replaces the one before. */
const typePolicies = {
  Overview: { merge: false },
  Progress: { merge: false },
  // The navigation reads two counts of it, the page all: the readings complete each other.
  Work: { merge: true },
  // The reason is read in one language or not at all: the readings complete each other.
  Permission: { merge: true },
};
