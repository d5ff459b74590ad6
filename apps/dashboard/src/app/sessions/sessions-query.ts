import { graphql } from '../graphql/generated/index.ts';
import type { SessionsPageQuery } from '../graphql/generated/graphql.ts';

/** Where the viewer is signed in, the newest first. */
export const sessionsQuery = graphql(`
  query SessionsPage {
    viewer {
      id
      version
      sessions(first: 100) {
        totalCount
        nodes {
          id
          openedAt
          lastSeenAt
          endsAt
          browser
          acr
          isCurrent
        }
      }
    }
  }
`);

export const endSessions = graphql(`
  mutation EndSessions($input: EndSessionsInput!) {
    result: endSessions(input: $input) {
      __typename
      ... on SessionsEnded {
        viewer {
          id
          version
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export type SessionView = NonNullable<SessionsPageQuery['viewer']>['sessions']['nodes'][number];
