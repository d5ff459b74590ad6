import { graphql } from '../graphql/generated/index.ts';
import type { ReportFormQuery } from '../graphql/generated/graphql.ts';

/** What one needs to report on an action: where it stands, and the update left open. */
export const reportQuery = graphql(`
  query ReportForm($planCode: String!, $number: Int!, $language: Language!) {
    plan(code: $planCode) {
      id
      code
      action(number: $number) {
        ...ReportedAction
      }
    }
  }
`);

export const reportedAction = graphql(`
  fragment ReportedAction on Action {
    id
    number
    version
    title
    status
    statusReason
    statusIsDeduced
    statusBasis
    confidence
    progress {
      value
      asOf
    }
    standingProof
    milestones(first: 100) {
      totalCount
      nodes {
        id
        title
        weight
        baseline
        forecast
        actual
        state
        daysLate
        postponements
      }
    }
    openUpdate {
      id
      state
      status
      statusReason
      confidence
      narrative
      returnReason
      submittedAt
      decidedBy {
        id
        displayName
      }
      author {
        id
        displayName
      }
      milestonesReached(first: 50) {
        nodes {
          on
          milestone {
            id
          }
        }
      }
      forecastsMoved(first: 50) {
        nodes {
          after
          reasonCode
          reason
          milestone {
            id
          }
        }
      }
      evidence(first: 100) {
        nodes {
          id
          kind
          title
          url
          dated
          reference
          visibility
          file {
            fileId
            name
            mediaType
            byteCount
            sha256
          }
          milestone {
            id
          }
        }
      }
    }
    viewerCanSubmit {
      allowed
      reason(language: $language)
    }
  }
`);

export const submitUpdate = graphql(`
  mutation SubmitUpdate($input: SubmitUpdateInput!, $language: Language!) {
    result: submitUpdate(input: $input) {
      __typename
      ... on UpdateAccepted {
        sequence
        action {
          ...ReportedAction
        }
      }
      ...RefusalSaid
      ... on VersionConflict {
        expectedVersion
        actualVersion
        current {
          ...ReportedAction
        }
      }
    }
  }
`);

/** The action as the form reads it. */
export type ReportedActionView = NonNullable<NonNullable<ReportFormQuery['plan']>['action']>;
export type OpenUpdateOfForm = NonNullable<ReportedActionView['openUpdate']>;
