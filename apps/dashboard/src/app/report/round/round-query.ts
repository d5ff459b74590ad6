import { graphql } from '../../graphql/generated/index.ts';
import type { RoundActionFragment } from '../../graphql/generated/graphql.ts';

/** The actions that a ministry owes a word about: those returned to it, then those due this period. */
export const roundQuery = graphql(`
  query Round($planCode: String!) {
    viewer {
      id
      work(planCode: $planCode) {
        returned(first: 100) {
          totalCount
          nodes {
            ...RoundAction
          }
        }
        due(first: 100) {
          totalCount
          nodes {
            ...RoundAction
          }
        }
      }
    }
  }
`);

export const roundAction = graphql(`
  fragment RoundAction on Action {
    id
    number
    version
    title
    status
    statusReason
    statusIsDeduced
    confidence
    lastUpdateAt
    lateSince
    nextMilestone {
      id
      title
      baseline
      forecast
      daysLate
    }
    openUpdate {
      id
      state
      returnReason
    }
    viewerCanSubmit {
      allowed
    }
  }
`);

export const confirmUpdate = graphql(`
  mutation ConfirmUpdate($input: SubmitUpdateInput!) {
    result: submitUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...RoundAction
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

export const takeBackUpdate = graphql(`
  mutation TakeBackUpdate($input: DecideUpdateInput!) {
    result: withdrawUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...RoundAction
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        actualVersion
      }
    }
  }
`);

/** One action of the round. */
export type RoundActionView = RoundActionFragment;
