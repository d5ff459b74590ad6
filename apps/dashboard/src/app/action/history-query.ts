import type { ActionHistoryQuery, ActionLifeQuery } from '../graphql/generated/graphql.ts';
import { graphql } from '../graphql/generated/index.ts';

/** What the ledger holds of an action, a page at a time. */
export const historyQuery = graphql(`
  query ActionHistory($planCode: String!, $number: Int!, $first: Int!, $after: String, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      action(number: $number) {
        id
        history(first: $first, after: $after) {
          totalCount
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            id
            sequence
            operation
            recordedAt
            effectiveAt
            effectiveOn
            body
            actor {
              id
              displayName
              post
            }
            changes(first: 100) {
              totalCount
              nodes {
                field
                before
                after
              }
            }
          }
        }
      }
    }
  }
`);

/** What else the life line of an action is drawn from. */
export const lifeQuery = graphql(`
  query ActionLife($planCode: String!, $number: Int!, $asOf: AsOf) {
    plan(code: $planCode, asOf: $asOf) {
      id
      code
      action(number: $number) {
        id
        number
        title
        isLate
        lateSince
        historyCounts {
          total
          status
          confidence
          milestone
          evidence
          verdict
          blocker
          dependency
          update
          content
        }
        milestoneCounts {
          total
          reached
        }
        milestones(first: 100) {
          nodes {
            id
            title
            baseline
            forecast
            actual
            state
            forecastMoves(first: 20) {
              nodes {
                before
                after
                movedAt
              }
            }
          }
        }
        evidence(first: 100) {
          totalCount
          nodes {
            id
            title
            dated
            recordedAt
          }
        }
        verdicts(first: 50) {
          nodes {
            id
            value
            recordedAt
          }
        }
      }
    }
  }
`);

type HistoryView = NonNullable<NonNullable<ActionHistoryQuery['plan']>['action']>['history'];
/** An entry of the ledger, as the history reads it. */
export type EntryView = HistoryView['nodes'][number];
export type ChangeView = EntryView['changes']['nodes'][number];
/** The action, as its life line reads it. */
export type LifeView = NonNullable<NonNullable<ActionLifeQuery['plan']>['action']>;
