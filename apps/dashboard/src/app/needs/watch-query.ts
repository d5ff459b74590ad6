import { graphql } from '../graphql/generated/index.ts';

/** Whether the viewer watches an action, and how many people do. */
export const watchQuery = graphql(`
  query ActionWatch($planCode: String!, $number: Int!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        watcherCount
        viewerWatch {
          version
          isWatched
        }
      }
    }
  }
`);

export const watchAction = graphql(`
  mutation WatchAction($input: WatchActionInput!) {
    result: watchAction(input: $input) {
      __typename
      ... on WatchChanged {
        watch {
          version
          isWatched
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

/** The actions that the viewer watches. */
export const watchedQuery = graphql(`
  query WatchedByMe($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        watched(first: 50) {
          totalCount
          nodes {
            id
            number
            title
            status
            statusIsDeduced
            isLate
            lastUpdateAt
          }
        }
      }
    }
  }
`);
