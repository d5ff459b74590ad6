import { graphql } from '../graphql/generated/index.ts';
import type { LedgerPageQuery } from '../graphql/generated/graphql.ts';

/** A page of the ledger of a plan, the newest entry first. */
export const ledgerQuery = graphql(`
  query LedgerPage($planCode: String!, $asOf: AsOf, $first: Int, $after: String, $last: Int, $before: String) {
    ledger(planCode: $planCode, asOf: $asOf, first: $first, after: $after, last: $last, before: $before) {
      totalCount
      pageInfo {
        hasNextPage
        hasPreviousPage
        startCursor
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
        leafHash
        prev
        actor {
          id
          displayName
          post
        }
        plan {
          id
          code
        }
        action {
          id
          number
          title
        }
        changes(first: 100) {
          totalCount
          nodes {
            field
            before
            after
            beforeIsErased
            afterIsErased
          }
        }
      }
    }
  }
`);

/** What the verification reads: every entry, oldest first, nothing but what was hashed. */
export const chainQuery = graphql(`
  query LedgerChain($last: Int!, $before: String) {
    ledger(last: $last, before: $before) {
      totalCount
      pageInfo {
        hasPreviousPage
        startCursor
      }
      nodes {
        id
        sequence
        operation
        recordedAt
        effectiveAt
        effectiveOn
        body
        leafHash
        prev
      }
    }
  }
`);

export type EntryView = LedgerPageQuery['ledger']['nodes'][number];
export type ChangeView = EntryView['changes']['nodes'][number];
